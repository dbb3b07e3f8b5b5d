/** A quotient of two figures, for a cell. */
import { type Decimal, quotientOf } from "./decimal";
import { DoubleDouble } from "./double-double";

/** As the nearest double, where that is known without 34 digits. */
export function nearestQuotient(dividend: Decimal, divisor: Decimal): number | Decimal {
  const [above, below] = [DoubleDouble.of(dividend), DoubleDouble.of(divisor)];
  return (above && below && above.div(below).nearest) ?? quotientOf(dividend, divisor);
}
