/** All that is said of files: why one is refused, and what of one could not be kept. Numbers are written with separators. */

import { limits } from "./limits";
import type { Note, NoteKind } from "./workbook-data";

const figures = (number: number) => number.toLocaleString("en-GB");
const megabytes = (bytes: number) => `${figures(Math.ceil(bytes / 1_000_000))} MB`;
const counted = (count: number, one: string, many: string) => `${figures(count)} ${count === 1 ? one : many}`;

/** A file that is not read; its message is for whoever chose it. */
export class FileRefusal extends Error {
  constructor(message: string) {
    super(message);
    this.name = "FileRefusal";
  }
}

/** What to do about a file that is not whole. */
const REPAIR =
  "Download it again from where it came from, or open and repair it in Excel (File, Open, Open and Repair) and save it again.";

const CAN_BE_OPENED =
  "Files that can be opened here are .xlsx, .xlsm, .ods, .csv, .tsv and .txt, and a .zip of all workbooks that was saved here.";

/** So many names are in the sentence itself. */
const NAMED_AT_MOST = 3;

export const refusals = {
  empty: () => "The file is empty. Choose another.",
  tooLarge: (bytes: number) =>
    `The file has ${megabytes(bytes)}; at most ${megabytes(limits.fileBytes)} are read. Delete what you do not need, or divide it, and save it again.`,
  encrypted: () =>
    "The file is protected by a password. Open it in Excel, take the password away (File, Info, Protect Workbook), save it and choose it again.",
  oldExcel: () =>
    "This is a workbook of Excel 97 to 2003 (.xls). Open it in Excel or LibreOffice, save it as .xlsx and choose that.",
  binaryExcel: () => "This is a binary workbook (.xlsb). Open it in Excel, save it as .xlsx and choose that.",
  otherDocument: () => "This is an OpenDocument file, but not a spreadsheet (.ods). Choose a spreadsheet.",
  encryptedDocument: () =>
    "The file is protected by a password. Open it in LibreOffice, save it without one (File, Save As, clear “Save with password”) and choose it again.",
  oldOffice: () =>
    `This is a file of an older Office program. If it is a workbook (.xls, of Excel 97 to 2003), open it in Excel or LibreOffice, save it as .xlsx and choose that.`,
  word: () =>
    `This is a Word document, not a workbook. To have a table of it here, copy the table in Word and paste it into a sheet. ${CAN_BE_OPENED}`,
  presentation: () =>
    `This is a presentation (PowerPoint), not a workbook. To have a table of it here, copy the table there and paste it into a sheet. ${CAN_BE_OPENED}`,
  drawing: () => `This is a drawing (Visio), not a workbook. ${CAN_BE_OPENED}`,
  pdf: () =>
    `This is a PDF, not a workbook. Open the workbook that it was made from, or bring its tables into Excel (Data, Get Data, From File, From PDF) and save them as .xlsx.`,
  picture: () => `This is a picture, not a workbook. ${CAN_BE_OPENED}`,
  webPage: () =>
    "This is a web page (HTML), not a workbook, whatever its name says. Open it in Excel or LibreOffice, save it as .xlsx and choose that; or open it in a browser, copy the table and paste it into a sheet.",
  xmlSpreadsheet: () =>
    "This is an XML Spreadsheet of Excel 2003. Open it in Excel or LibreOffice, save it as .xlsx and choose that.",
  flatDocument: () =>
    "This is an OpenDocument file in one piece of XML (.fods and the like). Open it in LibreOffice, save it as .ods or .xlsx and choose that.",
  plainText: () =>
    `This is not a workbook but plain text. If it is a table, give its name the ending .csv and choose it again. ${CAN_BE_OPENED}`,
  apple: () =>
    "This is a document of Numbers, Pages or Keynote. In Numbers choose File, Export To, Excel, and open the file that this makes.",
  zipWith: (names: string[]) =>
    `This is a .zip file, not a workbook. Files in it can be opened one by one (${names.slice(0, NAMED_AT_MOST).join(", ")}${names.length > NAMED_AT_MOST ? ", …" : ""}): unpack it and choose one of them.`,
  zipWithout: () => `This is a .zip file, not a workbook, and there is none in it. ${CAN_BE_OPENED}`,
  notWorkbook: () => `This is not a workbook. ${CAN_BE_OPENED}`,
  damaged: () => `The file is damaged: its parts do not fit together. ${REPAIR}`,
  damagedPart: (content: string, part: string) =>
    `The file is damaged: ${content} (${part}) is cut off or garbled. ${REPAIR}`,
  sheetDamaged: (sheet: string) =>
    `The sheet “${sheet}” is damaged: its part of the file is cut off or garbled. ${REPAIR}`,
  sheetMissing: (sheet: string) =>
    `The file is damaged: the sheet “${sheet}” is in its list, and not in the file. ${REPAIR}`,
  textMissing: (sheet: string, cell: string) =>
    `The sheet “${sheet}” is damaged: the text of its cell ${cell} is not in the file. ${REPAIR}`,
  cellTwice: (sheet: string, cell: string) =>
    `The sheet “${sheet}” is damaged: its cell ${cell} is there twice. ${REPAIR}`,
  unknownEncoding: (part: string, encoding: string) =>
    `A part of the file (${part}) is written in the encoding “${encoding}”, which is not read here. Open the file in Excel or LibreOffice, save it again and choose that.`,
  bomb: () =>
    `Unpacked, the file would be far larger than a workbook is (at most ${megabytes(limits.expandedBytes)}), so it was not unpacked. If you trust it, open it in Excel, delete what you do not need and save it again.`,
  tooManyParts: () =>
    `The file has more than ${figures(limits.parts)} parts, more than a workbook has, so it was not read.`,
  tooManySheets: (sheets: number) =>
    `The workbook has ${figures(sheets)} sheets; at most ${limits.sheets} are read. Divide it and save it again.`,
  sheetTooLarge: (sheet: string, rows: number, columns: number) =>
    `The sheet “${sheet}” reaches down to row ${figures(rows)} and across ${figures(columns)} columns; at most ${figures(limits.rows)} rows, ${figures(limits.columns)} columns and ${figures(limits.area)} cells of a sheet are read. Delete the rows and columns beyond your data (cells that only look empty count), and save it again.`,
  tooManyCells: (cells: number) =>
    `The file has ${figures(cells)} cells that hold something; the workbook in the browser takes ${figures(limits.cells)}. Divide it and save it again.`,
  noSheets: () => "The workbook has no sheet with cells.",
  csvTooLarge: (rows: number, columns: number) =>
    `The file has ${figures(rows)} rows and ${figures(columns)} columns; at most ${figures(limits.rows)} rows, ${figures(limits.columns)} columns and ${figures(limits.cells)} cells are read. Divide it and choose a part.`,
  quoteOpen: (line: number) =>
    `A quotation mark opened in line ${figures(line)} is never closed. Close it in a text editor, or choose another separator.`,
} as const;

export const refuse = (message: string): FileRefusal => new FileRefusal(message);

const noteOf =
  (kind: NoteKind) =>
  (sentence: string, details: string[] = []): Note => ({ kind, sentence, details });
const [lost, changed, information] = [noteOf("lost"), noteOf("changed"), noteOf("information")];

/** Of a number without end the beginning tells enough. */
const shortened = (text: string) => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

const pairs = (names: readonly (readonly [string, string])[], verb = "is now") =>
  names.map(([from, to]) => `“${from}” ${verb} “${to}”`);
const renaming = (what: string, names: readonly (readonly [string, string])[], why: string) =>
  names.length <= NAMED_AT_MOST
    ? information(`${what}: ${pairs(names).join(", ")}${why}`)
    : information(`${what}: ${counted(names.length, "name", "names")}${why}`, pairs(names));

/** Why formulas of a file are kept as values. */
const WHY_KEPT = {
  unknown: { one: "formula uses", many: "formulas use", what: "what this grid does not know" },
  "no cell": {
    one: "formula takes",
    many: "formulas take",
    what: "one cell of a range that has no cell in the formula’s own row or column (Excel shows #VALUE! when it works such a formula out)",
  },
  "too large": {
    one: "formula is",
    many: "formulas are",
    what: `more than Excel takes (${figures(limits.formulaLength)} characters, ${limits.formulaLevels} levels of brackets)`,
  },
  fails: { one: "formula gives", many: "formulas give", what: "an error here and a value in the file" },
} as const;

export const notes = {
  macros: () => lost("The macros (program code) of the file are left out: nothing in it was run."),
  externalLinks: (targets: string[]) =>
    lost("Links to other workbooks are left out; what they showed last is kept as values.", targets),
  keptValues: (why: keyof typeof WHY_KEPT, formulas: string[], sheet: string) =>
    lost(
      `${counted(formulas.length, WHY_KEPT[why].one, WHY_KEPT[why].many)} ${WHY_KEPT[why].what}. ${formulas.length === 1 ? "Its last value is kept in the cell" : "Their last values are kept in the cells"}, and the sheet “${sheet}” lists ${formulas.length === 1 ? "it" : "them"}.`,
      formulas,
    ),
  names: (names: string[]) =>
    lost(
      `${counted(names.length, "defined name is", "defined names are")} left out, because they do not name a single range in one place, or in words that the grid does not take.`,
      names,
    ),
  namesTaken: (names: string[]) =>
    information(
      "If added as new sheets: formulas with these defined names take the ones that are here already.",
      names,
    ),
  oneCells: (formulas: string[]) =>
    changed(
      "Some formulas take the one cell of a range that is in their own row or column, as Excel did before dynamic arrays (it shows @ there now). They name that cell instead. Should an answer be another one than in the file, that is said once the workbook is open.",
      formulas,
    ),
  notValues: (cells: string[]) =>
    changed(
      "Some cells hold what is no number, date or truth value though the file says so; it is kept as text.",
      cells,
    ),
  damagedParts: (parts: string[]) =>
    lost(
      "Damaged parts of the file that hold no cells (drawings, comments, properties and the like) are left out.",
      parts,
    ),
  unlistedSheets: (parts: string[]) =>
    lost("The file has parts that are sheets and are not in its list of sheets. They are left out.", parts),
  otherTexts: (announced: number, found: number) =>
    information(
      `The file says that it has ${counted(announced, "text", "different texts")}, and has ${figures(found)}. If texts stand in the wrong cells, the file is damaged. ${REPAIR}`,
    ),
  withoutFormats: (sheets: string[]) =>
    lost("Formats that cells refer to are not in the file: dates may show as numbers.", sheets),
  dataTables: (sheets: string[]) =>
    lost("Data tables (what-if tables) are left out; what they showed last is kept as values.", sheets),
  underMerges: (cells: string[]) =>
    changed(
      "Some merged cells have figures or formulas under them, where no one sees them. They are shown here side by side, with what is in them, and are merged again when you save them as .xlsx.",
      cells,
    ),
  mergesLeftOut: (ranges: string[]) =>
    lost("Some cells are not merged any more: they lie under other merged cells, or beyond what is read here.", ranges),
  validation: (sheets: string[]) =>
    information(
      "Rules for what may be put into a cell (data validation) are not applied here. They are kept, and are in the file again when you save it as .xlsx.",
      sheets,
    ),
  conditional: (sheets: string[]) =>
    information(
      "Conditional formats are not shown here. They are kept, and are in the file again when you save it as .xlsx.",
      sheets,
    ),
  sparklines: (sheets: string[]) =>
    information(
      "Small charts in cells (sparklines) are not shown here. They are kept, and are in the file again when you save it as .xlsx.",
      sheets,
    ),
  framed: (figures: string[]) =>
    information(
      "These charts and shapes are not drawn here: a frame shows where they are. They are kept, and are in the file again when you save it as .xlsx.",
      figures,
    ),
  pictures: (sheets: string[]) => lost("Charts, pictures and shapes are left out.", sheets),
  rulesLeftOut: (sheets: string[]) =>
    lost("Rules for what may be put into a cell (data validation) are left out.", sheets),
  conditionalLeftOut: (sheets: string[]) => lost("Conditional formats are left out.", sheets),
  commentsLeftOut: (sheets: string[]) => lost("Comments on cells are left out.", sheets),
  figuresLeftOut: (figures: string[]) =>
    lost("These are left out, because they need another program or file.", figures),
  tables: (sheets: string[]) =>
    information(
      "Excel tables look like plain cells here. They are kept, and are in the file again when you save it as .xlsx.",
      sheets,
    ),
  pivots: (sheets: string[]) =>
    lost("Pivot tables and slicers are left out; what they showed last is kept as values.", sheets),
  comments: (sheets: string[]) =>
    information(
      "Comments and notes on cells are not shown here. They are kept, and are in the file again when you save it as .xlsx.",
      sheets,
    ),
  threads: (sheets: string[]) =>
    changed("Answers to comments are kept as the notes that Excel writes of them for older versions.", sheets),
  links: (sheets: string[]) =>
    information(
      "Some links on cells cannot be followed here. They are kept, and are in the file again when you save it as .xlsx.",
      sheets,
    ),
  linksLeftOut: (sheets: string[]) => lost("Web links on cells are left out; their words are kept.", sheets),
  filters: (sheets: string[]) =>
    information(
      "Filters do not work here, and rows that they hide stay hidden. They are kept, and are in the file again when you save it as .xlsx.",
      sheets,
    ),
  filtersLeftOut: (sheets: string[]) => lost("Filters are left out; rows that they hide stay hidden.", sheets),
  protection: (sheets: string[]) =>
    lost("The protection of sheets and of the workbook is left out: everything can be changed.", sheets),
  otherSheets: (sheets: string[]) => lost("Chart sheets and macro sheets are left out.", sheets),
  partsLeftOut: (things: string[]) =>
    lost("These are left out: they are not shown, and not in the file when you save it.", things),
  looksLeftOut: (looks: string[]) =>
    lost("Some of how it looks is left out; figures, formulas and words are not touched by it.", looks),
  fonts: (names: string[]) => changed("Text is shown and saved in Arial in place of the file’s own fonts.", names),
  usualSize: (from: number, to: number) =>
    changed(`Text of the file’s usual size, ${figures(from)} points, is shown and saved in ${figures(to)} points.`),
  iterates: () =>
    information(
      "The file works formulas that feed on themselves out in rounds. Here those that have a value in the file keep it; others are errors (#CYCLE).",
    ),
  asShown: () =>
    changed(
      "The file counts with figures as rounded as they are shown. Here and in the next file all digits count, so answers may differ in the last digits shown.",
    ),
  dates1904: () =>
    changed(
      "The file counts its days from 1904; dates were changed to count from 1900, as everywhere else, and show the same days.",
    ),
  sheetsRenamed: (names: [string, string][]) => renaming("Sheets renamed", names, "; formulas follow."),
  sheetsRenamedIfAdded: (names: [string, string][]) =>
    names.length <= NAMED_AT_MOST
      ? information(`If added as new sheets: ${pairs(names, "becomes").join(", ")}; formulas follow.`)
      : information(
          `If added as new sheets, ${figures(names.length)} sheets get other names; formulas follow.`,
          pairs(names, "becomes"),
        ),
  figuresNotSaved: (figures: string[]) =>
    lost(
      "These are not in the file, because .xlsx has no such kind or Excel takes no such picture; the cells that they show are.",
      figures,
    ),
  tablesNotSaved: (tables: string[]) =>
    changed(
      "These tables are in the file as plain cells: Excel takes a table only where each column has a heading of its own, in text, no cells are merged, no formula fills several cells, and no other table is.",
      tables,
    ),
  rulesNotSaved: (rules: string[]) =>
    lost(
      "These rules of the workbook (conditional formats, or what may be put into a cell) are not in the file, because Excel has none that does the same.",
      rules,
    ),
  sheetsRenamedForExcel: (names: [string, string][]) =>
    renaming(
      "Sheets renamed",
      names,
      ", because Excel does not take theirs (31 characters, none of : \\ / ? * [ ]); formulas follow.",
    ),
  rangesRenamedForExcel: (names: [string, string][]) =>
    renaming(
      "Named ranges renamed",
      names,
      ", because Excel does not take theirs (a letter or _ first); formulas follow.",
    ),
  formulasTooLarge: (formulas: string[]) =>
    lost(
      `${counted(formulas.length, "formula is", "formulas are")} more than Excel takes (${figures(limits.formulaLength)} characters, ${limits.formulaLevels} levels of brackets, ${limits.formulaArguments} arguments of a function) and went into the file as ${formulas.length === 1 ? "its value" : "values"}.`,
      formulas,
    ),
  valuesSaved: (formulas: string[]) =>
    lost(
      `${counted(formulas.length, "formula uses", "formulas use")} what Excel does not know and went into the file as ${formulas.length === 1 ? "its value" : "values"}.`,
      formulas,
    ),
  longTexts: (places: string[]) =>
    lost(`Texts of more than ${figures(limits.textLength)} characters were cut: a cell holds no more.`, places),
  numeralsRounded: (count: number, example: string) =>
    information(
      `${counted(count, "number has", "numbers have")} more digits than a cell is sure to hold, such as ${example}, and ${count === 1 ? "is" : "are"} read as the nearest number that it holds.`,
    ),
  numeralsTooLong: (count: number, example: string) =>
    information(
      `${counted(count, "number has", "numbers have")} more than 17 digits, such as ${shortened(example)}, and ${count === 1 ? "stays" : "stay"} text, because a cell would lose the last of them.`,
    ),
  csvGuarded: (count: number) =>
    changed(
      `${counted(count, "text begins", "texts begin")} with =, +, -, @ or a tab and got an apostrophe in front, so that no spreadsheet takes ${count === 1 ? "it" : "them"} for a formula. Numbers are as they were.`,
    ),
  csvOneSheet: (sheet: string, others: number) =>
    information(
      `A CSV file holds one sheet: “${sheet}”. ${counted(others, "other sheet is", "other sheets are")} not in it. It holds values, no formulas and no formats.`,
    ),
} as const;
