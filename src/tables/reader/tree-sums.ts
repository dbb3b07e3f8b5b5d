/**
 * Columns of printed figures, and whether those of one row are the sums of others within the rounding of the printed digits:
 * half a unit of the last digit for each part that is not 0, and for the sum.
 */

import { ROWS_PER_STEP, type Sliced } from "../../core/sliced";
import { Decimal, fromNumeral } from "../../core/numbers/decimal";

/** More digits are floating-point noise of a formula. */
const DIGITS = 15;
/** Of the sum of a formula in floating point, relative to what is summed. */
const NOISE = 1e-12;

/** The exponent of ten of the last printed digit. */
function lastDigit(plain: string): number {
  if (/^-?\d{1,15}$/.test(plain)) return 0;
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

function* columnOf(figures: readonly (string | null)[]): Sliced<Column> {
  // Cells that hold numbers lose the zeros at their end, so that the longest figure tells how all were rounded.
  let last = 0;
  for (const figure of figures) if (figure !== null) last = Math.min(last, lastDigit(figure));
  const scale = new Decimal(10).pow(-last);
  const inUnits = (figure: string): number => {
    const number = Number(figure);
    if (last === 0 && Number.isSafeInteger(number)) return number;
    return fromNumeral(figure)?.times(scale).toNumber() ?? NaN;
  };
  const units = new Float64Array(figures.length).fill(NaN);
  for (const [row, figure] of figures.entries()) {
    if (row % ROWS_PER_STEP === 0) yield;
    if (figure !== null) units[row] = inUnits(figure);
  }
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
  /** Exactly the sum in every column. */
  readonly isPerfect: boolean;
  /** By how many bits what fits is told from figures that would not. */
  readonly bits: number;
  /** How far off within rounding, over all columns. */
  readonly distance: number;
}

/** So many numbers of parts are tried for one row. */
const MAX_TRIED = 100;
/** Where figures below 0 may cancel, sums do not grow with the number of parts: each number is tried. */
const MAX_SCANNED = 200;
/** Fewer are tried in a table of more rows. */
const LARGE = 2000;

type Compared = -1 | 0 | 1;
const [OFF, UNKNOWN, FITS]: readonly [-1, 0, 1] = [-1, 0, 1];

/** Rows in the order in which they were met: the last ones may be the parts of the next. */
export class Run {
  private readonly rows: number[] = [];
  /** By position: where the rows of its section begin, and the last row before it that is indented less, or -1. */
  private readonly sectionFrom: number[] = [];
  private readonly lessIndented: number[] = [];
  /** By column and row so far: sum, sum of magnitudes, how many are not 0, how many are missing. */
  private readonly sums: Float64Array[];
  private readonly sizes: Float64Array[];
  private readonly counts: Float64Array[];
  private readonly missing: Float64Array[];

  constructor(
    private readonly columns: readonly Column[],
    private readonly places: readonly { readonly section: string; readonly indent: number }[],
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

  /** How many of the last rows are of a section; 0 where the last is of another. */
  inSection(section: string): number {
    const last = this.back(0);
    return last === undefined || this.places[last]!.section !== section
      ? 0
      : this.rows.length - this.sectionFrom[this.rows.length - 1]!;
  }

  /** How many of the last rows are indented as far at least, or farther. */
  indented(indent: number, isFarther: boolean): number {
    let at = this.rows.length - 1;
    for (; at >= 0; at = this.lessIndented[at]!) {
      const its = this.places[this.rows[at]!]!.indent;
      if (its < indent || (isFarther && its === indent)) break;
    }
    return this.rows.length - 1 - at;
  }

  private note(row: number, before: number): void {
    const { section, indent } = this.places[row]!;
    const isSame = before >= 0 && this.places[this.rows[before]!]!.section === section;
    this.sectionFrom[before + 1] = isSame ? this.sectionFrom[before]! : before + 1;
    let less = before;
    while (less >= 0 && this.places[this.rows[less]!]!.indent >= indent) less = this.lessIndented[less]!;
    this.lessIndented[before + 1] = less;
  }

  push(row: number): void {
    this.note(row, this.rows.length - 1);
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

  /** Whether a row is the sum of the last rows in a column, is not, or that cannot be known. */
  private compare(column: number, whole: number, parts: number): Compared {
    const { units, isNonNegative } = this.columns[column]!;
    const total = units[whole]!;
    if (Number.isNaN(total)) return UNKNOWN;
    const sum = this.over(this.sums, column, parts);
    if (Math.abs(total - sum) <= this.rounding(column, parts)) return FITS;
    const lacks = this.over(this.missing, column, parts) > 0;
    return lacks && (!isNonNegative || sum < total) ? UNKNOWN : OFF;
  }

  fit(whole: number, parts: number): Fit {
    const [fits, off]: [number[], number[]] = [[], []];
    let [isExact, hasSum, bits, distance] = [true, false, 0, 0];
    for (const column of this.columns.keys()) {
      const is = this.compare(column, whole, parts);
      if (is === OFF) off.push(column);
      if (is !== FITS) continue;
      const by = Math.abs(this.columns[column]!.units[whole]! - this.over(this.sums, column, parts));
      const count = this.over(this.counts, column, parts);
      fits.push(column);
      distance += by;
      isExact &&= by <= this.slack(column, parts);
      hasSum ||= count >= 2;
      bits += Math.log2(Math.max(1, Math.abs(this.columns[column]!.units[whole]!) / (count + 2)));
    }
    const isPerfect = isExact && fits.length === this.columns.length;
    return { parts, fits, off, isExact, isPerfect, hasSum, bits, distance };
  }

  /** Numbers of last rows, at least two, whose sum in a column may be the figure of a row: most first. */
  private reaching(column: number, whole: number, limit: number): number[] {
    const total = this.columns[column]!.units[whole]!;
    const { isNonNegative } = this.columns[column]!;
    if (Number.isNaN(total) || total === 0) return [];
    const room = (parts: number) => this.rounding(column, parts);
    const found: number[] = [];
    const tried = this.places.length > LARGE ? MAX_TRIED / 4 : MAX_TRIED;
    if (isNonNegative) {
      // Sums only grow with the number of parts, and so do their bounds.
      const reaches = (parts: number) =>
        this.over(this.sums, column, parts) + room(parts) >= total || this.over(this.missing, column, parts) > 0;
      const first = firstTrue(2, limit, reaches);
      const end = firstTrue(first, limit, (parts) => this.over(this.sums, column, parts) - room(parts) > total);
      for (let parts = end - 1; parts >= first && found.length < tried; parts--) found.push(parts);
      return found;
    }
    const most = Math.min(limit, this.places.length > LARGE ? MAX_SCANNED / 4 : MAX_SCANNED);
    for (let parts = most; parts >= 2; parts--) {
      if (this.compare(column, whole, parts) !== OFF) found.push(parts);
    }
    return found;
  }

  /** Whether a row of the run may be half of the sum of all: it is in a column at least, and none speaks against it. */
  isHalf(row: number): boolean {
    let fits = 0;
    for (const [column, { units, isComplete }] of this.columns.entries()) {
      if (!isComplete) continue;
      const by = Math.abs(this.over(this.sums, column, this.length) - 2 * units[row]!);
      if (by > this.rounding(column, this.length)) return false;
      if (units[row] !== 0) fits += 1;
    }
    return fits > 0;
  }

  /** The numbers of parts with which no column speaks against a sum. */
  *fitting(whole: number, limit: number): Generator<Fit> {
    const pivot = this.pivot(whole);
    if (pivot === null || limit < 2) return;
    for (const parts of this.reaching(pivot, whole, limit)) {
      if (this.mayFit(whole, parts)) yield this.fit(whole, parts);
    }
  }

  private mayFit(whole: number, parts: number): boolean {
    let fits = 0;
    for (let column = 0; column < this.columns.length; column++) {
      const is = this.compare(column, whole, parts);
      if (is === OFF) return false;
      if (is === FITS) fits += 1;
    }
    return fits > 0;
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
  // Mostly it is near.
  let [from, to] = [low, low];
  for (let step = 1; to <= limit && !isTrue(to); step *= 2) [from, to] = [to + 1, to + step];
  to = Math.min(to, limit + 1);
  while (from < to) {
    const middle = (from + to) >> 1;
    if (isTrue(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The columns that have figures. */
export function* columnsOf(rows: readonly { readonly figures: readonly (string | null)[] }[]): Sliced<Column[]> {
  const count = rows.reduce((most, { figures }) => Math.max(most, figures.length), 0);
  const columns: Column[] = [];
  for (let column = 0; column < count; column++)
    columns.push(yield* columnOf(rows.map(({ figures }) => figures[column] ?? null)));
  return columns;
}
export type SumColumn = Column;
