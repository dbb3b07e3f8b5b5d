/**
 * The algebra that the measures are written in: vectors of figures, one for each link, record or period.
 *
 * An operation works element by element. Where a figure is refused (a text, a missing value, a price below 0) the
 * element of the answer is that refusal and the others are computed; of two refusals the left one counts. A measure
 * that needs every figure (`total`, `known`) is refused as a whole by the first that is not there.
 *
 * A vector knows the argument it was read from and how it lay on the sheet, so that a refusal can name the place and an
 * answer can lie as its first argument did.
 */
import { type Decimal, ZERO } from "./decimal";
import { type Figure, isKnown, needed } from "./figure";
import { type Layout, type Places, placesAlong } from "./place";
import { type Place, Refusal } from "./refusal";

export class Vector {
  constructor(
    readonly argument: string,
    readonly layout: Layout,
    private readonly figures: readonly Figure[],
    private readonly places: Places = placesAlong(argument, layout),
  ) {}

  get length(): number {
    return this.figures.length;
  }

  at(index: number): Figure {
    const figure = this.figures[index];
    if (figure === undefined) throw new RangeError(`${this.argument} has no element ${index}`);
    return figure;
  }

  /** Where element `index` stands in its argument. */
  place(index: number): Place {
    return this.places(index);
  }

  [Symbol.iterator](): Iterator<Figure> {
    return this.figures[Symbol.iterator]();
  }

  // Element by element.

  plus(other: Vector): Vector {
    return this.with(other, (a, b) => a.plus(b));
  }

  minus(other: Vector): Vector {
    return this.with(other, (a, b) => a.minus(b));
  }

  times(other: Vector): Vector {
    return this.with(other, (a, b) => a.times(b));
  }

  /** The quotient by a total, or by the figure in the same place of another vector, which must not be 0. */
  over(divisor: Vector | Decimal): Vector {
    return divisor instanceof Vector
      ? this.with(divisor, (a, b, index) =>
          b.isZero() ? new Refusal({ why: "zero denominator", place: divisor.place(index) }) : a.div(b))
      : this.map((a) => a.div(divisor));
  }

  /** Refuses the elements below 0. */
  notNegative(): Vector {
    return this.map((a, index) =>
      a.isNegative() && !a.isZero()
        ? new Refusal({ why: "negative", place: this.place(index), figure: a.toString() })
        : a);
  }

  /** Refuses the elements at 0 and below. */
  positive(): Vector {
    return this.map((a, index) =>
      a.isPositive() && !a.isZero()
        ? a
        : new Refusal({ why: "not positive", place: this.place(index), figure: a.toString() }));
  }

  map(measure: (figure: Decimal, index: number) => Figure): Vector {
    return new Vector(
      this.argument,
      this.layout,
      this.figures.map((a, index) => (isKnown(a) ? measure(a, index) : a)),
      this.places,
    );
  }

  private with(other: Vector, measure: (a: Decimal, b: Decimal, index: number) => Figure): Vector {
    if (other.length !== this.length) throw new RangeError(`${this.argument} and ${other.argument} differ in length`);
    return new Vector(
      this.argument,
      this.layout,
      this.figures.map((a, index) => {
        if (!isKnown(a)) return a;
        const b = other.at(index);
        return isKnown(b) ? measure(a, b, index) : b;
      }),
      this.places,
    );
  }

  // As a whole.

  /** Every figure; the first that is not there refuses the whole. */
  known(): Decimal[] {
    return this.figures.map(needed);
  }

  isAllZero(): boolean {
    return this.figures.every((figure) => isKnown(figure) && figure.isZero());
  }

  total(): Decimal {
    return this.figures.reduce<Decimal>((sum, figure) => sum.plus(needed(figure)), ZERO);
  }
}

/** The sum of several vectors that go with one another, such as the categories of inputs. */
export function sumOf(first: Vector, ...others: readonly Vector[]): Vector {
  return others.reduce((sum, category) => sum.plus(category), first);
}
