/** The records of one period: their rows on the report, and how formulas refer to them. */

import type { Period } from "../tables/periods";
import type { Entry } from "../tables/records";
import type { Measured } from "../tables/roles";
import type { Layout } from "./layout";
import type { PeriodRecords } from "./live-records";
import type { Writer } from "./writer";

export interface Slice {
  readonly period: Period | null;
  readonly from: number;
  readonly to: number;
  /** The last row that is kept for records that are inserted later. */
  readonly end: number;
  readonly records: readonly Entry[];
  /** The label of each record. */
  readonly labels: readonly string[];
  /** Whether each value added is 0 or more, so that shares can be rounded. */
  readonly isRoundable: boolean;
  /** Whether no figure is missing. */
  readonly isComplete: boolean;
  /** The formulas that its columns are, where they grow with the sheet. */
  readonly source: PeriodRecords | null;
}

/** Rows kept below a list that grows. */
export const ROOM = 3;

/** A column of the records, however many there are by now; or the columns of one role. */
export const listOf = (
  writer: Writer,
  { from, to, source }: Pick<Slice, "from" | "to" | "source">,
  column: number,
  last = column,
): string => (source ? `${writer.at(column, from)}#` : writer.range(column, from, to, last));

/** The same with the rows that are kept, for functions that leave empty rows out. */
export const areaOf = (
  writer: Writer,
  { from, end }: Pick<Slice, "from" | "end">,
  column: number,
  last = column,
): string => writer.range(column, from, end, last);

/** Where so many rows are kept below what a formula fills. */
export const spareOf = ({ to, end }: Pick<Slice, "to" | "end">): { spare?: number } =>
  end > to ? { spare: end - to } : {};

/** All columns of some roles as one argument; null where there is none. */
export function besideOneAnother(
  writer: Writer,
  { places }: Pick<Layout, "places">,
  slice: Slice,
  roles: readonly Measured[],
): string | null {
  const its = roles.filter((role) => places.has(role) && (!slice.source || slice.records[0]!.columns.has(role)));
  const [first, last] = [its[0], its[its.length - 1]].map((role) => role && places.get(role)!);
  if (!first || !last) return null;
  return slice.source && its.length > 1 ? slice.source.figures(its) : listOf(writer, slice, first.first, last.last);
}
