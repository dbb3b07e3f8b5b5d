/**
 * The algebra that the measures are written in: vectors of figures, one for each link, record or period.
 *
 * An operation works element by element. Where a figure is refused (text, a missing value, a price below 0) the
 * element of the answer is that refusal and the others are computed; of two refusals the left one counts. A measure
 * that needs every figure (`total`, `known`) is refused as a whole by the first refusal.
 *
 * Where digits allow, its figures are stored as exact fractions in floating point, many times faster than decimals and with
 * exactly the same answers; an operation whose result does not fit continues in decimals. A measure does not see which.
 *
 * A vector knows the argument it was read from and its orientation on the sheet, so that a refusal can name the cell and an
 * answer has the orientation of its first argument.
 */
import { listOf } from "./list";
import { filledColumn, hasNaN } from "../numbers/columns";
import { type Meant, percentage } from "./percentage";
import { type Decimal, ONE, ZERO, quotientOf, signOf } from "../numbers/decimal";
import { DoubleDouble } from "../numbers/double-double";
import { DoubleDoubles } from "../numbers/double-double-columns";
import { type Figure, combine, isKnown, needed } from "../numbers/figure";
import { Fractions, type OfTwo } from "../numbers/fractions";
import { wholeOver } from "../numbers/whole-over";
import { type Close, exact, firstOf, type Held, heldAt, NONE_REFUSED, type Refusals } from "./held";
import { type Layout, type Places, placesAlong } from "./place";
import { difference, elementwise, type Formula, type InDecimals, product, quotient, sum } from "./elementwise";
import { type Order, orderOf, ranksOf, ranksOfNumbers } from "../numbers/ranks";
import { type ArgumentPosition, type Reason, Refusal } from "../refusal";

export class Vector {
  /** The figures one by one, once they have been requested. */
  private figures: readonly Figure[] | undefined;
  private readonly fractions: Fractions | null;
  private readonly close: Close | null;
  /** Where the figures are refused, if they are not held in decimals. */
  readonly refusals: Refusals;

  constructor(
    readonly argument: string,
    readonly layout: Layout,
    held: Held,
    private readonly places: Places = placesAlong(argument, layout),
  ) {
    this.figures = "refused" in held ? undefined : held;
    this.fractions = "fractions" in held ? held.fractions : null;
    this.close = "doubled" in held ? held : null;
    this.refusals = "refused" in held ? held.refused : NONE_REFUSED;
  }

  get length(): number {
    return this.fractions?.length ?? this.close?.doubled.length ?? this.all.length;
  }

  at(index: number): Figure {
    if (!this.figures) return this.refusals.get(index) ?? this.fractions?.decimal(index) ?? this.close!.figureAt(index);
    const figure = this.figures[index];
    if (figure === undefined) throw new RangeError(`${this.argument} has no element ${index}`);
    return figure;
  }

  /** The position of element `index` in its argument. */
  place(index: number): ArgumentPosition {
    return this.places(index);
  }

  [Symbol.iterator](): Iterator<Figure> {
    return this.all[Symbol.iterator]();
  }

  /** The nearest doubles, NaN where only decimals can decide and anything where refused; null where all figures are decimals. */
  get nearest(): Float64Array | null {
    return (this.nearestOfAll ??= this.fractions?.doubles() ?? this.close?.doubled.nearest() ?? null);
  }

  /** The nearest doubles where every figure is known and has one; null where decimals or refusals are among them. */
  get doublesOfAll(): Float64Array | null {
    const nearest = this.isKnown ? this.nearest : null;
    return nearest && !(this.close && hasNaN(nearest)) ? nearest : null;
  }

  /** The same one by one, null where only decimals can decide; and whether figures with one nearest double are equal. */
  doubles() {
    const { nearest, refusals: refused } = this;
    if (!nearest) return null;
    const double = (index: number): number | null => (Number.isNaN(nearest[index]!) ? null : nearest[index]!);
    return { double, refused, areFigures: this.fractions?.areShort ?? false };
  }

  /** The figures but for a rounding, times one denominator; NaN where only decimals tell, and anything where refused. */
  get nearly(): { readonly column: Float64Array; readonly denominator: number } {
    const whole = this.fractions?.overOne;
    if (whole) return { column: whole.numerators, denominator: whole.denominator };
    return { column: this.nearest ?? filledColumn(this.length, NaN), denominator: 1 };
  }

  private nearestOfAll: Float64Array | null | undefined;

  // Element by element.

  plus(other: Vector): Vector {
    return this.with(other, Fractions.sum, sum);
  }

  minus(other: Vector): Vector {
    return this.with(other, Fractions.difference, difference);
  }

  times(other: Vector): Vector {
    return this.with(other, Fractions.product, product);
  }

  /** The quotient by a total, or by the figure in the same place of another vector, which must not be 0. */
  over(divisor: Vector | Decimal): Vector {
    if (!(divisor instanceof Vector))
      return this.scaled(divisor, (whole) => [whole.denominator, whole.numerator], quotient, quotientOf);
    return this.with(divisor.nonzero(), Fractions.quotient, quotient, quotientOf);
  }

  /** Every element times one figure. */
  multiple(factor: Decimal): Vector {
    return this.scaled(factor, (whole) => [whole.numerator, whole.denominator], product);
  }

  /** Refuses the elements at 0, by which nothing can be divided. */
  nonzero(): Vector {
    if (this.areAbove(0)) return this;
    return this.refusing(
      (sign) => sign === 0,
      (index) => ({ why: "zero denominator", place: this.place(index) }),
    );
  }

  /** Refuses the elements below 0. */
  notNegative(): Vector {
    if (this.areAbove(-Number.MIN_VALUE)) return this;
    return this.refusing(
      (sign) => sign < 0,
      (index, figure) => ({ why: "negative", place: this.place(index), figure }),
    );
  }

  /** Refuses the elements at 0 and below. */
  positive(): Vector {
    if (this.areAbove(0)) return this;
    return this.refusing(
      (sign) => sign <= 0,
      (index, figure) => ({ why: "not positive", place: this.place(index), figure }),
    );
  }

  /** Refuses the elements that are 1 or more, or -1 or less: where a fraction is meant, those are percentages. */
  belowOne(meant?: Meant): Vector {
    return this.refusingEach(
      (index) => this.isOneOrMore(index),
      (index) => percentage(needed(this.at(index)), this.place(index), meant),
    );
  }

  /** How often a figure above 0 goes into each element, and what is left over; every element is needed and 0 or more. */
  dividedInto(figure: Decimal): { readonly wholes: Vector; readonly remainders: Vector } {
    const exactly = this.whole?.dividedInto(figure);
    if (exactly) return { wholes: this.of(exact(exactly.wholes)), remainders: this.of(exact(exactly.remainders)) };
    const wholes = this.of(this.known().map((a) => a.divToInt(figure)));
    return { wholes, remainders: this.minus(wholes.multiple(figure)) };
  }

  map(measure: (figure: Decimal, index: number) => Figure): Vector {
    return this.of(this.all.map((a, index) => (isKnown(a) ? measure(a, index) : a)));
  }

  /** Whether each element is above this: 0, or next to it; for certain where this is true. */
  private areAbove(bound: number): boolean {
    if ((this.fractions?.least ?? -Infinity) > bound) return true;
    return this.isKnown && (this.fractions ?? this.close!.doubled).areAbove(bound);
  }

  /** Refuses some of the elements. */
  private refusing(isRefused: (sign: number) => boolean, reason: (index: number, figure: string) => Reason): Vector {
    return this.refusingEach(
      (index) => isRefused(this.sign(index)),
      (index) => reason(index, needed(this.at(index)).toString()),
    );
  }

  private refusingEach(isRefused: (index: number) => boolean, reason: (index: number) => Reason): Vector {
    const { fractions, close } = this;
    let refused: Map<number, Refusal> | undefined;
    for (let index = 0; index < this.length; index++) {
      if (this.refusal(index) || !isRefused(index)) continue;
      refused ??= new Map(this.refusals);
      refused.set(index, new Refusal(reason(index)));
    }
    if (!refused) return this;
    if (fractions) return this.of({ fractions, refused });
    return this.of(close ? { ...close, refused } : this.all.map((figure, index) => refused.get(index) ?? figure));
  }

  private with(other: Vector, exactly: OfTwo, formula: Formula, inDecimals: InDecimals = formula): Vector {
    if (other.length !== this.length) throw new RangeError(`${this.argument} and ${other.argument} differ in length`);
    const fractions = this.fractions && other.fractions && exactly(this.fractions, other.fractions);
    return fractions
      ? this.of({ fractions, refused: firstOf(this.refusals, other.refusals) })
      : elementwise([this, other], formula, inDecimals);
  }

  private scaled(
    factor: Decimal,
    terms: (whole: { numerator: number; denominator: number }) => [number, number],
    formula: Formula,
    inDecimals: InDecimals = formula,
  ): Vector {
    const whole = this.fractions && wholeOver(factor);
    const fractions = whole && this.fractions.scaledBy(...terms(whole));
    if (fractions) return this.of({ fractions, refused: this.refusals });
    const { doubled } = this;
    const close = doubled && DoubleDouble.of(factor);
    if (!close) return elementwise([this, this.filled(factor)], formula, inDecimals);
    const figureAt = (index: number): Figure => combine([this.at(index)], (figure) => inDecimals(figure, factor));
    return this.of({ doubled: doubled.multiple(formula(DoubleDouble.ONE, close)), refused: this.refusals, figureAt });
  }

  /** As many elements, all of them one figure. */
  filled(figure: Decimal): Vector {
    const whole = wholeOver(figure);
    if (whole) return this.of(exact(Fractions.filled(this.length, whole.numerator, whole.denominator)));
    const doubled = DoubleDouble.of(figure);
    return this.of(
      doubled
        ? { doubled: DoubleDoubles.filled(this.length, doubled), refused: NONE_REFUSED, figureAt: () => figure }
        : new Array<Decimal>(this.length).fill(figure),
    );
  }

  /** Other figures in the places of these. */
  of(held: Held): Vector {
    return new Vector(this.argument, this.layout, held, this.places);
  }

  private get all(): readonly Figure[] {
    return (this.figures ??= listOf(this.length, (index) => this.at(index)));
  }

  /** The figures in double-double arithmetic, where they are not held in decimals. */
  get doubled(): DoubleDoubles | null {
    return (this.doubledOfAll ??= this.fractions?.doubled() ?? this.close?.doubled ?? null);
  }

  private doubledOfAll: DoubleDoubles | null | undefined;

  /** What it holds, as it holds it. */
  get held(): Held {
    const { fractions, close, refusals: refused } = this;
    if (fractions) return { fractions, refused };
    return close ? { ...close, refused } : this.all;
  }

  /** The elements at these places, in this order. */
  pick(
    places: ArrayLike<number>,
    layout = this.layout,
    cells: Places = (index) => this.places(places[index]!),
  ): Vector {
    const held = heldAt(this.held, places, (place) => this.at(place));
    return new Vector(this.argument, layout, held, cells);
  }

  // As a whole. Every figure is needed: the first that is not there refuses the whole.

  known(): Decimal[] {
    return this.all.map(needed);
  }

  /** Itself, with every figure known. */
  complete(): this {
    if (!this.fractions || this.refusals.size > 0) this.known();
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
    return (
      (this.whole && other.whole && this.whole.dot(other.whole)) ??
      this.known().reduce((sum, figure, index) => sum.plus(figure.times(needed(other.at(index)))), ZERO)
    );
  }

  /** The totals up to and with each element. */
  running(): Vector {
    const exactly = this.whole?.running();
    if (exactly) return this.of(exact(exactly));
    let total: Decimal = ZERO;
    return this.of(this.known().map((figure) => (total = total.plus(figure))));
  }

  /** The totals of so many groups. An element whose group is below 0 is in none, and not needed. */
  totals(groups: Int32Array, count: number): Vector {
    for (let index = 0; this.refusals.size > 0 && index < groups.length; index++)
      if (groups[index]! >= 0) needed(this.refusal(index) ?? ZERO);
    const fractions = this.fractions?.totals(groups, count);
    if (fractions) return this.of(exact(fractions));
    const totals = new Array<Decimal>(count).fill(ZERO);
    groups.forEach((group, index) => {
      if (group >= 0) totals[group] = totals[group]!.plus(needed(this.at(index)));
    });
    return this.of(totals);
  }

  /** The sum of the products in whole units, of which only the ratio to another such sum has a meaning; null where decimals are needed. */
  wholeDot(other: Vector): DoubleDouble | null {
    const [own, others] = [this.whole, other.whole];
    return own && others && own.wholeDot(others);
  }

  /** The figures as whole numbers of one unit; null where decimals are needed. */
  get wholes(): { readonly numerators: Float64Array; readonly denominator: number } | null {
    return this.whole?.overOne ?? null;
  }

  /** The rank of each element among the different ones, 0 the smallest; ties share a rank. */
  get ranks(): Int32Array {
    const { wholes } = this;
    return wholes ? ranksOfNumbers(wholes.numerators) : ranksOf(this.length, this.order);
  }

  /** The order of two elements, from the smaller to the larger. */
  get order(): Order {
    const { whole } = this;
    if (whole) return (first, second) => whole.compare(first, second);
    return orderOf(this.known());
  }

  /** Whether no element is refused: for certain where this is true. */
  get isKnown(): boolean {
    return (this.fractions ?? this.close) !== null && this.refusals.size === 0;
  }

  /** Whether every element is known, and above 0: for certain where this is true. */
  get isPositive(): boolean {
    return this.whole !== null && this.whole.least > 0;
  }

  // One element.

  /** For a table: the nearest double, where that is known without decimals. */
  entry(index: number): Figure | number {
    const { nearest, refusals: refused } = this;
    if (!nearest) return this.at(index);
    const double = nearest[index]!;
    return (refused.size > 0 ? refused.get(index) : undefined) ?? (Number.isNaN(double) ? this.at(index) : double);
  }

  /** The same of each element. */
  get entries(): (index: number) => Figure | number {
    const { nearest, refusals: refused } = this;
    if (!nearest) return (index) => this.at(index);
    const decided = (index: number): Figure | number =>
      Number.isNaN(nearest[index]!) ? this.at(index) : nearest[index]!;
    return refused.size === 0 ? decided : (index) => refused.get(index) ?? decided(index);
  }

  /** Below 0, at 0 or above it, as the element is, which is known. */
  sign(index: number): number {
    return (
      (this.fractions ? this.fractions.sign(index) : this.close?.doubled.sign(index)) ?? signOf(needed(this.at(index)))
    );
  }

  /** Of either sign. The nearest double of a fraction is 1 where the fraction is, and nowhere below. */
  private isOneOrMore(index: number): boolean {
    return this.fractions ? Math.abs(this.fractions.double(index)) >= 1 : needed(this.at(index)).abs().gte(ONE);
  }

  isZero(index: number): boolean {
    if (this.fractions) return this.fractions.sign(index) === 0 && !this.refusal(index);
    const figure = this.at(index);
    return isKnown(figure) && figure.isZero();
  }

  refusal(index: number): Refusal | undefined {
    if (this.fractions || this.close) return this.refusals.size > 0 ? this.refusals.get(index) : undefined;
    const figure = this.at(index);
    return isKnown(figure) ? undefined : figure;
  }

  /** The fractions over one denominator, where all figures are known and held so. */
  private get whole(): Fractions | null {
    return this.fractions?.isOverOne && this.refusals.size === 0 ? this.fractions : null;
  }
}
