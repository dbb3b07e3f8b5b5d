/** The questions, one below the other as they are answered, and the function that they lead to. */

import { element, section } from "../dom";
import { finder as texts } from "../texts/start";
import type { PaneContext } from "../view";
import { type Asked, questions } from "./questions";

export function finderPart({ help, open }: PaneContext): HTMLElement {
  const { root, body } = section(texts.heading);

  /** One question, and below it whatever its answer leads to. */
  function ask({ asks, answers }: Asked, depth: number): HTMLElement {
    const select = element(
      "select",
      { id: `question-${depth}` },
      element("option", { value: "" }, texts.choose),
      ...answers.map(({ words }, index) => element("option", { value: String(index) }, words)),
    );
    const below = element("div", { class: "body", "aria-live": "polite" });
    select.addEventListener("change", () => {
      const next = answers[Number(select.value)]?.next;
      below.replaceChildren(
        ...(select.value === "" || !next ? [] : "function" in next ? answer(next.function) : [ask(next, depth + 1)]),
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

  body.append(ask(questions, 1));
  return root;
}
