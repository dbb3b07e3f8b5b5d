/**
 * Price indices of a basket, 100 in the base period.
 *
 *     Laspeyres   sum p_t q_b / sum p_b q_b            the base period's quantities
 *     Paasche     sum p_t q_t / sum p_b q_t            the period's own
 *     Fisher      sqrt(Laspeyres x Paasche)
 *     Tornqvist   exp(sum of the mean shares in value x ln(p_t / p_b))
 *     Walsh       sum p_t sqrt(q_b q_t) / sum p_b sqrt(q_b q_t)
 *     Unit value  (sum p_t q_t / sum q_t) / (sum p_b q_b / sum q_b)
 *
 * Direct: each period against the base period. Chained: the product of the links between neighbouring periods, going out
 * from the base in both directions. A product counts in a comparison only where it is there in both periods: where price
 * or quantity is missing, or both are 0, it is not. Without a product in common a comparison has no answer, and in a
 * chain neither have the periods beyond it. A price of 0 with a quantity, or anything below 0, refuses the whole.
 *
 * Source: Producer Price Index Manual (International Monetary Fund, 2004); Consumer Price Index Manual (2020).
 */
import { HUNDRED, basePeriod } from "./base-period";
import { type Decimal, ONE, ZERO } from "./decimal";
import { type Figure, combine, isMissing, needed } from "./figure";
import { lnRatio } from "./logarithm";
import { Refusal, refuse } from "./refusal";
import type { Vector } from "./vector";

export const FORMULAS = ["Fisher", "Laspeyres", "Paasche", "Tornqvist", "Walsh", "Unit value"] as const;
export type Formula = (typeof FORMULAS)[number];

/** A product in one period: null where it is not there. */
type Product = { readonly price: Decimal; readonly quantity: Decimal } | null;

/** A product that is there in both periods of a comparison. */
interface Pair {
  readonly p0: Decimal;
  readonly q0: Decimal;
  readonly p1: Decimal;
  readonly q1: Decimal;
}

/** One index a period; `prices` and `quantities` hold a vector of the products for each period. */
export function priceIndex(
  prices: readonly Vector[], quantities: readonly Vector[], formula: Formula = "Fisher", chained = false, base?: Vector,
): Figure[] {
  const periods = prices.map((_, t) => productsOf(prices[t]!, quantities[t]!));
  const first = basePeriod(base, periods.length);
  const ratio = (from: number, to: number): Figure => compare(periods, from, to, formula, prices[to]!);
  const ratios = chained ? chain(periods.length, first, ratio) : periods.map((_, t) => ratio(first, t));
  return ratios.map((figure) => combine([figure], (known) => known.times(HUNDRED)));
}

/** The product of the links from the base outwards; a break goes on to all periods beyond it. */
function chain(count: number, base: number, link: (from: number, to: number) => Figure): Figure[] {
  const ratios = new Array<Figure>(count);
  ratios[base] = link(base, base);
  const extend = (from: number, to: number): void => {
    ratios[to] = combine([ratios[from]!], (before) => combine([link(from, to)], (step) => before.times(step)));
  };
  for (let t = base + 1; t < count; t++) extend(t - 1, t);
  for (let t = base - 1; t >= 0; t--) extend(t + 1, t);
  return ratios;
}

function productsOf(prices: Vector, quantities: Vector): Product[] {
  const allPrices = prices.notNegative();
  const allQuantities = quantities.notNegative();
  return Array.from({ length: prices.length }, (_, product) => {
    const price = allPrices.at(product);
    const quantity = allQuantities.at(product);
    if (isMissing(price) || isMissing(quantity)) {
      // What is missing on one side does not excuse what is wrong on the other.
      if (!isMissing(price)) needed(price);
      if (!isMissing(quantity)) needed(quantity);
      return null;
    }
    const known = { price: needed(price), quantity: needed(quantity) };
    if (!known.price.isZero()) return known;
    return known.quantity.isZero() ? null : refuse({ why: "not positive", place: prices.place(product), figure: "0" });
  });
}

function compare(periods: readonly Product[][], from: number, to: number, formula: Formula, prices: Vector): Figure {
  const pairs = periods[from]!.flatMap((then, product): Pair[] => {
    const now = periods[to]![product];
    return then && now ? [{ p0: then.price, q0: then.quantity, p1: now.price, q1: now.quantity }] : [];
  });
  const period = prices.place(0).row ?? 1;
  if (pairs.length === 0) return new Refusal({ why: "nothing in common", place: { argument: prices.argument, row: period }, other: from + 1 });
  if (from === to) return ONE;
  const denominator = (figure: Decimal): Figure =>
    figure.isZero() ? new Refusal({ why: "nothing traded", place: { argument: "quantities", row: period }, other: from + 1 }) : figure;
  return RATIOS[formula](pairs, denominator);
}

type Denominator = (figure: Decimal) => Figure;

const RATIOS: Readonly<Record<Formula, (pairs: readonly Pair[], denominator: Denominator) => Figure>> = {
  "Laspeyres": laspeyres,
  "Paasche": paasche,
  "Fisher": (pairs, denominator) =>
    combine([laspeyres(pairs, denominator), paasche(pairs, denominator)], (l, p) => l.times(p).sqrt()),
  "Tornqvist": (pairs, denominator) => {
    const then = denominator(sum(pairs, ({ p0, q0 }) => p0.times(q0)));
    const now = denominator(sum(pairs, ({ p1, q1 }) => p1.times(q1)));
    return combine([then, now], (v0, v1) => sum(pairs, ({ p0, q0, p1, q1 }) =>
      p0.times(q0).div(v0).plus(p1.times(q1).div(v1)).div(2).times(lnRatio(p1, p0))).exp());
  },
  "Walsh": (pairs, denominator) => {
    const weights = pairs.map(({ q0, q1 }) => q0.times(q1).sqrt());
    const now = sum(pairs, ({ p1 }, product) => p1.times(weights[product]!));
    return combine([denominator(sum(pairs, ({ p0 }, product) => p0.times(weights[product]!)))], (then) => now.div(then));
  },
  "Unit value": (pairs, denominator) => {
    const value0 = sum(pairs, ({ p0, q0 }) => p0.times(q0));
    const value1 = sum(pairs, ({ p1, q1 }) => p1.times(q1));
    const quantity0 = sum(pairs, ({ q0 }) => q0);
    const quantity1 = sum(pairs, ({ q1 }) => q1);
    return combine([denominator(value0.times(quantity1))], (then) => value1.times(quantity0).div(then));
  },
};

function laspeyres(pairs: readonly Pair[], denominator: Denominator): Figure {
  return combine([denominator(sum(pairs, ({ p0, q0 }) => p0.times(q0)))], (then) =>
    sum(pairs, ({ p1, q0 }) => p1.times(q0)).div(then));
}

function paasche(pairs: readonly Pair[], denominator: Denominator): Figure {
  return combine([denominator(sum(pairs, ({ p0, q1 }) => p0.times(q1)))], (then) =>
    sum(pairs, ({ p1, q1 }) => p1.times(q1)).div(then));
}

function sum(pairs: readonly Pair[], term: (pair: Pair, product: number) => Decimal): Decimal {
  return pairs.reduce((total, pair, product) => total.plus(term(pair, product)), ZERO);
}
