/** Dialogs of the page: the browser's own, which keep the keyboard inside and give the focus back. */

import type { Note, NoteKind } from "../files/workbook-data";
import { element } from "../pane/dom";
import { texts } from "./file-texts";

export interface Choice<Answer> {
  words: string;
  answer: Answer;
  /** The one that Enter takes. */
  isMain?: true;
  /** Told when it may be chosen. */
  button?: (button: HTMLButtonElement) => void;
}

/** Asks, and answers with what was chosen; undefined where it was closed without. */
export function ask<Answer>(title: string, body: readonly Node[], choices: readonly Choice<Answer>[]): Promise<Answer | undefined> {
  const heading = element("h2", { id: "dialog-title" }, title);
  const dialog = element("dialog", { class: "file-dialog", "aria-labelledby": "dialog-title" });
  const buttons = element("div", { class: "buttons" });
  return new Promise((done) => {
    let chosen: Answer | undefined;
    for (const { words, answer, isMain, button: told } of choices) {
      const button = element("button", { type: "button", class: isMain ? "main" : undefined }, words);
      button.addEventListener("click", () => {
        chosen = answer;
        dialog.close();
      });
      told?.(button);
      buttons.append(button);
      if (isMain) button.autofocus = true;
    }
    dialog.append(heading, element("div", { class: "body" }, ...body), buttons);
    dialog.addEventListener("close", () => {
      dialog.remove();
      done(chosen);
    });
    // The grid listens to every key of the page.
    for (const kind of ["keydown", "keypress", "keyup", "paste", "copy", "cut"]) dialog.addEventListener(kind, (event) => event.stopPropagation());
    document.body.append(dialog);
    dialog.showModal();
  });
}

export const tell = (title: string, ...body: readonly Node[]): Promise<unknown> => ask(title, body, [{ words: texts.close, answer: true, isMain: true }]);

/** Of a long list the first are shown; nobody reads a thousand. */
const shownAtMost = 100;

const KINDS: readonly NoteKind[] = ["lost", "changed", "information"];

/** What is to be told of a file: what was lost, what was changed and what is only to be known, each under a heading of its own. */
export function noteParts(notes: readonly Note[], headings: Readonly<Record<NoteKind, string>>): HTMLElement[] {
  return KINDS.flatMap((kind) => {
    const ofKind = notes.filter((note) => note.kind === kind);
    return ofKind.length === 0 ? [] : [element("p", { class: "heading" }, headings[kind]), noteList(ofKind)];
  });
}

/** Sentences, each with the places it is about. */
function noteList(notes: readonly Note[]): HTMLElement {
  return element(
    "ul",
    { class: "notes" },
    ...notes.map(({ sentence, details }) =>
      element(
        "li",
        {},
        sentence,
        ...(details.length === 0
          ? []
          : [
              element(
                "details",
                {},
                element("summary", {}, texts.more(details.length)),
                element(
                  "ul",
                  {},
                  ...details.slice(0, shownAtMost).map((detail) => element("li", {}, detail)),
                  ...(details.length > shownAtMost ? [element("li", {}, texts.andMore(details.length - shownAtMost))] : []),
                ),
              ),
            ]),
      ),
    ),
  );
}

/** A choice among words, with its label. */
export function picker<Value extends string>(label: string, options: Readonly<Record<Value, string>>, value: Value | "", onChange: () => void): { root: HTMLElement; value: () => Value | "" } {
  const select = element("select", {});
  if (value === "") select.append(element("option", { value: "" }, texts.chooseDecimal));
  for (const [key, words] of Object.entries(options) as [Value, string][]) select.append(element("option", { value: key }, words));
  select.value = value;
  select.addEventListener("change", onChange);
  return { root: element("label", {}, element("span", {}, label), select), value: () => select.value as Value | "" };
}
