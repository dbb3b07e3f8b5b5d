/**
 * A basket of products over time: their prices and quantities in each period, and what two periods have in common.
 *
 * A product is there in a period where its price and quantity are; where either is missing, or both are 0, it is not. A
 * price of 0 with a quantity, or anything below 0, refuses the whole. Where prices alone are looked at, a price that is
 * missing or 0 is not there.
 */
import { listOf } from "./list";
import { newPlaces } from "../numbers/columns";
import { isMissing, needed } from "../numbers/figure";
import { Refusal, refuse } from "../refusal";
import type { Records } from "./records";
import type { Vector } from "./vector";

/** The products that two periods have in common: prices and quantities then (0) and now (1). */
export interface Comparison {
  readonly p0: Vector;
  readonly q0: Vector;
  readonly p1: Vector;
  readonly q1: Vector;
}

/** The same of prices alone, with the prices and quantities of the period that gives the weights. */
export interface PriceComparison {
  readonly p0: Vector;
  readonly p1: Vector;
  readonly weights: { readonly prices: Vector; readonly quantities: Vector } | null;
}

export class Basket {
  private readonly there: Presence;
  private readonly pricesOf: readonly Vector[];
  private readonly quantitiesOf: readonly Vector[];

  /** A record of the products for each period. */
  constructor(
    private readonly prices: Records,
    quantities: Records,
  ) {
    this.pricesOf = prices.each();
    this.quantitiesOf = quantities.each();
    const allPrices = prices.figures.notNegative();
    const allQuantities = quantities.figures.notNegative();
    this.there = new Presence(
      prices,
      allPrices.isPositive && allQuantities.isPositive ? null : (index) => isThere(allPrices, allQuantities, index),
    );
  }

  get periods(): number {
    return this.prices.count;
  }

  /** How many products are there in a period. */
  products(period: number): number {
    return this.there.common(period, period)?.length ?? this.prices.width;
  }

  /** Prices and quantities of all products of a period. */
  sold(period: number): { readonly prices: Vector; readonly quantities: Vector } {
    const [prices, quantities] = [this.pricesOf[period]!, this.quantitiesOf[period]!];
    const own = this.there.common(period, period);
    return own ? { prices: prices.pick(own), quantities: quantities.pick(own) } : { prices, quantities };
  }

  /** What a period has in common with another one; without products if that is nothing. */
  common(from: number, to: number): Comparison {
    const [p0, p1] = [this.pricesOf[from]!, this.pricesOf[to]!];
    const [q0, q1] = [this.quantitiesOf[from]!, this.quantitiesOf[to]!];
    const common = this.there.common(from, to);
    if (!common) return { p0, q0, p1, q1 };
    return { p0: p0.pick(common), q0: q0.pick(common), p1: p1.pick(common), q1: q1.pick(common) };
  }

  /** What a period has in common with another one, if anything. */
  compare(from: number, to: number): Comparison | Refusal {
    const common = this.common(from, to);
    if (common.p0.length > 0) return common;
    const place = { argument: this.prices.argument, row: to + 1 };
    return new Refusal(
      from === to ? { why: "no product", place } : { why: "nothing in common", place, other: from + 1 },
    );
  }
}

/** A basket of which prices alone are looked at, and the prices and quantities of one period for the weights. */
export class PriceList {
  private readonly there: Presence;
  private readonly pricesOf: readonly Vector[];
  private readonly weights: PriceComparison["weights"];

  constructor(
    private readonly prices: Records,
    quantities: Records | null,
    private readonly period: number,
  ) {
    this.pricesOf = prices.each();
    const all = prices.figures.notNegative();
    this.weights = quantities && { prices: prices.record(period), quantities: quantities.record(period) };
    const { weights } = this;
    const isWeighted = weights && weightsThere(weights.prices.notNegative(), weights.quantities.notNegative());
    const isComplete = all.isPositive && (isWeighted?.every((is) => is) ?? true);
    this.there = new Presence(
      prices,
      isComplete ? null : (index, product) => isPriced(all, index) && (isWeighted?.[product] ?? true),
    );
  }

  get periods(): number {
    return this.prices.count;
  }

  compare(from: number, to: number): PriceComparison | Refusal {
    const [p0, p1] = [this.pricesOf[from]!, this.pricesOf[to]!];
    const common = this.there.common(from, to);
    const { weights } = this;
    if (!common) return { p0, p1, weights };
    if (common.length === 0) return this.nothingInCommon(from, to);
    return {
      p0: p0.pick(common),
      p1: p1.pick(common),
      weights: weights && { prices: weights.prices.pick(common), quantities: weights.quantities.pick(common) },
    };
  }

  private nothingInCommon(from: number, to: number): Refusal {
    const place = { argument: this.prices.argument, row: to + 1 };
    const weights = this.weights ? this.period + 1 : 0;
    return new Refusal(
      from === to
        ? { why: "no price", place, weights }
        : { why: "no price in common", place, other: from + 1, weights },
    );
  }
}

/** Which products are there in which periods. */
class Presence {
  /** For each period whether each product is there; null where all are, in all. */
  private readonly there: readonly Uint8Array[] | null;

  constructor(prices: Records, isThereAt: ((index: number, product: number) => boolean) | null) {
    let isComplete = true;
    const there =
      isThereAt &&
      listOf(prices.count, (period) => {
        const products = new Uint8Array(prices.width);
        for (let product = 0; product < prices.width; product++) {
          if (isThereAt(period * prices.width + product, product)) products[product] = 1;
          else isComplete = false;
        }
        return products;
      });
    this.there = isComplete ? null : there;
  }

  /** The products that are there in both periods; null where all are. */
  common(from: number, to: number): Int32Array | null {
    if (!this.there) return null;
    const [then, now] = [this.there[from]!, this.there[to]!];
    let count = 0;
    for (let product = 0; product < then.length; product++) count += then[product]! & now[product]!;
    const products = newPlaces(count);
    for (let product = 0, place = 0; place < count; product++)
      if (then[product]! & now[product]!) products[place++] = product;
    return products;
  }
}

const weightsThere = (prices: Vector, quantities: Vector): boolean[] =>
  listOf(prices.length, (product) => isThere(prices, quantities, product));

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

function isPriced(prices: Vector, index: number): boolean {
  const refusal = prices.refusal(index);
  if (refusal && !isMissing(refusal)) needed(refusal);
  return !refusal && !prices.isZero(index);
}
