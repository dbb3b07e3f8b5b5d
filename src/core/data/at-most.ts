/** What is at most another figure: a part of a whole, the lower end of a range. */
import { needed } from "../numbers/figure";
import { Refusal } from "../refusal";
import type { Vector } from "./vector";

/** Refuses the elements of a vector that are above those of another; `named` is what the other is called, its argument if omitted. */
export function atMost(vector: Vector, other: Vector, named?: string): Vector {
  const rest = other.minus(vector);
  const isAbove = (index: number): boolean => !rest.refusal(index) && rest.sign(index) < 0;
  if (!Array.from({ length: vector.length }, (_, index) => isAbove(index)).includes(true)) return vector;
  return vector.map((figure, index) =>
    isAbove(index)
      ? new Refusal({
          why: "above another",
          place: vector.place(index),
          figure: figure.toString(),
          other: named ?? other.argument,
          otherFigure: needed(other.at(index)).toString(),
        })
      : figure,
  );
}
