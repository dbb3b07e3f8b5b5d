/** A basket as price and volume indices over time: one series as it is, several products as a chained Fisher index. */

import { Refusal, Refused } from "../../../core/refusal";
import { type Figure, isKnown } from "../../../core/numbers/figure";
import { relative, HUNDRED } from "../../../core/data/base-period";
import { Vector } from "../../../core/data/vector";
import { number } from "../../../cells/read";
import { type Decimal, sum } from "../../../core/numbers/decimal";
import { priceIndex } from "../../../measures/price-index/definition";
import type { Period } from "../../../tables/periods";
import type { Figure as TableFigure, Member } from "../../../tables/reader/table-reading";
import type { Basket } from "./baskets";
import { decimalOf } from "../../../tables/reader/figure-in";
import { figureAt, recordsOf, vectorOf } from "./members";

export type Formula =
  /** An index with a base of its own, taken as it is. */
  | { readonly kind: "given"; readonly base: string }
  /** One price: its own index. */
  | { readonly kind: "own" }
  | { readonly kind: "chained Fisher"; readonly products: number };

export interface Indexed {
  readonly basket: Basket;
  readonly formula: Formula;
  /** 100 in the base period, or as given; null where there is none. */
  readonly price: readonly (Decimal | null)[];
  /** What the core works with: the price itself, or the index. */
  readonly prices: Vector;
  /** 100 in the base period. */
  readonly volume: readonly (Decimal | null)[] | null;
  readonly volumes: Vector | null;
  /** Price times volume, over all products; null in a period in which a product is missing. */
  readonly value: readonly (Decimal | null)[] | null;
}

const known = (figures: Iterable<Figure>): (Decimal | null)[] =>
  [...figures].map((figure) => (isKnown(figure) ? figure : null));

/** `2010 = 100` of the unit or name of an index. */
export function givenBase({ unit, name, measureWords, measure }: Member): string | null {
  const words = [unit, name, measureWords].join("; ");
  const base = /([^,;:([]+?)\s*=\s*100\b/.exec(words)?.[1]?.trim();
  return base ?? (measure === "index" ? "" : null);
}

export function formulaOf({ prices, volumes }: Basket): Formula | null {
  const [only] = prices;
  if (prices.length === 1) {
    const base = givenBase(only!);
    return base === null ? { kind: "own" } : { kind: "given", base };
  }
  return volumes ? { kind: "chained Fisher", products: prices.length } : null;
}

/** Figures that no price or volume can be: 0 and below of a price, below 0 of a volume. */
export function impossibleFigure(
  basket: Basket,
): { readonly figure: TableFigure; readonly of: "price" | "volume" } | null {
  for (const member of basket.prices)
    for (const figure of member.figures.values())
      if (!(decimalOf(figure)?.gt(0) ?? true)) return { figure, of: "price" };
  for (const member of basket.volumes ?? [])
    for (const figure of member.figures.values()) if (decimalOf(figure)?.lt(0)) return { figure, of: "volume" };
  return null;
}

/** The periods in which a comparison can begin: those with a figure above 0 of every price, and of every volume. */
export function canBegin({ prices, volumes }: Basket, period: Period): boolean {
  const isThere = (member: Member) => figureAt(member, period)?.gt(0) ?? false;
  if (prices.length === 1) return isThere(prices[0]!);
  return prices.some((price, index) => isThere(price) && isThere(volumes![index]!));
}

/** Null where the core refuses the whole. */
export function indexed(basket: Basket, formula: Formula, periods: readonly Period[], base: number): Indexed | null {
  try {
    return formula.kind === "chained Fisher"
      ? fisher(basket, formula, periods, base)
      : ofOne(basket, formula, periods, base);
  } catch (thrown) {
    if (thrown instanceof Refused) return null;
    throw thrown;
  }
}

export const basePosition = (base: number): Vector => number("base", base + 1);

function fisher(basket: Basket, formula: Formula, periods: readonly Period[], base: number): Indexed {
  const [p, q] = [recordsOf("prices", basket.prices, periods), recordsOf("volumes", basket.volumes!, periods)];
  const options = { formula: "Fisher", chained: true, base: basePosition(base) } as const;
  const prices = priceIndex(p, q, options);
  const volumes = attempt(() => priceIndex(q, p, options));
  return {
    basket,
    formula,
    price: known(prices),
    prices,
    volume: volumes && known(volumes),
    volumes,
    value: valuesOf(basket, periods),
  };
}

/** A volume of 0 has no index of volumes, though prices have theirs. */
function attempt<Result>(measure: () => Result): Result | null {
  try {
    return measure();
  } catch (thrown) {
    if (thrown instanceof Refused) return null;
    throw thrown;
  }
}

function ofOne(basket: Basket, formula: Formula, periods: readonly Period[], base: number): Indexed {
  const prices = vectorOf("price", basket.prices[0]!, periods);
  const volumes = basket.volumes ? vectorOf("volume", basket.volumes[0]!, periods) : null;
  const ofBase = (series: Vector) => known(relative(series, base).multiple(HUNDRED));
  return {
    basket,
    formula,
    price: formula.kind === "given" ? known(prices) : ofBase(prices),
    prices,
    volume: volumes && attempt(() => ofBase(volumes)),
    volumes,
    value: valuesOf(basket, periods),
  };
}

function valuesOf({ prices, volumes }: Basket, periods: readonly Period[]): (Decimal | null)[] | null {
  if (!volumes) return null;
  return periods.map((period) => {
    const values = prices.map((price, index) => {
      const [p, q] = [figureAt(price, period), figureAt(volumes[index]!, period)];
      return p && q ? p.times(q) : null;
    });
    return values.every((value) => value !== null) ? sum(values) : null;
  });
}

/** Figures as a vector of the core; null becomes a missing one. */
export const asVector = (argument: string, figures: readonly (Decimal | null)[]): Vector =>
  new Vector(
    argument,
    "column",
    figures.map((figure, index) => figure ?? missingAt(argument, index)),
  );

const missingAt = (argument: string, index: number): Refusal =>
  new Refusal({ why: "missing", place: { argument, row: index + 1 }, isText: false });
