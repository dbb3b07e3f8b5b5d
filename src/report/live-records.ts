/**
 * The records of a chain as formulas over the whole table, from its heading to the row below the last: a row that is inserted
 * comes to be a record, one that is removed is none any more. Only where the formulas pick just the records, and take each
 * figure as it stands; else a report refers to the sheet cell by cell.
 */

import type { CellContent } from "../sheet/cells";
import { addressAt, isBlank } from "../tables/grid";
import { rolesUsed } from "../tables/method";
import type { Period } from "../tables/periods";
import type { Entry } from "../tables/records";
import type { Measured, Naming } from "../tables/roles";
import { type Column, columnOf, type Understanding } from "../tables/understanding";
import type { Gathered } from "./gathered";
import type { Layout } from "./layout";
import { behindNow } from "./live-line";

/** The records of one period: formulas without their sign, which answer a row for each. */
export interface PeriodRecords {
  readonly names: (role: Naming) => string;
  /** All columns of these, side by side. */
  readonly figures: (roles: readonly Measured[]) => string;
}

export interface LiveRecords {
  readonly of: (period: Period | null) => PeriodRecords;
  /** A formula: how many rows are a record of any period. */
  readonly read: string;
  /** A formula: how many rows that have come since have a name, and are no record. */
  readonly unread: string;
}

/** Formulas of more columns are too long for a cell. */
const MAX_COLUMNS = 40;
/** Links of several periods are matched by name, each with each. */
const MAX_MATCHED = 300;

export function liveRecords(table: Understanding, gathered: Gathered, layout: Layout): LiveRecords | null {
  if (gathered.records.length === 0 || !layout.labelRole) return null;
  if (layout.period !== null && gathered.records.length > MAX_MATCHED) return null;
  const scope = scopeOf(table, gathered.records);
  const isPlain =
    scope.columns.length <= MAX_COLUMNS &&
    !hasHidden(scope) &&
    namesArePlain(table, gathered.records, layout) &&
    figuresArePlain(table, gathered.records);
  if (!isPlain) return null;
  const periods = periodsOf(table, gathered.records);
  if (!periods?.every((each) => picksItsRecords(scope, each))) return null;
  return formulasOf(scope, periods, table.columns[columnOf(table, layout.labelRole)!.index]!);
}

/** The rows that formulas look at, and the columns whose numbers make a row a record. */
interface Scope {
  readonly table: Understanding;
  readonly first: number;
  readonly last: number;
  readonly columns: readonly number[];
}

/** The heading and the row below the last are in it: what is inserted next to them is within. */
function scopeOf(table: Understanding, records: readonly Entry[]): Scope {
  const rows = records.map(({ row }) => row);
  const columns = [...new Set(records.flatMap((record) => measuredIn(table, record)))].sort((a, b) => a - b);
  return {
    table,
    first: Math.max(0, Math.min(...rows, ...table.records) - 1),
    last: Math.min(table.grid.height - 1, Math.max(...rows, ...table.records) + 1),
    columns,
  };
}

/** Where periods are side by side, a column without one makes no record. */
function measuredIn(table: Understanding, { columns, period }: Entry): number[] {
  const used = rolesUsed(table).flatMap((role) => columns.get(role) ?? []);
  const ofPeriod = used.filter((column) => table.columns[column]!.period !== null);
  return period && ofPeriod.length > 0 ? ofPeriod : used;
}

const hasHidden = ({ table, first, last }: Scope): boolean =>
  (table.grid.hiddenRows ?? []).some((row) => row >= first && row <= last);

/** Each name stands in the row of its record; links of several periods are found by it. */
function namesArePlain(
  table: Understanding,
  records: readonly Entry[],
  { labelRole, naming, period }: Layout,
): boolean {
  return [labelRole!, ...naming].every((role) => {
    const { index, fillsDown } = columnOf(table, role)!;
    const isPlain = (cell: CellContent) =>
      typeof cell !== "object" && !(role === labelRole && period !== null && isBlank(cell));
    return !fillsDown && records.every(({ row }) => isPlain(table.grid.at(row, index)));
  });
}

/** Each figure is a number or an empty cell, and costs are all written one way. */
function figuresArePlain(table: Understanding, records: readonly Entry[]): boolean {
  const arePlain = records.every((record) =>
    rolesUsed(table)
      .flatMap((role) => record.columns.get(role) ?? [])
      .every((column) => {
        const cell = table.grid.at(record.row, column);
        return typeof cell === "number" || cell === "";
      }),
  );
  const scalesOf = (roles: readonly Measured[]) =>
    new Set(
      records.flatMap(({ columns }) =>
        roles.flatMap((role) => columns.get(role) ?? []).map((column) => scaleOf(table.columns[column]!)),
      ),
    );
  return arePlain && scalesOf(COSTS).size <= 1 && rolesUsed(table).every((role) => scalesOf([role]).size <= 1);
}

/** What formulas take together. */
const COSTS: readonly Measured[] = ["inputs", "otherInputs", "wages"];

const scaleOf = ({ inPercent, isNegated }: Column): string => `${isNegated ? "*-1" : ""}${inPercent ? "/100" : ""}`;

interface OfPeriod {
  readonly period: Period | null;
  readonly records: readonly Entry[];
  /** Columns whose numbers make a row a record of it. */
  readonly columns: readonly number[];
  /** The cell that the record has in the column of periods, where there is one. */
  readonly stated: { readonly column: number; readonly cell: string | number } | null;
}

/** Null where the column of periods does not state each in the same way. */
function periodsOf(table: Understanding, records: readonly Entry[]): OfPeriod[] | null {
  const found: OfPeriod[] = [];
  const isStated = columnOf(table, "period")?.index;
  const areAcross = records.some(
    (record) => record.period && measuredIn(table, record).some((column) => table.columns[column]!.period),
  );
  for (const period of new Set(records.map((record) => record.period))) {
    const its = records.filter((record) => record.period === period);
    const columns = measuredIn(table, its[0]!);
    if (period === null || areAcross || isStated === undefined) {
      found.push({ period, records: its, columns, stated: null });
      continue;
    }
    const cells = new Set(its.map(({ row }) => table.grid.at(row, isStated)));
    const [cell] = cells;
    if (cells.size !== 1 || (typeof cell !== "string" && typeof cell !== "number") || isBlank(cell)) return null;
    found.push({ period, records: its, columns, stated: { column: isStated, cell } });
  }
  return found;
}

const isSameCell = (cell: CellContent, other: string | number): boolean =>
  typeof cell === "string" && typeof other === "string" ? cell.toLowerCase() === other.toLowerCase() : cell === other;

const hasNumber = ({ table: { grid } }: Scope, row: number, columns: readonly number[]): boolean =>
  columns.some((column) => typeof grid.at(row, column) === "number");

/** Whether rows with a number, and that period, are its records and no others, in their order. */
function picksItsRecords(scope: Scope, { records, columns, stated }: OfPeriod): boolean {
  const { table, first, last } = scope;
  const picked: number[] = [];
  for (let row = first; row <= last; row++) {
    if (isEdge(scope, row)) continue;
    if (!hasNumber(scope, row, columns)) continue;
    if (!stated || isSameCell(table.grid.at(row, stated.column), stated.cell)) picked.push(row);
  }
  return picked.length === records.length && picked.every((row, at) => row === records[at]!.row);
}

const isEdge = ({ table: { records }, first, last }: Scope, row: number): boolean =>
  (row === first || row === last) && !records.includes(row);

/** Numbers at an edge are a heading's years, or a total: they are left out by where they are. */
function withoutEdges(scope: Scope): string[] {
  const { table, first, last, columns } = scope;
  const edge = (row: number) => addressAt(table.grid, { row, column: columns[0]!, rows: 1, columns: 1 });
  const rows = `ROW(${rangeOf(scope, columns[0]!)})`;
  const isLeftOut = (row: number) => isEdge(scope, row) && hasNumber(scope, row, columns);
  return [
    // Where such a row is removed, there is nothing to leave out.
    ...(isLeftOut(first) ? [`(${rows}>IFERROR(ROW(${edge(first)}),0))`] : []),
    ...(isLeftOut(last) ? [`(${rows}<IFERROR(ROW(${edge(last)}),${BEHIND_ALL}))`] : []),
  ];
}

/** No sheet has so many rows. */
const BEHIND_ALL = 2_000_000;

const rangeOf = ({ table: { grid }, first, last }: Scope, from: number, to = from): string =>
  addressAt(grid, { row: first, column: from, rows: last - first + 1, columns: to - from + 1 });

const inFormula = (cell: string | number): string =>
  typeof cell === "number" ? String(cell) : `"${cell.replaceAll('"', '""')}"`;

/** FALSE alone is more than 0 to a spreadsheet; as a sum it is not. */
const haveNumbers = (scope: Scope, columns: readonly number[]): string => {
  const each = columns.map((column) => `ISNUMBER(${rangeOf(scope, column)})`);
  return each.length > 1 ? `(${each.join("+")}>0)` : each[0]!;
};

function formulasOf(scope: Scope, periods: readonly OfPeriod[], label: Column): LiveRecords {
  const edges = withoutEdges(scope);
  const isStated = ({ stated }: OfPeriod): string[] =>
    stated ? [`(${rangeOf(scope, stated.column)}=${inFormula(stated.cell)})`] : [];
  const of = new Map(
    periods.map((each) => [
      each.period,
      recordsWhere(scope, each, [haveNumbers(scope, each.columns), ...isStated(each), ...edges].join("*")),
    ]),
  );
  const stated = periods.flatMap(isStated);
  const areStated = stated.length === 0 ? [] : stated.length === 1 ? stated : [`((${stated.join("+")})>0)`];
  const isAny = [haveNumbers(scope, scope.columns), ...areStated, ...edges].join("*");
  const named = (row: number) => !isBlank(scope.table.grid.at(row, label.index));
  const rows = new Set(periods.flatMap(({ records }) => records.map(({ row }) => row)));
  const others = Array.from({ length: scope.last - scope.first + 1 }, (_, step) => scope.first + step).filter(
    (row) => named(row) && !rows.has(row),
  ).length;
  const run = { isDown: true, row: scope.first, column: label.index, count: scope.last - scope.first + 1 };
  return {
    of: (period) => of.get(period)!,
    read: `SUMPRODUCT(1*${isAny})`,
    unread: `MAX(0,SUMPRODUCT((1-ISBLANK(${rangeOf(scope, label.index)}))*(1-${isAny}))-${others})${rows.has(scope.last) ? `+${behindNow(scope.table.grid, run)}` : ""}`,
  };
}

function recordsWhere(scope: Scope, { records }: OfPeriod, areRecords: string): PeriodRecords {
  const { table } = scope;
  return {
    // An empty cell that is picked would show as 0.
    names: (role) => {
      const range = rangeOf(scope, columnOf(table, role)!.index);
      return `FILTER(IF(${range}="","",${range}),${areRecords})`;
    },
    figures: (roles) => {
      const columns = roles.flatMap((role) => records[0]!.columns.get(role) ?? []).sort((a, b) => a - b);
      const [from, to] = [columns[0]!, columns[columns.length - 1]!];
      const all = `FILTER(${rangeOf(scope, from, to)},${areRecords})`;
      const span = Array.from({ length: to - from + 1 }, (_, step) => (columns.includes(from + step) ? 1 : 0));
      const its = span.includes(0) ? `FILTER(${all},{${span.join(",")}})` : all;
      return `${its}${scaleOf(table.columns[from]!)}`;
    },
  };
}
