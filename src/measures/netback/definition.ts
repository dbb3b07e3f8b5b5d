/**
 * Netback: the most that one unit of a raw input can be paid in a use, (final price - other costs) / units per output.
 *
 * Compared over the uses that a resource has (saw log or pulp) it shows the next best one, the measure of its
 * opportunity cost. Money per unit of the raw input. The final price is 0 or more, the units above 0; a use that does not
 * cover its other costs has a netback below 0.
 *
 * Source: netback pricing as in the World Bank's commodity studies; Morris (2001) for the saw log.
 */
import type { Vector } from "../../core/data/vector";

export function netback(finalPrice: Vector, otherCosts: Vector, unitsPerOutput: Vector): Vector {
  return finalPrice.notNegative().minus(otherCosts).over(unitsPerOutput.notNegative());
}
