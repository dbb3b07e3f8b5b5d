/** How numbers and dates are written where people live: the grid's own form of it, for entry, display and formulas. */

import type { Locale } from "@odoo/o-spreadsheet";

const NO_BREAK = "\u00a0";

export const LOCALES: readonly Locale[] = [
  {
    name: "English (US)",
    code: "en_US",
    thousandsSeparator: ",",
    decimalSeparator: ".",
    weekStart: 7,
    dateFormat: "m/d/yyyy",
    timeFormat: "hh:mm:ss a",
    formulaArgSeparator: ",",
  },
  {
    name: "English (UK)",
    code: "en_GB",
    thousandsSeparator: ",",
    decimalSeparator: ".",
    weekStart: 1,
    dateFormat: "dd/mm/yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ",",
  },
  {
    name: "German",
    code: "de_DE",
    thousandsSeparator: ".",
    decimalSeparator: ",",
    weekStart: 1,
    dateFormat: "dd.mm.yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ";",
  },
  {
    name: "French",
    code: "fr_FR",
    thousandsSeparator: NO_BREAK,
    decimalSeparator: ",",
    weekStart: 1,
    dateFormat: "dd/mm/yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ";",
  },
  {
    name: "Spanish",
    code: "es_ES",
    thousandsSeparator: ".",
    decimalSeparator: ",",
    weekStart: 1,
    dateFormat: "dd/mm/yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ";",
  },
  {
    name: "Portuguese",
    code: "pt_PT",
    thousandsSeparator: NO_BREAK,
    decimalSeparator: ",",
    weekStart: 1,
    dateFormat: "dd/mm/yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ";",
  },
  {
    name: "Italian",
    code: "it_IT",
    thousandsSeparator: ".",
    decimalSeparator: ",",
    weekStart: 1,
    dateFormat: "dd/mm/yyyy",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ";",
  },
  {
    name: "Chinese",
    code: "zh_CN",
    thousandsSeparator: ",",
    decimalSeparator: ".",
    weekStart: 1,
    dateFormat: "yyyy/m/d",
    timeFormat: "hh:mm:ss",
    formulaArgSeparator: ",",
  },
];

export const localeOf = (code: string | null): Locale | undefined => LOCALES.find((each) => each.code === code);
