/** What is at most another figure: a part of a whole, the lower end of a range. */
import { needed } from "../numbers/figure";
import { Refusal } from "../refusal";
import type { Vector } from "./vector";

/** Whether no element is refused, or above that of another in its place: for certain where this is true. */
export function isAtMost(vector: Vector, other: Vector): boolean {
  if (!vector.isKnown || !other.isKnown) return false;
  const [held, most] = [vector.held, other.held];
  return "fractions" in held && "fractions" in most && held.fractions.isAtMost(most.fractions);
}

/** Whether an element is refused, and why. */
export interface Check {
  /** Whether no element is: for certain where this is true. */
  readonly isPassed: boolean;
  readonly refusal: (index: number) => Refusal | undefined;
}

/** The elements of a vector that are above those of another, refused; `named` is what the other is called, its argument if omitted. */
export function aboveOther(vector: Vector, other: Vector, named?: string): Check {
  if (isAtMost(vector, other)) return { isPassed: true, refusal: () => undefined };
  const rest = other.minus(vector);
  return {
    isPassed: false,
    refusal: (index) =>
      rest.refusal(index) || rest.sign(index) >= 0
        ? undefined
        : new Refusal({
            why: "above another",
            place: vector.place(index),
            figure: needed(vector.at(index)).toString(),
            other: named ?? other.argument,
            otherFigure: needed(other.at(index)).toString(),
          }),
  };
}

/** The elements that are refused in another vector. */
export const refusedIn = (vector: Vector): Check => ({
  isPassed: vector.isKnown,
  refusal: (index) => vector.refusal(index),
});

/** A vector whose known elements are refused where one of these finds a reason, the first of them. */
export function refusedWhere(vector: Vector, checks: readonly Check[]): Vector {
  const refused = new Map<number, Refusal>();
  for (const check of checks) {
    if (check.isPassed) continue;
    for (let index = 0; index < vector.length; index++) {
      if (vector.refusal(index) || refused.has(index)) continue;
      const refusal = check.refusal(index);
      if (refusal) refused.set(index, refusal);
    }
  }
  return refused.size === 0 ? vector : vector.map((figure, index) => refused.get(index) ?? figure);
}

/** Refuses the elements of a vector that are above those of another. */
export function atMost(vector: Vector, other: Vector): Vector {
  return refusedWhere(vector, [aboveOther(vector, other)]);
}
