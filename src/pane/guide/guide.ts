/** The governance guide: questions about a link, the type they give, what it means for upgrading, and a formula of it. */

import {
  type Level,
  type Meaning,
  levels,
  meanings,
  agrees,
  isGoverned,
  type Question,
  relation,
  type Relation,
  SOURCES,
  typeOf,
} from "../../guide/governance";
import { cellName, formatAddress, parseAddress } from "../../sheet/address";
import { OccupiedError, type Selection } from "../../workbook/port";
import { element } from "../dom";
import { rememberAnalysis } from "../recent";
import { guide as texts } from "../texts/guide";
import type { PaneContext, View } from "../view";

/** What a type means for upgrading, and what is said of it besides. */
function upgradingParts({ process, product, functional, chain, more }: Meaning): HTMLElement[] {
  const lines = [
    [texts.process, process],
    [texts.product, product],
    [texts.functional, functional],
    [texts.chain, chain],
  ] as const;
  return [
    element("h3", {}, texts.means),
    element("dl", {}, ...lines.flatMap(([name, words]) => [element("dt", {}, name), element("dd", {}, words)])),
    ...more.flatMap(({ heading, lead, points }) => [
      element("h3", {}, heading),
      element("p", {}, lead),
      element("ul", {}, ...points.map((point) => element("li", {}, point))),
    ]),
  ];
}

export function guideView({ workbook }: PaneContext): View {
  const answers: Record<string, Level> = {};
  let seen: Relation | undefined;
  let selected = "";

  const result = element("div", { class: "body", "aria-live": "polite" });
  const insert = element(
    "button",
    { type: "button", class: "primary", "aria-describedby": "guide-place" },
    texts.insert,
  );
  const status = element("p", { role: "status" });

  function asked<Answer extends string>(
    { id, asks, answers: all, source }: Question<Answer>,
    onAnswer: (answer: Answer) => void,
  ): HTMLElement {
    const options = all.map(({ value, words }) => {
      const input = element("input", { type: "radio", name: `guide-${id}`, value, id: `guide-${id}-${value}` });
      input.addEventListener("change", () => {
        onAnswer(value);
        show();
      });
      return element("label", { class: "choice", for: input.id }, input, element("span", {}, words));
    });
    return element("fieldset", {}, element("legend", {}, asks), ...options, element("p", { class: "quiet" }, source));
  }

  function isWhole(): boolean {
    return levels.every(({ id }) => answers[id] !== undefined);
  }

  function show(): void {
    insert.disabled = !isWhole();
    if (!isWhole()) {
      result.replaceChildren(element("p", { class: "quiet" }, texts.unanswered));
      return;
    }
    const type = typeOf(answers);
    const meaning = meanings[type];
    result.replaceChildren(
      element("h2", {}, texts.result({ type })),
      element("p", {}, meaning.is),
      ...(seen === undefined || !isGoverned(type)
        ? []
        : [
            element(
              "p",
              { class: agrees(type, seen) ? "quiet" : "refused" },
              agrees(type, seen) ? texts.agree : texts.disagree,
            ),
          ]),
      ...upgradingParts(meaning),
      element("p", { class: "quiet" }, texts.source({ works: SOURCES })),
    );
  }

  async function put(): Promise<void> {
    const { sheet, row, column } = parseAddress(selected) ?? { sheet: "", row: 0, column: 0 };
    const at = (down: number, right: number) =>
      formatAddress({ sheet, row: row + down, column: column + right, rows: 1, columns: 1 });
    const cells = levels.map((_, index) => cellName(row + index, column + 1));
    try {
      await workbook.insert([
        ...levels.flatMap(({ id, label }, index) => [
          { address: at(index, 0), text: label },
          { address: at(index, 1), text: answers[id] ?? "" },
        ]),
        { address: at(levels.length, 0), text: texts.type },
        { address: at(levels.length, 1), text: `=VC.GOVERNANCE(${cells.join(", ")})` },
      ]);
      const place = at(levels.length, 1);
      await rememberAnalysis(workbook, { title: texts.type, address: place });
      await workbook.show(place);
      status.textContent = texts.inserted({ cell: place });
    } catch (error) {
      if (!(error instanceof OccupiedError)) console.error(error);
      status.textContent = error instanceof OccupiedError ? texts.taken({ cell: error.address }) : texts.failed;
    }
  }
  insert.addEventListener("click", () => void put());

  show();
  const root = element(
    "section",
    { "aria-labelledby": "guide-heading", class: "form" },
    element("h2", { id: "guide-heading" }, texts.heading),
    element("p", {}, texts.lead),
    ...levels.map((question) =>
      asked(question, (answer) => {
        answers[question.id] = answer;
      }),
    ),
    asked(relation, (answer) => {
      seen = answer;
    }),
    result,
    element("div", { class: "actions" }, insert),
    element("p", { class: "quiet", id: "guide-place" }, texts.place),
    status,
  );

  return {
    root,
    update({ sheet, row, column }: Selection) {
      selected = formatAddress({ sheet, row, column, rows: 1, columns: 1 });
    },
  };
}
