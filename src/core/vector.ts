/**
 * The algebra that the measures are written in: vectors of figures, one for each link, record or period.
 *
 * An operation works element by element. Where a figure is refused (a text, a missing value, a price below 0) the
 * element of the answer is that refusal and the others are computed; of two refusals the left one counts. A measure
 * that needs every figure (`total`, `known`) is refused as a whole by the first that is not there.
 *
 * Where digits allow, its figures are held as exact fractions in floating point, many times faster than decimals and with
 * the very same answers; an operation whose result does not fit goes on in decimals. A measure does not see which.
 *
 * A vector knows the argument it was read from and how it lay on the sheet, so that a refusal can name the place and an
 * answer can lie as its first argument did.
 */
import { type Decimal, ZERO } from "./decimal";
import { type Figure, isKnown, needed } from "./figure";
import { type Fractions, wholeOver } from "./fractions";
import { type Layout, type Places, placesAlong } from "./place";
import { type Place, type Reason, Refusal } from "./refusal";

/** What a vector holds: exact fractions, with the refusals among them by position, or figures one by one. */
export type Held = readonly Figure[] | { readonly fractions: Fractions; readonly refused: Refusals };

/** Refusals by position. */
export type Refusals = ReadonlyMap<number, Refusal>;

export const NONE_REFUSED: Refusals = new Map();

export class Vector {
  /** The figures one by one, once somebody has asked for them. */
  private figures: readonly Figure[] | undefined;
  private readonly fractions: Fractions | null;
  private readonly refused: Refusals;

  constructor(
    readonly argument: string,
    readonly layout: Layout,
    held: Held,
    private readonly places: Places = placesAlong(argument, layout),
  ) {
    this.figures = "fractions" in held ? undefined : held;
    this.fractions = "fractions" in held ? held.fractions : null;
    this.refused = "fractions" in held ? held.refused : NONE_REFUSED;
  }

  get length(): number {
    return this.fractions?.length ?? this.all.length;
  }

  at(index: number): Figure {
    if (this.figures) {
      const figure = this.figures[index];
      if (figure === undefined) throw new RangeError(`${this.argument} has no element ${index}`);
      return figure;
    }
    return this.refused.get(index) ?? this.fractions!.decimal(index);
  }

  /** Where element `index` stands in its argument. */
  place(index: number): Place {
    return this.places(index);
  }

  [Symbol.iterator](): Iterator<Figure> {
    return this.all[Symbol.iterator]();
  }

  /** The nearest doubles and the refusals, where they can be had without decimals. */
  doubles(): { readonly double: (index: number) => number; readonly refused: Refusals } | null {
    const { fractions, refused } = this;
    return fractions && { double: (index) => fractions.double(index), refused };
  }

  // Element by element.

  plus(other: Vector): Vector {
    return this.with(other, (a, b) => a.plus(b), (a, b) => a.plus(b));
  }

  minus(other: Vector): Vector {
    return this.with(other, (a, b) => a.minus(b), (a, b) => a.minus(b));
  }

  times(other: Vector): Vector {
    return this.with(other, (a, b) => a.times(b), (a, b) => a.times(b));
  }

  /** The quotient by a total, or by the figure in the same place of another vector, which must not be 0. */
  over(divisor: Vector | Decimal): Vector {
    if (!(divisor instanceof Vector)) return this.scaled(divisor, (whole) => [whole.denominator, whole.numerator], (a) => a.div(divisor));
    return this.with(divisor.nonzero(), (a, b) => a.over(b), (a, b) => a.div(b));
  }

  /** Every element times one figure. */
  multiple(factor: Decimal): Vector {
    return this.scaled(factor, (whole) => [whole.numerator, whole.denominator], (a) => a.times(factor));
  }

  /** Refuses the elements at 0, by which nothing can be divided. */
  nonzero(): Vector {
    return this.refusing((sign) => sign === 0, (index) => ({ why: "zero denominator", place: this.place(index) }));
  }

  /** Refuses the elements below 0. */
  notNegative(): Vector {
    return this.refusing((sign) => sign < 0, (index, figure) => ({ why: "negative", place: this.place(index), figure }));
  }

  /** Refuses the elements at 0 and below. */
  positive(): Vector {
    return this.refusing((sign) => sign <= 0, (index, figure) => ({ why: "not positive", place: this.place(index), figure }));
  }

  map(measure: (figure: Decimal, index: number) => Figure): Vector {
    return this.holding(this.all.map((a, index) => (isKnown(a) ? measure(a, index) : a)));
  }

  private refusing(isRefused: (sign: number) => boolean, reason: (index: number, figure: string) => Reason): Vector {
    const { fractions } = this;
    if (!fractions) {
      return this.map((a, index) => (isRefused(a.isZero() ? 0 : a.s) ? new Refusal(reason(index, a.toString())) : a));
    }
    let refused: Map<number, Refusal> | undefined;
    for (let index = 0; index < fractions.length; index++) {
      if (!isRefused(fractions.sign(index)) || this.refused.has(index)) continue;
      refused ??= new Map(this.refused);
      refused.set(index, new Refusal(reason(index, fractions.decimal(index).toString())));
    }
    return refused ? this.holding({ fractions, refused }) : this;
  }

  private with(
    other: Vector, exactly: (a: Fractions, b: Fractions) => Fractions | null, measure: (a: Decimal, b: Decimal) => Figure,
  ): Vector {
    if (other.length !== this.length) throw new RangeError(`${this.argument} and ${other.argument} differ in length`);
    const fractions = this.fractions && other.fractions && exactly(this.fractions, other.fractions);
    if (fractions) return this.holding({ fractions, refused: firstOf(this.refused, other.refused) });
    const others = other.all;
    return this.holding(this.all.map((a, index) => {
      if (!isKnown(a)) return a;
      const b = others[index]!;
      return isKnown(b) ? measure(a, b) : b;
    }));
  }

  private scaled(
    factor: Decimal, terms: (whole: { numerator: number; denominator: number }) => [number, number], measure: (a: Decimal) => Figure,
  ): Vector {
    const whole = this.fractions && wholeOver(factor);
    const fractions = whole && this.fractions.scaledBy(...terms(whole));
    return fractions ? this.holding({ fractions, refused: this.refused }) : this.map(measure);
  }

  private holding(held: Held): Vector {
    return new Vector(this.argument, this.layout, held, this.places);
  }

  private get all(): readonly Figure[] {
    return (this.figures ??= Array.from({ length: this.fractions!.length }, (_, index) => this.at(index)));
  }

  // As a whole.

  /** Every figure; the first that is not there refuses the whole. */
  known(): Decimal[] {
    return this.all.map(needed);
  }

  isAllZero(): boolean {
    return this.all.every((figure) => isKnown(figure) && figure.isZero());
  }

  total(): Decimal {
    const total = this.refused.size === 0 ? this.fractions?.total() : null;
    return total ?? this.all.reduce<Decimal>((sum, figure) => sum.plus(needed(figure)), ZERO);
  }
}

/** All refusals, those of the first where both have one. */
function firstOf(first: Refusals, second: Refusals): Refusals {
  if (second.size === 0) return first;
  return first.size === 0 ? second : new Map([...second, ...first]);
}

/** The sum of several vectors that go with one another, such as the categories of inputs. */
export function sumOf(first: Vector, ...others: readonly Vector[]): Vector {
  return others.reduce((sum, category) => sum.plus(category), first);
}
