/** Single figures of a vector, for a formula of few of them. */
import { CloseFigure } from "../numbers/close-figure";
import { DoubleDouble } from "../numbers/double-double";
import { needed } from "../numbers/figure";
import type { Vector } from "./vector";

/** The figure in this place, which is needed. */
export function closeAt(vector: Vector, index: number): CloseFigure {
  const { wholes } = vector;
  if (!wholes) return CloseFigure.of(needed(vector.at(index)));
  const doubled = DoubleDouble.quotient(wholes.numerators[index]!, wholes.denominator);
  return CloseFigure.from(doubled, () => needed(vector.at(index)));
}
