/** Figures as decimals. */

import { type Decimal, fromDouble, fromNumeral } from "../../core/numbers/decimal";
import type { Figure, Member } from "./table-reading";

/** Null where there is none. */
export function decimalOf(figure: Figure | null | undefined): Decimal | null {
  if (!figure) return null;
  return typeof figure.plain === "number" ? fromDouble(figure.plain) : fromNumeral(figure.plain);
}

/** Of the period of that order; null where there is none. */
export const figureIn = ({ figures }: Pick<Member, "figures">, order: number): Decimal | null =>
  decimalOf(figures.get(order));
