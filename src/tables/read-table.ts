/**
 * A table as the pictures need it, from how Analyse understands it: what each column is, and the records of each period.
 * Prices of exports and imports, rents with their sources, and payments between actors are columns that only pictures are
 * made of; they are recognised by their headings, in the same languages.
 */

import { answerIn, type FoundAnswer } from "./answers";
import { addressAt } from "./grid";
import type { Period } from "./periods";
import { recordsOf } from "./records";
import { reading } from "./reading";
import {
  wordsOf,
  type Column as Understood,
  columnOf as understoodAs,
  nameRowOf,
  type Understanding,
} from "./understanding";
import { unitTextIn } from "./reader/unit-words";
import { isMeasured, isNaming, type Measured } from "./roles";
import { valueAddedMethod } from "./method";
import { speaksOf } from "./header-vocabulary";
import { type FunctionTable, headingOf, isFigures, isNames, picturedTable } from "./function-tables";
import { type PictureRole, rolesIn, specialColumns } from "./special-columns";
import type { CellContent } from "../sheet/cells";
import { Decimal } from "../core/numbers/decimal";
import { sameName, UNSPECIFIED } from "../core/data/labels";

export type Role =
  | PictureRole
  | "link"
  | "group"
  | "output"
  | "price"
  | "volume"
  | "inputs"
  | "otherInputs"
  | "conversion"
  | "valueAdded";

export interface Column {
  readonly header: string;
  readonly role: Role | undefined;
  /** Its position in the table, from 0. */
  readonly position: number;
  /** Of all records, as a host hands cells to a function. */
  readonly cells: readonly unknown[];
  /** The period that its heading names. */
  readonly period: Period | null;
  readonly isFigures: boolean;
}

/** The records of one period, or all of them where the table has a single one. */
export interface Slice {
  readonly period: Period | null;
  /** Rows of the table, from 0. */
  readonly rows: readonly number[];
  /** The columns of each figure in that period, left to right. */
  readonly columns: ReadonlyMap<Measured, readonly number[]>;
}

export interface ReadTable {
  readonly understood: Understanding;
  readonly columns: readonly Column[];
  /** First to last. */
  readonly slices: readonly Slice[];
  /** Where the table is the answer of a function: then no column is taken for anything else. */
  readonly answer: FoundAnswer | null;
  /** Where its columns are the arguments of a function. */
  readonly forFunction: FunctionTable | null;
}

export function readTable(understood: Understanding): ReadTable {
  const answer = answerIn(understood.grid);
  if (answer) return { understood, answer, forFunction: null, slices: [], columns: [] };
  const forFunction = picturedTable(understood);
  if (forFunction)
    return { understood, answer: null, forFunction, slices: [], columns: columnsOfFunction(understood, forFunction) };
  return {
    understood,
    answer: null,
    forFunction: null,
    columns: columnsOfChain(understood, specialColumns(understood)),
    slices: slicesOf(understood),
  };
}

/** The arguments of a function, and what else is in the table, as they are written. */
function columnsOfFunction(understood: Understanding, table: FunctionTable): Column[] {
  const roles = rolesIn(table);
  const { rows, headRow } = table;
  // Names alone, whose headings are not those of the table as it was understood.
  const columns =
    headRow === undefined ? understood.columns.map(({ index }) => index) : [...roles.keys()].sort((a, b) => a - b);
  return columns.map((index) => ({
    header: headingOf(understood, table, index),
    role: roles.get(index),
    position: index,
    cells:
      headRow === undefined
        ? cellsOf(understood, index, rows, false)
        : rows.map((row) => cellOf(understood.grid.at(row, index))),
    period: null,
    isFigures: headRow === undefined && isFigures(understood.columns[index]!),
  }));
}

/** The links of a chain, or what else is added up, by what each column is called. */
function columnsOfChain(understood: Understanding, special: ReadonlyMap<number, Role>): Column[] {
  const link = (["link", "activity", "actor", "country"] as const)
    .map((role) => understoodAs(understood, role))
    .find((column) => column && !special.has(column.index));
  const group =
    (["country", "actor", "activity"] as const)
      .map((role) => understoodAs(understood, role))
      .find((column) => column && column !== link && !special.has(column.index)) ??
    understood.columns.find(
      (column) =>
        link &&
        column !== link &&
        !special.has(column.index) &&
        column.role === "ignored" &&
        isNames(column) &&
        speaksOf("group", column.name),
    );
  const roleOf = (column: Understood): Role | undefined => {
    const { role, index } = column;
    const its = special.get(index);
    if (its) return its;
    if (column === link) return "link";
    if (column === group) return "group";
    // A link in each column, periods down.
    if (
      !link &&
      special.size === 0 &&
      isFigures(column) &&
      (role === "ignored" || role === "share") &&
      understoodAs(understood, "period")
    )
      return "share";
    return isNaming(role) ||
      role === "ignored" ||
      role === "wages" ||
      role === "capital" ||
      (role === "volume" && !understood.isPriceTimesVolume)
      ? undefined
      : role;
  };
  return understood.columns.map((column): Column => ({
    header: column.name,
    role: roleOf(column),
    position: column.index,
    cells: cellsOf(understood, column.index, understood.records),
    period: column.period,
    isFigures: isFigures(column),
  }));
}

function slicesOf(understood: Understanding): Slice[] {
  const slices: { period: Period | null; rows: number[]; columns: Slice["columns"] }[] = [];
  for (const { row, period, columns } of recordsOf(understood).records) {
    const last = slices[slices.length - 1];
    if (last && last.period?.order === period?.order) last.rows.push(row);
    else slices.push({ period, rows: [row], columns });
  }
  return slices;
}

/** Cells of a column as a host hands them to a function: figures cleaned, a missing one as #N/A, and what is no figure as it is. */
export function cellsOf(
  { grid, columns }: Understanding,
  index: number,
  rows: readonly number[],
  fromPercent = true,
): unknown[] {
  const column = columns[index]!;
  return rows.map((row): unknown => {
    const value = grid.at(nameRowOf(column, row), index);
    if (!isFigures(column)) return cellOf(value);
    if (typeof value === "object") return { code: value.error };
    const read = reading(value, column.mark);
    if (read.is === "missing") return { code: "#N/A" };
    if (read.is !== "figure") return value ?? "";
    if (column.isNegated) return new Decimal(read.plain).times(-1).toString();
    return fromPercent && column.inPercent && isMeasured(column.role) && !isPercentSign(value)
      ? `${read.plain}e-2`
      : read.plain;
  });
}

const cellOf = (value: CellContent): unknown => (typeof value === "object" ? { code: value.error } : value);

const isPercentSign = (value: unknown): boolean => typeof value === "string" && value.includes("%");

/** Each link by name, with its rows in each slice: several where a name comes again, none where it is not in the chain then. */
export function linksInTime(
  { understood, slices }: ReadTable,
  link: Column,
): { readonly name: string; readonly rows: readonly (readonly number[])[] }[] {
  const links = new Map<string, { name: string; rows: number[][] }>();
  for (const [index, { rows }] of slices.entries()) {
    for (const row of rows) {
      const name = wordsOf(understood, row, link.position) || UNSPECIFIED;
      const found = links.get(sameName(name)) ?? { name, rows: slices.map(() => []) };
      links.set(sameName(name), found);
      found.rows[index]!.push(row);
    }
  }
  return [...links.values()];
}

/** Whether the figures over time are fractions of a whole already, and no values that shares are still to be taken of. */
export function areFractions({ understood, slices }: ReadTable): boolean {
  const way = valueAddedMethod(understood);
  if (way !== "value" && way !== "shares") return false;
  const role = way === "value" ? "valueAdded" : "share";
  return slices.every(({ rows, columns }) =>
    cellsOf(understood, columns.get(role)?.[0] ?? 0, rows).every(
      (cell) => (typeof cell !== "number" && typeof cell !== "string") || !(Math.abs(Number(cell)) > 1),
    ),
  );
}

export const columnOf = (table: ReadTable, role: Role): Column | undefined =>
  table.columns.find((column) => column.role === role);
export const columnsOf = (table: ReadTable, role: Role): readonly Column[] =>
  table.columns.filter((column) => column.role === role);

/** A column of figures that the picture needs and whose text may be two figures each: the person says which. */
export const undecidedIn = ({ understood, columns }: ReadTable): Understood[] =>
  columns.flatMap(({ role, position, isFigures: hasFigures }) => {
    const column = understood.columns[position]!;
    return hasFigures && (role !== undefined || column.period) && column.mark === null ? [column] : [];
  });

/** Where the table is, and the cell to the right of its header, with one free column between. */
export const addressOf = ({ understood: { grid } }: ReadTable): string =>
  addressAt(grid, { row: 0, column: 0, rows: grid.height, columns: grid.width });

export const besideOf = ({ understood: { grid, headRows } }: ReadTable): string =>
  addressAt(grid, { row: headRows[headRows.length - 1] ?? 0, column: grid.width + 1, rows: 1, columns: 1 });

/** The unit that a head names: `Sells for, US$`, `Output (million €)`, `Sales EUR k`; an index, `2010 = 100`, has none. */
export function unitOf(header: string): string {
  const { unit } = unitTextIn(header);
  return unit.includes("=") ? "" : unit;
}

/** The common base that two headers name, `Export prices, 2010 = 100`; undefined where they name none or two. */
export function areIndices(one: string, other: string): string | undefined {
  const [base, its] = [one, other].map((header) => /([^,;(]+?)\s*=\s*100\b/.exec(header)?.[1]?.trim());
  return base === its ? base : undefined;
}
