/** Figures of records for the core's measures, a part of the table at a time, so that a page can breathe between. */

import { sums, vector } from "../cells/read";
import { Decimal } from "../core/numbers/decimal";
import { Refused } from "../core/refusal";
import { stageValueAdded } from "../measures/stage-value-added/definition";
import type { Vector } from "../core/data/vector";
import { numeralIn } from "../tables/numeral";
import { reading } from "../tables/reading";
import type { Entry } from "../tables/records";
import type { Measured, Role } from "../tables/roles";
import { columnOf, nameRowOf, type Understanding } from "../tables/understanding";

/** So many records are computed in a few milliseconds, whatever their digits. */
const PART = 200;

export function* parts<Item>(items: readonly Item[]): Generator<readonly Item[], void, void> {
  for (let start = 0; start < items.length; start += PART) yield items.slice(start, start + PART);
}

/** Text that the core refuses. */
const NO_FIGURE = "no figure";

/** What the core reads of a cell: its figure, nothing for an empty cell, text that it refuses for anything else. */
export function plainAt(table: Understanding, row: number, column: number): number | string {
  const { mark, inPercent, isNegated } = table.columns[column]!;
  const value = table.grid.at(row, column);
  const read = reading(value, mark);
  if (read.is === "empty") return "";
  if (read.is !== "figure") return NO_FIGURE;
  const isWhole = inPercent && !(typeof value === "string" && numeralIn(value)?.percent);
  if (isNegated) return new Decimal(read.plain).times(-1).toString();
  return isWhole ? `${read.plain}e-2` : read.plain;
}

/** An empty cell of these is missing; that of a cost is 0. */
const NEVER_EMPTY: readonly Measured[] = ["output", "price", "valueAdded", "share"];

/** One figure a record: of its only column with the role, or the sum of them. Null where the records have none. */
export function figuresOf(table: Understanding, records: readonly Entry[], roles: readonly Measured[]): Vector | null {
  if (table.isPriceTimesVolume && roles[0] === "output") {
    const [price, volume] = [figuresOf(table, records, ["price"]), figuresOf(table, records, ["volume"])];
    return price && volume && price.times(volume);
  }
  const rows = records.map(({ row, columns }) =>
    roles.flatMap((role) =>
      (columns.get(role) ?? []).map((column) => {
        const plain = plainAt(table, row, column);
        return plain === "" && NEVER_EMPTY.includes(role) ? NO_FIGURE : plain;
      }),
    ),
  );
  const width = rows[0]?.length ?? 0;
  if (width === 0 || rows.some((row) => row.length !== width)) return null;
  const name = roles[0]!;
  return width === 1 ? vector(name, rows) : sums(name, rows, { argument: name, layout: "column", length: rows.length });
}

/**
 * The value added of each step of a chain of prices, per unit of its final product. Null where the prices alone are given,
 * which may be those of one product after another, or where a figure is wanting.
 */
export function stepsAdded(table: Understanding, records: readonly Entry[]): Vector | null {
  const price = figuresOf(table, records, ["price"]);
  const [others, conversion] = [figuresOf(table, records, ["otherInputs"]), figuresOf(table, records, ["conversion"])];
  if (!price || (!others && !conversion)) return null;
  try {
    return stageValueAdded(price, others ?? undefined, conversion ?? undefined);
  } catch (thrown) {
    // An impossible price or conversion has its own finding.
    if (thrown instanceof Refused) return null;
    throw thrown;
  }
}

/**
 * The records whose first sum is below the second, or so near it that floating point cannot decide: few of many, which the
 * core then decides exactly. A record with anything but figures is not among them.
 */
export function* perhapsBelow(
  table: Understanding,
  records: readonly Entry[],
  first: Measured,
  second: readonly Measured[],
): Generator<undefined, Entry[], void> {
  const found: Entry[] = [];
  const volumeIn = ({ row, columns }: Entry) =>
    table.isPriceTimesVolume ? Number(plainAt(table, row, columns.get("volume")?.[0] ?? 0)) : 1;
  for (const [position, record] of records.entries()) {
    if (position % 64 === 0) yield;
    const sum = (roles: readonly Measured[]) => {
      let total = 0;
      for (const role of roles)
        for (const column of record.columns.get(role) ?? []) {
          const plain = plainAt(table, record.row, column);
          const figure = plain === "" && NEVER_EMPTY.includes(role) ? NaN : Number(plain);
          total += figure * (role === "output" ? volumeIn(record) : 1);
        }
      return total;
    };
    const [left, right] = [sum([first]), sum(second)];
    if (left - right < 1e-9 * (Math.abs(left) + Math.abs(right))) found.push(record);
  }
  return found;
}

/** The records by period; all of them where there is none. */
export function* byPeriod(records: readonly Entry[]): Generator<readonly Entry[], void, void> {
  for (let start = 0; start < records.length;) {
    let end = start;
    while (end < records.length && records[end]!.period === records[start]!.period) end += 1;
    yield records.slice(start, end);
    start = end;
  }
}

/** What the record is called. */
export function nameOf(table: Understanding, row: number): string {
  const roles: readonly Role[] = ["link", "activity", "actor", "country"];
  for (const role of roles) {
    const column = columnOf(table, role);
    const value = column && table.grid.at(nameRowOf(column, row), column.index);
    if (typeof value === "string" && value.trim() !== "") return value.trim();
    if (typeof value === "number") return String(value);
  }
  return "";
}
