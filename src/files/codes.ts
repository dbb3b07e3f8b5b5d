/**
 * Codes and telephone numbers that read like numbers: 1E3 beside 1A3, 180100 beside 010121, +49 170 123 456, a card of 16
 * digits. A number keeps nothing of how they are written, so the column decides; where it is open which they are, they stay
 * text, which loses nothing.
 */

import { periodIn } from "../tables/periods";
import type { NumeralKind } from "./csv-numerals";
import { isAnyDate } from "./numeral-dates";

/** What the entries of a column show about those that could be either. */
export interface ColumnEvidence {
  /** One that can be nothing but a code. */
  hasCode: boolean;
  /** One that no code and no telephone number is written like. */
  hasFigure: boolean;
  /** One with an exponent or with spaces, as no bare row of digits has them. */
  hasMark: boolean;
  hasNumeral: boolean;
  /** A whole number of which a cell would lose digits. */
  losesDigits: boolean;
  /** How long its bare whole numbers are: none so far, all the same, or unlike. */
  wholeLength?: number | "unlike";
  /** Its codes that begin with 0. */
  zeros: { count: number; first?: { row: number; length: number; isAtHead: boolean } };
  /** They show that its bare whole numbers are codes too; known once all columns are read. */
  hasZeroCodes: boolean;
}

export const noEvidence = (): ColumnEvidence => ({
  hasCode: false,
  hasFigure: false,
  hasMark: false,
  hasNumeral: false,
  losesDigits: false,
  zeros: { count: 0 },
  hasZeroCodes: false,
});

/** Takes one numeral of the column into account. */
export function addNumeral(evidence: ColumnEvidence, kind: NumeralKind, isRounded: boolean, length: number): void {
  evidence.hasNumeral = true;
  if (kind === "plain" && evidence.wholeLength !== length)
    evidence.wholeLength = evidence.wholeLength === undefined ? length : "unlike";
  if (kind === "figure" || kind === "plus") evidence.hasFigure = true;
  if (kind === "exponent" || kind === "spaced") evidence.hasMark = true;
  if (kind === "long" && isRounded) evidence.losesDigits = true;
}

/** Whether further texts of the column could say more. */
export const needsTexts = ({ hasNumeral, zeros }: ColumnEvidence): boolean => hasNumeral && zeros.count < 2;

/** Takes text of the column that is not a numeral into account. `isAtHead`: nothing is above it in its column. */
export function addText(evidence: ColumnEvidence, text: string, row: number, isAtHead: boolean): void {
  const beginsWithZero = BEGINS_WITH_ZERO.test(text);
  if ((evidence.hasCode && !beginsWithZero) || !isCode(text, row === 0)) return;
  evidence.hasCode = true;
  if (!beginsWithZero) return;
  evidence.zeros.count += 1;
  evidence.zeros.first ??= { row, length: text.length, isAtHead };
}

/** In so many columns the only code in one and the same row is a row of headings. */
const HEADINGS = 3;

/**
 * Decides where codes that begin with 0 speak for the bare whole numbers of their column. A single one may be a heading, as
 * tables of industries have them over their figures: at the head of one column among others, or in a row where further columns
 * have theirs. That one speaks only for numbers as long as it is, since zeros are written to make codes equally long.
 */
export function weighZeroCodes(columns: readonly ColumnEvidence[]): void {
  const areSeveral = columns.filter(({ hasNumeral }) => hasNumeral).length > 1;
  const singles = new Map<number, number>();
  for (const {
    zeros: { count, first },
  } of columns)
    if (first && count === 1) singles.set(first.row, (singles.get(first.row) ?? 0) + 1);
  for (const column of columns) {
    const { count, first } = column.zeros;
    if (!first) continue;
    const mayBeHeading = count === 1 && ((first.isAtHead && areSeveral) || singles.get(first.row)! >= HEADINGS);
    column.hasZeroCodes = !mayBeHeading || column.wholeLength === first.length;
  }
}

/** Whether its column can make a numeral of this kind text, apart from bare whole numbers of usual length. */
export const isOpen = (kind: NumeralKind): boolean => kind !== "plain" && kind !== "figure";

/** Whether a numeral of this kind stays text in this column. */
export function staysText(
  kind: NumeralKind,
  { hasCode, hasFigure, hasMark, losesDigits, hasZeroCodes }: ColumnEvidence,
): boolean {
  if (kind === "figure") return false;
  if (kind === "plain") return hasZeroCodes && !hasFigure;
  if (hasCode) return true;
  if (kind === "phone") return !hasFigure;
  return kind === "long" && losesDigits && !hasFigure && !hasMark;
}

/** Shorter groups of digits behind a 0 or a + may be parts of something else. */
const AS_LONG_AS_PHONE = /(?:\d\D*){7}/;

const BEGINS_WITH_ZERO = /^\(?0[\d ()/-]+$/;
const WITH_ZERO = /^\+?0\d+$/;
const IN_GROUPS = /^(?:\+\(?\d|\(?0\d)[\d ()/-]*\d$/;
/** Nothing else in groups is a date. */
const LIKE_DATE = /^\d{1,4}[/-]\d{1,2}[/-]/;
const DIGITS_FIRST = /^\d+[a-z]+\d[a-z\d]*$/i;
const LETTERS_FIRST = /^[a-z]{1,4}-?\d[a-z\d]*$/i;
/** 5m2 is a measure, 1e999 a number beyond all that cells hold, Q1 and 3Q20 are periods. */
const NO_CODE = /^\d+(?:[cdk]?m[23]|e\d+)$|^[qthsw]\d{1,2}$|^[1-4][qthsw]\d\d$/i;

/** Whether text that is not a numeral can only be a code or a telephone number. `isTop`: where headings are, which may be words such as CO2. */
export function isCode(text: string, isTop: boolean): boolean {
  if (WITH_ZERO.test(text)) return true;
  if (IN_GROUPS.test(text)) return AS_LONG_AS_PHONE.test(text) && !(LIKE_DATE.test(text) && isAnyDate(text));
  const isMixed = DIGITS_FIRST.test(text) || (!isTop && LETTERS_FIRST.test(text));
  return isMixed && !NO_CODE.test(text) && periodIn(text) === null;
}
