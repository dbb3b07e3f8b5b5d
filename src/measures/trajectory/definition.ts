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
import { Decimal, ONE } from "../../core/numbers/decimal";
import { DoubleDouble } from "../../core/numbers/double-double";
import { listOf } from "../../core/data/list";
import { type Labels, UNSPECIFIED } from "../../core/data/labels";
import { isMissing, needed } from "../../core/numbers/figure";
import { type MannKendall, mannKendall, mannKendallOfNumbers } from "../../core/numbers/mann-kendall";
import type { Records } from "../../core/data/records";
import { counted, increasing } from "../../core/data/periods";
import { Refusal, Refused, refuse } from "../../core/refusal";
import type { Entry, Table } from "../../core/data/table";
import { theilSenOfWhole, theilSenSlope } from "../../core/numbers/theil-sen";
import {
  filledPeriods,
  flag,
  type Flag,
  flagOf,
  type IsFilled,
  observations,
  observe,
  THIN_SHARE,
  toleranceOf,
  WHOLE,
} from "../../core/data/share-flag";
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
  const rowOf = rowsOf(
    links,
    series,
    periods ? increasing(periods) : counted(count),
    toleranceOf(tolerance),
    valuePerHead,
  );
  const rows: Entry[][] = [];
  for (let link = 0; link < series.count; link++) {
    const row = rowOf(link);
    if (isThere(links, series, link)) rows.push(row);
  }
  if (rows.length === 0) refuse({ why: "no records", place: { argument: links.argument } });
  return [["Link", "First", "Last", "Change", "Trend", "p-value", "Flag"], ...rows];
}

/** The row of each link: in whole numbers of one small unit, where shares and periods are such, and in decimals otherwise. */
function rowsOf(
  links: Labels,
  series: Records,
  periods: Vector,
  tolerance: Decimal,
  valuePerHead?: Records,
): (link: number) => Entry[] {
  const isFilled = filledPeriods(series);
  const inUnits = series.inUnitsOf([ONE, THIN_SHARE, tolerance]);
  const wholeTimes = periods.wholes;
  const inDecimals = (link: number): Entry[] =>
    row(links.at(link), series, link, periods, isFilled, tolerance, valuePerHead);
  if (!inUnits || !wholeTimes) return inDecimals;
  const [one, thin, tol] = inUnits.others as [number, number, number];
  // What a slope in whole units is to be multiplied by.
  const unit = DoubleDouble.whole([wholeTimes.denominator]).div(DoubleDouble.whole([one]));
  return (link) => {
    const observed = observe(
      series,
      link,
      (period) => inUnits.wholes[link * series.width + period]!,
      (share) => share >= -one && share <= one,
    );
    if (observed instanceof Refusal) throw new Refused(observed);
    const { periods, shares } = observed;
    if (shares.length < 2) return inDecimals(link);
    const [first, last] = [shares[0]!, shares[shares.length - 1]!];
    const slope = theilSenOfWhole(
      listOf(periods.length, (index) => wholeTimes.numerators[periods[index]!]!),
      shares,
    );
    const trend = slope.times(unit).nearest;
    if (trend === null) return inDecimals(link);
    const test = shares.length < POINTS_FOR_TEST ? null : mannKendallOfNumbers(shares);
    const found = flag(observed, isFilled, tol, thin, WHOLE);
    const words = flagWords(found, test, found === "Thinning out" ? gainOf(valuePerHead, link, periods) : "");
    return [
      links.at(link) || UNSPECIFIED,
      first / one,
      last / one,
      (last - first) / one,
      trend,
      test ? test.pValue : "",
      words,
    ];
  };
}

function row(
  name: string,
  series: Records,
  link: number,
  times: Vector,
  isFilled: IsFilled,
  tolerance: Decimal,
  valuePerHead?: Records,
): Entry[] {
  const observed = observations(series, link);
  if (observed instanceof Refusal) throw new Refused(observed);
  const { periods, shares: values } = observed;
  const found = flagOf(observed, isFilled, tolerance);
  const first = values[0];
  const last = values[values.length - 1];
  if (!first || !last || values.length < 2) {
    const none = new Refusal({ why: "too few periods", place: series.place(link, 0), count: values.length });
    return [name || UNSPECIFIED, none, none, none, none, "", found];
  }
  const trend = theilSenSlope(values.map((y, index) => ({ x: needed(times.at(periods[index]!)), y })));
  const test = trendTest(values);
  return [
    name || UNSPECIFIED,
    first,
    last,
    last.minus(first),
    trend,
    test ? new Decimal(test.pValue) : "",
    flagWords(found, test, found === "Thinning out" ? gainOf(valuePerHead, link, periods) : ""),
  ];
}

/** What value added a head did between the first and the last of these periods. */
export function gainOf(valuePerHead: Records | undefined, link: number, periods: readonly number[]): Gain {
  if (!valuePerHead) return "";
  const ends = [periods[0]!, periods.at(-1)!];
  const perHead = valuePerHead.record(link).pick(ends, "row", (end) => valuePerHead.place(link, ends[end]!));
  const [first, last] = perHead.positive();
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

/** Whether a link is there: with a name, or with a share other than 0 in some period. */
function isThere(links: Labels, series: Records, link: number): boolean {
  if (!links.isEmpty(link)) return true;
  const { figures, width } = series;
  for (let period = 0; period < width; period++) if (!figures.isZero(link * width + period)) return true;
  return false;
}
