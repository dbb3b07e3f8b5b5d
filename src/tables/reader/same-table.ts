/**
 * The same table on several sheets, a period each: the same columns, with a period in the sheet's name or in the title above.
 * Such sheets are offered as one table.
 */

import { plainWords } from "../header-vocabulary";
import { type Period, periodIn, periodWithin } from "../periods";

export interface SheetTable {
  readonly sheet: string;
  /** The lines above the headings. */
  readonly title: string;
  readonly headings: readonly string[];
}

export interface SameTable {
  /** By time. */
  readonly sheets: readonly { readonly table: SheetTable; readonly period: Period }[];
  /** What the sheets' names have in common, without the period: `Exports`. */
  readonly name: string;
}

/** The tables that are one, each group of two sheets or more with a period of its own each. */
export function sameTables(tables: readonly SheetTable[]): SameTable[] {
  const groups = new Map<string, { table: SheetTable; period: Period; rest: string }[]>();
  for (const table of tables) {
    const found = periodOfTable(table);
    if (!found || table.headings.every((heading) => heading.trim() === "")) continue;
    const key = `${columnsKey(table.headings)}\n${plainWords(found.rest)}`;
    const group = groups.get(key);
    if (group) group.push({ table, ...found });
    else groups.set(key, [{ table, ...found }]);
  }
  return [...groups.values()].flatMap((group) => {
    const periods = new Set(group.map(({ period }) => period.order));
    if (group.length < 2 || periods.size < group.length) return [];
    const sheets = group
      .map(({ table, period }) => ({ table, period }))
      .sort((a, b) => a.period.order - b.period.order);
    return [{ sheets, name: group[0]!.rest }];
  });
}

/** The period of a sheet: in its name, or else in the title; not where its own columns are periods. */
export function periodOfTable({ sheet, title, headings }: SheetTable): { period: Period; rest: string } | null {
  if (headings.some((heading) => PERIOD_COLUMN.test(plainWords(heading).trim()))) return null;
  const named = periodWithin(sheet.replaceAll("_", " "));
  // T1 and Round 2 are names of sheets, a year is none.
  if (named && named.period.order >= FIRST_YEAR) return { period: named.period, rest: named.rest };
  const within = periodWithin(title);
  return within && within.period.order >= FIRST_YEAR ? { period: within.period, rest: within.rest } : null;
}

const FIRST_YEAR = 1800;

const PERIOD_COLUMN = /^(?:year|period|month|date|jahr|monat|annee|mois|ano|mes|anno|mese|refyear|t|time|time period)$/;

/** The headings without case, accents and spaces, and without a period within them: `Value 2020` is the `Value 2021` of another year. */
const columnsKey = (headings: readonly string[]): string =>
  headings
    .map((heading) => {
      if (periodIn(heading)) return "\0";
      const within = periodWithin(heading);
      return plainWords(within ? `${within.rest} \0` : heading).trim();
    })
    .join("|");
