/** The figures of members over time: as decimals, and as the core's vectors with a place for each period. */

import { matrixRows, vector } from "../../../cells/read";
import type { Decimal } from "../../../core/numbers/decimal";
import { sameName } from "../../../core/data/labels";
import type { Records } from "../../../core/data/records";
import type { Vector } from "../../../core/data/vector";
import type { Period } from "../../../tables/periods";
import { figureIn } from "../../../tables/reader/figure-in";
import type { ColumnRole, FigureTable, Member, ReadColumn } from "../../../tables/reader/table-reading";

/** As a host hands a missing figure to a function. */
const MISSING = { code: "#N/A" };

/** Null where it is missing. */
export const figureAt = (member: Member, { order }: Period): Decimal | null => figureIn(member, order);

const cellAt = (member: Member, { order }: Period): unknown => member.figures.get(order)?.plain ?? MISSING;

/** One figure per period. */
export const vectorOf = (argument: string, member: Member, periods: readonly Period[]): Vector =>
  vector(
    argument,
    periods.map((period) => [cellAt(member, period)]),
  );

/** A row per period, a column per member. */
export const recordsOf = (argument: string, members: readonly Member[], periods: readonly Period[]): Records =>
  matrixRows(
    argument,
    periods.map((period) => members.map((member) => cellAt(member, period))),
  );

export interface Point {
  readonly period: Period;
  /** Among the periods of the table. */
  readonly position: number;
  readonly figure: Decimal;
}

/** Columns whose cells are the names of members. */
const NAMING: readonly ColumnRole[] = [
  "member",
  "link",
  "country",
  "actor",
  "activity",
  "product",
  "reporter",
  "partner",
  "group",
];
/** A longer heading is a title of the table, set over its names. */
const MAX_HEADING = 30;

/** What the table calls its members: `Region`; "" where it has no word for them, as where each is a column. */
export function headingOfMembers(columns: readonly Pick<ReadColumn, "role" | "heading">[]): string {
  const heading = columns.find(({ role }) => NAMING.includes(role))?.heading.trim() ?? "";
  return heading.length <= MAX_HEADING ? heading : "";
}

/** The unit of all; "" where they have none, null where units differ. */
export function commonUnit(members: readonly Pick<Member, "unit" | "isPercent">[]): string | null {
  const [first, ...others] = members.map(({ unit, isPercent }) => (isPercent ? "" : unit));
  return others.every((unit) => unit === first) ? (first ?? "") : null;
}

/** The figures that a member has, first to last. */
export const pointsOf = (member: Member, { periods }: Pick<FigureTable, "periods">): Point[] =>
  periods.flatMap((period, position) => {
    const figure = figureAt(member, period);
    return figure ? [{ period, position, figure }] : [];
  });

/** Those that are told of: totals and parts of what is counted are not. */
export const countedMembers = ({ members }: FigureTable): Member[] =>
  members.filter(({ counts, isTotal, figures }) => counts && !isTotal && figures.size > 0);

/** The names that stand more than once in one column: their rows are of one. */
export function repeatedNames(members: readonly Member[]): ReadonlySet<string> {
  const [seen, again] = [new Set<string>(), new Set<string>()];
  for (const member of members) (seen.has(keyOf(member)) ? again : seen).add(keyOf(member));
  return again;
}

/** Of a name in its column, however it is spaced or spelled. */
export const keyOf = ({ name, column, measureWords }: Pick<Member, "name" | "column" | "measureWords">): string =>
  [name, column, measureWords].map(sameName).join("\u0000");

/** Tables whose answer is asked for member after member. */
const inColumns = new WeakMap<FigureTable, boolean>();

/** Whether those that are told of stand in several columns side by side, each a whole of its own. */
export function areInColumns(table: FigureTable): boolean {
  let are = inColumns.get(table);
  if (are === undefined)
    inColumns.set(table, (are = new Set(countedMembers(table).map(({ column }) => column)).size > 1));
  return are;
}
