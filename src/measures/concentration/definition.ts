/**
 * Concentration, the market power at a link.
 *
 *     HHI   10000 x sum of squared shares (Herfindahl-Hirschman): 10000 / n for n equal firms, up to 10000 for one
 *     CRk   the share of the k largest, a fraction; CR1 of a supplier's sales by buyer is its dependence on one buyer
 *     N     10000 / HHI: the number of equal firms that would be as concentrated
 *
 * Values (sales, capacities, purchases) are 0 or more, their sum above 0; every one is needed. With fewer than k firms
 * CRk is the share of all.
 *
 * Without the total of the market the values are taken for the whole of it. With it, shares are of that total, which is not
 * below their sum, and R = market - sum of values is what is not named. Then there are two answers, the bounds between
 * which the measure is:
 *
 *     least concentrated   the rest are countless small firms, which add nothing
 *     most concentrated    "any": the rest is one firm; "smaller": no firm of it is larger than m, the smallest value above
 *                          0, so it is as many firms of m as go into R, and one of what is left over
 *
 * Sources: Herfindahl (1950), Hirschman (1964); the 10000 scale as in the merger guidelines of the United States (2023);
 * the bounds by arithmetic.
 */
import { Decimal, ONE, quotientOf, sum } from "../../core/numbers/decimal";
import { needed } from "../../core/numbers/figure";
import { shareable } from "../../core/data/shares";
import { refuse } from "../../core/refusal";
import type { Vector } from "../../core/data/vector";

const LARGEST_K = 20;
const SCALE = new Decimal(10_000);

export type Concentration = "HHI" | "N" | `CR${number}`;
export const CONCENTRATIONS: readonly Concentration[] = [
  "HHI",
  "N",
  ...Array.from({ length: LARGEST_K }, (_, index): Concentration => `CR${index + 1}`),
];

/** How concentrated the rest of the market may be. */
export type Rest = "any" | "smaller";
export const RESTS: readonly Rest[] = ["any", "smaller"];

export function concentration(values: Vector, measure: Concentration = "HHI"): Decimal {
  return quotientOf(...concentrationRatio(values, measure));
}

/** The same as a dividend and its divisor. */
export function concentrationRatio(values: Vector, measure: Concentration): Ratio {
  const known = values.notNegative().complete();
  return ratioOf(measure, new Firms(known, shareable(known.total(), values.argument)));
}

type Ratio = readonly [dividend: Decimal, divisor: Decimal];

export interface Bounds {
  readonly low: Decimal;
  readonly high: Decimal;
}

export function concentrationBounds(values: Vector, market: Vector, measure: Concentration, rest: Rest): Bounds {
  const known = values.notNegative().complete();
  const sum = shareable(known.total(), values.argument);
  const total = needed(market.nonzero().positive().at(0));
  const unnamed = total.minus(sum);
  if (unnamed.isNegative() && !unnamed.isZero())
    return refuse({
      why: "below the sum",
      place: market.place(0),
      figure: total.toString(),
      what: values.argument,
      sum: sum.toString(),
    });
  const small = new Firms(known, total);
  const few = new Firms(known, total, rest === "any" ? [{ size: unnamed, count: ONE }] : asLarge(unnamed, known));
  const [low, high] = measure === "N" ? [few, small] : [small, few];
  return { low: quotientOf(...ratioOf(measure, low)), high: quotientOf(...ratioOf(measure, high)) };
}

/** Equal firms: their size, and how many. */
interface Alike {
  readonly size: Decimal;
  readonly count: Decimal;
}

/** The fewest firms that make up the rest, none larger than the smallest that is named. */
function asLarge(rest: Decimal, named: Vector): Alike[] {
  const size = smallest(named);
  const count = rest.divToInt(size);
  return [
    { size, count },
    { size: rest.minus(count.times(size)), count: ONE },
  ];
}

/** The firms of a market by their sales: those that are named, and others, from the largest to the smallest. */
class Firms {
  constructor(
    readonly named: Vector,
    readonly market: Decimal,
    readonly others: readonly Alike[] = [],
  ) {}

  get squares(): Decimal {
    return this.others.reduce(
      (total, { size, count }) => total.plus(size.times(size).times(count)),
      this.named.dot(this.named),
    );
  }

  /** Of the k largest. */
  sales(k: number): Decimal {
    const others = this.others.flatMap(({ size, count }) =>
      new Array<Decimal>(Decimal.min(count, k).toNumber()).fill(size),
    );
    const largestFirst = [...largest(this.named, k), ...others].sort((a, b) => b.comparedTo(a));
    return sum(largestFirst.slice(0, k));
  }
}

function ratioOf(measure: Concentration, firms: Firms): Ratio {
  const { market } = firms;
  if (measure !== "HHI" && measure !== "N") return [firms.sales(Number(measure.slice(2))), market];
  return measure === "HHI" ? [firms.squares.times(SCALE), market.times(market)] : [market.times(market), firms.squares];
}

/** The smallest value above 0. */
function smallest(values: Vector): Decimal {
  const { order } = values;
  let least: number | undefined;
  for (let index = 0; index < values.length; index++)
    if (values.sign(index) > 0 && (least === undefined || order(index, least) < 0)) least = index;
  return needed(values.at(least!));
}

/** The k largest, in one pass. */
function largest(values: Vector, k: number): Decimal[] {
  const { order } = values;
  const top: number[] = [];
  for (let index = 0; index < values.length; index++) {
    if (top.length === k && order(index, top[k - 1]!) <= 0) continue;
    const place = top.findIndex((other) => order(index, other) > 0);
    top.splice(place < 0 ? top.length : place, 0, index);
    if (top.length > k) top.pop();
  }
  return top.map((index) => needed(values.at(index)));
}
