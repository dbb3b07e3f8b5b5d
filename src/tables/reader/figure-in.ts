/** The figures of members as decimals. */

import { type Decimal, fromDouble, fromNumeral } from "../../core/numbers/decimal";
import type { Member } from "./table-reading";

/** Of the period of that order; null where there is none. */
export function figureIn({ figures }: Pick<Member, "figures">, order: number): Decimal | null {
  const plain = figures.get(order)?.plain;
  return plain === undefined ? null : typeof plain === "number" ? fromDouble(plain) : fromNumeral(plain);
}
