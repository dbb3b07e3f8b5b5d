/**
 * A basket of products over time: their prices and quantities in each period, and what two periods have in common.
 *
 * A product is there in a period where its price and quantity are; where either is missing, or both are 0, it is not. A
 * price of 0 with a quantity, or anything below 0, refuses the whole.
 */
import { isMissing, needed } from "../../core/numbers/figure";
import type { Records } from "../../core/data/records";
import { Refusal, refuse } from "../../core/refusal";
import type { Vector } from "../../core/data/vector";

/** The products that two periods have in common: prices and quantities then (0) and now (1). */
export interface Comparison {
  readonly p0: Vector;
  readonly q0: Vector;
  readonly p1: Vector;
  readonly q1: Vector;
}

export class Basket {
  /** For each period whether each product is there; null where all are, in all. */
  private readonly there: readonly Uint8Array[] | null;

  private readonly pricesOf: readonly Vector[];
  private readonly quantitiesOf: readonly Vector[];

  /** A record of the products for each period. */
  constructor(
    private readonly prices: Records,
    private readonly quantities: Records,
  ) {
    this.pricesOf = prices.each();
    this.quantitiesOf = quantities.each();
    const allPrices = prices.figures.notNegative();
    const allQuantities = quantities.figures.notNegative();
    let isComplete = true;
    const there =
      allPrices.isPositive && allQuantities.isPositive
        ? null
        : Array.from({ length: prices.count }, (_, period) => {
            const products = new Uint8Array(prices.width);
            for (let product = 0; product < prices.width; product++) {
              if (isThere(allPrices, allQuantities, period * prices.width + product)) products[product] = 1;
              else isComplete = false;
            }
            return products;
          });
    this.there = isComplete ? null : there;
  }

  get periods(): number {
    return this.prices.count;
  }

  /** What a period has in common with another one, if anything. */
  compare(from: number, to: number): Comparison | Refusal {
    const all = {
      p0: this.pricesOf[from]!,
      q0: this.quantitiesOf[from]!,
      p1: this.pricesOf[to]!,
      q1: this.quantitiesOf[to]!,
    };
    if (!this.there) return all;
    const [then, now] = [this.there[from]!, this.there[to]!];
    const common = Array.from(then.keys()).filter((product) => then[product] && now[product]);
    if (common.length === 0) {
      return new Refusal({
        why: "nothing in common",
        place: { argument: this.prices.argument, row: to + 1 },
        other: from + 1,
      });
    }
    return { p0: all.p0.pick(common), q0: all.q0.pick(common), p1: all.p1.pick(common), q1: all.q1.pick(common) };
  }

  /** Refused where nothing was traded, by which nothing can be divided. */
  nothingTraded(from: number, to: number): Refusal {
    return new Refusal({
      why: "nothing traded",
      place: { argument: this.quantities.argument, row: to + 1 },
      other: from + 1,
    });
  }
}

function isThere(prices: Vector, quantities: Vector, index: number): boolean {
  const price = prices.refusal(index);
  const quantity = quantities.refusal(index);
  if (price || quantity) {
    // What is missing on one side does not excuse what is wrong on the other.
    for (const refusal of [price, quantity]) if (refusal && !isMissing(refusal)) needed(refusal);
    return false;
  }
  if (!prices.isZero(index)) return true;
  return quantities.isZero(index) ? false : refuse({ why: "not positive", place: prices.place(index), figure: "0" });
}
