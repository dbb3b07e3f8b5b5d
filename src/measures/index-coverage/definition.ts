/**
 * Coverage of a matched price index: the products that both periods have, and their share of the sales in each.
 *
 *     Products     present in the period, with price and quantity
 *     Matched      also present in the period that it is compared with
 *     Share then   value p q of the matched products / value of all, in the period that it is compared with
 *     Share now    the same in the period itself
 *
 * A period is compared with the base period; chained, with its neighbour nearer the base; the base with itself. With
 * nothing in common both shares are 0. Where the total value is 0 there is no share. Products count, and figures are
 * refused, as in PRICEINDEX; it applies to Fisher, Laspeyres, Paasche, Tornqvist and Walsh. No threshold is set.
 *
 * Source: Producer Price Index Manual (International Monetary Fund, 2004), for the matching of products; the table is ours.
 */
import { basePeriod } from "../../core/data/base-period";
import { Basket } from "../../core/data/basket";
import type { Records } from "../../core/data/records";
import type { Entry, Table } from "../../core/data/table";
import type { Vector } from "../../core/data/vector";
import type { Decimal } from "../../core/numbers/decimal";
import { nearestQuotient } from "../../core/numbers/quotient";
import { Refusal } from "../../core/refusal";

export function indexCoverage(prices: Records, quantities: Records, chained = false, base?: Vector): Table {
  const basket = new Basket(prices, quantities);
  const first = basePeriod(base, basket.periods);
  const values = Array.from({ length: basket.periods }, (_, period) => {
    const sold = basket.sold(period);
    return sold.prices.dot(sold.quantities);
  });
  const share = (part: Decimal, period: number): Entry =>
    values[period]!.isZero()
      ? new Refusal({ why: "nothing sold", place: { argument: quantities.argument, row: period + 1 } })
      : nearestQuotient(part, values[period]!);
  return [
    ["Period", "Products", "Matched", "Share then", "Share now"],
    ...values.map((_, now) => {
      const then = comparedWith(now, first, chained);
      const { p0, q0, p1, q1 } = basket.common(then, now);
      return [now + 1, basket.products(now), p0.length, share(p0.dot(q0), then), share(p1.dot(q1), now)];
    }),
  ];
}

/** The period that a period is compared with. */
export function comparedWith(period: number, base: number, chained: boolean): number {
  return chained ? period + Math.sign(base - period) : base;
}
