/**
 * A matrix of cells as doubles, quickly: a table of 600 rows has 360,000 flows, too many for a decimal each.
 *
 * A number is the decimal of its 15 digits, as in every reader: its nearest double, and beside it what that double misses.
 * With m those digits as a whole number and 10^e exact in floating point, m / 10^e is the nearest double, and the rest is
 * (m - double x 10^e) / 10^e, the product split exactly (Dekker 1971). What does not fit goes through a decimal.
 */
import { type Decimal, Unrounded, ZERO } from "../core/numbers/decimal";
import { needed } from "../core/numbers/figure";
import type { Matrix } from "../core/numbers/matrix";
import { refuse } from "../core/refusal";
import { type Sliced, runToEnd } from "../core/sliced";
import { figure, isEmpty } from "./cell";
import { type Range, rectangle, widthOf } from "./range";

const DIGITS = 15;
const WHOLE = 10 ** DIGITS;

/** Powers of ten that are exact in floating point. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** How near to the middle of two digits a product that is off in its last bit may not come. */
const UNSURE = 0.2;

/** A matrix of at most so many rows. */
export function matrix(argument: string, range: Range, most: number): Matrix {
  return runToEnd(matrixInSlices(argument, range, most));
}

/** Cells that are read at a time. */
const SLICE = 20_000;

export function* matrixInSlices(argument: string, range: Range, most: number): Sliced<Matrix> {
  const rows = rectangle(argument, range);
  if (rows.length > most) refuse({ why: "too many", place: { argument }, what: "rows", count: rows.length, most });
  const columns = widthOf(rows);
  const values = new Float64Array(rows.length * columns);
  const rests = new Float64Array(values.length);
  let next = SLICE;
  for (let r = 0; r < rows.length; r++) {
    if (r * columns >= next) {
      yield r / rows.length;
      next += SLICE;
    }
    const row = rows[r]!;
    for (let c = 0; c < columns; c++) {
      const cell = row[c];
      const index = r * columns + c;
      if (typeof cell === "number" && Number.isInteger(cell) && Math.abs(cell) < WHOLE) values[index] = cell + 0;
      else if (typeof cell === "number" && quickly(cell, index, values, rests)) continue;
      else if (!isEmpty(cell)) {
        const read = needed(figure(cell, { argument, row: r + 1, column: c + 1 }));
        const double = read.toNumber();
        values[index] = double;
        if (Number.isFinite(double)) rests[index] = read.minus(exactly(double)).toNumber();
      }
    }
  }
  return { argument, rows: rows.length, columns, values, rests };
}

const POWERS_OF_TWO = new Map<number, Decimal>();

/** The very figure that a double holds, which is not the decimal it shows. */
function exactly(double: number): Decimal {
  if (double === 0) return ZERO;
  const exponent = Math.max(-1074, Math.floor(Math.log2(Math.abs(double))) - 60);
  let power = POWERS_OF_TWO.get(exponent);
  if (!power) {
    power = Unrounded.pow(2, exponent);
    POWERS_OF_TWO.set(exponent, power);
  }
  // In two steps, for 2^1074 is beyond a double.
  const half = Math.trunc(exponent / 2);
  return power.times(new Unrounded(String(BigInt(double / 2 ** half / 2 ** (exponent - half)))));
}

function quickly(cell: number, index: number, values: Float64Array, rests: Float64Array): boolean {
  const exponent = DIGITS - 1 - Math.floor(Math.log10(Math.abs(cell)));
  const power = POWERS[exponent];
  if (power === undefined) return false;
  const scaled = cell * power;
  const digits = Math.round(scaled);
  if (Math.abs(Math.abs(scaled - digits) - 0.5) < UNSURE || Math.abs(scaled) < WHOLE / 10 || Math.abs(digits) > WHOLE)
    return false;
  const double = digits / power;
  values[index] = double;
  rests[index] = restOf(digits, double, power) / power;
  return true;
}

/** whole - a x b, where a x b is nearly whole: the product's high part and, exactly, what it drops. */
function restOf(whole: number, a: number, b: number): number {
  const high = a * b;
  const a1 = split(a),
    b1 = split(b);
  const a2 = a - a1,
    b2 = b - b1;
  const low = a2 * b2 - (high - a1 * b1 - a2 * b1 - a1 * b2);
  return whole - high - low;
}

/** The upper half of a double's digits. */
function split(figure: number): number {
  const shifted = 134217729 * figure;
  return shifted - (shifted - figure);
}
