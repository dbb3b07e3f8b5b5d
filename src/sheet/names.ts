/** What any workbook must mind when something is put into it. */

/** No date is written longer, in any language. */
const MAX_DATE_LENGTH = 40;

/**
 * Whether a spreadsheet is certain to keep a piece of text unchanged. Any other could become a formula, a number, a date (`June 2010`) or
 * TRUE, and must be marked as text.
 */
export function isPlainText(text: string): boolean {
  if (text === "") return true;
  if (!/^\(?\p{L}/u.test(text) || /^(true|false)$/i.test(text)) return false;
  return text.length > MAX_DATE_LENGTH || !/\d/.test(text);
}

/** Excel's limit. */
export const MAX_SHEET_NAME = 31;

/** The name, or the same with the first free number behind it, as Excel counts copies; a long one gives way to its number. */
export function freeName(wanted: string, taken: readonly string[]): string {
  // Two names that differ in case alone are one to Excel.
  const isTaken = (name: string) => taken.some((other) => other.toLowerCase() === name.toLowerCase());
  const numbered = (ending: string) => wanted.slice(0, MAX_SHEET_NAME - ending.length).trimEnd() + ending;
  let name = numbered("");
  for (let count = 2; isTaken(name); count += 1) name = numbered(` (${count})`);
  return name;
}

/** What is typed as a sheet's name, without what none may have; "" where nothing is left. */
export const sheetNameFrom = (typed: string): string =>
  typed
    .replaceAll(/[[\]:*?/\\]/gu, " ")
    // The grid takes no plain apostrophe, and Excel none at either end.
    .replaceAll("'", "’")
    .replaceAll(/\s+/gu, " ")
    .trim()
    .slice(0, MAX_SHEET_NAME)
    .trimEnd();
