/** Files that are opened: read as a workbook, and asked where to. */

import { besideOthers, sheetNameFor } from "../files/beside";
import { readCsv } from "../files/csv-read";
import { FileRefusal, refusals } from "../files/sentences";
import type { Note, WorkbookData } from "../files/workbook-data";
import { element } from "../pane/dom";
import { askCsv, type Opened } from "./csv-dialogs";
import { ask, type Choice, noteList } from "./dialog";
import { texts } from "./file-texts";
import type { GridData } from "./grid-files";
import { isFunction } from "./grid-words";

const workbooks = () => import(/* webpackChunkName: "workbooks" */ "./workbook-files");

/** Reads the bytes of a workbook. All that is opened, but for text files, goes through here. */
async function readWorkbookFile(bytes: Uint8Array<ArrayBuffer>): Promise<{ workbook: WorkbookData; notes: Note[] }> {
  const { readWorkbook } = await workbooks();
  return readWorkbook(bytes, isFunction);
}

/** Not before it is known that it may be read. */
export async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  const { limits } = await import("../files/limits");
  if (file.size > limits.fileBytes) throw new FileRefusal(refusals.tooLarge(file.size));
  return new Uint8Array(await file.arrayBuffer());
}

export interface OpeningFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** The workbook that is open. */
  present: () => GridData;
  /** Whether it stays in this browser when the file is opened in its place. */
  canBeKept: boolean;
  /** Says what is done, and lets the page draw it. */
  announce: (words: string) => Promise<void>;
}

/** What is in the file and where it is to go; undefined where nobody wants it after all. */
export async function askToOpen({ name, bytes, present, canBeKept, announce }: OpeningFile): Promise<{ how: Opened; workbook: WorkbookData } | undefined> {
  if (/\.(csv|tsv|txt)$/i.test(name)) {
    if (bytes.length === 0) throw new FileRefusal(refusals.empty());
    await announce("");
    const chosen = await askCsv(bytes, name, canBeKept);
    return chosen && { how: chosen.opened, workbook: { sheets: [readCsv(bytes, sheetNameFor(name), chosen.reading)], names: [] } };
  }
  const { workbook, notes } = await readWorkbookFile(bytes);
  await announce("");
  // What joining the others would change is said before, too: nothing comes as a surprise afterwards.
  const how = await askHow(name, workbook, [...notes, ...joined(workbook, present()).notes], canBeKept);
  return how && { how, workbook };
}

/** The workbook as it would be beside these sheets. */
export const joined = (workbook: WorkbookData, { sheets, namedRanges }: GridData): { workbook: WorkbookData; notes: Note[] } => besideOthers(workbook, sheets.map(({ name }) => name), Object.keys(namedRanges));

function askHow(name: string, { sheets }: WorkbookData, notes: readonly Note[], canBeKept: boolean): Promise<Opened | undefined> {
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.filter(({ value, formula }) => value !== null || formula !== undefined).length, 0);
  const choices: Choice<Opened | undefined>[] = [{ words: texts.beside, answer: "beside", isMain: true }];
  if (canBeKept) choices.push({ words: texts.instead, answer: "instead" });
  choices.push({ words: texts.cancel, answer: undefined });
  return ask(
    texts.choose(name),
    [
      element("p", {}, texts.size(sheets.length, cells)),
      ...(notes.length === 0 ? [element("p", {}, texts.noNotes)] : [element("p", {}, texts.withNotes), noteList(notes)]),
      ...(canBeKept ? [element("p", { class: "quiet" }, texts.howOpened)] : []),
    ],
    choices,
  );
}
