/** Fractions of a whole. */
import { ONE } from "../numbers/decimal";
import { Refusal } from "../refusal";
import { percentage } from "./percentage";
import type { Vector } from "./vector";

/** Refuses the elements below 0, and those above 1, which are probably percentages. */
export function fromZeroToOne(fractions: Vector): Vector {
  const shares = fractions.notNegative();
  const rest = shares.filled(ONE).minus(shares);
  const isBeyond = (index: number): boolean => !shares.refusal(index) && rest.sign(index) < 0;
  if (!Array.from({ length: shares.length }, (_, index) => isBeyond(index)).includes(true)) return shares;
  return shares.map((share, index) => (isBeyond(index) ? new Refusal(percentage(share, shares.place(index))) : share));
}
