/**
 * The trajectory of each link's share: first, last, change, trend, its significance, and the thinning or thickening flag.
 *
 * The trend is the Theil-Sen slope, in share per unit of the periods (1, 2, 3 ... or years, strictly increasing); the
 * p-value is the two-sided Mann-Kendall test, not given below four points. Missing periods are skipped; with fewer than
 * two points there is no first, last, change or trend. A table needs every other figure.
 *
 * The flag is that of THICKENING. To Thickening and Thinning out " (not significant)" is added where the test does not find
 * that direction: its p-value is above 5 %, or S has the other sign. To others nothing: the test is one of a single
 * direction, and says nothing of a reversal.
 *
 * With value added a head, laid out as the shares, Thinning out is Thinning out, gaining where that rose between the first and the
 * last period with a share, and Thinning out, losing where it fell: a move from low to high value added activities, or not.
 * It is looked at in those two cells of those rows only, and must be above 0 there; equal or missing adds nothing.
 *
 * Sources: Kaplinsky (2015) for thinning and thickening, and in section 4 for thinning that gains; Sen (1968); Mann (1945), Kendall (1975).
 */
import { Decimal } from "../../core/numbers/decimal";
import { type Labels, UNSPECIFIED } from "../../core/data/labels";
import { isMissing, needed } from "../../core/numbers/figure";
import { type MannKendall, mannKendall } from "../../core/numbers/mann-kendall";
import type { Records } from "../../core/data/records";
import { counted, increasing } from "../../core/data/periods";
import { Refusal, Refused, refuse } from "../../core/refusal";
import type { Entry, Table } from "../../core/data/table";
import { theilSenSlope } from "../../core/numbers/theil-sen";
import { filledPeriods, type Flag, flagOf, type IsFilled, observations, toleranceOf } from "../../core/data/share-flag";
import type { Vector } from "../../core/data/vector";

/** Below this many points the normal approximation says nothing. */
const POINTS_FOR_TEST = 4;

/** A trend is significant up to here. */
const SIGNIFICANCE = 0.05;

/** What is added to the flag of a trend that the test does not find. */
const NOT_SIGNIFICANT = " (not significant)";

/** The slope looks at every pair of periods of every link: beyond these a sheet would hang. */
const MAX_PERIODS = 1000;
const MAX_PAIRS = 10_000_000;

/** `series`: a record of shares for each link. */
export function trajectory(
  links: Labels,
  series: Records,
  periods?: Vector,
  tolerance?: Vector,
  valuePerHead?: Records,
): Table {
  const count = series.width;
  if (count > MAX_PERIODS) {
    refuse({ why: "too many", place: { argument: "shares" }, what: "periods", count, most: MAX_PERIODS });
  }
  const pairs = (series.count * count * (count - 1)) / 2;
  if (pairs > MAX_PAIRS) {
    refuse({
      why: "too many",
      place: { argument: "shares" },
      what: "pairs of periods",
      count: pairs,
      most: MAX_PAIRS,
    });
  }
  const times = (periods ? increasing(periods) : counted(count)).known();
  const tol = toleranceOf(tolerance);
  const isFilled = filledPeriods(series);
  const rows = Array.from({ length: series.count }, (_, link) =>
    row(links.at(link), series, link, times, isFilled, tol, valuePerHead),
  );
  const there = new Set(occupiedSeries(links, series));
  if (there.size === 0) refuse({ why: "no records", place: { argument: links.argument } });
  return [
    ["Link", "First", "Last", "Change", "Trend", "p-value", "Flag"],
    ...rows.filter((_, link) => there.has(link)),
  ];
}

function row(
  name: string,
  series: Records,
  link: number,
  times: readonly Decimal[],
  isFilled: IsFilled,
  tolerance: Decimal,
  valuePerHead?: Records,
): Entry[] {
  const observed = observations(series, link);
  if (observed instanceof Refusal) throw new Refused(observed);
  const { periods, shares: values } = observed;
  const flag = flagOf(observed, isFilled, tolerance);
  const first = values[0];
  const last = values[values.length - 1];
  if (!first || !last || values.length < 2) {
    const none = new Refusal({ why: "too few periods", place: series.place(link, 0), count: values.length });
    return [name || UNSPECIFIED, none, none, none, none, "", flag];
  }
  const trend = theilSenSlope(values.map((y, index) => ({ x: times[periods[index]!]!, y })));
  const test = trendTest(values);
  return [
    name || UNSPECIFIED,
    first,
    last,
    last.minus(first),
    trend,
    test ? new Decimal(test.pValue) : "",
    flagWords(flag, test, flag === "Thinning out" ? gainOf(valuePerHead, link, periods) : ""),
  ];
}

/** What value added a head did between the first and the last of these periods. */
export function gainOf(valuePerHead: Records | undefined, link: number, periods: readonly number[]): Gain {
  if (!valuePerHead) return "";
  const ends = [periods[0]!, periods.at(-1)!];
  const heads = valuePerHead.record(link).pick(ends, "row", (end) => valuePerHead.place(link, ends[end]!));
  const [first, last] = heads.positive();
  if (isMissing(first!) || isMissing(last!)) {
    for (const figure of [first!, last!]) if (!isMissing(figure)) needed(figure);
    return "";
  }
  const change = needed(last!).comparedTo(needed(first!));
  return change > 0 ? ", gaining" : change < 0 ? ", losing" : "";
}

export type Gain = "" | ", gaining" | ", losing";

/** Null below four points. */
export function trendTest(shares: readonly Decimal[]): MannKendall | null {
  return shares.length < POINTS_FOR_TEST ? null : mannKendall(shares);
}

/** The flag, and where the test does not find what it names, that it does not. */
export function flagWords(flag: Flag, test: MannKendall | null, gain: Gain = ""): string {
  return `${flag}${gain}${isDoubtful(flag, test) ? NOT_SIGNIFICANT : ""}`;
}

/** Whether a test was made, and does not find the direction that the flag names. */
export function isDoubtful(flag: Flag, test: MannKendall | null): boolean {
  if (!test || (flag !== "Thickening" && flag !== "Thinning out")) return false;
  const isFound = flag === "Thickening" ? test.score > 0 : test.score < 0;
  return !isFound || test.pValue > SIGNIFICANCE;
}

/** The links that are there: with a name, or with a share other than 0 in some period. */
function occupiedSeries(links: Labels, series: Records): number[] {
  return series.each().flatMap((shares, link) => (!links.isEmpty(link) || !shares.isAllZero() ? [link] : []));
}
