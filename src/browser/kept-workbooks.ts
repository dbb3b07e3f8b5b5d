/** The workbooks kept in this browser: their list, and what can be done with each. */

import { element } from "../pane/dom";
import { saveAll } from "./backup-dialogs";
import { ask } from "./dialog";
import type { BarAction, FileBar } from "./file-bar";
import type { Recent } from "./file-menu";
import { texts } from "./file-texts";
import { clearLeft, takeBack } from "./left-behind";
import { openKept } from "./open-kept";
import { type OpenWorkbook, subjectOf } from "./open-workbook";
import { askPersistence, type Persistence } from "./persistence";
import type { Reporter } from "./reporter";
import { downloadRaw } from "./saving";
import { labelled, showList } from "./workbook-list";
import { clearKept, type KeptEntry, listKept, readFormer, readKept, removeKept, renameKept } from "./workbook-store";

export class KeptWorkbooks {
  private persistence: Persistence = "unknown";
  private recent: readonly Recent[] = [];

  constructor(
    private readonly workbook: OpenWorkbook,
    private readonly bar: FileBar,
    private readonly reporter: Reporter,
  ) {}

  readonly listAction: BarAction = { label: texts.list, act: () => this.list() };

  async list(): Promise<void> {
    const { autosave } = this.workbook;
    this.workbook.commit();
    await autosave.flush();
    const answer = await showList(
      {
        presentId: () => this.workbook.id,
        list: listKept,
        rename: async (entry, name) => {
          await renameKept(entry.id, name);
          if (entry.id === this.workbook.id) autosave.wasRenamed(name);
        },
        remove: (entry) => this.remove(entry),
        explain: (error) => this.reporter.explain(texts.failed, error),
      },
      this.persistence,
    );
    if (answer === undefined) return;
    if (answer === "save all") return this.saveAll();
    if (answer === "remove all") return this.removeAll();
    if ("former" in answer) return this.restoreFormer(answer.former, answer.label);
    if (await this.workbook.leave()) await this.open(answer.open, answer.label);
  }

  /** The others that are kept, as they were when the list was last read; it is read anew for the next time. */
  others(): readonly Recent[] {
    void this.refresh();
    return this.recent.filter(({ entry }) => entry.id !== this.workbook.id);
  }

  /** Reads which there are. */
  async refresh(): Promise<void> {
    try {
      this.recent = labelled(await listKept());
    } catch (error) {
      // The list itself says why, when it is asked for.
      console.debug(error);
    }
  }

  async openRecent({ entry, label }: Recent): Promise<void> {
    if (await this.workbook.leave()) await this.open(entry, label);
  }

  async open(entry: KeptEntry, label: string): Promise<void> {
    const kept = await readKept(entry.id);
    if (!kept) {
      this.bar.setNews(texts.isGone({ name: label }));
      return;
    }
    const why = await this.workbook.putKept(kept);
    if (why !== undefined) await tellDamaged(texts.damagedTitle({ name: label }), label, why, kept.data);
  }

  /** Deletes all of them, and shows what the page begins with. */
  async removeAll(): Promise<void> {
    await this.workbook.autosave.restDuring(clearKept);
    clearLeft();
    await this.workbook.putSample();
  }

  /** Asks the browser not to clear them away. */
  async askToStay(): Promise<void> {
    this.persistence = await askPersistence();
    this.bar.setPersistence(this.persistence);
  }

  /** The present state and the one before change places, so that this can be undone too. */
  private async restoreFormer(entry: KeptEntry, label: string): Promise<void> {
    if (!(await this.workbook.leave())) return;
    const [kept, former] = await Promise.all([readKept(entry.id), readFormer(entry.id)]);
    if (!kept || former === undefined) {
      this.bar.setNews(texts.isGone({ name: label }));
      return;
    }
    const opened = await openKept(former, this.reporter.announce);
    this.bar.setNews("");
    if ("damaged" in opened) return tellDamaged(texts.damagedPrevious({ name: label }), label, opened.damaged, former);
    await this.workbook.put(opened.model, subjectOf(kept.entry), { kind: "kept", at: kept.entry.at }, true);
    await this.workbook.autosave.keepNow(kept.data);
    this.workbook.tellEarlier(opened.model);
  }

  private async remove(entry: KeptEntry): Promise<void> {
    if (entry.id !== this.workbook.id) return removeKept(entry.id);
    await this.workbook.autosave.restDuring(() => removeKept(entry.id));
    takeBack();
    const [next] = await listKept();
    const kept = next && (await readKept(next.id));
    if (!kept || (await this.workbook.putKept(kept)) !== undefined) await this.workbook.putSample();
  }

  async saveAll(): Promise<void> {
    const saved = await saveAll({ id: this.workbook.id, model: this.workbook.model }, this.reporter.working);
    if (!saved) return;
    const { name, without } = saved;
    await this.reporter.saved({
      name,
      notes: without.length > 0 ? [{ kind: "information", sentence: texts.backupSheets, details: without }] : [],
    });
  }
}

async function tellDamaged(title: string, name: string, why: string, data: string): Promise<void> {
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
