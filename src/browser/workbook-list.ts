/** The dialog that lists the workbooks kept in this browser. */

import { element } from "../pane/dom";
import { ask, askText, openDialog } from "./dialog";
import { dataSize, dayAndTime, texts } from "./file-texts";
import type { Persistence } from "./persistence";
import { cleanName, distinct } from "./workbook-name";
import type { KeptEntry } from "./workbook-store";

export interface ListActions {
  /** Of the workbook that is open in this window. */
  presentId: () => string;
  list: () => Promise<KeptEntry[]>;
  rename: (entry: KeptEntry, name: string) => Promise<void>;
  remove: (entry: KeptEntry) => Promise<void>;
  /** Says what went wrong. */
  explain: (error: unknown) => Promise<void>;
}

/** What is to be done once the list is closed; renaming and deleting are done in it. */
export type ListAnswer =
  { open: KeptEntry; label: string } | { former: KeptEntry; label: string } | "save all" | "remove all" | undefined;

/** Each under a name that no other has: numbered as they were made, so that a number stays with its workbook while it is there. */
export function labelled(all: readonly KeptEntry[]): { entry: KeptEntry; label: string }[] {
  const byAge = [...all].sort((one, other) => one.made - other.made || (one.id < other.id ? -1 : 1));
  const labels = new Map(distinct(byAge.map(({ name }) => name)).map((label, index) => [byAge[index]!.id, label]));
  return all.map((entry) => ({ entry, label: labels.get(entry.id) ?? entry.name }));
}

export async function showList(actions: ListActions, persistence: Persistence): Promise<ListAnswer> {
  let answer: ListAnswer;
  const list = element("ul", { class: "workbooks" });
  const empty = element("p", {}, texts.listEmpty);
  const saveAll = element("button", { type: "button", title: texts.saveAllHelp }, texts.saveAll);
  const removeAll = element("button", { type: "button" }, texts.removeAll);
  const close = element("button", { type: "button", class: "main" }, texts.close);
  const entries = await actions.list();
  close.autofocus = entries.length === 0;
  fill(entries);
  const modal = openDialog(
    texts.listTitle,
    element(
      "div",
      { class: "body" },
      empty,
      list,
      element("p", { class: "quiet" }, `${texts.stateHelp} ${texts.persistence[persistence]}`.trim()),
    ),
    element("div", { class: "buttons" }, removeAll, saveAll, close),
  );
  const end = (chosen: ListAnswer) => {
    answer = chosen;
    modal.close();
  };
  close.addEventListener("click", () => modal.close());
  saveAll.addEventListener("click", () => end("save all"));
  removeAll.addEventListener("click", () => {
    void askToRemoveAll().catch(actions.explain);
  });
  await modal.closed;
  return answer;

  async function askToRemoveAll(): Promise<void> {
    const { length } = await actions.list();
    if (await sure(texts.removeAllTitle({ count: length }), texts.removeAllWarning, texts.removeAllYes))
      end("remove all");
  }

  function fill(all: readonly KeptEntry[]): void {
    list.replaceChildren(...labelled(all).map(({ entry, label }) => row(entry, label)));
    empty.hidden = all.length > 0;
    saveAll.hidden = removeAll.hidden = all.length === 0;
  }

  /** After a change, with the focus where the person was. */
  async function refill(focused: string | undefined): Promise<void> {
    fill(await actions.list());
    const place = list.querySelector<HTMLElement>(
      focused === undefined ? "button" : `[data-id="${CSS.escape(focused)}"] button`,
    );
    (place ?? close).focus();
  }

  function row(entry: KeptEntry, label: string): HTMLElement {
    const isOpen = entry.id === actions.presentId();
    const button = (text: string, name: string, act: () => Promise<void> | void, title?: string, look?: string) => {
      const made = element("button", { type: "button", "aria-label": name, title, class: look }, text);
      made.addEventListener("click", () => void Promise.resolve(act()).catch(actions.explain));
      return made;
    };
    const { former } = entry;
    return element(
      "li",
      { "data-id": entry.id },
      element(
        "div",
        { class: "about" },
        isOpen
          ? element("strong", {}, label)
          : button(label, texts.openOne({ name: label }), () => end({ open: entry, label }), undefined, "open"),
        element(
          "span",
          { class: "quiet" },
          texts.entry({ time: entry.at === 0 ? texts.timeUnknown : dayAndTime(entry.at), size: dataSize(entry.size) }),
          ...(isOpen ? [" · ", element("span", { class: "here" }, texts.isOpen)] : []),
        ),
      ),
      element(
        "div",
        { class: "buttons" },
        button(texts.rename, texts.renameOne({ name: label }), async () => {
          const name = cleanName(
            (await askText(texts.renameTitle({ name: label }), texts.renameLabel, entry.name, texts.renameYes)) ?? "",
          );
          if (name !== "" && name !== entry.name) await actions.rename(entry, name);
          await refill(entry.id);
        }),
        ...(former
          ? [
              button(
                texts.previous,
                texts.previousOne({ name: label, time: dayAndTime(former.at) }),
                () => end({ former: entry, label }),
                texts.previousHelp({ time: dayAndTime(former.at) }),
              ),
            ]
          : []),
        button(texts.remove, texts.removeOne({ name: label }), async () => {
          const isSure = await sure(texts.removeTitle({ name: label }), texts.removeWarning, texts.removeYes);
          if (isSure) await actions.remove(entry);
          await refill(isSure ? undefined : entry.id);
        }),
      ),
    );
  }
}

async function sure(title: string, text: string, yes: string): Promise<boolean> {
  return (
    (await ask(
      title,
      [element("p", {}, text)],
      [
        { label: texts.cancel, answer: false, isMain: true },
        { label: yes, answer: true },
      ],
    )) ?? false
  );
}
