/** Vectors of nothing but 1 and 0: with them a measure counts or keeps some elements of another. */
import { newColumn, zeros } from "../numbers/columns";
import { Fractions } from "../numbers/fractions";
import { exact } from "./held";
import type { Vector } from "./vector";

/** As many elements as this one has, 1 at these places and 0 at all others. */
export function oneAt(vector: Vector, places: ArrayLike<number>): Vector {
  const ones = zeros(vector.length);
  for (let index = 0; index < places.length; index++) ones[places[index]!] = 1;
  return vector.of(exact(Fractions.over(ones, 1, 1, 0)));
}

/** The same, 1 where this is so and 0 where it is not. */
export function oneWhere(vector: Vector, isSo: (index: number) => boolean): Vector {
  const ones = newColumn(vector.length);
  for (let index = 0; index < ones.length; index++) ones[index] = isSo(index) ? 1 : 0;
  return vector.of(exact(Fractions.over(ones, 1, 1, 0)));
}
