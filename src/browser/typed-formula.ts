/** A formula on its way from the keyboard or the clipboard into the grid, and from there to whoever reads or changes it: both as Excel writes it. */

import { forExcel, forGrid } from "../formula/dialect";

/** As the grid takes it. What is no formula of Excel's, and one of the grid's, stays as it was typed. */
export function typedFormula(content: string): string {
  // As Excel does; brackets before the sign would make text of it.
  const written = content.replace(/^\+/, "=+");
  const translated = forGrid(written);
  return translated !== written && !isRead(translated) && isRead(written) ? written : translated;
}

/**
 * As it is shown. The grid's own way to show a formula, with line breaks and without needless brackets, leaves out some that
 * are needed: it is shown so only where it means the same when it is typed again.
 */
export function shownFormula(formula: string, pretty: string): string {
  const plain = forExcel(formula);
  // A text that the grid holds in pieces is shown in one.
  if (callsOfChar(plain) !== callsOfChar(formula)) return plain;
  return pretty === plain || isSame(formula, forGrid(pretty)) ? pretty : plain;
}

const callsOfChar = (formula: string) => formula.split("CHAR(").length;

function isRead(formula: string): boolean {
  try {
    o_spreadsheet.parse(formula);
    return true;
  } catch {
    return false;
  }
}

function isSame(one: string, other: string): boolean {
  try {
    return structureOf(one) === structureOf(other);
  } catch {
    return false;
  }
}

/** What a formula is made of, without where each part is. */
const structureOf = (formula: string) =>
  JSON.stringify(o_spreadsheet.parse(formula), (key, value: unknown) =>
    key === "tokenStartIndex" || key === "tokenEndIndex" ? undefined : value,
  );
