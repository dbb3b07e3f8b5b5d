/**
 * Codes and telephone numbers that read like numbers: 1E3 beside 1A3, +49 170 123 456, a card of 16 digits. A number keeps
 * nothing of how they are written, so the column decides; where it is open which they are, they stay text, which loses nothing.
 */

import { periodIn } from "../analysis/periods";
import type { NumeralKind } from "./csv-numerals";
import { dateIn, isUndecidedDate } from "./numeral-dates";

/** What the entries of a column tell of those that could be either. */
export interface ColumnEvidence {
  /** One that can be nothing but a code. */
  hasCode: boolean;
  /** One that no code and no telephone number is written like. */
  hasFigure: boolean;
  /** One with an exponent or with spaces, as no bare row of digits has them. */
  hasMark: boolean;
  /** A whole number of which a cell would lose digits. */
  losesDigits: boolean;
}

export const noEvidence = (): ColumnEvidence => ({ hasCode: false, hasFigure: false, hasMark: false, losesDigits: false });

/** Takes in what one numeral of the column tells. */
export function addNumeral(evidence: ColumnEvidence, kind: NumeralKind, isRounded: boolean): void {
  if (kind === "figure" || kind === "plus") evidence.hasFigure = true;
  if (kind === "exponent" || kind === "spaced") evidence.hasMark = true;
  if (kind === "long" && isRounded) evidence.losesDigits = true;
}

/** Whether its column can make a numeral of this kind text. */
export const isOpen = (kind: NumeralKind): boolean => kind !== "plain" && kind !== "figure";

/** Whether a numeral of this kind stays text in this column. */
export function staysText(kind: NumeralKind, { hasCode, hasFigure, hasMark, losesDigits }: ColumnEvidence): boolean {
  if (!isOpen(kind)) return false;
  if (hasCode) return true;
  if (kind === "phone") return !hasFigure;
  return kind === "long" && losesDigits && !hasFigure && !hasMark;
}

/** Shorter groups of digits behind a 0 or a + may be parts of something else. */
const DIGITS_OF_PHONE = 7;

const WITH_ZERO = /^\+?0\d+$/;
const IN_GROUPS = /^(?:\+\(?\d|\(?0\d)[\d ()/-]*\d$/;
const DIGITS_FIRST = /^\d+[a-z]+\d[a-z\d]*$/i;
const LETTERS_FIRST = /^[a-z]{1,4}-?\d[a-z\d]*$/i;
/** 5m2 is a measure, 1e999 a number beyond all that cells hold, Q1 and 3Q20 are periods. */
const NO_CODE = /^\d+(?:[cdk]?m[23]|e\d+)$|^[qthsw]\d{1,2}$|^[1-4][qthsw]\d\d$/i;

/** Whether a text that is no numeral can be nothing but a code or a telephone number. `isTop`: where headings stand, which are words such as CO2. */
export function isCode(text: string, isTop: boolean): boolean {
  if (WITH_ZERO.test(text)) return true;
  if (IN_GROUPS.test(text)) return text.replaceAll(/\D/g, "").length >= DIGITS_OF_PHONE && dateIn(text) === null && !isUndecidedDate(text);
  const isMixed = DIGITS_FIRST.test(text) || (!isTop && LETTERS_FIRST.test(text));
  return isMixed && !NO_CODE.test(text) && periodIn(text) === null;
}
