/** Fractions of a whole. */
import { ONE } from "../numbers/decimal";
import { Refusal } from "../refusal";
import { isAtMost } from "./at-most";
import { placesWhere } from "./flags";
import { percentage } from "./percentage";
import type { Vector } from "./vector";

/** Refuses the elements below 0, and those above 1, which are probably percentages. */
export function fromZeroToOne(fractions: Vector): Vector {
  const shares = fractions.notNegative();
  if (isAtMost(shares, shares.filled(ONE))) return shares;
  const rest = shares.filled(ONE).minus(shares);
  const beyond = new Set(placesWhere(shares, (index) => rest.sign(index) < 0));
  if (beyond.size === 0) return shares;
  return shares.map((share, index) =>
    beyond.has(index) ? new Refusal(percentage(share, shares.place(index), "range")) : share,
  );
}
