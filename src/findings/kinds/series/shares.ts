/** Shares of figures that may be summed, in periods in which all members have one: each column by itself. */

import { type Decimal, sum } from "../../../core/numbers/decimal";
import type { FigureTable, Member } from "../../../tables/reader/table-reading";
import { isUnnamed } from "../../../tables/reader/unnamed";
import { countedMembers, figureAt, keyOf } from "./members";

export interface SharesOfPeriod {
  /** What the shares are of: the sum of the members listed, or the total that the table prints where that is more. */
  readonly total: Decimal;
  readonly listed: Decimal;
  readonly shares: readonly Decimal[];
}

export interface Shares {
  /** The words over their column; "" where columns are no wholes. */
  readonly column: string;
  readonly members: readonly Member[];
  /** The total that the table prints of them in the last period, whether they make it up or not; null where it prints none. */
  readonly printed: Member | null;
  /** By the position of each complete period. */
  readonly periods: ReadonlyMap<number, SharesOfPeriod>;
  /** The last complete period, by position. */
  readonly last: number;
}

/** Those that a title is about; null where there are none. */
export const sharesOf = (table: FigureTable): Shares | null => headline(table, sharesByColumn(table));

/** One for each column of two members or more whose figures may be summed, with a period that is complete, above 0 and without losses. */
export function sharesByColumn(table: FigureTable): readonly Shares[] {
  const byColumn = new Map<string, Member[]>();
  for (const member of countedMembers(table)) {
    const its = byColumn.get(member.column);
    if (its) its.push(member);
    else byColumn.set(member.column, [member]);
  }
  return [...byColumn].flatMap(([column, members]) => sharesAmong(table, column, members) ?? []);
}

/** Of several columns the one that is their sum; else the largest, where they are in one unit, or the first. */
export function headline(table: FigureTable, all: readonly Shares[]): Shares | null {
  const [first] = all;
  if (!first) return null;
  const sums = all.find(({ column }) => table.sumColumn !== "" && column === table.sumColumn);
  if (sums) return sums;
  const unitOf = ({ members: [member] }: Shares) => `${member!.unit}|${member!.measure ?? ""}`;
  if (all.some((each) => unitOf(each) !== unitOf(first))) return first;
  const size = ({ periods, last }: Shares) => periods.get(last)!.listed;
  return all.reduce((most, each) => (size(each).gt(size(most)) ? each : most), first);
}

function sharesAmong(table: FigureTable, column: string, members: readonly Member[]): Shares | null {
  const [first] = members;
  const areAlike = members.every(
    ({ isSummable, isPercent, unit, measure }) =>
      isSummable && !isPercent && unit === first?.unit && measure === first.measure,
  );
  if (members.length < 2 || !areAlike) return null;
  const totals = table.members.filter((member) => member.isTotal && member.column === column);
  const printed = totals.length === 1 ? totals[0]! : null;
  const periods = new Map<number, SharesOfPeriod>();
  const stated = new Map<number, Decimal>();
  table.periods.forEach((period, position) => {
    const figures = members.map((member) => figureAt(member, period));
    if (!figures.every((figure) => figure !== null && !(figure.isNegative() && !figure.isZero()))) return;
    const known = figures as Decimal[];
    const listed = sum(known);
    if (listed.isZero()) return;
    stated.set(position, (printed && figureAt(printed, period)) ?? listed);
    periods.set(position, { total: listed, listed, shares: known.map((figure) => figure.div(listed)) });
  });
  // A total that its parts make up in one period misses them in another by mistake: it is not that of more than they are.
  const isOfMore =
    printed !== null && [...periods].every(([position, { listed }]) => isBeyond(stated.get(position)!, listed));
  if (isOfMore)
    for (const [position, { listed, shares }] of periods) {
      const total = stated.get(position)!;
      periods.set(position, { total, listed, shares: shares.map((share) => share.times(listed).div(total)) });
    }
  const last = [...periods.keys()].at(-1);
  if (last === undefined) return null;
  const { total, listed } = periods.get(last)!;
  const states = printed && figureAt(printed, table.periods[last]!);
  const isTheirs = states && (isOfMore || (!isBeyond(states, listed) && !isBeyond(listed, states)));
  return { column, members, periods, last, printed: isTheirs && total.gt(0) ? printed : null };
}

/** More than rounding makes of a sum. */
const ROUNDING = "0.005";
const isBeyond = (one: Decimal, other: Decimal): boolean => one.minus(other).gt(other.times(ROUNDING));

/** Whether they are less than the total that the table prints, such as the first ten of the world. */
export const areSomeOf = ({ periods, last }: Shares): boolean => {
  const { total, listed } = periods.get(last)!;
  return isBeyond(total, listed);
};

/** Those that a title may name: nobody in particular is no news, however large. */
export const isNamed = ({ name, section }: Pick<Member, "name" | "section">): boolean =>
  !isUnnamed(section !== "" && name.startsWith(`${section}, `) ? name.slice(section.length + 2) : name);

/** The largest of those that are named, several where they tie, and its share; rows of one name are summed. */
export function largestOf({
  members,
  periods,
  last,
}: Shares): { readonly names: readonly string[]; readonly share: Decimal } | null {
  const { shares } = periods.get(last)!;
  const groups = new Map<string, { readonly name: string; share: Decimal }>();
  for (const [index, member] of members.entries()) {
    if (!isNamed(member)) continue;
    const group = groups.get(keyOf(member));
    if (group) group.share = group.share.plus(shares[index]!);
    else groups.set(keyOf(member), { name: member.name, share: shares[index]! });
  }
  const named = [...groups.values()];
  const [first] = named;
  if (!first) return null;
  const { share } = named.reduce((most, each) => (each.share.gt(most.share) ? each : most), first);
  return { names: named.filter((each) => each.share.eq(share)).map(({ name }) => name), share };
}
