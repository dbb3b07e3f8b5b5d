/**
 * Columns of figures in double-double arithmetic (double-double.ts), of which an operation goes through whole columns of
 * doubles, without an object for an element.
 *
 * All figures of a column have a factor in common, such as the hundredth of a currency unit or the reciprocal of a base
 * period: it is multiplied in once, when the figures are asked for. A figure is exactly 0 where its first double is.
 */
import { POWERS } from "./whole-over";
import { filledColumn, newColumn, picked } from "./columns";
import {
  type Arithmetic,
  DoubleDouble,
  ERROR_OF_PRODUCT,
  ERROR_OF_QUOTIENT,
  ERROR_OF_SUM,
  LARGEST,
  productError,
  ROUNDED_UP,
  SMALLEST,
  UNIT,
} from "./double-double";

const { ONE } = DoubleDouble;

/** Of the denominators that most columns have. */
const RECIPROCALS: ReadonlyMap<number, DoubleDouble> = new Map(
  POWERS.map((power) => [power, DoubleDouble.quotient(1, power)]),
);

/** Of the relative error, in units of 2^-106: of each figure, or of all of them. */
type Errors = Float64Array | number;

export class DoubleDoubles implements Pick<Arithmetic<DoubleDoubles>, "plus" | "minus" | "times" | "div"> {
  private constructor(
    private readonly high: Float64Array,
    /** Null where the figures are doubles. */
    private readonly low: Float64Array | null,
    private readonly error: Errors,
    private readonly factor: DoubleDouble,
    /** Whether all figures are the factor, each of them once. */
    private readonly areOnes = false,
  ) {}

  static from(length: number, figureAt: (index: number) => DoubleDouble): DoubleDoubles {
    const [high, low, error] = [newColumn(length), newColumn(length), newColumn(length)];
    for (let index = 0; index < length; index++) {
      const figure = figureAt(index);
      [high[index], low[index]] = figure.terms;
      error[index] = figure.relativeError / UNIT;
    }
    return new DoubleDoubles(high, low, error, ONE);
  }

  /** Whole numbers over one that is not 0. */
  static over(numerators: Float64Array, denominator: number): DoubleDoubles {
    const factor = denominator === 1 ? ONE : (RECIPROCALS.get(denominator) ?? DoubleDouble.quotient(1, denominator));
    return new DoubleDoubles(numerators, null, 0, factor);
  }

  static filled(length: number, figure: DoubleDouble): DoubleDoubles {
    return new DoubleDoubles(filledColumn(length, 1), null, 0, figure, true);
  }

  get length(): number {
    return this.high.length;
  }

  at(index: number): DoubleDouble {
    const high = this.high[index]!;
    const figure = DoubleDouble.sum(high, this.low?.[index] ?? 0, high === 0 ? 0 : errorAt(this.error, index));
    return this.factor === ONE ? figure : figure.times(this.factor);
  }

  pick(places: ArrayLike<number>): DoubleDoubles {
    const { high, low, error } = this;
    return new DoubleDoubles(
      picked(high, places),
      low && picked(low, places),
      typeof error === "number" ? error : picked(error, places),
      this.factor,
    );
  }

  /** All of them times one figure. */
  multiple(figure: DoubleDouble): DoubleDoubles {
    return this.withOwnFigures(this.factor.times(figure));
  }

  private withOwnFigures(factor: DoubleDouble): DoubleDoubles {
    return new DoubleDoubles(this.high, this.low, this.error, factor, this.areOnes);
  }

  plus(other: DoubleDoubles): DoubleDoubles {
    return this.sum(other, 1);
  }

  minus(other: DoubleDoubles): DoubleDoubles {
    return this.sum(other, -1);
  }

  times(other: DoubleDoubles): DoubleDoubles {
    const factor = product(this.factor, other.factor);
    if (other.areOnes) return this.withOwnFigures(factor);
    if (this.areOnes) return other.withOwnFigures(factor);
    const { length } = this.high;
    const [high, low] = [newColumn(length), newColumn(length)];
    const [a, aLow, b, bLow] = [this.high, this.low, other.high, other.low];
    for (let index = 0; index < length; index++) {
      const x = a[index]!;
      const y = b[index]!;
      const product = x * y;
      let rest = productError(x, y, product);
      if (aLow) rest += aLow[index]! * y;
      if (bLow) rest += x * bLow[index]!;
      const upper = product + rest;
      high[index] = isWithin(product) || x === 0 || y === 0 ? upper : NaN;
      low[index] = rest - (upper - product);
    }
    const isExact = !aLow && !bLow && this.error === 0 && other.error === 0;
    const error = isExact ? 0 : errorsOfProducts(this.error, other.error);
    return new DoubleDoubles(high, low, error, factor);
  }

  /** Each times the one of these figures that is its, by position. */
  timesOneOf(figures: readonly DoubleDouble[], positions: Int32Array): DoubleDoubles {
    const own = figures.map((figure) => product(figure, this.factor));
    const terms: number[] = [];
    for (const figure of own) terms.push(...figure.terms);
    const { length } = this.high;
    const [high, low] = [newColumn(length), newColumn(length)];
    const [a, aLow] = [this.high, this.low];
    for (let index = 0; index < length; index++) {
      const x = a[index]!;
      const term = 2 * positions[index]!;
      const y = terms[term]!;
      const product = x * y;
      const rest = productError(x, y, product) + (x * terms[term + 1]! + (aLow ? aLow[index]! : 0) * y);
      const upper = product + rest;
      high[index] = isWithin(product) || x === 0 || y === 0 ? upper : NaN;
      low[index] = rest - (upper - product);
    }
    const error = own.reduce((most, figure) => Math.max(most, figure.relativeError / UNIT), 0);
    return new DoubleDoubles(high, low, errorsOfProducts(this.error, error), ONE);
  }

  /** The quotient; a figure over 0 is none. */
  div(other: DoubleDoubles): DoubleDoubles {
    const factor = other.factor === ONE ? this.factor : this.factor.div(other.factor);
    if (other.areOnes) return this.withOwnFigures(factor);
    const { length } = this.high;
    const [high, low] = [newColumn(length), newColumn(length)];
    const [a, aLow, b, bLow] = [this.high, this.low, other.high, other.low];
    for (let index = 0; index < length; index++) {
      const x = a[index]!;
      const y = b[index]!;
      const quotient = x / y;
      const back = quotient * y;
      let rest = x - back - productError(quotient, y, back);
      if (aLow) rest += aLow[index]!;
      if (bLow) rest -= quotient * bLow[index]!;
      rest /= y;
      const upper = quotient + rest;
      high[index] = isWithin(quotient) || (x === 0 && y !== 0) ? upper : NaN;
      low[index] = rest - (upper - quotient);
    }
    return new DoubleDoubles(high, low, errorsOfQuotients(this.error, other.error), factor);
  }

  /** The sum with another, or the difference, with the factor of this one. */
  private sum(other: DoubleDoubles, sign: 1 | -1): DoubleDoubles {
    if (!isSame(this.factor, other.factor)) return this.sum(other.withFactor(this.factor), sign);
    const { length } = this.high;
    const [high, low] = [newColumn(length), newColumn(length)];
    const [a, aLow, b, bLow] = [this.high, this.low, other.high, other.low];
    const ofA = ofAllIn(this.error);
    const aErrors = ofEachIn(this.error);
    const ofB = ofAllIn(other.error);
    const bErrors = ofEachIn(other.error);
    // Of exact figures the sum has the error of one operation, whatever is left of them.
    const errors = this.error === 0 && other.error === 0 ? null : newColumn(length);
    for (let index = 0; index < length; index++) {
      const x = a[index]!;
      const y = sign * b[index]!;
      const top = x + y;
      const taken = top - x;
      const rest = x - (top - taken) + (y - taken);
      const xLow = aLow ? aLow[index]! : 0;
      const yLow = bLow ? sign * bLow[index]! : 0;
      const under = xLow + yLow;
      const takenLow = under - xLow;
      const restLow = xLow - (under - takenLow) + (yLow - takenLow);
      const middle = rest + under;
      const upper = top + middle;
      const lower = restLow + (middle - (upper - top));
      const found = upper + lower;
      high[index] = found;
      low[index] = lower - (found - upper);
      if (!errors) continue;
      const absolute =
        ROUNDED_UP *
        (Math.abs(x) * (aErrors ? aErrors[index]! : ofA) + Math.abs(y) * (bErrors ? bErrors[index]! : ofB));
      if (found === 0) {
        // Of a figure that is not exactly 0 no more is known than that it is no further from it than the bound.
        high[index] = absolute * UNIT;
        errors[index] = absolute === 0 ? 0 : 2 / UNIT;
      } else errors[index] = absolute / Math.abs(found) + ERROR_OF_SUM;
    }
    return new DoubleDoubles(high, low, errors ?? ERROR_OF_SUM, this.factor);
  }

  /** The same figures with another factor, which is not 0. */
  private withFactor(factor: DoubleDouble): DoubleDoubles {
    const ratio = this.factor === ONE ? ONE.div(factor) : this.factor.div(factor);
    const [times, timesLow] = ratio.terms;
    const { high: a, low: aLow } = this;
    const [high, low] = [newColumn(a.length), newColumn(a.length)];
    for (let index = 0; index < a.length; index++) {
      const x = a[index]!;
      const product = x * times;
      const rest = productError(x, times, product) + (x * timesLow + (aLow ? aLow[index]! : 0) * times);
      const upper = product + rest;
      high[index] = isWithin(product) || x === 0 ? upper : NaN;
      low[index] = rest - (upper - product);
    }
    return new DoubleDoubles(high, low, errorsOfProducts(this.error, ratio.relativeError / UNIT), factor);
  }

  /** From the last figure but one to the first, the product of all that come after it; 1 for the last. */
  productsAfter(): DoubleDoubles {
    const { high: a, low: aLow } = this;
    const { length } = a;
    const [high, low, error] = [newColumn(length), newColumn(length), newColumn(length)];
    const [factor, factorLow] = this.factor.terms;
    const ofFactor = this.factor === ONE ? 0 : this.factor.relativeError / UNIT + ERROR_OF_PRODUCT;
    const ofAll = ofAllIn(this.error);
    const errors = ofEachIn(this.error);
    high[length - 1] = 1;
    low[length - 1] = 0;
    error[length - 1] = 0;
    for (let index = length - 2; index >= 0; index--) {
      const x = high[index + 1]!;
      const own = a[index + 1]!;
      // Times the figure, which is itself times the factor: their product does not wait for the figures after it.
      const y = own * factor;
      const yLow = productError(own, factor, y) + (own * factorLow + (aLow ? aLow[index + 1]! : 0) * factor);
      const product = x * y;
      const rest = productError(x, y, product) + (x * yLow + low[index + 1]! * y);
      const upper = product + rest;
      high[index] = isWithin(product) ? upper : NaN;
      low[index] = rest - (upper - product);
      error[index] =
        ROUNDED_UP * (error[index + 1]! + (errors ? errors[index + 1]! : ofAll) + ofFactor + ERROR_OF_PRODUCT);
    }
    return new DoubleDoubles(high, low, error, ONE);
  }

  /** The sum of all. */
  total(): DoubleDouble {
    const { high: a, low: aLow } = this;
    const ofAll = ofAllIn(this.error);
    const errors = ofEachIn(this.error);
    let high = 0;
    let low = 0;
    let absolute = 0;
    for (let index = 0; index < a.length; index++) {
      const x = a[index]!;
      const xLow = aLow ? aLow[index]! : 0;
      const top = high + x;
      const taken = top - high;
      const rest = high - (top - taken) + (x - taken);
      const under = low + xLow;
      const takenLow = under - low;
      const restLow = low - (under - takenLow) + (xLow - takenLow);
      const middle = rest + under;
      const upper = top + middle;
      const lower = restLow + (middle - (upper - top));
      high = upper + lower;
      low = lower - (high - upper);
      absolute =
        ROUNDED_UP * (absolute + Math.abs(x) * (errors ? errors[index]! : ofAll) + Math.abs(high) * ERROR_OF_SUM);
    }
    if (high !== 0) return product(DoubleDouble.sum(high, low, absolute / Math.abs(high)), this.factor);
    return absolute === 0 ? DoubleDouble.sum(0, 0) : DoubleDouble.sum(absolute * UNIT, 0, 2 / UNIT).times(this.factor);
  }

  /** The nearest doubles, NaN where the error leaves more than one, or a double could not hold what was needed. */
  nearest(): Float64Array {
    const { high, low, error, factor } = this;
    if (factor === ONE && !low && error === 0) return high;
    const ofAll = ofAllIn(error);
    const errors = ofEachIn(error);
    const nearest = newColumn(high.length);
    if (factor === ONE) {
      for (let index = 0; index < nearest.length; index++)
        nearest[index] = nearestTo(high[index]!, low ? low[index]! : 0, errors ? errors[index]! : ofAll);
      return nearest;
    }
    const [times, timesLow] = factor.terms;
    const ofFactor = factor.relativeError / UNIT;
    for (let index = 0; index < nearest.length; index++) {
      const x = high[index]!;
      const product = x * times;
      const rest = productError(x, times, product) + (x * timesLow + (low ? low[index]! : 0) * times);
      const top = isWithin(product) || x === 0 ? product + rest : NaN;
      nearest[index] = nearestTo(top, rest - (top - product), ofProduct(errors ? errors[index]! : ofAll, ofFactor));
    }
    return nearest;
  }

  /** Whether each is for certain above this: 0, or next to it. */
  areAbove(bound: number): boolean {
    const { high, error } = this;
    if ((this.factor.sign ?? 0) <= 0) return false;
    if (typeof error === "number" && !(error * UNIT < 0.5)) return false;
    for (let index = 0; index < high.length; index++) {
      if (!(high[index]! > bound)) return false;
      if (typeof error !== "number" && high[index] !== 0 && !(error[index]! * UNIT < 0.5)) return false;
    }
    return true;
  }

  /** Below 0, at 0 or above it; null where the error leaves that open. */
  sign(index: number): number | null {
    return this.at(index).sign;
  }
}

const isWithin = (figure: number): boolean => {
  const size = Math.abs(figure);
  return size < LARGEST && size > SMALLEST;
};

/** The nearest double of the sum of two; NaN where the error, twice for what these sums and its second order leave out, leaves more. */
function nearestTo(high: number, low: number, error: number): number {
  const size = Math.abs(high);
  const margin = 2 * size * error * UNIT;
  const isCertain =
    high === 0 ||
    (size < LARGEST && size > SMALLEST && high + (low + margin) === high && high + (low - margin) === high);
  return isCertain ? high + 0 : NaN;
}

// Whether an error is one of all figures or one of each is told before a loop, and as a sum: an engine that has not seen that it is
// a number makes an object of it at every turn.
const ofAllIn = (errors: Errors): number => (typeof errors === "number" ? errors + 0 : 0);
const ofEachIn = (errors: Errors): Float64Array | null => (typeof errors === "number" ? null : errors);

const errorAt = (errors: Errors, index: number): number => (typeof errors === "number" ? errors : errors[index]!);

const ofProduct = (a: number, b: number): number => a + b + a * b * UNIT + ERROR_OF_PRODUCT;

const ofQuotient = (a: number, b: number): number =>
  (b * UNIT < 0.5 ? (a + b) / (1 - b * UNIT) : Infinity) + ERROR_OF_QUOTIENT;

function errorsOfProducts(a: Errors, b: Errors): Errors {
  if (typeof a === "number") return typeof b === "number" ? ofProduct(a, b) : errorsOfProducts(b, a);
  const errors = newColumn(a.length);
  if (typeof b === "number") for (let index = 0; index < a.length; index++) errors[index] = ofProduct(a[index]!, b);
  else for (let index = 0; index < a.length; index++) errors[index] = ofProduct(a[index]!, b[index]!);
  return errors;
}

function errorsOfQuotients(a: Errors, b: Errors): Errors {
  if (typeof a === "number" && typeof b === "number") return ofQuotient(a, b);
  const errors = newColumn(typeof a === "number" ? (b as Float64Array).length : a.length);
  for (let index = 0; index < errors.length; index++)
    errors[index] = ofQuotient(typeof a === "number" ? a : a[index]!, typeof b === "number" ? b : b[index]!);
  return errors;
}

const product = (a: DoubleDouble, b: DoubleDouble): DoubleDouble => (a === ONE ? b : b === ONE ? a : a.times(b));

function isSame(a: DoubleDouble, b: DoubleDouble): boolean {
  if (a === b) return true;
  const [[high, low], [otherHigh, otherLow]] = [a.terms, b.terms];
  return high === otherHigh && low === otherLow && a.relativeError === b.relativeError;
}
