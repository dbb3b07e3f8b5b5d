/** What a rule of the grid compares a cell with, as formulas and literals of Excel's. Conditional formats and rules for input share it. */

import { forExcel } from "../formula/dialect";
import { toSaved } from "../formula/saved-form";
import { ruleNames } from "./not-saved";

/** Thrown where Excel has nothing that does the same; its message is what is lost. */
export class NoEqual extends Error {}

/** The cell that a rule's relative references are meant from. */
export const firstCell = (range: string): string => range.split(":")[0]!;
export const inQuotes = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const isFormula = (text: string): boolean => text.startsWith("=");

export function formulaOf(text: string, what: string): string {
  // Excel evaluates no function of an add-in in a rule.
  if (/\bVC\./i.test(text)) throw new NoEqual(ruleNames.withOurFunction({ what }));
  return toSaved(forExcel(text), "VC").replace(/^=/, "");
}

/** A number, a date, text or a formula as a rule of Excel's has it. */
export function operand(value: string | undefined, what: string): string {
  if (value === undefined || value === "") throw new NoEqual(what);
  if (isFormula(value)) return formulaOf(value, what);
  const { helpers, constants } = o_spreadsheet as unknown as {
    helpers: {
      toNumber: (text: string, locale: unknown) => number;
      isNumber: (text: string, locale: unknown) => boolean;
      isDateTime: (text: string, locale: unknown) => boolean;
    };
    constants: { DEFAULT_LOCALE: unknown };
  };
  const locale = constants.DEFAULT_LOCALE;
  if (helpers.isNumber(value, locale) || helpers.isDateTime(value, locale))
    return String(helpers.toNumber(value, locale));
  return /^(true|false)$/i.test(value) ? value.toUpperCase() : inQuotes(value);
}

/** Text to look for: to Excel ? and * are wildcards. */
const searched = (value: string | undefined, what: string): string =>
  value !== undefined && !isFormula(value) ? inQuotes(value.replaceAll(/[~?*]/g, "~$&")) : operand(value, what);

const literal = (value: string | undefined, what: string): string =>
  value !== undefined && !isFormula(value) ? inQuotes(value) : operand(value, what);

export const COMPARISONS: Readonly<Record<string, string>> = {
  isEqual: "equal",
  isNotEqual: "notEqual",
  isGreaterThan: "greaterThan",
  isGreaterOrEqualTo: "greaterThanOrEqual",
  isLessThan: "lessThan",
  isLessOrEqualTo: "lessThanOrEqual",
  isBetween: "between",
  isNotBetween: "notBetween",
  dateIsBefore: "lessThan",
  dateIsOnOrBefore: "lessThanOrEqual",
  dateIsAfter: "greaterThan",
  dateIsOnOrAfter: "greaterThanOrEqual",
  dateIsBetween: "between",
  dateIsNotBetween: "notBetween",
  dateIs: "equal",
};

interface Criterion {
  values: string[];
  dateValue?: string;
}

const DAYS: Readonly<Record<string, string>> = { today: "TODAY()", tomorrow: "TODAY()+1", yesterday: "TODAY()-1" };

/** What a comparison is made with: one, or both ends. */
export function operandsOf(kind: string, { values, dateValue }: Criterion, what: string): string[] {
  if (dateValue !== undefined && dateValue !== "exactDate") {
    const day = DAYS[dateValue];
    if (day === undefined) throw new NoEqual(what);
    return [day];
  }
  return values.slice(0, /Between$/.test(kind) ? 2 : 1).map((value) => operand(value, what));
}

/** Formulas that are true of the cell where it fits. */
export const TEXT_FORMULAS: Readonly<
  Record<string, (cell: string, value: string | undefined, what: string) => string>
> = {
  containsText: (cell, value, what) => `NOT(ISERROR(SEARCH(${searched(value, what)},${cell})))`,
  notContainsText: (cell, value, what) => `ISERROR(SEARCH(${searched(value, what)},${cell}))`,
  beginsWithText: (cell, value, what) => `LEFT(${cell},LEN(${literal(value, what)}))=${literal(value, what)}`,
  endsWithText: (cell, value, what) => `RIGHT(${cell},LEN(${literal(value, what)}))=${literal(value, what)}`,
  isEqualText: (cell, value, what) => `${cell}=${literal(value, what)}`,
  isEmpty: (cell) => `LEN(TRIM(${cell}))=0`,
  isNotEmpty: (cell) => `LEN(TRIM(${cell}))>0`,
};
