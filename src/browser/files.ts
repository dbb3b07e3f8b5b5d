/**
 * The files of the page: which workbook is open in this window, and what the bar above the grid does. The workbook that is
 * open is never lost to another: it is kept in this browser before another one takes its place.
 */

import type { Model } from "@odoo/o-spreadsheet";
import { FileRefusal } from "../files/refusals";
import type { Read } from "../files/xlsx-read";
import { element } from "../pane/dom";
import type { Page as PanePage } from "../pane/view";
import { openData } from "../workbook/browser";
import { Autosave, type SavingState, type Subject } from "./autosave";
import { tellOtherAnswers } from "./other-answers";
import { backupIn } from "./backup";
import { restoreAll, saveAll } from "./backup-dialogs";
import type { Announce } from "./build";
import { registerCarrying } from "./carrying";
import { countChanges } from "./changes";
import { ask, noteParts, tell } from "./dialog";
import { type BarAction, type FileBar, fileBar, openDropped, saveByKeyboard } from "./file-bar";
import { leftCopies, leftDamaged, texts } from "./file-texts";
import { exported } from "./grid-export";
import { clearLeft, collectLeft, takeBack } from "./left-behind";
import { setInert } from "./inert";
import { nextPicture } from "./next-picture";
import { canBeOpened, openKept } from "./open-kept";
import { askToOpen, builtFrom, bytesOf, type Joined, joinedWith } from "./opening";
import { type Opened, placeOf } from "./opening-place";
import { askPersistence, type Persistence } from "./persistence";
import { downloadRaw, saveCsv, saveXlsx, saveXlsxWithLambdas, type Working, type Written } from "./saving";
import { rememberWindowsOwn, windowsOwn } from "./window-memory";
import { showList } from "./workbook-list";
import { nameOfFile, titleOf, UNTITLED } from "./workbook-name";
import {
  clearKept,
  inTime,
  type KeptEntry,
  type KeptWorkbook,
  listKept,
  newId,
  readFormer,
  readKept,
  removeKept,
  renameKept,
  StorageError,
  useKept,
} from "./workbook-store";

export interface Page {
  /** Puts a workbook on the page, in place of the one that is there; the pane beside it can save it. Rejects where the grid cannot show it. */
  show: (model: Model, pane: PanePage) => Promise<void>;
  /** What the page begins with, where nothing is kept. */
  sample: () => Model;
  /** One empty sheet. */
  empty: () => Model;
}

/** Before any model is made. */
export function prepareFiles(): void {
  countChanges();
  registerCarrying();
}

/** Fills the bar, and shows what was kept or else the sample. */
export async function startFiles(root: HTMLElement, page: Page): Promise<Files> {
  const files = new Files(root, page);
  await files.start();
  return files;
}

export class Files {
  private model: Model | undefined;
  private persistence: Persistence = "unknown";
  private readonly bar: FileBar;
  private readonly autosave: Autosave;
  private readonly pane: PanePage = {
    saveWithLambdas: (watch) => saveXlsxWithLambdas(this.open(), this.autosave.present.name, watch),
  };

  constructor(
    private readonly root: HTMLElement,
    private readonly page: Page,
  ) {
    this.bar = fileBar(
      root,
      {
        rename: (name) => this.autosave.rename(name),
        create: () => this.create(),
        open: (file) => this.openFile(file),
        list: () => this.list(),
        save: () => this.save(),
        saveCsv: () => this.saveCsv(),
        forState: (state) => this.actionsFor(state),
      },
      (act) => this.run(act),
    );
    let before: SavingState["kind"] | undefined;
    this.autosave = new Autosave({
      onState: (state) => {
        this.bar.setState(state);
        if (state.kind === "kept" && before === "changed") void this.askToStay();
        before = state.kind;
      },
      onName: (name) => this.bar.setName(name),
      commit: () => this.commit(),
    });
    openDropped((file) => void this.run(() => this.openFile(file)));
    saveByKeyboard(() => void this.run(() => this.save()));
  }

  async start(): Promise<void> {
    let kept: KeptWorkbook | undefined;
    try {
      kept = await inTime(this.lastKept());
    } catch (error) {
      console.error(error);
      return this.showSample({ kind: "impossible", fault: error instanceof StorageError ? error.fault : "failed" });
    }
    if (!kept) return this.showSample({ kind: "unchanged" });
    const why = await this.show(kept);
    if (why === undefined) return;
    console.debug(why);
    await this.showSample({ kind: "unchanged" });
    const { entry, data } = kept;
    this.bar.addNotice(texts.damaged({ name: entry.name, hasPrevious: String(entry.former !== undefined) }), [
      { label: texts.saveRaw, act: () => downloadRaw(entry.name, data) },
      this.listAction,
    ]);
  }

  /** The workbook that this window had, or the one that was used last, with what closed windows have left behind. */
  private async lastKept(): Promise<KeptWorkbook | undefined> {
    const { copies, damaged, waitsFor } = await collectLeft(canBeOpened);
    if (copies.length > 0) this.bar.addNotice(leftCopies(copies), [this.listAction]);
    if (damaged.length > 0) this.bar.addNotice(leftDamaged(damaged), [this.listAction]);
    if (waitsFor) this.bar.addNotice(texts.leftWaits({ reason: texts.storage[waitsFor] }), [this.listAction]);
    const entries = await listKept();
    const entry = entries.find(({ id }) => id === windowsOwn()) ?? entries[0];
    return entry && readKept(entry.id);
  }

  /** Shows a kept workbook; returns what is wrong with it where it cannot be shown. Then the page is as it was. */
  private async show({ entry, data }: KeptWorkbook): Promise<string | undefined> {
    const opened = await openKept(data, this.announce);
    this.bar.setNews("");
    if ("damaged" in opened) return opened.damaged;
    try {
      await this.put(opened.model, subjectOf(entry), { kind: "kept", at: entry.at });
    } catch (error) {
      console.debug(error);
      return String(error).slice(0, 200);
    }
    void useKept(entry.id).catch((error: unknown) => console.debug(error));
    return undefined;
  }

  /** Deletes what is kept, and shows what the page begins with. */
  async startAgain(): Promise<void> {
    this.bar.setNews("");
    this.bar.removeNotices();
    await this.removeAll();
  }

  private async showSample(state: SavingState): Promise<void> {
    const model = this.page.sample();
    await this.put(model, { id: newId(), name: titleOf(exported(model)) ?? UNTITLED, seen: undefined }, state);
  }

  /** Where the grid cannot show this one, the one before is there again, and it rejects. */
  private async put(next: Model, subject: Subject, state: SavingState, isChanged = false): Promise<void> {
    const before = this.model && {
      model: this.model,
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
        this.model = openData(exported(before.model));
        await this.page.show(this.model, this.pane);
        this.autosave.watch(this.model, before.subject, before.state, before.isChanged);
      }
      throw error;
    }
    this.model = next;
    this.autosave.watch(next, subject, state, isChanged);
    rememberWindowsOwn(subject.id);
  }

  private open(): Model {
    if (!this.model) throw new Error("no workbook is open yet");
    return this.model;
  }

  /** What is half typed goes into its cell, as it does when a person clicks another. */
  private commit(): void {
    this.bar.commitName();
    this.model?.selection.getBackToDefault();
  }

  /** Before another workbook takes its place: the present one is kept, or a person says that it need not be. */
  private async leave(): Promise<boolean> {
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

  private async create(): Promise<void> {
    if (!(await this.leave())) return;
    await this.put(this.page.empty(), { id: newId(), name: UNTITLED, seen: undefined }, this.canKeep());
    this.bar.setNews("");
  }

  /** The state of a workbook that nobody has changed yet, where the storage is as it was. */
  private canKeep(): SavingState {
    const state = this.autosave.stateNow;
    return state.kind === "impossible" ? state : { kind: "unchanged" };
  }

  private async openFile(file: File): Promise<void> {
    try {
      const bytes = await bytesOf(file);
      const backup = backupIn(bytes, file.name);
      if (backup) {
        this.bar.setNews(await restoreAll(file.name, backup));
        return;
      }
      const opened = await askToOpen({
        name: file.name,
        bytes,
        present: this.open(),
        place: await placeOf(this.autosave),
        working: this.working,
      });
      if (!opened) return;
      const { how, read } = opened;
      await this.announce(texts.opening);
      const joined = await joinedWith(this.open(), read.workbook, how, () => this.commit());
      await this.replace(read, joined, how, file.name);
    } catch (error) {
      await this.explain(texts.notOpened({ name: file.name }), error);
    }
  }

  private async replace(read: Read, joined: Joined, how: Opened, fileName: string): Promise<void> {
    // What is typed from here on would be lost with the grid that is replaced.
    setInert(true);
    try {
      await this.replaceInert(read, joined, how, fileName);
    } finally {
      setInert(false);
    }
  }

  private async replaceInert(read: Read, joined: Joined, how: Opened, fileName: string): Promise<void> {
    if (how === "instead" && !(await this.leave())) {
      this.bar.setNews("");
      return;
    }
    const { next, first, workbook, said } = await builtFrom(this.open(), read, joined, how, this.announce);
    const firstId = how === "beside" ? next.getters.getSheetIds()[first] : undefined;
    if (firstId !== undefined)
      next.dispatch("ACTIVATE_SHEET", { sheetIdFrom: next.getters.getActiveSheetId(), sheetIdTo: firstId });
    if (how === "instead")
      await this.put(next, { id: newId(), name: nameOfFile(fileName), seen: undefined }, this.canKeep(), true);
    else await this.put(next, this.autosave.present, this.autosave.stateNow, true);
    this.bar.setNews("");
    for (const { sentence } of said) this.bar.addNotice(sentence, []);
    void tellOtherAnswers(next, workbook, first, this.bar).catch((error: unknown) => console.error(error));
    // A large one takes seconds to keep. Meanwhile the bar takes what is pressed: saving and leaving wait for it by themselves.
    void this.autosave.keepNow(joined.former).catch((error: unknown) => this.explain(texts.failed, error));
  }

  /** False where it was stopped. */
  private async save(): Promise<boolean> {
    this.commit();
    await this.autosave.keepNow();
    const written = await saveXlsx(this.open(), this.autosave.present.name, this.working);
    await this.saved(written);
    return written !== undefined;
  }

  private async saveCsv(): Promise<void> {
    this.commit();
    await this.saved(await saveCsv(this.open(), this.autosave.present.name, this.working));
  }

  private async saved(written: Written | undefined): Promise<void> {
    if (!written) return;
    const { name, notes, live = 0 } = written;
    this.bar.setNews([texts.saved({ name }), ...(live > 0 ? [texts.needsAddIn({ formulas: live })] : [])].join(" "));
    if (notes.length > 0) await tell(texts.savedWith({ name }), ...noteParts(notes, texts.savedNotes));
  }

  private readonly listAction: BarAction = { label: texts.list, act: () => this.list() };

  private async list(): Promise<void> {
    this.commit();
    await this.autosave.flush();
    const answer = await showList(
      {
        presentId: () => this.autosave.present.id,
        list: listKept,
        rename: async (entry, name) => {
          await renameKept(entry.id, name);
          if (entry.id === this.autosave.present.id) this.autosave.wasRenamed(name);
        },
        remove: (entry) => this.remove(entry),
        explain: (error) => this.explain(texts.failed, error),
      },
      this.persistence,
    );
    if (answer === undefined) return;
    if (answer === "save all") return this.saveAll();
    if (answer === "remove all") return this.removeAll();
    if ("former" in answer) return this.restoreFormer(answer.former, answer.label);
    if (await this.leave()) await this.openEntry(answer.open, answer.label);
  }

  private async openEntry(entry: KeptEntry, label: string): Promise<void> {
    const kept = await readKept(entry.id);
    if (!kept) {
      this.bar.setNews(texts.isGone({ name: label }));
      return;
    }
    const why = await this.show(kept);
    if (why !== undefined) await this.tellDamaged(texts.damagedTitle({ name: label }), label, why, kept.data);
  }

  /** The present state and the one before change places, so that this can be undone too. */
  private async restoreFormer(entry: KeptEntry, label: string): Promise<void> {
    if (!(await this.leave())) return;
    const [kept, former] = await Promise.all([readKept(entry.id), readFormer(entry.id)]);
    if (!kept || former === undefined) {
      this.bar.setNews(texts.isGone({ name: label }));
      return;
    }
    const opened = await openKept(former, this.announce);
    this.bar.setNews("");
    if ("damaged" in opened)
      return this.tellDamaged(texts.damagedPrevious({ name: label }), label, opened.damaged, former);
    await this.put(opened.model, subjectOf(kept.entry), { kind: "kept", at: kept.entry.at }, true);
    await this.autosave.keepNow(kept.data);
  }

  private async tellDamaged(title: string, name: string, why: string, data: string): Promise<void> {
    const isWanted = await ask<boolean>(
      title,
      [
        element("p", { role: "alert" }, texts.damagedHelp),
        element("p", { class: "quiet" }, texts.damagedReason({ reason: why })),
      ],
      [
        { label: texts.saveRaw, answer: true },
        { label: texts.close, answer: false, isMain: true },
      ],
    );
    if (isWanted) downloadRaw(name, data);
  }

  private async remove(entry: KeptEntry): Promise<void> {
    if (entry.id !== this.autosave.present.id) return removeKept(entry.id);
    await this.autosave.restDuring(() => removeKept(entry.id));
    takeBack();
    const [next] = await listKept();
    const kept = next && (await readKept(next.id));
    if (!kept || (await this.show(kept)) !== undefined) await this.showSample({ kind: "unchanged" });
  }

  private async removeAll(): Promise<void> {
    await this.autosave.restDuring(clearKept);
    clearLeft();
    await this.showSample({ kind: "unchanged" });
  }

  private async saveAll(): Promise<void> {
    const saved = await saveAll({ id: this.autosave.present.id, model: this.open() }, this.working);
    await this.saved(
      saved && {
        name: saved.name,
        notes:
          saved.without.length > 0
            ? [{ kind: "information", sentence: texts.backupSheets, details: saved.without }]
            : [],
      },
    );
  }

  private actionsFor({ kind }: SavingState): readonly BarAction[] {
    const insist = (text: string): BarAction => ({ label: text, act: () => this.autosave.insist() });
    if (kind === "deleted") return [insist(texts.keepAgain)];
    if (kind !== "elsewhere") return [];
    return [
      insist(texts.keepMine),
      { label: texts.keepBoth, act: () => this.keepBoth() },
      { label: texts.showOther, act: () => this.showOther() },
    ];
  }

  private async keepBoth(): Promise<void> {
    await this.autosave.keepBoth();
    rememberWindowsOwn(this.autosave.present.id);
  }

  private async showOther(): Promise<void> {
    const isSure = await ask<boolean>(
      texts.showOtherTitle,
      [element("p", {}, texts.showOtherWarning)],
      [
        { label: texts.cancel, answer: false, isMain: true },
        { label: texts.showOther, answer: true },
      ],
    );
    const { id, name } = this.autosave.present;
    const entry = isSure ? (await listKept()).find((each) => each.id === id) : undefined;
    if (entry) await this.openEntry(entry, name);
  }

  private async askToStay(): Promise<void> {
    this.persistence = await askPersistence();
    this.bar.setPersistence(this.persistence);
  }

  /** Work in a thread of its own, with its bar; undefined where it was stopped. */
  private readonly working: Working = async (text, act) => {
    let outcome: { result: Awaited<ReturnType<typeof act>> } | undefined;
    this.bar.setNews("");
    await this.bar.work.run(text, async (watch) => {
      outcome = { result: await act(watch) };
    });
    if (!outcome) this.bar.setNews(texts.stopped);
    return outcome?.result;
  };

  /** Says something and lets the page draw it, before work that takes a while. */
  private readonly announce: Announce = (text) => {
    this.bar.setNews(text);
    return nextPicture();
  };

  /** One thing at a time; what goes wrong is said. */
  private async run(act: () => unknown): Promise<void> {
    if (!this.model || this.root.getAttribute("aria-busy") === "true") return;
    this.root.setAttribute("aria-busy", "true");
    try {
      await act();
    } catch (error) {
      await this.explain(texts.failed, error);
    } finally {
      this.root.removeAttribute("aria-busy");
    }
  }

  private async explain(title: string, error: unknown): Promise<void> {
    this.bar.setNews("");
    if (!(error instanceof FileRefusal)) console.error(error);
    const text =
      error instanceof FileRefusal
        ? error.message
        : error instanceof StorageError
          ? texts.storage[error.fault]
          : texts.fault;
    await tell(title, element("p", { role: "alert" }, text));
  }
}

const subjectOf = ({ id, name, mark }: KeptEntry): Subject => ({ id, name, seen: mark });
