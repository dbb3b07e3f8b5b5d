/** One figure changed, by slider or typing: who gains and who loses, bars now and then, the table with the change. */

import { withShortNames } from "../../answers/short-names";
import { allows, type Factor, factorsOf, type Move } from "../../scenario/factors";
import { buyerOf, type Model, namesOfModel } from "../../scenario/model";
import { movedFigure, moveName, saidOf } from "../../scenario/said";
import { scenarioSheet } from "../../scenario/scenario-sheet";
import { scenario as words } from "../../scenario/texts";
import { amount } from "../../pictures/numerals";
import { Decimal } from "../../core/numbers/decimal";
import { element } from "../dom";
import { firstSection } from "./first-section";
import { scenario as texts } from "../texts/scenario";
import { barsOf } from "./bars";
import { choice, type OptionGroup, percentField } from "./fields";
import { outcomeTable } from "./outcome-table";
import type { Over, OverContext } from "./place";
import { targetPart } from "./target-part";

/** The slider goes so far either way; more can be typed. */
const SLIDER_END = 20;
const FIRST_CHANGE = 10;
const HUNDRED = 100;

export function changeView(first: Model, context: OverContext): Over {
  let model = first;
  let what = usualFigure(model);
  let by: number = FIRST_CHANGE;
  const title = element("h1", { class: "finding", tabindex: "-1" });
  const line = element("p", { class: "quiet line" });
  const picker = element("div", {});
  const figure = element("p", { class: "moved" });
  const shown = element("div", { class: "outcome" });
  const insert = element("button", { type: "button", class: "primary" }, texts.insert);
  const wrong = element("p", { class: "trouble", role: "alert" });
  const typed = percentField(texts.by, by, (value) => {
    const isWrong = value === null || value <= -HUNDRED;
    typed.input.setAttribute("aria-invalid", String(isWrong));
    wrong.textContent = isWrong ? texts.notNumber : "";
    insert.disabled = isWrong;
    if (!isWrong) move(value);
  });
  const slider = element("input", {
    type: "range",
    min: String(-SLIDER_END),
    max: String(SLIDER_END),
    step: "1",
    value: String(by),
    "aria-label": texts.slider,
  });
  slider.addEventListener("input", () => {
    typed.input.value = slider.value;
    typed.input.removeAttribute("aria-invalid");
    wrong.textContent = "";
    insert.disabled = false;
    move(Number(slider.value));
  });
  insert.addEventListener("click", () => {
    void context.insert(words.sheet, (name) => scenarioSheet(model, { name, moves: movesOf() }));
  });
  const target = targetPart(model);

  const movesOf = (): Move[] => [{ ...what, by: Number((by / HUNDRED).toPrecision(15)) }];

  function move(value: number): void {
    context.say("");
    by = value;
    slider.value = String(value);
    render();
  }

  function renderPicker(): void {
    picker.replaceChildren(
      choice(texts.figure, figuresOf(model), keyOf(what), (key) => {
        what = fromKey(key);
        render();
      }),
    );
  }

  function render(): void {
    const [its] = movesOf();
    const said = saidOf(model, [its!]);
    title.textContent = withShortNames(said.title, namesOfModel(model));
    line.textContent = [movedWords(model, its!, by), said.shares].join(" ");
    const moved = movedFigure(model, its!);
    figure.replaceChildren(
      ...(moved
        ? [
            ...(moved.cell === "" ? [] : [cellButton(moved.cell, context.goTo), " "]),
            element("span", {}, texts.fromTo({ from: moved.from, to: moved.to })),
          ]
        : []),
    );
    shown.replaceChildren(...barsOf(said), outcomeTable(said));
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
          figure,
          element(
            "div",
            { class: "slide" },
            slider,
            element(
              "div",
              { class: "ends quiet", "aria-hidden": "true" },
              element("span", {}, `− ${SLIDER_END} %`),
              element("span", {}, texts.asItIs),
              element("span", {}, `+ ${SLIDER_END} %`),
            ),
          ),
          typed.root,
          wrong,
        ),
        shown,
        element("div", { class: "actions" }, insert),
        context.added,
      ),
      target.root,
      element("p", { class: "quiet own" }, texts.own),
    ],
    show(next) {
      model = next;
      if (!isThere(model, what)) what = usualFigure(model);
      renderPicker();
      render();
      target.show(model);
    },
  };
}

interface Figure {
  readonly factor: Factor;
  readonly link: number | null;
}

const keyOf = ({ factor, link }: Figure): string => `${factor} ${String(link)}`;

function fromKey(key: string): Figure {
  const [factor, link] = key.split(" ");
  return { factor: factor as Factor, link: link === "null" ? null : Number(link) };
}

const signed = (by: number): string => (by > 0 ? "+" : "") + amount(new Decimal(by), 1).replace(/\.0$/, "");

/** What is changed, in which period where the table has several. */
const movedWords = (model: Model, move: Move, by: number): string =>
  texts.moved({ figure: moveName(model, move), by: signed(by), period: model.period?.label ?? "none" });

const isThere = (model: Model, { factor, link }: Figure): boolean =>
  (link === null || link < model.links.length) && allows(model, factor, link);

/** By what can be changed: all links, and each that has it. */
const figuresOf = (model: Model): OptionGroup[] =>
  factorsOf(model).map((factor) => ({
    words: words.factors[factor],
    options: [null, ...model.links.keys()]
      .filter((link) => allows(model, factor, link))
      .map((link) => ({ value: keyOf({ factor, link }), words: moveName(model, { factor, link }) })),
  }));

/** The price that one link pays another: of the producer in a chain of steps, else the last such price. */
function usualFigure(model: Model): Figure {
  const all = [...model.links.keys()];
  const sellers = all.filter((link) => buyerOf(model, link) !== null && allows(model, "price", link));
  const link = model.way === "steps" ? sellers[0] : sellers.at(-1);
  return { factor: "price", link: link ?? all.find((each) => allows(model, "price", each)) ?? null };
}

function cellButton(cell: string, goTo: (cell: string) => void): HTMLElement {
  const made = element("button", { type: "button", class: "plain" }, cell);
  made.addEventListener("click", () => goTo(cell));
  return made;
}
