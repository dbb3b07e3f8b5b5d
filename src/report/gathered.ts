/** What a report takes from the table: its records with each figure, read once. */

import { sums, vector } from "../cells/read";
import type { Vector } from "../core/data/vector";
import { isKnown } from "../core/numbers/figure";
import { largest, smallest } from "../core/numbers/largest";
import type { Sliced } from "../core/sliced";
import { stageValueAdded } from "../measures/stage-value-added/definition";
import { valueAdded } from "../measures/value-added/definition";
import { type Method, rolesUsed, salesRole } from "../tables/method";
import type { Period } from "../tables/periods";
import { type Entry, recordsOf } from "../tables/records";
import type { Measured } from "../tables/roles";
import type { Understanding } from "../tables/understanding";
import { figureFrom, type Taken } from "./content";

type Figures = ReadonlyMap<Measured, readonly Taken[]>;

export interface Gathered {
  readonly records: readonly Entry[];
  readonly figures: ReadonlyMap<Entry, Figures>;
  /** Rows left out because a figure is missing. */
  readonly leftOut: readonly number[];
}

export function* gather(table: Understanding, leaveOutMissing: boolean): Sliced<Gathered> {
  const used = rolesUsed(table);
  const figures = new Map<Entry, Figures>();
  const leftOut: number[] = [];
  const records: Entry[] = [];
  for (const record of recordsOf(table).records) {
    yield;
    const taken = new Map(
      used.map((role) => [
        role,
        (record.columns.get(role) ?? []).map((column) => figureFrom(table, record.row, column)),
      ]),
    );
    if (leaveOutMissing && [...taken.values()].flat().some(({ missing }) => missing)) {
      leftOut.push(record.row);
      continue;
    }
    figures.set(record, taken);
    records.push(record);
  }
  return { records, figures, leftOut };
}

export const hasCleaned = ({ figures }: Gathered): boolean =>
  [...figures.values()].some((each) => [...each.values()].flat().some(({ cleaned, instead }) => cleaned ?? instead));

/** The least that a link buys for, other than for nothing. */
export function smallestBought({ records, figures: taken }: Gathered): number {
  const bought = records.map((record) =>
    (["inputs", "otherInputs"] as const)
      .flatMap((role) => taken.get(record)!.get(role) ?? [])
      .reduce((sum, { plain }) => sum + (Number(plain) || 0), 0),
  );
  return smallest(bought.filter((amount) => amount !== 0).map(Math.abs));
}

/**
 * What no amount of a period is larger than: all its figures together, where each may be a price of so many units. Figures
 * may be changed later; one more digit does no harm to a column.
 */
export function largestAmount({ records, figures: taken }: Gathered): number {
  const sumsOf = new Map<Period | null, number>();
  for (const record of records) {
    const figures = [...taken.get(record)!].map(
      ([role, its]) => [role, its.reduce((sum, { plain }) => sum + (Math.abs(Number(plain)) || 0), 0)] as const,
    );
    const units = Math.max(
      1,
      ...figures.flatMap(([role, sum]) => (role === "volume" || role === "conversion" ? [sum] : [])),
    );
    const amount = figures.reduce((sum, [role, its]) => sum + (role === "price" ? its * units : its), 0);
    sumsOf.set(record.period, (sumsOf.get(record.period) ?? 0) + amount);
  }
  return largest(sumsOf.values(), 0);
}

/** Whether the value added of each link is 0 or more: only such shares can be rounded to 100 %. What is not known yet does not tell against it. */
export function isRoundable(method: Method, table: Understanding, records: readonly Figures[]): boolean {
  const columnFor = (role: Measured): (number | string)[][] | null => {
    const rows = records.map((figures) => (figures.get(role) ?? []).map(({ plain }) => plain));
    return rows[0] && rows[0].length > 0 ? rows : null;
  };
  const vectorOf = (role: Measured): Vector => vector(role, columnFor(role));
  let added: Vector;
  if (method === "sales") {
    const sold = table.isPriceTimesVolume ? vectorOf("price").times(vectorOf("volume")) : vectorOf(salesRole(table));
    const bought = records.map((figures) =>
      (["inputs", "otherInputs"] as const).flatMap((role) => (figures.get(role) ?? []).map(({ plain }) => plain)),
    );
    added = bought[0]!.length > 0 ? valueAdded(sold, sums("inputs", bought, sold)) : sold;
  } else if (method === "steps") {
    const prices = vectorOf("price");
    const other = columnFor("otherInputs");
    const conversion = columnFor("conversion");
    added = stageValueAdded(
      prices,
      other ? sums("otherInputs", other, prices) : undefined,
      conversion ? vector("conversion", conversion, prices) : undefined,
    );
  } else added = vectorOf(method === "value" ? "valueAdded" : "share");
  return [...added].every((figure) => !isKnown(figure) || !figure.isNegative() || figure.isZero());
}
