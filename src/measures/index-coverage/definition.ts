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
import type { DoubleDouble } from "../../core/numbers/double-double";
import { nearestQuotient } from "../../core/numbers/quotient";
import { Refusal } from "../../core/refusal";

export function indexCoverage(prices: Records, quantities: Records, chained = false, base?: Vector): Table {
  const basket = new Basket(prices, quantities);
  const first = basePeriod(base, basket.periods);
  const all = Array.from({ length: basket.periods }, (_, period) => new Sale(basket.sold(period)));
  const share = (prices: Vector, quantities: Vector, period: number): Entry =>
    all[period]!.isNothing
      ? new Refusal({ why: "nothing sold", place: { argument: quantities.argument, row: period + 1 } })
      : new Sale({ prices, quantities }).over(all[period]!);
  return [
    ["Period", "Products", "Matched", "Share then", "Share now"],
    ...all.map((_, now) => {
      const then = comparedWith(now, first, chained);
      const { p0, q0, p1, q1 } = basket.common(then, now);
      return [now + 1, basket.products(now), p0.length, share(p0, q0, then), share(p1, q1, now)];
    }),
  ];
}

/** What was sold in a period, of some products or of all. */
class Sale {
  private readonly prices: Vector;
  private readonly quantities: Vector;
  private inWholes: DoubleDouble | null | undefined;

  constructor({ prices, quantities }: { readonly prices: Vector; readonly quantities: Vector }) {
    this.prices = prices;
    this.quantities = quantities;
  }

  /** The value in whole units of prices and of quantities; null where decimals are needed. */
  private get wholes(): DoubleDouble | null {
    return (this.inWholes ??= this.prices.wholeDot(this.quantities));
  }

  private get value(): Decimal {
    return this.prices.dot(this.quantities);
  }

  get isNothing(): boolean {
    return (this.wholes ?? this.value).isZero();
  }

  /** The share of the value of another sale at the same prices, in units that cancel. */
  over(other: Sale): Entry {
    const wholes = this.prices === other.prices ? other.wholes : this.wholes;
    return (wholes && other.wholes && wholes.div(other.wholes).nearest) ?? nearestQuotient(this.value, other.value);
  }
}

/** The period that a period is compared with. */
export function comparedWith(period: number, base: number, chained: boolean): number {
  return chained ? period + Math.sign(base - period) : base;
}
