/** What the figures of several periods show: gaps, an index without its base, and growth that leaves the exporter poorer. */

import { immiserizing } from "../measures/immiserizing/definition";
import { sameName } from "../core/data/labels";
import { Refused } from "../core/refusal";
import { plainWords, speaksOf } from "../tables/header-vocabulary";
import { textOf } from "../tables/table-header";
import type { Period } from "../tables/periods";
import type { ReadingOf } from "../tables/reader/table-reading";
import type { Entry } from "../tables/records";
import { figuresOf, nameOf } from "./figures";
import { cell, type Checked, type Check, type Finding } from "./finding";
import { countedMembers } from "./kinds/series/members";
import { productOf } from "./kinds/series/baskets";
import { isApart, tradeOf } from "./kinds/series/trade-model";

/** Beyond so many links and periods a list of flags helps nobody. */
const MAX_LINKS = 2000;

export interface Series {
  readonly name: string;
  /** The records of the link, first period first; one each. */
  readonly records: readonly Entry[];
}

/** The series of each link that has one record a period at most. */
export function* seriesOf({ table, records: { records } }: Checked): Generator<undefined, Series[], void> {
  const links = new Map<string, { name: string; records: Entry[] }>();
  for (const record of records) {
    yield;
    const name = nameOf(table, record.row);
    const link = links.get(sameName(name)) ?? { name, records: [] };
    link.records.push(record);
    links.set(sameName(name), link);
    if (links.size > MAX_LINKS) return [];
  }
  return [...links.values()].filter(
    ({ records: own }) => new Set(own.map(({ period }) => period?.order)).size === own.length,
  );
}

const isImmiserizing = (flag: unknown): flag is string => typeof flag === "string" && flag.startsWith("Immiserizing");

/** More sold, less earned: each period against the base, with import prices and real wages where they are. */
export const immiserizingGrowth: Check = function* (checked) {
  const { reading } = checked;
  if (reading.question) return;
  if (reading.kind === "series") yield* inTrade(reading);
  else if (reading.kind === "chain") yield* inChain(checked);
};

function* inTrade({ table, columns, grid }: ReadingOf<"series">): ReturnType<Check> {
  const model = tradeOf(table);
  yield;
  if (!model || isApart(model)) return;
  const { prices } = model.sold.basket;
  const [price] = prices;
  const names = columns.find(({ role }) => role === "member" || role === "link" || role === "product");
  const nameIn = (row: number): string => {
    if (prices.length > 1) return "";
    // The product may be named in each row, or by the heading of its price.
    return (names && textOf(grid.at(row, names.index))) || (productOf(price!) === "" ? "" : price!.name);
  };
  for (const [position, flag] of (model.flags ?? []).entries()) {
    yield;
    const period = table.periods[position]!;
    const place = price!.figures.get(period.order);
    if (!isImmiserizing(flag) || !place) continue;
    yield {
      kind: "immiserizing",
      area: cell(place.row, place.column),
      name: nameIn(place.row),
      period: period.label,
      flag,
    };
  }
}

function* inChain(checked: Checked): ReturnType<Check> {
  const { table, records } = checked;
  if (records.periods.length < 2) return;
  for (const { name, records: own } of yield* seriesOf(checked)) {
    yield;
    if (own.length < 2) continue;
    const volume = figuresOf(table, own, ["volume"]);
    const price = figuresOf(table, own, ["price"]);
    if (!volume || !price) continue;
    let flags;
    try {
      flags = immiserizing(volume, price);
    } catch (thrown) {
      // The first period has no figure to compare with: that is reported by another finding.
      if (thrown instanceof Refused) continue;
      throw thrown;
    }
    for (const [index, flag] of flags.entries()) {
      if (!isImmiserizing(flag)) continue;
      const { row, columns, period } = own[index]!;
      yield {
        kind: "immiserizing",
        area: cell(row, columns.get("price")![0]!),
        name,
        period: period?.label ?? "",
        flag,
      };
    }
  }
}

/** Fewer steps, or more irregular ones, are how a table chooses its years. */
const MIN_STEPS = 5;
const MOST = 0.8;
/** Periods of equal length differ by fractions of a year that do not. */
const NEAR = 1e-3;

/** A period that is left out of a series that has all others. */
export const gapsInPeriods: Check = function* ({ reading }) {
  if (reading.kind !== "series") return;
  yield;
  const { periods } = reading.table;
  const steps = periods.slice(1).map(({ order }, index) => order - periods[index]!.order);
  const usual = Math.min(...steps);
  const regular = steps.filter((step) => step < usual + NEAR).length;
  if (steps.length < MIN_STEPS || regular < MOST * steps.length || regular === steps.length) return;
  for (const [index, step] of steps.entries()) {
    if (step < usual + NEAR) continue;
    const place = placeOf(reading, periods[index + 1]!);
    if (place) yield { kind: "gap", area: place, after: periods[index]!.label, before: periods[index + 1]!.label };
  }
};

/** Where the table names a period: in its heading, or in its row. */
function placeOf({ grid, columns, rows, table }: ReadingOf<"series">, { order }: Period): Finding["area"] | null {
  const across = columns.find(({ period }) => period?.order === order);
  if (across) {
    const heads = rows.filter(({ role }) => role === "heading").map(({ row }) => row);
    return cell([...heads].reverse().find((row) => grid.at(row, across.index) !== "") ?? 0, across.index);
  }
  const down = columns.find(({ role }) => role === "period");
  const figure = table.members.flatMap(({ figures }) => figures.get(order) ?? [])[0];
  return down && figure ? cell(figure.row, down.index) : null;
}

const NAMES_BASE = /=\s*1(?:00)?\b|\b1(?:00)?\s*=/;

/** An index that is 100 (or 1) in no period, where no heading and no title names a base. */
export const indexWithoutBase: Check = function* ({ reading }) {
  if (reading.kind !== "series" && reading.kind !== "indicators") return;
  const namesBase = (words: string) => speaksOf("base", words) || NAMES_BASE.test(words);
  if (namesBase(reading.title) || reading.notes.some(namesBase)) return;
  const told = new Set<number>();
  for (const member of countedMembers(reading.table)) {
    yield;
    const isIndex = member.measure === "index" || speaksOf("index", `${member.name} ${member.measureWords}`);
    const columns = reading.columns.filter(({ index }) =>
      [...member.figures.values()].some((it) => it.column === index),
    );
    const words = [member.name, member.measureWords, member.unit, ...columns.map((it) => `${it.banner} ${it.heading}`)];
    const figures = [...member.figures.values()];
    if (!isIndex || words.some(namesBase) || figures.some(({ plain }) => [100, 1].includes(Number(plain)))) continue;
    const [first] = figures;
    const isDown = columns.length === 1 && figures.length > 1;
    const head = reading.rows.find(({ role }) => role === "heading")?.row ?? first!.row;
    const place = isDown ? cell(head, columns[0]!.index) : cell(first!.row, first!.column);
    // Members of one column in a long table share its heading.
    if (isDown && told.has(columns[0]!.index)) continue;
    if (isDown) told.add(columns[0]!.index);
    yield { kind: "index without base", area: place, column: member.name || plainWords(member.measureWords) };
  }
};
