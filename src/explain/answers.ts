/** The steps to what is judged by answers to yes-or-no questions: the answers in words of their own, and the judgement. */
import { answersTo } from "../cells/read-answers";
import { type Answer, isYes } from "../core/data/answers";
import type { OptionColumn } from "../core/data/option-column";
import type { Refusal } from "../core/refusal";
import { elementAt, type Steps, textAt } from "./arguments";

/** `said` is what a yes says, and what a no says, by question. */
export function judgementSteps<Question extends string>(
  questions: readonly Question[],
  judge: (answers: readonly OptionColumn<Answer>[]) => readonly (string | Refusal)[],
  said: Readonly<Record<Question, { readonly yes: string; readonly no: string }>>,
): Steps {
  return (args, at) => {
    const answers = answersTo(questions, args.slice(0, questions.length));
    const link = elementAt(answers[0], at);
    const judgement = textAt(judge(answers)[link]);
    const replies = questions.map((question, index) => said[question][isYes(answers[index]!, link) ? "yes" : "no"]);
    return [replies.join(", "), judgement];
  };
}
