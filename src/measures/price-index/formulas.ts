/** The formulas of an index of one period (1) on another (0), as ratios. */
import type { Comparison, PriceComparison } from "../../core/data/basket";
import type { Vector } from "../../core/data/vector";
import type { Arithmetic } from "../../core/numbers/double-double";
import { Refusal } from "../../core/refusal";

/** What the formulas need of an arithmetic. */
export interface Numbers<N> {
  readonly whole: (figure: number) => N;
  /** In a unit of which only ratios have a meaning. */
  readonly figures: (vector: Vector) => readonly N[];
  /** The value of quantities at prices, in the unit of the products of such figures. */
  readonly value: (prices: Vector, quantities: Vector) => N;
  readonly lnRatio: (a: N, b: N) => N;
  readonly exp: (x: N) => N;
}

/** A quotient; refused where the denominator is 0, for nothing was traded in that period. */
export type Over<N> = (numerator: N, denominator: N, when: "then" | "now") => N | Refusal;

export type Ratio<Compared> = <N extends Arithmetic<N>>(
  comparison: Compared,
  numbers: Numbers<N>,
  over: Over<N>,
) => N | Refusal;

const laspeyres: Ratio<Comparison> = ({ p0, q0, p1 }, { value }, over) => {
  const spentThen = value(p0, q0);
  return over(value(p1, q0), spentThen, "then");
};

const paasche: Ratio<Comparison> = ({ p0, p1, q1 }, { value }, over) => {
  const atOldPrices = value(p0, q1);
  return over(value(p1, q1), atOldPrices, "now");
};

const fisher: Ratio<Comparison> = (comparison, numbers, over) => {
  const l = laspeyres(comparison, numbers, over);
  if (l instanceof Refusal) return l;
  const p = paasche(comparison, numbers, over);
  return p instanceof Refusal ? p : l.times(p).sqrt();
};

/** Over products that are there in both periods, with their price and quantity. */
export const MATCHED_RATIOS = {
  Laspeyres: laspeyres,
  Paasche: paasche,
  Fisher: fisher,
  Tornqvist: ({ p0, q0, p1, q1 }, { whole, figures, value, lnRatio, exp }, over) => {
    const [valueThen, valueNow] = [value(p0, q0), value(p1, q1)];
    // Refused where either value is 0; the quotients themselves have no meaning.
    const refused = [over(valueNow, valueThen, "then"), over(valueThen, valueNow, "now")].find(
      (each) => each instanceof Refusal,
    );
    if (refused) return refused;
    const [pricesThen, quantitiesThen, pricesNow, quantitiesNow] = [figures(p0), figures(q0), figures(p1), figures(q1)];
    const growth = (product: number) => {
      const shareThen = pricesThen[product]!.times(quantitiesThen[product]!).div(valueThen);
      const shareNow = pricesNow[product]!.times(quantitiesNow[product]!).div(valueNow);
      return shareThen.plus(shareNow).div(whole(2)).times(lnRatio(pricesNow[product]!, pricesThen[product]!));
    };
    return exp(pricesThen.reduce((sum, _, product) => sum.plus(growth(product)), whole(0)));
  },
  Walsh: ({ p0, q0, p1, q1 }, { whole, figures }, over) => {
    const [then, now] = [figures(q0), figures(q1)];
    const weights = then.map((quantity, product) => quantity.times(now[product]!).sqrt());
    const weighted = (prices: Vector) =>
      figures(prices).reduce((sum, price, product) => sum.plus(price.times(weights[product]!)), whole(0));
    return over(weighted(p1), weighted(p0), "now");
  },
} satisfies Record<string, Ratio<Comparison>>;

/** Over products with a price in both periods, by the quantities of one period or of none. */
export const PRICE_RATIOS = {
  Jevons: ({ p0, p1 }, { whole, figures, lnRatio, exp }) => {
    const [then, now] = [figures(p0), figures(p1)];
    const sum = then.reduce((total, price, product) => total.plus(lnRatio(now[product]!, price)), whole(0));
    return exp(sum.div(whole(then.length)));
  },
  Lowe: ({ p0, p1, weights }, { value }, over) => {
    const { quantities } = weights!;
    return over(value(p1, quantities), value(p0, quantities), "then");
  },
  Young: ({ p0, p1, weights }, { whole, figures, value }, over) => {
    const { prices, quantities } = weights!;
    const [then, now, weightPrices, weightQuantities] = [
      figures(p0),
      figures(p1),
      figures(prices),
      figures(quantities),
    ];
    const weighted = then.reduce((sum, price, product) => {
      const spent = weightPrices[product]!.times(weightQuantities[product]!);
      return sum.plus(spent.times(now[product]!).div(price));
    }, whole(0));
    return over(weighted, value(prices, quantities), "then");
  },
} satisfies Record<string, Ratio<PriceComparison>>;
