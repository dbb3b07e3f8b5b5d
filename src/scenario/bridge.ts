/**
 * Prices and quantities of products in two periods: the first and the last that the table has. Only where every price has its
 * quantity, and all quantities are in one unit, which is that of the prices.
 */

import { labels, vector } from "../cells/read";
import { sameName } from "../core/data/labels";
import type { Table } from "../core/data/table";
import { fromDouble } from "../core/numbers/decimal";
import { priceVolumeMix } from "../measures/price-volume-mix/definition";
import type { Content } from "../sheet/sheet";
import { addressAt, type Grid } from "../tables/grid";
import type { Figure, FigureTable, Member, TableReading } from "../tables/reader/table-reading";

export interface Sold {
  readonly price: Taken;
  readonly quantity: Taken;
}

export interface Taken {
  readonly figure: number;
  readonly content: Content;
}

export interface SoldProduct {
  readonly name: string;
  readonly label: Content;
  /** Null where it is not there in that period. */
  readonly before: Sold | null;
  readonly after: Sold | null;
}

export interface Bridge {
  readonly grid: Grid;
  readonly periods: readonly [before: string, after: string];
  /** Of the sales: `EUR`; "" where it is not known. */
  readonly unit: string;
  readonly products: readonly SoldProduct[];
}

const MAX_PRODUCTS = 60;

export function bridgeOf(reading: TableReading): Bridge | null {
  if (reading.kind !== "series" && reading.kind !== "indicators") return null;
  const { table, grid } = reading;
  const [first, last] = [table.periods[0], table.periods.at(-1)];
  if (!first || !last || first === last) return null;
  const { prices, quantities } = membersOf(table);
  const units = [prices, quantities].map((members) => new Set(members.map(({ unit }) => unit)));
  if (prices.length === 0 || prices.length > MAX_PRODUCTS || units.some(({ size }) => size > 1)) return null;
  const [priceUnit = ""] = units[0]!;
  const [quantityUnit = ""] = units[1]!;
  const [money = "", per] = priceUnit.split(/\s*\/\s*|\s+(?:per|pro|je|par|por|al|alla)\s+/u);
  if (per !== undefined && quantityUnit !== "" && sameName(per) !== sameName(quantityUnit)) return null;
  if (/^['’]?\d/.test(quantityUnit)) return null;

  const products: SoldProduct[] = [];
  for (const price of prices) {
    const own = quantities.filter((each) => isSame(each, price));
    if (own.length !== 1 || prices.filter((each) => isSame(each, price)).length !== 1) return null;
    const at = (order: number): Sold | null | undefined => {
      const [its, quantity] = [price.figures.get(order), own[0]!.figures.get(order)];
      if (!its && !quantity) return null;
      if (!its || !quantity) return undefined;
      const taken = [takenFrom(grid, its), takenFrom(grid, quantity)];
      return taken.some((each) => each === null) ? undefined : { price: taken[0]!, quantity: taken[1]! };
    };
    const [before, after] = [at(first.order), at(last.order)];
    if (before === undefined || after === undefined) return null;
    if (before || after) products.push({ name: price.name, label: labelOf(grid, price), before, after });
  }
  // A quantity without a price would be left out of the sales without a word.
  if (quantities.some((each) => !prices.some((price) => isSame(each, price)))) return null;
  const areInBoth = products.some(({ before, after }) => before && after && before.quantity.figure > 0);
  return areInBoth
    ? { grid, periods: [first.label, last.label], unit: per === undefined ? "" : money, products }
    : null;
}

const isSame = (one: Member, other: Member): boolean =>
  sameName(one.name) === sameName(other.name) && one.section === other.section;

function membersOf({ members }: FigureTable): { prices: Member[]; quantities: Member[] } {
  const counted = members.filter(({ isTotal, counts, measure }) => !isTotal && (counts || measure === "price"));
  return {
    prices: counted.filter(({ measure }) => measure === "price"),
    quantities: counted.filter(({ measure }) => measure === "volume"),
  };
}

function takenFrom(grid: Grid, { plain, row, column }: Figure): Taken | null {
  const figure = Number(plain);
  if (!Number.isFinite(figure) || figure < 0) return null;
  const isLive = grid.at(row, column) === figure;
  return {
    figure,
    content: isLive ? { formula: `=${addressAt(grid, { row, column, rows: 1, columns: 1 })}` } : { number: figure },
  };
}

/** A reference to its name in a row of its figures, else the name itself. */
function labelOf(grid: Grid, { name, figures }: Member): Content {
  const [figure] = figures.values();
  const columns = Array.from({ length: grid.width }, (_, column) => column);
  const isName = (value: unknown) => typeof value === "string" && value.trim() === name;
  const column = figure && columns.find((each) => isName(grid.at(figure.row, each)));
  return figure && column !== undefined
    ? { formula: `=${addressAt(grid, { row: figure.row, column, rows: 1, columns: 1 })}` }
    : { text: name };
}

export interface Effects {
  readonly before: number;
  readonly volume: number;
  readonly mix: number;
  readonly price: number;
  readonly newOrLost: number;
  readonly after: number;
  readonly change: number;
}

/** The row of totals, as VC.PRICEVOLUMEMIX has it. */
export function effectsOf({ products }: Bridge): Effects {
  const names = labels(
    "products",
    products.map(({ name }) => [name]),
  );
  const figures = (argument: string, take: (product: SoldProduct) => Taken | undefined) =>
    vector(
      argument,
      products.map((each) => [fromDouble(take(each)?.figure ?? 0).toString()]),
      names,
    );
  const at = (time: "before" | "after", argument: "0" | "1") => ({
    price: figures(`price${argument}`, (each) => each[time]?.price),
    quantity: figures(`quantity${argument}`, (each) => each[time]?.quantity),
    cost: undefined,
  });
  const table: Table = priceVolumeMix(names, at("before", "0"), at("after", "1"));
  const [, ...total] = table.at(-1)!;
  const [before, volume, mix, price, newOrLost, after, change] = total.map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return { before, volume, mix, price, newOrLost, after, change };
}
