/** Rows of trade: values and quantities that are missing, units and currencies that do not go together, rows that are there twice, totals below their parts. */

import { sameName } from "../core/data/labels";
import { type Decimal, fromNumeral, sum, ZERO } from "../core/numbers/decimal";
import type { Grid } from "../tables/grid";
import { textOf } from "../tables/table-header";
import { reading as cellReading } from "../tables/reading";
import { isWorld } from "../tables/reader/kinds/trade-words";
import type { Figure, ReadingOf, TradeRow } from "../tables/reader/table-reading";
import { rounding } from "./adding-up";
import { cell, type Check } from "./finding";
import { decimalOf } from "../tables/reader/figure-in";
import { runsOf } from "./places";

/** So many rows between two pauses take no time. */
const BREATH = 64;

type Reading = ReadingOf<"trade rows">;

const keyOf = (...names: readonly (string | number | null | undefined)[]): string =>
  names.map((name) => (typeof name === "string" ? sameName(name) : String(name))).join("\u0001");

const columnOf = (rows: readonly TradeRow[], what: "value" | "quantity"): number | undefined =>
  rows.find((row) => row[what] !== null)?.[what]?.column;

/** Empty cells of values and of the quantities that unit values rest on. Marks of what is missing are told as in any table. */
export const missingInTrade: Check = function* ({ reading, grid }) {
  if (reading.kind !== "trade rows") return;
  const { rows } = reading.trade;
  // Where periods are side by side, an empty cell says that there was no trade.
  if (reading.columns.some(({ role, period }) => role === "value" && period !== null)) return;
  for (const what of ["value", "quantity"] as const) {
    const column = columnOf(rows, what);
    if (column === undefined || (what === "quantity" && !reading.trade.has.quantity)) continue;
    const cells: { row: number; column: number }[] = [];
    for (const [index, row] of rows.entries()) {
      if (index % BREATH === 0) yield;
      const isEmpty = row[what] === null && cellReading(grid.at(row.row, column), ".").is === "empty";
      if (isEmpty) cells.push({ row: row.row, column });
    }
    const coverage = what === "quantity" ? coverageOf(rows) : undefined;
    for (const area of runsOf(cells, "columns")) {
      yield { kind: "missing", area, count: area.rows, mark: "", ...(coverage !== undefined && { coverage }) };
    }
  }
};

/** Of the value, the share that unit values rest on; undefined where it is not known, or is all. */
function coverageOf(rows: readonly TradeRow[]): string | undefined {
  const amounts = rows.map(({ value, quantity }) => ({ value: decimalOf(value), hasQuantity: quantity !== null }));
  if (amounts.some(({ value }) => !value || value.isNegative())) return undefined;
  const all = sum(amounts.map(({ value }) => value!));
  const covered = sum(amounts.flatMap(({ value, hasQuantity }) => (hasQuantity ? [value!] : [])));
  return all.isZero() || covered.eq(all) ? undefined : covered.div(all).toString();
}

/** Two units of quantity for one product, of which no unit value can be made; two currencies. */
export const unitsInTrade: Check = function* ({ reading, grid }) {
  if (reading.kind !== "trade rows") return;
  const { trade, columns } = reading;
  const units = columns.filter(({ role }) => role === "unit");
  const first = new Map<string, string>();
  for (const [index, { row, product, flow, unit }] of trade.rows.entries()) {
    if (index % BREATH === 0) yield;
    if (unit === "") continue;
    const key = keyOf(product, flow);
    const known = first.get(key);
    if (known === undefined) first.set(key, unit);
    else if (sameName(known) !== sameName(unit)) {
      const column = units.find(({ index: at }) => sameName(textOf(grid.at(row, at))) === sameName(unit));
      yield { kind: "different units", area: cell(row, column?.index ?? 0), one: known, other: unit };
      return;
    }
  }
  yield* currencies(reading, grid);
};

function* currencies({ question, columns, trade }: Reading, grid: Grid): ReturnType<Check> {
  if (question?.id !== "measures") return;
  const [one, other] = question.answers.map(({ words }) => words);
  for (const [index, { row }] of trade.rows.entries()) {
    if (index % BREATH === 0) yield;
    const column = columns.find(
      ({ role, index: at }) => role === "unit" && sameName(textOf(grid.at(row, at))) === sameName(other ?? ""),
    );
    if (!column) continue;
    yield { kind: "different units", area: cell(row, column.index), one: one ?? "", other: other ?? "" };
    return;
  }
}

/** A row that repeats another in all its cells: its trade counts twice. */
export const doubleRows: Check = function* ({ reading, grid }) {
  if (reading.kind !== "trade rows") return;
  const seen = new Map<string, number>();
  for (const [index, { row }] of reading.trade.rows.entries()) {
    if (index % BREATH === 0) yield;
    const key = JSON.stringify(grid.cells(row));
    const first = seen.get(key);
    if (first === undefined) seen.set(key, row);
    // In a table with periods side by side a row is several.
    else if (first !== row)
      yield {
        kind: "double rows",
        area: { row, column: 0, rows: 1, columns: grid.width },
        row: grid.row + row + 1,
        first: grid.row + first + 1,
      };
  }
};

/** What all partners take is at least what the partners listed take. */
export const totalsOfTrade: Check = function* ({ reading }) {
  if (reading.kind !== "trade rows") return;
  const sums = new Map<string, { total: Decimal; count: number; isWhole: boolean }>();
  const groupOf = ({ reporter, product, flow, period }: TradeRow) => keyOf(reporter, product, flow, period?.order);
  for (const [index, row] of reading.trade.rows.entries()) {
    if (index % BREATH === 0) yield;
    const its = sums.get(groupOf(row)) ?? { total: ZERO, count: 0, isWhole: true };
    const value = decimalOf(row.value);
    sums.set(groupOf(row), {
      total: value ? its.total.plus(value) : its.total,
      count: its.count + 1,
      isWhole: its.isWhole && value !== null,
    });
  }
  for (const row of reading.trade.totalRows) {
    yield;
    const parts = isWorld(row.partner) && !isWorld(row.reporter) ? sums.get(groupOf(row)) : undefined;
    const given = decimalOf(row.value);
    if (!parts?.isWhole || !given) continue;
    const { total, count } = parts;
    const difference = given.minus(total);
    if (!difference.isNegative() || difference.abs().lte(roundingOf(given, count))) continue;
    yield {
      kind: "not adding up",
      what: "parts",
      area: placeOf(row.value!),
      given: given.toString(),
      sum: total.toString(),
      difference: difference.toString(),
      name: row.partner,
    };
  }
};

/** Half a unit of the last digit for each figure, whole ones too: customs values are rounded. */
function roundingOf(given: Decimal, count: number): Decimal {
  const byDigits = rounding(given, 0, count);
  return byDigits.isZero() ? (fromNumeral(String((count + 1) / 2)) ?? ZERO) : byDigits;
}

const placeOf = ({ row, column }: Figure) => cell(row, column);
