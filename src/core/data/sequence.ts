/** Vectors whose elements come one after the other, as the stages of a chain do. */
import { CloseFigure } from "../numbers/close-figure";
import { newPlaces } from "../numbers/columns";
import { type Decimal, ONE, Unrounded, ZERO } from "../numbers/decimal";
import { DoubleDouble } from "../numbers/double-double";
import { combine, type Figure, needed } from "../numbers/figure";
import { LARGEST_WHOLE } from "../numbers/whole-over";
import type { Refusal } from "../refusal";
import { firstRefusal } from "./flags";
import type { Refusals } from "./held";
import type { Vector } from "./vector";

/** The element before each; before the first, itself. */
export function before(vector: Vector): Vector {
  const places = newPlaces(vector.length);
  for (let index = 0; index < places.length; index++) places[index] = Math.max(0, index - 1);
  return vector.pick(places);
}

/** The same, with 0 in the first place, whatever was there. */
export function fromZero(vector: Vector): Vector {
  const { held } = vector;
  if (!("fractions" in held)) return vector.of([...vector].map((figure, index) => (index === 0 ? ZERO : figure)));
  const refused = new Map(held.refused);
  refused.delete(0);
  return vector.of({ fractions: held.fractions.fromZero(), refused });
}

/** For each element the product of all that come after it; 1 for the last. Refused where one of those is. */
export function productsAfter(vector: Vector): Vector {
  let decimals: Figure[] | undefined;
  const inDecimals = (): Figure[] => {
    const products = new Array<Figure>(vector.length).fill(ONE);
    for (let index = vector.length - 2; index >= 0; index--)
      products[index] = combine([products[index + 1]!, vector.at(index + 1)], (after, figure) => after.times(figure));
    return products;
  };
  const figureAt = (index: number): Figure => (decimals ??= inDecimals())[index]!;
  const { doubled } = vector;
  return vector.of(
    doubled ? { doubled: doubled.productsAfter(), refused: refusedAfter(vector), figureAt } : inDecimals(),
  );
}

/** The product of the elements from this place on; all are needed. */
export function productFrom(vector: Vector, start: number): CloseFigure {
  return CloseFigure.from(productDoubled(vector, start), () => productExactly(vector, start));
}

/** As many whole numbers at a time as fit into one, as are powers of their denominator. */
function productDoubled({ wholes, length }: Vector, start: number): DoubleDouble | null {
  if (!wholes) return null;
  const { numerators, denominator } = wholes;
  let product = DoubleDouble.ONE;
  let [above, below] = [1, 1];
  for (let index = start; index < length; index++) {
    const [more, moreBelow] = [above * numerators[index]!, below * denominator];
    if (Math.max(Math.abs(more), moreBelow) <= LARGEST_WHOLE) [above, below] = [more, moreBelow];
    else {
      product = product.times(DoubleDouble.sum(above, 0)).div(DoubleDouble.sum(below, 0));
      if (!product.isMiddling) return null;
      [above, below] = [numerators[index]!, denominator];
    }
  }
  product = product.times(DoubleDouble.sum(above, 0)).div(DoubleDouble.sum(below, 0));
  return product.isMiddling ? product : null;
}

/** With some 200 digits. */
function productExactly(vector: Vector, start: number): Decimal {
  let product: Decimal = new Unrounded(ONE);
  const { wholes } = vector;
  const figureAt = (index: number): Decimal => new Unrounded(needed(vector.at(index)));
  if (!wholes) {
    for (let index = start; index < vector.length; index++) product = product.times(figureAt(index));
    return product;
  }
  const { numerators, denominator } = wholes;
  let part = 1;
  for (let index = start; index < vector.length; index++) {
    const more = part * numerators[index]!;
    if (Math.abs(more) <= LARGEST_WHOLE) part = more;
    else {
      product = product.times(part);
      part = numerators[index]!;
    }
  }
  const units = new Unrounded(denominator).pow(Math.max(0, vector.length - start));
  return product.times(part).div(units);
}

/** For each element the last refusal among those that come after it. */
function refusedAfter({ refusals, length }: Vector): Refusals {
  const after = new Map<number, Refusal>();
  let last: Refusal | undefined;
  for (let index = length - 1; index >= 0 && refusals.size > 0; index--) {
    if (last) after.set(index, last);
    last ??= refusals.get(index);
  }
  return after;
}

/** The same figures; where they are refused, with the first refusal of the vectors that they were made of. */
export function refusedAs(vectors: readonly Vector[], made: Vector): Vector {
  const { held } = made;
  if (!("refused" in held)) return made.of(held.map((figure, index) => firstRefusal(vectors, index) ?? figure));
  if (held.refused.size === 0) return made;
  const refused = new Map<number, Refusal>();
  for (const [index, refusal] of held.refused) refused.set(index, firstRefusal(vectors, index) ?? refusal);
  return made.of({ ...held, refused });
}
