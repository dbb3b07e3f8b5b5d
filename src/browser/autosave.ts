/**
 * Autosave: shortly after a change the workbook is written to the browser's own storage, from which it is restored when the
 * page is opened. Nothing is sent anywhere.
 */

import type { Model } from "@odoo/o-spreadsheet";
import { runToEnd, type Sliced } from "../core/sliced";
import { storedSettings } from "../workbook/browser";
import { contentChanges } from "./changes";
import { dataOf, exportingParts, jsonOf } from "./grid-export";
import { onUnchanged } from "./grid-steps";
import { leaveBehind, takeBack } from "./left-behind";
import { nameBeside, titleOf, UNTITLED } from "./workbook-name";
import { KeptElsewhere, listKept, newId, readKept, type StorageFault, StorageError, writeKept } from "./workbook-store";

export type SavingState =
  | { kind: "unchanged" }
  | { kind: "changed" }
  | { kind: "kept"; at: number }
  /** Another window has written, or has deleted it: nothing more is written here until a person has decided. */
  | { kind: "elsewhere" }
  | { kind: "deleted" }
  | { kind: "impossible"; fault: StorageFault };

export type Fate = "stays" | "untouched" | "lost";

/** A workbook that is open in this window. */
export interface Subject {
  id: string;
  name: string;
  /** The mark of what this window has last read or written of it; undefined where it was never kept. */
  seen: string | undefined;
  /** What the next writing replaces, to be kept with it as the state before. It stays here until such a writing has arrived. */
  former?: string | undefined;
}

/** Milliseconds: waits for a pause in the edits, but not for ever. */
const PAUSE = 700;
const LONGEST = 10_000;
/** A write that failed, for example because the storage was full, is tried again. */
const AGAIN = 10_000;
/** A large workbook takes long to write: then it is written less often, so that this takes about a twentieth of the time. */
const PATIENCE = 20;

export interface Listener {
  onState: (state: SavingState) => void;
  /** It has got a name: from its first title, or from another window. */
  onName: (name: string) => void;
  /** Before the page is left: unfinished typing is entered into its cell. */
  commit: () => void;
}

export class Autosave {
  private model: Model | undefined;
  private subject: Subject = { id: newId(), name: UNTITLED, seen: undefined };
  private state: SavingState = { kind: "unchanged" };
  private isNameNew = false;
  private counted = 0;
  private lists = "";
  private changedAt = 0;
  private firstChangedAt = 0;
  private lastCount = 0;
  private takes = 0;
  private failedAt = 0;
  private writing: Promise<void> | undefined;
  private markInWriting: string | undefined;

  constructor(private readonly listener: Listener) {
    setInterval(() => this.look(), 250);
    addEventListener("pagehide", () => {
      // Not every browser asks before it closes a page, and then this is the last moment.
      this.listener.commit();
      this.leave();
    });
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") void this.flush();
    });
    addEventListener("beforeunload", (event) => {
      this.listener.commit();
      // Whoever has typed something is asked only where it would be lost.
      if (this.wouldBeLost() || !this.leave()) event.preventDefault();
    });
  }

  get present(): Readonly<Subject> {
    return this.subject;
  }

  get stateNow(): SavingState {
    return this.state;
  }

  /** From now on this is the workbook to keep. `isChanged`: as it is, it was not kept yet and is to be. */
  watch(model: Model, subject: Subject, state: SavingState, isChanged = false): void {
    this.model = model;
    this.subject = subject;
    this.isNameNew = false;
    this.counted = isChanged ? -1 : contentChanges();
    this.lists = JSON.stringify(storedSettings(model));
    this.become(state);
    this.listener.onName(subject.name);
  }

  /** Nothing is kept until another one is watched. What is being written is waited for. */
  async rest(): Promise<void> {
    this.model = undefined;
    await this.writing;
  }

  /** Nothing is kept meanwhile, and afterwards until another one is watched; where it fails, the work goes on being kept. */
  async restDuring(act: () => Promise<void>): Promise<void> {
    const { model } = this;
    await this.rest();
    try {
      await act();
    } catch (error) {
      this.model = model;
      throw error;
    }
  }

  rename(name: string): void {
    if (name === this.subject.name) return;
    this.subject.name = name;
    this.isNameNew = true;
    this.listener.onName(name);
  }

  /** The list has renamed it already. */
  wasRenamed(name: string): void {
    this.subject.name = name;
    this.listener.onName(name);
  }

  /** Writes what has changed, where that may be. */
  async flush(): Promise<void> {
    await this.writing;
    if (this.isDirty()) await this.write();
  }

  /** Writes the workbook as it is, changed or not. `former`: kept as the state before, now or whenever it can be. */
  async keepNow(former?: string): Promise<void> {
    await this.writing;
    if (former !== undefined) this.subject.former = former;
    if (this.isKept()) await this.write();
  }

  /** This window's workbook, over what another has kept, which becomes the state before. */
  async insist(): Promise<void> {
    const there = await readKept(this.subject.id);
    this.subject.seen = there?.entry.mark;
    this.isNameNew = there === undefined;
    if (there) this.subject.former = there.data;
    await this.write();
  }

  /** This window's workbook as one of its own, beside what another window has kept. */
  async keepBoth(): Promise<void> {
    const name = nameBeside(
      this.subject.name,
      (await listKept()).map((entry) => entry.name),
    );
    this.subject = { id: newId(), name, seen: undefined, former: this.subject.former };
    this.listener.onName(name);
    await this.write();
  }

  /** Whether something was done here that is kept nowhere, and is not going to be. */
  wouldBeLost(): boolean {
    return !this.isKept() && this.hasChanged();
  }

  /** What becomes of it when another workbook takes its place: it is in the list then, or there is nothing of a person's in it, or its changes would be lost. */
  get fate(): Fate {
    if (this.state.kind === "deleted" || this.state.kind === "impossible") {
      if (!this.hasChanged()) return "untouched";
      return this.state.kind === "deleted" ? "stays" : "lost";
    }
    return this.subject.seen !== undefined || this.hasChanged() ? "stays" : "untouched";
  }

  private isKept = (): boolean =>
    this.state.kind === "unchanged" || this.state.kind === "changed" || this.state.kind === "kept";

  private isDirty = (): boolean => this.model !== undefined && this.isKept() && this.hasChanged();

  private hasChanged(): boolean {
    return (
      this.isNameNew ||
      contentChanges() !== this.counted ||
      (this.model !== undefined && JSON.stringify(storedSettings(this.model)) !== this.lists)
    );
  }

  /**
   * A page that is being closed waits for no database: what has changed since is left where the next one finds it, also what
   * could not be kept. False where that has no room.
   */
  private leave(): boolean {
    if (!this.model || !this.hasChanged()) return true;
    const { data, title } = runToEnd(textOf(this.model, this.isUntitled()));
    this.nameBy(title);
    if (leaveBehind({ ...this.subject, writing: this.markInWriting, data })) return true;
    void this.flush();
    return false;
  }

  private look(): void {
    const now = Date.now();
    if (this.state.kind === "impossible" && this.model && now - this.failedAt >= AGAIN && this.hasChanged())
      void this.write();
    if (!this.isDirty()) return;
    if (this.state.kind !== "changed") {
      this.firstChangedAt = this.changedAt = now;
      this.become({ kind: "changed" });
    } else if (contentChanges() !== this.lastCount) this.changedAt = now;
    this.lastCount = contentChanges();
    const wait = Math.min(LONGEST, Math.max(PAUSE, this.takes * PATIENCE));
    if (now - this.changedAt >= wait || now - this.firstChangedAt >= LONGEST) void this.write();
  }

  private write(): Promise<void> {
    this.writing ??= this.writeNow().finally(() => {
      this.writing = this.markInWriting = undefined;
    });
    return this.writing;
  }

  private async writeNow(): Promise<void> {
    const { model, subject } = this;
    if (!model) return;
    // From the beginning: what is left behind meanwhile must know it.
    const mark = (this.markInWriting = newId());
    const start = performance.now();
    const { counted, lists, title, data } = await onUnchanged(() => textOf(model, this.isUntitled()), {
      version: contentChanges,
    });
    this.nameBy(title);
    const { name, former } = subject;
    this.takes = performance.now() - start;
    try {
      const isNamed = this.isNameNew || subject.seen === undefined;
      const entry = await writeKept({
        id: subject.id,
        data,
        name: isNamed ? name : undefined,
        seen: subject.seen,
        former,
        mark,
      });
      takeBack();
      subject.seen = entry.mark;
      if (subject.former === former) subject.former = undefined;
      // Another workbook may be watched by now.
      if (this.subject !== subject || this.model !== model) return;
      if (subject.name === name) this.isNameNew = false;
      if (!this.isNameNew && entry.name !== name) this.wasRenamed(entry.name);
      [this.counted, this.lists] = [counted, lists];
      this.become({ kind: "kept", at: entry.at });
    } catch (error) {
      if (!(error instanceof KeptElsewhere)) console.error(error);
      this.failedAt = Date.now();
      if (this.subject !== subject) return;
      if (error instanceof KeptElsewhere) this.become({ kind: error.isDeleted ? "deleted" : "elsewhere" });
      else this.become({ kind: "impossible", fault: error instanceof StorageError ? error.fault : "failed" });
    }
  }

  /** Once there is a title, a workbook without a name is called by it. */
  private nameBy(title: string | undefined): void {
    if (this.isUntitled()) this.rename(title ?? UNTITLED);
  }

  private isUntitled = (): boolean => this.subject.name === UNTITLED;

  private become(state: SavingState): void {
    this.state = state;
    this.listener.onState(state);
  }
}

/** The workbook as it is to be kept, its title where that is wanted, and what it is known by to be as it was then. */
function* textOf(
  model: Model,
  isTitleWanted: boolean,
): Sliced<{ counted: number; lists: string; title: string | undefined; data: string }> {
  const [counted, lists] = [contentChanges(), JSON.stringify(storedSettings(model))];
  const parts = yield* exportingParts(model);
  const title = isTitleWanted ? titleOf(yield* dataOf(parts)) : undefined;
  return { counted, lists, title, data: yield* jsonOf(parts) };
}
