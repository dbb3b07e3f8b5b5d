/** Figures times ratios, of which many figures share a few: units of a product, currencies. */
import { listOf } from "./list";
import { Decimal, Unrounded } from "../numbers/decimal";
import { DoubleDouble } from "../numbers/double-double";
import { combine, type Figure } from "../numbers/figure";
import { firstOf, type Refusals } from "./held";
import type { Vector } from "./vector";

/** A ratio as a quotient, so that one that is turned around loses nothing. */
export interface Ratio {
  readonly above: Decimal;
  readonly below: Decimal;
}

/** Each figure times the one of these ratios that is its, by position; refused where it is itself, or where those say so. */
export function timesRatios(vector: Vector, ratios: readonly Ratio[], positions: Int32Array, others: Refusals): Vector {
  const refused = firstOf(vector.refusals, others);
  const figureAt = (index: number): Figure =>
    combine([vector.at(index)], (figure) => {
      const { above, below } = ratios[positions[index]!]!;
      return new Decimal(new Unrounded(figure).times(above).div(below));
    });
  const { doubled } = vector;
  const close = ratios.map(closeTo);
  if (doubled && close.every((each) => each !== null))
    return vector.of({ doubled: doubled.timesOneOf(close, positions), refused, figureAt });
  return vector.of(listOf(vector.length, (index) => vector.refusal(index) ?? others.get(index) ?? figureAt(index)));
}

function closeTo({ above, below }: Ratio): DoubleDouble | null {
  const [dividend, divisor] = [DoubleDouble.of(above), DoubleDouble.of(below)];
  return dividend && divisor && dividend.div(divisor);
}
