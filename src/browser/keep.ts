/**
 * Keeps the work: a moment after something has changed, the workbook is written into the browser's own storage, and it is
 * there again when the page is opened. Nothing is sent anywhere.
 */

import type { Command, Model } from "@odoo/o-spreadsheet";
import { keepingOf } from "../workbook/browser";
import { exported } from "./grid-files";
import { clearKept, KeptElsewhere, type KeptWorkbook, readKept, writeKept } from "./kept-workbook";

export type KeepState =
  | { kind: "unchanged" }
  | { kind: "changed" }
  | { kind: "kept"; at: number }
  /** Another window has written: nothing more is written here until a person has decided. */
  | { kind: "elsewhere" }
  /** What was kept could not be opened, and is not written over. */
  | { kind: "damaged"; data: string }
  | { kind: "impossible" };

/** Waits for a pause in the work, but not for ever. */
const pause = 700;
const longest = 10_000;
/** After a write that failed, such as for want of room, it is tried again. */
const again = 10_000;
/** A large workbook takes long to write: then it is written less often, so that this takes a twentieth of the time at most. */
const patience = 20;

const leftBehind = "quasirent left behind";

interface Left {
  seen: string | undefined;
  data: string;
}

/** What a page left that had seen the same; what another has kept since counts more. */
function takeLeft(seen: string | undefined): string | undefined {
  const text = localStorage.getItem(leftBehind);
  if (text === null) return undefined;
  localStorage.removeItem(leftBehind);
  const left = JSON.parse(text) as Left;
  return left.seen === seen ? left.data : undefined;
}

let changes = 0;

/** The grid must know before the first model is made. Counts what a person does and undoes; to scroll or to select is no change. */
export function countChanges(): void {
  class ChangesPlugin extends o_spreadsheet.UIPlugin {
    override handle(command: Command): void {
      if (o_spreadsheet.isCoreCommand(command) || command.type === "UNDO" || command.type === "REDO") changes += 1;
    }
  }
  o_spreadsheet.registries.statefulUIPluginRegistry.add("quasirent changes", ChangesPlugin);
}

export class Keeper {
  private model: Model | undefined;
  private state: KeepState = { kind: "unchanged" };
  /** The mark of what this window has last read or written. */
  private seen: string | undefined;
  private counted = 0;
  private lists = "";
  private changedAt = 0;
  private firstChangedAt = 0;
  private takes = 0;
  private failedAt = 0;
  private writing: Promise<void> | undefined;

  constructor(private readonly tell: (state: KeepState) => void) {
    setInterval(() => this.look(), 250);
    addEventListener("pagehide", () => this.leave());
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") void this.flush();
    });
    addEventListener("beforeunload", (event) => {
      // Whoever has typed something is asked only where it would be lost.
      const isLost = (this.state.kind === "elsewhere" || this.state.kind === "impossible") && this.hasChanged();
      if (isLost || !this.leave()) event.preventDefault();
    });
  }

  /** What was kept; undefined where nothing was. `isLeft`: it was left behind by a page that was closed at once, and is to be kept. */
  async restore(): Promise<(KeptWorkbook & { isLeft?: true }) | undefined> {
    try {
      const kept = await readKept("present");
      this.seen = kept?.mark;
      const left = takeLeft(this.seen);
      return left === undefined ? kept : { mark: "", ...kept, data: left, at: Date.now(), isLeft: true };
    } catch (error) {
      console.error(error);
      this.become({ kind: "impossible" });
      return undefined;
    }
  }

  /** A page that is being closed waits for no database: what has changed since is left where the next one finds it. False where that has no room. */
  private leave(): boolean {
    if (!this.isDirty() || !this.model) return true;
    try {
      localStorage.setItem(leftBehind, JSON.stringify({ seen: this.seen, data: JSON.stringify(exported(this.model)) } satisfies Left));
      return true;
    } catch {
      void this.flush();
      return false;
    }
  }

  /** From now on this is the workbook to keep; as it is, it need not be kept, or was. */
  watch(model: Model, state: KeepState = this.state): void {
    this.model = model;
    this.counted = changes;
    this.lists = JSON.stringify(keepingOf(model));
    this.become(state);
  }

  /** Keeps this one now, and the former one beside it. */
  async replace(data: string, former: string): Promise<void> {
    await this.writing;
    // The one that was watched is not written any more.
    this.model = undefined;
    const record = await writeKept(data, this.seen, former);
    this.seen = record.mark;
    this.state = { kind: "kept", at: record.at };
  }

  /** Writes what has changed, where that may be. */
  async flush(): Promise<void> {
    if (this.isDirty()) await this.write();
  }

  /** Writes the workbook as it is, changed or not. */
  async keepNow(): Promise<void> {
    if (this.state.kind === "unchanged" || this.state.kind === "kept") await this.write();
  }

  /** This window's workbook, over what another has kept. */
  async insist(): Promise<void> {
    const there = await readKept("present");
    this.seen = there?.mark;
    await this.write(there?.data);
  }

  /** Nothing is kept any more; the screen stays as it is. */
  async clear(): Promise<void> {
    await this.writing;
    this.model = undefined;
    await clearKept();
    localStorage.removeItem(leftBehind);
    this.seen = undefined;
    this.state = { kind: "unchanged" };
  }

  private isDirty = (): boolean => this.model !== undefined && ["unchanged", "changed", "kept"].includes(this.state.kind) && this.hasChanged();

  private hasChanged(): boolean {
    return changes !== this.counted || (this.model !== undefined && JSON.stringify(keepingOf(this.model)) !== this.lists);
  }

  private lastCount = 0;

  private look(): void {
    const now = Date.now();
    if (this.state.kind === "impossible" && this.model && now - this.failedAt >= again && this.hasChanged()) void this.write();
    if (!this.isDirty()) return;
    if (this.state.kind !== "changed") {
      this.firstChangedAt = this.changedAt = now;
      this.become({ kind: "changed" });
    } else if (changes !== this.lastCount) this.changedAt = now;
    this.lastCount = changes;
    const wait = Math.max(pause, this.takes * patience);
    if (now - this.changedAt >= wait || now - this.firstChangedAt >= Math.max(longest, wait)) void this.write();
  }

  private write(former?: string): Promise<void> {
    this.writing ??= this.writeNow(former).finally(() => {
      this.writing = undefined;
    });
    return this.writing;
  }

  private async writeNow(former?: string): Promise<void> {
    const { model } = this;
    if (!model) return;
    const start = performance.now();
    const counted = changes;
    const lists = JSON.stringify(keepingOf(model));
    const data = JSON.stringify(exported(model));
    this.takes = performance.now() - start;
    try {
      const record = await writeKept(data, this.seen, former);
      this.seen = record.mark;
      [this.counted, this.lists] = [counted, lists];
      this.become({ kind: "kept", at: record.at });
    } catch (error) {
      if (!(error instanceof KeptElsewhere)) console.error(error);
      this.failedAt = Date.now();
      this.become({ kind: error instanceof KeptElsewhere ? "elsewhere" : "impossible" });
    }
  }

  private become(state: KeepState): void {
    this.state = state;
    this.tell(state);
  }
}
