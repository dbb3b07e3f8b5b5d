/**
 * The arguments of a function's formula: the person's own cells where the formula can read them as they are, else a column of
 * the report with each cell as it is read, a live reference wherever that is possible.
 */

import { Decimal } from "../core/numbers/decimal";
import { type Content, type Look, PERCENT_FORMAT } from "../sheet/sheet";
import { addressAt, cellAt, isBlank } from "../tables/grid";
import { type FunctionTable, headingOf, parametersOf } from "../tables/function-tables";
import { type ArgumentCell, argumentCells, rowOfCell, rowOfOne } from "../tables/function-tables/cells";
import type { Understanding } from "../tables/understanding";
import { functionReport as texts } from "./function-texts";

/** A cell of a column that stands on the report. */
export interface CopiedCell {
  readonly content: Content;
  readonly look: Look;
}

export interface CopiedColumn {
  readonly heading: string;
  readonly isNames: boolean;
  /** "" as the figures are. */
  readonly format: string;
  readonly cells: readonly CopiedCell[];
}

export interface Argument {
  readonly name: string;
  /** On the person's sheet; null where it is read from copies. */
  readonly address: string | null;
  readonly copied: readonly CopiedColumn[];
}

export interface Arguments {
  readonly all: readonly Argument[];
  /** What was read in another way than it is written. */
  readonly notes: readonly string[];
}

/** So many single cells are named; of more of one kind the number tells enough. */
const MAX_NAMED = 8;

/** `copiesAll`: for a chart, which cannot read two sheets. */
export function argumentsOf(understood: Understanding, table: FunctionTable, copiesAll: boolean): Arguments {
  const { grid } = understood;
  const notes: string[] = [];
  const blanks = { missing: 0, one: 0 };
  let inPercent = false;
  const all = parametersOf(table.of).flatMap(([name, { reads }]): Argument[] => {
    const columns = table.columns.get(name);
    if (!columns) return [];
    const one = rowOfOne(understood, table, name);
    const rows = one === null ? table.rows : [one];
    const read = columns.map((column) => {
      const reader = argumentCells(understood, table, name, column);
      return rows.map((row) => ({ row: rowOfCell(understood, table, row, column), cell: reader(row) }));
    });
    const isDirect =
      areOneAfterAnother(columns) &&
      read.every((cells) => areOneAfterAnother(cells.map(({ row }) => row)) && cells.every(isAsWritten));
    if (isDirect && !(copiesAll && one === null)) {
      const [row, column] = [read[0]![0]!.row, columns[0]!];
      return [
        { name, copied: [], address: addressAt(grid, { row, column, rows: rows.length, columns: columns.length }) },
      ];
    }
    const isNames = reads !== "figures" && reads !== "shares" && reads !== "periods";
    const copied = columns.map((column, index): CopiedColumn => ({
      heading: headingOf(understood, table, column),
      isNames,
      format: reads === "shares" ? PERCENT_FORMAT : "",
      cells: read[index]!.map(({ row, cell }) => {
        if (cell.is === "blank") blanks[cell.means === 1 ? "one" : "missing"] += 1;
        if (cell.is === "per cent") inPercent = true;
        const note = noteOn(cell, cellAt(grid, row, column));
        if (note) notes.push(note);
        return copyOf(cell, addressAt(grid, { row, column, rows: 1, columns: 1 }), isNames);
      }),
    }));
    return [{ name, copied, address: null }];
  });
  return {
    all,
    notes: [
      ...(inPercent ? [texts.inPercent] : []),
      ...(blanks.missing > 0 ? [texts.blank({ count: blanks.missing })] : []),
      ...(blanks.one > 0 ? [texts.blankAsOne({ count: blanks.one })] : []),
      ...(notes.length > 0 ? [`${notes.slice(0, MAX_NAMED).join("; ")}${notes.length > MAX_NAMED ? " …" : ""}.`] : []),
    ],
  };
}

const areOneAfterAnother = (places: readonly number[]): boolean =>
  places.every((each, index) => each === places[0]! + index);

const isAsWritten = ({ cell }: { cell: ArgumentCell }): boolean => cell.is === "as written";

function noteOn(cell: ArgumentCell, at: string): string | null {
  switch (cell.is) {
    case "missing":
      return texts.missing({ cell: at, text: cell.text });
    case "word":
      return texts.word({ cell: at, text: cell.text, word: cell.word });
    case "figure":
      return texts.figure({ cell: at, text: cell.text });
    default:
      return null;
  }
}

function copyOf(cell: ArgumentCell, address: string, isNames: boolean): CopiedCell {
  const live = (formula: string): CopiedCell => ({ content: { formula }, look: isNames ? "label" : "derived" });
  switch (cell.is) {
    case "as written":
      return isBlank(cell.value) && isNames ? { content: { text: "" }, look: "label" } : live(`=${address}`);
    case "per cent":
      return live(`=${address}/100`);
    case "blank":
      return live(`=IF(ISBLANK(${address}),${cell.means === 1 ? 1 : "NA()"},${address})`);
    case "figure": {
      const figure = new Decimal(cell.plain);
      const double = figure.toNumber();
      const isExact = new Decimal(double).eq(figure) || figure.precision() <= 15;
      return { content: isExact ? { number: double } : { text: figure.toFixed() }, look: "input" };
    }
    case "word":
      return { content: { text: cell.word }, look: "label" };
    case "missing":
      return { content: { formula: "=NA()" }, look: "derived" };
  }
}
