/**
 * A figure in double-double arithmetic with its decimals behind it: those are computed only where the two doubles leave open
 * which double is the nearest, or which of two figures is the larger. A formula of single figures is written with it as it
 * is with decimals, of some 200 digits, so that products and differences are exact; of whole columns see data/elementwise.ts.
 */
import { Decimal, signOf, toDouble, Unrounded, ZERO } from "./decimal";
import { type Arithmetic, DoubleDouble } from "./double-double";

/** Of a figure of which the two doubles say nothing. */
const UNKNOWN = DoubleDouble.sum(NaN, 0, Infinity);

export class CloseFigure implements Arithmetic<CloseFigure> {
  private exactly: Decimal | undefined;

  private constructor(
    private readonly doubled: DoubleDouble,
    private readonly inDecimals: () => Decimal,
  ) {}

  static of(figure: Decimal): CloseFigure {
    return CloseFigure.from(DoubleDouble.of(figure), () => figure);
  }

  /** A whole number below 2^53. */
  static whole(figure: number): CloseFigure {
    return new CloseFigure(DoubleDouble.sum(figure, 0), () => new Unrounded(figure));
  }

  /** Of two doubles, if they are known, and how to come to the decimals. */
  static from(doubled: DoubleDouble | null, inDecimals: () => Decimal): CloseFigure {
    return new CloseFigure(doubled ?? UNKNOWN, inDecimals);
  }

  plus(other: CloseFigure): CloseFigure {
    return new CloseFigure(this.doubled.plus(other.doubled), () => this.unrounded.plus(other.unrounded));
  }

  minus(other: CloseFigure): CloseFigure {
    return new CloseFigure(this.doubled.minus(other.doubled), () => this.unrounded.minus(other.unrounded));
  }

  times(other: CloseFigure): CloseFigure {
    return new CloseFigure(this.doubled.times(other.doubled), () => this.unrounded.times(other.unrounded));
  }

  div(other: CloseFigure): CloseFigure {
    return new CloseFigure(this.doubled.div(other.doubled), () => this.unrounded.div(other.unrounded));
  }

  sqrt(): CloseFigure {
    return new CloseFigure(this.doubled.sqrt(), () => this.unrounded.sqrt());
  }

  abs(): CloseFigure {
    return this.sign < 0 ? CloseFigure.ZERO.minus(this) : this;
  }

  isZero(): boolean {
    return this.sign === 0;
  }

  /** Below 0, at 0 or above it. */
  get sign(): number {
    return this.doubled.sign ?? signOf(this.unrounded);
  }

  /** Below, at or above 0 as this is to another, to the 34 digits on which two ways to one quotient agree. */
  comparedTo(other: CloseFigure): number {
    return this.doubled.minus(other.doubled).sign ?? rounded(this).comparedTo(rounded(other));
  }

  /** For a cell: the nearest double, where two doubles tell it. */
  get entry(): number | Decimal {
    return this.doubled.nearest ?? this.decimal;
  }

  /** The nearest double; infinite where none is. */
  get double(): number {
    return this.doubled.nearest ?? toDouble(this.decimal);
  }

  /** With the digits that it has, up to some 200. */
  get decimal(): Decimal {
    return new Decimal(this.unrounded);
  }

  private get unrounded(): Decimal {
    return (this.exactly ??= new Unrounded(this.inDecimals()));
  }

  static readonly ZERO: CloseFigure = CloseFigure.whole(0);
  static readonly ONE: CloseFigure = CloseFigure.whole(1);
}

const rounded = ({ decimal }: CloseFigure): Decimal => decimal.plus(ZERO);
