/** Pages whose questions are answered with yes or no, one argument each of a formula of one cell. */

import { answers } from "../cells/read-answers";
import type { Answer } from "../core/data/answers";
import type { OptionColumn } from "../core/data/option-column";
import { answered, type GuidePage, type Question, type Reading, type BlockFormula } from "./page";
import { messages } from "../messages/messages";

const words = messages("guide.yesOrNo", {
  unanswered: "Answer {count, plural, one {the question} other {all # questions}} to see the result.",
});

interface Asked {
  /** The argument of the formula. */
  readonly id: string;
  readonly label: string;
  readonly asks: string;
  readonly yes: string;
  readonly no: string;
}

export interface YesOrNoPage extends Pick<GuidePage, "id" | "heading" | "lead" | "title" | "works"> {
  readonly function: string;
  readonly asked: readonly Asked[];
  readonly source: string;
  /** What a complete set of answers says. */
  readonly reading: (answers: readonly string[]) => Reading;
  /** Formulas below that of the function. */
  readonly more?: readonly BlockFormula[];
}

/** Answers as the arguments of a function. */
export const answersOf = (ids: readonly string[], replies: readonly string[]): OptionColumn<Answer>[] =>
  ids.map((id, index) => answers(id, [[replies[index]]]));

export function yesOrNoPage(page: YesOrNoPage): GuidePage {
  const { asked, source, reading, more = [], ...rest } = page;
  const ids = asked.map(({ id }) => id);
  return {
    ...rest,
    questions: asked.map(({ id, label, asks, yes, no }): Question => ({
      id,
      label,
      asks,
      choices: [
        { value: "yes", words: yes },
        { value: "no", words: no },
      ],
      source,
    })),
    unanswered: words.unanswered({ count: ids.length }),
    read(answers) {
      const replies = answered(answers, ids);
      return replies && reading(replies);
    },
    block(answers) {
      return {
        rows: asked.map(({ id, label }) => [label, answers[id] ?? ""]),
        formulas: [
          {
            label: page.title,
            text: ({ each }) => `=VC.${page.function}(${each.join(", ")})`,
            rows: 1,
            columns: 1,
          },
          ...more,
        ],
      };
    },
  };
}
