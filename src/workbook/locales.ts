/** How numbers and dates are written where people live: the grid's own form of it, for entry, display and formulas. */

import type { Locale } from "@odoo/o-spreadsheet";
import { PLAIN, type Separators } from "../formula/separators";

const NO_BREAK = "\u00a0";

/** As most of continental Europe writes. */
const CONTINENTAL = {
  decimalSeparator: ",",
  weekStart: 1,
  dateFormat: "dd/mm/yyyy",
  timeFormat: "hh:mm:ss",
  formulaArgSeparator: ";",
} as const;
/** With a point before the decimals. */
const WITH_POINT = {
  thousandsSeparator: ",",
  decimalSeparator: ".",
  weekStart: 1,
  timeFormat: "hh:mm:ss",
  formulaArgSeparator: ",",
} as const;

export const LOCALES: readonly Locale[] = [
  {
    ...WITH_POINT,
    name: "English (US)",
    code: "en_US",
    weekStart: 7,
    dateFormat: "m/d/yyyy",
    timeFormat: "hh:mm:ss a",
  },
  { ...WITH_POINT, name: "English (UK)", code: "en_GB", dateFormat: "dd/mm/yyyy" },
  { ...CONTINENTAL, name: "German", code: "de_DE", thousandsSeparator: ".", dateFormat: "dd.mm.yyyy" },
  { ...CONTINENTAL, name: "French", code: "fr_FR", thousandsSeparator: NO_BREAK },
  { ...CONTINENTAL, name: "Spanish", code: "es_ES", thousandsSeparator: "." },
  { ...CONTINENTAL, name: "Portuguese", code: "pt_PT", thousandsSeparator: NO_BREAK },
  { ...CONTINENTAL, name: "Italian", code: "it_IT", thousandsSeparator: "." },
  { ...WITH_POINT, name: "Chinese", code: "zh_CN", dateFormat: "yyyy/m/d" },
];

export const localeOf = (code: string | null): Locale | undefined => LOCALES.find((each) => each.code === code);

/** How the grid shows formulas then. Beside semicolons it separates the rows of a list by backslashes. */
export const separatorsOf = ({ formulaArgSeparator, decimalSeparator }: Locale): Separators =>
  formulaArgSeparator === ";"
    ? { decimal: decimalSeparator === "," ? "," : ".", argument: ";", column: ";", row: "\\" }
    : PLAIN;
