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
import { basePeriod } from "../../core/data/base-period";
import { Basket, type Comparison } from "./basket";
import { Decimal } from "../../core/numbers/decimal";
import { DoubleDouble, DoubleDoubles, type Arithmetic } from "../../core/numbers/double-double";
import { exp as expDoubled, lnRatio as lnRatioDoubled } from "../../core/numbers/double-double-logarithm";
import type { Figure } from "../../core/numbers/figure";
import { exp, lnRatio } from "../../core/numbers/logarithm";
import type { Records } from "../../core/data/records";
import { Refusal } from "../../core/refusal";
import { Vector } from "../../core/data/vector";

export const FORMULAS = ["Fisher", "Laspeyres", "Paasche", "Tornqvist", "Walsh", "Unit value"] as const;
export type Formula = (typeof FORMULAS)[number];

/** One index a period; `prices` and `quantities` hold a record of the products for each period. */
export function priceIndex(
  prices: Records,
  quantities: Records,
  formula: Formula = "Fisher",
  chained = false,
  base?: Vector,
): Vector {
  const basket = new Basket(prices, quantities);
  const first = basePeriod(base, basket.periods);
  let decimals: Figure[] | undefined;
  const inDecimals = (): Figure[] => (decimals ??= indices(basket, first, chained, formula, DECIMALS));
  const refused = new Map<number, Refusal>();
  const close = indices(basket, first, chained, formula, doubleDoubles());
  const doubled = DoubleDoubles.from(close.length, (period) => {
    const index = close[period]!;
    if (index instanceof Refusal) refused.set(period, index);
    return index instanceof Refusal ? UNKNOWN : index;
  });
  return new Vector("prices", "column", { doubled, refused, figureAt: (period) => inDecimals()[period]! });
}

/** What the formulas need of an arithmetic. */
interface Numbers<N> {
  readonly whole: (figure: number) => N;
  /** In a unit of which only ratios have a meaning. */
  readonly figures: (vector: Vector) => readonly N[];
  /** The value of quantities at prices, in the unit of the products of such figures. */
  readonly value: (prices: Vector, quantities: Vector) => N;
  readonly lnRatio: (a: N, b: N) => N;
  readonly exp: (x: N) => N;
}

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
    figures: (vector) => vector.wholes() ?? new Array<DoubleDouble>(vector.length).fill(UNKNOWN),
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

/** A quotient; refused where the denominator is 0. */
type Over<N> = (numerator: N, denominator: N) => N | Refusal;

/** One index a period, in decimals or in double-double arithmetic. */
function indices<N extends Arithmetic<N>>(
  basket: Basket,
  first: number,
  chained: boolean,
  formula: Formula,
  numbers: Numbers<N>,
): (N | Refusal)[] {
  const ratio: Ratio = RATIOS[formula];
  const compare = (from: number, to: number): N | Refusal => {
    const comparison = basket.compare(from, to);
    if (comparison instanceof Refusal || from === to)
      return comparison instanceof Refusal ? comparison : numbers.whole(1);
    return ratio(comparison, numbers, (numerator, denominator) =>
      denominator.isZero() ? basket.nothingTraded(from, to) : numerator.div(denominator),
    );
  };
  const ratios = chained
    ? chain(basket.periods, first, compare)
    : Array.from({ length: basket.periods }, (_, period) => compare(first, period));
  const hundred = numbers.whole(100);
  return ratios.map((index) => (index instanceof Refusal ? index : index.times(hundred)));
}

/** The product of the links from the base outwards; a break goes on to all periods beyond it. */
function chain<N extends Arithmetic<N>>(
  count: number,
  base: number,
  link: (from: number, to: number) => N | Refusal,
): (N | Refusal)[] {
  const ratios = new Array<N | Refusal>(count);
  ratios[base] = link(base, base);
  const extend = (from: number, to: number): void => {
    ratios[to] = both(
      ratios[from]!,
      () => link(from, to),
      (before, step) => before.times(step),
    );
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

type Ratio = <N extends Arithmetic<N>>(comparison: Comparison, numbers: Numbers<N>, over: Over<N>) => N | Refusal;

const laspeyres: Ratio = ({ p0, q0, p1 }, { value }, over) => {
  const spentThen = value(p0, q0);
  return over(value(p1, q0), spentThen);
};

const paasche: Ratio = ({ p0, p1, q1 }, { value }, over) => {
  const atOldPrices = value(p0, q1);
  return over(value(p1, q1), atOldPrices);
};

const RATIOS: Readonly<Record<Formula, Ratio>> = {
  Laspeyres: laspeyres,
  Paasche: paasche,
  Fisher: (comparison, numbers, over) =>
    both(
      laspeyres(comparison, numbers, over),
      () => paasche(comparison, numbers, over),
      (l, p) => l.times(p).sqrt(),
    ),
  Tornqvist: ({ p0, q0, p1, q1 }, { whole, figures, value, lnRatio: ln, exp: power }, over) => {
    const [pricesThen, quantitiesThen, pricesNow, quantitiesNow] = [figures(p0), figures(q0), figures(p1), figures(q1)];
    const [valueThen, valueNow] = [value(p0, q0), value(p1, q1)];
    const two = whole(2);
    const growth = (product: number) => {
      const shareThen = pricesThen[product]!.times(quantitiesThen[product]!).div(valueThen);
      const shareNow = pricesNow[product]!.times(quantitiesNow[product]!).div(valueNow);
      return shareThen.plus(shareNow).div(two).times(ln(pricesNow[product]!, pricesThen[product]!));
    };
    // Refused where either value is 0; the quotients themselves have no meaning.
    return both(
      over(two, valueThen),
      () => over(two, valueNow),
      () => power(pricesThen.reduce((sum, _, product) => sum.plus(growth(product)), whole(0))),
    );
  },
  Walsh: ({ p0, q0, p1, q1 }, { whole, figures }, over) => {
    const [then, now] = [figures(q0), figures(q1)];
    const weights = then.map((quantity, product) => quantity.times(now[product]!).sqrt());
    const weighted = (prices: Vector) =>
      figures(prices).reduce((sum, price, product) => sum.plus(price.times(weights[product]!)), whole(0));
    return over(weighted(p1), weighted(p0));
  },
  "Unit value": ({ p0, q0, p1, q1 }, { whole, figures, value }, over) => {
    const total = (quantities: Vector) => figures(quantities).reduce((sum, quantity) => sum.plus(quantity), whole(0));
    return over(value(p1, q1).times(total(q0)), value(p0, q0).times(total(q1)));
  },
};
