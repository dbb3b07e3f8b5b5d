/**
 * Accounts of the rows of a table: value added, wages, jobs, hours, CO2. They lie under the flows, a row for each account, or
 * beside them, a column for each.
 */
import type { Labels } from "../data/labels";
import type { Matrix } from "../numbers/matrix";
import { Sums } from "../numbers/sums";
import { type ArgumentPosition, refuse } from "../refusal";
import type { InterCountryTable } from "./inter-country-table";

export interface Account {
  /** By row, per unit of its output; 0 where there is none. */
  readonly perUnit: Float64Array;
  /** In its own unit, as are the totals by country and of all. */
  readonly byCountry: Float64Array;
  readonly total: number;
}

export function accountOf(output: Float64Array, figures: Sums, countryOf: Int32Array, count: number): Account {
  const byCountry = new Sums(count);
  const total = new Sums(1);
  countryOf.forEach((country, row) => {
    byCountry.addSum(country, figures, row);
    total.addSum(0, figures, row);
  });
  return {
    perUnit: figures.values().map((figure, row) => (output[row] === 0 ? 0 : figure / output[row]!)),
    byCountry: byCountry.values(),
    total: total.at(0),
  };
}

/** One account of a table. */
export const accountIn = ({ count, data: { output, countryOf } }: InterCountryTable, figures: Sums): Account =>
  accountOf(output, figures, countryOf, count);

/** One account, from a row or a column. */
export function oneAccount(table: InterCountryTable, figures: Matrix, what: string): Sums {
  const { size } = table.data;
  const { argument, rows, columns } = figures;
  if (!isShaped(rows, columns, 1, size) && !isShaped(columns, rows, 1, size))
    return refuse({ why: "not one per row", place: { argument }, rows, columns, needed: size });
  return summedAccounts(table, figures, columns === size && rows === 1, what);
}

/** The accounts of these names, one by one. */
export function accountsOf(table: InterCountryTable, figures: Matrix, names: Labels): Sums[] {
  const { size } = table.data;
  const { argument, rows, columns } = figures;
  const isUnder = isShaped(rows, columns, names.length, size);
  if (!isUnder && !isShaped(columns, rows, names.length, size)) {
    refuse({
      why: "accounts differ",
      place: { argument },
      rows,
      columns,
      other: names.argument,
      accounts: names.length,
      needed: size,
    });
  }
  return Array.from({ length: names.length }, (_, account) =>
    summedAccounts(table, figures, isUnder, names.at(account), [account]),
  );
}

const isShaped = (accounts: number, rows: number, names: number, size: number): boolean =>
  accounts === names && rows === size;

/** The sum of some accounts, or of all, by row of the table. A row without sales may have nothing of any: `what` it is. */
export function summedAccounts(
  table: InterCountryTable,
  { argument, rows, columns, values, rests }: Matrix,
  isUnder: boolean,
  what: string,
  accounts: Iterable<number> = Array(isUnder ? rows : columns).keys(),
): Sums {
  const { size, rowAt, output } = table.data;
  const made = new Sums(table.n);
  const insideAt = new Int32Array(size).fill(-1);
  rowAt.forEach((at, row) => (insideAt[at] = row));
  for (const account of accounts) {
    for (let at = 0; at < size; at++) {
      const cell = isUnder ? account * columns + at : at * columns + account;
      const value = values[cell]!;
      if (value === 0) continue;
      const row = insideAt[at]!;
      if (row === -1 || output[row] === 0) {
        const place: ArgumentPosition = isUnder
          ? { argument, row: account + 1, column: at + 1 }
          : { argument, row: at + 1, column: account + 1 };
        const name = row === -1 ? `row ${at + 1}` : table.rowWords(row);
        refuse({ why: "adds without output", place, name, what, figure: String(value) });
      }
      made.add(row, value, rests[cell]!);
    }
  }
  if (!made.values().every(Number.isFinite))
    refuse({ why: "beyond a double", figure: `more than ${Number.MAX_VALUE.toPrecision(2)}` });
  return made;
}

/** Refuses what does not have one cell for each row of the table. */
export function needEachRow({ data: { size } }: InterCountryTable, argument: string, length: number): void {
  if (length !== size)
    refuse({ why: "lengths differ", place: { argument }, length, other: "flows", otherLength: size });
}
