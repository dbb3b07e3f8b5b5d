/**
 * The records of a table, whatever its form: a row is one record, or one for each of the periods that are side by side.
 * They are ordered by period, then as on the sheet, so the records of one period are together.
 */

import { isBlank } from "./grid";
import { amongOf, countedPeriodIn, type Period, periodIn } from "./periods";
import { reading } from "./reading";
import { isMeasured, type Measured } from "./roles";
import { runToEnd, type Sliced } from "../core/sliced";
import { columnOf, type Understanding } from "./understanding";

export interface Entry {
  readonly row: number;
  readonly period: Period | null;
  /** The columns of each figure, left to right. */
  readonly columns: ReadonlyMap<Measured, readonly number[]>;
}

export interface Records {
  readonly records: readonly Entry[];
  /** First to last; empty where the table has a single period. */
  readonly periods: readonly Period[];
  /** Rows whose period cannot be read, in a table with a column of periods. */
  readonly withoutPeriod: readonly number[];
}

export const recordsOf = (table: Understanding): Records => runToEnd(recordSteps(table));

export function* recordSteps(table: Understanding): Sliced<Records> {
  const periods = new Map<number, Period>();
  for (const { role, period } of table.columns)
    if (period && isMeasured(role)) periods.set(period.order, periods.get(period.order) ?? period);
  return periods.size > 0 ? sideBySide(table, inOrder(periods)) : yield* downwards(table);
}

const inOrder = (periods: ReadonlyMap<number, Period>): Period[] =>
  [...periods.values()].sort((a, b) => a.order - b.order);

function sideBySide(table: Understanding, periods: readonly Period[]): Records {
  const records = periods.flatMap((period) => {
    const columns = columnsFor(table, period);
    return table.records
      .filter((row) =>
        [...columns.values()]
          .flat()
          .some((column) => table.columns[column]!.period !== null && !isBlank(table.grid.at(row, column))),
      )
      .map((row): Entry => ({ row, period, columns }));
  });
  return { records, periods, withoutPeriod: [] };
}

/** The columns of one period; a column without one, such as a conversion, holds for all. */
function columnsFor(table: Understanding, period: Period | null): ReadonlyMap<Measured, readonly number[]> {
  const columns = new Map<Measured, number[]>();
  for (const column of table.columns) {
    if (!isMeasured(column.role) || (column.period !== null && column.period.order !== period?.order)) continue;
    columns.set(column.role, [...(columns.get(column.role) ?? []), column.index]);
  }
  // Where sales are computed, the cell of the price is the one that is reported.
  const price = columns.get("price");
  if (table.isPriceTimesVolume && price) columns.set("output", price);
  return columns;
}

function* downwards(table: Understanding): Sliced<Records> {
  const columns = columnsFor(table, null);
  const column = columnOf(table, "period");
  if (!column)
    return {
      records: table.records.map((row): Entry => ({ row, period: null, columns })),
      periods: [],
      withoutPeriod: [],
    };

  const periods = new Map<number, Period>();
  const withoutPeriod: number[] = [];
  const records: Entry[] = [];
  const among = amongOf(table.records.map((row) => table.grid.at(row, column.index)));
  let above: Period | null = null;
  for (const [position, row] of table.records.entries()) {
    if (position % 64 === 0) yield;
    const value = table.grid.at(row, column.index);
    // One year written once over several rows, as merged cells leave it.
    const period: Period | null = isBlank(value) ? above : periodOf(value, among, column.name);
    above = period;
    if (!period) {
      withoutPeriod.push(row);
      continue;
    }
    const known = periods.get(period.order) ?? period;
    periods.set(period.order, known);
    records.push({ row, period: known, columns });
  }
  if (records.some((record, index) => index > 0 && record.period!.order < records[index - 1]!.period!.order))
    records.sort((a, b) => a.period!.order - b.period!.order);
  return { records, periods: inOrder(periods), withoutPeriod };
}

/** The period that a cell names; a small whole number counts periods. */
function periodOf(value: unknown, among: "years" | "months", heading: string): Period | null {
  if (typeof value !== "number" && typeof value !== "string") return null;
  const named = periodIn(value, among);
  if (named) return named;
  const read = reading(value, ".");
  return read.is === "figure" ? countedPeriodIn(Number(read.plain), heading) : null;
}
