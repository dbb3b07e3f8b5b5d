/** A short mark of the contents of cells, to find out later whether they have been changed. */

import type { CellContent } from "../sheet/cells";

type Table = readonly (readonly CellContent[])[];

/** Programs save figures with 15 to 17 digits, and line breaks of either kind; that is no change. */
const SAVED_DIGITS = 15;

/** What of a cell's content lasts through any file. */
function lasting(content: CellContent): CellContent {
  if (typeof content === "number") return Number(content.toPrecision(SAVED_DIGITS));
  if (typeof content === "string") return content.replaceAll(/\r\n?/g, "\n");
  return typeof content === "object" && content.error === "#REF" ? { error: "#REF!" } : content;
}

/** Without what is empty at its end. */
function trimmed<Each>(list: readonly Each[], isEmpty: (each: Each) => boolean): Each[] {
  let end = list.length;
  while (end > 0 && isEmpty(list[end - 1]!)) end -= 1;
  return list.slice(0, end);
}

/** 53 bits of two mixed sums: not against forgery, but no change by hand goes unseen. */
function hash(words: string): string {
  let [high, low] = [0xdeadbeef, 0x41c6ce57];
  for (const sign of words) {
    const code = sign.codePointAt(0) ?? 0;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (2 ** 32 * ((2 ** 21 - 1) & high) + (low >>> 0)).toString(36);
}

// A letter in front of each mark, so that no spreadsheet takes it for a number.

/** Of what cells hold, to the last digit. */
export const fingerprint = (values: Table): string => `v${hash(JSON.stringify(values))}`;

/** The same for what programs make of it when they save it: empty rows and columns at the end do not count, nor does a digit that a file may drop. */
export function lastingFingerprint(values: Table): string {
  const rows = values.map((row) => trimmed(row, (content) => content === "").map(lasting));
  return `w${hash(JSON.stringify(trimmed(rows, ({ length }) => length === 0)))}`;
}

/** And for any order of the rows. */
export const rowsFingerprint = (values: Table): string =>
  `r${hash(
    values
      .map((row) => JSON.stringify(row.map(lasting)))
      .sort()
      .join("\n"),
  )}`;

/** The hash of text. */
export const textFingerprint = (words: string): string => `t${hash(words)}`;
