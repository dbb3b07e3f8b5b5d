/**
 * The rows of one flow in one period as ranges that a function can take. Where they are next to one another on the person's
 * sheet and hold plain figures, these are the person's own cells; else a block on the report refers to each of them.
 */

import { Register, sameName, UNSPECIFIED } from "../../core/data/labels";
import { type Cell, formula, MONEY_FORMAT, text } from "../../sheet/sheet";
import { addressAt } from "../../tables/grid";
import type { Period } from "../../tables/periods";
import type { ReadingOf, TradeRow } from "../../tables/reader/table-reading";
import type { Dimension, FlowAccount } from "../../findings/kinds/trade-account";
import { fromNumeral } from "../../core/numbers/decimal";
import { FIRST, type Writer } from "../writer";
import { tradeReport as texts } from "./trade-texts";

/** What groups are made by: a dimension, a product in one unit, or a product of one reporter. */
export type Key = Dimension | "priced" | "pair";
export const KEYS = ["reporter", "partner", "product", "priced", "pair"] as const satisfies readonly Key[];

export interface Slice {
  readonly period: Period | null;
  readonly rows: readonly TradeRow[];
  /** By key, as addresses; a key that the table does not have is left out. */
  readonly keys: ReadonlyMap<Key, string>;
  readonly value: string;
  readonly quantity: string;
}

export const keyIn = (row: TradeRow, key: Key, manyUnits: ReadonlySet<string>): string => {
  switch (key) {
    case "priced":
      return manyUnits.has(sameName(row.product)) && row.unit !== "" ? `${row.product} (${row.unit})` : row.product;
    case "pair":
      return `${row.reporter}, ${row.product}`;
    default:
      return row[key];
  }
};

/** Products whose quantities are in several units. */
export function productsOfManyUnits(rows: readonly TradeRow[]): Set<string> {
  const units = new Map<string, Set<string>>();
  for (const { product, quantity, unit } of rows) {
    if (!quantity) continue;
    const key = sameName(product);
    const its = units.get(key);
    if (its) its.add(unit);
    else units.set(key, new Set([unit]));
  }
  return new Set([...units].flatMap(([product, its]) => (its.size > 1 ? [product] : [])));
}

/** How many groups the function makes of these names. */
export function groupsOf(slice: Slice, key: Key, manyUnits: ReadonlySet<string>): number {
  const register = new Register();
  for (const row of slice.rows) register.enter(keyIn(row, key, manyUnits) || UNSPECIFIED);
  return register.names.length;
}

interface Sheet {
  readonly reading: ReadingOf<"trade rows">;
  readonly account: FlowAccount;
  readonly keys: readonly Key[];
  readonly manyUnits: ReadonlySet<string>;
}

const inPeriods = ({ account }: Sheet): { period: Period | null; rows: TradeRow[] }[] =>
  account.periods.map((period) => ({
    period,
    rows: account.rows.filter((row) => row.period?.order === period?.order),
  }));

/** The slices over the person's own cells; null where one of them is not as functions need it. */
export function slicesInPlace(sheet: Sheet): Slice[] | null {
  const { reading, keys, manyUnits } = sheet;
  if (keys.includes("pair") || manyUnits.size > 0 || !areSpelledAlike(sheet)) return null;
  if (keys.includes("priced") && !reading.trade.has.product) return null;
  const column = (role: "reporter" | "partner" | "quantity" | "value") =>
    reading.columns.find((each) => each.role === role)?.index;
  const quantityColumn = quantityColumnOf(reading);
  const productColumn =
    reading.columns.find(({ role }) => role === "code")?.index ??
    reading.columns.find(({ role }) => role === "product")?.index;
  const places: Readonly<Record<Key, number | undefined>> = {
    reporter: column("reporter"),
    partner: column("partner"),
    product: productColumn,
    priced: productColumn,
    pair: undefined,
  };
  const valueColumn = sheet.account.rows.find(({ value }) => value)?.value?.column;
  if (valueColumn === undefined) return null;
  const slices: Slice[] = [];
  for (const { period, rows } of inPeriods(sheet)) {
    const [first, last] = [rows[0]?.row, rows.at(-1)?.row];
    if (first === undefined || last === undefined || last - first + 1 !== rows.length) return null;
    const isPlain = rows.every(
      ({ row, value, quantity }, index) =>
        row === first + index &&
        value?.row === row &&
        value.column === valueColumn &&
        typeof value.plain === "number" &&
        value.plain >= 0 &&
        (!quantity ||
          (quantity.row === row && quantity.column === quantityColumn && typeof quantity.plain === "number")) &&
        (quantity !== null || quantityColumn === undefined || isNothing(reading, row, quantityColumn)),
    );
    if (!isPlain) return null;
    const range = (index: number) =>
      addressAt(reading.grid, { row: first, column: index, rows: rows.length, columns: 1 });
    slices.push({
      period,
      rows,
      keys: new Map(keys.flatMap((key) => (places[key] === undefined ? [] : [[key, range(places[key])] as const]))),
      value: range(valueColumn),
      quantity: quantityColumn === undefined ? "" : range(quantityColumn),
    });
  }
  return slices;
}

/** Where a row's name is written: a product's is its code, where the row has one. */
export function nameColumnIn(
  { grid, columns }: ReadingOf<"trade rows">,
  key: Dimension,
  row: number,
): number | undefined {
  const its = (key === "product" ? ["code", "product"] : [key]).flatMap(
    (role) => columns.find((each) => each.role === role)?.index ?? [],
  );
  const isWritten = (column: number): boolean => {
    const value = grid.at(row, column);
    return typeof value !== "string" || value.trim() !== "";
  };
  return its.find(isWritten) ?? its[0];
}

const isNothing = ({ grid }: ReadingOf<"trade rows">, row: number, column: number): boolean => {
  const value = grid.at(row, column);
  return value === 0 || (typeof value === "string" && value.trim() === "");
};

export function quantityColumnOf({ trade }: ReadingOf<"trade rows">): number | undefined {
  return trade.rows.find(({ quantity }) => quantity)?.quantity?.column;
}

/** The functions look names up that differ in spaces or width too; a spreadsheet only those that differ in case. */
function areSpelledAlike({ account, keys, manyUnits }: Sheet): boolean {
  const spelled = new Map<string, string>();
  for (const row of account.rows)
    for (const key of keys) {
      const name = keyIn(row, key, manyUnits);
      const its = `${key}\n${sameName(name)}`;
      const before = spelled.get(its);
      if (before !== undefined && before !== name.toLowerCase()) return false;
      if (before === undefined) spelled.set(its, name.toLowerCase());
    }
  return true;
}

/** Writes the rows as a block, period by period, and answers with their ranges in it. */
export function gatherSlices(writer: Writer, sheet: Sheet): Slice[] {
  const { reading, keys, manyUnits } = sheet;
  const { grid } = reading;
  const isPricedByName = keys.includes("priced") && manyUnits.size === 0 && reading.trade.has.product;
  const named = new Set<Dimension>(keys.filter((key) => key !== "pair" && key !== "priced"));
  // Of one product there is no list, but its unit value is looked up by its name.
  if (isPricedByName) named.add("product");
  const names = [...named];
  const derived = keys.filter((key) => key === "pair" || (key === "priced" && !isPricedByName));
  const head = [
    ...names.map((key) => texts.dimension({ of: key })),
    ...derived.map(() => ""),
    texts.value,
    texts.quantity,
  ];
  const columnOf = new Map<Key, number>([...names, ...derived].map((key, index) => [key, FIRST + index]));
  if (isPricedByName) columnOf.set("priced", columnOf.get("product")!);
  const [value, quantity] = [FIRST + head.length - 2, FIRST + head.length - 1];
  head.forEach((words, index) =>
    writer.add(text(writer.at(FIRST + index), words, index < head.length - 2 ? "head" : "numberHead")),
  );
  writer.row += 1;
  const one = (row: number, column: number) => addressAt(grid, { row, column, rows: 1, columns: 1 });
  /** Of a figure; of one that is missing, where it would be. */
  const addressOf = (row: TradeRow, figure: TradeRow["value"], column: number | undefined): string | null =>
    figure ? one(figure.row, figure.column) : column === undefined ? null : one(row.row, column);
  const firsts = new Map<string, { readonly name: string; readonly at: string }>();
  const quantityColumn = quantityColumnOf(reading);
  const valueColumn = sheet.account.rows.find(({ value: its }) => its)?.value?.column;
  return inPeriods(sheet).map(({ period, rows }) => {
    const from = writer.row;
    for (const row of rows) {
      for (const key of names) {
        const name = row[key];
        const column = nameColumnIn(reading, key, row.row);
        // A name that is spelled otherwise refers to where it is written first, so that it is spelled in one way.
        const its = `${key}\n${sameName(name)}`;
        const own = column === undefined ? "" : one(row.row, column);
        const first = firsts.get(its) ?? { name, at: own };
        if (name !== "" && own !== "") firsts.set(its, first);
        writer.add(
          name === "" || own === ""
            ? text(writer.at(columnOf.get(key)!), name)
            : formula(
                writer.at(columnOf.get(key)!),
                `=IFERROR(${first.name === name ? own : first.at}&"",NA())`,
                "label",
              ),
        );
      }
      for (const key of derived) {
        const at = (part: Key) => writer.at(columnOf.get(part)!);
        writer.add(
          key === "pair" && columnOf.has("reporter") && columnOf.has("product")
            ? formula(writer.at(columnOf.get(key)!), `=${at("reporter")}&", "&${at("product")}`, "label")
            : text(writer.at(columnOf.get(key)!), keyIn(row, key, manyUnits) || texts.all),
        );
      }
      writer.add(
        figureCell(writer.at(value), row.value, addressOf(row, row.value, valueColumn), false),
        figureCell(writer.at(quantity), row.quantity, addressOf(row, row.quantity, quantityColumn), true),
      );
      writer.row += 1;
    }
    const range = (column: number) => writer.range(column, from, writer.row - 1);
    return {
      period,
      rows,
      keys: new Map([...columnOf].map(([key, column]) => [key, range(column)] as const)),
      value: range(value),
      quantity: range(quantity),
    };
  });
}

/** A reference; the figure itself where the cell holds text; what is not there is not available. */
function figureCell(at: string, figure: TradeRow["value"], address: string | null, isAboveZero: boolean): Cell {
  if (figure && typeof figure.plain === "string")
    return { at, content: { number: fromNumeral(figure.plain)!.toNumber() }, look: "input", format: MONEY_FORMAT };
  const words = !address
    ? "=NA()"
    : figure && !isAboveZero
      ? `=IFERROR(${address},NA())`
      : isAboveZero
        ? `=IF(ISNUMBER(${address}),IF(${address}>0,${address},NA()),NA())`
        : `=IF(ISNUMBER(${address}),${address},NA())`;
  return formula(at, words, "derived", { format: MONEY_FORMAT });
}
