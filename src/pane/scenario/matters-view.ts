/** What matters most: the tornado of a link's or a group's share, largest first, less hollow, more solid. */

import { withShortNames } from "../../answers/short-names";
import { sameName } from "../../core/data/labels";
import type { Decimal } from "../../core/numbers/decimal";
import { amount } from "../../pictures/numerals";
import { type Model, namesOfModel } from "../../scenario/model";
import { mattersOf, parameterName } from "../../scenario/said";
import { scenario as words } from "../../scenario/texts";
import { type Bar, type Tornado, tornadoOf } from "../../scenario/tornado";
import { tornadoSheet } from "../../scenario/tornado-sheet";
import { element, section } from "../dom";
import { firstSection } from "./first-section";
import { scenario as texts } from "../texts/scenario";
import { choice, type OptionGroup } from "./fields";
import type { Over, OverContext } from "./place";
import { rect, rule, svgOf, words as said } from "./svg";

const CHANGES = [5, 10, 20] as const;
const USUAL = 10;
const HUNDRED = 100;
/** More bars are of no use; the sheet has all. */
const MAX_BARS = 12;

export function mattersView(first: Model, context: OverContext): Over {
  let model = first;
  let whose = "link 0";
  let by: number = USUAL;
  const title = element("h1", { class: "finding", tabindex: "-1" });
  const line = element("p", { class: "quiet line" });
  const pickers = element("div", { class: "target-fields" });
  const picture = element("div", { class: "tornado" });
  const insert = element("button", { type: "button", class: "primary" }, texts.insertMatters);
  const { root: without, body } = section(texts.noEffect);
  const noEffect = element("p", { class: "quiet" });
  body.append(noEffect);
  insert.addEventListener("click", () => {
    const about = { ...whoseOf(model, whose), by: by / HUNDRED };
    void context.insert(words.matters.sheet, (name) => tornadoSheet(model, { name, about }));
  });

  function renderPickers(): void {
    pickers.replaceChildren(
      choice(texts.whose, membersOf(model), whose, (value) => {
        whose = value;
        render();
      }),
      choice(
        texts.movedBy,
        [
          {
            words: "",
            options: CHANGES.map((each) => ({ value: String(each), words: texts.plusMinus({ by: String(each) }) })),
          },
        ],
        String(by),
        (value) => {
          by = Number(value);
          render();
        },
      ),
    );
  }

  function render(): void {
    const { links, name } = whoseOf(model, whose);
    const tornado = tornadoOf(model, links, by / HUNDRED);
    const its = mattersOf(model, tornado, { name, by: by / HUNDRED });
    title.textContent = withShortNames(its.title, namesOfModel(model));
    line.textContent = its.lead;
    noEffect.textContent = [its.noEffect, its.never].filter((each) => each !== "").join(" ");
    picture.replaceChildren(...pictureOf(model, tornado, by));
  }

  renderPickers();
  render();
  return {
    parts: [
      firstSection(title, line, pickers, picture, element("div", { class: "actions" }, insert), context.added),
      without,
    ],
    show(next) {
      model = next;
      if (!membersOf(model).some(({ options }) => options.some(({ value }) => value === whose))) whose = "link 0";
      renderPickers();
      render();
    },
  };
}

/** Links, and in a table of sales the groups of several that are beside them. */
function membersOf({ links, groups, way }: Model): OptionGroup[] {
  const own = links.map(({ name }, index) => ({ value: `link ${index}`, words: name }));
  const names = way === "sales" ? (groups?.names ?? []) : [];
  const found = names.flatMap((name, index) =>
    names.findIndex((each) => sameName(each) === sameName(name)) === index
      ? [{ value: `group ${index}`, words: texts.group({ name }) }]
      : [],
  );
  return [{ words: "", options: [...own, ...found] }];
}

function whoseOf({ links, groups }: Model, whose: string): { links: readonly number[]; name: string } {
  const [kind, number] = whose.split(" ");
  const index = Number(number);
  if (kind === "link" || !groups) return { links: [index], name: links[index]?.name ?? links[0]!.name };
  const name = groups.names[index]!;
  const its = groups.names.flatMap((each, link) => (sameName(each) === sameName(name) ? [link] : []));
  return { links: its, name };
}

const points = (share: Decimal): string => amount(share.times(HUNDRED), 1);
/** Room for figures at either end. */
const MARGIN = 0.16;
const [HEIGHT, BAR] = [24, 16] as const;

function pictureOf(model: Model, { base, bars, noShare }: Tornado, by: number): HTMLElement[] {
  const shown = bars.slice(0, MAX_BARS);
  // Value added follows each figure in a straight line: it is used up one way only.
  const unknown = noShare.map((parameter) =>
    element(
      "li",
      {},
      element("span", {}, parameterName(model, parameter)),
      element("span", { class: "quiet" }, texts.noShare({ of: parameter.of })),
    ),
  );
  if (shown.length === 0) return unknown.length === 0 ? [] : [element("ol", {}, ...unknown)];
  const all = [base, ...shown.flatMap(({ down, up }) => [down, up])].map((share) => share.toNumber());
  const [least, largest] = [Math.min(...all), Math.max(...all)];
  const place = (share: Decimal) => MARGIN + ((share.toNumber() - least) / (largest - least)) * (1 - 2 * MARGIN);
  const key = (name: string, label: string) =>
    element("span", { class: `key ${name}` }, element("i", { "aria-hidden": "true" }), label);
  return [
    element(
      "p",
      { class: "keys quiet" },
      key("less", texts.less({ by: String(by) })),
      key("more", texts.more({ by: String(by) })),
    ),
    element(
      "ol",
      {},
      ...unknown,
      ...shown.map((bar) =>
        element(
          "li",
          {},
          element("span", {}, parameterName(model, bar.parameter)),
          element("span", { class: "quiet" }, rangeOf(bar)),
          barOf(bar, base, place),
        ),
      ),
    ),
  ];
}

const rangeOf = ({ down, up }: Bar): string => {
  const [low, high] = down.lt(up) ? [down, up] : [up, down];
  return texts.range({ low: points(low), high: points(high) });
};

/** From where the share is: hollow where the figure is less, solid where it is more. */
function barOf({ down, up }: Bar, base: Decimal, place: (share: Decimal) => number): SVGElement {
  const made = svgOf("swing", HEIGHT);
  const middle = place(base);
  const part = (name: string, share: Decimal) => {
    const end = place(share);
    made.append(rect(name, Math.min(end, middle), Math.abs(end - middle), BAR, (HEIGHT - BAR) / 2));
    const isRight = end >= middle;
    made.append(said(points(share), end, HEIGHT / 2 + 4, isRight ? "start" : "end"));
  };
  part("less", down);
  part("more", up);
  made.append(rule(middle, HEIGHT));
  return made;
}
