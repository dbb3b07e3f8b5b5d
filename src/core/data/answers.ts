/** Answers to questions about each link: yes or no, in words that people use for them. Nothing is assumed where there is none. */
import type { OptionColumn } from "./option-column";
import { filledPlaces } from "../numbers/columns";
import { Refusal } from "../refusal";

/** What each word says; in this order a sentence lists them. */
const IS_YES = { yes: true, no: false, high: true, low: false, TRUE: true, FALSE: false } as const;

export type Answer = keyof typeof IS_YES;
export const ANSWERS = Object.keys(IS_YES) as Answer[];

/** Whether a link has a yes, or why that is not known. */
export function isYes(answers: OptionColumn<Answer>, link: number): boolean | Refusal {
  const answer = answers.at(link);
  return answer instanceof Refusal ? answer : IS_YES[answer];
}

/** What each link is by its answers to these questions; or, of those that are no answer, the refusal of the first. */
export function judged<Found>(
  questions: readonly OptionColumn<Answer>[],
  judgement: (...answers: readonly boolean[]) => Found,
): (Found | Refusal)[] {
  // By the answers, as digits of a binary number: many links share few. Below 0, the question that has no answer, from -1 on.
  const patterns = filledPlaces(questions[0]?.length ?? 0, 0);
  questions.forEach((question, position) => {
    question.forEachCode(
      (answer) => (IS_YES[answer] ? 1 : 0),
      (code, link) => {
        const before = patterns[link]!;
        if (before >= 0) patterns[link] = code < 0 ? ~position : 2 * before + code;
      },
    );
  });
  const known: (Found | undefined)[] = [];
  const links = new Array<Found | Refusal>(patterns.length);
  for (let link = 0; link < links.length; link++) {
    const pattern = patterns[link]!;
    links[link] =
      pattern < 0
        ? (questions[~pattern]!.at(link) as Refusal)
        : (known[pattern] ??= judgement(...questions.map((_, place) => isSet(pattern, questions.length - 1 - place))));
  }
  return links;
}

const isSet = (pattern: number, digit: number): boolean => ((pattern >> digit) & 1) === 1;
