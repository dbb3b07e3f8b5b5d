/** The texts of pasting and copying. */

import type { Hidden, Question } from "../../files/pasted-block";
import { messages } from "../../messages/messages";
import { columnName } from "../../sheet/address";

export const texts = messages("browser.paste", {
  strip: "Pasted table",
  close: "Close",
  question: "Is {example} in column {column} {readings}?",
  meanwhile: "{cells, plural, one {The cell stays} other {The # cells stay}} text until you answer.",
  meanwhileAll: "Your answer applies to columns {columns}: their {cells, number} cells stay text until then.",
  byKeyboard: "Press F6 to answer by keyboard.",
  keep: "Keep as text",
  thousands: "{example} was read as {shown}: all numbers have three digits after the separator.",
  hidden: "{what} {count, plural, one {was} other {were}} left out.",
  hiddenRows: "{count, plural, one {# hidden row} other {# hidden rows}}",
  hiddenColumns: "{count, plural, one {# hidden column} other {# hidden columns}}",
  hiddenCells: "{count, plural, one {# hidden cell} other {# hidden cells}}",
  hashes:
    "{count, plural, one {# cell} other {# cells}} arrived as ####, without {count, plural, one {its number} other {their numbers}}: widen the column where you copied it, and copy again.",
  formulas:
    "{count, plural, one {# cell begins with = and was pasted as text, not as a formula.} other {# cells begin with = and were pasted as text, not as formulas.}}",
  notPasted: "Nothing was pasted",
  notCopied: "Nothing was copied",
  manyZones: "Several ranges are selected. Select one cell or one range, then paste again.",
  manyCut: "Several ranges are selected. Select one range, then cut again.",
  merged: "{cells} is merged. Unmerge it (Format > Merge cells), then paste again.",
  spilled:
    "{cell} shows part of the result of the formula in {formula}. Paste somewhere else, or delete that formula first.",
  tooLarge:
    "The block would extend to {rows, plural, one {# row} other {# rows}} and {columns, plural, one {# column} other {# columns}}; the limits are {maxRows, number} rows and {maxColumns, number} columns for a sheet, and {maxCells, number} cells for a block. Copy a part of it.",
  locked: "The sheet is locked. Unlock it (right-click its tab), then paste again.",
  fault: "Something went wrong while pasting. The workbook is unchanged.",
  noAccess: "The browser does not let this page read the clipboard from a menu. Press Ctrl+V in the sheet.",
  empty: "The clipboard contains no text and no table.",
});

const LOCALE = "en-GB";
const allOf = new Intl.ListFormat(LOCALE);
const oneOf = new Intl.ListFormat(LOCALE, { type: "disjunction" });

/** With as many digits as every number keeps; very large and very small ones with an exponent. */
const figure = (value: number) =>
  /e/.test(String(value)) ? String(value) : value.toLocaleString(LOCALE, { maximumSignificantDigits: 15 });

/** The day of a serial number, the month in letters. */
const day = (serial: number) =>
  new Date((serial - 25_569) * 86_400_000).toLocaleDateString(LOCALE, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });

/** What the example of a question may mean, as its buttons say it. */
export const readingsOf = ({ kind, readings }: Question): string[] =>
  readings.map(({ value }) => (kind === "date" ? day(value) : figure(value)));

export const questionOn = (question: Question, column: number): string =>
  texts.question({
    example: question.example,
    column: columnName(column),
    readings: oneOf.format(readingsOf(question)),
  });

/** What becomes of the cells of these questions until the answer. `left`: the first column of the block. */
export function meanwhile(settled: readonly Question[], left: number): string {
  const cells = settled.reduce((sum, question) => sum + question.cells.length, 0);
  if (settled.length === 1) return texts.meanwhile({ cells });
  return texts.meanwhileAll({ cells, columns: allOf.format(settled.map(({ column }) => columnName(left + column))) });
}

export const thousandsRead = (example: string, value: number): string =>
  texts.thousands({ example, shown: figure(value) });

export function hiddenLeftOut({ rows, columns, cells }: Hidden): string {
  const counts = [
    [rows, texts.hiddenRows],
    [columns, texts.hiddenColumns],
    [cells, texts.hiddenCells],
  ] as const;
  const what = counts.flatMap(([count, text]) => (count > 0 ? [text({ count })] : []));
  return texts.hidden({ what: allOf.format(what), count: rows + columns + cells });
}
