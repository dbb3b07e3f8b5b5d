/** The sources of the functions that the workbook uses, as text, as BibTeX or as a sheet. */

import { asBibtex, asText, type Sourced, sourcesSheet, worksOf } from "../../share/cite";
import { recorded } from "../../share/recorded";
import type { Watch } from "../../workbook/watch";
import { element, section } from "../dom";
import { callsIn } from "../../formula/calls";
import { longWork } from "../long-work";
import { share as texts } from "../texts/share";
import type { PaneContext } from "../view";
import { isOurs, whileWorking } from "./ours";

export function citePart({ workbook, help }: PaneContext): HTMLElement {
  const { root, body } = section(texts.cite);
  const find = element("button", { type: "button" }, texts.find);
  const work = longWork();
  const said = element("p", { role: "status" });
  const form = element(
    "select",
    { id: "cite-form" },
    element("option", { value: "text" }, texts.asText),
    element("option", { value: "bibtex" }, texts.asBibtex),
  );
  const words = element("textarea", { readonly: "", rows: "10", "aria-label": texts.sources, spellcheck: "false" });
  const copy = element("button", { type: "button" }, texts.copy);
  const addSheet = element("button", { type: "button" }, texts.addSheet);
  const outcome = element(
    "div",
    { class: "body", hidden: "" },
    element("label", { for: form.id }, texts.form),
    form,
    words,
    element("div", { class: "actions" }, copy, addSheet),
  );
  let used: Sourced[] = [];

  /** What is frozen or written with LAMBDAs counts too: the figures are still those of the functions. */
  async function functionsUsed(watch: Required<Watch>): Promise<Sourced[]> {
    const [live, { records, written }] = [await workbook.formulas("workbook", isOurs, watch), await recorded(workbook)];
    const names = new Set(
      [...live, ...records, ...written].flatMap(({ text }) => callsIn(text).map(({ name }) => name)),
    );
    return [...help.values()].filter(({ id }) => names.has(id)).map(({ id, source }) => ({ id, source }));
  }

  function show(): void {
    const works = worksOf(used).map(({ work }) => work);
    words.value = form.value === "bibtex" ? works.map(asBibtex).join("\n\n") : works.map(asText).join("\n");
  }

  find.addEventListener(
    "click",
    () =>
      void whileWorking({ buttons: [find], work, said }, texts.finding, texts.failed, async (watch) => {
        used = await functionsUsed(watch);
        outcome.hidden = used.length === 0;
        show();
        return used.length === 0 ? texts.none : texts.found({ works: worksOf(used).length, functions: used.length });
      }),
  );
  form.addEventListener("change", show);
  copy.addEventListener("click", () => {
    words.select();
    // Not every host lets a pane write to the clipboard.
    Promise.resolve()
      .then(() => navigator.clipboard.writeText(words.value))
      .then(
        () => {
          said.textContent = texts.copied;
          copy.focus();
        },
        () => {
          said.textContent = texts.notCopied;
        },
      );
  });
  addSheet.addEventListener(
    "click",
    () =>
      void whileWorking({ buttons: [addSheet], work, said }, texts.adding, texts.failed, async () =>
        texts.added({ name: (await workbook.addSheets([sourcesSheet(used)])).join(", ") }),
      ),
  );

  body.append(
    element("p", { class: "quiet" }, texts.citeLead),
    element("div", { class: "actions" }, find),
    work.root,
    said,
    outcome,
  );
  return root;
}
