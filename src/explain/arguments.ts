/** Argument readers shared by all explanations, built on those of the functions. */

import { sums, vector } from "../cells/read";
import { type Decimal } from "../core/numbers/decimal";
import { needed } from "../core/numbers/figure";
import { Refusal, Refused } from "../core/refusal";
import type { Entry } from "../core/data/table";
import type { Vector } from "../core/data/vector";
import { equals, figure, term } from "./format";
import type { Step } from "./step";

/** An argument as a host passes it: rows of cells, or null if it is omitted. */
export type Argument = unknown;

/** The cell within the answer, counted from 0. */
export interface At {
  row: number;
  column: number;
}

/** The steps to one cell of an answer; null where that cell has none. */
export type Steps = (args: readonly Argument[], at: At) => Step[] | null;

/** The figure of one link or period; where it is refused there are no steps. */
export const of = (series: Vector, index: number): Decimal => needed(series.at(index));

/** Which element of a vector a cell of the answer is. */
export const elementAt = (like: { layout: string }, { row, column }: At) => (like.layout === "row" ? column : row);

export const textAt = (found: string | Refusal | undefined): string => {
  if (found instanceof Refusal || found === undefined)
    throw new Refused(found ?? new Refusal({ why: "fault", detail: "no such element" }));
  return found;
};

/** Whether a cell of a table has a figure: no text, and not refused. */
export const isFigure = (entry: Entry | undefined): boolean =>
  entry !== undefined && typeof entry !== "string" && !(entry instanceof Refusal);

/** Categories that are summed: their sum, and the addition written out where there are several. */
export function summed(
  argument: string,
  range: Argument,
  like: Vector,
  index: number,
): { total: Decimal; written: string[] } {
  const total = of(sums(argument, range, like), index);
  const rows = Array.isArray(range) ? (range as unknown[][]) : [[range]];
  const isDown = like.layout === "column" || (like.layout === "cell" && rows.length === 1);
  const record = isDown ? rows[index] : rows.map((row) => row[index]);
  const isVector = rows.length === 1 || rows[0]?.length === 1;
  if (!record || record.length < 2 || (isVector && like.length > 1)) return { total, written: [] };
  const parts = vector(argument, [record]).known();
  return { total, written: [`${argument}: ${parts.map(term).join(" + ")} ${equals(total)}`] };
}

/** A series relative to its base period: `105 / 100`. */
export function ratio(series: Vector, base: number | null, index: number): string {
  return base === null
    ? `${figure(of(series, index))} / 100`
    : `${figure(of(series, index))} / ${figure(of(series, base))}`;
}
