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
import { Basket, type Comparison } from "./basket";
import { type Decimal, ONE, ZERO } from "./decimal";
import { DoubleDouble, DoubleDoubles, type Arithmetic } from "./double-double";
import type { Figure } from "./figure";
import { exp, lnRatio } from "./logarithm";
import type { Records } from "./records";
import { Refusal } from "./refusal";
import { type Held, Vector } from "./vector";

export const FORMULAS = ["Fisher", "Laspeyres", "Paasche", "Tornqvist", "Walsh", "Unit value"] as const;
export type Formula = (typeof FORMULAS)[number];

/** One index a period; `prices` and `quantities` hold a record of the products for each period. */
export function priceIndex(
  prices: Records, quantities: Records, formula: Formula = "Fisher", chained = false, base?: Vector,
): Vector {
  const basket = new Basket(prices, quantities);
  const first = basePeriod(base, basket.periods);
  let decimals: Figure[] | undefined;
  const inDecimals = (): Figure[] => (decimals ??= indices(basket, first, chained, ONE, HUNDRED, DECIMAL_RATIOS[formula]));
  return new Vector("prices", "column", inDoubleDoubles(basket, first, chained, formula, (period) => inDecimals()[period]!) ?? inDecimals());
}

/** For the formulas that are ratios of values. */
function inDoubleDoubles(basket: Basket, first: number, chained: boolean, formula: Formula, figureAt: (period: number) => Figure): Held | null {
  const ratio = RATIOS_OF_VALUES[formula];
  if (!ratio) return null;
  // In a chain what was spent now is what was spent then of the next link: it is asked for last there and first here.
  let spent: { prices: Vector; quantities: Vector; value: DoubleDouble } | undefined;
  const values: Value<DoubleDouble> = (prices, quantities) => {
    if (spent?.prices === prices && spent.quantities === quantities) return spent.value;
    const value = prices.wholeDot(quantities) ?? UNKNOWN;
    spent = { prices, quantities, value };
    return value;
  };
  const found = indices(basket, first, chained, DoubleDouble.whole([1]), DoubleDouble.whole([100]), (comparison, over) => ratio(comparison, values, over));
  const refused = new Map<number, Refusal>();
  const doubled = DoubleDoubles.from(found.length, (period) => {
    const index = found[period]!;
    if (index instanceof Refusal) refused.set(period, index);
    return index instanceof Refusal ? UNKNOWN : index;
  });
  return { doubled, refused, figureAt };
}

const UNKNOWN = DoubleDouble.sum(NaN, 0);

/** A quotient; refused where the denominator is 0. */
type Over<N> = (numerator: N, denominator: N) => N | Refusal;

/** One index a period, in decimals or in double-double arithmetic. */
function indices<N extends Arithmetic<N>>(
  basket: Basket, first: number, chained: boolean, one: N, hundred: N, ratio: (comparison: Comparison, over: Over<N>) => N | Refusal,
): (N | Refusal)[] {
  const compare = (from: number, to: number): N | Refusal => {
    const comparison = basket.compare(from, to);
    if (comparison instanceof Refusal || from === to) return comparison instanceof Refusal ? comparison : one;
    return ratio(comparison, (numerator, denominator) => (denominator.isZero() ? basket.nothingTraded(from, to) : numerator.div(denominator)));
  };
  const ratios = chained ? chain(basket.periods, first, compare) : Array.from({ length: basket.periods }, (_, period) => compare(first, period));
  return ratios.map((index) => (index instanceof Refusal ? index : index.times(hundred)));
}

/** The product of the links from the base outwards; a break goes on to all periods beyond it. */
function chain<N extends Arithmetic<N>>(count: number, base: number, link: (from: number, to: number) => N | Refusal): (N | Refusal)[] {
  const ratios = new Array<N | Refusal>(count);
  ratios[base] = link(base, base);
  const extend = (from: number, to: number): void => {
    ratios[to] = both(ratios[from]!, () => link(from, to), (before, step) => before.times(step));
  };
  for (let t = base + 1; t < count; t++) extend(t - 1, t);
  for (let t = base - 1; t >= 0; t--) extend(t + 1, t);
  return ratios;
}

function both<N>(first: N | Refusal, second: () => N | Refusal, measure: (a: N, b: N) => N | Refusal): N | Refusal {
  if (first instanceof Refusal) return first;
  const other = second();
  return other instanceof Refusal ? other : measure(first, other);
}

/** The value of quantities at prices. */
type Value<N> = (prices: Vector, quantities: Vector) => N;

type RatioOfValues = <N extends Arithmetic<N>>(comparison: Comparison, value: Value<N>, over: Over<N>) => N | Refusal;

const laspeyres: RatioOfValues = ({ p0, q0, p1 }, value, over) => {
  const spentThen = value(p0, q0);
  return over(value(p1, q0), spentThen);
};
const paasche: RatioOfValues = ({ p0, p1, q1 }, value, over) => {
  const atOldPrices = value(p0, q1);
  return over(value(p1, q1), atOldPrices);
};
const fisher: RatioOfValues = (comparison, value, over) =>
  both(laspeyres(comparison, value, over), () => paasche(comparison, value, over), (l, p) => l.times(p).sqrt());

const RATIOS_OF_VALUES: Readonly<Partial<Record<Formula, RatioOfValues>>> = { "Laspeyres": laspeyres, "Paasche": paasche, "Fisher": fisher };

const dot: Value<Decimal> = (prices, quantities) => prices.dot(quantities);

const DECIMAL_RATIOS: Readonly<Record<Formula, (comparison: Comparison, over: Over<Decimal>) => Figure>> = {
  "Laspeyres": (comparison, over) => laspeyres(comparison, dot, over),
  "Paasche": (comparison, over) => paasche(comparison, dot, over),
  "Fisher": (comparison, over) => fisher(comparison, dot, over),
  "Tornqvist": ({ p0, q0, p1, q1 }, over) => {
    const [spentThen, spentNow] = [p0.times(q0).known(), p1.times(q1).known()];
    const [valueThen, valueNow] = [p0.dot(q0), p1.dot(q1)];
    const pricesNow = p1.known();
    // Refused where either value is 0; the quotients themselves have no meaning.
    return both(over(ONE, valueThen), () => over(ONE, valueNow), () => exp(p0.known().reduce((sum, price, product) =>
      sum.plus(spentThen[product]!.div(valueThen).plus(spentNow[product]!.div(valueNow)).div(2).times(lnRatio(pricesNow[product]!, price))), ZERO)));
  },
  "Walsh": ({ p0, q0, p1, q1 }, over) => {
    const weights = q0.times(q1).map((product) => product.sqrt());
    return over(p1.dot(weights), p0.dot(weights));
  },
  "Unit value": ({ p0, q0, p1, q1 }, over) => over(p1.dot(q1).times(q0.total()), p0.dot(q0).times(q1.total())),
};
