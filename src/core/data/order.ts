/** The order of a vector's elements, all of them known. */
import type { Vector } from "./vector";

/** The place of the largest element, of equal ones the first; undefined where there is none. */
export function largestOf({ order, length }: Vector): number | undefined {
  if (length === 0) return undefined;
  let largest = 0;
  for (let index = 1; index < length; index++) if (order(index, largest) > 0) largest = index;
  return largest;
}

export function areAllEqual({ order, length }: Vector): boolean {
  for (let index = 1; index < length; index++) if (order(0, index) !== 0) return false;
  return true;
}
