/** The numbers of periods: 1, 2, 3 ..., or such as years, strictly increasing. */
import { newColumn } from "../numbers/columns";
import { needed } from "../numbers/figure";
import { Fractions } from "../numbers/fractions";
import { refuse } from "../refusal";
import { NONE_REFUSED } from "./held";
import { Vector } from "./vector";

export function counted(count: number): Vector {
  const periods = newColumn(count);
  for (let index = 0; index < count; index++) periods[index] = index + 1;
  return new Vector("periods", "row", { fractions: Fractions.over(periods, 1, count, 1), refused: NONE_REFUSED });
}

export function increasing(periods: Vector): Vector {
  const { order, wholes, length } = periods.complete();
  const words = (index: number): string => needed(periods.at(index)).toString();
  for (let index = 1; index < length; index++) {
    if (wholes ? wholes.numerators[index - 1]! >= wholes.numerators[index]! : order(index - 1, index) >= 0)
      refuse({ why: "not increasing", place: periods.place(index), figure: words(index), before: words(index - 1) });
  }
  return periods;
}
