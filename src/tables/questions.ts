/** What must be answered before a report is made: nothing is guessed in silence. */

import { runToEnd } from "../core/sliced";
import { roleNamed } from "./header-vocabulary";
import { unlikeIn, valueAddedMethod } from "./method";
import type { UnlikeUnits } from "./unlike-units";
import { recordsOf } from "./records";
import { isMeasured, isNaming, MEASURED, NAMING, type Role, takesSeveral } from "./roles";
import { sideBySide } from "./tables";
import { columnsOf, type Understanding } from "./understanding";

/** A report of more records would take the page minutes. */
export const MAX_RECORDS = 2000;

export type Question =
  | { readonly ask: "mark"; readonly column: number; readonly example: string }
  | { readonly ask: "no figures" }
  /** The links seem to be side by side, with sales and inputs one below the other. */
  | { readonly ask: "turned"; readonly rows: readonly string[] }
  /** Two tables beside one another; the columns of the second that are used. */
  | { readonly ask: "two tables"; readonly columns: readonly number[] }
  /** Prices with volumes are not steps, and nothing says what is bought. */
  | { readonly ask: "price and volume"; readonly column: number }
  /** One row a period is a series, not a chain. */
  | { readonly ask: "one row a period" }
  /** Nothing is taken off what is in another currency, or per another thing. */
  | { readonly ask: "units"; readonly unlike: UnlikeUnits }
  | { readonly ask: "no records" }
  | { readonly ask: "no inputs" }
  | { readonly ask: "several"; readonly role: Role; readonly columns: readonly number[] }
  | { readonly ask: "inputs with conversion"; readonly column: number }
  | { readonly ask: "no period"; readonly rows: readonly number[] }
  | { readonly ask: "too many"; readonly records: number; readonly most: number };

export function openQuestions(table: Understanding): Question[] {
  const unlike = unlikeIn(table);
  if (unlike) return [{ ask: "units", unlike }];
  const way = valueAddedMethod(table);
  if (way === null) {
    const rows = namesOfRows(table).filter((name) => isMeasured(roleNamed(name)?.role ?? "ignored"));
    return [rows.length > 1 ? { ask: "turned", rows } : { ask: "no figures" }];
  }
  const { records, periods, withoutPeriod } = recordsOf(table);
  const [own, ...others] = runToEnd(sideBySide(table.grid));
  const strange = table.columns.filter(
    ({ index, role }) =>
      others.length > 0 && role !== "ignored" && index >= own!.column - table.grid.column + own!.width,
  );
  const measured: readonly Role[] = MEASURED;
  const questions: Question[] =
    strange.length > 0 ? [{ ask: "two tables", columns: strange.map(({ index }) => index) }] : [];
  for (const { index, role, mark, evidence } of table.columns) {
    if (measured.includes(role) && mark === null)
      questions.push({ ask: "mark", column: index, example: evidence.example ?? "" });
  }
  for (const role of [...NAMING, "period" as const, ...MEASURED]) {
    if (takesSeveral(role)) continue;
    const byPeriod = new Map<number | null, number[]>();
    for (const { index, period } of columnsOf(table, role))
      byPeriod.set(period?.order ?? null, [...(byPeriod.get(period?.order ?? null) ?? []), index]);
    for (const columns of byPeriod.values()) if (columns.length > 1) questions.push({ ask: "several", role, columns });
  }
  if (way === "sales" && columnsOf(table, "inputs").length + columnsOf(table, "otherInputs").length === 0)
    questions.push({ ask: "no inputs" });
  const [mixed] = columnsOf(table, "inputs");
  if (way === "steps" && mixed) questions.push({ ask: "inputs with conversion", column: mixed.index });
  if (way === "steps") {
    const [volume] = columnsOf(table, "volume");
    if (volume && !table.columns.some(({ role }) => role === "conversion" || role === "otherInputs"))
      questions.push({ ask: "price and volume", column: volume.index });
    if (periods.length > 1 && records.length === periods.length && !table.columns.some(({ role }) => isNaming(role)))
      questions.push({ ask: "one row a period" });
  }
  if (withoutPeriod.length > 0) questions.push({ ask: "no period", rows: withoutPeriod });
  if (records.length === 0) questions.push({ ask: "no records" });
  if (records.length > MAX_RECORDS) questions.push({ ask: "too many", records: records.length, most: MAX_RECORDS });
  return questions;
}

/** What each row is called, in its first cell of words. */
const namesOfRows = ({ grid, records }: Understanding): string[] =>
  records
    .slice(0, 30)
    .flatMap(
      (row) => grid.cells(row).find((value): value is string => typeof value === "string" && value.trim() !== "") ?? [],
    );
