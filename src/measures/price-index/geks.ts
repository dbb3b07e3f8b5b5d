/**
 * The index of Gini, Eltetö, Köves and Szulc: the geometric mean, over all periods k, of the two Fisher indices that lead from
 * the base period to k and from k to the period. It is transitive: the same by way of any other period.
 *
 *     ln G(b, t) = mean over k of ln F(k, t) - ln F(k, b)
 *
 * Its cost grows with the square of the periods, so there is a limit to them. Periods without any product take no part.
 */
import type { Basket } from "../../core/data/basket";
import type { Vector } from "../../core/data/vector";
import type { Arithmetic } from "../../core/numbers/double-double";
import { Refusal, refuse } from "../../core/refusal";
import type { Numbers } from "./formulas";

export const MAX_PERIODS = 300;

export function geks<N extends Arithmetic<N>>(basket: Basket, base: number, numbers: Numbers<N>): (N | Refusal)[] {
  const count = basket.periods;
  if (count > MAX_PERIODS)
    refuse({ why: "too many", place: { argument: "prices" }, what: "periods for GEKS", count, most: MAX_PERIODS });
  const all = Array.from({ length: count }, (_, period) => period);
  const taking = all.filter((period) => basket.products(period) > 0);
  const logarithms = logarithmsOf(basket, taking, numbers);
  return all.map((period) => {
    // Of a period without any product, its own comparison with itself says so.
    const own = [base, period].map((each) => basket.compare(each, each)).find((each) => each instanceof Refusal);
    if (own) return own;
    let sum = numbers.whole(0);
    for (const k of taking) {
      const [toBase, toPeriod] = [logarithms(k, base), logarithms(k, period)];
      if (toBase instanceof Refusal) return toBase;
      if (toPeriod instanceof Refusal) return toPeriod;
      sum = sum.plus(toPeriod.minus(toBase));
    }
    return period === base ? numbers.whole(1) : numbers.exp(sum.div(numbers.whole(taking.length)));
  });
}

/** The logarithm of Fisher's index of one period on another, which turned around only changes its sign. */
function logarithmsOf<N extends Arithmetic<N>>(
  basket: Basket,
  periods: readonly number[],
  numbers: Numbers<N>,
): (from: number, to: number) => N | Refusal {
  const { whole, value, lnRatio } = numbers;
  const [nothing, two] = [whole(0), whole(2)];
  const known = new Map<number, N | Refusal>();
  // Where all products are there, those of a period are the same in each of its comparisons.
  const values = new WeakMap<Vector, N>();
  const spent = (prices: Vector, quantities: Vector): N => {
    const before = values.get(prices);
    if (before) return before;
    const made = value(prices, quantities);
    values.set(prices, made);
    return made;
  };
  const logarithm = (from: number, to: number): N | Refusal => {
    const comparison = basket.compare(from, to);
    if (comparison instanceof Refusal) return comparison;
    const { p0, q0, p1, q1 } = comparison;
    const [spentThen, spentNow] = [spent(p0, q0), spent(p1, q1)];
    const nobody = spentThen.isZero() ? from : spentNow.isZero() ? to : null;
    if (nobody !== null) {
      const place = { argument: "quantities", row: nobody + 1 };
      return new Refusal({ why: "nothing traded", place, other: (nobody === to ? from : to) + 1 });
    }
    return lnRatio(value(p1, q0).times(spentNow), spentThen.times(value(p0, q1))).div(two);
  };
  periods.forEach((to, place) =>
    periods.slice(0, place).forEach((from) => known.set(from * basket.periods + to, logarithm(from, to))),
  );
  return (from, to) => {
    if (from === to) return nothing;
    if (from < to) return known.get(from * basket.periods + to)!;
    const turned = known.get(to * basket.periods + from)!;
    return turned instanceof Refusal ? turned : nothing.minus(turned);
  };
}
