/**
 * Unit values over all transactions of a period, as ratios to that of the base period: nothing is matched, so the index moves
 * with composition too.
 */
import type { Basket } from "../../core/data/basket";
import type { Arithmetic } from "../../core/numbers/double-double";
import { Refusal } from "../../core/refusal";
import type { Numbers } from "./formulas";

export function unitValues<N extends Arithmetic<N>>(
  basket: Basket,
  base: number,
  numbers: Numbers<N>,
): (N | Refusal)[] {
  const totals = Array.from({ length: basket.periods }, (_, period) => totalsOf(basket, period, numbers));
  const then = totals[base]!;
  return totals.map((now, period) => {
    if (then instanceof Refusal) return then;
    if (now instanceof Refusal) return now;
    return period === base ? numbers.whole(1) : now.value.times(then.quantity).div(then.value.times(now.quantity));
  });
}

function totalsOf<N extends Arithmetic<N>>(
  basket: Basket,
  period: number,
  { whole, figures, value }: Numbers<N>,
): { value: N; quantity: N } | Refusal {
  const { prices, quantities } = basket.sold(period);
  if (prices.length === 0) return new Refusal({ why: "no product", place: { argument: "prices", row: period + 1 } });
  const quantity = figures(quantities).reduce((sum, each) => sum.plus(each), whole(0));
  if (quantity.isZero())
    return new Refusal({ why: "nothing sold", place: { argument: "quantities", row: period + 1 } });
  return { value: value(prices, quantities), quantity };
}
