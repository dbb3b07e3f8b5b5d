/**
 * Columns of printed figures, and whether those of one row are the sums of others within the rounding of the printed digits:
 * half a unit of the last digit for each part that is not 0, and for the sum.
 */

import { Decimal, fromNumeral } from "../../core/numbers/decimal";

/** More digits are floating-point noise of a formula. */
const DIGITS = 15;
/** Of the sum of a formula in floating point, relative to what is summed. */
const NOISE = 1e-12;

/** The exponent of ten of the last printed digit. */
function lastDigit(plain: string): number {
  const [, whole = "", decimals = "", exponent = "0"] =
    /^[+-]?(\d*)\.?(\d*)(?:e([+-]?\d+))?$/i.exec(plain.trim()) ?? [];
  const significant = (whole + decimals).replace(/^0+/, "").length;
  return Math.min(0, Number(exponent) - decimals.length + Math.max(0, significant - DIGITS));
}

interface Column {
  /** In units of the last printed digit of the column; NaN where a figure is missing. */
  readonly units: Float64Array;
  readonly isNonNegative: boolean;
  readonly isComplete: boolean;
}

function columnOf(figures: readonly (string | null)[]): Column {
  // Cells that hold numbers lose the zeros at their end, so that the longest figure tells how all were rounded.
  let last = 0;
  for (const figure of figures) if (figure !== null) last = Math.min(last, lastDigit(figure));
  const scale = new Decimal(10).pow(-last);
  const units = Float64Array.from(figures, (figure) => {
    if (figure === null) return NaN;
    const number = Number(figure);
    if (last === 0 && Number.isSafeInteger(number)) return number;
    return fromNumeral(figure)?.times(scale).toNumber() ?? NaN;
  });
  return { units, isNonNegative: !units.some((unit) => unit < 0), isComplete: !units.some(Number.isNaN) };
}

/** How a row compares with the sum of others. */
export interface Fit {
  readonly parts: number;
  /** Columns in which the row is their sum. */
  readonly fits: readonly number[];
  /** Columns in which it is not. */
  readonly off: readonly number[];
  /** Whether it is their sum to the last digit wherever it is. */
  readonly isExact: boolean;
  /** Whether two parts at least are not 0 in a column in which it fits. */
  readonly hasSum: boolean;
  /** By how many bits what fits is told from figures that would not. */
  readonly bits: number;
  /** How far off within rounding, over all columns. */
  readonly distance: number;
}

/** So many numbers of parts are tried for one row. */
const MAX_TRIED = 300;
const MAX_SCANNED = 500;

/** Rows in the order in which they were met: the last ones may be the parts of the next. */
export class Run {
  private readonly rows: number[] = [];
  /** By column and row so far: sum, sum of magnitudes, how many are not 0, how many are missing. */
  private readonly sums: Float64Array[];
  private readonly sizes: Float64Array[];
  private readonly counts: Float64Array[];
  private readonly missing: Float64Array[];

  constructor(
    private readonly columns: readonly Column[],
    capacity: number,
  ) {
    const each = () => columns.map(() => new Float64Array(capacity + 1));
    [this.sums, this.sizes, this.counts, this.missing] = [each(), each(), each(), each()];
  }

  get length(): number {
    return this.rows.length;
  }

  /** The row met so many before the last. */
  back(index: number): number | undefined {
    return this.rows[this.rows.length - 1 - index];
  }

  push(row: number): void {
    const at = this.rows.push(row);
    for (const [column, { units }] of this.columns.entries()) {
      const unit = units[row]!;
      const isMissing = Number.isNaN(unit);
      const figure = isMissing ? 0 : unit;
      this.sums[column]![at] = this.sums[column]![at - 1]! + figure;
      this.sizes[column]![at] = this.sizes[column]![at - 1]! + Math.abs(figure);
      this.counts[column]![at] = this.counts[column]![at - 1]! + (figure === 0 ? 0 : 1);
      this.missing[column]![at] = this.missing[column]![at - 1]! + (isMissing ? 1 : 0);
    }
  }

  /** The last rows, in the order in which they were met, which are no longer in the run. */
  pop(count: number): number[] {
    return count === 0 ? [] : this.rows.splice(-count);
  }

  private over(of: readonly Float64Array[], column: number, parts: number): number {
    const end = this.rows.length;
    return of[column]![end]! - of[column]![end - parts]!;
  }

  private slack(column: number, parts: number): number {
    const all = this.sizes[column]![this.rows.length]!;
    // Beyond that, sums of whole numbers are rounded themselves.
    const rounding = all < Number.MAX_SAFE_INTEGER ? 0 : 4 * Number.EPSILON * all;
    return 1e-9 + rounding + NOISE * this.over(this.sizes, column, parts);
  }

  private rounding(column: number, parts: number): number {
    return (this.over(this.counts, column, parts) + 1) / 2 + this.slack(column, parts);
  }

  /** How far the sum of the last rows is from the figure of a row; whether that is rounding, and whether it can be known. */
  private difference(column: number, whole: number, parts: number): { by: number; is: "fit" | "off" | "unknown" } {
    const { units, isNonNegative } = this.columns[column]!;
    const total = units[whole]!;
    if (Number.isNaN(total)) return { by: 0, is: "unknown" };
    const sum = this.over(this.sums, column, parts);
    const by = Math.abs(total - sum);
    if (by <= this.rounding(column, parts)) return { by, is: "fit" };
    const lacks = this.over(this.missing, column, parts) > 0;
    return { by, is: lacks && (!isNonNegative || sum < total) ? "unknown" : "off" };
  }

  fit(whole: number, parts: number): Fit {
    const [fits, off]: [number[], number[]] = [[], []];
    let [isExact, hasSum, bits, distance] = [true, false, 0, 0];
    for (const column of this.columns.keys()) {
      const { by, is } = this.difference(column, whole, parts);
      if (is === "off") off.push(column);
      if (is !== "fit") continue;
      const count = this.over(this.counts, column, parts);
      fits.push(column);
      distance += by;
      isExact &&= by <= this.slack(column, parts);
      hasSum ||= count >= 2;
      bits += Math.log2(Math.max(1, Math.abs(this.columns[column]!.units[whole]!) / (count + 2)));
    }
    return { parts, fits, off, isExact, hasSum, bits, distance };
  }

  /** Numbers of last rows, at least two, whose sum in a column may be the figure of a row: most first. */
  private reaching(column: number, whole: number, limit: number): number[] {
    const total = this.columns[column]!.units[whole]!;
    const { isNonNegative, isComplete } = this.columns[column]!;
    if (Number.isNaN(total) || total === 0) return [];
    const room = (parts: number) => this.rounding(column, parts);
    const found: number[] = [];
    if (isNonNegative && isComplete) {
      // Sums only grow with the number of parts, and so do their bounds.
      const first = firstTrue(2, limit, (parts) => this.over(this.sums, column, parts) + room(parts) >= total);
      const end = firstTrue(first, limit, (parts) => this.over(this.sums, column, parts) - room(parts) > total);
      for (let parts = end - 1; parts >= first && found.length < MAX_TRIED; parts--) found.push(parts);
      return found;
    }
    for (let parts = Math.min(limit, MAX_SCANNED); parts >= 2; parts--) {
      if (this.difference(column, whole, parts).is !== "off") found.push(parts);
    }
    return found;
  }

  /** Whether a row of the run may be half of the sum of all. */
  isHalf(row: number): boolean {
    return this.columns.every(({ units, isComplete }, column) => {
      const unit = units[row]!;
      const by = Math.abs(this.over(this.sums, column, this.length) - 2 * unit);
      return Number.isNaN(unit) || !isComplete || by <= this.rounding(column, this.length);
    });
  }

  /** The numbers of parts with which no column speaks against a sum. */
  *fitting(whole: number, limit: number): Generator<Fit> {
    const pivot = this.pivot(whole);
    if (pivot === null || limit < 2) return;
    for (const parts of this.reaching(pivot, whole, limit)) {
      const others = this.columns.keys();
      let isOff = false;
      for (const column of others) {
        if (column === pivot || this.difference(column, whole, parts).is !== "off") continue;
        isOff = true;
        break;
      }
      if (!isOff) yield this.fit(whole, parts);
    }
  }

  /** The numbers of parts with which one column at least is a sum. */
  *fittingSomewhere(whole: number, limit: number): Generator<Fit> {
    const tried = new Set<number>();
    for (const column of this.columns.keys()) {
      for (const parts of limit < 2 ? [] : this.reaching(column, whole, limit)) {
        if (tried.has(parts)) continue;
        tried.add(parts);
        const fit = this.fit(whole, parts);
        if (fit.fits.some((at) => this.columns[at]!.units[whole] !== 0)) yield fit;
      }
      if (tried.size > MAX_TRIED) return;
    }
  }

  /** How many of the last rows together are not more than a row in any column. */
  within(whole: number, limit: number): number {
    let parts = 0;
    while (
      parts < limit &&
      this.columns.every(({ units, isNonNegative }, column) => {
        const total = units[whole]!;
        const most = this.rounding(column, parts + 1);
        return Number.isNaN(total) || !isNonNegative || this.over(this.sums, column, parts + 1) <= total + most;
      })
    )
      parts += 1;
    return parts;
  }

  /** The column that tells sums apart best: complete, without negative figures, with most units. */
  private pivot(whole: number): number | null {
    let [best, most] = [null as number | null, -1];
    for (const [column, { units, isNonNegative, isComplete }] of this.columns.entries()) {
      const total = units[whole]!;
      if (Number.isNaN(total) || total === 0) continue;
      const rank = (isNonNegative && isComplete ? 1 : 0) * 1e300 + Math.abs(total);
      if (rank > most) [best, most] = [column, rank];
    }
    return best;
  }
}

/** The first number from `low` on for which a condition holds that holds for all later ones; `limit` + 1 where none does. */
function firstTrue(low: number, limit: number, isTrue: (at: number) => boolean): number {
  let [from, to] = [low, limit + 1];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isTrue(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The columns that have figures. */
export const columnsOf = (rows: readonly { readonly figures: readonly (string | null)[] }[]): Column[] =>
  Array.from({ length: rows.reduce((most, { figures }) => Math.max(most, figures.length), 0) }, (_, column) =>
    columnOf(rows.map(({ figures }) => figures[column] ?? null)),
  );
export type SumColumn = Column;
