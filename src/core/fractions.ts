/**
 * Exact fractions in floating point: whole numbers over whole numbers, all below 2^53.
 *
 * A column of money has few decimals, so its figures are whole numbers over a power of ten; their sums and differences are
 * exact in a double, and the quotient of two whole numbers is rounded correctly by the hardware. Every operation checks
 * that its result fits, and answers null where it does not: then decimals do the work, with the same outcome.
 *
 * (A quotient of whole numbers below 2^53 is never within 34 digits of the middle between two doubles without lying on it,
 * so the double is the one that 34-digit arithmetic arrives at.)
 */
import { Decimal, ONE, ZERO } from "./decimal";

/** 2^53 - 1: one less than where bounds that are too large begin to be rounded down to it. */
export const LARGEST_WHOLE = Number.MAX_SAFE_INTEGER;

/** Of ten, from 0 up to what a figure of 15 digits can have behind its point. */
export const POWERS: readonly number[] = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);

type Denominators = Float64Array | number;

export class Fractions {
  /** Numerators and denominators with their largest magnitudes, which must be below 2^53; see `over`. */
  constructor(
    private readonly numerators: Float64Array,
    private readonly denominators: Denominators,
    private readonly above: number,
    private readonly below: number,
  ) {}

  /** What one in the numerator stands for, where that is a decimal: times it is faster than over its denominator. */
  private get unit(): Decimal | null {
    const d = this.denominators;
    return (this.decimalUnit ??= typeof d === "number" && POWERS.includes(d) ? ONE.div(d) : null);
  }

  private decimalUnit: Decimal | null | undefined;

  /** Whole numbers over one denominator above 0. */
  static over(numerators: Float64Array, denominator: number): Fractions | null {
    return checked(numerators, denominator, largest(numerators), denominator);
  }

  get length(): number {
    return this.numerators.length;
  }

  /** The sign of an element; for fractions over one denominator. */
  sign(index: number): number {
    return Math.sign(this.numerators[index]!);
  }

  /** The nearest double. */
  double(index: number): number {
    return this.numerators[index]! / at(this.denominators, index) + 0;
  }

  decimal(index: number): Decimal {
    const numerator = new Decimal(this.numerators[index]!);
    return this.unit ? numerator.times(this.unit) : numerator.div(at(this.denominators, index));
  }

  plus(other: Fractions): Fractions | null {
    return this.combined(other, 1);
  }

  minus(other: Fractions): Fractions | null {
    return this.combined(other, -1);
  }

  times(other: Fractions): Fractions | null {
    return build(this.length, product(this.numerators, other.numerators), product(this.denominators, other.denominators),
      this.above * other.above, this.below * other.below);
  }

  /** The quotient, where no element of the other is 0; a 0 gives a figure without meaning. */
  over(other: Fractions): Fractions | null {
    const [d, e] = [this.denominators, other.denominators];
    if (typeof d === "number" && typeof e === "number") {
      const { mine, theirs } = cancelled(e, d);
      return build(this.length, scaled(this.numerators, mine), scaled(other.numerators, theirs), this.above * mine, other.above * theirs);
    }
    return build(this.length, product(this.numerators, e), product(d, other.numerators), this.above * other.below, this.below * other.above);
  }

  /** Times a whole number over another: a unit of money, a total turned upside down. */
  scaledBy(numerator: number, denominator: number): Fractions | null {
    const d = this.denominators;
    if (typeof d !== "number") {
      return build(this.length, scaled(this.numerators, numerator), scaled(d, denominator), this.above * Math.abs(numerator), this.below * Math.abs(denominator));
    }
    const { mine, theirs } = cancelled(numerator, d);
    return build(this.length, scaled(this.numerators, mine), theirs * denominator, this.above * Math.abs(mine), Math.abs(theirs * denominator));
  }

  /** The exact sum, for fractions over one denominator. */
  total(): Decimal | null {
    if (typeof this.denominators !== "number") return null;
    // As many at a time as cannot pass 2^53.
    const run = Math.max(1, Math.floor(LARGEST_WHOLE / Math.max(1, this.above)));
    let sum = ZERO;
    for (let start = 0; start < this.length; start += run) {
      const end = Math.min(start + run, this.length);
      let part = 0;
      for (let index = start; index < end; index++) part += this.numerators[index]!;
      sum = sum.plus(part);
    }
    return sum.div(this.denominators);
  }

  private combined(other: Fractions, sign: 1 | -1): Fractions | null {
    const [d, e] = [this.denominators, other.denominators];
    if (typeof d !== "number" || typeof e !== "number") return null;
    const common = Math.max(d, e);
    if (common % d !== 0 || common % e !== 0) return null;
    const [mine, theirs] = [common / d, (sign * common) / e];
    const above = this.above * mine + other.above * Math.abs(theirs);
    if (above > LARGEST_WHOLE) return null;
    const sums = new Float64Array(this.length);
    for (let index = 0; index < sums.length; index++) sums[index] = this.numerators[index]! * mine + other.numerators[index]! * theirs;
    return checked(sums, common, above, common);
  }
}

/** A whole number over a power of ten, if both fit. */
export function wholeOver(figure: Decimal): { readonly numerator: number; readonly denominator: number } | null {
  const places = figure.decimalPlaces();
  if (places > 15 || figure.e + places > 15) return null;
  return { numerator: figure.times(`1e${places}`).toNumber(), denominator: 10 ** places };
}

type Terms = (index: number) => number;

function at(terms: Denominators, index: number): number {
  return typeof terms === "number" ? terms : terms[index]!;
}

/** n / d with what divides the other taken out. */
function cancelled(n: number, d: number): { mine: number; theirs: number } {
  if (n % d === 0) return { mine: n / d, theirs: 1 };
  return d % n === 0 ? { mine: 1, theirs: d / n } : { mine: n, theirs: d };
}

function scaled(terms: Float64Array, factor: number): Float64Array | Terms {
  return factor === 1 ? terms : (index) => terms[index]! * factor;
}

function product(a: Denominators, b: Denominators): Float64Array | Terms | number {
  if (typeof a === "number") return typeof b === "number" ? a * b : scaled(b, a);
  return typeof b === "number" ? scaled(a, b) : (index) => a[index]! * b[index]!;
}

/** Works the terms out, if the bounds say that they fit. */
function build(
  length: number, numerators: Float64Array | Terms | number, denominators: Float64Array | Terms | number, above: number, below: number,
): Fractions | null {
  if (above > LARGEST_WHOLE || below > LARGEST_WHOLE) return null;
  const terms = (given: Float64Array | Terms): Float64Array => {
    if (typeof given !== "function") return given;
    const worked = new Float64Array(length);
    for (let index = 0; index < length; index++) worked[index] = given(index);
    return worked;
  };
  return checked(
    typeof numerators === "number" ? new Float64Array(length).fill(numerators) : terms(numerators),
    typeof denominators === "number" ? denominators : terms(denominators), above, below);
}

function checked(numerators: Float64Array, denominators: Denominators, above: number, below: number): Fractions | null {
  return above <= LARGEST_WHOLE && below <= LARGEST_WHOLE ? new Fractions(numerators, denominators, above, below) : null;
}

function largest(terms: Float64Array): number {
  let most = 0;
  for (let index = 0; index < terms.length; index++) most = Math.max(most, Math.abs(terms[index]!));
  return most;
}
