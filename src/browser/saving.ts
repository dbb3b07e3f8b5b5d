/** Files that are saved: the workbook as .xlsx, its copy without the add-in, a sheet as .csv. */

import type { Model } from "@odoo/o-spreadsheet";
import { callsIn } from "../formula/calls";
import { notes as noteOn } from "../files/notes";
import type { Note } from "../files/workbook-data";
import { element } from "../pane/dom";
import type { Saved, SavedAs } from "../pane/view";
import { freeze } from "../share/freeze";
import { BrowserWorkbook, openData } from "../workbook/browser";
import type { Formula } from "../workbook/port";
import type { Watch } from "../workbook/watch";
import { askCsvOut } from "./csv-dialogs";
import { shownChanges } from "./changes";
import { texts } from "./file-texts";
import { writeFile, writeTable } from "./file-work";
import { exported } from "./grid-export";
import { showing } from "./grid-files-out";
import { onUnchanged } from "./grid-steps";
import { waiting } from "./register";
import { fileNameFor } from "./workbook-name";

/** A file that was written, and what is to be known of it. */
export interface Written {
  name: string;
  notes: readonly Note[];
  /** Cells with formulas that Excel can calculate only with our add-in. */
  live?: number;
}

/** Does work in a thread of its own, with its bar; undefined where it was stopped. */
export type Working = <Result>(
  text: string,
  act: (watch: Required<Watch>) => Promise<Result>,
) => Promise<Result | undefined>;

const isOurs = (formula: string): boolean => callsIn(formula).length > 0;

/** The whole workbook as it shows itself, once nothing in it waits. */
async function shown(model: Model, signal: AbortSignal) {
  await waiting.whenNoneWaits(model);
  return onUnchanged(() => showing(model), { version: shownChanges, signal });
}

/** What the grid shows, as .xlsx. */
export async function xlsxOf(
  model: Model,
  watch: Required<Watch>,
): Promise<{ file: Uint8Array<ArrayBuffer>; notes: Note[]; live: number }> {
  const { workbook, notes } = await shown(model, watch.signal);
  const written = await writeFile(workbook, false, watch);
  return { file: written.file, notes: [...notes, ...written.notes], live: written.live };
}

export async function saveXlsx(model: Model, workbookName: string, working: Working): Promise<Written | undefined> {
  const saved = await working(texts.writing, (watch) => xlsxOf(model, watch));
  if (!saved) return undefined;
  const name = `${fileNameFor(workbookName)}.xlsx`;
  download(name, xlsxBlob(saved.file));
  return { name, notes: saved.notes, live: saved.live };
}

/** What a file of the workbook is called. */
export const fileNamed = (workbookName: string, how: SavedAs): string => {
  const name = fileNameFor(workbookName);
  return how === "live" ? `${name}.xlsx` : how === "lambdas" ? texts.withLambdas({ name }) : texts.asValues({ name });
};

/** Saves the workbook as it is, or a copy of it; the workbook that is open stays as it is. */
export async function saveAs(model: Model, workbookName: string, how: SavedAs, watch: Required<Watch>): Promise<Saved> {
  const name = fileNamed(workbookName, how);
  const { file, ...rest } = how === "values" ? await frozenFile(model, watch) : await fileOf(model, how, watch);
  download(name, xlsxBlob(file));
  return { name, ...rest };
}

type Content = Omit<Saved, "name"> & { file: Uint8Array<ArrayBuffer> };

async function fileOf(model: Model, how: "live" | "lambdas", watch: Required<Watch>): Promise<Content> {
  const { workbook, notes } = await shown(model, watch.signal);
  const { notes: more, ...written } = await writeFile(workbook, how === "lambdas", watch);
  return { ...written, notes: [...notes, ...more].map(told) };
}

/** With the first cells that it is about: a formula that Excel does not know is found by them. */
function told({ sentence, details }: Note): string {
  const first = details.slice(0, DETAILS).join("; ");
  return details.length === 0
    ? sentence
    : texts.notedAt({ sentence, first, more: Math.max(0, details.length - DETAILS) });
}
/** More are not told one by one. */
const DETAILS = 3;

/** Of a copy whose formulas of ours are frozen, with the list by which they can be put back. */
async function frozenFile(model: Model, watch: Required<Watch>): Promise<Content> {
  await waiting.whenNoneWaits(model);
  const copy = openData(exported(model));
  const stopWaiting = waiting.serve(copy);
  try {
    await waiting.whenNoneWaits(copy);
    const { frozen, left } = await freeze(new BrowserWorkbook(copy), "workbook", isOurs, part(watch, 0, 0.4));
    watch.signal.throwIfAborted();
    const { notes, ...content } = await fileOf(copy, "live", part(watch, 0.4, 1));
    return { ...content, asValues: frozen, notes: [...leftAsTheyAre(left), ...notes] };
  } finally {
    stopWaiting();
    void copy.leaveSession();
  }
}

/** Work that is a part of other work. */
const part = ({ signal, progress }: Required<Watch>, from: number, to: number): Required<Watch> => ({
  signal,
  progress: (done) => progress(from + done * (to - from)),
});

const leftAsTheyAre = (left: readonly Formula[]): string[] =>
  left.length === 0 ? [] : [texts.notFrozen({ count: left.length, first: left[0]!.address })];

/** Asks how; undefined where that was cancelled. */
export async function saveCsv(model: Model, workbookName: string, working: Working): Promise<Written | undefined> {
  const sheetName = model.getters.getSheetName(model.getters.getActiveSheetId());
  const how = await askCsvOut(sheetName);
  if (!how) return undefined;
  const saved = await working(texts.writing, async (watch) => {
    const {
      workbook: { sheets },
    } = await shown(model, watch.signal);
    const sheet = sheets.find(({ name }) => name === sheetName);
    return sheet && { others: sheets.length - 1, ...(await writeTable(sheet, how, watch)) };
  });
  if (!saved) return undefined;
  const name = `${fileNameFor(sheetName === workbookName ? sheetName : `${workbookName} - ${sheetName}`)}.csv`;
  download(name, saved.file);
  return {
    name,
    notes: [
      ...saved.notes,
      ...(saved.others > 0 ? [noteOn.csvOneSheet({ sheet: sheetName, others: saved.others })] : []),
    ],
  };
}

const xlsxBlob = (file: Uint8Array<ArrayBuffer>) =>
  new Blob([file], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });

/** Kept data as they are, for whoever can repair them. */
export const downloadRaw = (workbookName: string, data: string): void =>
  download(texts.rawName({ name: fileNameFor(workbookName) }), new Blob([data], { type: "application/json" }));

export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = element("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
