/** The order of figures of two vectors, which need not be held alike. */
import { hasNaN, newColumn } from "../numbers/columns";
import { needed } from "../numbers/figure";
import { orderOfNumbers } from "../numbers/ranks";
import type { Vector } from "./vector";

/** Below, at or above 0 as a figure of the first, by its place, is to one of the second. */
export type Comparison = (place: number, otherPlace: number) => number;

/** By their doubles, which never contradict the figures; by the figures where those are equal. All that are compared are known. */
export function comparisonOf(one: Vector, other: Vector): Comparison {
  const doubles = doublesOf(one);
  const otherDoubles = one === other ? doubles : doublesOf(other);
  if (one.doubles()?.areFigures && other.doubles()?.areFigures)
    return (place, otherPlace) => orderOfNumbers(doubles[place]!, otherDoubles[otherPlace]!);
  return (place, otherPlace) => {
    const apart = orderOfNumbers(doubles[place]!, otherDoubles[otherPlace]!);
    return apart || needed(one.at(place)).comparedTo(needed(other.at(otherPlace)));
  };
}

/** The nearest doubles; 0 for what is refused. */
function doublesOf(figures: Vector): Float64Array {
  const { nearest } = figures;
  if (figures.isKnown && nearest && !hasNaN(nearest)) return nearest;
  const near = figures.doubles();
  const doubles = newColumn(figures.length);
  for (let place = 0; place < doubles.length; place++)
    doubles[place] = figures.refusal(place) ? 0 : (near?.double(place) ?? needed(figures.at(place)).toNumber());
  return doubles;
}
