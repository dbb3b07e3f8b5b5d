/**
 * Price transmission: how much of a change of the price bought at reaches the price sold at, and whether rises and falls do alike.
 *
 *     x, y = changes of the natural logarithm of the two prices from each period to the next
 *     elasticity of all = sum xy / sum x^2;   of rises over x > 0, of falls over x < 0;   difference = rises - falls
 *     standard errors  s / sqrt(sum x^2),   s^2 = RSS / (n - 1) for all, RSS / (n - 2) for rises and falls, over the same n changes
 *
 * Prices are of the same periods, first to last, above 0. A change counts where both prices are there at both ends. As x of rises and
 * of falls are never both there, the sums are their joint least squares, without a constant. With at least 4 rises and 4 falls there
 * are standard errors, that of the difference being the root of the sum of the squares of the two, and the p-value of rises and
 * falls passing on alike: Student's t with n - 2 degrees of freedom, two-sided. An error of the difference below 1e-12 is rounding:
 * the fit is exact, and nothing is tested. The four are our convention.
 *
 * Logarithms and sums are in floating point, right to some 12 digits; differences of prices are exact before.
 *
 * Sources: Houck (1977), for the split into rises and falls; Meyer & von Cramon-Taubadel (2004), a survey.
 */
import type { Vector } from "../../core/data/vector";
import type { Table } from "../../core/data/table";
import { before } from "../../core/data/sequence";
import { needed } from "../../core/numbers/figure";
import { lnRatio } from "../../core/numbers/logarithm";
import { studentTails } from "../../core/numbers/student";
import { Refusal, Refused, refuse } from "../../core/refusal";

/** As many rises, and falls, as standard errors need. */
const LEAST_TESTED = 4;

/** A standard error of the difference below this is what rounding leaves of an exact fit. */
const EXACT_FIT = 1e-12;

/** The changes of both prices, and which period each leads to. */
export interface Changes {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly periods: readonly number[];
}

export function passThrough(upstream: Vector, downstream: Vector): Table {
  const { x, y } = changesOf(upstream, downstream);
  const n = x.length;
  if (n < 2)
    refuse({
      why: "too few changes",
      place: { argument: upstream.argument },
      other: downstream.argument,
      count: n,
    });
  const all = fitted(x, y, () => true);
  if (all.squares === 0) refuse({ why: "never changes", place: { argument: upstream.argument } });
  const rises = fitted(x, y, (change) => change > 0);
  const falls = fitted(x, y, (change) => change < 0);
  const noneOf = (isRise: boolean): Refusal =>
    new Refusal({ why: "no rise or fall", place: { argument: upstream.argument }, isRise });
  const [rise, fall] = [rises.count > 0 ? rises.slope : noneOf(true), falls.count > 0 ? falls.slope : noneOf(false)];
  const difference = rise instanceof Refusal ? rise : fall instanceof Refusal ? fall : rise - fall;
  const isTested = rises.count >= LEAST_TESTED && falls.count >= LEAST_TESTED;
  const [allError, riseError, fallError, error, p] = isTested ? errorsOf(x, y, all, rises, falls) : NOT_TESTED;
  return [
    ["Changes", "Elasticity", "n", "Std. error", "p-value"],
    ["All", all.slope, n, allError, ""],
    ["Rises", rise, rises.count, riseError, ""],
    ["Falls", fall, falls.count, fallError, ""],
    ["Difference", difference, "", error, p],
  ];
}

type Errors = readonly [
  all: number | "",
  rises: number | "",
  falls: number | "",
  difference: number | "",
  p: number | "",
];
const NOT_TESTED: Errors = ["", "", "", "", ""];

/** A line through 0. */
export interface Fit {
  readonly slope: number;
  readonly count: number;
  /** Sums of x^2 and of xy. */
  readonly squares: number;
  readonly products: number;
}

export function fitted(x: Float64Array, y: Float64Array, isIn: (change: number) => boolean): Fit {
  let [count, squares, products] = [0, 0, 0];
  for (let t = 0; t < x.length; t++) {
    if (!isIn(x[t]!)) continue;
    count += 1;
    squares += x[t]! * x[t]!;
    products += x[t]! * y[t]!;
  }
  return { slope: products / squares, count, squares, products };
}

function errorsOf(x: Float64Array, y: Float64Array, all: Fit, rises: Fit, falls: Fit): Errors {
  let [together, apart] = [0, 0];
  for (let t = 0; t < x.length; t++) {
    const change = x[t]!;
    together += (y[t]! - all.slope * change) ** 2;
    apart += (y[t]! - (change > 0 ? rises.slope : falls.slope) * change) ** 2;
  }
  const n = x.length;
  const errorOf = (rest: number, degrees: number, { squares }: Fit): number => Math.sqrt(rest / degrees / squares);
  const allError = errorOf(together, n - 1, all);
  const [riseError, fallError] = [errorOf(apart, n - 2, rises), errorOf(apart, n - 2, falls)];
  const error = Math.hypot(riseError, fallError);
  if (error < EXACT_FIT) return [allError < EXACT_FIT ? 0 : allError, 0, 0, 0, ""];
  return [allError, riseError, fallError, error, studentTails((rises.slope - falls.slope) / error, n - 2)];
}

/** Where both prices are known at both ends; prices that are wrong refuse the whole. */
export function changesOf(upstream: Vector, downstream: Vector): Changes {
  const prices = [upstream.positive(), downstream.positive()] as const;
  for (const each of prices) {
    for (let t = 0; t < each.length; t++) {
      const refusal = each.refusal(t);
      if (refusal && refusal.reason.why !== "missing") throw new Refused(refusal);
    }
  }
  const isThere = (t: number): boolean => prices.every((each) => !each.refusal(t));
  const periods: number[] = [];
  for (let t = 1; t < upstream.length; t++) if (isThere(t - 1) && isThere(t)) periods.push(t);
  const [x, y] = prices.map((each) => logarithmsOf(each, periods));
  return { x: x!, y: y!, periods };
}

/** The changes of the logarithm to these periods. */
function logarithmsOf(prices: Vector, periods: readonly number[]): Float64Array {
  const { nearest } = prices;
  const { nearest: rises } = prices.minus(before(prices));
  const logarithms = new Float64Array(periods.length);
  for (let index = 0; index < logarithms.length; index++) {
    const t = periods[index]!;
    const rise = rises?.[t] ?? NaN;
    const near = nearest && !Number.isNaN(rise) ? logarithm(nearest[t - 1]!, nearest[t]!, rise) : NaN;
    // Where one of them is not known to the nearest double.
    logarithms[index] = Number.isNaN(near) ? lnRatio(needed(prices.at(t)), needed(prices.at(t - 1))).toNumber() : near;
  }
  return logarithms;
}

/** ln(b / a), given b - a to the nearest double: no digit is lost where the change is small. */
function logarithm(a: number, b: number, rise: number): number {
  const growth = rise / a;
  return growth > -0.5 && growth < 1 ? Math.log1p(growth) : Math.log(b / a);
}
