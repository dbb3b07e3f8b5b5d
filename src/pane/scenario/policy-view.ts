/** A tax or subsidy on one link: who bears it, before and after, and the sheet of the policy with social prices. */

import { type Decimal, ZERO } from "../../core/numbers/decimal";
import { change as signed, styled, styleFor } from "../../pictures/numerals";
import type { Model } from "../../scenario/model";
import { type Borne, borneBy, policySaid } from "../../scenario/policy";
import { policySheet } from "../../scenario/policy-sheet";
import { policy as words } from "../../scenario/policy-texts";
import { element } from "../dom";
import { firstSection } from "./first-section";
import { policy as texts } from "../texts/policy";
import { choice, percentField } from "./fields";
import type { Over, OverContext } from "./place";

const FIRST_RATE = 10;
const HUNDRED = 100;

export function policyView(first: Model, context: OverContext): Over {
  let model = first;
  let link = 0;
  let rate: number | null = FIRST_RATE;
  let passed: number | null = 0;
  const title = element("h1", { class: "finding", tabindex: "-1" });
  const line = element("p", { class: "quiet line" });
  const picker = element("div", {});
  const shown = element("div", {});
  const wrong = element("p", { class: "trouble", role: "alert" });
  const insert = element("button", { type: "button", class: "primary" }, texts.insert);
  const fraction = (percent: number) => Number((percent / HUNDRED).toPrecision(15));
  const field = (label: string, value: number, take: (value: number | null) => void) => {
    const made = percentField(label, value, (typed) => {
      made.input.setAttribute("aria-invalid", String(typed === null));
      take(typed);
      render();
    });
    return made.root;
  };
  insert.addEventListener("click", () => {
    if (rate === null || passed === null) return;
    const tax = { link, rate: fraction(rate), passed: fraction(passed) };
    void context.insert(words.sheet, (name) => policySheet(model, name, tax));
  });

  function render(): void {
    const isWrong = rate === null || passed === null;
    wrong.textContent = isWrong ? texts.notNumber : "";
    insert.disabled = isWrong;
    if (rate === null || passed === null) return;
    const borne = borneBy(model, { link, rate: fraction(rate), passed: fraction(passed) });
    const said = policySaid(model, borne);
    title.textContent = said.title;
    line.textContent = said.line;
    shown.replaceChildren(tableOf(model, borne));
  }

  function renderPicker(): void {
    const options = model.links.map(({ name }, index) => ({ value: String(index), words: name }));
    picker.replaceChildren(
      choice(texts.link, [{ words: "", options }], String(link), (value) => {
        link = Number(value);
        render();
      }),
    );
  }

  renderPicker();
  render();
  return {
    parts: [
      firstSection(
        title,
        line,
        element(
          "div",
          { class: "mover" },
          picker,
          field(texts.rate, FIRST_RATE, (value) => (rate = value)),
          field(texts.passed, 0, (value) => (passed = value)),
          wrong,
        ),
        shown,
        element("div", { class: "actions" }, insert),
        context.added,
      ),
      element("p", { class: "quiet own" }, texts.own),
    ],
    show(next) {
      model = next;
      if (link >= model.links.length) link = 0;
      renderPicker();
      render();
    },
  };
}

function tableOf({ links, unit }: Model, { before, after, government, outside }: Borne): HTMLElement {
  const style = styleFor([...before, ...after, government, outside]);
  const cell = (figure: Decimal) => element("td", { class: "number" }, styled(figure, style));
  const row = (name: string, one: Decimal, other: Decimal) => {
    const by = other.minus(one);
    const way = by.isZero() ? "same" : by.gt(0) ? "more" : "less";
    const change = by.isZero() ? "–" : signed(by.div(style.divisor), style.decimals);
    return element(
      "tr",
      {},
      element("th", { scope: "row" }, name),
      cell(one),
      cell(other),
      element("td", { class: `number ${way}` }, change),
    );
  };
  const head = [unit === "" ? texts.profit : texts.profitIn({ unit }), texts.before, texts.after, texts.change];
  return element(
    "table",
    { class: "now-and-then" },
    element(
      "thead",
      {},
      element(
        "tr",
        {},
        ...head.map((label, index) => element("th", { scope: "col", ...(index > 0 && { class: "number" }) }, label)),
      ),
    ),
    element(
      "tbody",
      {},
      ...links.map(({ name }, index) => row(name, before[index]!, after[index]!)),
      row(words.governmentRow, ZERO, government),
      ...(outside.isZero() ? [] : [row(words.buyers, ZERO, outside)]),
    ),
  );
}
