/** Opening files: reads a workbook, asks where to put it, and converts it to the grid's data. */

import type { Model } from "@odoo/o-spreadsheet";
import { besideOthers, notesOnNames, sheetNameFor } from "../files/add-sheets";
import { isNoText } from "../files/file-kind";
import { FileRefusal, refusals } from "../files/refusals";
import type { Read } from "../files/xlsx-read";
import type { Note, WorkbookData } from "../files/workbook-data";
import { element } from "../pane/dom";
import { type Announce, build } from "./build";
import { askCsv } from "./csv-dialogs";
import { ask, noteParts } from "./dialog";
import { withoutFailures } from "./failed-formulas";
import { openTable, readFile } from "./file-work";
import { contentChanges } from "./changes";
import { texts } from "./file-texts";
import { dataOf, exportingParts, jsonOf, shellOf } from "./grid-export";
import { addingSheets, emptied } from "./grid-files";
import type { GridData } from "./grid-data";
import { onUnchanged } from "./grid-steps";
import { ASKED_ABOVE, rememberReading, secondsFor } from "./grid-time";
import { choicesFor, type Opened, type PresentPlace, wordsOn } from "./opening-place";
import type { Working } from "./saving";

/** Not before it is known that it may be read. */
export async function bytesOf(file: File): Promise<Uint8Array<ArrayBuffer>> {
  const { LIMITS } = await import("../files/limits");
  if (file.size > LIMITS.fileBytes) throw new FileRefusal(refusals.tooLarge({ bytes: file.size }));
  return new Uint8Array(await file.arrayBuffer());
}

/** The warning before the grid builds so many cells; none for few. */
const gridWords = (cells: number): string =>
  cells > ASKED_ABOVE ? texts.gridTakes({ cells, seconds: secondsFor(cells) }) : "";

export interface OpeningFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** The workbook that is open. */
  present: Model;
  place: PresentPlace;
  working: Working;
}

/** What is in the file and where to put it; undefined if the person cancels. */
export const askToOpen = (file: OpeningFile): Promise<{ how: Opened; read: Read } | undefined> =>
  /\.(csv|tsv|txt)$/i.test(file.name) && !isNoText(file.bytes) ? askText(file) : askWorkbook(file);

async function askText({ name, bytes, place, working }: OpeningFile) {
  if (bytes.length === 0) throw new FileRefusal(refusals.empty);
  const table = await working(texts.reading({ name }), (watch) => openTable(bytes, watch));
  if (!table) return undefined;
  try {
    const how = await askCsv(table, name, place, gridWords);
    const sheet = how && (await working(texts.reading({ name }), (watch) => table.take(sheetNameFor(name), watch)));
    return how && sheet && { how, read: { workbook: { sheets: [sheet], names: [] }, notes: [], kept: [] } };
  } finally {
    table.close();
  }
}

async function askWorkbook({ name, bytes, present, place, working }: OpeningFile) {
  const started = performance.now();
  const read = await working(texts.reading({ name }), (watch) => readFile(bytes, watch));
  if (!read) return undefined;
  const { workbook } = read;
  const cells = cellsIn(workbook);
  rememberReading(performance.now() - started, cells);
  // What joining the others would change is said before, too: nothing comes as a surprise afterwards.
  const how = await askHow(
    name,
    workbook,
    [...read.notes, ...notesOnNames(workbook, ...namesIn(present))],
    place,
    gridWords(cells),
  );
  return how && { how, read };
}

export interface Joined {
  data: GridData;
  cells: number;
  /** The open workbook as it was, where it stays. */
  former?: string;
}

/** What was opened, beside the sheets of the open workbook or in their place. `settle` enters unfinished typing into its cell. */
export function joinedWith(model: Model, workbook: WorkbookData, how: Opened, settle: () => void): Promise<Joined> {
  const opened = cellsIn(workbook);
  function* adding(base: GridData) {
    return yield* addingSheets(base, besideOthers(workbook, ...namesThere(base)).workbook, () =>
      model.uuidGenerator.smallUuid(),
    );
  }
  function* instead() {
    return { data: yield* adding(emptied(shellOf(model), workbook.earlier)), cells: opened };
  }
  function* beside() {
    const parts = yield* exportingParts(model);
    const former = yield* jsonOf(parts);
    const there = model.getters.getSheetIds().reduce((sum, id) => sum + model.getters.getCells(id).length, 0);
    return { data: yield* adding(yield* dataOf(parts)), cells: there + opened, former };
  }
  return onUnchanged<Joined>(how === "instead" ? instead : beside, { version: contentChanges, settle });
}

/**
 * The workbook that the grid shows. `first`: the place of the file's first sheet; `said`: notes that only the grid could give. It
 * is rebuilt where formulas of the file fail in it.
 */
export async function builtFrom(model: Model, read: Read, { data, cells }: Joined, how: Opened, announce: Announce) {
  const first = how === "beside" ? model.getters.getSheetIds().length : 0;
  const next = await build(data, announce, cells);
  const whole = withoutFailures(next, read, first);
  if (whole === read) return { next, first, workbook: read.workbook, said: [] };
  const said = whole.notes.filter(({ sentence }) => !read.notes.some((note) => note.sentence === sentence));
  const again = await joinedWith(model, whole.workbook, how, () => {});
  return { next: await build(again.data, announce, again.cells), first, workbook: whole.workbook, said };
}

const cellsIn = ({ sheets }: WorkbookData) => sheets.reduce((sum, { cells }) => sum + cells.length, 0);

/** Names that are taken. */
const namesThere = ({ sheets, namedRanges }: GridData) =>
  [sheets.map(({ name }) => name), Object.keys(namedRanges)] as const;

const namesIn = ({ getters }: Model) =>
  [
    getters.getSheetIds().map((id) => getters.getSheetName(id)),
    getters.getNamedRanges().map(({ name }) => name),
  ] as const;

function askHow(
  name: string,
  { sheets }: WorkbookData,
  notes: readonly Note[],
  place: PresentPlace,
  warning: string,
): Promise<Opened | undefined> {
  const cells = sheets.reduce(
    (sum, sheet) =>
      sum +
      sheet.cells.filter(({ value, formula, spilled }) => !spilled && (value !== null || formula !== undefined)).length,
    0,
  );
  return ask(
    texts.choose({ name }),
    [
      element("p", {}, texts.size({ sheets: sheets.length, cells })),
      ...(notes.some(({ kind }) => kind !== "information") ? [] : [element("p", {}, texts.noNotes)]),
      ...noteParts(notes, texts.readNotes),
      ...(warning === "" ? [] : [element("p", {}, warning)]),
      ...wordsOn(place),
    ],
    choicesFor(place),
  );
}
