/** A quotient of two figures, for a cell. */
import { Decimal, quotientOf } from "./decimal";
import { DoubleDouble } from "./double-double";
import { LARGEST_WHOLE } from "./whole-over";

/** As the nearest double, where that is known without 34 digits. */
export function nearestQuotient(dividend: Decimal, divisor: Decimal): number | Decimal {
  const [above, below] = [DoubleDouble.of(dividend), DoubleDouble.of(divisor)];
  return (above && below && above.div(below).nearest) ?? quotientOf(dividend, divisor);
}

/** The same of whole numbers, of which two that doubles hold are divided as they are: that quotient is rounded correctly. */
export function nearestQuotientOfWholes(dividend: bigint, divisor: bigint): number | Decimal {
  const [above, below] = [Number(dividend), Number(divisor)];
  if (Math.abs(above) <= LARGEST_WHOLE && Math.abs(below) <= LARGEST_WHOLE) return above / below;
  return nearestQuotient(new Decimal(dividend.toString()), new Decimal(divisor.toString()));
}
