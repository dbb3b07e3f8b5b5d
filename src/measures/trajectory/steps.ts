import { labels, optionalNumber, optionalVector, seriesAlong } from "../../cells/read";
import { optionalSeriesLike } from "../../cells/read-series";
import { counted, increasing } from "../../core/data/periods";
import { filledPeriods, flagOf, observations, toleranceOf } from "../../core/data/share-flag";
import { Decimal } from "../../core/numbers/decimal";
import { needed } from "../../core/numbers/figure";
import { theilSenSlope } from "../../core/numbers/theil-sen";
import { Refusal } from "../../core/refusal";
import { flagLines } from "../../explain/flag-lines";
import type { Steps } from "../../explain/arguments";
import { equals, equalsPoints, figure, fromTo, percent, term } from "../../explain/format";
import { messages } from "../../messages/messages";
import { flagWords, gainOf, isDoubtful, trendTest } from "./definition";

const texts = messages("steps.trajectory", {
  perHead: "value per head between the same periods: {change}",
  inPeriod: "in period {period}",
  first: "the first share that is not missing, {period}: {share}",
  last: "the last share that is not missing, {period}: {share}",
  change: "last − first: {last} − {first} {result}",
  median: "the median of the changes per period between any two of {count} periods {result}",
  middle: "the middle one",
  middleTwo: "the mean of the middle two",
  slope:
    "change per period between two of the periods, such as {from} and {to}: ({toShare} − {fromShare}) / ({toAgain} − {fromAgain}) {result}",
  all: "all {count}, in percentage points and in order: {slopes}",
  range: "all {count}, in percentage points: from {least} to {most}",
  result: "{middle} {result}",
  signs: "of {count} pairs of periods {rises} rise and {falls} fall: S = {rises} − {falls} = {sum}",
  doubtful:
    "not significant: trend test S = {sum}, p-value {p}; {flag} needs {flag, select, Thickening {S above 0} other {S below 0}} and a p-value of at most 0.05",
  probability: "two-sided probability of an S at least this large if there is no trend {p}",
});

/** The most slopes that are listed; of more only the middle ones are shown. */
const MAX_LISTED = 10;

/** The most periods of which every pair is compared: the steps are computed whenever a cell is selected. */
const MAX_COMPARED = 100;

export const steps: Steps = ([links, shares, periods, tolerance, valuePerHead], { row, column }) => {
  const names = labels("links", links);
  const series = seriesAlong("shares", shares, names);
  const entered = optionalVector("periods", periods, {
    argument: "a series of shares",
    layout: "row",
    length: series.width,
  });
  const times = (entered ? increasing(entered) : counted(series.width)).known();
  // Empty rows are left out of the table.
  const rows = series.each().flatMap((each, link) => (!names.isEmpty(link) || !each.isAllZero() ? [link] : []));
  const link = rows[row - 1];
  if (link === undefined || column === 0) return null;
  const seen = observations(series, link);
  if (seen instanceof Refusal) return null;
  const tol = toleranceOf(optionalNumber("tolerance", tolerance));
  if (column === 6) {
    const flag = flagOf(seen, filledPeriods(series), tol);
    const valuesPerHead = optionalSeriesLike("valuePerHead", valuePerHead, names, series);
    const gain = flag === "Thinning out" ? gainOf(valuesPerHead, link, seen.periods) : "";
    const plain = flagLines(seen.shares, tol, flag);
    const ends = [seen.periods[0]!, seen.periods.at(-1)!].map((period) => valuesPerHead?.record(link).at(period));
    const change = gain === "" ? "" : fromTo(needed(ends[0]!), needed(ends[1]!));
    const lines = gain === "" ? plain : [...plain.slice(0, -1), texts.perHead({ change }), `${flag}${gain}`];
    const test = trendTest(seen.shares);
    if (!test || !isDoubtful(flag, test)) return lines;
    const doubt = texts.doubtful({ p: equals(new Decimal(test.pValue)), sum: figure(new Decimal(test.score)), flag });
    return [...lines.slice(0, -1), doubt, flagWords(flag, test, gain)];
  }
  const [first, last] = [seen.shares[0], seen.shares.at(-1)];
  if (!first || !last || seen.shares.length < 2) return null;
  const points = seen.shares.map((y, index) => ({ x: times[seen.periods[index]!]!, y }));
  const at = (index: number) => texts.inPeriod({ period: figure(points.at(index)!.x) });
  switch (column) {
    case 1:
      return [texts.first({ period: at(0), share: percent(first) })];
    case 2:
      return [texts.last({ period: at(-1), share: percent(last) })];
    case 3:
      return [
        texts.change({
          last: percent(last),
          first: first.isNegative() ? `(${percent(first)})` : percent(first),
          result: equalsPoints(last.minus(first)),
        }),
      ];
    case 4:
      return slopes(points);
    case 5:
      return significance(seen.shares);
    default:
      return null;
  }
};

interface Point {
  x: Decimal;
  y: Decimal;
}

const pairsOf = <Each>(all: readonly Each[]): (readonly [Each, Each])[] =>
  all.flatMap((one, index) => all.slice(index + 1).map((other) => [one, other] as const));

const hundredfold = (share: Decimal): string => figure(share.times(100));

function slopes(points: readonly Point[]): string[] {
  if (points.length > MAX_COMPARED)
    return [texts.median({ count: points.length, result: equalsPoints(theilSenSlope(points)) })];
  const all = pairsOf(points)
    .map(([from, to]) => to.y.minus(from.y).div(to.x.minus(from.x)))
    .sort((a, b) => a.comparedTo(b));
  const [from, to] = [points[0]!, points.at(-1)!];
  const middle = all.length % 2 === 1 ? texts.middle : texts.middleTwo;
  return [
    texts.slope({
      from: figure(from.x),
      to: figure(to.x),
      toShare: `${hundredfold(to.y)} %`,
      fromShare: from.y.isNegative() ? `(${hundredfold(from.y)} %)` : `${hundredfold(from.y)} %`,
      toAgain: figure(to.x),
      fromAgain: term(from.x),
      result: equalsPoints(to.y.minus(from.y).div(to.x.minus(from.x))),
    }),
    all.length <= MAX_LISTED
      ? texts.all({ count: all.length, slopes: all.map(hundredfold).join("; ") })
      : texts.range({ count: all.length, least: hundredfold(all[0]!), most: hundredfold(all.at(-1)!) }),
    texts.result({ middle, result: equalsPoints(theilSenSlope(points)) }),
  ];
}

/** Below four points the normal approximation says nothing, and the cell is empty. */
function significance(shares: readonly Decimal[]): string[] | null {
  const test = trendTest(shares);
  if (!test || shares.length > MAX_COMPARED) return null;
  const signs = pairsOf(shares).map(([from, to]) => to.comparedTo(from));
  const [rises, falls] = [1, -1].map((sign) => signs.filter((each) => each === sign).length) as [number, number];
  return [
    texts.signs({ count: signs.length, rises, falls, sum: figure(new Decimal(rises - falls)) }),
    texts.probability({ p: equals(new Decimal(test.pValue)) }),
  ];
}
