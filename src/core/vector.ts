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
import type { DoubleDouble } from "./double-double";
import { type Figure, isKnown, needed } from "./figure";
import { Fractions, wholeOver } from "./fractions";
import { type Layout, type Places, placesAlong } from "./place";
import { type Place, type Reason, Refusal } from "./refusal";

/**
 * What a vector holds: exact fractions, or the doubles nearest to figures that decimals are worked out for only where they
 * are asked for, either with the refusals among them by position; or figures one by one.
 */
export type Held = readonly Figure[] | Exact | Nearest;

export interface Nearest {
  readonly doubles: Float64Array;
  readonly refused: Refusals;
  readonly decimals: () => readonly Figure[];
}

export interface Exact {
  readonly fractions: Fractions;
  readonly refused: Refusals;
}

/** Refusals by position. */
export type Refusals = ReadonlyMap<number, Refusal>;

export const NONE_REFUSED: Refusals = new Map();

export class Vector {
  /** The figures one by one, once somebody has asked for them. */
  private figures: readonly Figure[] | undefined;
  private readonly fractions: Fractions | null;
  private readonly nearest: Nearest | null;
  private readonly refused: Refusals;

  constructor(
    readonly argument: string,
    readonly layout: Layout,
    held: Held,
    private readonly places: Places = placesAlong(argument, layout),
  ) {
    this.figures = "refused" in held ? undefined : held;
    this.fractions = "fractions" in held ? held.fractions : null;
    this.nearest = "doubles" in held ? held : null;
    this.refused = "refused" in held ? held.refused : NONE_REFUSED;
  }

  get length(): number {
    return this.fractions?.length ?? this.nearest?.doubles.length ?? this.all.length;
  }

  at(index: number): Figure {
    if (this.fractions && !this.figures) return this.refused.get(index) ?? this.fractions.decimal(index);
    const figure = this.all[index];
    if (figure === undefined) throw new RangeError(`${this.argument} has no element ${index}`);
    return figure;
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
    const { fractions, nearest, refused } = this;
    if (nearest) return { double: (index) => nearest.doubles[index]!, refused };
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
    return this.refusing(0, (sign) => sign === 0, (index) => ({ why: "zero denominator", place: this.place(index) }));
  }

  /** Refuses the elements below 0. */
  notNegative(): Vector {
    return this.refusing(-Number.MIN_VALUE, (sign) => sign < 0, (index, figure) => ({ why: "negative", place: this.place(index), figure }));
  }

  /** Refuses the elements at 0 and below. */
  positive(): Vector {
    return this.refusing(0, (sign) => sign <= 0, (index, figure) => ({ why: "not positive", place: this.place(index), figure }));
  }

  /** As many elements, 1 at these places and 0 at all others. */
  oneAt(places: readonly number[]): Vector {
    const ones = new Float64Array(this.length);
    for (const index of places) ones[index] = 1;
    return this.holding(exact(Fractions.over(ones, 1)));
  }

  /** How often a figure above 0 goes into each element, and what is left over; every element is needed and 0 or more. */
  dividedInto(figure: Decimal): { readonly wholes: Vector; readonly remainders: Vector } {
    const exactly = this.whole?.dividedInto(figure);
    if (exactly) return { wholes: this.holding(exact(exactly.wholes)), remainders: this.holding(exact(exactly.remainders)) };
    const wholes = this.holding(this.known().map((a) => a.divToInt(figure)));
    return { wholes, remainders: this.minus(wholes.multiple(figure)) };
  }

  map(measure: (figure: Decimal, index: number) => Figure): Vector {
    return this.holding(this.all.map((a, index) => (isKnown(a) ? measure(a, index) : a)));
  }

  /** Refuses some of the elements; none that is above `all`. */
  private refusing(all: number, isRefused: (sign: number) => boolean, reason: (index: number, figure: string) => Reason): Vector {
    const { fractions } = this;
    if (fractions && fractions.least > all) return this;
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
    return (this.figures ??= this.nearest?.decimals() ?? Array.from({ length: this.length }, (_, index) => this.at(index)));
  }

  /** The elements at these places, in this order. */
  pick(places: ArrayLike<number>, layout = this.layout, cells: Places = (index) => this.places(places[index]!)): Vector {
    const held: Held = this.fractions
      ? { fractions: this.fractions.pick(places), refused: pickedRefusals(this.refused, places) }
      : Array.from(places, (place) => this.at(place));
    return new Vector(this.argument, layout, held, cells);
  }

  // As a whole. Every figure is needed: the first that is not there refuses the whole.

  known(): Decimal[] {
    return this.all.map(needed);
  }

  /** Itself, with every figure known. */
  complete(): this {
    if (!this.fractions || this.refused.size > 0) this.known();
    return this;
  }

  isAllZero(): boolean {
    return this.all.every((figure) => isKnown(figure) && figure.isZero());
  }

  total(): Decimal {
    return this.whole?.total() ?? this.all.reduce<Decimal>((sum, figure) => sum.plus(needed(figure)), ZERO);
  }

  /** The sum of the products with the figures of another. */
  dot(other: Vector): Decimal {
    return (this.whole && other.whole && this.whole.dot(other.whole))
      ?? this.known().reduce((sum, figure, index) => sum.plus(figure.times(needed(other.at(index)))), ZERO);
  }

  /** The totals of so many groups. An element whose group is below 0 is in none, and not needed. */
  totals(groups: Int32Array, count: number): Vector {
    for (let index = 0; this.refused.size > 0 && index < groups.length; index++) if (groups[index]! >= 0) needed(this.refusal(index) ?? ZERO);
    const fractions = this.fractions?.totals(groups, count);
    if (fractions) return this.holding(exact(fractions));
    const totals = new Array<Decimal>(count).fill(ZERO);
    groups.forEach((group, index) => {
      if (group >= 0) totals[group] = totals[group]!.plus(needed(this.at(index)));
    });
    return this.holding(totals);
  }

  /** The sum of the products in whole units, of which only the ratio to another such sum has a meaning; null where decimals are needed. */
  wholeDot(other: Vector): DoubleDouble | null {
    return this.whole && other.whole && this.whole.wholeDot(other.whole);
  }

  /** The order of two elements, from the smaller to the larger. */
  get order(): (first: number, second: number) => number {
    const { whole } = this;
    if (whole) return (first, second) => whole.compare(first, second);
    const known = this.known();
    const doubles = Float64Array.from(known, (figure) => figure.toNumber());
    // Doubles never contradict the decimals, which tell where the doubles are equal.
    return (first, second) => (doubles[first] === doubles[second] ? known[first]!.comparedTo(known[second]!) : doubles[first]! - doubles[second]!);
  }

  /** Whether every element is known, and above 0: for certain where this is true. */
  get isPositive(): boolean {
    return this.whole !== null && this.whole.least > 0;
  }

  // One element.

  isZero(index: number): boolean {
    if (this.fractions) return this.fractions.sign(index) === 0 && !this.refusal(index);
    const figure = this.at(index);
    return isKnown(figure) && figure.isZero();
  }

  refusal(index: number): Refusal | undefined {
    if (this.fractions) return this.refused.size > 0 ? this.refused.get(index) : undefined;
    const figure = this.at(index);
    return isKnown(figure) ? undefined : figure;
  }

  /** The fractions over one denominator, where all figures are known and held so. */
  private get whole(): Fractions | null {
    return this.fractions?.isOverOne && this.refused.size === 0 ? this.fractions : null;
  }
}

/** Fractions of which none is refused. */
function exact(fractions: Fractions): Exact {
  return { fractions, refused: NONE_REFUSED };
}

function pickedRefusals(refused: Refusals, places: ArrayLike<number>): Refusals {
  if (refused.size === 0) return NONE_REFUSED;
  const picked = new Map<number, Refusal>();
  for (let index = 0; index < places.length; index++) {
    const refusal = refused.get(places[index]!);
    if (refusal) picked.set(index, refusal);
  }
  return picked;
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
