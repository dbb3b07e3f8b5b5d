/**
 * Exact fractions in floating point: whole numbers over whole numbers, all below 2^53.
 *
 * A column of money has few decimals, so its figures are whole numbers over a power of ten; their sums and differences are
 * exact in a double, and the quotient of two whole numbers is rounded correctly by the hardware. Every operation checks
 * that its result fits, and returns null where it does not: then decimals are used, with the same result.
 *
 * (A quotient of whole numbers below 2^53 is never within 34 digits of the middle between two doubles without lying on it,
 * so the double is the one that 34-digit arithmetic arrives at.)
 */
import { filledColumn, largest, newColumn, picked, zeros } from "./columns";
import { Decimal, decimalOver, ZERO } from "./decimal";
import { DoubleDouble } from "./double-double";
import { DoubleDoubles } from "./double-double-columns";
import { sumOfProducts } from "./sum-of-products";
import { orderOfNumbers } from "./ranks";
import { at, cancelled, type Denominators, isMultiple, multiplied, product, scaled } from "./terms";
import { LARGEST_WHOLE, POWERS, wholeIn, wholeOver } from "./whole-over";

/** An operation of two columns, element by element; null where what it comes to does not fit. */
export type OfTwo = (a: Fractions, b: Fractions) => Fractions | null;

export class Fractions {
  /** Numerators and denominators with their largest magnitudes, which must be below 2^53; see `over`. */
  constructor(
    private readonly numerators: Float64Array,
    private readonly denominators: Denominators,
    private readonly above: number,
    private readonly below: number,
    /** A lower bound of the numerators, or where each has its own denominator, by its sign, of the figures; lets sign checks skip the scan. */
    readonly least = -Infinity,
  ) {}

  /** How many places behind the point one denominator makes; below 0 where it is no power of ten. */
  private get places(): number {
    return typeof this.denominators === "number" ? POWERS.indexOf(this.denominators) : -1;
  }

  /** Whole numbers over one denominator above 0, all below 2^53. */
  static over(
    numerators: Float64Array,
    denominator: number,
    above = largest(numerators),
    least = -Infinity,
  ): Fractions {
    return new Fractions(numerators, denominator, above, denominator, least);
  }

  /** As many times one whole number over another above 0. */
  static filled(length: number, numerator: number, denominator: number): Fractions {
    return new Fractions(filledColumn(length, numerator), denominator, Math.abs(numerator), denominator, numerator);
  }

  get length(): number {
    return this.numerators.length;
  }

  /** Whether all have the same denominator. */
  get isOverOne(): boolean {
    return typeof this.denominators === "number";
  }

  /** The numerators and their denominator, where it is one. */
  get overOne(): { readonly numerators: Float64Array; readonly denominator: number } | null {
    const { numerators, denominators: denominator } = this;
    return typeof denominator === "number" ? { numerators, denominator } : null;
  }

  /** Whether each is a decimal of at most 15 digits, so that two with one nearest double are equal. */
  get areShort(): boolean {
    const d = this.denominators;
    return typeof d === "number" && this.above < 1e15 && POWERS.includes(d);
  }

  /** Below 0, at 0 or above it, as the element is. */
  sign(index: number): number {
    const d = this.denominators;
    return typeof d === "number" || d[index]! > 0 ? this.numerators[index]! : -this.numerators[index]!;
  }

  /** Whether each is above this: 0, or next to it. */
  areAbove(bound: number): boolean {
    const { numerators, denominators: d } = this;
    if (typeof d === "number") {
      for (let index = 0; index < numerators.length; index++) if (!(numerators[index]! > bound)) return false;
    } else {
      for (let index = 0; index < numerators.length; index++)
        if (!((d[index]! > 0 ? numerators[index]! : -numerators[index]!) > bound)) return false;
    }
    return true;
  }

  /** The nearest double. */
  double(index: number): number {
    return this.numerators[index]! / at(this.denominators, index) + 0;
  }

  /** The nearest doubles of all. */
  doubles(): Float64Array {
    const { numerators, denominators: d } = this;
    const doubles = newColumn(this.length);
    if (typeof d === "number")
      for (let index = 0; index < doubles.length; index++) doubles[index] = numerators[index]! / d + 0;
    else for (let index = 0; index < doubles.length; index++) doubles[index] = numerators[index]! / d[index]! + 0;
    return doubles;
  }

  doubled(): DoubleDoubles {
    const d = this.denominators;
    if (typeof d !== "number") return DoubleDoubles.over(this.numerators, 1).div(DoubleDoubles.over(d, 1));
    // None below the largest: all are one figure.
    return this.least === this.above && this.above > 0
      ? DoubleDoubles.filled(this.length, DoubleDouble.quotient(this.above, d))
      : DoubleDoubles.over(this.numerators, d);
  }

  /** The numerator, whose ratios to the others are those of the fractions where all have one denominator. */
  wholeAt(index: number): DoubleDouble {
    return DoubleDouble.sum(this.numerators[index]!, 0);
  }

  decimal(index: number): Decimal {
    const { places } = this;
    if (places >= 0) return decimalOver(this.numerators[index]!, places);
    return decimalOver(this.numerators[index]!, 0).div(decimalOver(at(this.denominators, index), 0));
  }

  /** So many units of the one denominator. */
  private inUnits(units: Decimal): Decimal {
    const d = at(this.denominators, 0);
    if (d === 1) return units;
    // To multiply is faster than to divide.
    return this.places > 0 ? units.times(decimalOver(1, this.places)) : units.div(d);
  }

  plus(other: Fractions): Fractions | null {
    return this.combined(other, 1);
  }

  minus(other: Fractions): Fractions | null {
    return this.combined(other, -1);
  }

  times(other: Fractions): Fractions | null {
    const [above, below] = [this.above * other.above, this.below * other.below];
    if (!fit(above, below)) return null;
    const products = multiplied(this.numerators, other.numerators);
    return new Fractions(products, product(this.denominators, other.denominators), above, below, this.leastWith(other));
  }

  /** The quotient, where no element of the other is 0; a 0 gives a figure without meaning. */
  over(other: Fractions): Fractions | null {
    const [d, e] = [this.denominators, other.denominators];
    if (typeof d === "number" && typeof e === "number") {
      const { mine, theirs } = cancelled(e, d);
      const [above, below] = [this.above * mine, other.above * theirs];
      if (!fit(above, below)) return null;
      const [dividends, divisors] = [scaled(this.numerators, mine), scaled(other.numerators, theirs)];
      return new Fractions(dividends, divisors, above, below, this.leastWith(other));
    }
    const [above, below] = [this.above * other.below, this.below * other.above];
    if (!fit(above, below)) return null;
    const dividends = multiplied(this.numerators, e);
    return new Fractions(dividends, multiplied(other.numerators, d), above, below, this.leastWith(other));
  }

  // As functions of two.
  static readonly sum: OfTwo = (a, b) => a.plus(b);
  static readonly difference: OfTwo = (a, b) => a.minus(b);
  static readonly product: OfTwo = (a, b) => a.times(b);
  static readonly quotient: OfTwo = (a, b) => a.over(b);

  /** A bound of products and quotients, which are above 0 where all figures are. */
  private leastWith({ least }: Fractions): number {
    if (this.least > 0 && least > 0) return Number.MIN_VALUE;
    return this.least >= 0 && least >= 0 ? 0 : -Infinity;
  }

  /** Multiplied by a ratio of whole numbers: a currency unit, the reciprocal of a total. */
  scaledBy(numerator: number, denominator: number): Fractions | null {
    // One denominator is above 0, which signs and bounds rely on.
    if (denominator < 0) return this.scaledBy(-numerator, -denominator);
    const d = this.denominators;
    if (typeof d !== "number") {
      const [above, below] = [this.above * Math.abs(numerator), this.below * Math.abs(denominator)];
      if (!fit(above, below)) return null;
      const least = numerator > 0 ? this.least : -Infinity;
      return new Fractions(scaled(this.numerators, numerator), scaled(d, denominator), above, below, least);
    }
    const { mine, theirs } = cancelled(numerator, d);
    const [above, below] = [this.above * Math.abs(mine), theirs * denominator];
    if (!fit(above, below)) return null;
    return new Fractions(scaled(this.numerators, mine), below, above, below, mine > 0 ? this.least * mine : -Infinity);
  }

  /** The exact sum, for fractions over one denominator. */
  total(): Decimal | null {
    if (typeof this.denominators !== "number") return null;
    // As many at a time as cannot exceed 2^53.
    const run = Math.max(1, Math.floor(LARGEST_WHOLE / Math.max(1, this.above)));
    const { numerators } = this;
    let sum: Decimal | undefined;
    for (let start = 0; start < this.length; start += run) {
      const end = Math.min(start + run, this.length);
      let part = 0;
      for (let index = start; index < end; index++) part += numerators[index]!;
      if (start === 0 && end === this.length && this.places >= 0) return decimalOver(part, this.places);
      const units = decimalOver(part, 0);
      sum = sum ? sum.plus(units) : units;
    }
    return this.inUnits(sum ?? ZERO);
  }

  /** Those from `start` up to `end`, of fractions over one denominator. */
  part(start: number, end: number): Fractions {
    return this.partOf(this.numerators.subarray(start, end));
  }

  /** As many parts as asked for, each of so many, one after the other. */
  parts(count: number, width: number): Fractions[] {
    const { buffer, byteOffset, BYTES_PER_ELEMENT } = this.numerators;
    const parts = new Array<Fractions>(count);
    for (let part = 0; part < count; part++)
      parts[part] = this.partOf(new Float64Array(buffer, byteOffset + part * width * BYTES_PER_ELEMENT, width));
    return parts;
  }

  private partOf(numerators: Float64Array): Fractions {
    return new Fractions(numerators, this.denominators, this.above, this.below, this.least);
  }

  /** Those at these places. */
  pick(places: ArrayLike<number>): Fractions {
    const d = this.denominators;
    return new Fractions(
      picked(this.numerators, places),
      typeof d === "number" ? d : picked(d, places),
      this.above,
      this.below,
      this.least,
    );
  }

  /** The same with 0 in the first place. */
  fromZero(): Fractions {
    const numerators = newColumn(this.length);
    numerators.set(this.numerators);
    numerators[0] = 0;
    return new Fractions(numerators, this.denominators, this.above, this.below, Math.min(this.least, 0));
  }

  // For fractions over one denominator.

  /** A sum for each group; an element whose group is below 0 is in none. */
  totals(groups: Int32Array, count: number): Fractions | null {
    if (this.above * this.length > LARGEST_WHOLE) return null;
    const sums = zeros(count);
    const { numerators } = this;
    for (let index = 0; index < groups.length; index++) {
      const group = groups[index]!;
      if (group >= 0) sums[group]! += numerators[index]!;
    }
    return checked(sums, this.denominators, largest(sums), this.below, this.least >= 0 ? 0 : -Infinity);
  }

  /** The totals up to and with each element. */
  running(): Fractions | null {
    if (this.above * this.length > LARGEST_WHOLE) return null;
    const totals = newColumn(this.length);
    const { numerators } = this;
    let total = 0;
    for (let index = 0; index < totals.length; index++) totals[index] = total += numerators[index]!;
    return checked(totals, this.denominators, largest(totals), this.below, this.least >= 0 ? this.least : -Infinity);
  }

  /** The exact sum of the products with the elements of another. */
  dot(other: Fractions): Decimal | null {
    const sum = this.wholeDot(other);
    if (!sum) return null;
    const [high, low] = sum.terms;
    const isOne = Math.abs(high) <= LARGEST_WHOLE;
    if (isOne && this.places >= 0 && other.places >= 0) return decimalOver(high + low, this.places + other.places);
    const whole = isOne
      ? decimalOver(high + low, 0)
      : // Via big integers: a decimal made from such a double has only the digits that distinguish it from its neighbours.
        new Decimal((BigInt(high) + BigInt(low)).toString());
    return other.inUnits(this.inUnits(whole));
  }

  /** The same of the numerators. */
  wholeDot(other: Fractions): DoubleDouble | null {
    return sumOfProducts(this.numerators, this.above, other.numerators, other.above);
  }

  /** How often a figure goes into each element (0 or more), and the remainder. */
  dividedInto(figure: Decimal): { readonly wholes: Fractions; readonly remainders: Fractions } | null {
    const d = this.denominators;
    const divisor = typeof d === "number" ? wholeOver(figure.times(d)) : null;
    if (!divisor || Math.max(this.above, this.below) * divisor.denominator > LARGEST_WHOLE) return null;
    const { numerator: by, denominator: finer } = divisor;
    const wholes = newColumn(this.length);
    const remainders = newColumn(this.length);
    for (let index = 0; index < wholes.length; index++) {
      // Below 2^53 no quotient is so near to a whole number that it is rounded up to it.
      const numerator = this.numerators[index]! * finer;
      wholes[index] = Math.floor(numerator / by);
      remainders[index] = numerator - wholes[index]! * by;
    }
    return { wholes: Fractions.over(wholes, 1), remainders: Fractions.over(remainders, this.below * finer) };
  }

  /** Whether each is at most the other in its place; false where that does not fit. */
  isAtMost(other: Fractions): boolean {
    const [d, e] = [this.denominators, other.denominators];
    if (typeof d !== "number" || typeof e !== "number") return false;
    const common = Math.max(d, e);
    const [mine, theirs] = [common / d, common / e];
    if (!isMultiple(common, d) || !isMultiple(common, e)) return false;
    if (Math.max(this.above * mine, other.above * theirs) > LARGEST_WHOLE) return false;
    if (this.above * mine <= other.least * theirs) return true;
    const [a, b] = [this.numerators, other.numerators];
    for (let index = 0; index < a.length; index++) if (a[index]! * mine > b[index]! * theirs) return false;
    return true;
  }

  /** Below, at or above 0 as the first of two elements is to the second. */
  compare(first: number, second: number): number {
    return orderOfNumbers(this.numerators[first]!, this.numerators[second]!);
  }

  /** The numerators in units so small that these figures are whole too; null where one of them does not fit. */
  inUnitsOf(figures: readonly Decimal[]): { readonly wholes: Float64Array; readonly others: number[] } | null {
    const d = this.denominators;
    if (typeof d !== "number" || !POWERS.includes(d)) return null;
    const unit = figures.reduce((finest, figure) => Math.max(finest, wholeOver(figure)?.denominator ?? Infinity), d);
    const others = figures.map((figure) => wholeIn(figure, unit));
    if (!(this.above * (unit / d) <= LARGEST_WHOLE) || others.some(Number.isNaN)) return null;
    return {
      wholes: unit === d ? this.numerators : this.numerators.map((numerator) => numerator * (unit / d)),
      others,
    };
  }

  private combined(other: Fractions, sign: 1 | -1): Fractions | null {
    const [d, e] = [this.denominators, other.denominators];
    if (typeof d !== "number" || typeof e !== "number") return null;
    const common = Math.max(d, e);
    if (!isMultiple(common, d) || !isMultiple(common, e)) return null;
    const [mine, theirs] = [common / d, (sign * common) / e];
    const above = this.above * mine + other.above * Math.abs(theirs);
    if (above > LARGEST_WHOLE) return null;
    const sums = newColumn(this.length);
    const [a, b] = [this.numerators, other.numerators];
    for (let index = 0; index < sums.length; index++) sums[index] = a[index]! * mine + b[index]! * theirs;
    const least = this.least * mine + (sign > 0 ? other.least * theirs : other.above * theirs);
    return checked(sums, common, above, common, least);
  }
}

/** Whether terms of at most these sizes are held exactly. */
const fit = (above: number, below: number): boolean => above <= LARGEST_WHOLE && below <= LARGEST_WHOLE;

function checked(
  numerators: Float64Array,
  denominators: Denominators,
  above: number,
  below: number,
  least: number,
): Fractions | null {
  return fit(above, below) ? new Fractions(numerators, denominators, above, below, least) : null;
}
