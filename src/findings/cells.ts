/** Cells that should contain figures and do not, in a table of any kind: text that looks like a figure, other words, ranges, missing values, errors. */

import type { Span } from "../tables/grid";
import { isRange, looksLikeFigure } from "../tables/numeral";
import { type Reading, reading } from "../tables/reading";
import type { ColumnRole, ReadColumn } from "../tables/reader/table-reading";
import type { Role } from "../tables/roles";
import { columnsOf, type Column } from "../tables/understanding";
import { type Checked, type Finding, type Check } from "./finding";
import { nameOf } from "./figures";
import { figureColumns, figureRows } from "./places";

/** So many cells between two pauses take next to no time. */
const BREATH = 64;

type Told = Reading | { readonly is: "range"; readonly text: string };

interface First {
  readonly read: Told;
  readonly column: number;
  readonly row: number;
}

/** Goes down columns and tells each run of similar neighbouring cells as one finding. */
function* runs(
  { grid }: Checked,
  columns: readonly Pick<ReadColumn, "index" | "mark">[],
  rows: readonly number[],
  kindOf: (read: Told, row: number, column: number) => string | null,
  findingOf: (area: Span, first: First) => Finding,
): ReturnType<Check> {
  for (const { index: column, mark } of columns) {
    let run: { kind: string; start: number; end: number; first: First } | null = null;
    const findingOfRun = () =>
      run && findingOf({ row: run.start, column, rows: run.end - run.start + 1, columns: 1 }, run.first);
    for (const [index, row] of rows.entries()) {
      if (index % BREATH === 0) yield;
      const value = grid.at(row, column);
      // Nothing is wrong with a number.
      if (typeof value === "number" && !run) continue;
      const read: Told =
        typeof value === "string" && isRange(value) ? { is: "range", text: value.trim() } : reading(value, mark);
      const kind = kindOf(read, row, column);
      if (run && kind === run.kind && row === run.end + 1) {
        run.end = row;
        continue;
      }
      const finding = findingOfRun();
      if (finding) yield finding;
      run = kind === null ? null : { kind, start: row, end: row, first: { read, column, row } };
    }
    const finding = findingOfRun();
    if (finding) yield finding;
  }
}

function* ofFigures(
  checked: Checked,
  kindOf: (read: Told, row: number, column: number) => string | null,
  findingOf: (area: Span, first: First) => Finding,
  isWanted: (column: ReadColumn) => boolean = () => true,
): ReturnType<Check> {
  const { reading: read } = checked;
  const rows = figureRows(read).map(({ row }) => row);
  yield* runs(checked, figureColumns(read).filter(isWanted), rows, kindOf, findingOf);
}

const textAt = ({ grid }: Checked, { row, column }: First): string => {
  const value = grid.at(row, column);
  return typeof value === "string" ? value.trim() : "";
};

/** Text that is a figure to a person but not to a spreadsheet: SUM ignores it, and 1.234 may be two figures. */
export const textFigures: Check = (checked) =>
  ofFigures(
    checked,
    (read) => (read.is === "undecided" ? "undecided" : read.is === "figure" && read.fromText ? "text" : null),
    (area, first) => ({
      kind: "text for a figure",
      area,
      text: textAt(checked, first),
      undecided: first.read.is === "undecided",
      count: area.rows,
    }),
  );

/** Words where a figure belongs. */
export const wordsForFigures: Check = (checked) =>
  ofFigures(
    checked,
    (read) => (read.is === "words" ? read.text : null),
    (area, { read }) => {
      const text = read.is === "words" ? read.text : "";
      return { kind: "no figure", area, text, looksLikeOne: looksLikeFigure(text) };
    },
  );

/** 15-20,000 and <5: read as they stand, and no figure. */
export const rangesForFigures: Check = (checked) =>
  ofFigures(
    checked,
    (read) => (read.is === "range" ? read.text : null),
    (area, first) => ({ kind: "range for a figure", area, text: textAt(checked, first), count: area.rows }),
  );

/** What a chain sells, or adds: missing, it is told by itself. */
const INCOME: readonly ColumnRole[] = ["sales", "valueAdded"];

/** Figures that are marked as missing. */
export const missingFigures: Check = (checked) =>
  ofFigures(
    checked,
    (read) => (read.is === "missing" ? "missing" : null),
    (area, first) => ({ kind: "missing", area, count: area.rows, mark: textAt(checked, first) || "#N/A" }),
    ({ role }) => checked.reading.kind !== "chain" || !INCOME.includes(role),
  );

/** Cells that show an error. */
export const errors: Check = (checked) =>
  ofFigures(
    checked,
    (read) => (read.is === "error" ? read.code : null),
    (area, { read }) => ({ kind: "error", area, code: read.is === "error" ? read.code : "" }),
  );

const COSTS: readonly Role[] = ["inputs", "otherInputs", "wages"];

/** An empty cost counts as 0, which may be right, or it may not have been entered yet: in a row that has other figures. */
export const emptyCosts: Check = function* (checked) {
  const { table, grid } = checked;
  const columns = table.columns.filter(({ role }) => COSTS.includes(role));
  const others = table.columns.filter(
    ({ counts, role }) => role !== "ignored" && counts.numbers + counts.figuresAsText > 0,
  );
  const isOfOne = (one: Column, other: Column) => one.period?.order === other.period?.order;
  for (const column of columns) {
    const beside = others.filter((other) => other !== column && other.role !== "period" && isOfOne(column, other));
    const hasFigures = (row: number) =>
      beside.some((other) => reading(grid.at(row, other.index), other.mark).is === "figure");
    yield* runs(
      checked,
      [column],
      table.records,
      (read, row) => (read.is === "empty" && hasFigures(row) ? "empty" : null),
      (area, { row }) => ({
        kind: "empty cost",
        area,
        count: area.rows,
        name: area.rows === 1 ? nameOf(table, row) : "",
      }),
    );
  }
};

/**
 * A sale, or a value added, that is empty or marked as missing: it is never 0, and nothing that follows from it is said. A
 * link may be absent in a period: an empty cell is told where the row has other figures of the period, or figures before
 * and after it.
 */
export const emptySales: Check = function* (checked) {
  const { table, grid, records, reading: read } = checked;
  const incomes = [...columnsOf(table, "output"), ...columnsOf(table, "valueAdded")];
  const isFigure = (row: number, { index, mark }: Column) => reading(grid.at(row, index), mark).is === "figure";
  const byRow = new Map(records.records.map(({ row, period }) => [row, period?.label ?? ""]));
  for (const column of incomes) {
    const others = table.columns.filter(
      ({ role, period, index }) =>
        index !== column.index &&
        ["output", "inputs", "otherInputs", "valueAdded", "wages", "volume", "capital"].includes(role) &&
        period?.order === column.period?.order,
    );
    const before = incomes.filter(({ period }) => period && column.period && period.order < column.period.order);
    const after = incomes.filter(({ period }) => period && column.period && period.order > column.period.order);
    for (const [index, row] of table.records.entries()) {
      if (index % BREATH === 0) yield;
      const value = grid.at(row, column.index);
      if (typeof value === "number") continue;
      const { is } = reading(value, column.mark);
      const isTold =
        is === "missing" ||
        (is === "empty" &&
          (others.some((other) => isFigure(row, other)) ||
            (others.length === 0 && column.period === null && nameOf(table, row) !== "") ||
            (before.some((other) => isFigure(row, other)) && after.some((other) => isFigure(row, other)))));
      if (!isTold) continue;
      const own = read.columns.find((each) => each.index === column.index);
      yield {
        kind: "empty sales",
        area: { row, column: column.index, rows: 1, columns: 1 },
        name: nameOf(table, row),
        what: own?.heading || own?.banner || "",
        period: column.period?.label ?? byRow.get(row) ?? "",
      };
    }
  }
};
