/** Saves all kept workbooks in one file, and restores them from it. */

import type { Model } from "@odoo/o-spreadsheet";
import type { Watch } from "../workbook/watch";
import type { ZipPart } from "../files/zip";
import { element } from "../pane/dom";
import { readBackup, restoring, type SavedWorkbook, writeBackup } from "./backup";
import { ask } from "./dialog";
import { day, restored, texts } from "./file-texts";
import { openKept } from "./open-kept";
import { waiting } from "./register";
import { download, type Working, xlsxOf } from "./saving";
import { addKept, type KeptEntry, listKept, readFormer, readKept } from "./workbook-store";

async function stateOf(entry: KeptEntry): Promise<SavedWorkbook | undefined> {
  const kept = await readKept(entry.id);
  return (
    kept && { entry: kept.entry, data: kept.data, ...(kept.entry.former && { former: await readFormer(entry.id) }) }
  );
}

/** Every workbook that is kept, with its states. */
async function allKept(): Promise<SavedWorkbook[]> {
  const all = await Promise.all((await listKept()).map(stateOf));
  return all.filter((workbook) => workbook !== undefined);
}

/** `present`: the one that is open, whose answers need not be computed again. */
export async function saveAll(
  present: { id: string; model: Model },
  working: Working,
): Promise<{ name: string; without: string[] } | undefined> {
  const workbooks = await allKept();
  const saved = await working(texts.writing, ({ signal, progress }) =>
    writeBackup(workbooks, (index) => {
      const { entry, data } = workbooks[index]!;
      const watch = { signal, progress: (done: number) => progress((index + done) / workbooks.length) };
      return entry.id === present.id ? xlsxOf(present.model, watch).then(({ file }) => file) : xlsxOfKept(data, watch);
    }),
  );
  if (!saved) return undefined;
  const { file, without } = saved;
  const name = texts.backupName({ day: new Date().toLocaleDateString("sv-SE") });
  download(name, new Blob([file], { type: "application/zip" }));
  return { name, without };
}

/** undefined where the data are damaged, or are no workbook that Excel could have. */
async function xlsxOfKept(data: string, watch: Required<Watch>): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const opened = await openKept(data);
  if ("damaged" in opened) return undefined;
  const stop = waiting.serve(opened.model);
  try {
    return (await xlsxOf(opened.model, watch)).file;
  } catch (error) {
    if (watch.signal.aborted) throw error;
    console.debug(error);
    return undefined;
  } finally {
    stop();
    void opened.model.leaveSession();
  }
}

/** Asks, adds what is missing, and returns what was done in words; "" where it was not wanted. */
export async function restoreAll(name: string, parts: ReadonlyMap<string, ZipPart>): Promise<string> {
  const { saved, workbooks } = await readBackup(parts);
  const isWanted = await ask<boolean>(
    texts.restoreTitle({ name }),
    [
      element("p", {}, texts.restoreHelp({ count: workbooks.length, day: day(saved) })),
      element("ul", {}, ...workbooks.map(({ entry }) => element("li", {}, entry.name))),
    ],
    [
      { label: texts.restoreYes, answer: true, isMain: true },
      { label: texts.cancel, answer: false },
    ],
  );
  if (!isWanted) return "";
  const kept = new Map((await allKept()).map((workbook) => [workbook.entry.id, workbook]));
  const { add, copies, same } = restoring(workbooks, kept);
  await addKept([...add, ...copies]);
  return restored({ added: add.length, copies: copies.length, same });
}
