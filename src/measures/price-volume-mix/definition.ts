/**
 * Why sales changed between two periods, or with unit costs the contribution: by volume, mix and price, and by what was lost
 * and is new. Of the products that are there in both periods, with Q0 and Q1 the sums of their quantities and m = p - c:
 *
 *     volume = m0 q0 (Q1 - Q0) / Q0          all quantities grow as the total does
 *     mix    = m0 (q1 Q0 - q0 Q1) / Q0       what a quantity is beyond that
 *     price  = (p1 - p0) q1
 *     cost   = (c0 - c1) q1
 *
 * and of a product that is there in one period only everything is new or lost. In every row Before + the effects = After.
 *
 * A product is there in a period unless its price and its quantity are both empty, 0 or missing; what is missing of one that
 * is there refuses the whole. Prices, quantities and costs are 0 or more; quantities are in one unit. Q0 must not be 0 where
 * a product is there in both. Empty rows are left out.
 *
 * Sources: sales-volume and sales-mix variances, Horngren, Datar & Rajan (2012), Cost Accounting; that what is new or lost
 * is apart is Quasirent's convention.
 */
import { listOf } from "../../core/data/list";
import { oneAt } from "../../core/data/ones";
import { effect, sumOfEffects } from "../../core/data/effects";
import { type Labels, UNSPECIFIED, occupied } from "../../core/data/labels";
import type { Table } from "../../core/data/table";
import { rowsOf } from "../../core/data/table-rows";
import type { Vector } from "../../core/data/vector";
import { ONE, ZERO } from "../../core/numbers/decimal";
import { isKnown, isMissing, needed } from "../../core/numbers/figure";
import { refuse } from "../../core/refusal";

/** Prices and quantities of the products in a period, and their unit costs. */
export interface Period {
  readonly price: Vector;
  readonly quantity: Vector;
  readonly cost: Vector | undefined;
}

export function priceVolumeMix(products: Labels, period0: Period, period1: Period): Table {
  const costs = costsOf(period0, period1);
  const rows = occupied(
    [products],
    [period0.price, period0.quantity, period1.price, period1.quantity, ...(costs ?? [])],
  );
  if (rows.length === 0) refuse({ why: "no records", place: { argument: products.argument } });
  const [then, now] = [presentIn(period0), presentIn(period1)];
  const [c0, c1] = costs
    ? [whereThere(costs[0].notNegative(), then.isThere), whereThere(costs[1].notNegative(), now.isThere)]
    : [];
  const [p0, q0, p1, q1] = [then.price, then.quantity, now.price, now.quantity];
  const m0 = c0 ? p0.minus(c0) : p0;
  const m1 = c1 ? p1.minus(c1) : p1;
  const common = rows.filter((row) => then.isThere[row] && now.isThere[row]);
  const inBoth = oneAt(q0, common);
  const [q0Both, q1Both] = [q0.times(inBoth), q1.times(inBoth)];
  const total0 = q0Both.total();
  if (common.length > 0 && total0.isZero())
    refuse({ why: "no base quantity", place: { argument: period0.quantity.argument } });
  const growth = q1Both.total().minus(total0);

  const before = m0.times(q0);
  const after = m1.times(q1);
  const [more, base] = [m0.filled(growth), m0.filled(total0.isZero() ? ONE : total0)];
  const volume = effect([m0, q0Both, more, base], (margin, own, grown, all) => margin.times(own).times(grown).div(all));
  const mix = effect([m0, q0Both, q1Both, more, base], (margin, own0, own1, grown, all) =>
    margin.times(own1.minus(own0).times(all).minus(own0.times(grown))).div(all),
  );
  const price = p1.minus(p0).times(q1Both);
  const cost = c0 && c1 ? [c0.minus(c1).times(q1Both)] : [];
  const newOrLost = m1.times(q1.minus(q1Both)).minus(m0.times(q0.minus(q0Both)));
  const columns = [before, volume, mix, price, ...cost, newOrLost, after, after.minus(before)];

  return [
    ["Product", "Before", "Volume", "Mix", "Price", ...(costs ? ["Cost"] : []), "New or lost", "After", "Change"],
    ...rowsOf(rows, [(row) => products.at(row) || UNSPECIFIED, ...columns]),
    ["Total", ...columns.map(sumOfEffects)],
  ];
}

/** The unit costs of both periods, if there are any. */
function costsOf({ cost: cost0 }: Period, { cost: cost1 }: Period): readonly [Vector, Vector] | null {
  if (cost0 && cost1) return [cost0, cost1];
  if (!cost0 && !cost1) return null;
  const [argument, other] = cost0 ? ["cost1", "cost0"] : ["cost0", "cost1"];
  return refuse({ why: "one cost alone", place: { argument }, other });
}

/** Which products are there in a period, and their figures: 0 for those that are not. */
interface Present {
  readonly isThere: readonly boolean[];
  readonly price: Vector;
  readonly quantity: Vector;
}

function presentIn(period: Period): Present {
  const [prices, quantities] = [period.price.notNegative(), period.quantity.notNegative()];
  const isThere = listOf(prices.length, (product) => !isNothing(prices, product) || !isNothing(quantities, product));
  return { isThere, price: whereThere(prices, isThere), quantity: whereThere(quantities, isThere) };
}

/** Empty, 0 or missing. */
function isNothing(figures: Vector, product: number): boolean {
  const refusal = figures.refusal(product);
  return refusal ? isMissing(refusal) : figures.isZero(product);
}

/** The figures, with 0 in place of those that are missing of products that are not there. All others are needed. */
function whereThere(figures: Vector, isThere: readonly boolean[]): Vector {
  if (figures.isKnown) return figures;
  let isComplete = true;
  for (let product = 0; product < figures.length; product++) {
    const refusal = figures.refusal(product);
    if (!refusal) continue;
    if (isThere[product] || !isMissing(refusal)) needed(refusal);
    isComplete = false;
  }
  return isComplete ? figures : figures.of(Array.from(figures, (figure) => (isKnown(figure) ? figure : ZERO)));
}
