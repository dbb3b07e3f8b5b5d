/** The one open question about an input-output table, its answers as buttons, and the answers that were given. */

import type { NetworkAnswer, NetworkQuestion } from "../../tables/networks/reading";
import { element } from "../dom";
import { networks as texts } from "../texts/networks";

export function questionBlock(
  { words, answers }: NetworkQuestion,
  answer: (given: NetworkAnswer) => void,
): HTMLElement {
  const heading = element("h3", { id: "networks-question" }, words);
  return element(
    "div",
    { class: "question", role: "group", "aria-labelledby": "networks-question" },
    heading,
    ...answers.map((each) => {
      const button = element("button", { type: "button" }, each.words);
      button.addEventListener("click", () => answer(each));
      return element("p", {}, button, element("span", { class: "quiet" }, ` ${each.means}.`));
    }),
  );
}

export function answeredBlock(said: string, takeBack: () => void): HTMLElement {
  const button = element("button", { type: "button" }, texts.takeBack);
  button.addEventListener("click", takeBack);
  return element("p", { class: "quiet" }, `${texts.answered({ answers: said })} `, button);
}
