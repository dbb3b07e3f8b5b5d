/** The cells of an argument, as the function reads them: the person's own, or what each is read as. */

import { Decimal } from "../../core/numbers/decimal";
import type { CellContent } from "../../sheet/cells";
import { isBlank } from "../grid";
import { numeralIn } from "../numeral";
import { periodIn } from "../periods";
import { reading } from "../reading";
import { nameRowOf, type Understanding } from "../understanding";
import { type FunctionTable, type Parameter, PARAMETERS } from "./function-table";
import { isUnnamed, OTHERS, wayOf } from "./words";

/** What a cell is to the function. */
export type ArgumentCell =
  /** The cell as it is. */
  | { readonly is: "as written"; readonly value: CellContent }
  /** The figure of the cell, over 100. */
  | { readonly is: "per cent"; readonly value: number }
  /** The cell, or where it is empty this. */
  | { readonly is: "blank"; readonly means: "missing" | 1 }
  /** A figure of its text. */
  | { readonly is: "figure"; readonly plain: number | string; readonly text: string }
  /** Another word for its text. */
  | { readonly is: "word"; readonly word: string; readonly text: string }
  /** Text in the place of a figure: a mark for a missing one, or what cannot be read. */
  | { readonly is: "missing"; readonly text: string };

export const parameterOf = (of: FunctionTable["of"], name: string): Parameter =>
  (PARAMETERS[of] as Readonly<Record<string, Parameter>>)[name]!;

/** The row in which the cell is: a name that is written once holds for the rows below. */
export function rowOfCell(understood: Understanding, table: FunctionTable, row: number, column: number): number {
  const its = understood.columns[column];
  return table.headRow === undefined && its ? nameRowOf(its, row) : row;
}

/** Beyond this shares are per cent. */
const MOST_FRACTION = 1.5;

/** Whether shares of this table are per cent: those of all its columns of shares together, by their sizes. */
export function areShares(understood: Understanding, table: FunctionTable): "fractions" | "per cent" {
  const columns = [...table.columns].flatMap(([name, its]) =>
    parameterOf(table.of, name).reads === "shares" ? its : [],
  );
  const isLarge = columns.some((column) =>
    table.rows.some((row) => {
      const read = reading(understood.grid.at(row, column), understood.columns[column]!.mark);
      return read.is === "figure" && Math.abs(Number(read.plain)) > MOST_FRACTION;
    }),
  );
  return isLarge ? "per cent" : "fractions";
}

/** A reader of the cells of one column of a parameter. */
export function argumentCells(
  understood: Understanding,
  table: FunctionTable,
  name: string,
  column: number,
): (row: number) => ArgumentCell {
  const { reads, blank } = parameterOf(table.of, name);
  const inPercent =
    reads === "shares" && (understood.columns[column]!.inPercent || areShares(understood, table) === "per cent");
  return (row) => {
    const value = understood.grid.at(rowOfCell(understood, table, row, column), column);
    switch (reads) {
      case "names":
        return { is: "as written", value };
      case "ways": {
        const way = typeof value === "string" ? wayOf(value) : null;
        return way && typeof value === "string" && value.trim().toLowerCase() !== way
          ? { is: "word", word: way, text: value.trim() }
          : { is: "as written", value };
      }
      case "traders":
        return typeof value === "string" && isUnnamed(value)
          ? { is: "word", word: OTHERS, text: value.trim() }
          : { is: "as written", value };
      case "periods": {
        const period = typeof value === "string" ? periodIn(value) : null;
        return period && typeof value === "string"
          ? { is: "figure", plain: period.order, text: value.trim() }
          : { is: "as written", value };
      }
      default:
        return figureCell(value, understood.columns[column]!.mark, blank, inPercent);
    }
  };
}

function figureCell(
  value: CellContent,
  mark: Understanding["columns"][number]["mark"],
  blank: Parameter["blank"],
  inPercent: boolean,
): ArgumentCell {
  if (isBlank(value))
    return blank ? { is: "blank", means: blank === "one" ? 1 : "missing" } : { is: "as written", value: "" };
  if (typeof value !== "string") {
    return inPercent && typeof value === "number" ? { is: "per cent", value } : { is: "as written", value };
  }
  const text = value.trim();
  const read = reading(value, mark);
  if (read.is !== "figure") return { is: "missing", text };
  const isWhole = inPercent && numeralIn(text)?.percent === false;
  return {
    is: "figure",
    plain: isWhole ? new Decimal(read.plain).div(100).toString() : read.plain,
    text,
  };
}

/** As a host hands it to a function. */
export function plainCell(cell: ArgumentCell): unknown {
  switch (cell.is) {
    case "as written":
      return typeof cell.value === "object" ? { code: cell.value.error } : cell.value;
    case "per cent":
      return `${cell.value}e-2`;
    case "blank":
      return cell.means === 1 ? 1 : { code: "#N/A" };
    case "figure":
      return cell.plain;
    case "word":
      return cell.word;
    case "missing":
      return { code: "#N/A" };
  }
}

/** The row of the one figure that holds for all rows; null where each row has its own. */
export function rowOfOne(understood: Understanding, table: FunctionTable, name: string): number | null {
  const { isOne } = parameterOf(table.of, name);
  const [column] = table.columns.get(name) ?? [];
  if (!isOne || column === undefined) return null;
  const filled = table.rows.filter((row) => !isBlank(understood.grid.at(row, column)));
  return isOne === true || filled.length === 1 ? (filled[0] ?? null) : null;
}

/** The cells of an argument, row by row, or the one that holds for all. */
export function argumentOf(understood: Understanding, table: FunctionTable, name: string): unknown[][] | undefined {
  const columns = table.columns.get(name);
  if (!columns) return undefined;
  const one = rowOfOne(understood, table, name);
  const readers = columns.map((column) => argumentCells(understood, table, name, column));
  return (one === null ? table.rows : [one]).map((row) => readers.map((read) => plainCell(read(row))));
}
