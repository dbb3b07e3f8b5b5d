/** Text that is read as a figure by a sign that could mean something else: told over the answer, with what it is read as. */

import { cellAt } from "../../tables/grid";
import { reading as readingOf } from "../../tables/reading";
import type { RowRole, TableReading } from "../../tables/reader/table-reading";
import { element } from "../dom";
import { reading as texts } from "../texts/reading";

const RECORDS: readonly RowRole[] = ["member", "total", "part"];
/** A sign between digits. */
const HAS_SIGN = /\d[.,'’\s]\d/;

/** The first such text and how many more there are; nothing where a person has said how text is read. */
export function textsRead({ grid, rows, columns, answered }: TableReading): HTMLElement[] {
  if (answered.some(({ question }) => question.id === "decimal")) return [];
  const figures = columns.filter(({ role, mark, measure }) => mark !== null && measure !== null && role !== "unused");
  const found = rows
    .filter(({ role }) => RECORDS.includes(role))
    .flatMap(({ row }) =>
      figures.flatMap(({ index, mark }) => {
        const value = grid.at(row, index);
        if (typeof value !== "string" || !HAS_SIGN.test(value)) return [];
        const read = readingOf(value, mark);
        return read.is === "figure" ? [{ row, index, text: value.trim(), plain: read.plain }] : [];
      }),
    );
  const [first, ...others] = found;
  if (!first) return [];
  const figure = Number(first.plain).toLocaleString("en-GB", { maximumFractionDigits: 10 });
  const cell = cellAt(grid, first.row, first.index);
  return [element("p", {}, texts.textRead({ cell, text: first.text, figure, others: others.length }))];
}
