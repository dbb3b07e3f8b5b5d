/** A percentage where a fraction is meant. */
import { type Decimal, ONE } from "../numbers/decimal";
import type { ArgumentPosition, Reason } from "../refusal";

/** Of a figure that is 1 or more though a fraction of a whole is meant. */
export function percentage(figure: Decimal, place: ArgumentPosition): Reason {
  const fraction = figure.div(100);
  return {
    why: "percentage",
    place,
    figure: figure.toString(),
    fraction: fraction.abs().lt(ONE) ? fraction.toString() : "",
  };
}
