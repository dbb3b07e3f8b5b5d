/**
 * Tables whose records are rows and whose arguments are columns: which rows count, in which period, and what each column is.
 */

import type { Sliced } from "../../core/sliced";
import { sameName } from "../../core/data/labels";
import { isBlank, type Grid } from "../grid";
import type { Period } from "../periods";
import { reading as cellReading } from "../reading";
import { type Entry, recordSteps } from "../records";
import type { Measured, Role } from "../roles";
import { reader as readerTexts } from "../reader/texts";
import type { ColumnRole, TableReading } from "../reader/table-reading";
import { type Column, columnOf, type Understanding, wordsOf } from "../understanding";
import { argumentTexts as texts } from "./texts";
import type { RowOut } from "./spans";

export interface LineColumn {
  readonly index: number;
  readonly role: ColumnRole;
  readonly why: string;
  readonly isFigures: boolean;
  readonly mark: Column["mark"];
  readonly isNegated: boolean;
  readonly isWrittenOnce: boolean;
}

/** The records of one time. */
export interface Lines {
  readonly rows: readonly number[];
  readonly columns: readonly LineColumn[];
  /** Null where the table has no other. */
  readonly period: Period | null;
}

export interface LineTable {
  readonly grid: Grid;
  /** Whether periods without all figures were passed over. */
  readonly isComplete: boolean;
  /** What an empty row between the others is to the function. */
  readonly empty: "left out" | "counts";
  readonly first: Lines;
  readonly last: Lines;
  /** Whether there are two complete periods, of the same rows in the same order. */
  readonly compares: "two" | "one" | "other links";
  readonly outOf: (row: number) => RowOut;
  /** Why no figures of these rows may be put together. */
  readonly mixed: string | null;
}

const ROLE_OF: Readonly<Record<Role, ColumnRole>> = {
  link: "link",
  country: "country",
  actor: "actor",
  activity: "activity",
  period: "period",
  output: "sales",
  price: "price",
  inputs: "purchases",
  otherInputs: "otherInputs",
  conversion: "conversion",
  valueAdded: "valueAdded",
  share: "share",
  wages: "wages",
  capital: "capital",
  volume: "volume",
  ignored: "unused",
};

/** Without these no period is complete; an empty cell of costs is 0. */
const NEEDED: readonly Measured[] = ["output", "price", "valueAdded"];

/** A string where it has no complete period. */
export function* chainLines(grid: Grid, reading: TableReading, chain: Understanding): Sliced<LineTable | string> {
  const { records, periods } = yield* recordSteps(chain);
  const byPeriod = new Map<number, Entry[]>();
  for (const record of records) {
    const order = record.period?.order ?? 0;
    const its = byPeriod.get(order);
    if (its) its.push(record);
    else byPeriod.set(order, [record]);
  }
  const most = Math.max(0, ...[...byPeriod.values()].map(({ length }) => length));
  const isComplete = (its: readonly Entry[]) => its.length === most && its.every((entry) => hasFigures(chain, entry));
  yield;
  const complete = periods.filter(({ order }) => isComplete(byPeriod.get(order) ?? []));
  if (periods.length > 0 && complete.length === 0) return texts.incomplete;
  const columns = chain.columns.map((column) => lineColumn(chain, reading, column));
  const linesOf = (period: Period | null): Lines => ({
    rows: (byPeriod.get(period?.order ?? 0) ?? []).map(({ row }) => row),
    columns: columns.filter(({ index }) => (chain.columns[index]!.period?.order ?? period?.order) === period?.order),
    period: periods.length > 1 ? period : null,
  });
  const [first, last] = [linesOf(complete[0] ?? null), linesOf(complete[complete.length - 1] ?? null)];
  const counted = new Set(chain.records);
  const isOut = outsideOf(reading);
  return {
    grid,
    isComplete: true,
    // An empty step would be one whose product costs nothing.
    empty: reading.kind === "chain" && reading.way === "steps" ? "counts" : "left out",
    first,
    last,
    compares: complete.length < 2 ? "one" : haveSameLinks(chain, first, last) ? "two" : "other links",
    outOf: (row) => (counted.has(row) ? { ...isOut(row), why: texts.otherPeriod } : isOut(row)),
    mixed: null,
  };
}

const hasFigures = ({ grid, columns }: Understanding, { row, columns: its }: Entry): boolean =>
  NEEDED.every((role) =>
    (its.get(role) ?? []).every((index) => cellReading(grid.at(row, index), columns[index]!.mark).is === "figure"),
  );

function haveSameLinks(chain: Understanding, first: Lines, last: Lines): boolean {
  const names = columnOf(chain, "link")?.index;
  return (
    first.rows.length === last.rows.length &&
    first.rows.every(
      (row, position) => sameName(wordsOf(chain, row, names)) === sameName(wordsOf(chain, last.rows[position]!, names)),
    )
  );
}

function lineColumn(chain: Understanding, reading: TableReading, column: Column): LineColumn {
  const { index, mark, isNegated, fillsDown, why } = column;
  const role = ROLE_OF[column.role];
  return {
    index,
    role,
    why: why.kind === "you" ? readerTexts.why.you : (reading.columns[index]?.why ?? ""),
    isFigures: !["link", "country", "actor", "activity", "period", "unused"].includes(role),
    mark,
    isNegated,
    isWrittenOnce: fillsDown && chain.records.some((row) => isBlank(chain.grid.at(row, index))),
  };
}

/** Payments, rows of trade, coded cases and flows between industries: null for any other kind. */
export function rowLines(grid: Grid, reading: TableReading): LineTable | null {
  const found = rowsOf(reading);
  if (!found) return null;
  const lines: Lines = {
    rows: found.rows,
    period: found.period,
    columns: reading.columns.map(({ index, role, why, mark }) => ({
      index,
      role,
      why,
      isFigures: FIGURES.includes(role),
      mark,
      isNegated: false,
      isWrittenOnce: false,
    })),
  };
  return {
    grid,
    isComplete: false,
    empty: reading.kind === "input-output" ? "counts" : "left out",
    first: lines,
    last: lines,
    compares: "one",
    outOf: outsideOf(reading),
    mixed: found.mixed,
  };
}

const FIGURES: readonly ColumnRole[] = ["payment", "value", "quantity", "weight", "flows", "finalDemand"];

interface Rows {
  readonly rows: readonly number[];
  readonly period: Period | null;
  readonly mixed: string | null;
}

function rowsOf(reading: TableReading): Rows | null {
  switch (reading.kind) {
    case "payments":
      return { rows: reading.payments.rows.map(({ row }) => row), period: reading.payments.period, mixed: null };
    case "trade rows":
      return tradeRows(reading.trade);
    case "coded cases":
      return reading.coded.form === "tags"
        ? { rows: reading.coded.cases.map(({ row }) => row), period: null, mixed: null }
        : null;
    case "input-output":
      return reading.refused !== null || !reading.networkRows
        ? null
        : { rows: flowRows(reading), period: null, mixed: null };
    default:
      return null;
  }
}

function flowRows({ rows, networkRows }: TableReading): number[] {
  return rows.flatMap(({ row, role }) => (role === "member" && !networkRows!.has(row) ? [row] : []));
}

function tradeRows({ rows, periods }: Extract<TableReading, { kind: "trade rows" }>["trade"]): Rows {
  const last = periods[periods.length - 1] ?? null;
  const its = last === null ? rows : rows.filter(({ period }) => period?.order === last.order);
  const flows = new Set(its.map(({ flow }) => flow));
  const units = [...new Set(its.map(({ unit }) => unit))].filter((unit) => unit !== "");
  return {
    rows: its.map(({ row }) => row),
    period: periods.length > 1 ? last : null,
    mixed: flows.size > 1 ? texts.flows : units.length > 1 ? texts.units({ units: units.join(", ") }) : null,
  };
}

function outsideOf({ rows }: TableReading): (row: number) => RowOut {
  const read = new Map(rows.map((each) => [each.row, each]));
  return (row) => {
    const { name = "", why = "" } = read.get(row) ?? {};
    return { name, why: why === readerTexts.why.member ? "" : why };
  };
}
