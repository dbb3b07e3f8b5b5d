/** The period of a row. */

import { amongOf, countedPeriodIn, monthCodeIn, monthNameIn, type Period, periodIn } from "../periods";
import type { Frame, FrameColumn } from "./frame";

/** Whether the cells of a column are months, asked once for each. */
const amongByColumn = new WeakMap<FrameColumn, "years" | "months">();

/** A cell's period: a year, a month code under a heading of time, or a small number that counts periods. */
export function periodOf({ grid }: Frame, row: number, column: FrameColumn): Period | null {
  const { index, within } = column;
  const part = within?.get(row);
  if (part) return part;
  const value = grid.at(row, index);
  if (typeof value !== "string" && typeof value !== "number") return null;
  let among = amongByColumn.get(column);
  if (!among) amongByColumn.set(column, (among = amongOf(grid.values.map((cells) => cells[index]))));
  const counted = column.content === "periods" ? countedPeriodIn(value, column.heading) : null;
  return periodIn(value, among) ?? monthCodeIn(value) ?? monthNameIn(value) ?? counted;
}
