/** What a person is to know of a file that was read or written: what was lost, what was changed, what is different here. */

import { messages } from "../messages/messages";
import { LIMITS } from "./limits";
import { REPAIR } from "./refusals";
import type { Note, NoteKind } from "./workbook-data";

const CATALOGUE = "files.notes";
const SAVED_AGAIN = "They are kept and will be in the file when you save it as .xlsx.";

const lostTexts = messages(CATALOGUE, {
  macros: "Macros (program code) are left out; none of them was run.",
  externalLinks: "Links to other workbooks are left out; their last values are kept.",
  names:
    "{count, plural, one {# defined name is} other {# defined names are}} left out: each must refer to a single range, and its name must be one that this grid accepts.",
  damagedParts: "Damaged parts of the file without cells (such as drawings, comments and properties) are left out.",
  unlistedSheets: "The file contains sheets that are missing from its list of sheets. They are left out.",
  withoutFormats: "Formats that cells refer to are missing from the file: dates may appear as numbers.",
  dataTables: "Data tables (What-If Analysis) are left out; their last values are kept.",
  mergesLeftOut:
    "Some cells are no longer merged: they overlap other merged cells, or lie beyond the limits for a sheet.",
  pictures: "Charts, pictures and shapes are left out.",
  rulesLeftOut: "Data validation rules are left out.",
  conditionalLeftOut: "Conditional formats are left out.",
  commentsLeftOut: "Comments on cells are left out.",
  figuresLeftOut: "These are left out because they need another program or file.",
  pivots: "Pivot tables and slicers are left out; their last values are kept.",
  linksLeftOut: "Web links on cells are left out; their text is kept.",
  filtersLeftOut: "Filters are left out; rows that they hide stay hidden.",
  protection: "The protection of sheets and of the workbook is left out: everything can be changed.",
  otherSheets: "Chart sheets and macro sheets are left out.",
  settingsLeftOut:
    "What Quasirent kept in this file (titles, sources and choices about tables) is damaged and is left out.",
  partsLeftOut: "These are left out: they are not shown here and will not be in the file when you save it.",
  looksLeftOut: "Some formatting is left out; values, formulas and text are not affected.",
  figuresNotSaved:
    "These are not in the file, because .xlsx has no such kind or Excel does not accept such a picture; the cells they show are in it.",
  rulesNotSaved:
    "These rules (conditional formats or data validation) are not in the file, because Excel has no equivalent.",
  formulasTooLarge:
    "{count, plural, one {# formula exceeds} other {# formulas exceed}} Excel’s limits ({length, number} characters, {levels, number} levels of nesting, {arguments, number} arguments of a function) and {count, plural, one {was saved as its value} other {were saved as values}}.",
  valuesSaved:
    "{count, plural, one {# formula uses} other {# formulas use}} something that Excel does not support and {count, plural, one {was saved as its value} other {were saved as values}}.",
  longTexts: "Text longer than {limit, number} characters was cut off: a cell cannot hold more.",
});

const changedTexts = messages(CATALOGUE, {
  oneCells:
    "In some formulas a range means its one cell in the formula’s own row or column, as in Excel before dynamic arrays (Excel now shows @ there). They now refer to that cell. If a result differs from the file’s, you are told once the workbook is open.",
  notValues:
    "Some cells contain something other than the number, date or TRUE or FALSE that the file declares; it is kept as text.",
  underMerges:
    "Some merged cells hide values or formulas in the cells beneath them. They are shown here unmerged, with everything in them, and are merged again when you save them as .xlsx.",
  threads: "Replies to comments are kept as the notes that Excel writes for older versions.",
  fonts: "Text is shown and saved in Arial instead of the file’s own fonts.",
  usualSize: "Text in the file’s default size, {from, number} points, is shown and saved in {to, number} points.",
  asShown:
    "The file calculates with values rounded as displayed. Here and in the next file all digits count, so results may differ in the last digits shown.",
  dates1904: "The file counts days from 1904; its dates were converted to count from 1900, and show the same days.",
  tablesNotSaved:
    "These tables are in the file as plain cells: an Excel table needs a different text heading in each column, and no merged cells, spilled formula or other table within it.",
  csvGuarded:
    "{count, plural, one {# text entry begins} other {# text entries begin}} with =, +, -, @ or a tab and got an apostrophe in front, so that no spreadsheet takes {count, plural, one {it for a formula} other {them for formulas}}. Numbers are unchanged.",
});

const informationTexts = messages(CATALOGUE, {
  namesTaken: "If added as new sheets: formulas with these defined names use the ones defined here.",
  otherTexts:
    "The file declares {announced, plural, one {# different text entry} other {# different text entries}} but contains {found, number}. If text appears in the wrong cells, the file is damaged. {repair}",
  validation: `Data validation rules are not applied here. ${SAVED_AGAIN}`,
  conditional: `Conditional formats are not shown here. ${SAVED_AGAIN}`,
  sparklines: `Small charts in cells (sparklines) are not shown here. ${SAVED_AGAIN}`,
  framed: `These charts and shapes are not drawn here: a frame shows where they are. ${SAVED_AGAIN}`,
  tables: `Excel tables look like plain cells here. ${SAVED_AGAIN}`,
  comments: `Comments and notes on cells are not shown here. ${SAVED_AGAIN}`,
  links: `Some links on cells cannot be followed here. ${SAVED_AGAIN}`,
  filters: `Filters do not work here, and rows that they hide stay hidden. ${SAVED_AGAIN}`,
  iterates:
    "The file calculates circular formulas iteratively. Here those with a value in the file keep it; others show an error (#CYCLE).",
  numeralsRounded:
    "{count, plural, one {# number has} other {# numbers have}} more digits than a cell can reliably hold, such as {example}, and {count, plural, one {is} other {are}} read as the nearest number that it can hold.",
  numeralsTooLong:
    "{count, plural, one {# number has} other {# numbers have}} more than 17 digits, such as {example}, and {count, plural, one {stays} other {stay}} text, because a cell would lose the last digits.",
  csvOneSheet:
    "A CSV file holds one sheet: “{sheet}”. {others, plural, one {# other sheet is} other {# other sheets are}} not in it. It holds values, no formulas and no formats.",
});

const KEPT =
  "{count, plural, one {Its last value is kept in the cell, and the sheet “{sheet}” lists it.} other {Their last values are kept in the cells, and the sheet “{sheet}” lists them.}}";

/** On formulas that are kept as values, by the reason. */
const keptTexts = messages(`${CATALOGUE}.keptValues`, {
  unknown: `{count, plural, one {# formula uses} other {# formulas use}} something that is not supported here. ${KEPT}`,
  noCell: `{count, plural, one {# formula uses} other {# formulas use}} one cell of a range that has no cell in the formula’s own row or column (Excel shows #VALUE! when it calculates such a formula). ${KEPT}`,
  tooLarge: `{count, plural, one {# formula exceeds} other {# formulas exceed}} Excel’s limits ({length, number} characters, {levels, number} levels of nesting). ${KEPT}`,
  fails: `{count, plural, one {# formula results} other {# formulas result}} in an error here but in a value in the file. ${KEPT}`,
});

/** On sheets and ranges that get other names: a few are in the sentence itself. */
const renamedTexts = messages(`${CATALOGUE}.renamed`, {
  isNow: "“{from}” is now “{to}”",
  becomes: "“{from}” becomes “{to}”",
  sheets: {
    few: "Sheets renamed: {names}; formulas are updated.",
    many: "{count, plural, one {# sheet was} other {# sheets were}} renamed; formulas are updated.",
  },
  sheetsIfAdded: {
    few: "If added as new sheets: {names}; formulas are updated.",
    many: "If added as new sheets, {count, plural, one {# sheet gets another name} other {# sheets get other names}}; formulas are updated.",
  },
  sheetsForExcel: {
    few: "Sheets renamed: {names}, because Excel does not accept their names (up to 31 characters, none of : \\ / ? * [ ]); formulas are updated.",
    many: "{count, plural, one {# sheet was} other {# sheets were}} renamed, because Excel does not accept their names (up to 31 characters, none of : \\ / ? * [ ]); formulas are updated.",
  },
  rangesForExcel: {
    few: "Named ranges renamed: {names}, because Excel does not accept their names (a letter or _ must come first); formulas are updated.",
    many: "{count, plural, one {# named range was} other {# named ranges were}} renamed, because Excel does not accept their names (a letter or _ must come first); formulas are updated.",
  },
});

type Text = string | ((args: never) => string);

/** Notes made of texts: a list of details goes with each, and before it the arguments where the text has some. */
type NotesOf<Texts> = {
  readonly [Key in keyof Texts]: Texts[Key] extends (args: infer Args) => string
    ? (args: Args, details?: string[]) => Note
    : (details?: string[]) => Note;
};

function notesOf<Texts extends Readonly<Record<string, Text>>>(kind: NoteKind, texts: Texts): NotesOf<Texts> {
  const made = Object.entries<Text>(texts).map(([key, text]) => [
    key,
    typeof text === "string"
      ? (details: string[] = []): Note => ({ kind, sentence: text, details })
      : (args: never, details: string[] = []): Note => ({ kind, sentence: text(args), details }),
  ]);
  return Object.fromEntries(made) as NotesOf<Texts>;
}

const [lost, changed, information, kept] = [
  notesOf("lost", lostTexts),
  notesOf("changed", changedTexts),
  notesOf("information", informationTexts),
  notesOf("lost", keptTexts),
];

const MAX_NAMED = 3;
const MAX_EXAMPLE = 40;

export type Renamed = readonly (readonly [from: string, to: string])[];

function renaming(
  { few, many }: (typeof renamedTexts)["sheets"],
  names: Renamed,
  pair: (names: { from: string; to: string }) => string = renamedTexts.isNow,
): Note {
  const pairs = names.map(([from, to]) => pair({ from, to }));
  return names.length <= MAX_NAMED
    ? { kind: "information", sentence: few({ names: pairs.join(", ") }), details: [] }
    : { kind: "information", sentence: many({ count: names.length }), details: pairs };
}

const maxFormula = { length: LIMITS.formulaLength, levels: LIMITS.formulaLevels } as const;

/** The notes, with our limits filled in; what is counted is the list of details. */
export const notes = {
  ...lost,
  ...changed,
  ...information,
  names: (names: string[]) => lost.names({ count: names.length }, names),
  keptUnknown: (sheet: string, formulas: string[]) => kept.unknown({ count: formulas.length, sheet }, formulas),
  keptWithoutCell: (sheet: string, formulas: string[]) => kept.noCell({ count: formulas.length, sheet }, formulas),
  keptTooLarge: (sheet: string, formulas: string[]) =>
    kept.tooLarge({ count: formulas.length, sheet, ...maxFormula }, formulas),
  keptFailing: (sheet: string, formulas: string[]) => kept.fails({ count: formulas.length, sheet }, formulas),
  formulasTooLarge: (formulas: string[]) =>
    lost.formulasTooLarge({ count: formulas.length, ...maxFormula, arguments: LIMITS.formulaArguments }, formulas),
  valuesSaved: (formulas: string[]) => lost.valuesSaved({ count: formulas.length }, formulas),
  longTexts: (cells: string[]) => lost.longTexts({ limit: LIMITS.textLength }, cells),
  otherTexts: (counts: { announced: number; found: number }) => information.otherTexts({ ...counts, repair: REPAIR }),
  /** Of a very long number the beginning is enough. */
  numeralsTooLong: ({ count, example }: { count: number; example: string }) =>
    information.numeralsTooLong({
      count,
      example: example.length > MAX_EXAMPLE ? `${example.slice(0, MAX_EXAMPLE)}…` : example,
    }),
  sheetsRenamed: (names: Renamed) => renaming(renamedTexts.sheets, names),
  sheetsRenamedIfAdded: (names: Renamed) => renaming(renamedTexts.sheetsIfAdded, names, renamedTexts.becomes),
  sheetsRenamedForExcel: (names: Renamed) => renaming(renamedTexts.sheetsForExcel, names),
  rangesRenamedForExcel: (names: Renamed) => renaming(renamedTexts.rangesForExcel, names),
} as const;

/** The note on these details; none where there are none. */
export const noteOn = (make: (details: string[]) => Note, details: string[]): Note[] =>
  details.length > 0 ? [make(details)] : [];
