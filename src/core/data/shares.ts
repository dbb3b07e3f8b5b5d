/** What shares are taken of. */
import type { Decimal } from "../numbers/decimal";
import { refuse } from "../refusal";

/** A total that shares can be taken of: above 0. */
export function shareable(total: Decimal, what: string): Decimal {
  return total.isPositive() && !total.isZero()
    ? total
    : refuse({ why: "total not positive", what, figure: total.toString() });
}
