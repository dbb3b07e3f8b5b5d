import { type Decimal } from "../numbers/decimal";
import { needed } from "../numbers/figure";
import type { Meant } from "./percentage";
import type { Vector } from "./vector";

/**
 * What still counts as no change, or as alike: a fraction from 0 to below 1, in an argument of one cell. A figure of 1 or
 * more is a percentage, and refused.
 */
export function toleranceOr(byDefault: Decimal, tolerance: Vector | undefined, meant?: Meant): Decimal {
  return tolerance ? needed(tolerance.notNegative().belowOne(meant).at(0)) : byDefault;
}
