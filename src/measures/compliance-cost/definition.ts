/**
 * What audits weigh by size of firm.
 *
 *     Cost                     = audits x fee / sharedBy
 *     Share of sales           = cost / sales
 *     Times the largest firm   = share / share of the firm with the largest sales, the first of equals
 *
 * Sales, audits and fee are 0 or more, sharedBy is the number of firms that share one audit. A firm is an empty row where
 * every argument that has a figure for each firm is 0. Row by row: missing figures and sales of 0 are in the cells that rest on them; with
 * any sales missing the largest firm is not known.
 *
 * Source: UNIDO (2001), sections 3.5 and 5.2.
 */
import { comparisonOf } from "../../core/data/comparison";
import { occupied } from "../../core/data/labels";
import { type OneOrEach, sameForAll } from "../../core/data/one-or-each";
import { knownOrMissing } from "../../core/data/row-by-row";
import type { Table } from "../../core/data/table";
import { rowsOf } from "../../core/data/table-rows";
import type { Vector } from "../../core/data/vector";
import { counts } from "../../core/data/whole";
import { ONE } from "../../core/numbers/decimal";
import { needed } from "../../core/numbers/figure";
import { Refusal, refuse } from "../../core/refusal";

export function complianceCost(sales: Vector, ...costs: readonly [OneOrEach, OneOrEach, OneOrEach?]): Table {
  const rows = firmsOf(sales, costs);
  if (rows.length === 0) refuse({ why: "no records", place: { argument: sales.argument } });
  const [allAudits, allFees, allSharedBy = sameForAll(sales, ONE)] = costs;
  const income = knownOrMissing(sales.pick(rows).notNegative());
  const audits = knownOrMissing(allAudits.figures.pick(rows).notNegative());
  const fee = knownOrMissing(allFees.figures.pick(rows).notNegative());
  const sharedBy = knownOrMissing(counts(allSharedBy.figures.pick(rows)));

  const fees = audits.times(fee);
  const cost = fees.over(sharedBy);
  const share = fees.over(income.nonzero().times(sharedBy));
  const times = timesTheLargest(income, fees, sharedBy);
  return [
    ["Sales", "Cost", "Share of sales", "Times the largest firm"],
    ...rowsOf(rows.length, [income, cost, share, times instanceof Refusal ? () => times : times]),
  ];
}

/** The firms: rows in which not every figure that is given by firm is 0. */
export function firmsOf(sales: Vector, costs: readonly (OneOrEach | undefined)[]): number[] {
  const byFirm = [sales];
  for (const each of costs) if (each?.isEach) byFirm.push(each.figures);
  return occupied([], byFirm);
}

/** The share of each firm over that of the largest, in one quotient; or why no firm has one. */
function timesTheLargest(income: Vector, fees: Vector, sharedBy: Vector): Vector | Refusal {
  const firm = largestFirm(income);
  if (firm instanceof Refusal) return firm;
  const refused = fees.refusal(firm) ?? sharedBy.refusal(firm) ?? income.nonzero().refusal(firm);
  if (refused) return refused;
  if (fees.isZero(firm))
    return new Refusal({
      why: "ratio to zero",
      place: fees.place(firm),
      ratio: "Times the largest firm",
      what: "the largest firm's share of sales",
    });
  const [largestIncome, largestFees, largestSharedBy] = [income, fees, sharedBy].map((each) => needed(each.at(firm)));
  return fees
    .multiple(largestIncome!.times(largestSharedBy!))
    .over(income.nonzero().times(sharedBy).multiple(largestFees!));
}

/** The firm with the largest sales, the first of equals; not known where any are missing. */
export function largestFirm(income: Vector): number | Refusal {
  const order = comparisonOf(income, income);
  let largest = 0;
  for (let firm = 0; firm < income.length; firm++) {
    const refused = income.refusal(firm);
    if (refused) return refused;
    if (order(firm, largest) > 0) largest = firm;
  }
  return largest;
}
