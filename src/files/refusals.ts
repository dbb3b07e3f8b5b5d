/** Why a file is not opened: each sentence says what was found and what to do. */

import { messages } from "../messages/messages";
import { LIMITS } from "./limits";

/** A file that is not read; its message is for whoever chose it. */
export class FileRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = "FileRefusal";
  }
}

/** What to do about an incomplete file. */
export const REPAIR =
  "Download it again from its source, or open and repair it in Excel (File > Open > Open and Repair) and save it again.";

const CAN_BE_OPENED =
  "You can open .xlsx, .xlsm, .ods, .csv, .tsv and .txt files, and a .zip of all workbooks that was saved here.";

const texts = messages("files.refusals", {
  megabytes: "{count, number} MB",
  empty: "The file is empty. Choose another one.",
  tooLarge:
    "The file is {size}; files of up to {limit} can be opened. Delete what you do not need, or split the file, and save it again.",
  encrypted:
    "The file is password-protected. Open it in Excel, remove the password (File > Info > Protect Workbook), save it and choose it again.",
  oldExcel:
    "This is an Excel 97–2003 workbook (.xls). Open it in Excel or LibreOffice, save it as .xlsx and choose that file.",
  binaryExcel: "This is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx and choose that file.",
  otherDocument: "This is an OpenDocument file, but not a spreadsheet (.ods). Choose a spreadsheet.",
  encryptedDocument:
    "The file is password-protected. Open it in LibreOffice, save it without a password (File > Save As, clear “Save with password”) and choose it again.",
  oldOffice:
    "This file is from an older Office program. If it is an Excel 97–2003 workbook (.xls), open it in Excel or LibreOffice, save it as .xlsx and choose that file.",
  word: `This is a Word document, not a workbook. To use a table from it, copy the table in Word and paste it into a sheet. ${CAN_BE_OPENED}`,
  presentation: `This is a PowerPoint presentation, not a workbook. To use a table from it, copy the table in PowerPoint and paste it into a sheet. ${CAN_BE_OPENED}`,
  drawing: `This is a Visio drawing, not a workbook. ${CAN_BE_OPENED}`,
  pdf: "This is a PDF, not a workbook. Open the workbook it was made from, or import its tables into Excel (Data > Get Data > From File > From PDF) and save them as .xlsx.",
  picture: `This is a picture, not a workbook. ${CAN_BE_OPENED}`,
  webPage:
    "This is a web page (HTML), not a workbook, whatever its name says. Open it in Excel or LibreOffice, save it as .xlsx and choose that file; or open it in a browser, copy the table and paste it into a sheet.",
  xmlSpreadsheet:
    "This is an Excel 2003 XML Spreadsheet. Open it in Excel or LibreOffice, save it as .xlsx and choose that file.",
  flatDocument:
    "This is a flat XML OpenDocument file (such as .fods). Open it in LibreOffice, save it as .ods or .xlsx and choose that file.",
  plainText: `This is plain text, not a workbook. If it is a table, change the file name’s ending to .csv and choose it again. ${CAN_BE_OPENED}`,
  apple:
    "This is a Numbers, Pages or Keynote document. In Numbers choose File > Export To > Excel, and open the exported file.",
  zipWith:
    "This is a .zip file, not a workbook. Unpack it and choose one of the files in it that can be opened ({names}{more, plural, =0 {} other {, …}}).",
  zipWithout: `This is a .zip file, not a workbook, and it contains no workbook. ${CAN_BE_OPENED}`,
  notWorkbook: `This is not a workbook. ${CAN_BE_OPENED}`,
  damaged: `The file is damaged: its parts do not fit together. ${REPAIR}`,
  damagedPart: `The file is damaged: {content} ({part}) is cut off or garbled. ${REPAIR}`,
  sheetDamaged: `The sheet “{sheet}” is damaged: its part of the file is cut off or garbled. ${REPAIR}`,
  sheetMissing: `The file is damaged: the sheet “{sheet}” is listed but missing. ${REPAIR}`,
  textMissing: `The sheet “{sheet}” is damaged: the text of cell {cell} is missing from the file. ${REPAIR}`,
  cellTwice: `The sheet “{sheet}” is damaged: it contains cell {cell} twice. ${REPAIR}`,
  unknownEncoding:
    "A part of the file ({part}) uses the encoding “{encoding}”, which is not supported. Open the file in Excel or LibreOffice, save it again and choose that file.",
  bomb: "Unpacked, the file would be far larger than a workbook should be (the limit is {limit}), so it was not unpacked. If you trust it, open it in Excel, delete what you do not need and save it again.",
  tooManyParts:
    "The file has more than {limit, number} parts, more than a workbook should have, so it was not opened. If you trust it, open it in Excel, delete what you do not need and save it again.",
  tooManySheets:
    "The workbook has {sheets, number} sheets; the limit is {limit, number}. Split the workbook and save it again.",
  sheetTooLarge:
    "The sheet “{sheet}” extends to row {rows, number} and {columns, plural, one {# column} other {# columns}}; the limits for a sheet are {maxRows, number} rows, {maxColumns, number} columns and {maxCells, number} cells. Delete the rows and columns beyond your data (cells that only look empty count), and save the file again.",
  tooManyCells:
    "The file has {cells, number} cells with content; the limit for a workbook in the browser is {limit, number}. Split the file and save it again.",
  noSheets: "The workbook has no sheet with cells. Choose another file.",
  csvTooLarge:
    "The file has {rows, plural, one {# row} other {# rows}} and {columns, plural, one {# column} other {# columns}}; the limits are {maxRows, number} rows, {maxColumns, number} columns and {maxCells, number} cells. Split the file and choose one of the parts.",
  quoteOpen:
    "A quotation mark opened in line {line, number} is never closed. Close it in a text editor, or choose another separator.",
});

const megabytes = (bytes: number): string => texts.megabytes({ count: Math.ceil(bytes / 1_000_000) });

const MAX_NAMED = 3;

/** The sentences, with our limits filled in. */
export const refusals = {
  ...texts,
  tooLarge: ({ bytes }: { bytes: number }) =>
    texts.tooLarge({ size: megabytes(bytes), limit: megabytes(LIMITS.fileBytes) }),
  zipWith: ({ names }: { names: readonly string[] }) =>
    texts.zipWith({ names: names.slice(0, MAX_NAMED).join(", "), more: Math.max(0, names.length - MAX_NAMED) }),
  bomb: texts.bomb({ limit: megabytes(LIMITS.expandedBytes) }),
  tooManyParts: texts.tooManyParts({ limit: LIMITS.parts }),
  tooManySheets: ({ sheets }: { sheets: number }) => texts.tooManySheets({ sheets, limit: LIMITS.sheets }),
  sheetTooLarge: (found: { sheet: string; rows: number; columns: number }) =>
    texts.sheetTooLarge({ ...found, maxRows: LIMITS.rows, maxColumns: LIMITS.columns, maxCells: LIMITS.area }),
  tooManyCells: ({ cells }: { cells: number }) => texts.tooManyCells({ cells, limit: LIMITS.cells }),
  csvTooLarge: (found: { rows: number; columns: number }) =>
    texts.csvTooLarge({ ...found, maxRows: LIMITS.rows, maxColumns: LIMITS.columns, maxCells: LIMITS.cells }),
} as const;

/** What a part of a file is called in a sentence. */
export const partNames = messages("files.parts", {
  list: "the list of its parts",
  workbook: "the list of its sheets",
  strings: "the list of its text entries",
  styles: "the list of its formats",
  metadata: "the list of its dynamic arrays",
  content: "its content",
  settings: "the list of its settings",
  properties: "its properties",
});
