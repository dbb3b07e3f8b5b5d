/**
 * Price indices of a basket, 100 in the base period.
 *
 *     Laspeyres   sum p1 q0 / sum p0 q0               the quantities of the earlier period
 *     Paasche     sum p1 q1 / sum p0 q1               those of the later
 *     Fisher      sqrt(Laspeyres x Paasche)
 *     Tornqvist   exp(sum of the mean shares in value x ln(p1 / p0))
 *     Walsh       sum p1 sqrt(q0 q1) / sum p0 sqrt(q0 q1)
 *     Jevons      geometric mean of p1 / p0; without quantities
 *     Lowe        sum p1 qw / sum p0 qw               the quantities of the period `weights`, the base unless given
 *     Young       sum sw p1 / p0, sw = pw qw / sum of pw qw over the products compared
 *     GEKS        geometric mean over all periods k of F(0,k) F(k,1), F Fisher
 *     Unit value  (sum p1 q1 / sum q1) / (sum p0 q0 / sum q0), each over all products of its own period
 *
 * Direct: each period against the base period. Chained: the product of the links from each period to the next, always from
 * the earlier to the later, over its value in the base period: the base moves the level, never the growth. GEKS and unit
 * value are the same either way.
 *
 * A product counts in a comparison only where it is there in both periods: where price or quantity is missing, or both are
 * 0, it is not. Without a product in common a comparison has no answer, and in a chain neither have the periods beyond it.
 * Jevons, Lowe and Young look at the prices alone, Lowe and Young at the quantities of `weights` alone, in which the product
 * must be there. Unit value does no matching. In GEKS periods without any product take no part. A price of 0 with a quantity,
 * or anything below 0, refuses the whole.
 *
 * Sources: Producer Price Index Manual (International Monetary Fund, 2004); Consumer Price Index Manual (2020); GEKS: Gini
 * (1931), Eltetö & Köves (1964), Szulc (1964); unit values: Export and Import Price Index Manual (2009).
 */
import { listOf } from "../../core/data/list";
import { basePeriod } from "../../core/data/base-period";
import { Basket, PriceList } from "../../core/data/basket";
import type { Records } from "../../core/data/records";
import { Vector } from "../../core/data/vector";
import { Decimal } from "../../core/numbers/decimal";
import { type Arithmetic, DoubleDouble } from "../../core/numbers/double-double";
import { DoubleDoubles } from "../../core/numbers/double-double-columns";
import { exp as expDoubled, lnRatio as lnRatioDoubled } from "../../core/numbers/double-double-logarithm";
import type { Figure } from "../../core/numbers/figure";
import { exp, lnRatio } from "../../core/numbers/logarithm";
import { Refusal, refuse } from "../../core/refusal";
import { MATCHED_RATIOS, type Numbers, PRICE_RATIOS, type Ratio } from "./formulas";
import { geks } from "./geks";
import { unitValues } from "./unit-values";

export type Formula = keyof typeof MATCHED_RATIOS | keyof typeof PRICE_RATIOS | "GEKS" | "Unit value";
export const FORMULAS: readonly Formula[] = [
  "Fisher",
  "Laspeyres",
  "Paasche",
  "Tornqvist",
  "Walsh",
  "Jevons",
  "Lowe",
  "Young",
  "GEKS",
  "Unit value",
];

export interface IndexOptions {
  readonly formula?: Formula;
  readonly chained?: boolean;
  readonly base?: Vector | undefined;
  readonly weights?: Vector | undefined;
}

/** One index per period; `prices` and `quantities` hold a record of the products for each period. */
export function priceIndex(prices: Records, quantities: Records | null, options: IndexOptions = {}): Vector {
  const ratios = ratiosOf(prices, quantities, options);
  let decimals: readonly Figure[] | undefined;
  const inDecimals = (): readonly Figure[] => (decimals ??= hundredfold(ratios(DECIMALS), DECIMALS));
  const refused = new Map<number, Refusal>();
  const numbers = doubleDoubles();
  const close = hundredfold(ratios(numbers), numbers);
  const doubled = DoubleDoubles.from(close.length, (period) => {
    const index = close[period]!;
    if (index instanceof Refusal) refused.set(period, index);
    return index instanceof Refusal ? UNKNOWN : index;
  });
  return new Vector("prices", "column", { doubled, refused, figureAt: (period) => inDecimals()[period]! });
}

const hundredfold = <N extends Arithmetic<N>>(
  ratios: readonly (N | Refusal)[],
  { whole }: Numbers<N>,
): (N | Refusal)[] => ratios.map((ratio) => (ratio instanceof Refusal ? ratio : ratio.times(whole(100))));

const DECIMALS: Numbers<Decimal> = {
  whole: (figure) => new Decimal(figure),
  figures: (vector) => vector.known(),
  value: (prices, quantities) => prices.dot(quantities),
  lnRatio,
  exp,
};

const UNKNOWN = DoubleDouble.sum(NaN, 0);

function doubleDoubles(): Numbers<DoubleDouble> {
  // In a chain what was spent now is what was spent then of the next link: it is asked for last there and first here.
  let spent: { prices: Vector; quantities: Vector; value: DoubleDouble } | undefined;
  return {
    whole: (figure) => DoubleDouble.whole([figure]),
    figures: ({ wholes, length }) =>
      wholes
        ? listOf(length, (index) => DoubleDouble.sum(wholes.numerators[index]!, 0))
        : new Array<DoubleDouble>(length).fill(UNKNOWN),
    value: (prices, quantities) => {
      if (spent?.prices === prices && spent.quantities === quantities) return spent.value;
      const value = prices.wholeDot(quantities) ?? UNKNOWN;
      spent = { prices, quantities, value };
      return value;
    },
    lnRatio: lnRatioDoubled,
    exp: expDoubled,
  };
}

/** Each period's price level as a ratio to the base period's, in decimals or in double-double arithmetic. */
type Ratios = <N extends Arithmetic<N>>(numbers: Numbers<N>) => (N | Refusal)[];

function ratiosOf(prices: Records, quantities: Records | null, options: IndexOptions): Ratios {
  const { formula = "Fisher", chained = false, base, weights } = options;
  if (isOfPrices(formula)) {
    const first = basePeriod(base, prices.count);
    const weighting = weights ? basePeriod(weights, prices.count) : first;
    const list = new PriceList(prices, formula === "Jevons" ? null : needed(quantities, formula), weighting);
    return compared(list, first, chained, PRICE_RATIOS[formula], (_, from, to) => nothingTraded(weighting, from, to));
  }
  const basket = new Basket(prices, needed(quantities, formula));
  const first = basePeriod(base, basket.periods);
  // Without effect on the others, but not any figure at all.
  if (weights) basePeriod(weights, basket.periods);
  if (formula === "GEKS") return (numbers) => geks(basket, first, numbers);
  if (formula === "Unit value") return (numbers) => unitValues(basket, first, numbers);
  return compared(basket, first, chained, MATCHED_RATIOS[formula], (when, from, to) =>
    nothingTraded(when === "then" ? from : to, from, to),
  );
}

const isOfPrices = (formula: Formula): formula is keyof typeof PRICE_RATIOS => Object.hasOwn(PRICE_RATIOS, formula);

const needed = (quantities: Records | null, formula: Formula): Records =>
  quantities ?? refuse({ why: "no quantities", place: { argument: "quantities" }, formula });

/** By a comparison of each period with the base period, or of each with the next. */
function compared<Compared>(
  basket: { readonly periods: number; compare(from: number, to: number): Compared | Refusal },
  first: number,
  chained: boolean,
  ratio: Ratio<Compared>,
  refusal: (when: "then" | "now", from: number, to: number) => Refusal,
): Ratios {
  return (numbers) => {
    type N = ReturnType<typeof numbers.whole>;
    const compare = (from: number, to: number): N | Refusal => {
      const comparison = basket.compare(from, to);
      if (comparison instanceof Refusal) return comparison;
      if (from === to) return numbers.whole(1);
      return ratio(comparison, numbers, (numerator, denominator, when) =>
        denominator.isZero() ? refusal(when, from, to) : numerator.div(denominator),
      );
    };
    return chained ? chain(basket.periods, first, compare) : listOf(basket.periods, (period) => compare(first, period));
  };
}

/** The product of the links over its value in the base period; a break goes on to all periods beyond it. */
function chain<N extends Arithmetic<N>>(
  count: number,
  base: number,
  compare: (from: number, to: number) => N | Refusal,
): (N | Refusal)[] {
  const links = listOf(count - 1, (period) => compare(period, period + 1));
  const ratios = new Array<N | Refusal>(count);
  let ratio = (ratios[base] = compare(base, base));
  for (let t = base + 1; t < count; t++)
    ratios[t] = ratio = both(ratio, links[t - 1]!, (before, link) => before.times(link));
  ratio = ratios[base];
  for (let t = base - 1; t >= 0; t--)
    ratios[t] = ratio = both(ratio, seenFromBefore(links[t]!), (after, link) => after.div(link));
  return ratios;
}

function both<N>(first: N | Refusal, second: N | Refusal, measure: (a: N, b: N) => N): N | Refusal {
  if (first instanceof Refusal) return first;
  return second instanceof Refusal ? second : measure(first, second);
}

/** What two periods do not have in common is said of the one that has no index. */
function seenFromBefore<N>(link: N | Refusal): N | Refusal {
  if (!(link instanceof Refusal)) return link;
  const { reason } = link;
  if (reason.why !== "nothing in common" && reason.why !== "no price in common") return link;
  const { place, other } = reason;
  return new Refusal({ ...reason, place: { ...place, row: other }, other: place.row! });
}

/** Of the quantities of one period, which weight the prices of two. */
function nothingTraded(period: number, from: number, to: number): Refusal {
  const other = period === to ? from : to;
  return new Refusal({ why: "nothing traded", place: { argument: "quantities", row: period + 1 }, other: other + 1 });
}
