/** The files of the page: what the File menu does, and which workbook the page begins with. */

import type { Read } from "../files/xlsx-read";
import { element } from "../pane/dom";
import type { SavingState } from "./autosave";
import { backupIn } from "./backup";
import { restoreAll } from "./backup-dialogs";
import { registerCarrying } from "./carrying";
import { countChanges } from "./changes";
import { ask } from "./dialog";
import { type BarAction, type FileBar, fileBar, openDropped, saveByKeyboard } from "./file-bar";
import { prepareFileMenu, serveFileMenu } from "./file-menu";
import { leftCopies, leftDamaged, texts } from "./file-texts";
import { setInert } from "./inert";
import { KeptWorkbooks } from "./kept-workbooks";
import { collectLeft } from "./left-behind";
import { canBeOpened } from "./open-kept";
import { OpenWorkbook, type Page } from "./open-workbook";
import { askToOpen, builtFrom, bytesOf, type Joined, joinedWith } from "./opening";
import { type Opened, placeOf } from "./opening-place";
import { tellUpdate } from "./offline";
import { tellOtherAnswers } from "./other-answers";
import { Reporter } from "./reporter";
import { downloadRaw } from "./saving";
import { rememberWindowsOwn, windowsOwn } from "./window-memory";
import { nameOfFile } from "./workbook-name";
import { inTime, type KeptWorkbook, listKept, readKept, StorageError } from "./workbook-store";

/** Before any model is made. */
export function prepareFiles(): void {
  countChanges();
  registerCarrying();
  prepareFileMenu((address) => void window.open(address, "_blank", "noopener"));
}

/** Fills the bar, and shows what was kept or else the sample. */
export async function startFiles(root: HTMLElement, page: Page, beside: readonly HTMLElement[]): Promise<Files> {
  const files = new Files(root, page, beside);
  await files.start();
  return files;
}

export class Files {
  private readonly bar: FileBar;
  private readonly reporter: Reporter;
  private readonly workbook: OpenWorkbook;
  private readonly kept: KeptWorkbooks;

  constructor(root: HTMLElement, page: Page, beside: readonly HTMLElement[]) {
    this.bar = fileBar(
      root,
      {
        rename: (name) => this.workbook.autosave.rename(name),
        open: (file) => this.openFile(file),
        forState: (state) => this.actionsFor(state),
      },
      (act) => this.run(act),
      beside,
    );
    this.reporter = new Reporter(root, this.bar);
    this.workbook = new OpenWorkbook(page, this.bar, this.reporter, () => void this.kept.askToStay());
    this.kept = new KeptWorkbooks(this.workbook, this.bar, this.reporter);
    this.serveMenu();
    openDropped((file) => void this.run(() => this.openFile(file)));
    saveByKeyboard(() => void this.run(() => this.workbook.save()));
  }

  private serveMenu(): void {
    const { workbook, kept } = this;
    serveFileMenu({
      create: () => void this.run(() => this.create()),
      open: () => {
        workbook.commit();
        this.bar.chooseFile();
      },
      recent: () => kept.others(),
      openRecent: (recent) => void this.run(() => kept.openRecent(recent)),
      list: () => void this.run(() => kept.list()),
      save: () => void this.run(() => workbook.save()),
      saveCsv: () => void this.run(() => workbook.saveCsv()),
      saveWithLambdas: () => void this.run(() => workbook.saveWithLambdas()),
      saveAll: () => void this.run(() => kept.saveAll()),
    });
    void kept.refresh();
  }

  /** Says once what a new version has brought. */
  tellUpdate(): Promise<void> {
    return tellUpdate(this.bar);
  }

  async start(): Promise<void> {
    let kept: KeptWorkbook | undefined;
    try {
      kept = await inTime(this.lastKept());
    } catch (error) {
      console.error(error);
      return this.workbook.putSample({
        kind: "impossible",
        fault: error instanceof StorageError ? error.fault : "failed",
      });
    }
    if (!kept) return this.workbook.putSample();
    const why = await this.workbook.putKept(kept);
    if (why === undefined) return;
    console.debug(why);
    await this.workbook.putSample();
    const { entry, data } = kept;
    this.bar.addNotice(texts.damaged({ name: entry.name, hasPrevious: String(entry.former !== undefined) }), [
      { label: texts.saveRaw, act: () => downloadRaw(entry.name, data) },
      this.kept.listAction,
    ]);
  }

  /** Begins as a page does that is loaded: with what is kept, and what was left behind. */
  async reopen(): Promise<void> {
    await this.workbook.autosave.rest();
    this.bar.setNews("");
    this.bar.removeNotices();
    await this.start();
  }

  /** Deletes what is kept, and shows what the page begins with. */
  async startAgain(): Promise<void> {
    this.bar.setNews("");
    this.bar.removeNotices();
    await this.kept.removeAll();
  }

  /** The workbook that this window had, or the one that was used last, with what closed windows have left behind. */
  private async lastKept(): Promise<KeptWorkbook | undefined> {
    const { copies, damaged, waitsFor } = await collectLeft(canBeOpened);
    const notices = [
      ...(copies.length > 0 ? [leftCopies(copies)] : []),
      ...(damaged.length > 0 ? [leftDamaged(damaged)] : []),
      ...(waitsFor ? [texts.leftWaits({ reason: texts.storage[waitsFor] })] : []),
    ];
    for (const notice of notices) this.bar.addNotice(notice, [this.kept.listAction]);
    const entries = await listKept();
    const entry = entries.find(({ id }) => id === windowsOwn()) ?? entries[0];
    return entry && readKept(entry.id);
  }

  /** Nothing before the page has been filled. */
  private async run(act: () => unknown): Promise<void> {
    if (this.workbook.isThere) await this.reporter.run(act);
  }

  private async create(): Promise<void> {
    if (!(await this.workbook.leave())) return;
    await this.workbook.putEmpty();
    this.bar.setNews("");
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
        present: this.workbook.model,
        place: await placeOf(this.workbook.autosave),
        working: this.reporter.working,
      });
      if (!opened) return;
      const { how, read } = opened;
      await this.reporter.announce(texts.opening);
      const joined = await joinedWith(this.workbook.model, read.workbook, how, () => this.workbook.commit());
      await this.replace(read, joined, how, file.name);
    } catch (error) {
      await this.reporter.explain(texts.notOpened({ name: file.name }), error);
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
    if (how === "instead" && !(await this.workbook.leave())) {
      this.bar.setNews("");
      return;
    }
    const { announce } = this.reporter;
    const { next, first, workbook, said } = await builtFrom(this.workbook.model, read, joined, how, announce);
    const firstId = how === "beside" ? next.getters.getSheetIds()[first] : undefined;
    if (firstId !== undefined)
      next.dispatch("ACTIVATE_SHEET", { sheetIdFrom: next.getters.getActiveSheetId(), sheetIdTo: firstId });
    if (how === "instead") await this.workbook.putNew(next, nameOfFile(fileName), true);
    else await this.workbook.putChanged(next);
    this.bar.setNews("");
    for (const { sentence } of said) this.bar.addNotice(sentence, []);
    void tellOtherAnswers(next, workbook, first, this.bar).catch((error: unknown) => console.error(error));
    // A large one takes seconds to keep. Meanwhile the bar takes what is pressed: saving and leaving wait for it by themselves.
    void this.workbook.autosave
      .keepNow(joined.former)
      .catch((error: unknown) => this.reporter.explain(texts.failed, error));
  }

  /** Where another window has written or deleted the same workbook. */
  private actionsFor({ kind }: SavingState): readonly BarAction[] {
    const insist = (text: string): BarAction => ({ label: text, act: () => this.workbook.autosave.insist() });
    if (kind === "deleted") return [insist(texts.keepAgain)];
    if (kind !== "elsewhere") return [];
    return [
      insist(texts.keepMine),
      { label: texts.keepBoth, act: () => this.keepBoth() },
      { label: texts.showOther, act: () => this.showOther() },
    ];
  }

  private async keepBoth(): Promise<void> {
    await this.workbook.autosave.keepBoth();
    rememberWindowsOwn(this.workbook.id);
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
    const { id, name } = this.workbook;
    const entry = isSure ? (await listKept()).find((each) => each.id === id) : undefined;
    if (entry) await this.kept.open(entry, name);
  }
}
