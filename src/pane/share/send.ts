/** Sending the workbook: what becomes of our formulas in the file, and the button that writes it. */

import { element, section, setBusy } from "../dom";
import { longWork } from "../long-work";
import { share as texts } from "../texts/share";
import { work as workTexts } from "../texts/work";
import type { PaneContext, Saved, SavedAs } from "../view";
import { whyNot } from "./why-not";

const WAYS: readonly SavedAs[] = ["live", "lambdas", "values"];

export interface SendPart {
  readonly root: HTMLElement;
  /** The workbook may have another name by now. */
  renew(): void;
}

/** Null where the page saves no files: Excel does that itself. */
export function sendPart({ named, saveAs }: PaneContext): SendPart | null {
  if (!named || !saveAs) return null;
  const { root, body } = section(texts.send);
  let how: SavedAs = "live";
  const save = element("button", { type: "button", class: "primary" });
  const status = element("p", { role: "status" });
  const trouble = element("p", { role: "alert", class: "trouble" });
  const again = element("button", { type: "button", hidden: "" }, texts.tryAgain);
  const notes = element("ul", { class: "notes", hidden: "" });
  const work = longWork();
  let isSaving = false;

  const choices = WAYS.map((way) => {
    const input = element("input", { type: "radio", name: "send", value: way, ...(way === how && { checked: "" }) });
    input.addEventListener("change", () => {
      how = way;
      tell("");
      renew();
    });
    const words = element(
      "span",
      {},
      texts.ways[way].words,
      element("span", { class: "quiet" }, texts.ways[way].about),
    );
    return element("label", { class: "choice way" }, input, words);
  });

  function renew(): void {
    if (!isSaving) save.textContent = texts.save({ file: named!(how).file });
  }

  /** Nothing of what was said before stays. */
  function tell(words: string, { notes: its = [], why = "" }: { notes?: readonly string[]; why?: string } = {}): void {
    status.textContent = words;
    trouble.textContent = why;
    again.hidden = why === "";
    notes.replaceChildren(...its.map((each) => element("li", {}, each)));
    notes.hidden = its.length === 0;
  }

  async function write(): Promise<void> {
    const hadFocus = document.activeElement === again;
    isSaving = true;
    setBusy([save], true);
    tell("");
    if (hadFocus) save.focus();
    save.textContent = texts.savingNow;
    try {
      let saved: Saved | undefined;
      const isDone = await work.run(texts.saving, async (watch) => {
        saved = await saveAs!(how, watch);
      });
      if (!isDone || !saved) tell(workTexts.stopped);
      else tell(savedText(how, saved), { notes: saved.notes });
    } catch (error) {
      tell("", { why: texts.notWritten({ why: whyNot(error) }) });
    } finally {
      isSaving = false;
      setBusy([save], false);
      renew();
    }
  }
  for (const button of [save, again]) button.addEventListener("click", () => void write());

  renew();
  body.append(
    element("fieldset", {}, element("legend", { class: "unseen" }, texts.formulas), ...choices),
    element("div", { class: "actions" }, save),
    work.root,
    status,
    trouble,
    again,
    notes,
  );
  return { root, renew };
}

function savedText(how: SavedAs, { name, live, written, asValues }: Saved): string {
  if (how === "values") return asValues === 0 ? texts.savedNone({ name }) : texts.savedValues({ name, asValues });
  if (how === "live") return live === 0 ? texts.savedNone({ name }) : texts.savedLive({ name, live });
  return written + asValues === 0 ? texts.savedNone({ name }) : texts.savedCopy({ name, written, asValues });
}
