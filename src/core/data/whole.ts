import { needed } from "../numbers/figure";
import { Refusal } from "../refusal";
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
