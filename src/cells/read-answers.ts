/** Answers to yes-or-no questions, from ranges. */
import { type Answer, ANSWERS } from "../core/data/answers";
import type { OptionColumn } from "../core/data/option-column";
import type { Lying, Range } from "./range";
import { choices } from "./read";

/**
 * One row, one column or one cell of answers: yes or no, high or low, TRUE or FALSE (also as text), in any case; as long as
 * `like`, if given. Anything else, a number, 0 and an empty cell too, is refused in its own place.
 */
export function answers(argument: string, range: Range, like?: Lying): OptionColumn<Answer> {
  return choices(argument, range, ANSWERS, like);
}

/** One for each question, in order, all as long as the first. */
export function answersTo(
  questions: readonly string[],
  ranges: readonly Range[],
): readonly [OptionColumn<Answer>, ...OptionColumn<Answer>[]] {
  const first = answers(questions[0]!, ranges[0]);
  return [first, ...questions.slice(1).map((question, index) => answers(question, ranges[index + 1], first))];
}
