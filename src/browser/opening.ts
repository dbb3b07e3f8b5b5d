/** Files that are opened: read as a workbook, asked where to, and made data of the grid. */

import type { Model } from "@odoo/o-spreadsheet";
import { besideOthers, notesOnNames, sheetNameFor } from "../files/beside";
import { isNoText } from "../files/file-kind";
import { FileRefusal, refusals } from "../files/sentences";
import type { Note, WorkbookData } from "../files/workbook-data";
import { element } from "../pane/dom";
import { askCsv } from "./csv-dialogs";
import { ask, noteParts } from "./dialog";
import { openTable, readFile } from "./file-work";
import { texts } from "./file-texts";
import { exporting } from "./grid-export";
import { addingSheets, emptied, type GridData } from "./grid-files";
import { onUnchanged } from "./grid-steps";
import { ASKED_ABOVE, rememberReading, secondsFor } from "./grid-time";
import { choicesFor, type Opened, type PresentPlace, wordsOn } from "./opening-place";
import type { Working } from "./saving";

/** Not before it is known that it may be read. */
export async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  const { limits } = await import("../files/limits");
  if (file.size > limits.fileBytes) throw new FileRefusal(refusals.tooLarge(file.size));
  return new Uint8Array(await file.arrayBuffer());
}

/** What is to be said before the grid builds so many cells; of few nothing. */
const gridWords = (cells: number): string => (cells > ASKED_ABOVE ? texts.gridTakes(cells, secondsFor(cells)) : "");

export interface OpeningFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** The workbook that is open. */
  present: Model;
  place: PresentPlace;
  working: Working;
}

/** What is in the file and where it is to go; undefined where nobody wants it after all. */
export const askToOpen = (file: OpeningFile): Promise<{ how: Opened; workbook: WorkbookData } | undefined> => (/\.(csv|tsv|txt)$/i.test(file.name) && !isNoText(file.bytes) ? askText(file) : askWorkbook(file));

async function askText({ name, bytes, place, working }: OpeningFile) {
  if (bytes.length === 0) throw new FileRefusal(refusals.empty());
  const table = await working(texts.reading(name), (watch) => openTable(bytes, watch));
  if (!table) return undefined;
  try {
    const how = await askCsv(table, name, place, gridWords);
    const sheet = how && (await working(texts.reading(name), (watch) => table.take(sheetNameFor(name), watch)));
    return how && sheet && { how, workbook: { sheets: [sheet], names: [] } };
  } finally {
    table.close();
  }
}

async function askWorkbook({ name, bytes, present, place, working }: OpeningFile) {
  const started = performance.now();
  const read = await working(texts.reading(name), (watch) => readFile(bytes, watch));
  if (!read) return undefined;
  const { workbook } = read;
  const cells = workbook.sheets.reduce((sum, sheet) => sum + sheet.cells.length, 0);
  rememberReading(performance.now() - started, cells);
  // What joining the others would change is said before, too: nothing comes as a surprise afterwards.
  const how = await askHow(name, workbook, [...read.notes, ...notesOnNames(workbook, ...namesIn(present))], place, gridWords(cells));
  return how && { how, workbook };
}

/** The data of the open workbook as it is, and with what was opened: beside its sheets or in their place. */
export async function joinedWith(model: Model, workbook: WorkbookData, how: Opened): Promise<{ present: GridData; data: GridData }> {
  let present: GridData | undefined;
  function* adding() {
    present = yield* exporting(model);
    const base = how === "instead" ? emptied(present) : present;
    return yield* addingSheets(base, besideOthers(workbook, ...namesThere(base)).workbook, () => model.uuidGenerator.smallUuid());
  }
  const data = await onUnchanged(model, adding);
  return { present: present!, data };
}

/** The names that others must do without. */
const namesThere = ({ sheets, namedRanges }: GridData) => [sheets.map(({ name }) => name), Object.keys(namedRanges)] as const;

const namesIn = ({ getters }: Model) => [getters.getSheetIds().map((id) => getters.getSheetName(id)), getters.getNamedRanges().map(({ name }) => name)] as const;

function askHow(name: string, { sheets }: WorkbookData, notes: readonly Note[], place: PresentPlace, warning: string): Promise<Opened | undefined> {
  const cells = sheets.reduce((sum, sheet) => sum + sheet.cells.filter(({ value, formula }) => value !== null || formula !== undefined).length, 0);
  return ask(
    texts.choose(name),
    [
      element("p", {}, texts.size(sheets.length, cells)),
      ...(notes.some(({ kind }) => kind === "lost") ? [] : [element("p", {}, texts.noNotes)]),
      ...noteParts(notes, texts.readNotes),
      ...(warning === "" ? [] : [element("p", {}, warning)]),
      ...wordsOn(place),
    ],
    choicesFor(place),
  );
}
