/** What is asked of the person while a table is read: the first question that has no answer yet is the one that is shown. */

import { type Answers, type Answer, type Question, questionKey } from "./table-reading";

export class Asking {
  readonly answered: { question: Question; answer: Answer }[] = [];
  readonly remarks: string[] = [];
  question: Question | null = null;

  constructor(readonly answers: Answers) {}

  /** The answer's id; null where the question stays open, and is then the one that is asked if none is before it. */
  ask(question: Question | null): string | null {
    if (!question) return null;
    const id = this.answers.get(questionKey(question));
    const answer = question.answers.find((each) => each.id === id);
    if (!answer) {
      this.question ??= question;
      return null;
    }
    this.answered.push({ question, answer });
    return answer.id;
  }
}
