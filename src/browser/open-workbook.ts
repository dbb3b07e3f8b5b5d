/**
 * The workbook that is open in this window: how it comes onto the page, is saved to a file, and leaves. It is never lost to
 * another: it is kept in this browser before another one takes its place.
 */

import type { Model } from "@odoo/o-spreadsheet";
import { element } from "../pane/dom";
import type { Page as PanePage } from "../pane/view";
import { openData } from "../workbook/browser";
import { Autosave, type SavingState, type Subject } from "./autosave";
import { ask } from "./dialog";
import { tellChangedFormulas } from "./earlier-version";
import type { FileBar } from "./file-bar";
import { texts } from "./file-texts";
import { exported } from "./grid-export";
import { setInert } from "./inert";
import { openKept } from "./open-kept";
import type { Reporter } from "./reporter";
import { fileNamed, saveAs, saveCsv, saveXlsx } from "./saving";
import { rememberWindowsOwn } from "./window-memory";
import { UNTITLED } from "./workbook-name";
import { inTime, type KeptEntry, type KeptWorkbook, newId, useKept } from "./workbook-store";

/** Milliseconds: a large workbook is kept in a tenth of it. */
const KEPT_WITHIN = 5000;

export interface Page {
  /** Puts a workbook on the page, in place of the one that is there; the pane beside it can save it. Rejects where the grid cannot show it. */
  show: (model: Model, pane: PanePage) => Promise<void>;
  /** What the page begins with, where nothing is kept. */
  sample: { title: string | undefined; open: () => Model };
  /** One empty sheet. */
  empty: () => Model;
}

export class OpenWorkbook {
  readonly autosave: Autosave;
  private current: Model | undefined;
  private readonly pane: PanePage = {
    openFile: () => this.bar.chooseFile(),
    named: (how) => ({ workbook: this.name, file: fileNamed(this.name, how) }),
    saveAs: async (how, watch) => {
      this.commit();
      await this.keepFirst();
      return saveAs(this.model, this.name, how, watch);
    },
  };

  /** `onKept`: called whenever changes have been kept. */
  constructor(
    private readonly page: Page,
    private readonly bar: FileBar,
    private readonly reporter: Reporter,
    onKept: () => void,
  ) {
    let before: SavingState["kind"] | undefined;
    this.autosave = new Autosave({
      onState: (state) => {
        bar.setState(state);
        if (state.kind === "kept" && before === "changed") onKept();
        before = state.kind;
      },
      onName: (name) => bar.setName(name),
      commit: () => this.commit(),
    });
  }

  /** Whether the page has been filled yet. */
  get isThere(): boolean {
    return this.current !== undefined;
  }

  get model(): Model {
    if (!this.current) throw new Error("no workbook is open yet");
    return this.current;
  }

  get id(): string {
    return this.autosave.present.id;
  }

  get name(): string {
    return this.autosave.present.name;
  }

  /** Where the grid cannot show this one, the one before is there again, and it rejects. */
  async put(next: Model, subject: Subject, state: SavingState, isChanged = false): Promise<void> {
    const before = this.current && {
      model: this.current,
      subject: this.autosave.present,
      state: this.autosave.stateNow,
      isChanged: this.autosave.wouldBeLost(),
    };
    await this.autosave.rest();
    // The one that comes takes the keyboard.
    setInert(false);
    try {
      await this.page.show(next, this.pane);
    } catch (error) {
      if (before) {
        this.current = openData(exported(before.model));
        await this.page.show(this.current, this.pane);
        this.autosave.watch(this.current, before.subject, before.state, before.isChanged);
      }
      throw error;
    }
    this.current = next;
    this.autosave.watch(next, subject, state, isChanged);
    rememberWindowsOwn(subject.id);
  }

  /** The same workbook, changed. */
  putChanged(next: Model): Promise<void> {
    return this.put(next, this.autosave.present, this.autosave.stateNow, true);
  }

  /** A workbook that was not kept yet. `isChanged`: it is to be kept as it is. */
  putNew(next: Model, name: string, isChanged = false): Promise<void> {
    const state = this.autosave.stateNow;
    return this.put(
      next,
      newSubject(name),
      // Where the storage does not work, it does not work for this one either.
      state.kind === "impossible" ? state : { kind: "unchanged" },
      isChanged,
    );
  }

  putEmpty(): Promise<void> {
    return this.putNew(this.page.empty(), UNTITLED);
  }

  async putSample(state: SavingState = { kind: "unchanged" }): Promise<void> {
    const { title = UNTITLED, open } = this.page.sample;
    await this.put(open(), newSubject(title), state);
  }

  /** Shows a kept workbook; returns what is wrong with it where it cannot be shown. Then the page is as it was. */
  async putKept({ entry, data }: KeptWorkbook): Promise<string | undefined> {
    const opened = await openKept(data, this.reporter.announce);
    this.bar.setNews("");
    if ("damaged" in opened) return opened.damaged;
    try {
      await this.put(opened.model, subjectOf(entry), { kind: "kept", at: entry.at });
    } catch (error) {
      console.debug(error);
      return String(error).slice(0, 200);
    }
    this.tellEarlier(opened.model);
    void useKept(entry.id).catch((error: unknown) => console.debug(error));
    return undefined;
  }

  /** Of a kept workbook: which formulas may answer otherwise now than when it was kept. */
  tellEarlier(model: Model): void {
    tellChangedFormulas(model, this.bar, () => (this.current === model ? this.autosave.keepNow() : undefined)).catch(
      (error: unknown) => console.error(error),
    );
  }

  /** What is half typed goes into its cell, as it does when a person clicks another. */
  commit(): void {
    this.bar.commitName();
    this.current?.selection.getBackToDefault();
  }

  /** Before another workbook takes its place: this one is kept, or a person says that it need not be. */
  async leave(): Promise<boolean> {
    this.commit();
    await this.autosave.flush();
    if (!this.autosave.wouldBeLost()) return true;
    const {
      stateNow: { kind },
      present: { name },
    } = this.autosave;
    if (kind === "elsewhere" || kind === "deleted") {
      await this.autosave.keepBoth();
      if (!this.autosave.wouldBeLost()) return true;
    }
    const answer = await ask<"save" | "go" | "stay">(
      texts.unkeptTitle({ name }),
      [element("p", {}, texts.unkeptWarning)],
      [
        { label: texts.saveFirst, answer: "save", isMain: true },
        { label: texts.goOn, answer: "go" },
        { label: texts.cancel, answer: "stay" },
      ],
    );
    return answer === "save" ? this.save() : answer === "go";
  }

  /** Before a file of it is saved, which has the name that it is kept under. A storage that does not answer holds up no file. */
  private async keepFirst(): Promise<void> {
    await inTime(this.autosave.keepNow(), KEPT_WITHIN).catch((error: unknown) => console.debug(error));
  }

  /** False where it was stopped. */
  async save(): Promise<boolean> {
    this.commit();
    await this.keepFirst();
    const written = await saveXlsx(this.model, this.name, this.reporter.working);
    await this.reporter.saved(written);
    return written !== undefined;
  }

  /** A copy that Excel calculates without our add-in. */
  async saveWithLambdas(): Promise<void> {
    this.commit();
    const { working } = this.reporter;
    const saved = await working(texts.writing, (watch) => saveAs(this.model, this.name, "lambdas", watch));
    await this.reporter.saved(
      saved && {
        name: saved.name,
        notes: saved.notes.map((sentence) => ({ kind: "information", sentence, details: [] })),
      },
    );
  }

  async saveCsv(): Promise<void> {
    this.commit();
    await this.reporter.saved(await saveCsv(this.model, this.name, this.reporter.working));
  }
}

export const subjectOf = ({ id, name, mark }: KeptEntry): Subject => ({ id, name, seen: mark });

const newSubject = (name: string): Subject => ({ id: newId(), name, seen: undefined });
