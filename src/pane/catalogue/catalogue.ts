/** Functions: found by a word or a question, filled in from the sheet, seen before they are on it. */

import { element } from "../dom";
import type { FunctionHelp } from "../help/function-help";
import { catalogue as texts } from "../texts/catalogue";
import type { PaneContext, View } from "../view";
import { FunctionForm } from "./form";
import { found } from "./search";

export function catalogueView(context: PaneContext): View {
  const input = element("input", {
    type: "search",
    id: "function-search",
    placeholder: texts.example,
    autocomplete: "off",
    spellcheck: "false",
  });
  const status = element("p", { class: "quiet", role: "status" });
  const list = element("div", { class: "found" });
  const finder = element(
    "section",
    { "aria-label": texts.search },
    element("label", { for: input.id }, texts.search),
    input,
    status,
    list,
  );
  const place = element("div", {});
  const root = element("div", {}, finder, place);
  let form: FunctionForm | undefined;
  let shownFor: string | undefined;

  /** Under their questions, or in the order of how well they fit. */
  function show(): void {
    const all = [...context.help.values()];
    const key = `${all.length} ${input.value}`;
    if (key === shownFor) return;
    shownFor = key;
    const fitting = found(input.value, all);
    status.textContent =
      all.length === 0
        ? texts.notRead
        : fitting.length === 0
          ? texts.none
          : input.value === ""
            ? ""
            : texts.found({ count: fitting.length });
    const groups =
      input.value === ""
        ? [...new Set(all.map(({ asks }) => asks))].map((asks) => ({
            asks,
            of: all.filter((each) => each.asks === asks),
          }))
        : [{ asks: "", of: fitting }];
    list.replaceChildren(
      ...groups.flatMap(({ asks, of }) => [
        ...(asks === "" ? [] : [element("h2", {}, asks)]),
        element("ul", {}, ...of.map(entry)),
      ]),
    );
  }

  function entry(help: FunctionHelp): HTMLElement {
    const button = element("button", { type: "button", class: "plain" }, `VC.${help.id}`);
    button.addEventListener("click", () => open(help));
    return element("li", {}, button, element("p", { class: "quiet" }, help.description));
  }

  function open(help: FunctionHelp): void {
    const opened = new FunctionForm(context, help, close);
    form = opened;
    finder.hidden = true;
    place.replaceChildren(opened.root);
    opened.focus();
    void context.workbook
      .selection()
      .then((selection) => opened.update(selection))
      .then(() => opened.propose());
  }

  function close(): void {
    const name = form?.name;
    form = undefined;
    place.replaceChildren();
    finder.hidden = false;
    const from = [...list.querySelectorAll("button")].find((button) => button.textContent === `VC.${name}`);
    (from ?? input).focus();
  }

  input.addEventListener("input", show);
  context.onOpen("functions", (name) => {
    const help = context.help.get(name);
    if (help) {
      open(help);
      return;
    }
    if (form) close();
    input.value = name;
    show();
    input.focus();
  });

  return {
    root,
    async update(selection) {
      show();
      await form?.update(selection);
    },
  };
}
