/**
 * Rows that are not records: sums of others, by their name or by their figures, parts of a row ("of which"), means, and
 * headings of groups. Counted with the records, they would count something twice.
 */

import { vector } from "../cells/read";
import { type Grid, isBlank } from "./grid";
import { reading } from "./reading";
import { isMeasured, type Role } from "./roles";
import type { Sliced } from "../core/sliced";
import { type Column, figuresIn, type Total } from "./understanding";
import { isPartName, isStatisticName, isSubtotalName, isTotalName, mayBeTotalName } from "./header-vocabulary";

/** Prices and conversions of several links have no sum. */
export const SUMMED: readonly Role[] = [
  "output",
  "inputs",
  "otherInputs",
  "valueAdded",
  "share",
  "wages",
  "capital",
  "volume",
];

/** Longer tables are machine-made, and do not mix sums with records. */
const MAX_ROWS = 2000;

/** Rows whose name says so. */
export function* totalsByName(grid: Grid, rows: readonly number[]): Sliced<Set<number>> {
  return yield* named(grid, rows, isTotalName);
}

/** Rows with a mean or another statistic. */
export function* statisticsByName(grid: Grid, rows: readonly number[]): Sliced<Set<number>> {
  return yield* named(grid, rows, isStatisticName);
}

function* named(grid: Grid, rows: readonly number[], isIt: (name: string) => boolean): Sliced<Set<number>> {
  const found = new Set<number>();
  for (const row of rows) {
    yield;
    const name = nameOf(grid, row);
    if (name !== undefined && isIt(name)) found.add(row);
  }
  return found;
}

/** Rows below the grand total: remarks and comparisons, such as the total as printed. A total at the top, or of a part, does not end the records. */
export function* rowsBelowTotal(grid: Grid, rows: readonly number[], totals: ReadonlySet<number>): Sliced<number[]> {
  yield;
  const last = Math.max(-1, ...rows.flatMap((row, index) => (totals.has(row) ? [index] : [])));
  const isFirst = !rows.slice(0, Math.max(0, last)).some((row) => !totals.has(row));
  return last < 0 || isFirst || isSubtotalName(nameOf(grid, rows[last]!) ?? "") ? [] : rows.slice(last + 1);
}

const isText = (value: unknown): value is string => typeof value === "string" && value.trim() !== "";
const nameOf = (grid: Grid, row: number): string | undefined => grid.cells(row).find(isText);

/** Which rows are totals by their figures, once the columns are known. `hasNamed`: whether a row says that it is the total. */
export function* totalsByFigures(
  grid: Grid,
  records: readonly number[],
  columns: readonly Column[],
  hasNamed: boolean,
): Sliced<Total[]> {
  const measured = columns.filter(({ role }) => isMeasured(role));
  const found: Total[] = [];
  const rest: number[] = [];
  for (const row of records) {
    yield;
    // A heading over a group of links.
    if (
      measured.length > 0 &&
      measured.every(({ index }) => isBlank(grid.at(row, index))) &&
      nameOf(grid, row) !== undefined
    )
      found.push({ row, by: "no figures" });
    else rest.push(row);
  }
  const summed = columns.filter(({ role, counts }) => SUMMED.includes(role) && figuresIn(counts) > 0);
  if (summed.length === 0 || records.length > MAX_ROWS) return found;
  const sums = new Sums(grid, summed);

  const parts = new Set(yield* partsIn(grid, sums, records, new Set(found.map(({ row }) => row))));
  for (const row of parts) found.push({ row, by: "part" });
  const whole = rest.filter((row) => !parts.has(row));

  // "Total China" is one where it is the sum of the rows above it, or of those below.
  const byName: number[] = [];
  let since: number[] = [];
  for (const [position, row] of whole.entries()) {
    yield;
    const isOne =
      mayBeTotalName(nameOf(grid, row) ?? "") &&
      (sums.is(row, since) ||
        sums.is(
          row,
          whole.filter((other) => !byName.includes(other) && other < row),
        ) ||
        sums.is(row, upToTotal(grid, whole.slice(position + 1))));
    if (isOne) byName.push(row);
    since = isOne ? [] : [...since, row];
  }
  for (const row of byName) found.push({ row, by: "figures" });
  const others = whole.filter((row) => !byName.includes(row));

  const blocks = (yield* headsOfBlocks(sums, others)) ?? (yield* headsOfBlocks(sums, [...others].reverse())) ?? [];
  for (const row of blocks) found.push({ row, by: "figures" });
  if (!hasNamed && byName.length === 0 && blocks.length === 0 && others.length >= 4) {
    for (const row of [others[others.length - 1]!, others[0]!]) {
      yield;
      if (
        !sums.is(
          row,
          others.filter((other) => other !== row),
        )
      )
        continue;
      found.push({ row, by: "figures" });
      break;
    }
  }
  return found;
}

const upToTotal = (grid: Grid, rows: readonly number[]): readonly number[] => {
  const end = rows.findIndex((row) => mayBeTotalName(nameOf(grid, row) ?? ""));
  return end < 0 ? rows : rows.slice(0, end);
};

/** Rows that begin "of which", and those after them that make up the rest of the row above. */
function* partsIn(
  grid: Grid,
  sums: Sums,
  records: readonly number[],
  withoutFigures: ReadonlySet<number>,
): Sliced<number[]> {
  const found: number[] = [];
  let whole: number | null = null;
  for (let position = 0; position < records.length; position++) {
    yield;
    const row = records[position]!;
    const isPart = isPartName(nameOf(grid, row) ?? "");
    if (!isPart || whole === null) {
      if (!withoutFigures.has(row)) whole = row;
      continue;
    }
    // All parts up to the whole, or as many as say that they are parts.
    const above: number = whole;
    const following = records.slice(position).filter((other) => !withoutFigures.has(other));
    const count = yield* sums.reach(above, following);
    const firstOther = following.findIndex((other) => !isPartName(nameOf(grid, other) ?? ""));
    const parts =
      count > 0 ? following.slice(0, count) : following.slice(0, firstOther < 0 ? following.length : firstOther);
    found.push(...parts);
    position = Math.max(position, parts.length === 0 ? position : records.indexOf(parts[parts.length - 1]!));
  }
  return found;
}

/** The first rows of blocks, where the whole table is blocks whose first row is the sum of the others; null where it is not. */
function* headsOfBlocks(sums: Sums, rows: readonly number[]): Sliced<number[] | null> {
  const heads: number[] = [];
  for (let position = 0; position < rows.length;) {
    const head = rows[position]!;
    const count = yield* sums.reach(head, rows.slice(position + 1));
    if (count === 0) return null;
    heads.push(head);
    position += count + 1;
  }
  return heads.length > 1 ? heads : null;
}

/** Far more than the floating-point error of a column. */
const SURELY_APART = 1e-6;

/** Figures of rows, column by column, and whether those of one row are the sums of others. */
class Sums {
  private readonly read = new Map<number, readonly (number | string | null)[]>();

  constructor(
    private readonly grid: Grid,
    private readonly columns: readonly Column[],
  ) {}

  /** The figures of a row; "" where the cell is empty, null where it is no figure. */
  private figures(row: number): readonly (number | string | null)[] {
    const known = this.read.get(row);
    if (known) return known;
    const figures = this.columns.map(({ index, mark }) => {
      const read = reading(this.grid.at(row, index), mark);
      return read.is === "figure" ? read.plain : read.is === "empty" ? "" : null;
    });
    this.read.set(row, figures);
    return figures;
  }

  /**
   * Whether each figure of a row is the sum of those of others. Most are clearly not, which floating point shows; close
   * ones are decided exactly by the core. One row is not a sum. A total may leave a column empty.
   */
  is(row: number, others: readonly number[]): boolean {
    if (others.length < 2) return false;
    let hasSum = false;
    for (const [column, total] of this.figures(row).entries()) {
      if (total === "") continue;
      if (total === null) return false;
      let [rough, size] = [0, 0];
      const parts: (number | string)[] = [];
      for (const other of others) {
        const figure = this.figures(other)[column]!;
        if (figure === "") continue;
        if (figure === null) return false;
        parts.push(figure);
        rough += Number(figure);
        size += Math.abs(Number(figure));
      }
      if (Math.abs(rough - Number(total)) > SURELY_APART * Math.max(size, Math.abs(Number(total)))) return false;
      const sum =
        parts.length === 0
          ? null
          : vector(
              "sum",
              parts.map((plain) => [plain]),
            ).total();
      if (sum ? !vector("total", total).total().eq(sum) : Number(total) !== 0) return false;
      hasSum ||= parts.length > 1 && sum !== null && !sum.isZero();
    }
    return hasSum;
  }

  /** How many of the others, from the first on, make up the figures of a row; 0 where no number of them does. */
  *reach(row: number, others: readonly number[]): Sliced<number> {
    const totals = this.figures(row);
    const rough = totals.map(() => 0);
    const size = totals.map(() => 0);
    for (const [index, other] of others.entries()) {
      yield;
      for (const [column, figure] of this.figures(other).entries()) {
        if (figure === null) return 0;
        rough[column]! += Number(figure);
        size[column]! += Math.abs(Number(figure));
      }
      const isNear = totals.every(
        (total, column) =>
          total === "" ||
          (total !== null &&
            Math.abs(rough[column]! - Number(total)) <=
              SURELY_APART * Math.max(size[column]!, Math.abs(Number(total)))),
      );
      if (isNear && this.is(row, others.slice(0, index + 1))) return index + 1;
    }
    return 0;
  }
}
