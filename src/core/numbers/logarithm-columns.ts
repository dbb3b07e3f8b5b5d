/**
 * Natural logarithms of a column of doubles, each as the sum of two doubles, to within 2^-74: what a sum of many of them, with
 * its nearest double, takes. Some ten times as fast as double-double-logarithm.ts, whose figures have twice the digits.
 *
 *     ln x = k ln 2 - ln c + ln(1 + r),   x = 2^k m,   r = m c - 1
 *
 * with c the reciprocal of m rounded to a 128th, itself rounded to 26 binary digits, so that m c is exact as two doubles and
 * |r| is at most 2^-8. Of ln(1 + r) = r - r^2/2 + r^3/3 - ... the first two terms are added with what their rounding drops, the
 * others, below 2^-25, in doubles. The tabled k ln 2 and -ln c have a part that is a multiple of 2^-42, whose sums are exact.
 *
 * Source: Tang (1990), Table-Driven Implementation of the Logarithm Function in IEEE Floating-Point Arithmetic.
 */
import { newColumn } from "./columns";
import { Decimal } from "./decimal";
import { LN2 } from "./logarithm";

/** Of each logarithm; twice what the roundings of the small terms can add up to. */
export const ERROR_OF_LOGARITHM = 2 ** -74;

const STEPS = 128;
const GRID = 2 ** 42;
const DIGITS_OF_RECIPROCALS = 2 ** 26;
const SPLITTER = 134217729;

interface Parted {
  readonly high: number;
  readonly low: number;
}

/** The multiple of 2^-42 that is the nearest, and the rest. */
function parted(figure: Decimal): Parted {
  const units = Math.round(figure.times(GRID).toNumber());
  return { high: units / GRID, low: figure.minus(new Decimal(units).div(GRID)).toNumber() };
}

const LN2_PARTED = parted(LN2);

const reciprocals = Float64Array.from(
  { length: STEPS + 1 },
  (_, step) => Math.round((DIGITS_OF_RECIPROCALS * STEPS) / (STEPS + step)) / DIGITS_OF_RECIPROCALS,
);
/** -ln c, computed where it is first asked for. */
const tabledHigh = new Float64Array(STEPS + 1).fill(NaN);
const tabledLow = new Float64Array(STEPS + 1);

function tabulate(step: number): void {
  const reciprocal = new Decimal(reciprocals[step]! * DIGITS_OF_RECIPROCALS).div(DIGITS_OF_RECIPROCALS);
  const { high, low } = parted(reciprocal.ln().neg());
  tabledHigh[step] = high;
  tabledLow[step] = low;
}

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);
/** Of the word with the exponent; the least significant comes first on every machine that has this. */
const UPPER = 1;
const BIAS = 1023;

export interface Logarithms {
  readonly high: Float64Array;
  readonly low: Float64Array;
}

/** Of doubles above 0 that have all their digits (none below 2^-1022). */
export function logarithms(figures: Float64Array): Logarithms {
  const [high, low] = [newColumn(figures.length), newColumn(figures.length)];
  for (let index = 0; index < figures.length; index++) {
    double[0] = figures[index]!;
    const bits = halves[UPPER]!;
    const exponent = (bits >>> 20) - BIAS;
    halves[UPPER] = (bits & 0xfffff) | (BIAS << 20);
    const m = double[0];
    const step = Math.round((m - 1) * STEPS);
    if (Number.isNaN(tabledHigh[step]!)) tabulate(step);
    const c = reciprocals[step]!;

    const scaled = SPLITTER * m;
    const m1 = scaled - (scaled - m);
    const near = m * c;
    const nearRest = m1 * c - near + (m - m1) * c;
    const r = near - 1;

    const square = r * r;
    const split = SPLITTER * r;
    const r1 = split - (split - r);
    const r0 = r - r1;
    const squareRest = r0 * r0 - (square - r1 * r1 - 2 * (r1 * r0));
    const others =
      square *
      r *
      (1 / 3 -
        r * (1 / 4 - r * (1 / 5 - r * (1 / 6 - r * (1 / 7 - r * (1 / 8 - r * (1 / 9 - r * (1 / 10 - r / 11))))))));

    const tabled = exponent * LN2_PARTED.high + tabledHigh[step]!;
    const first = tabled + r;
    const firstTaken = first - tabled;
    const firstRest = tabled - (first - firstTaken) + (r - firstTaken);
    const half = -square / 2;
    const second = first + half;
    const secondTaken = second - first;
    const secondRest = first - (second - secondTaken) + (half - secondTaken);
    const small =
      others +
      (firstRest + secondRest - squareRest / 2 + nearRest / (1 + r) + (tabledLow[step]! + exponent * LN2_PARTED.low));
    const sum = second + small;
    high[index] = sum;
    low[index] = small - (sum - second);
  }
  return { high, low };
}
