/** Answers to questions about each link: yes or no, in words that people use for them. Nothing is assumed where there is none. */
import type { OptionColumn } from "./option-column";
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
  const codes = questions.map((question) => question.codesOf((answer) => (IS_YES[answer] ? 1 : 0)));
  // By the answers, as digits of a binary number: many links share few.
  const known: (Found | undefined)[] = [];
  const links = new Array<Found | Refusal>(questions[0]?.length ?? 0);
  for (let link = 0; link < links.length; link++) {
    let pattern = 0;
    let unanswered: Refusal | undefined;
    for (let question = 0; question < codes.length && !unanswered; question++) {
      const code = codes[question]![link]!;
      if (code < 0) unanswered = questions[question]!.at(link) as Refusal;
      pattern = 2 * pattern + code;
    }
    links[link] = unanswered ?? (known[pattern] ??= judgement(...answersIn(pattern, codes.length)));
  }
  return links;
}

const answersIn = (pattern: number, count: number): boolean[] =>
  Array.from({ length: count }, (_, question) => ((pattern >> (count - 1 - question)) & 1) === 1);
