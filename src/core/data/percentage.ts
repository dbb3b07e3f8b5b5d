/** A percentage where a fraction is meant. */
import { type Decimal, ONE } from "../numbers/decimal";
import type { ArgumentPosition, Reason } from "../refusal";

/** What a sentence says is meant: nothing, a fraction, or one from 0 to 1. */
export type Meant = "" | "fraction" | "range";

/** Of a figure that is 1 or more though a fraction of a whole is meant. */
export function percentage(figure: Decimal, place: ArgumentPosition, meant: Meant = ""): Reason {
  const fraction = figure.div(100);
  return {
    why: "percentage",
    place,
    figure: figure.toString(),
    fraction: fraction.abs().lt(ONE) ? fraction.toString() : "",
    meant,
  };
}
