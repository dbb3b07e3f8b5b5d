/** What the person decides about a table, and what must still be decided before a report can be made. */

import type { Mark } from "./numeral";
import { recordsOf } from "./records";
import { reading } from "./reading";
import { isMeasured, isNaming, type Measured, MEASURED, NAMING, type Role, takesSeveral } from "./roles";
import { type Column, columnsOf, type Total, type Understanding, unusedFigures } from "./understanding";
import { runToEnd } from "../core/sliced";
import { sideBySide } from "./tables";
import { differingUnits } from "./units";
import { roleNamed } from "./header-vocabulary";

/** How the cells of a column are read. */
export type Manner = "inPercent" | "isNegated" | "fillsDown";

export interface Choices {
  /** By the column's index. */
  readonly roles: ReadonlyMap<number, Role>;
  readonly marks: ReadonlyMap<number, Mark>;
  readonly manners: ReadonlyMap<number, Readonly<Partial<Record<Manner, boolean>>>>;
  /** Rows taken for totals after all, or for records after all. */
  readonly totals: ReadonlyMap<number, boolean>;
  /** Whether sales are price times volume; left out: as guessed. */
  readonly isPriceTimesVolume?: boolean;
}

export const noChoices: Choices = { roles: new Map(), marks: new Map(), manners: new Map(), totals: new Map() };

/** The table as the person wants it understood. */
export function settled(
  table: Understanding,
  { roles, marks, manners, totals, isPriceTimesVolume = table.isPriceTimesVolume }: Choices,
): Understanding {
  // A mark that was chosen for one column is most likely that of the others.
  const [chosen, ...others] = new Set(marks.values());
  const columns = table.columns.map((column): Column => {
    const role = roles.get(column.index);
    const mark = marks.get(column.index);
    return {
      ...column,
      ...(role !== undefined && role !== column.role && { role, why: { by: "you" } as const }),
      ...(mark !== undefined
        ? { mark, markBy: "you" as const }
        : column.mark === null && chosen !== undefined && others.length === 0
          ? { mark: chosen, markBy: "others" as const }
          : {}),
      ...manners.get(column.index),
    };
  });
  const isTotal = (row: number, byGuess: boolean) => totals.get(row) ?? byGuess;
  const records = [
    ...table.records.map((row) => ({ row, total: null as Total | null })),
    ...table.totals.map((total) => ({ row: total.row, total })),
  ].sort((a, b) => a.row - b.row);
  return {
    ...table,
    columns,
    records: records.filter(({ row, total }) => !isTotal(row, total !== null)).map(({ row }) => row),
    totals: records
      .filter(({ row, total }) => isTotal(row, total !== null))
      .map(({ row, total }): Total => total ?? { row, by: "words" }),
    isPriceTimesVolume: isPriceTimesVolume && mayMultiply(columns),
  };
}

/** Whether sales may be the price times the volume: each record has both, and no column of sales or of units that go into the next. */
export function mayMultiply(columns: readonly Column[]): boolean {
  const of = (role: Role) => columns.filter((column) => column.role === role);
  const isIn = (role: Role) => of(role).length > 0;
  const periods = (role: Role) =>
    of(role)
      .map(({ period }) => period?.order ?? "all")
      .sort()
      .join(" ");
  return (
    isIn("price") &&
    periods("price") === periods("volume") &&
    (isIn("inputs") || isIn("otherInputs")) &&
    !isIn("output") &&
    !isIn("conversion") &&
    !isIn("valueAdded")
  );
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
export const salesRole = (table: Understanding): "output" | "price" =>
  columnsOf(table, "output").length > 0 || table.isPriceTimesVolume ? "output" : "price";

/** A report of more records would take the page minutes. */
export const MOST_RECORDS = 2000;

export type Question =
  | { readonly ask: "mark"; readonly column: number; readonly example: string }
  | { readonly ask: "no figures" }
  /** The links seem to stand side by side, their sales and inputs below one another. */
  | { readonly ask: "turned"; readonly rows: readonly string[] }
  /** Two tables beside one another; the columns of the second that are used. */
  | { readonly ask: "two tables"; readonly columns: readonly number[] }
  /** Prices with volumes are no steps, and nothing tells what is bought. */
  | { readonly ask: "price and volume"; readonly column: number }
  /** One row a period is a series, not a chain. */
  | { readonly ask: "one row a period" }
  | { readonly ask: "no records" }
  | { readonly ask: "no inputs" }
  | { readonly ask: "several"; readonly role: Role; readonly columns: readonly number[] }
  | { readonly ask: "inputs with conversion"; readonly column: number }
  | { readonly ask: "no period"; readonly rows: readonly number[] }
  | { readonly ask: "too many"; readonly records: number; readonly most: number };

/** What must be answered before a report is made: nothing is guessed in silence. */
export function questionsOf(table: Understanding): Question[] {
  const way = wayOf(table);
  if (way === null) {
    const rows = namesOfRows(table).filter((name) => isMeasured(roleNamed(name)?.role ?? "aside"));
    return [rows.length > 1 ? { ask: "turned", rows } : { ask: "no figures" }];
  }
  const { records, periods, withoutPeriod } = recordsOf(table);
  const [own, ...others] = runToEnd(sideBySide(table.grid));
  const strange = table.columns.filter(
    ({ index, role }) => others.length > 0 && role !== "aside" && index >= own!.column - table.grid.column + own!.width,
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
  if (records.length > MOST_RECORDS) questions.push({ ask: "too many", records: records.length, most: MOST_RECORDS });
  return questions;
}

/** Figures that the way of working value added out takes from each record. */
export function rolesUsed(table: Understanding): Measured[] {
  const way = wayOf(table);
  const has = (role: Measured) => columnsOf(table, role).length > 0;
  const first: Measured[] =
    way === "sales"
      ? [...(table.isPriceTimesVolume ? (["price", "volume"] as const) : [salesRole(table)]), "inputs", "otherInputs"]
      : way === "steps"
        ? ["price", "otherInputs", "conversion"]
        : way === "value"
          ? ["valueAdded"]
          : ["share"];
  return [...first, "wages" as const, "capital" as const].filter(has);
}

/** What each row is called, in its first cell of words. */
const namesOfRows = ({ grid, records }: Understanding): string[] =>
  records
    .slice(0, 30)
    .flatMap(
      (row) => grid.cells(row).find((value): value is string => typeof value === "string" && value.trim() !== "") ?? [],
    );

/** What nobody need answer, and everybody should see before a report is made. */
export type Remark =
  /** Columns of figures that nothing tells of: a cost among them would be missed. */
  | { readonly say: "unused"; readonly columns: readonly number[] }
  /** A column whose heading says that it holds periods, and whose cells do not. */
  | { readonly say: "no periods"; readonly column: number }
  /** Columns of prices, of which the first is taken: the steps may stand side by side. */
  | { readonly say: "prices side by side"; readonly columns: readonly number[] }
  /** Steps of a chain rarely sell for less than the one before. */
  | { readonly say: "falling price"; readonly row: number }
  /** Figures that are set off against each other, in different units by their headings. */
  | { readonly say: "units"; readonly columns: readonly [number, number] };

export function remarksOn(table: Understanding): Remark[] {
  const way = wayOf(table);
  if (way === null) return [];
  const remarks: Remark[] = [];
  const units = differingColumns(table);
  if (units) remarks.push({ say: "units", columns: units });
  const unread = table.columns.find(
    ({ role, why, name }) => role === "aside" && why.by === "nothing" && roleNamed(name)?.role === "period",
  );
  if (unread && !table.columns.some(({ role }) => role === "period"))
    remarks.push({ say: "no periods", column: unread.index });
  const unused = unusedFigures(table).filter((column) => column !== unread);
  if (unused.length > 0 && (way === "sales" || way === "steps"))
    remarks.push({ say: "unused", columns: unused.map(({ index }) => index) });
  if (way === "steps") {
    const prices = table.columns.filter(
      ({ role, why }) => role === "price" || (role === "aside" && why.by === "second" && why.role === "price"),
    );
    if (prices.some(({ role }) => role === "aside"))
      remarks.push({ say: "prices side by side", columns: prices.map(({ index }) => index) });
    const { records } = recordsOf(table);
    const price = (index: number): number => {
      const { row, columns } = records[index]!;
      const column = table.columns[columns.get("price")?.[0] ?? 0]!;
      const read = reading(table.grid.at(row, column.index), column.mark);
      return read.is === "figure" ? Number(read.plain) : NaN;
    };
    const fall = records.findIndex(
      ({ period }, index) => index > 0 && period === records[index - 1]!.period && price(index) < price(index - 1),
    );
    if (fall > 0) remarks.push({ say: "falling price", row: records[fall]!.row });
  }
  return remarks;
}

/** The first two columns whose figures are set off against each other and whose headings name different units. */
export function differingColumns(table: Understanding): readonly [number, number] | null {
  const used = rolesUsed(table).filter(
    (role) =>
      role !== "volume" &&
      role !== "conversion" &&
      role !== "capital" &&
      !(role === "price" && table.isPriceTimesVolume),
  );
  const columns = table.columns.filter(({ role }) => (used as readonly Role[]).includes(role));
  const [first] = columns;
  const other = first && columns.find(({ name }) => differingUnits(first.name, name));
  return first && other ? [first.index, other.index] : null;
}
