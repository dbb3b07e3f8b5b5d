/** The row above the sheet, with the workbook's name and whether it is kept, and the messages below the sheet. */

import { element } from "../pane/dom";
import type { SavingState } from "./autosave";
import { longWork, type LongWork } from "../pane/long-work";
import { giveFocusBack, keepFromGrid } from "./dialog";
import { texts, timeOrDay } from "./file-texts";
import type { Persistence } from "./persistence";
import { makeRoom } from "./title-room";
import { cleanName } from "./workbook-name";

/** What can be chosen to open. */
const ACCEPTED = ".xlsx,.xlsm,.xls,.ods,.csv,.tsv,.txt,.zip";

export interface BarAction {
  label: string;
  act: () => unknown;
  help?: string;
}

export interface BarActions {
  rename: (name: string) => void;
  open: (file: File) => unknown;
  /** What a person can do in this state. */
  forState: (state: SavingState) => readonly BarAction[];
}

export interface FileBar {
  /** Asks for a file to open; only while a click or a key is being answered, or the browser refuses. */
  chooseFile: () => void;
  setName: (name: string) => void;
  /** Takes the name that is being typed. */
  commitName: () => void;
  setState: (state: SavingState) => void;
  setPersistence: (persistence: Persistence) => void;
  setNews: (text: string) => void;
  /** The bar of work that takes a while, with its Stop. */
  work: LongWork;
  /** Something that stays until it is closed. `onClose`: a person has closed it. */
  addNotice: (text: string, actions: readonly BarAction[], onClose?: () => void) => void;
  /** The same for what is no worry. */
  addNews: FileBar["addNotice"];
  removeNotices: () => void;
}

/** States that a person has to do something about: they are said in full below the sheet, with what can be done. */
const WORRIES: readonly SavingState["kind"][] = ["elsewhere", "deleted", "impossible"];

/**
 * The row above the sheet, which has room for its menus in the middle, and the messages below it, where they do not move the
 * cells under the pointer. `run`: does one thing at a time, and says what goes wrong. `beside`: what else stands at the end of
 * the row.
 */
export function fileBar(
  root: HTMLElement,
  actions: BarActions,
  run: (act: () => unknown) => Promise<void>,
  beside: readonly HTMLElement[] = [],
): FileBar {
  const button = ({ label, act, help }: BarAction) => {
    const made = element("button", { type: "button", title: help }, label);
    made.addEventListener("click", () => void run(act));
    return made;
  };

  const name = nameField(actions.rename);
  const status = element("span", { class: "state", role: "status" });
  const kept = element("span", { class: "kept", title: texts.stateHelp }, status);
  const chooser = fileChooser((file) => run(() => actions.open(file)));
  const row = element(
    "div",
    { class: "title-row" },
    element("span", { class: "title" }, element("span", { class: "mark" }), name.root),
    chooser,
    element("span", { class: "title-end" }, kept, ...beside),
  );

  const worry = element("span", { class: "state worry", role: "status" });
  const forState = element("span", { class: "actions" });
  const unkept = element("div", { class: "unkept" }, worry, forState);
  const news = element("span", { class: "news", role: "status" });
  const work = longWork();
  const notices = element("div", { class: "notices" });
  const close = dismissing(texts.closeNews, () => setNews(""));
  const newsLine = element("div", { class: "news-line" }, news, close);
  const setNews = (text: string) => {
    news.textContent = text;
    newsLine.classList.toggle("said", text !== "");
  };
  unkept.hidden = true;
  const adding =
    (look: Readonly<Record<string, string>>): FileBar["addNotice"] =>
    (text, forNotice, onClose) => {
      const close = dismissing(texts.dismiss, () => {
        notice.remove();
        onClose?.();
      });
      const notice = element("div", look, element("span", {}, text), ...forNotice.map(button), close);
      notices.append(notice);
    };

  // Whoever presses a button with the mouse types on in the sheet; by keyboard the focus comes back to the button.
  root.addEventListener("mousedown", (event) => {
    const isButton = event.target instanceof Element && event.target.closest("button") !== null;
    if (isButton && document.activeElement?.closest("#grid")) event.preventDefault();
  });
  root.setAttribute("role", "region");
  root.setAttribute("aria-label", texts.bar);
  root.replaceChildren(row, element("div", { class: "messages" }, work.root, newsLine, unkept, notices));
  makeRoom(row);

  return {
    work,
    chooseFile: () => chooser.click(),
    setName: name.set,
    commitName: name.commit,
    setState(state) {
      const isWorry = WORRIES.includes(state.kind);
      status.textContent = isWorry ? "" : wordsOf(state);
      worry.textContent = isWorry ? wordsOf(state) : "";
      unkept.hidden = !isWorry;
      forState.replaceChildren(...actions.forState(state).map(button));
    },
    setPersistence: (persistence) => (kept.title = `${texts.stateHelp} ${texts.persistence[persistence]}`.trim()),
    setNews,
    addNotice: adding({ class: "notice", role: "alert" }),
    addNews: adding({ class: "notice calm", role: "status" }),
    removeNotices: () => notices.replaceChildren(),
  };
}

function dismissing(words: string, act: () => void): HTMLButtonElement {
  const close = element("button", { type: "button", class: "dismiss", "aria-label": words, title: words }, "×");
  close.addEventListener("click", act);
  return close;
}

function wordsOf(state: SavingState): string {
  switch (state.kind) {
    case "kept":
      return texts.state.kept({ time: timeOrDay(state.at) });
    case "impossible":
      return texts.state.impossible[state.fault];
    default:
      return texts.state[state.kind];
  }
}

/** A text field that looks like a title until it is edited. Enter or leaving it takes the name, Escape puts it back. */
function nameField(rename: (name: string) => void) {
  const field = element("input", {
    type: "text",
    class: "name",
    "aria-label": texts.name,
    title: texts.name,
    maxlength: "120",
    autocomplete: "off",
    spellcheck: "false",
  });
  let taken = "";
  const set = (name: string) => {
    taken = name;
    // Not under the hands of whoever is typing.
    if (document.activeElement !== field) put(name);
    document.title = texts.pageTitle({ name });
  };
  const put = (name: string) => {
    field.value = name;
    fit();
  };
  const fit = () => (field.size = Math.min(40, Math.max(8, field.value.length)));
  const commit = () => {
    const name = cleanName(field.value);
    if (name !== "" && name !== taken) {
      taken = name;
      rename(name);
    }
    put(taken);
  };
  keepFromGrid(field);
  field.addEventListener("input", fit);
  field.addEventListener("focus", () => field.select());
  field.addEventListener("blur", commit);
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "Escape") put(taken);
    if (event.key === "Enter" || event.key === "Escape") {
      event.preventDefault();
      field.blur();
      giveFocusBack();
    }
  });
  return { root: field, set, commit };
}

function fileChooser(open: (file: File) => Promise<void>): HTMLInputElement {
  const chooser = element("input", {
    type: "file",
    accept: ACCEPTED,
    class: "chooser",
    tabindex: "-1",
    "aria-hidden": "true",
  });
  chooser.addEventListener("change", () => {
    const [file] = chooser.files ?? [];
    // The same file may be chosen again, as soon as the dialog of the first is closed.
    chooser.value = "";
    if (file) void open(file);
  });
  return chooser;
}

/** A file that is dropped anywhere on the page. The grid would take it for a picture. */
export function openDropped(open: (file: File) => void): void {
  const hasFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  const over = (isOver: boolean) => {
    if (isOver) document.body.dataset["drop"] = texts.drop;
    else delete document.body.dataset["drop"];
  };
  const take = (event: DragEvent) => {
    if (!hasFile(event)) return;
    event.preventDefault();
    event.stopPropagation();
    over(event.type === "dragover");
    const [file] = event.type === "drop" ? (event.dataTransfer?.files ?? []) : [];
    if (file) open(file);
  };
  addEventListener("dragover", take, { capture: true });
  addEventListener("drop", take, { capture: true });
  addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) over(false);
  });
}

/** Ctrl+S, on a Mac Command+S, wherever the focus is; the browser would save the page. */
export function saveByKeyboard(save: () => void): void {
  addEventListener(
    "keydown",
    (event) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.key.toLowerCase() !== "s")
        return;
      event.preventDefault();
      event.stopImmediatePropagation();
      // One press, one file; and not behind a question that is still open.
      if (!event.repeat && !document.querySelector("dialog[open]")) save();
    },
    { capture: true },
  );
}
