/** Words for each element, with the refusals among its figures. */
import type { Refusal } from "../refusal";
import type { Vector } from "./vector";

/** The flag of each element; where figures are refused, the first of their refusals. */
export function flags<Flag extends string>(
  vectors: readonly Vector[],
  flagAt: (index: number) => Flag,
): (Flag | Refusal)[] {
  const { length } = vectors[0]!;
  const found = new Array<Flag | Refusal>(length);
  const areKnown = vectors.every((vector) => vector.isKnown);
  for (let index = 0; index < length; index++)
    found[index] = (areKnown ? undefined : firstRefusal(vectors, index)) ?? flagAt(index);
  return found;
}

export function firstRefusal(vectors: readonly Vector[], index: number): Refusal | undefined {
  for (const vector of vectors) {
    const refusal = vector.refusal(index);
    if (refusal) return refusal;
  }
  return undefined;
}

/** The places of a vector of which this holds, and no refusal. */
export function placesWhere(vector: Vector, isSo: (index: number) => boolean): number[] {
  const places: number[] = [];
  for (let index = 0; index < vector.length; index++) if (!vector.refusal(index) && isSo(index)) places.push(index);
  return places;
}
