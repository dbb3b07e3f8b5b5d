/** Dialogs of the page: the browser's own, which keep the keyboard inside and give the focus back. */

import type { Note, NoteKind } from "../files/workbook-data";
import { element } from "../pane/dom";
import { texts } from "./file-texts";

export interface Choice<Answer> {
  label: string;
  answer: Answer;
  /** The one that Enter takes. */
  isMain?: boolean;
  /** Told when it may be chosen. */
  button?: (button: HTMLButtonElement) => void;
}

export interface Modal {
  root: HTMLDialogElement;
  /** When it is closed, by whatever means. */
  closed: Promise<void>;
  close: () => void;
}

let dialogs = 0;

/** The grid listens to every key of the page, and takes what is pasted. */
export function keepFromGrid(part: HTMLElement): void {
  for (const kind of ["keydown", "keypress", "keyup", "paste", "copy", "cut"])
    part.addEventListener(kind, (event) => event.stopPropagation());
}

/** What Tab stops at, in its order. A part that scrolls is reached by Tab too. */
const stopsIn = (root: HTMLElement): HTMLElement[] =>
  [...root.querySelectorAll<HTMLElement>("button, input, select, textarea, summary, a[href], [tabindex='0']")].filter(
    (stop) => !stop.matches(":disabled") && stop.checkVisibility(),
  );

/** Begins with the first choice that is still open, else with the button that Enter takes. Where there are choices to look through, or that button is not ready yet, the dialog itself has the keyboard: Tab leads to its first part. */
function takeFocus(root: HTMLDialogElement): void {
  const pickers = [...root.querySelectorAll("select")];
  const open = pickers.find(({ value }) => value === "");
  if (open) open.focus();
  else if (pickers.length > 0 || !stopsIn(root).includes(document.activeElement as HTMLElement)) root.focus();
}

/** Tab goes around within the dialog: the browser would go on to its own bars, or to nowhere. */
function keepTabInside(root: HTMLDialogElement, event: KeyboardEvent): void {
  const stops = stopsIn(root);
  const [first, last] = [stops[0] ?? root, stops.at(-1) ?? root];
  const [from, to] = event.shiftKey ? [first, last] : [last, first];
  const { activeElement } = document;
  if (activeElement !== from && activeElement !== document.body && !(activeElement === root && event.shiftKey)) return;
  event.preventDefault();
  to.focus();
}

/** Enter takes the main button from wherever it means nothing else. */
function takeMain(root: HTMLDialogElement, event: KeyboardEvent): void {
  const isTaken =
    event.target instanceof Element &&
    event.target.closest("button, input, select, textarea, summary, a[href]") !== null;
  if (isTaken || event.repeat || event.isComposing) return;
  event.preventDefault();
  root.querySelector<HTMLButtonElement>(":scope > .buttons > .main")?.click();
}

/** The browser gives the keyboard back to what had it before; where that is gone, the sheet has it. */
export function giveFocusBack(): void {
  const isFree = document.activeElement === null || document.activeElement === document.body;
  if (isFree && !document.querySelector("dialog[open]"))
    document.querySelector<HTMLElement>("#grid .o-grid .o-composer")?.focus();
  const { activeElement } = document;
  const selection = getSelection();
  // The cell has the keyboard again, but the caret went with the button that was pressed: what is typed would go nowhere.
  if (
    activeElement instanceof HTMLElement &&
    activeElement.isContentEditable &&
    selection &&
    !activeElement.contains(selection.anchorNode)
  )
    selection.collapse(activeElement, activeElement.childNodes.length);
}

/** Opens a dialog with this content. */
export function openDialog(title: string, ...content: readonly Node[]): Modal {
  dialogs += 1;
  const id = `dialog-title-${dialogs}`;
  const root = element(
    "dialog",
    { class: "file-dialog", "aria-labelledby": id, tabindex: "-1" },
    element("h2", { id }, title),
    ...content,
  );
  const closed = new Promise<void>((done) => {
    root.addEventListener("close", () => {
      root.remove();
      giveFocusBack();
      done();
    });
  });
  keepFromGrid(root);
  root.addEventListener("keydown", (event) => {
    if (event.key === "Tab") keepTabInside(root, event);
    if (event.key === "Enter") takeMain(root, event);
  });
  document.body.append(root);
  root.showModal();
  takeFocus(root);
  return { root, closed, close: () => root.close() };
}

/** Asks, and answers with what was chosen; undefined where it was closed without. */
export async function ask<Answer>(
  title: string,
  body: readonly Node[],
  choices: readonly Choice<Answer>[],
): Promise<Answer | undefined> {
  let chosen: Answer | undefined;
  const buttons = choices.map(({ label, answer, isMain, button: prepare }) => {
    const button = element("button", { type: "button", class: isMain ? "main" : undefined }, label);
    button.addEventListener("click", () => {
      chosen = answer;
      close();
    });
    prepare?.(button);
    if (isMain) button.autofocus = true;
    return button;
  });
  const { closed, close } = openDialog(
    title,
    element("div", { class: "body" }, ...body),
    element("div", { class: "buttons" }, ...buttons),
  );
  await closed;
  return chosen;
}

export const tell = (title: string, ...body: readonly Node[]): Promise<unknown> =>
  ask(title, body, [{ label: texts.close, answer: true, isMain: true }]);

/** Asks for a line of text. */
export async function askText(
  title: string,
  label: string,
  value: string,
  confirm: string,
): Promise<string | undefined> {
  const field = element("input", { type: "text", maxlength: "120", autocomplete: "off", spellcheck: "false" });
  field.value = value;
  field.autofocus = true;
  field.addEventListener("focus", () => field.select());
  let main: HTMLButtonElement | undefined;
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    // It would press the button that gets the focus back.
    event.preventDefault();
    main?.click();
  });
  const isWanted = await ask(
    title,
    [element("label", { class: "line" }, element("span", {}, label), field)],
    [
      {
        label: confirm,
        answer: true,
        button: (button) => {
          main = button;
          button.classList.add("main");
        },
      },
      { label: texts.cancel, answer: false },
    ],
  );
  return isWanted ? field.value : undefined;
}

/** Of a long list the first are shown; nobody reads a thousand. */
const MAX_SHOWN = 100;

const KINDS: readonly NoteKind[] = ["lost", "changed", "information"];

/** The notes on a file: what was lost, what was changed and what is only good to know, each under its own heading. */
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
                element("summary", {}, texts.places({ count: details.length })),
                element(
                  "ul",
                  {},
                  ...details.slice(0, MAX_SHOWN).map((detail) => element("li", {}, detail)),
                  ...(details.length > MAX_SHOWN
                    ? [element("li", {}, texts.andMore({ count: details.length - MAX_SHOWN }))]
                    : []),
                ),
              ),
            ]),
      ),
    ),
  );
}

export interface Picker<Value extends string> {
  root: HTMLElement;
  /** "": nothing is chosen yet. */
  value: () => Value | "";
  set: (value: Value | "") => void;
}

/** A choice among words, with its label. */
export function picker<Value extends string>(
  label: string,
  options: Readonly<Record<Value, string>>,
  value: Value | "",
  onChange: () => void,
): Picker<Value> {
  const select = element("select", {});
  const open = element("option", { value: "" }, texts.chooseDecimal);
  if (value === "") select.append(open);
  for (const [key, text] of Object.entries(options) as [Value, string][])
    select.append(element("option", { value: key }, text));
  select.value = value;
  select.addEventListener("change", onChange);
  return {
    root: element("label", {}, element("span", {}, label), select),
    value: () => select.value as Value | "",
    set: (next) => {
      if (next === "") select.prepend(open);
      else open.remove();
      select.value = next;
    },
  };
}
