/** Members of an account as a tree: wholes, their parts, and which of them a title may name. */

import type { Decimal } from "../../core/numbers/decimal";
import type { Period } from "../../tables/periods";
import type { FigureTable, Member } from "../../tables/reader/table-reading";
import { rowName } from "../../tables/reader/tree-names";
import { isUnnamed } from "../../tables/reader/unnamed";
import { figureAt } from "./series/members";

export interface AccountTree {
  /** Of each column the sum of all others in it; none where there is none. */
  readonly grands: readonly Member[];
  readonly wholes: readonly { readonly whole: Member; readonly parts: readonly Member[] }[];
  readonly parentOf: (member: Member) => Member | null;
}

export function accountTree({ members }: FigureTable): AccountTree {
  const parts = new Map<Member, Member[]>();
  for (const member of members) {
    const parent = member.parent === null ? undefined : members[member.parent];
    if (parent) parts.set(parent, [...(parts.get(parent) ?? []), member]);
  }
  return {
    grands: members.filter(({ isTotal }) => isTotal),
    wholes: members.flatMap((whole) => (parts.has(whole) ? [{ whole, parts: parts.get(whole)! }] : [])),
    parentOf: ({ parent }) => (parent === null ? null : (members[parent] ?? null)),
  };
}

/** The sum of all others in the column of a member; null where there is none. */
export const grandOf = ({ grands }: AccountTree, { column }: Member): Member | null =>
  grands.find((grand) => grand.column === column) ?? null;

/** A total is never in a title, nor the rest of one, nor all those who are not named. */
export const mayBeTitled = ({ name, isTotal }: Member): boolean =>
  !isTotal && rowName(ownName(name)).total === null && !isUnnamed(name) && !isUnnamed(ownName(name));

const ownName = (name: string): string => name.split(", ").at(-1)!;

/** Its name without that of the whole or section before it. */
export function nameWithin(member: Member, whole: Member | null): string {
  const prefix = whole === null ? "" : `${whole.name}, `;
  const own = prefix !== "" && member.name.startsWith(prefix) ? member.name.slice(prefix.length) : member.name;
  // That it is a part is said already: "of which: bonds".
  const { ofWhich, bare } = rowName(own);
  return whole !== null && ofWhich === "before" && bare !== "" ? bare : own;
}

/** Of a whole above 0; null where one of the two is missing. */
export function shareOf(part: Member, whole: Member, period: Period): Decimal | null {
  const [figure, all] = [figureAt(part, period), figureAt(whole, period)];
  return figure && all?.gt(0) ? figure.div(all) : null;
}

/** Whether no part is below 0 or more than the whole, so that shares mean what they say. */
export const areProper = (parts: readonly Member[], whole: Member, period: Period): boolean =>
  parts.every((part) => {
    const share = shareOf(part, whole, period);
    return share === null || (share.gte(0) && share.lte(1));
  });
