import { largest } from "../numbers/columns";
import { needed } from "../numbers/figure";
import { Fractions } from "../numbers/fractions";
import { LARGEST_WHOLE } from "../numbers/whole-over";
import { Refusal } from "../refusal";
import { exact } from "./held";
import type { Vector } from "./vector";

/** The whole number that an argument of one cell holds, from `least` to `most`. */
export function wholeNumber(argument: Vector, least: number, most: number): number {
  const figure = argument
    .map((value) =>
      value.isInteger() && value.gte(least) && value.lte(most)
        ? value
        : new Refusal({
            why: "not within",
            place: argument.place(0),
            figure: value.toString(),
            least,
            most,
            whole: true,
          }),
    )
    .at(0);
  return needed(figure).toNumber();
}

/** Refuses the elements that count nothing: those that are not whole numbers of 1 or more. */
export function counts(figures: Vector): Vector {
  const { wholes } = figures;
  if (wholes?.numerators.every((each) => each >= wholes.denominator && Number.isInteger(each / wholes.denominator)))
    return figures;
  const near = figures.doubles();
  const isCount = (index: number): boolean => {
    const double = near?.double(index);
    if (near?.areFigures && typeof double === "number") return Number.isInteger(double) && double >= 1;
    const figure = needed(figures.at(index));
    return figure.isInteger() && figure.gte(1);
  };
  const isRefused = (index: number): boolean => !figures.refusal(index) && !isCount(index);
  let isEachOne = true;
  for (let index = 0; isEachOne && index < figures.length; index++) isEachOne = !isRefused(index);
  if (isEachOne) return figures;
  return figures.map((figure, index) =>
    isRefused(index)
      ? new Refusal({ why: "not a count", place: figures.place(index), figure: figure.toString() })
      : figure,
  );
}

/** Whole numbers in the places of other figures; null where they do not fit into doubles. */
export function wholesAs(others: Vector, wholes: Float64Array): Vector | null {
  const above = largest(wholes);
  return above <= LARGEST_WHOLE ? others.of(exact(Fractions.over(wholes, 1, above))) : null;
}
