/** Cells that should contain figures and do not: text that looks like a figure, other words, missing values, errors, and empty costs. */

import type { Span } from "../tables/grid";
import { looksLikeFigure } from "../tables/numeral";
import { type Reading, reading } from "../tables/reading";
import { isMeasured, type Role } from "../tables/roles";
import type { Column } from "../tables/understanding";
import { type Checked, type Finding, type Check } from "./finding";
import { nameOf } from "./figures";

const COSTS: readonly Role[] = ["inputs", "otherInputs", "wages"];

/** So many cells between two pauses take next to no time. */
const BREATH = 64;

/** Goes down each column of figures and reports each run of similar neighbouring cells as one finding. */
function* runs(
  checked: Checked,
  wanted: (column: Column) => boolean,
  kindOf: (read: Reading) => string | null,
  findingOf: (area: Span, first: { read: Reading; column: Column; row: number }) => Finding,
): ReturnType<Check> {
  const { table } = checked;
  const others = table.totals.flatMap(({ row, by }) => (by === "no figures" ? [] : [row]));
  const rows = others.length === 0 ? table.records : [...table.records, ...others].sort((a, b) => a - b);
  for (const column of table.columns) {
    if (!isMeasured(column.role) || !wanted(column)) continue;
    let run: { kind: string; start: number; end: number; first: Parameters<typeof findingOf>[1] } | null = null;
    const findingOfRun = () =>
      run && findingOf({ row: run.start, column: column.index, rows: run.end - run.start + 1, columns: 1 }, run.first);
    for (const [index, row] of rows.entries()) {
      if (index % BREATH === 0) yield;
      const value = table.grid.at(row, column.index);
      // Nothing is wrong with a number.
      if (typeof value === "number" && !run) continue;
      const read = reading(value, column.mark);
      const kind = kindOf(read);
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

/** An empty cost counts as 0, which may be right, or it may not have been entered yet. */
export const emptyCosts: Check = function* (checked) {
  const { table } = checked;
  const isRecord = new Set(table.records);
  for (const finding of runs(
    checked,
    ({ role }) => COSTS.includes(role),
    (read) => (read.is === "empty" ? "empty" : null),
    (area, { row }) => ({
      kind: "empty cost",
      area,
      count: area.rows,
      name: area.rows === 1 ? nameOf(table, row) : "",
    }),
  )) {
    yield finding && !isRecord.has(finding.area.row) ? undefined : finding;
  }
};

/** Text that is a figure to a person but not to a spreadsheet: SUM ignores it, and 1.234 may be two figures. */
export const textFigures: Check = (checked) =>
  runs(
    checked,
    () => true,
    (read) => (read.is === "undecided" ? "undecided" : read.is === "figure" && read.fromText ? "text" : null),
    (area, { read, column, row }) => {
      const value = checked.table.grid.at(row, column.index);
      return {
        kind: "text for a figure",
        area,
        text: typeof value === "string" ? value.trim() : "",
        undecided: read.is === "undecided",
        count: area.rows,
      };
    },
  );

/** Words where a figure belongs. */
export const wordsForFigures: Check = (checked) =>
  runs(
    checked,
    () => true,
    (read) => (read.is === "words" ? read.text : null),
    (area, { read }) => {
      const text = read.is === "words" ? read.text : "";
      return { kind: "no figure", area, text, looksLikeOne: looksLikeFigure(text) };
    },
  );

/** Figures that are marked as missing. */
export const missingFigures: Check = (checked) =>
  runs(
    checked,
    () => true,
    (read) => (read.is === "missing" ? "missing" : null),
    (area, { column, row }) => {
      const value = checked.table.grid.at(row, column.index);
      return { kind: "missing", area, count: area.rows, mark: typeof value === "string" ? value.trim() : "#N/A" };
    },
  );

/** Cells that show an error. */
export const errors: Check = (checked) =>
  runs(
    checked,
    () => true,
    (read) => (read.is === "error" ? read.code : null),
    (area, { read }) => ({ kind: "error", area, code: read.is === "error" ? read.code : "" }),
  );
