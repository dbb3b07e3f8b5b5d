/**
 * The search over the pane: one field for functions, guides, samples and commands. Arrows choose, Enter opens, Ctrl+Enter puts
 * a function's formula for the selected table into the active cell. It leaves the page when it is closed.
 */

import { cellName } from "../../sheet/address";
import { element } from "../dom";
import { icon } from "../frame/icons";
import { keyNames } from "../frame/key-names";
import { search as texts } from "../texts/search";
import type { PaneContext } from "../view";
import { commandItems, functionItem, guideItem, type Item, sampleItem } from "./items";
import { resultList } from "./list";
import { matches } from "./matching";
import { previewOf } from "./preview";
import { putFormula } from "./put-formula";
import { lastUsed, noteUsed } from "./used";

/** Functions, and what comes as scripts of their own; without those where they do not come. */
async function itemsOf(context: PaneContext): Promise<Item[]> {
  const part = async <Entry>(load: Promise<readonly Entry[]>, made: (entry: Entry) => Item): Promise<Item[]> => {
    try {
      return (await load).map(made);
    } catch (error) {
      console.error(error);
      return [];
    }
  };
  const [guides, samples] = await Promise.all([
    part(
      import(/* webpackChunkName: "guide" */ "../../guide").then(({ guidePages }) => guidePages),
      (page) => guideItem(page, context),
    ),
    part(
      import(/* webpackChunkName: "samples" */ "../../samples").then((its) => its.samples),
      (sample) => sampleItem(sample, context),
    ),
  ]);
  return [...guides, ...samples];
}

export function openSearch(context: PaneContext, root: HTMLElement): void {
  const open = root.querySelector<HTMLDialogElement>("dialog.search-overlay");
  if (open) {
    open.querySelector("input")?.focus();
    return;
  }
  const input = element("input", {
    type: "text",
    class: "search-input",
    placeholder: texts.placeholder,
    "aria-label": texts.label,
    role: "combobox",
    "aria-expanded": "true",
    "aria-controls": "search-results",
    "aria-autocomplete": "list",
    autocomplete: "off",
    spellcheck: "false",
  });
  const status = element("p", { role: "status", class: "search-status" });
  const into = element("span", {});
  const preview = previewOf(context, choose);
  const list = resultList(input, { onActive: (item) => preview.show(item), onChosen: choose });
  const close = element("button", { type: "button", class: "bare", "aria-label": texts.close }, icon("close"));
  const dialog = element(
    "dialog",
    { class: "search-overlay", "aria-label": texts.label },
    element("div", { class: "search-top" }, icon("search"), input, close),
    element("div", { class: "search-middle" }, list.root, preview.root),
    status,
    element("p", { class: "search-keys", "aria-hidden": "true" }, element("span", {}, texts.keys), into),
  );
  const before = document.activeElement;
  let others: readonly Item[] = [];

  function render(): void {
    const items = [
      ...[...context.help.values()].map((help) => functionItem(help, context)),
      ...others,
      ...commandItems(context),
    ];
    const query = input.value.trim();
    if (query !== "") {
      const found = matches(query, items);
      list.show(found);
      status.textContent = found.length === 0 ? texts.none : "";
      return;
    }
    const used = lastUsed().flatMap((key) => items.find((item) => item.key === key) ?? []);
    list.show([
      ...(used.length > 0 ? [{ group: "used" as const, items: used }] : []),
      { group: "commands" as const, items: commandItems(context).filter(({ key }) => !lastUsed().includes(key)) },
    ]);
    status.textContent = "";
  }

  /** `givesBack`: where the focus was, unless something else was opened. */
  function leave(givesBack: boolean): void {
    preview.stop();
    dialog.close();
    dialog.remove();
    if (givesBack && before instanceof HTMLElement) before.focus();
  }

  function choose(item: Item): void {
    noteUsed(item.key);
    leave(false);
    item.open();
  }

  async function put({ help, words, key }: Item): Promise<void> {
    if (!help) return;
    const refused = await putFormula(context, words, await preview.formula());
    if (!dialog.isConnected) return;
    if (refused !== null) status.textContent = refused;
    else {
      noteUsed(key);
      leave(true);
    }
  }

  input.addEventListener("input", render);
  close.addEventListener("click", () => leave(true));
  dialog.addEventListener("cancel", (event) => {
    event.preventDefault();
    leave(true);
  });
  // A click on the ground beside it.
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) leave(true);
  });
  dialog.addEventListener("keydown", (event) => {
    // The grid behind it takes no key, and Escape goes no further.
    event.stopPropagation();
    if (event.key === "Escape") {
      event.preventDefault();
      leave(true);
      return;
    }
    if (event.key !== "Enter" || event.target !== input) return;
    event.preventDefault();
    const item = list.active();
    if (!item) return;
    if (event.ctrlKey || event.metaKey) void put(item);
    else choose(item);
  });

  root.append(dialog);
  render();
  dialog.showModal();
  input.focus();
  void context.workbook.selection().then(({ row, column }) => {
    const keys = keyNames(context)(texts.putKeys);
    into.textContent = texts.putInto({ keys, cell: cellName(row, column) });
  }, console.error);
  void itemsOf(context).then((found) => {
    others = found;
    if (dialog.isConnected) render();
  });
}
