/** What became of a member between its own first and last figure. */

import { type Decimal, ONE } from "../../../core/numbers/decimal";
import { areAlike, type Period } from "../../../tables/periods";
import type { FigureTable, Measure, Member } from "../../../tables/reader/table-reading";
import { type Point, pointsOf } from "./members";

export interface Change {
  readonly member: Member;
  readonly first: Point;
  readonly last: Point;
  /** Last over first less 1; null of percentages, and where the first figure is not above 0. */
  readonly ratio: Decimal | null;
  /** Last less first: of percentages a fraction, whose hundredfold are percentage points. */
  readonly difference: Decimal;
  /** Growth per year; null where the two are less than a year apart, or a period is no point in time. */
  readonly yearly: Decimal | null;
}

/** Of the periods that are years or parts of one; a count of periods (1, 2, 3) is no distance in years. */
const FIRST_YEAR = 1000;

/** An average over years, as 1989-1993 is, is no step of growth. */
export const isPointInTime = ({ order, isAverage }: Period): boolean => order >= FIRST_YEAR && !isAverage;

/** Null where the member has fewer than two figures, and where the last is of a part of a year and the first of a whole one. */
export function changeOf(member: Member, table: FigureTable): Change | null {
  const all = pointsOf(member, table);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || first === last || !areAlike(first.period, last.period)) return null;
  const isRelative = !member.isPercent && first.figure.gt(0) && !last.figure.isNegative();
  const ratio = isRelative ? last.figure.div(first.figure).minus(ONE) : null;
  return {
    member,
    first,
    last,
    ratio,
    difference: last.figure.minus(first.figure),
    yearly: ratio && yearlyGrowth(first, last),
  };
}

function yearlyGrowth(first: Point, last: Point): Decimal | null {
  const years = last.period.order - first.period.order;
  if (years < 1 || last.figure.isZero() || !isPointInTime(first.period) || !isPointInTime(last.period)) return null;
  // Parts of a year are thirds and twelfths in floating point: months as whole numbers.
  const months = Math.round(years * 12);
  return last.figure.div(first.figure).pow(ONE.times(12).div(months)).minus(ONE);
}

/** Measures of which a change in the table's own figures is told: they may be percentages that the table does not call so. */
export const isToldByDifference = (measure: Measure | null): boolean => measure === "ratio" || measure === "share";

/** Whether the changes of all are told alike, so that one may be called the largest: 8 percentage points are not more than 5 %. */
export const areComparable = (members: readonly Member[]): boolean =>
  new Set(
    members.map(({ isPercent, measure }) =>
      isPercent ? "points" : isToldByDifference(measure) ? "difference" : "ratio",
    ),
  ).size < 2;

/** By which members are compared: the larger, the more a member changed. Null where that cannot be said. */
export function sizeOf(change: Change): Decimal | null {
  if (change.member.isPercent || isToldByDifference(change.member.measure)) return change.difference.abs();
  return change.ratio?.abs() ?? null;
}

/** The first period in which all members that have figures of two periods have one above 0; none where periods are unlike. */
export function commonBase(members: readonly Member[], table: FigureTable): number | null {
  if (!table.periods.every((period) => areAlike(period, table.periods[0]!))) return null;
  const series = members.map((member) => pointsOf(member, table)).filter((all) => all.length > 1);
  if (series.length === 0) return null;
  const counts = new Map<number, number>();
  for (const all of series)
    for (const { position, figure } of all) if (figure.gt(0)) counts.set(position, (counts.get(position) ?? 0) + 1);
  const found = table.periods.findIndex((_, position) => counts.get(position) === series.length);
  return found < 0 ? null : found;
}
