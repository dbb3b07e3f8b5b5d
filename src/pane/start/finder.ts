/** What a person may want to know, the questions below one another as they are answered, and the function that they lead to. */

import { element, section } from "../dom";
import { finder as texts } from "../texts/start";
import type { PaneContext } from "../view";
import { type Asked, questions, type Wish, wishes } from "./questions";

export function finderPart({ help, open }: PaneContext): HTMLElement {
  const { root, body } = section(questions.asks);
  let asked = 0;

  /** One question, and below it whatever its answer leads to. */
  function ask({ asks, answers }: Asked): HTMLElement {
    asked += 1;
    const select = element(
      "select",
      { id: `question-${asked}` },
      element("option", { value: "" }, texts.choose),
      ...answers.map(({ words }, index) => element("option", { value: String(index) }, words)),
    );
    const below = element("div", { class: "body", "aria-live": "polite" });
    select.addEventListener("change", () => {
      const next = answers[Number(select.value)]?.next;
      below.replaceChildren(
        ...(select.value === "" || !next ? [] : "function" in next ? answer(next.function) : [ask(next)]),
      );
    });
    return element(
      "div",
      { class: "body" },
      element("label", { for: select.id }, asks),
      element("div", { class: "beside" }, select),
      below,
    );
  }

  function answer(name: string): HTMLElement[] {
    const button = element("button", { type: "button", class: "primary" }, texts.open({ name: `VC.${name}` }));
    button.addEventListener("click", () => open("functions", name));
    const about = help.get(name)?.description;
    return [...(about === undefined ? [] : [element("p", {}, about)]), button];
  }

  function wish({ words, of, next }: Wish, isLast: boolean): HTMLElement {
    const guide = element("button", { type: "button" }, texts.guide);
    guide.addEventListener("click", () => open("guide"));
    return element(
      "details",
      { class: "wish" },
      element("summary", {}, element("span", {}, words), element("span", { class: "quiet" }, of)),
      // Who governs a chain is answered without figures.
      ...(isLast ? [guide] : []),
      ask(next),
    );
  }

  body.append(...wishes.map((each, index) => wish(each, index === wishes.length - 1)));
  return root;
}
