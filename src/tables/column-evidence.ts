/** What the cells of a column show, before any guess of what it is. */

import type { Sliced } from "../core/sliced";
import { type Evidence, Weighing } from "./convention";
import type { Grid } from "./grid";
import { numeralIn } from "./numeral";
import { periodIn } from "./periods";
import { reading } from "./reading";
import type { Column, Counts, Shows } from "./understanding";

/** What was seen of a column. */
export interface ColumnEvidence {
  readonly index: number;
  readonly name: string;
  readonly counts: Counts;
  readonly evidence: Evidence;
  /** The first names, without repeats. */
  readonly names: readonly string[];
  readonly isRepeating: boolean;
  readonly range: Column["range"];
  readonly shows: Shows | null;
}

const MAX_NAMES = 40;
/** A format with a currency in it, as Excel writes them: `[$€-407] #,##0.00`, `"US$" 0.00`. */
const MONEY = /\p{Sc}|\b(?:USD|EUR|GBP|CHF|JPY|CNY|INR|BRL|ZAR|KES)\b/u;
/** So many cells between two pauses take no time. */
const CELLS_PER_SLICE = 64;

export function* observeColumn(
  grid: Grid,
  records: readonly number[],
  index: number,
  name: string,
): Sliced<ColumnEvidence> {
  const counts = { numbers: 0, figuresAsText: 0, words: 0, missing: 0, empty: 0, errors: 0, periods: 0 };
  const weighing = new Weighing();
  const names = new Set<string>();
  let [worded, least, most, percents, monies] = [0, 0, 0, 0, 0];
  const size = (figure: number): void => {
    least = Math.min(least, figure);
    most = Math.max(most, figure);
  };
  for (const [position, row] of records.entries()) {
    if (position % CELLS_PER_SLICE === 0) yield;
    const value = grid.at(row, index);
    if (typeof value === "number") {
      counts.numbers += 1;
      if (periodIn(value)) counts.periods += 1;
      const format = grid.formats?.[row]?.[index] ?? "";
      if (format.includes("%")) percents += 1;
      else if (MONEY.test(format)) monies += 1;
      size(value);
      continue;
    }
    const read = reading(value, ".");
    const kind = (
      {
        empty: "empty",
        missing: "missing",
        error: "errors",
        words: "words",
        figure: "figuresAsText",
        undecided: "figuresAsText",
      } as const
    )[read.is];
    counts[kind] += 1;
    if (typeof value !== "string" || (kind !== "words" && kind !== "figuresAsText")) continue;
    if (/\d/.test(value) && periodIn(value)) counts.periods += 1;
    const numeral = kind === "figuresAsText" ? numeralIn(value) : null;
    if (numeral) {
      weighing.add(value, numeral);
      if (read.is === "figure") size(Number(read.plain));
      else if (numeral.point !== null) size(Number(numeral.point));
    }
    if (kind === "words") {
      worded += 1;
      if (names.size < MAX_NAMES) names.add(value.trim());
    }
  }
  const mostly = (shown: number) => shown > 0 && 2 * shown > counts.numbers;
  return {
    index,
    name,
    counts,
    evidence: weighing.evidence,
    names: [...names],
    isRepeating: names.size < Math.min(worded, MAX_NAMES),
    range: { least, most },
    shows: mostly(percents) ? "percent" : mostly(monies) ? "money" : null,
  };
}
