/** Shares of the members listed: of figures that may be summed, in periods in which all of them have one. */

import { type Decimal, sum } from "../../../core/numbers/decimal";
import type { FigureTable, Member } from "../../../tables/reader/table-reading";
import { countedMembers, figureAt } from "./members";

export interface Shares {
  readonly members: readonly Member[];
  /** By the position of each complete period. */
  readonly periods: ReadonlyMap<number, { readonly total: Decimal; readonly shares: readonly Decimal[] }>;
  /** The last complete period, by position. */
  readonly last: number;
}

/** Null where figures may not be summed, there is one member alone, or no period is complete, above 0 and without losses. */
export function sharesOf(table: FigureTable): Shares | null {
  const members = countedMembers(table);
  const [first] = members;
  const areAlike = members.every(
    ({ isSummable, isPercent, unit, measure }) =>
      isSummable && !isPercent && unit === first?.unit && measure === first.measure,
  );
  if (members.length < 2 || !areAlike) return null;
  const periods = new Map<number, { total: Decimal; shares: readonly Decimal[] }>();
  table.periods.forEach((period, position) => {
    const figures = members.map((member) => figureAt(member, period));
    if (!figures.every((figure) => figure !== null && !(figure.isNegative() && !figure.isZero()))) return;
    const known = figures as Decimal[];
    const total = sum(known);
    if (total.isZero()) return;
    periods.set(position, { total, shares: known.map((figure) => figure.div(total)) });
  });
  const last = [...periods.keys()].at(-1);
  return last === undefined ? null : { members, periods, last };
}

/** Whether the table states their sum itself, and it is that sum: then the whole is known, and not only what is listed. */
export function statesItsTotal(table: FigureTable, { periods, last }: Shares): boolean {
  const period = table.periods[last]!;
  const total = periods.get(last)!.total;
  return table.members.some((member) => {
    const stated = member.isTotal ? figureAt(member, period) : null;
    return stated !== null && stated.minus(total).abs().lte(total.times("0.005"));
  });
}
