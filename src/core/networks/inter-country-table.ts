/**
 * An inter-country input-output table: who sells what to whom, for further production and for final use.
 *
 *     X_i = sum of flows_ij + sum of finalDemand_ic        output: all sales of row i
 *     X_j - sum of flows_ij                                primary inputs: output less inputs
 *     a_ij = flows_ij / X_j                                per unit of output
 *
 * Primary inputs are value added, unless value added has a row of its own: value-added.ts.
 *
 * In one currency unit. A row is an industry of a country. Internally, rows are ordered by country, whatever their order
 * on the sheet; the answers keep the sheet's. Value added below 0 is legal. A row that sells nothing and buys nothing
 * plays no part; one that buys and has no output, or whose output is below 0, is refused, for its value added would be
 * lost to all sums. One country alone is a table too, for whatever needs no trade.
 *
 * Sums are exact to the last digit of the cells' decimals.
 */
import { type Labels, sameName } from "../data/labels";
import type { Margins } from "../numbers/leontief-factors";
import type { Matrix } from "../numbers/matrix";
import { type ArgumentPosition, refuse } from "../refusal";
import { type Sliced, runToEnd } from "../sliced";
import { Sums } from "../numbers/sums";
import { rowsReaching } from "./reaching";
import { type ValueAdded, allPrimaryInputs } from "./value-added";

/** More rows would hang a sheet. */
export const MAX_ROWS = 2000;

/** What a country or a row is called: its label, or its position. */
export type Name = string | number;

/** The figures of a table, its rows country after country. */
interface Figures {
  /** Rows on the sheet, also those that are left out. */
  readonly size: number;
  /** Where the rows of each country start; one more for the end. */
  readonly first: Int32Array;
  /** The country of each row. */
  readonly countryOf: Int32Array;
  /** The row on the sheet of each row. */
  readonly rowAt: Int32Array;
  /** n x n: what j buys from i per unit of j's output. */
  readonly a: Float64Array;
  /** n x countries: sales to final users, and all sales abroad. */
  readonly final: Float64Array;
  readonly exports: Float64Array;
  /** By row. */
  readonly output: Float64Array;
  readonly primary: Sums;
  readonly allFinal: Float64Array;
  /** By country: final demand of its users, final goods it completes, exports. */
  readonly totals: Readonly<Record<"demand" | "completed" | "exports", Float64Array>>;
  /** How its inverses are to be eliminated. */
  readonly by: Margins["by"];
}

export class InterCountryTable {
  /** Primary inputs per unit of output, 0 where there is none: what `I - A` leaves of each column. */
  readonly t: Float64Array;

  private constructor(
    readonly countries: readonly Name[],
    readonly data: Figures,
    private readonly primary: ValueAdded,
    readonly valueAdded: ValueAdded,
  ) {
    this.t = primary.perUnit;
  }

  static of(countries: readonly Name[], data: Figures): InterCountryTable {
    const primary = allPrimaryInputs(data.output, data.primary, data.countryOf, countries.length);
    return new InterCountryTable(countries, data, primary, primary);
  }

  /** The same table with value added of its own; whatever is solved of the one is of the other. */
  seenWith(valueAdded: ValueAdded): InterCountryTable {
    return new InterCountryTable(this.countries, this.data, this.primary, valueAdded);
  }

  /** Value added per unit of output, 0 where there is none. */
  get v(): Float64Array {
    return this.valueAdded.perUnit;
  }

  /** Rows. */
  get n(): number {
    return this.data.rowAt.length;
  }

  get count(): number {
    return this.countries.length;
  }

  rowsOf(country: number): number {
    return this.data.first[country + 1]! - this.data.first[country]!;
  }

  /** The country, or the position of a row that no name was given for, or both where a country has several rows. */
  rowName(row: number): Name {
    const country = this.data.countryOf[row]!;
    const name = this.countries[country]!;
    if (typeof name === "number") return this.data.rowAt[row]! + 1;
    return this.rowsOf(country) === 1 ? name : `${name} ${row - this.data.first[country]! + 1}`;
  }

  /** The same in a sentence. */
  rowWords(row: number): string {
    const name = this.rowName(row);
    return typeof name === "number" ? `row ${name}` : name;
  }

  countryWords(country: number): string {
    const name = this.countries[country]!;
    return typeof name === "number" ? `country ${name}` : name;
  }

  /** One entry for each row, in the order of the sheet. */
  bySheet<Made>(made: (row: number) => Made): Made[] {
    return Array.from({ length: this.n }, (_, row) => row)
      .sort((one, other) => this.data.rowAt[one]! - this.data.rowAt[other]!)
      .map(made);
  }

  place(row: number): ArgumentPosition {
    return { argument: "flows", row: this.data.rowAt[row]! + 1 };
  }

  /** The sums of figures of the rows by country. */
  byCountry(figures: ArrayLike<number>): Float64Array {
    const sums = new Float64Array(this.count);
    for (let row = 0; row < this.n; row++) sums[this.data.countryOf[row]!]! += figures[row]!;
    return sums;
  }
}

/** With `anyColumns` final demand may have any columns where no countries are given: only its sum counts. */
export function interCountryTable(
  flows: Matrix,
  finalDemand: Matrix,
  labels?: Labels,
  anyColumns = false,
): InterCountryTable {
  return runToEnd(interCountryTableInSlices(flows, finalDemand, labels, anyColumns));
}

/** Rows of flows that are summed up at a time. */
const SLICE = 60;

export function* interCountryTableInSlices(
  flows: Matrix,
  finalDemand: Matrix,
  labels?: Labels,
  anyColumns = false,
): Sliced<InterCountryTable> {
  const size = flows.rows;
  if (flows.columns !== size)
    refuse({ why: "not square", place: { argument: flows.argument }, rows: size, columns: flows.columns });
  if (finalDemand.rows !== size) {
    refuse({
      why: "rows differ",
      place: { argument: finalDemand.argument },
      rows: finalDemand.rows,
      other: flows.argument,
      otherRows: size,
    });
  }
  const { countries, countryAt } = labels
    ? labelled(labels, flows, finalDemand)
    : inBlocks(size, finalDemand, anyColumns);
  const count = countries.length;
  const order = Array.from(countryAt.keys())
    .filter((row) => countryAt[row]! >= 0)
    .sort((one, other) => countryAt[one]! - countryAt[other]! || one - other);
  const n = order.length;
  const rowAt = Int32Array.from(order);
  const countryOf = rowAt.map((row) => countryAt[row]!);
  const first = new Int32Array(count + 1);
  for (const country of countryOf) first[country + 1]! += 1;
  for (let country = 0; country < count; country++) first[country + 1]! += first[country]!;

  const sales = new Sums(n);
  const inputs = new Sums(n);
  const finals = new Sums(n);
  const final = new Sums(n * count);
  const trade = new Sums(n * count);
  const demand = new Sums(count);
  const a = new Float64Array(n * n);
  let flowsBackwards = false;
  for (let i = 0; i < n; i++) {
    if (i > 0 && i % SLICE === 0) yield i / n;
    const start = rowAt[i]! * size;
    const home = countryOf[i]!;
    for (let j = 0; j < n; j++) {
      const cell = start + rowAt[j]!;
      const value = flows.values[cell]!;
      if (value === 0) continue;
      const rest = flows.rests[cell]!;
      if (value < 0) flowsBackwards = true;
      a[i * n + j] = value;
      sales.add(i, value, rest);
      inputs.add(j, value, rest);
      if (countryOf[j] !== home) trade.add(i * count + countryOf[j]!, value, rest);
    }
    const categories = finalDemand.columns / count;
    for (let column = 0; column < finalDemand.columns; column++) {
      const cell = rowAt[i]! * finalDemand.columns + column;
      const value = finalDemand.values[cell]!;
      final.add(i * count + Math.floor(column / categories), value, finalDemand.rests[cell]!);
    }
    for (let user = 0; user < count; user++) {
      finals.addSum(i, final, i * count + user);
      demand.addSum(user, final, i * count + user);
      if (user !== home) trade.addSum(i * count + user, final, i * count + user);
    }
    sales.addSum(i, finals, i);
  }

  const output = sales.values();
  const bought = inputs.values();
  const completed = new Sums(count);
  const exported = new Sums(count);
  for (let i = 0; i < n; i++) {
    if (i % SLICE === 0) yield 1;
    const country = countryOf[i]!;
    completed.addSum(country, finals, i);
    for (let user = 0; user < count; user++) exported.addSum(country, trade, i * count + user);
    sales.addSum(i, inputs, i, -1);
  }
  return yield* checkedTable(
    countries,
    {
      size,
      first,
      countryOf,
      rowAt,
      a,
      final: final.values(),
      exports: trade.values(),
      output,
      primary: sales,
      allFinal: finals.values(),
      totals: { demand: demand.values(), completed: completed.values(), exports: exported.values() },
    },
    bought,
    flowsBackwards,
  );
}

/** The table of these figures, or why there is none. `a` has flows, which become coefficients in place. */
export function* checkedTable(
  countries: readonly Name[],
  figures: Omit<Figures, "by">,
  bought: Float64Array,
  flowsBackwards: boolean,
): Sliced<InterCountryTable> {
  const { a, output, primary, allFinal } = figures;
  const n = output.length;
  const by = flowsBackwards
    ? "pivoted"
    : primary.values().every((figure) => figure >= 0)
      ? "columns"
      : allFinal.every((figure) => figure >= 0)
        ? "rows"
        : "pivoted";
  const table = InterCountryTable.of(countries, { ...figures, by });
  yield 1;
  checkOutput(table, bought);
  for (let i = 0; i < n; i++) {
    if (i % SLICE === 0) yield 1;
    for (let j = 0; j < n; j++) if (a[i * n + j] !== 0) a[i * n + j]! /= output[j]!;
  }
  return table;
}

/** Country after country, as many as final demand has columns. */
function inBlocks(size: number, finalDemand: Matrix, anyColumns: boolean): { countries: Name[]; countryAt: number[] } {
  const count = anyColumns ? 1 : finalDemand.columns;
  if (size % count !== 0) {
    refuse({ why: "no blocks", place: { argument: finalDemand.argument }, columns: finalDemand.columns, rows: size });
  }
  return {
    countries: Array.from({ length: count }, (_, country) => country + 1),
    countryAt: Array.from({ length: size }, (_, row) => Math.floor(row / (size / count))),
  };
}

/** The countries named, in order of first appearance; a row with no name and nothing but zeros is left out: -1. */
function labelled(labels: Labels, flows: Matrix, finalDemand: Matrix): { countries: Name[]; countryAt: number[] } {
  if (labels.length !== flows.rows) {
    refuse({
      why: "lengths differ",
      place: { argument: labels.argument },
      length: labels.length,
      other: flows.argument,
      otherLength: flows.rows,
    });
  }
  const countries: string[] = [];
  const positions = new Map<string, number>();
  const countryAt = Array.from({ length: flows.rows }, (_, row) => {
    const name = labels.at(row);
    if (name === "") {
      if (!isEmptyRow(row, flows, finalDemand)) refuse({ why: "no name", place: labels.place(row) });
      return -1;
    }
    const known = positions.get(sameName(name));
    if (known !== undefined) return known;
    positions.set(sameName(name), countries.length);
    countries.push(name);
    return countries.length - 1;
  });
  if (countries.length === 0) refuse({ why: "no records", place: { argument: labels.argument } });
  if (finalDemand.columns % countries.length !== 0) {
    refuse({
      why: "no categories",
      place: { argument: finalDemand.argument },
      columns: finalDemand.columns,
      countries: countries.length,
    });
  }
  return { countries, countryAt };
}

function isEmptyRow(row: number, flows: Matrix, finalDemand: Matrix): boolean {
  const n = flows.rows;
  for (let other = 0; other < n; other++)
    if (flows.values[row * n + other] !== 0 || flows.values[other * n + row] !== 0) return false;
  return finalDemand.values
    .subarray(row * finalDemand.columns, (row + 1) * finalDemand.columns)
    .every((sales) => sales === 0);
}

/** Measures add and multiply what is sold in all rows; beyond this part of the largest double they would no longer be right. */
const LARGEST_TOTAL = 1e-6 * Number.MAX_VALUE;

/** Refuses a row whose figures no measure could be right with. */
function checkOutput(table: InterCountryTable, bought: Float64Array): void {
  const {
    n,
    count,
    data: { output, a, final },
  } = table;
  const isUsed = (row: number): boolean => final.subarray(row * count, (row + 1) * count).some((sales) => sales !== 0);
  let largest = 0;
  let total = 0;
  for (let row = 0; row < n; row++) {
    const place = table.place(row);
    const name = table.rowWords(row);
    total += Math.abs(output[row]!) + Math.abs(bought[row]!);
    if (!(total <= LARGEST_TOTAL)) refuse({ why: "too large", place, name });
    if (output[row]! < 0) refuse({ why: "negative output", place, name, figure: String(output[row]) });
    largest = Math.max(largest, output[row]!);
    if (output[row] !== 0) continue;
    if (isUsed(row) || a.subarray(row * n, (row + 1) * n).some((flow) => flow !== 0))
      refuse({ why: "no output", place, name, bought: "" });
    for (let i = 0; i < n; i++)
      if (a[i * n + row] !== 0) refuse({ why: "no output", place, name, bought: String(bought[row]) });
  }
  if (largest === 0) refuse({ why: "no sales", place: { argument: "flows" } });
  const lost = lostRows(table, isUsed);
  const last = lost[lost.length - 1];
  if (last !== undefined) {
    refuse({ why: "sells to itself only", place: table.place(last), names: lost.map((row) => table.rowWords(row)) });
  }
}

/** The rows of which nothing reaches a final user, through whatever buyers. */
function lostRows({ n, data: { a, output } }: InterCountryTable, isUsed: (row: number) => boolean): number[] {
  const ends = Uint8Array.from({ length: n }, (_, row) => Number(output[row] === 0 || isUsed(row)));
  const reaches = rowsReaching(a, ends);
  return [...reaches.keys()].filter((row) => reaches[row] === 0);
}
