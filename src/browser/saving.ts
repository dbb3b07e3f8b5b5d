/** Files that are saved: the workbook as .xlsx, its copy without the add-in, a sheet as .csv. */

import type { Model } from "@odoo/o-spreadsheet";
import { csvFile, writeCsv } from "../files/csv-write";
import { notes as noteOn } from "../files/sentences";
import type { Note, WorkbookData } from "../files/workbook-data";
import { element } from "../pane/dom";
import { callsIn } from "../pane/help/formula";
import type { Saved } from "../pane/view";
import { askCsvOut } from "./csv-dialogs";
import { texts } from "./file-texts";
import { isExcels } from "./grid-words";
import { workbookOf } from "./grid-files";
import { waiting } from "./register";
import { fileNameFor } from "./workbook-name";

const workbooks = () => import(/* webpackChunkName: "workbooks" */ "./workbook-files");

/** A file that was written, and what it does not hold. */
export interface Written {
  name: string;
  notes: readonly Note[];
}

/** Writes a workbook as .xlsx. All that is saved goes through here. */
async function writeXlsx(workbook: WorkbookData): Promise<{ file: Uint8Array<ArrayBuffer>; notes: Note[] }> {
  const { writeWorkbook } = await workbooks();
  return writeWorkbook(workbook, isExcels);
}

/** What the grid shows, as .xlsx, once every answer is there. */
export async function xlsxOf(model: Model): Promise<{ file: Uint8Array<ArrayBuffer>; notes: Note[] }> {
  await waiting.whenNoneWaits(model);
  const { workbook, notes } = workbookOf(model);
  const written = await writeXlsx(workbook);
  return { file: written.file, notes: [...notes, ...written.notes] };
}

export async function saveXlsx(model: Model, workbookName: string): Promise<Written> {
  const { file, notes } = await xlsxOf(model);
  const name = `${fileNameFor(workbookName)}.xlsx`;
  download(name, xlsxBlob(file));
  return { name, notes };
}

export async function saveXlsxWithLambdas(model: Model, workbookName: string): Promise<Saved> {
  const { withoutAddIn } = await workbooks();
  const { workbook, notes } = workbookOf(model);
  const copy = withoutAddIn(workbook, (formula) => callsIn(formula).length > 0);
  const written = await writeXlsx(copy.workbook);
  const name = texts.withLambdas(fileNameFor(workbookName));
  download(name, xlsxBlob(written.file));
  const asValues = copy.lines.filter(({ became }) => "why" in became).length;
  return { name, written: copy.lines.length - asValues, asValues, notes: [...notes, ...written.notes].map(({ sentence }) => sentence) };
}

/** Asks how; undefined where that was cancelled. */
export async function saveCsv(model: Model, workbookName: string): Promise<Written | undefined> {
  const sheetName = model.getters.getSheetName(model.getters.getActiveSheetId());
  const how = await askCsvOut(sheetName);
  if (!how) return undefined;
  await waiting.whenNoneWaits(model);
  const { workbook } = workbookOf(model);
  const sheet = workbook.sheets.find(({ name }) => name === sheetName);
  if (!sheet) return undefined;
  const { text, notes } = writeCsv(sheet, how);
  const name = `${fileNameFor(sheetName === workbookName ? sheetName : `${workbookName} - ${sheetName}`)}.csv`;
  download(name, csvFile(text));
  const others = workbook.sheets.length - 1;
  return { name, notes: [...notes, ...(others > 0 ? [noteOn.csvOneSheet(sheetName, others)] : [])] };
}

const xlsxBlob = (file: Uint8Array<ArrayBuffer>) => new Blob([file], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });

/** Kept data as they are, for whoever can repair them. */
export const downloadRaw = (workbookName: string, data: string): void => download(texts.rawName(fileNameFor(workbookName)), new Blob([data], { type: "application/json" }));

export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = element("a", { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
