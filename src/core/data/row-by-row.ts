/** Tables whose rows do not depend on one another: a missing figure spoils the cells that rest on it, and the others are given. */
import { needed } from "../numbers/figure";
import type { Vector } from "./vector";

/**
 * Itself, with every figure of these rows, or of all, known or missing: of what is refused for another reason, the first
 * refuses the whole.
 */
export function knownOrMissing(figures: Vector, rows?: readonly number[]): Vector {
  if (figures.isKnown) return figures;
  const count = rows?.length ?? figures.length;
  for (let index = 0; index < count; index++) {
    const row = rows ? rows[index]! : index;
    const refusal = figures.refusal(row);
    if (refusal && refusal.reason.why !== "missing") needed(refusal);
  }
  return figures;
}
