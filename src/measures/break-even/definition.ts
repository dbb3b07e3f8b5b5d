/**
 * Break-even: how many units must be sold until the contribution of each has paid the fixed cost.
 *
 *     q* = F / (p - v),   whole units: q* rounded up
 *     with a quantity q:   break-even price v + F / q,   highest variable cost p - F / q,
 *                          margin of safety (q - q*) / q,   profit (p - v) q - F
 *
 * F is the fixed cost of the period, p the price and v the variable cost of a unit, all 0 or more. Where p is at most v the price
 * never covers the variable cost: there is no q*, no whole units and no margin of safety. Where q is 0 nothing can be divided by
 * it. An argument that is wrong or missing makes its row that error, the first one's. Rows of nothing but zeros are left out.
 *
 * Source: World Food Programme (2010), How to Conduct a Food Commodity Value Chain Analysis?, whose worked case rounds q* down.
 */
import { newColumn } from "../../core/numbers/columns";
import { Decimal, Unrounded, ZERO } from "../../core/numbers/decimal";
import { type Figure, isKnown, needed } from "../../core/numbers/figure";
import { firstRefusal } from "../../core/data/flags";
import { occupied } from "../../core/data/labels";
import { Refusal, Refused, refuse } from "../../core/refusal";
import type { Table } from "../../core/data/table";
import { refusedBy, rowsOf, type TableColumn } from "../../core/data/table-rows";
import type { Vector } from "../../core/data/vector";
import { wholesAs } from "../../core/data/whole";

const HEADERS = [
  "Break-even quantity",
  "Whole units",
  "Contribution per unit",
  "Break-even price",
  "Highest variable cost",
  "Margin of safety",
  "Profit",
];

export function breakEven(fixedCost: Vector, price: Vector, variableCost: Vector, quantity?: Vector): Table {
  const figures = [fixedCost, price, variableCost, ...(quantity ? [quantity] : [])];
  const rows = occupied([], figures);
  if (rows.length === 0) refuse({ why: "no records", place: { argument: fixedCost.argument } });
  const args = figures.map((each) => each.notNegative());
  const [F, p, v, q] = args as [Vector, Vector, Vector, Vector?];
  const contribution = p.minus(v);
  const covered = covering(contribution, p, v);
  const units = F.over(covered);
  const first = firstRefusal(args, 0);
  if (first && F.layout === "cell") throw new Refused(first);
  const columns = [units, roundedUp(units, F, p, v), contribution];
  const others = q ? withQuantity(F, p, v, q, contribution, covered) : NO_QUANTITY;
  return [HEADERS, ...rowsOf(rows, refusedBy(args, [...columns, ...others]))];
}

const NO_QUANTITY = new Array<TableColumn>(4).fill(() => "");

function withQuantity(F: Vector, p: Vector, v: Vector, q: Vector, contribution: Vector, covered: Vector): Vector[] {
  const profit = contribution.times(q).minus(F);
  return [
    v.times(q).plus(F).over(q),
    p.times(q).minus(F).over(q),
    // (q - q*) / q is profit / ((p - v) q).
    profit.over(covered.times(q.nonzero())),
    profit,
  ];
}

/** The contribution of a unit, refused where the price never covers the variable cost. */
export function covering(contribution: Vector, p: Vector, v: Vector): Vector {
  const isCovered = (row: number): boolean => contribution.refusal(row) !== undefined || contribution.sign(row) > 0;
  let covered = 0;
  while (covered < p.length && isCovered(covered)) covered += 1;
  if (covered === p.length) return contribution;
  return contribution.map((figure, row) =>
    isCovered(row)
      ? figure
      : new Refusal({ why: "never covered", place: p.place(row), figure: written(p, row), cost: written(v, row) }),
  );
}

const written = (vector: Vector, row: number): string => needed(vector.at(row)).toString();

/** The next whole number: a double that is none has those of the figure itself beside it, one that is whole may lie on either side. */
function roundedUp(units: Vector, F: Vector, p: Vector, v: Vector): TableColumn {
  const { entries, doublesOfAll } = units;
  const exactly = (row: number): Figure => wholeUnits(F.at(row), p.at(row), v.at(row));
  const wholes = doublesOfAll && newColumn(doublesOfAll.length);
  for (let row = 0; wholes && row < wholes.length; row++) {
    const near = doublesOfAll[row]!;
    wholes[row] = Number.isInteger(near) ? needed(exactly(row)).toNumber() : Math.ceil(near);
  }
  const column = wholes && wholesAs(units, wholes);
  if (column) return column;
  return (row) => {
    const near = entries(row);
    if (typeof near === "number" && !Number.isInteger(near)) return Math.ceil(near);
    return near instanceof Refusal ? near : exactly(row);
  };
}

/** F / (p - v) rounded up, exactly. */
export function wholeUnits(F: Figure, p: Figure, v: Figure): Figure {
  for (const figure of [F, p, v]) if (!isKnown(figure)) return figure;
  const contribution = new Unrounded(needed(p)).minus(needed(v));
  const whole = new Unrounded(needed(F)).divToInt(contribution);
  const rest = new Unrounded(needed(F)).minus(whole.times(contribution));
  return new Decimal(rest.gt(ZERO) ? whole.plus(1) : whole);
}
