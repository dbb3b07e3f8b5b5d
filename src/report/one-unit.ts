/** A table whose amounts are of one unit: a sheet of live references, some columns of which are multiplied. */

import { Decimal } from "../core/numbers/decimal";
import { cellName, requireArea } from "../sheet/address";
import { type Cell, formula, type Sheet, text } from "../sheet/sheet";
import { addressAt, isBlank } from "../tables/grid";
import { reading as readingOfCell } from "../tables/reading";
import type { Question, TableReading } from "../tables/reader/table-reading";
import { unitIn } from "../tables/units";
import { oneUnit as texts } from "./one-unit-texts";

const WIDTH = 110;
/** Wider ones push the others out of sight: their words wrap, or run on. */
const MOST_WIDE = 280;
/** Pixels of a letter of the sheet, about, and of what is free around it; a figure that is multiplied has more digits. */
const [LETTER, AROUND, MORE_DIGITS] = [7.5, 16, 6] as const;

/** So wide that the names, and the figures as they are then, are seen whole. */
function widthOf({ values }: TableReading["grid"], column: number): number {
  const letters = values.map((line) => {
    const cell = line[column];
    const words = cell === undefined || typeof cell === "object" ? "" : String(cell);
    return words.length + (typeof cell === "number" ? MORE_DIGITS : 0);
  });
  return Math.min(MOST_WIDE, Math.max(WIDTH, Math.ceil(Math.max(0, ...letters) * LETTER) + AROUND));
}

/** As many decimals as the figure with most of them has, of those that are shown at all. */
function formatFor(figures: readonly Decimal[]): string {
  const decimals = Math.max(0, ...figures.map((figure) => Math.min(MOST_DECIMALS, figure.decimalPlaces())));
  return decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
}
const MOST_DECIMALS = 2;

/** Null where the question is not about powers of one unit. */
export function oneUnitSheet(reading: TableReading, { at }: Pick<Question, "at">): Sheet | null {
  const { grid, columns, rows } = reading;
  const multiplied = new Set(at.map(({ column }) => column));
  const powerOf = (unit: string) => unitIn(unit).power ?? 0;
  const large = columns.find(({ index }) => multiplied.has(index));
  const small = columns.find(
    ({ index, unit }) =>
      !multiplied.has(index) && unit !== "" && large && unitIn(unit).currency === unitIn(large.unit).currency,
  );
  if (!large || !small) return null;
  const factor = new Decimal(10).pow(powerOf(large.unit) - powerOf(small.unit));
  const first = rows.find(({ role }) => role === "member" || role === "total" || role === "part")?.row ?? 0;
  const records = new Set(rows.filter(({ role }) => role === "member").map(({ row }) => row));
  const figures = new Set(
    columns
      .filter(({ index }) => [...records].some((row) => typeof grid.at(row, index) === "number"))
      .map(({ index }) => index),
  );
  const currency = unitIn(large.unit).currency;
  const amounts = columns.filter(({ index, unit }) => figures.has(index) && unitIn(unit).currency === currency);
  const format = formatFor(
    amounts.flatMap(({ index }) =>
      [...records].flatMap((row) => {
        const value = grid.at(row, index);
        return typeof value === "number" ? [new Decimal(value).times(multiplied.has(index) ? factor : 1)] : [];
      }),
    ),
  );
  const isAmount = (row: number, column: number) => row >= first && amounts.some(({ index }) => index === column);
  const cells = grid.values.flatMap((line, row) =>
    line.flatMap((value, column): Cell[] => {
      const place = cellName(grid.row + row, grid.column + column);
      const reference = addressAt(grid, { row, column, rows: 1, columns: 1 });
      const inUnit = multiplied.has(column) ? `${reference}*${factor.toFixed()}` : reference;
      // What is filled in later is followed too.
      if (isBlank(value))
        return records.has(row) && figures.has(column)
          ? [formula(place, `=IF(ISNUMBER(${reference}),${inUnit},"")`, "derived")]
          : [];
      if (!multiplied.has(column)) return [formula(place, `=${reference}`, "label")];
      if (row < first)
        return [
          typeof value === "string"
            ? text(place, value.replace(columns[column]?.unit ?? "", small.unit), "head")
            : formula(place, `=${reference}`, "head"),
        ];
      const read = readingOfCell(value, columns[column]?.mark ?? null);
      if (read.is !== "figure")
        return [formula(place, `=IF(ISNUMBER(${reference}),${inUnit},${reference})`, "derived")];
      return [
        read.fromText
          ? { at: place, content: { number: new Decimal(read.plain).times(factor).toNumber() }, look: "derived" }
          : formula(place, `=${inUnit}`, "derived"),
      ];
    }),
  );
  /** Amounts that stay and amounts that are multiplied look alike. */
  const dressed = (cell: Cell): Cell => {
    const { row, column } = requireArea(cell.at);
    return isAmount(row - grid.row, column - grid.column) ? { ...cell, look: "derived", format } : cell;
  };
  const bottom = cells.length > 0 ? Math.max(...cells.map(({ at }) => requireArea(at).row)) : 0;
  const whole = addressAt(grid, { row: 0, column: 0, rows: grid.height, columns: grid.width });
  const note = texts.note({
    count: multiplied.size,
    columns: [...multiplied].map((column) => cellName(0, grid.column + column).replace(/\d+$/, "")).join(", "),
    range: whole,
    factor: factor.toNumber(),
    unit: large.unit,
    other: small.unit,
  });
  const letters = Array.from({ length: grid.width }, (_, index) =>
    cellName(0, grid.column + index).replace(/\d+$/, ""),
  );
  return {
    name: texts.name,
    columns: Object.fromEntries(letters.map((letter, column) => [letter, widthOf(grid, column)])),
    rows: {},
    cells: [...cells.map((cell) => dressed(cell)), text(cellName(bottom + 2, grid.column), note, "note")],
    opensOn: cellName(grid.row + first, grid.column),
  };
}
