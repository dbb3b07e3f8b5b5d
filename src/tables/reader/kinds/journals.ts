/**
 * Journals: records that bear the day or the month on which each happened, not a survey that comes again. A single day of them
 * says nothing of the others, so they are taken together by year.
 */

import { isDay, type Period } from "../../periods";

export interface Dated {
  readonly period: Period | null;
}

/** A period of a survey has more than this share of all that the table tells apart. */
const HALF = 0.5;
/** The months of no year are less. */
const FIRST_YEAR = 1800;

/** The records by year where they are a journal; `keyOf`: of what a survey would have a figure in each period. */
export function journalByYear<Record extends Dated>(
  records: readonly Record[],
  keyOf: (record: Record) => string,
  isFine: (periods: readonly Period[]) => boolean,
): readonly Record[] {
  const keys = new Map<number, Set<string>>();
  const periods = new Map<number, Period>();
  for (const record of records) {
    if (!record.period) continue;
    const { order } = record.period;
    periods.set(order, record.period);
    keys.set(order, (keys.get(order) ?? new Set()).add(keyOf(record)));
  }
  if (periods.size < 2 || !isFine([...periods.values()])) return records;
  const all = new Set(records.map(keyOf)).size;
  const mean = [...keys.values()].reduce((sum, { size }) => sum + size, 0) / keys.size;
  return all > 1 && mean > HALF * all
    ? records
    : records.map((record) => ({ ...record, period: record.period && yearOf(record.period) }));
}

/** Null for months of no year. */
function yearOf({ order }: Period): Period | null {
  const year = Math.floor(order + 1e-6);
  return year < FIRST_YEAR ? null : { label: String(year), order: year };
}

export const areDays = (periods: readonly Period[]): boolean => periods.every(isDay);

/** Days, weeks, months, quarters and halves; an average of years is none. */
export const arePartsOfYears = (periods: readonly Period[]): boolean =>
  periods.some(({ order }) => !Number.isInteger(order)) && !periods.some(({ isAverage }) => isAverage);
