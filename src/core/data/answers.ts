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
  const answers: boolean[] = [];
  return Array.from({ length: questions[0]?.length ?? 0 }, (_, link) => {
    for (let question = 0; question < questions.length; question++) {
      const answer = isYes(questions[question]!, link);
      if (answer instanceof Refusal) return answer;
      answers[question] = answer;
    }
    return judgement(...answers);
  });
}
