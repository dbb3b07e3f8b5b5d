/**
 * A chain as a scenario needs it: the figures of each link in the last period, each with its reference to the person's
 * sheet, and who buys from whom. A table that lacks a figure, or whose figures allow no shares, is refused with the reason.
 */

import { sameName } from "../core/data/labels";
import { type Decimal, fromDouble, fromNumeral, sum, ZERO } from "../core/numbers/decimal";
import { figureFrom, nameFrom } from "../report/content";
import type { Content } from "../sheet/sheet";
import { cellAt } from "../tables/grid";
import { salesRole, valueAddedMethod } from "../tables/method";
import type { Period } from "../tables/periods";
import { unitTextIn } from "../tables/reader/unit-words";
import { type Entry, recordsOf } from "../tables/records";
import type { Measured, Naming } from "../tables/roles";
import { columnOf, columnsOf, type Understanding, wordsOf } from "../tables/understanding";
import { sellersOf } from "./sellers";
import { scenario as texts } from "./texts";

/** A figure, and what a cell holds that follows it. */
export interface Quantity {
  readonly figure: Decimal;
  readonly content: Content;
  /** Where it stands on the person's sheet; "" where it is made of several cells. */
  readonly cell: string;
  /** The cells whose figures were read from text: it holds those, and does not follow the cells. */
  readonly fixed: readonly string[];
}

export interface ChainLink {
  readonly name: string;
  readonly label: Content;
  /** Its row in the table. */
  readonly row: number;
  /** What it sells for; in a chain of steps its price per unit of its own product. */
  readonly sales: Quantity;
  /** What it buys; in a chain of steps the product of the step before is no part of it. */
  readonly bought: Quantity | null;
  /** Other inputs. */
  readonly other: Quantity | null;
  /** Units of the previous product in one unit of its own. */
  readonly units: Quantity | null;
  readonly wages: Quantity | null;
  /** The links whose sales are exactly what it buys, by position. */
  readonly sellers: readonly number[];
}

export interface Groups {
  readonly of: Naming;
  readonly names: readonly string[];
  readonly labels: readonly Content[];
}

export interface Model {
  readonly table: Understanding;
  readonly way: "sales" | "steps";
  readonly period: Period | null;
  readonly unit: string;
  readonly links: readonly ChainLink[];
  /** The column of countries or other groups beside the links, and the name of each link's. */
  readonly groups: Groups | null;
  readonly hasCountries: boolean;
}

export interface NoModel {
  readonly why: string;
}

/** Longer chains are summed by a report. */
const MAX_LINKS = 60;

/** A refusal leaves the whole. */
class NotOffered extends Error {}

const refuse = (why: string): never => {
  throw new NotOffered(why);
};

export function modelOf(table: Understanding): Model | NoModel {
  try {
    return read(table);
  } catch (error) {
    if (error instanceof NotOffered) return { why: error.message };
    throw error;
  }
}

export const isModel = (made: Model | NoModel): made is Model => "links" in made;

function read(table: Understanding): Model {
  const way = valueAddedMethod(table);
  const has = (...roles: Measured[]) => roles.some((role) => columnsOf(table, role).length > 0);
  if (way !== "sales" && way !== "steps") return refuse(texts.refused.noPrices);
  if (way === "sales" && !has("inputs", "otherInputs")) return refuse(texts.refused.noPurchases);
  if (way === "steps" && !has("conversion", "otherInputs")) return refuse(texts.refused.pricesAlone);
  const label = (["link", "activity", "actor", "country"] as const)
    .map((role) => columnOf(table, role))
    .find((column) => column !== undefined);
  if (!label) return refuse(texts.refused.noNames);

  const { records } = recordsOf(table);
  const period = records.at(-1)?.period ?? null;
  const its = records.filter((record) => record.period === period);
  if (its.length < 2) return refuse(texts.refused.oneLink);
  // The answer is of links that may be in earlier periods only: a scenario would be of another chain.
  const lacking = period && records.find(({ row }) => !hasName(its, table, label.index, row));
  if (lacking)
    return refuse(texts.refused.notInLast({ name: wordsOf(table, lacking.row, label.index), period: period.label }));
  if (its.length > MAX_LINKS) return refuse(texts.refused.tooLong({ count: its.length }));
  const links = withSellers(
    way,
    its.map((record, index) => linkOf(table, way, record, label.index, index === 0)),
  );
  checkNames(links);
  checkSigns(way, links);
  const country = columnOf(table, "country");
  const group = (["country", "actor", "activity"] as const)
    .map((role) => columnOf(table, role))
    .find((column) => column && column !== label);
  const names = (column: number) => its.map(({ row }) => wordsOf(table, row, column));
  return {
    table,
    way,
    period,
    unit: table.isPriceTimesVolume ? "" : moneyUnit(table, way),
    links,
    groups: groupsOf(
      group && {
        of: group.role as Naming,
        names: names(group.index),
        labels: its.map(({ row }) => nameFrom(table, row, group.index)),
      },
    ),
    hasCountries: country !== undefined && new Set(names(country.index).map(sameName)).size > 1,
  };
}

const hasName = (its: readonly Entry[], table: Understanding, column: number, row: number): boolean =>
  its.some((each) => sameName(wordsOf(table, each.row, column)) === sameName(wordsOf(table, row, column)));

function groupsOf(found: Groups | undefined): Groups | null {
  if (!found || found.names.some((name) => name === "")) return null;
  const count = new Set(found.names.map(sameName)).size;
  return count > 1 && count < found.names.length ? found : null;
}

function moneyUnit(table: Understanding, way: "sales" | "steps"): string {
  const { unit } = unitTextIn(columnOf(table, way === "sales" ? salesRole(table) : "price")?.name ?? "");
  return unit.includes("=") ? "" : unit;
}

function linkOf(
  table: Understanding,
  way: "sales" | "steps",
  { row, columns }: Entry,
  label: number,
  isFirst: boolean,
): Omit<ChainLink, "sellers"> {
  const summed = (role: Measured): Quantity | null => {
    const its = columns.get(role) ?? [];
    return its.length === 0 ? null : sumOf(its.map((column) => quantityOf(table, row, column)));
  };
  const name = wordsOf(table, row, label);
  if (name === "") refuse(texts.refused.unnamed({ cell: cellAt(table.grid, row, label) }));
  const price = summed(way === "steps" ? "price" : salesRole(table));
  const volume = table.isPriceTimesVolume ? summed("volume") : null;
  const sales = volume ? productOf(summed("price")!, volume) : price!;
  return {
    name,
    label: nameFrom(table, row, label),
    row,
    sales,
    bought: way === "sales" ? summed("inputs") : null,
    other: summed("otherInputs"),
    // The first step buys no product of a step before it.
    units: way === "steps" && !isFirst ? summed("conversion") : null,
    wages: way === "sales" ? summed("wages") : null,
  };
}

function quantityOf(table: Understanding, row: number, column: number): Quantity {
  const { content, plain, missing } = figureFrom(table, row, column);
  const cell = cellAt(table.grid, row, column);
  const figure = typeof plain === "number" ? fromDouble(plain) : fromNumeral(plain);
  if (missing || figure === null || "text" in content) return refuse(texts.refused.noFigure({ cell }));
  return { figure, content, cell, fixed: "number" in content ? [cell] : [] };
}

const wordsIn = (content: Content): string =>
  "formula" in content ? content.formula.slice(1) : "number" in content ? String(content.number) : `"${content.text}"`;

function sumOf(all: readonly Quantity[]): Quantity {
  if (all.length === 1) return all[0]!;
  const figure = sum(all.map((each) => each.figure));
  return {
    figure,
    content: { formula: `=${all.map(({ content }) => wordsIn(content)).join("+")}` },
    cell: "",
    fixed: all.flatMap(({ fixed }) => fixed),
  };
}

const productOf = (one: Quantity, other: Quantity): Quantity => ({
  figure: one.figure.times(other.figure),
  content: { formula: `=${wordsIn(one.content)}*${wordsIn(other.content)}` },
  cell: "",
  fixed: [...one.fixed, ...other.fixed],
});

function withSellers(way: "sales" | "steps", links: readonly Omit<ChainLink, "sellers">[]): ChainLink[] {
  const sellers =
    way === "steps"
      ? links.map(() => [])
      : sellersOf(links.map(({ sales, bought }) => ({ sales: sales.figure, bought: bought?.figure ?? ZERO })));
  return links.map((link, index) => ({ ...link, sellers: sellers[index]! }));
}

/** What is said of a name is said of one link. */
function checkNames(links: readonly ChainLink[]): void {
  const seen = new Set<string>();
  for (const { name } of links) {
    if (seen.has(sameName(name))) refuse(texts.refused.twice({ name }));
    seen.add(sameName(name));
  }
}

function checkSigns(way: "sales" | "steps", links: readonly ChainLink[]): void {
  for (const { sales, bought, other, units, name } of links) {
    const its = [sales, bought, other].find((each) => each?.figure.lt(0));
    if (its) refuse(its.cell === "" ? texts.refused.below({ place: name }) : texts.refused.below({ place: its.cell }));
    if (units?.figure.lte(0)) refuse(texts.refused.noUnits({ cell: units.cell }));
  }
  if (way === "steps") {
    if (links.at(-1)!.sales.figure.isZero()) refuse(texts.refused.noTotal);
    return;
  }
  const total = sum(
    links.map(({ sales, bought, other }) => sales.figure.minus(bought?.figure ?? ZERO).minus(other?.figure ?? ZERO)),
  );
  if (total.lte(0)) refuse(texts.refused.noTotal);
}

/** The cells that a sheet of it does not follow. */
export const fixedCells = ({ links }: Model): string[] =>
  links.flatMap(({ sales, bought, other, units, wages }) =>
    [sales, bought, other, units, wages].flatMap((each) => each?.fixed ?? []),
  );

/** The link that buys what this one sells; null where nobody in the table does. */
export function buyerOf({ way, links }: Model, seller: number): number | null {
  if (way === "steps") return seller + 1 < links.length ? seller + 1 : null;
  const found = links.findIndex(({ sellers }) => sellers.includes(seller));
  return found < 0 ? null : found;
}

/** Everybody and everything that it names. */
export const namesOfModel = ({ links, groups }: Model): string[] => [
  ...links.map(({ name }) => name),
  ...(groups?.names ?? []),
];
