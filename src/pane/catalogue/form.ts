/**
 * The form of one function: a field for each argument, the formula that comes of it, its answer, and the cell it goes to.
 * The field that the cursor was in last takes what is selected on the sheet, unless something was typed into it. A person
 * goes on working on the sheet meanwhile: a range that was taken does not give way to a single cell, and the place of the
 * formula only to an empty one. Escape lets go of the field.
 */

import { formatAddress, parseAddress } from "../../sheet/address";
import { OccupiedError, type Selection } from "../../workbook/port";
import { element, pageLink } from "../dom";
import { aboutFunction } from "../help/about-function";
import type { FunctionHelp, Parameter } from "../help/function-help";
import { rememberAnalysis } from "../recent";
import { catalogue as texts, refusedText } from "../texts/catalogue";
import type { PaneContext } from "../view";
import { formulaFrom } from "./build";
import { choicesOf } from "./choices";
import { type Answer, preview } from "./preview";

export interface Form {
  name: string;
  root: HTMLElement;
  focus(): void;
  update(selection: Selection): Promise<void>;
}

interface Field {
  name: string;
  isNeeded: boolean;
  root: HTMLElement;
  input: HTMLInputElement;
  value(): string;
}

/** The rows of a preview: enough to see what it is, and not a second sheet. */
const ROWS_SHOWN = 12;

export function formFor({ workbook }: PaneContext, help: FunctionHelp, close: () => void): Form {
  const fields = help.parameters.map((parameter) => fieldFor(parameter));
  const at = element("input", {
    type: "text",
    id: "formula-at",
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": "formula-at-help",
  });
  const formula = element("p", { class: "formula" });
  const answer = element("div", { class: "body", "aria-live": "polite" });
  const status = element("p", { role: "status" });
  const insert = element("button", { type: "button", class: "primary" }, texts.insert);
  const back = element("button", { type: "button" }, texts.back);
  const title = element("h2", { tabindex: "-1", id: "function-name" }, `VC.${help.id}`);

  let selected = "";
  let armed: HTMLInputElement | undefined;
  /** What was picked into a field; another text there was typed, and stays. */
  const picked = new Map<HTMLInputElement, string>();
  let latest: Answer = { kind: "unknown" };
  let turn = 0;

  function fieldFor(parameter: Parameter): Field {
    const { name, description, optional } = parameter;
    const id = `argument-${name}`;
    const input = element("input", {
      type: "text",
      id,
      autocomplete: "off",
      spellcheck: "false",
      "aria-describedby": `${id}-help`,
    });
    const pick = element("button", { type: "button", "aria-label": texts.pickFor({ name }) }, texts.pick);
    pick.addEventListener("click", () => {
      take(input);
      input.focus();
    });
    const typed = element("div", { class: "beside" }, input, pick);
    const choices = choicesOf(parameter);
    const label = element(
      "label",
      { for: choices.length > 0 ? `${id}-choice` : id },
      name,
      ...(optional ? [element("span", { class: "quiet" }, ` ${texts.optional}`)] : []),
    );
    const hint = element("p", { class: "quiet", id: `${id}-help` }, description);
    watch(input);
    if (choices.length === 0) {
      return {
        name,
        isNeeded: !optional,
        input,
        root: element("div", { class: "field" }, label, typed, hint),
        value: () => input.value,
      };
    }

    const fromCells = element("option", { value: "cells" }, texts.fromCells);
    const select = element(
      "select",
      { id: `${id}-choice`, "aria-describedby": `${id}-help` },
      // What must be given is likely to be a range, with a word in each cell.
      optional ? element("option", { value: "" }, texts.byDefault) : fromCells,
      ...choices.map((choice) => element("option", { value: choice }, choice.replaceAll('"', ""))),
      ...(optional ? [fromCells] : []),
    );
    typed.hidden = optional;
    input.setAttribute("aria-label", `${name}: ${texts.fromCells}`);
    select.addEventListener("change", () => {
      typed.hidden = select.value !== "cells";
      if (!typed.hidden) input.focus();
      void work();
    });
    return {
      name,
      isNeeded: !optional,
      input,
      root: element("div", { class: "field" }, label, select, typed, hint),
      value: () => (select.value === "cells" ? input.value : select.value),
    };
  }

  function watch(input: HTMLInputElement): void {
    input.addEventListener("focus", () => {
      letGo();
      armed = input;
      input.setAttribute("data-armed", "");
    });
    input.addEventListener("input", () => {
      status.textContent = "";
      void work();
    });
  }

  function take(input: HTMLInputElement): void {
    input.value = selected;
    picked.set(input, selected);
    void work();
  }

  /** The field takes the selection, where that is likely to be meant. */
  function follow(
    input: HTMLInputElement,
    { sheet, row, column, rows, columns, values, formula: filling }: Selection,
    now: string,
  ): void {
    const isTyped = input.value !== "" && input.value !== picked.get(input);
    if (isTyped) return;
    if (input === at) {
      if (values[0]?.[0] !== "" || filling) return;
      at.value = formatAddress({ sheet, row, column, rows: 1, columns: 1 });
    } else {
      const held = parseAddress(input.value);
      if (held && held.rows * held.columns > 1 && rows * columns === 1) return;
      input.value = now;
    }
    picked.set(input, input.value);
  }

  function letGo(): void {
    armed?.removeAttribute("data-armed");
    armed = undefined;
  }

  /** The cell that the formula goes to. */
  function target(): { sheet: string; address: string } | undefined {
    const area = parseAddress(at.value);
    if (!area) return undefined;
    const sheet = area.sheet || (parseAddress(selected)?.sheet ?? "");
    return { sheet, address: formatAddress({ ...area, sheet, rows: 1, columns: 1 }) };
  }

  async function work(): Promise<void> {
    turn += 1;
    const mine = turn;
    const filled = fields.map((field) => field.value());
    const sheet = target()?.sheet ?? parseAddress(selected)?.sheet ?? "";
    const missing = fields
      .filter(({ isNeeded }, index) => isNeeded && filled[index]?.trim() === "")
      .map(({ name }) => name);
    formula.textContent = formulaFrom(help.id, filled, sheet);
    insert.disabled = missing.length > 0;
    if (missing.length > 0) {
      answer.replaceChildren(element("p", { class: "quiet" }, texts.needs({ names: missing.join(", ") })));
      return;
    }
    const found = await preview(workbook, help.id, filled, sheet);
    if (mine !== turn) return;
    latest = found;
    const shown = JSON.stringify(found);
    // Read aloud only when it has changed.
    if (answer.getAttribute("data-answer") === shown) return;
    answer.setAttribute("data-answer", shown);
    answer.replaceChildren(...answerParts(found));
  }

  async function put(): Promise<void> {
    const place = target();
    if (!place) {
      status.textContent = texts.noPlace;
      at.focus();
      return;
    }
    await work();
    const size = latest.kind === "cells" ? { rows: latest.rows.length, columns: latest.rows[0]?.length ?? 1 } : {};
    try {
      await workbook.insert([
        {
          address: place.address,
          text: formulaFrom(
            help.id,
            fields.map((field) => field.value()),
            place.sheet,
          ),
          ...size,
        },
      ]);
      letGo();
      await rememberAnalysis(workbook, { title: `VC.${help.id}`, address: place.address });
      await workbook.show(place.address);
      status.textContent = texts.inserted({ cell: place.address });
    } catch (error) {
      if (!(error instanceof OccupiedError)) console.error(error);
      status.textContent = error instanceof OccupiedError ? texts.taken({ cell: error.address }) : texts.failed;
    }
  }

  const pickAt = element("button", { type: "button", "aria-label": texts.pickFor({ name: texts.at }) }, texts.pick);
  pickAt.addEventListener("click", () => {
    take(at);
    at.focus();
  });
  watch(at);
  insert.addEventListener("click", () => void put());
  back.addEventListener("click", close);

  const root = element(
    "section",
    { "aria-labelledby": title.id, class: "form" },
    back,
    title,
    element("p", {}, help.description),
    element("p", { class: "quiet" }, texts.picking),
    ...fields.map((field) => field.root),
    element(
      "div",
      { class: "field" },
      element("label", { for: at.id }, texts.at),
      element("div", { class: "beside" }, at, pickAt),
      element("p", { class: "quiet", id: "formula-at-help" }, texts.atHelp),
    ),
    element("h3", {}, texts.formula),
    formula,
    element("h3", {}, texts.result),
    answer,
    element("div", { class: "actions" }, insert),
    status,
    element(
      "details",
      {},
      element("summary", {}, texts.about),
      ...aboutFunction(help),
      element("p", {}, pageLink(`reference/${help.id.toLowerCase()}.html`, `VC.${help.id}`)),
    ),
  );

  root.addEventListener("keydown", (event) => {
    if (event.key === "Escape") letGo();
  });

  let isFirst = true;
  return {
    name: help.id,
    root,
    focus: () => title.focus(),
    async update(selection) {
      const { sheet, row, column, rows, columns } = selection;
      const now = formatAddress({ sheet, row, column, rows, columns });
      const hasMoved = now !== selected;
      selected = now;
      // The cell that was selected when the form was opened is where a formula is likely to go, if it is empty.
      if (isFirst && selection.values[0]?.[0] === "" && !selection.formula)
        at.value = formatAddress({ sheet, row, column, rows: 1, columns: 1 });
      else if (!isFirst && hasMoved && armed?.isConnected) follow(armed, selection, now);
      isFirst = false;
      await work();
    },
  };
}

function answerParts(found: Answer): HTMLElement[] {
  if (found.kind === "unknown") return [element("p", { class: "quiet" }, texts.notPreviewed)];
  if (found.kind === "refused") return [element("p", { class: "refused" }, refusedText(found.code, found.sentence))];
  const { rows } = found;
  const shown = rows.slice(0, ROWS_SHOWN);
  const sentence = rows.flat().find((cell) => typeof cell === "object");
  const table = element(
    "table",
    {},
    element("caption", { class: "unseen" }, texts.result),
    element(
      "tbody",
      {},
      ...shown.map((row) =>
        element(
          "tr",
          {},
          ...row.map((cell) =>
            typeof cell === "object"
              ? element("td", { class: "error" }, cell.code)
              : element(
                  "td",
                  { class: typeof cell === "number" ? "number" : undefined },
                  typeof cell === "number" ? figure(cell) : cell,
                ),
          ),
        ),
      ),
    ),
  );
  return [
    element("div", { class: "frame", tabindex: "0", role: "region", "aria-label": texts.result }, table),
    element(
      "p",
      { class: "quiet" },
      `${texts.fills({ rows: rows.length, columns: rows[0]?.length ?? 0 })}${rows.length > ROWS_SHOWN ? ` ${texts.more({ rows: ROWS_SHOWN })}` : ""}`,
    ),
    ...(sentence ? [element("p", { class: "refused" }, refusedText(sentence.code, sentence.message ?? ""))] : []),
  ];
}

/** As many digits as help to recognise a figure; the cell will have all of them. */
const figure = (value: number) =>
  value.toLocaleString("en", { maximumSignificantDigits: 6, useGrouping: Math.abs(value) >= 1e5 });
