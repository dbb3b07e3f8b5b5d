/**
 * Process upgrading or not: whether the indicators of a process got better, and faster than with rivals.
 *
 *     g                = after / before where high is good, before / after where low is; g_r the same of the rivals
 *     Improvement      = g - 1
 *     Against rivals   = g / g_r - 1
 *     Level            = after / rivalAfter - 1 where high is good, rivalAfter / after - 1 where low is
 *
 *     with rivals                                          flag
 *     g > 1 + tolerance and g > g_r (1 + tolerance)        Process upgrading
 *     g > 1 + tolerance otherwise                          Improving, not faster than rivals
 *     g < 1 - tolerance                                    Worse
 *     otherwise                                            No change
 *
 * Without rivals, or with a figure of theirs missing, g > 1 + tolerance is Better. Figures are 0 or more. Row by row: a
 * missing figure, or a divisor of 0, is in the cells that rest on it; a flag compares products, so it needs no divisor.
 *
 * Sources: UNIDO (2001), section 3.1 and box 3.1; Kaplinsky (2015). The tolerance of 0.01 is Quasirent's convention.
 */
import { type Labels, UNSPECIFIED, occupied } from "../../core/data/labels";
import type { OptionColumn } from "../../core/data/option-column";
import { knownOrMissing } from "../../core/data/row-by-row";
import type { Entry, Table } from "../../core/data/table";
import { toleranceOr } from "../../core/data/tolerance";
import type { Vector } from "../../core/data/vector";
import { type Way, highIsGood } from "../../core/data/way";
import { Decimal, ONE } from "../../core/numbers/decimal";
import { compareProducts } from "../../core/numbers/products";
import { type Refusal, refuse } from "../../core/refusal";

export const DEFAULT_TOLERANCE = new Decimal("0.01");

/** The figures of the rivals, before and after. */
export interface Rivals {
  readonly before: Vector;
  readonly after: Vector;
}

export type ProcessFlag = "Process upgrading" | "Improving, not faster than rivals" | "Better" | "Worse" | "No change";

/** The rivals' figures, of which one alone is of no use. */
export function bothOrNone(before: Vector | undefined, after: Vector | undefined): Rivals | undefined {
  if (before && after) return { before, after };
  if (before) refuse({ why: "no other half", place: { argument: "rivalAfter" }, other: "rivalBefore" });
  if (after) refuse({ why: "no other half", place: { argument: "rivalBefore" }, other: "rivalAfter" });
  return undefined;
}

export function processUpgrading(
  indicators: Labels,
  better: OptionColumn<Way>,
  before: Vector,
  after: Vector,
  rivals?: Rivals,
  tolerance?: Vector,
): Table {
  const rows = occupied([indicators, better], [before, after, ...(rivals ? [rivals.before, rivals.after] : [])]);
  if (rows.length === 0) refuse({ why: "no records", place: { argument: indicators.argument } });
  const isHigh = highIsGood(better, rows);
  const read = (figures: Vector): Vector => knownOrMissing(figures.notNegative(), rows);
  const [then, now] = [read(before), read(after)];
  const others = rivals && { before: read(rivals.before), after: read(rivals.after) };
  const tol = toleranceOr(DEFAULT_TOLERANCE, tolerance, "fraction");

  const improvement = ahead(now, then);
  const speed = others && ahead(now.times(others.before.nonzero()), then.times(others.after.nonzero()));
  const level = others && ahead(now, others.after);
  const flag = flags(tol, now, then, others);
  return [
    ["Indicator", "Before", "After", "Improvement", "Against rivals", "Level", "Flag"],
    ...rows.map((row, index) => [
      indicators.at(row) || UNSPECIFIED,
      then.entry(row),
      now.entry(row),
      improvement(row, isHigh[index]!),
      speed ? speed(row, isHigh[index]!) : "",
      level ? level(row, isHigh[index]!) : "",
      flag(row, isHigh[index]!),
    ]),
  ];
}

/** By how much the one is better than the other: one / other - 1 where high is good, other / one - 1 where low is. */
function ahead(one: Vector, other: Vector): (row: number, isHigh: boolean) => Entry {
  const high = one.minus(other).over(other);
  const low = other.minus(one).over(one);
  return (row, isHigh) => (isHigh ? high : low).entry(row);
}

interface Compared {
  readonly slow: Int8Array;
  readonly fast: Int8Array;
  readonly rival: Int8Array | undefined;
}

function flags(
  tolerance: Decimal,
  after: Vector,
  before: Vector,
  rivals: Rivals | undefined,
): (row: number, isHigh: boolean) => ProcessFlag | Refusal {
  const [faster, slower] = [ONE.plus(tolerance), ONE.minus(tolerance)];
  // g is the first of two over the second; where high is good, and where low is.
  const [high, low] = ([true, false] as const).map((isHigh) => {
    const turned = <Each>(now: Each, then: Each): [Each, Each] => (isHigh ? [now, then] : [then, now]);
    const [above, below] = turned(after, before);
    const [rivalAbove, rivalBelow] = turned(rivals?.after, rivals?.before);
    return {
      slow: compareProducts([above], [below, slower]),
      fast: compareProducts([above], [below, faster]),
      rival: rivalAbove && rivalBelow && compareProducts([above, rivalBelow], [rivalAbove, below, faster]),
    };
  }) as [Compared, Compared];
  return (row, isHigh) => {
    const refused = before.refusal(row) ?? after.refusal(row);
    if (refused) return refused;
    const { slow, fast, rival } = isHigh ? high : low;
    if (slow[row]! < 0) return "Worse";
    if (fast[row]! <= 0) return "No change";
    if (!rivals || !rival || (rivals.before.refusal(row) ?? rivals.after.refusal(row))) return "Better";
    return rival[row]! > 0 ? "Process upgrading" : "Improving, not faster than rivals";
  };
}
