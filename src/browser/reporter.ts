/** What the bar says of the work that it does: that it goes on, how it went, and what went wrong. */

import { FileRefusal } from "../files/refusals";
import { element } from "../pane/dom";
import type { Announce } from "./build";
import { noteParts, tell } from "./dialog";
import type { FileBar } from "./file-bar";
import { texts } from "./file-texts";
import { nextPicture } from "./next-picture";
import type { Working, Written } from "./saving";
import { StorageError } from "./workbook-store";

export class Reporter {
  constructor(
    private readonly root: HTMLElement,
    private readonly bar: FileBar,
  ) {}

  /** Does one thing at a time; what goes wrong is said. */
  async run(act: () => unknown): Promise<void> {
    if (this.root.getAttribute("aria-busy") === "true") return;
    this.root.setAttribute("aria-busy", "true");
    try {
      await act();
    } catch (error) {
      await this.explain(texts.failed, error);
    } finally {
      this.root.removeAttribute("aria-busy");
    }
  }

  /** Work in a thread of its own, with its bar; undefined where it was stopped. */
  readonly working: Working = async (text, act) => {
    let outcome: { result: Awaited<ReturnType<typeof act>> } | undefined;
    this.bar.setNews("");
    await this.bar.work.run(text, async (watch) => {
      outcome = { result: await act(watch) };
    });
    if (!outcome) this.bar.setNews(texts.stopped);
    return outcome?.result;
  };

  /** Says something and lets the page draw it, before work that takes a while. */
  readonly announce: Announce = (text) => {
    this.bar.setNews(text);
    return nextPicture();
  };

  /** Which file was saved, and what of the workbook is not in it; nothing where it was stopped. */
  async saved(written: Written | undefined): Promise<void> {
    if (!written) return;
    const { name, notes, live = 0 } = written;
    this.bar.setNews([texts.saved({ name }), ...(live > 0 ? [texts.needsAddIn({ formulas: live })] : [])].join(" "));
    if (notes.length > 0) await tell(texts.savedWith({ name }), ...noteParts(notes, texts.savedNotes));
  }

  async explain(title: string, error: unknown): Promise<void> {
    this.bar.setNews("");
    if (!(error instanceof FileRefusal)) console.error(error);
    await tell(title, element("p", { role: "alert" }, sentenceOn(error)));
  }
}

function sentenceOn(error: unknown): string {
  if (error instanceof FileRefusal) return error.message;
  return error instanceof StorageError ? texts.storage[error.fault] : texts.fault;
}
