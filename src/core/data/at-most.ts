/** What is at most another figure: a part of a whole, the lower end of a range. */
import { needed } from "../numbers/figure";
import { Refusal } from "../refusal";
import type { Vector } from "./vector";

/** The elements of a vector that are above those of another, refused; `named` is what the other is called, its argument if omitted. */
export function aboveOther(vector: Vector, other: Vector, named?: string): (index: number) => Refusal | undefined {
  const rest = other.minus(vector);
  return (index) =>
    rest.refusal(index) || rest.sign(index) >= 0
      ? undefined
      : new Refusal({
          why: "above another",
          place: vector.place(index),
          figure: needed(vector.at(index)).toString(),
          other: named ?? other.argument,
          otherFigure: needed(other.at(index)).toString(),
        });
}

/** A vector whose known elements are refused where one of these finds a reason, the first of them. */
export function refusedWhere(vector: Vector, checks: readonly ((index: number) => Refusal | undefined)[]): Vector {
  const refused = new Map<number, Refusal>();
  for (const check of checks) {
    for (let index = 0; index < vector.length; index++) {
      if (vector.refusal(index) || refused.has(index)) continue;
      const refusal = check(index);
      if (refusal) refused.set(index, refusal);
    }
  }
  return refused.size === 0 ? vector : vector.map((figure, index) => refused.get(index) ?? figure);
}

/** Refuses the elements of a vector that are above those of another. */
export function atMost(vector: Vector, other: Vector): Vector {
  return refusedWhere(vector, [aboveOther(vector, other)]);
}
