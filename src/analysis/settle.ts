/** What the person decides about a table, and what must still be decided before a report can be made. */

import type { Mark } from "./numeral";
import { recordsOf } from "./records";
import { type Measured, MEASURED, NAMING, type Role, takesSeveral } from "./roles";
import { type Column, columnsOf, type Total, type Understanding } from "./understanding";

export interface Choices {
  /** By the column's index. */
  readonly roles: ReadonlyMap<number, Role>;
  readonly marks: ReadonlyMap<number, Mark>;
  /** Rows taken for totals after all, or for records after all. */
  readonly totals: ReadonlyMap<number, boolean>;
  /** Whether sales are price times volume; left out: as guessed. */
  readonly isPriceTimesVolume?: boolean;
}

export const noChoices: Choices = { roles: new Map(), marks: new Map(), totals: new Map() };

/** The table as the person wants it understood. */
export function settled(table: Understanding, { roles, marks, totals, isPriceTimesVolume = table.isPriceTimesVolume }: Choices): Understanding {
  const columns = table.columns.map((column): Column => {
    const role = roles.get(column.index);
    const mark = marks.get(column.index);
    return {
      ...column,
      ...(role !== undefined && role !== column.role && { role, why: { by: "you" } as const }),
      ...(mark !== undefined && { mark, markBy: "you" as const }),
    };
  });
  const isTotal = (row: number, byGuess: boolean) => totals.get(row) ?? byGuess;
  const records = [...table.records.map((row) => ({ row, total: null as Total | null })), ...table.totals.map((total) => ({ row: total.row, total }))].sort((a, b) => a.row - b.row);
  return {
    ...table,
    columns,
    records: records.filter(({ row, total }) => !isTotal(row, total !== null)).map(({ row }) => row),
    totals: records.filter(({ row, total }) => isTotal(row, total !== null)).map(({ row, total }): Total => total ?? { row, by: "words" }),
    isPriceTimesVolume: isPriceTimesVolume && mayMultiply(columns),
  };
}

/** Whether sales may be the price times the volume: each record has both, and no column of sales or of units that go into the next. */
export function mayMultiply(columns: readonly Column[]): boolean {
  const of = (role: Role) => columns.filter((column) => column.role === role);
  const isIn = (role: Role) => of(role).length > 0;
  const periods = (role: Role) => of(role).map(({ period }) => period?.order ?? "all").sort().join(" ");
  return isIn("price") && periods("price") === periods("volume") && (isIn("inputs") || isIn("otherInputs")) && !isIn("output") && !isIn("conversion") && !isIn("valueAdded");
}

/** How value added comes about in this table. */
export type Way =
  /** Sales less purchases, link by link. */
  | "sales"
  /** Prices step by step, each step buying the product of the one before. */
  | "steps"
  /** The table gives value added. */
  | "value"
  /** The table gives shares. */
  | "shares";

export function wayOf(table: Understanding): Way | null {
  const has = (role: Role) => columnsOf(table, role).length > 0;
  if (has("output") || table.isPriceTimesVolume) return "sales";
  if (has("price")) return has("conversion") || has("otherInputs") || !has("inputs") ? "steps" : "sales";
  if (has("valueAdded")) return "value";
  return has("share") ? "shares" : null;
}

/** The column that stands for the sales of a link. */
export const salesRole = (table: Understanding): "output" | "price" => (columnsOf(table, "output").length > 0 || table.isPriceTimesVolume ? "output" : "price");

/** A report of more records would take the page minutes. */
export const MOST_RECORDS = 2000;

export type Question =
  | { readonly ask: "mark"; readonly column: number; readonly example: string }
  | { readonly ask: "no figures" }
  | { readonly ask: "no records" }
  | { readonly ask: "no inputs" }
  | { readonly ask: "several"; readonly role: Role; readonly columns: readonly number[] }
  | { readonly ask: "inputs with conversion"; readonly column: number }
  | { readonly ask: "no period"; readonly rows: readonly number[] }
  | { readonly ask: "too many"; readonly records: number; readonly most: number };

/** What must be answered before a report is made: nothing is guessed in silence. */
export function questionsOf(table: Understanding): Question[] {
  const way = wayOf(table);
  if (way === null) return [{ ask: "no figures" }];
  const { records, withoutPeriod } = recordsOf(table);
  const measured: readonly Role[] = MEASURED;
  const questions: Question[] = [];
  for (const { index, role, mark, evidence } of table.columns) {
    if (measured.includes(role) && mark === null) questions.push({ ask: "mark", column: index, example: evidence.example ?? "" });
  }
  for (const role of [...NAMING, "period" as const, ...MEASURED]) {
    if (takesSeveral(role)) continue;
    const byPeriod = new Map<number | null, number[]>();
    for (const { index, period } of columnsOf(table, role)) byPeriod.set(period?.order ?? null, [...(byPeriod.get(period?.order ?? null) ?? []), index]);
    for (const columns of byPeriod.values()) if (columns.length > 1) questions.push({ ask: "several", role, columns });
  }
  if (way === "sales" && columnsOf(table, "inputs").length + columnsOf(table, "otherInputs").length === 0) questions.push({ ask: "no inputs" });
  const [mixed] = columnsOf(table, "inputs");
  if (way === "steps" && mixed) questions.push({ ask: "inputs with conversion", column: mixed.index });
  if (withoutPeriod.length > 0) questions.push({ ask: "no period", rows: withoutPeriod });
  if (records.length === 0) questions.push({ ask: "no records" });
  if (records.length > MOST_RECORDS) questions.push({ ask: "too many", records: records.length, most: MOST_RECORDS });
  return questions;
}

/** Figures that the way of working value added out takes from each record. */
export function rolesUsed(table: Understanding): Measured[] {
  const way = wayOf(table);
  const has = (role: Measured) => columnsOf(table, role).length > 0;
  const first: Measured[] = way === "sales" ? [...(table.isPriceTimesVolume ? (["price", "volume"] as const) : [salesRole(table)]), "inputs", "otherInputs"] : way === "steps" ? ["price", "otherInputs", "conversion"] : way === "value" ? ["valueAdded"] : ["share"];
  return [...first, "wages" as const, "capital" as const].filter(has);
}
