/**
 * A table as the pictures need it, from how Analyse understands it: what each column is, and the records of each period.
 * Prices of exports and imports, rents with their sources, and payments between actors are columns that only pictures are
 * made of; they are recognised by their headings, in the same languages.
 */

import { addressAt } from "./grid";
import type { Period } from "./periods";
import { recordsOf } from "./records";
import { reading } from "./reading";
import {
  wordsOf,
  type Column as Understood,
  columnOf as understoodAs,
  figuresIn,
  nameRowOf,
  type Understanding,
} from "./understanding";
import { isMeasured, isNaming, type Measured } from "./roles";
import { valueAddedMethod } from "./method";
import { beginsWith, speaksOf, type Topic } from "./header-vocabulary";
import { Decimal } from "../core/numbers/decimal";
import { sameName, UNSPECIFIED } from "../core/data/labels";

export type Role =
  | "link"
  | "group"
  | "period"
  | "output"
  | "price"
  | "volume"
  | "inputs"
  | "otherInputs"
  | "conversion"
  | "valueAdded"
  | "share"
  | "export price"
  | "import price"
  | "export volume"
  | "rent"
  | "source"
  | "seller"
  | "buyer"
  | "payment";

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
}

export function readTable(understood: Understanding): ReadTable {
  const special = specialRoles(understood);
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
  return {
    understood,
    columns: understood.columns.map((column): Column => ({
      header: column.name,
      role: roleOf(column),
      position: column.index,
      cells: cellsOf(understood, column.index, understood.records),
      period: column.period,
      isFigures: isFigures(column),
    })),
    slices: slicesOf(understood),
  };
}

const isFigures = ({ counts }: Understood): boolean => figuresIn(counts) > 0 && figuresIn(counts) > counts.words;
const isNames = ({ counts }: Understood): boolean => counts.words > 0 && counts.words >= figuresIn(counts);

/** The columns that only pictures are made of. A heading alone is not enough: a rent without its source is one figure of many. */
function specialRoles({ columns }: Understanding): Map<number, Role> {
  const first = (isIt: (column: Understood) => boolean) => columns.find((column) => column.name !== "" && isIt(column));
  const says = (column: Understood, ...topics: Topic[]) => topics.every((topic) => speaksOf(topic, column.name));
  const found = new Map<number, Role>();
  const take = (role: Role, column: Understood | undefined) => column && found.set(column.index, role);

  const exports = first((column) => isFigures(column) && says(column, "exports", "prices"));
  const imports = first((column) => isFigures(column) && says(column, "imports", "prices"));
  if (exports && imports) {
    take("export price", exports);
    take("import price", imports);
    take(
      "export volume",
      first((column) => isFigures(column) && says(column, "exports", "volumes")),
    );
    return found;
  }
  const source = first((column) => isNames(column) && beginsWith("origin", column.name));
  const rent = first((column) => isFigures(column) && says(column, "rent") && !says(column, "share"));
  if (source && rent) {
    take("source", source);
    take("rent", rent);
    return found;
  }
  const seller = first((column) => isNames(column) && beginsWith("from", column.name));
  const buyer = first((column) => column !== seller && isNames(column) && beginsWith("to", column.name));
  if (seller && buyer) {
    const payment = first((column) => isFigures(column) && beginsWith("payment", column.name)) ?? first(isFigures);
    if (payment) {
      take("seller", seller);
      take("buyer", buyer);
      take("payment", payment);
    }
  }
  return found;
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
export function cellsOf({ grid, columns }: Understanding, index: number, rows: readonly number[]): unknown[] {
  const column = columns[index]!;
  return rows.map((row): unknown => {
    const value = grid.at(nameRowOf(column, row), index);
    if (typeof value === "object") return { code: value.error };
    if (!isFigures(column)) return value ?? "";
    const read = reading(value, column.mark);
    if (read.is === "missing") return { code: "#N/A" };
    if (read.is !== "figure") return value ?? "";
    if (column.isNegated) return new Decimal(read.plain).times(-1).toString();
    return column.inPercent && isMeasured(column.role) && !isPercentSign(value) ? `${read.plain}e-2` : read.plain;
  });
}

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

/** The unit that a head names: `Sells for, US$`, `Output (million €)`. */
export function unitOf(header: string): string {
  if (/^\p{L}{0,4}\p{Sc}$|^[A-Z]{3}$/u.test(header)) return header;
  const unit = /\(([^()]+)\)\s*$/.exec(header)?.[1] ?? /,\s*([^,]+)$/.exec(header)?.[1] ?? "";
  return /^\p{L}{9,}$|=|illustrative|buys|sells|\d{4}/iu.test(unit) ? "" : unit.trim();
}

/** The common base that two headers name, `Export prices, 2010 = 100`; undefined where they name none or two. */
export function areIndices(one: string, other: string): string | undefined {
  const [base, its] = [one, other].map((header) => /([^,;(]+?)\s*=\s*100\b/.exec(header)?.[1]?.trim());
  return base === its ? base : undefined;
}
