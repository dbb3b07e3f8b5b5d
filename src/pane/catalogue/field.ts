/** The fields of a function's form: a range or a value that is typed, or taken from the sheet, or one of a few words. */

import { element } from "../dom";
import type { Parameter } from "../help/function-help";
import { catalogue as texts } from "../texts/catalogue";
import { choicesOf } from "./choices";

export interface Field {
  name: string;
  isNeeded: boolean;
  root: HTMLElement;
  input: HTMLInputElement;
  /** Says where a proposal comes from, or why there is none. */
  note: HTMLElement;
  value: () => string;
  /** Puts a range into the field. */
  take: (range: string) => void;
}

/** What the form does when one of its fields is used. */
export interface FieldHandlers {
  onFocus(input: HTMLInputElement): void;
  onInput(): void;
  /** One of the words was chosen. */
  onChoice(): void;
  /** The selection was asked for. */
  onPick(input: HTMLInputElement): void;
}

export function argumentField(parameter: Parameter, handlers: FieldHandlers): Field {
  const { name, description, optional } = parameter;
  const id = `argument-${name}`;
  const { input, root: typed } = rangeInput(id, name, handlers);
  const choices = choicesOf(parameter);
  const label = element(
    "label",
    { for: choices.length > 0 ? `${id}-choice` : id },
    name,
    ...(optional ? [element("span", { class: "quiet" }, ` ${texts.optional}`)] : []),
  );
  const hint = element("p", { class: "quiet", id: `${id}-help` }, description);
  const note = element("p", { class: "quiet note", id: `${id}-from` });
  input.setAttribute("aria-describedby", `${id}-from ${id}-help`);
  const field = { name, isNeeded: !optional, input, note };
  if (choices.length === 0)
    return {
      ...field,
      root: element("div", { class: "field" }, label, typed, note, hint),
      value: () => input.value,
      take: (range) => (input.value = range),
    };

  const select = choiceSelect(id, choices, optional);
  typed.hidden = optional;
  input.setAttribute("aria-label", `${name}: ${texts.fromCells}`);
  select.addEventListener("change", () => {
    typed.hidden = select.value !== FROM_CELLS;
    if (!typed.hidden) input.focus();
    handlers.onChoice();
  });
  return {
    ...field,
    root: element("div", { class: "field" }, label, select, typed, note, hint),
    value: () => (select.value === FROM_CELLS ? input.value : select.value),
    take(range) {
      input.value = range;
      if (range === "") return;
      select.value = FROM_CELLS;
      typed.hidden = false;
    },
  };
}

/** The cell that the formula goes to. */
export function placeField(handlers: FieldHandlers): Pick<Field, "root" | "input"> {
  const id = "formula-at";
  const { input, root } = rangeInput(id, texts.at, handlers);
  return {
    input,
    root: element(
      "div",
      { class: "field" },
      element("label", { for: id }, texts.at),
      root,
      element("p", { class: "quiet", id: `${id}-help` }, texts.atHelp),
    ),
  };
}

/** A text field with a button that takes the selection into it; its help is the element `<id>-help`. */
function rangeInput(id: string, name: string, handlers: FieldHandlers): { input: HTMLInputElement; root: HTMLElement } {
  const input = element("input", {
    type: "text",
    id,
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": `${id}-help`,
  });
  const pick = element("button", { type: "button", "aria-label": texts.pickFor({ name }) }, texts.pick);
  pick.addEventListener("click", () => {
    handlers.onPick(input);
    input.focus();
  });
  input.addEventListener("focus", () => handlers.onFocus(input));
  input.addEventListener("input", () => handlers.onInput());
  return { input, root: element("div", { class: "beside" }, input, pick) };
}

const FROM_CELLS = "cells";

function choiceSelect(id: string, choices: readonly string[], optional: boolean): HTMLSelectElement {
  const fromCells = element("option", { value: FROM_CELLS }, texts.fromCells);
  return element(
    "select",
    { id: `${id}-choice`, "aria-describedby": `${id}-help` },
    // What is required is likely to be a range, with a word in each cell.
    optional ? element("option", { value: "" }, texts.byDefault) : fromCells,
    ...choices.map((choice) => element("option", { value: choice }, choice.replaceAll('"', ""))),
    ...(optional ? [fromCells] : []),
  );
}
