/** Sources: where the figures are from, and the works behind the functions that the workbook uses; found without being asked. */

import { asBibtex, asText, type Sourced, sourcesSheet, worksOf } from "../../share/cite";
import { copy } from "../copy";
import { element, section, setBusy } from "../dom";
import { longWork } from "../long-work";
import { share as texts } from "../texts/share";
import { work as workTexts } from "../texts/work";
import type { PaneContext } from "../view";
import { figuresPart } from "./figures-part";
import type { SourcedTable } from "./figures-source";
import { worksUsed } from "./methods";
import { whyNot } from "./why-not";

export interface SourcesPart {
  readonly root: HTMLElement;
  /** The table whose source is asked for; null: none is selected. */
  showTable(table: SourcedTable | null): Promise<void>;
  /** Looks through the workbook, unless somebody has stopped that. */
  find(): Promise<void>;
}

/** `onSource`: another source holds for the table from now on. */
export function sourcesPart(context: PaneContext, onSource: () => void): SourcesPart {
  const { workbook, help } = context;
  const { root, body } = section(texts.sources);
  const figures = figuresPart(context, () => {
    renewActions();
    onSource();
  });
  const { field } = figures;
  const heading = element("h3", {}, texts.methods);
  const list = element("ul", { class: "works" });
  const none = element("p", { class: "quiet" }, texts.none);
  const status = element("p", { role: "status" });
  const work = longWork();
  const again = element("button", { type: "button", hidden: "" }, texts.find);
  const by = element("textarea", { readonly: "", rows: "8", "aria-label": texts.asWritten, hidden: "" });
  const button = (words: string, act: () => Promise<string>): HTMLButtonElement => {
    const made = element("button", { type: "button" }, words);
    made.addEventListener("click", () => {
      setBusy([made], true);
      by.hidden = true;
      act()
        .then(
          (said) => (status.textContent = said),
          (error: unknown) => (status.textContent = texts.notAdded({ why: whyNot(error) })),
        )
        .finally(() => setBusy([made], false));
    });
    return made;
  };
  const copy = button(texts.copy, () => copied(asLines(), texts.copied, by));
  const bibtex = button(texts.bibtex, () => copied(asEntries(), texts.copiedBibtex, by));
  const addSheet = button(texts.addSheet, async () => {
    const [name = ""] = await workbook.addSheets([sourcesSheet(used, field.cited())]);
    return texts.added({ name });
  });
  const actions = element("div", { class: "actions" }, copy, bibtex, addSheet);
  let used: readonly Sourced[] = [];
  let isStopped = false;
  let turn = new AbortController();

  const works = () => worksOf(used).map(({ work: its }) => its);
  const asLines = () => [...field.cited().map(({ source }) => source), ...works().map(asText)].join("\n");
  const asEntries = () => works().map(asBibtex).join("\n\n");

  function show(): void {
    const found = worksOf(used);
    const items = found.map(({ work: its, usedBy }) =>
      element("li", {}, asText(its), element("span", { class: "quiet" }, usedBy.join(", "))),
    );
    list.replaceChildren(...items);
    list.hidden = found.length === 0;
    none.hidden = found.length > 0;
    bibtex.hidden = found.length === 0;
    renewActions();
  }
  const renewActions = () => (actions.hidden = used.length === 0 && field.cited().length === 0);

  async function find(): Promise<void> {
    if (isStopped) return;
    turn.abort();
    const own = (turn = new AbortController());
    await work.idle();
    if (own.signal.aborted) return;
    try {
      const isDone = await work.run(texts.finding, async ({ signal, progress }) => {
        const found = await worksUsed(workbook, help, { signal: AbortSignal.any([signal, own.signal]), progress });
        if (own.signal.aborted) return;
        if (JSON.stringify(found) !== JSON.stringify(used) || list.hidden === none.hidden) {
          used = found;
          show();
        }
      });
      if (!isDone) stopped(workTexts.stopped);
    } catch (error) {
      if (!own.signal.aborted) stopped(texts.notFound({ why: whyNot(error) }));
    }
  }
  function stopped(words: string): void {
    isStopped = true;
    again.hidden = false;
    status.textContent = words;
  }
  again.addEventListener("click", () => {
    isStopped = false;
    status.textContent = "";
    again.hidden = true;
    void find();
  });

  for (const part of [list, none, actions]) part.hidden = true;
  body.append(
    element("p", { class: "quiet" }, texts.sourcesLead),
    figures.root,
    heading,
    list,
    none,
    work.root,
    again,
    actions,
    status,
    by,
  );
  return {
    root,
    async showTable(table) {
      const shown = figures.show(table);
      renewActions();
      await shown;
    },
    find,
  };
}

/** Not every host lets a pane write to the clipboard: there the words are shown in `by`, to be copied by hand. */
async function copied(words: string, done: string, by: HTMLTextAreaElement): Promise<string> {
  try {
    await copy({ text: words });
    return done;
  } catch {
    by.value = words;
    by.hidden = false;
    by.select();
    return texts.notCopied;
  }
}
