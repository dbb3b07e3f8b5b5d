/** What shares are taken of. */
import type { Decimal } from "../numbers/decimal";
import { refuse } from "../refusal";

/** A total that shares can be taken of: above 0. `what` of the argument it is the sum of, where not of its values. */
export function shareable(total: Decimal, argument: string, what = ""): Decimal {
  return total.isPositive() && !total.isZero()
    ? total
    : refuse({ why: "total not positive", place: { argument }, what, figure: total.toString() });
}
