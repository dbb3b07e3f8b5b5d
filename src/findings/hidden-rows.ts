/**
 * Sums in a table some of whose rows are hidden: a total on the sheet may count them, though they are in no figure of ours.
 * What is found only because they are left out is no finding.
 */

import { Decimal, fromDouble, fromNumeral, ZERO } from "../core/numbers/decimal";
import type { Grid } from "../tables/grid";
import { rounding } from "./adding-up";
import type { CheckResult } from "./check";
import type { Finding } from "./finding";

type Found = Pick<CheckResult, "findings" | "counts">;

/** The findings that hold whether or not these rows are hidden. `whole`: the table with what its hidden rows hold. */
export function withoutHiddenSums(found: Found, whole: Grid, hidden: readonly number[]): Found {
  if (hidden.length === 0) return found;
  const findings = found.findings.filter((finding) => finding.kind !== SUMS || !mayCountHidden(finding, whole, hidden));
  const counts = new Map(found.counts);
  const left = (counts.get(SUMS) ?? 0) - (found.findings.length - findings.length);
  if (left > 0) counts.set(SUMS, left);
  else counts.delete(SUMS);
  return { findings, counts };
}

const SUMS = "not adding up";

type Sum = Extract<Finding, { kind: "not adding up" }>;

function mayCountHidden({ what, area, given, sum }: Sum, whole: Grid, hidden: readonly number[]): boolean {
  // Between links of which one is not seen nothing can be said.
  if (what === "chain") return true;
  if (what === "value added") return false;
  const counted = what === "total" ? hidden.filter((row) => row < area.row) : hidden;
  const figures = counted.map((row) => figureAt(whole, row, area.column));
  // What cannot be read as a figure may be one to the person.
  if (figures.includes(null)) return true;
  const asked = new Decimal(given);
  const isGiven = (found: Decimal) => {
    const places = Math.max(found.decimalPlaces(), new Decimal(sum).decimalPlaces());
    return asked
      .minus(found)
      .abs()
      .lte(rounding(asked, places, whole.height));
  };
  // A total counts those since the total before it: the last of them, as many as there are.
  let more: Decimal = ZERO;
  return [...figures].reverse().some((figure) => {
    more = more.plus(figure!);
    return isGiven(more) || isGiven(more.plus(sum));
  });
}

function figureAt(grid: Grid, row: number, column: number): Decimal | null {
  const content = grid.at(row, column);
  if (typeof content === "number") return fromDouble(content);
  if (content === "") return ZERO;
  return typeof content === "string" ? fromNumeral(content) : null;
}
