/** What is typed and is no formula, on its way into the grid. */

import { figureIn } from "../files/numerals";

const DIGITS_APART = /^[+\-\u2212]?\d[\d.,]*(?:\s+[\d.,]*\d)+ ?%?$/u;

const SIGN_TWICE = /^[+\-\u2212]?\d[\d.,\s]*%\s*%$/u;

/**
 * Digits with spaces between them are a number where the spaces mark its thousands, as in a table that is pasted, and text
 * elsewhere. The grid would take 12 345 for a month and a year.
 */
export function typedEntry(content: string): string {
  const text = content.trim();
  // Where the cell shows percentages, the grid has put the sign there before the person did.
  if (SIGN_TWICE.test(text)) return typedEntry(text.replace(/\s*%$/u, ""));
  if (!DIGITS_APART.test(text)) return content;
  const decimal = text.lastIndexOf(",") > text.lastIndexOf(".") ? "," : ".";
  if (!figureIn(text, decimal)) return `'${content}`;
  return text.replaceAll(/\s/gu, "").replace("\u2212", "-").replace(decimal, ".");
}

const DAY_WITH_DOTS = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u;

/** A day as it is written with dots, in the form that the grid reads as one; undefined of anything else. */
export function dayWithDots(content: string, { dateFormat }: { dateFormat: string }): string | undefined {
  const [, day = "", month = "", year = ""] = DAY_WITH_DOTS.exec(content.trim()) ?? [];
  if (day === "" || !dateFormat.startsWith("dd.")) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isDay ? `${day}/${month}/${year}` : undefined;
}
