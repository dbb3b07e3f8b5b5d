/**
 * What a chain shows: value added of each link, shares of their sum and of the final price, groups, and changes over periods
 * in which the same links stand complete.
 */

import { sums, vector } from "../../cells/read";
import { sameName } from "../../core/data/labels";
import type { Vector } from "../../core/data/vector";
import { Decimal, fromNumeral, sum, ZERO } from "../../core/numbers/decimal";
import { isKnown } from "../../core/numbers/figure";
import { stageValueAdded } from "../../measures/stage-value-added/definition";
import { valueAdded } from "../../measures/value-added/definition";
import { plainAt } from "../figures";
import { salesRole, unlikeIn, valueAddedMethod } from "../../tables/method";
import type { Period } from "../../tables/periods";
import { type Entry, recordsOf } from "../../tables/records";
import type { Measured, Role } from "../../tables/roles";
import { columnOf, columnsOf, type Understanding, wordsOf } from "../../tables/understanding";
import { NOTHING_SAID, type ReadingOf, type Said } from "../../tables/reader/table-reading";
import { chain as texts } from "./chain-texts";
import { percent, points, withUnit } from "./words";

interface Link {
  readonly name: string;
  readonly rows: readonly number[];
  /** Null where a figure that it needs is missing. */
  readonly value: Decimal | null;
}

interface Time {
  readonly period: Period | null;
  readonly entries: readonly Entry[];
  /** By name, first seen first; names that come again are one. */
  readonly links: readonly Link[];
  readonly values: readonly (Decimal | null)[];
  /** Null where a value is missing. */
  readonly total: Decimal | null;
}

export function saidChain(reading: ReadingOf<"chain">): Said {
  const { understood } = reading;
  if (unlikeIn(understood)) return NOTHING_SAID;
  const times = timesOf(understood);
  const figures = new Map<string, string>();
  const flags = new Map<string, string>();
  const set = (name: string, figure: Decimal | null) => figure !== null && figures.set(name, figure.toString());
  const isSeries = times.length > 1 && times.every(({ entries }) => entries.length === 1) && isOneLink(times);
  const unit =
    reading.columns.find(
      ({ role }) => role === (reading.way === "value" ? "valueAdded" : reading.way === "steps" ? "price" : "sales"),
    )?.unit ?? "";

  for (const time of times) {
    const behind = time.period === null ? "" : `/${time.period.label}`;
    if (isSeries) set(`value added${behind}`, time.links[0]!.value);
    else {
      for (const { name, value } of time.links) set(`value added/${name}${behind}`, value);
      set(`value added/total${behind}`, time.total);
    }
    if (hasShares(time) && !isSeries) {
      for (const { name, value } of time.links) set(`share/${name}${behind}`, value!.div(time.total!));
      for (const [group, value] of groupsOf(understood, time)) set(`share/${group}${behind}`, value.div(time.total!));
    }
    set(`wages${behind}`, sumOf(understood, time, "wages"));
    priceFigures(reading, time, behind, set);
  }
  if (isSeries) return { ...said(figures, flags), ...seriesTitle(times, unit, set) };

  // A period that lacks links of another says nothing of all of them.
  const most = Math.max(...times.filter(hasShares).map(({ links }) => links.length));
  const complete = times.filter((time) => hasShares(time) && time.links.length === most);
  const [first, last] = [complete[0], complete[complete.length - 1]];
  const sentences: string[] = [];
  if (first && last && first !== last) {
    for (const { name, value } of last.links) {
      const before = first.links.find((link) => sameName(link.name) === sameName(name));
      if (before && sameLinks(first, last))
        set(`change in points/${name}`, value!.div(last.total!).minus(before.value!.div(first.total!)));
    }
  }
  for (const name of notInBoth(times)) flags.set(name, texts.notInBoth);
  const negative = times.flatMap((time) => {
    const below = time.links.filter(({ value }) => value?.isNegative() === true && !value.isZero());
    return below.length === 0
      ? []
      : [saidIn(time, texts.negative, texts.negativeIn)({ names: listed(below.map(({ name }) => name)) })];
  });
  sentences.push(...negative, ...(last ? absentIn(times, last) : []));
  if (!last) {
    const [time] = [...times].reverse().filter(({ total, links }) => total !== null && links.length > 1);
    return { ...said(figures, flags), sentences, title: time ? mostTitle(time, unit) : null };
  }
  const keeps = largestOf(last).flatMap(({ name }) => {
    const share = figures.get(`share of final price/${name}${last.period === null ? "" : `/${last.period.label}`}`);
    return share === undefined
      ? []
      : [
          saidIn(
            last,
            texts.keeps,
            last === times.at(-1) ? texts.keeps : texts.keepsIn,
          )({
            name,
            share: percent(new Decimal(share)),
          }),
        ];
  });
  const title = shareTitle(last);
  const since = title !== null && first && first !== last ? sinceFirst(first, last) : [];
  return { ...said(figures, flags), title, subtitle: [...since, ...keeps].join("; "), sentences };
}

/** What the link of the title had in the first period, where the same links stand complete in both. */
function sinceFirst(first: Time, last: Time): string[] {
  const [link, ...ties] = largestOf(last);
  const before = first.links.find(({ name }) => link && sameName(name) === sameName(link.name));
  if (!link || ties.length > 0 || !before || !sameLinks(first, last) || !first.period) return [];
  const [then, now] = [before.value!.div(first.total!), link.value!.div(last.total!)];
  const by = points(now.minus(then).abs());
  const args = { name: link.name, share: percent(then), first: first.period.label, by };
  // A change that shows as 0 is none that can be told.
  return [by === "0" ? texts.sameSince(args) : now.gt(then) ? texts.riseSince(args) : texts.fallSince(args)];
}

const said = (figures: Said["figures"], flags: Said["flags"]): Said => ({ ...NOTHING_SAID, figures, flags });

const listed = (names: readonly string[]): string =>
  names.length < 2
    ? (names[0] ?? "")
    : texts.and({ names: names.slice(0, -1).join(", "), last: names[names.length - 1]! });

function timesOf(understood: Understanding): Time[] {
  const times: { period: Period | null; entries: Entry[] }[] = [];
  for (const entry of recordsOf(understood).records) {
    const before = times[times.length - 1];
    if (before && before.period?.order === entry.period?.order) before.entries.push(entry);
    else times.push({ period: entry.period, entries: [entry] });
  }
  return times.map(({ period, entries }) => {
    const values = valuesOf(understood, entries);
    const links: { name: string; rows: number[]; value: Decimal | null }[] = [];
    entries.forEach(({ row }, index) => {
      const name = nameOf(understood, row);
      const known = links.find((link) => sameName(link.name) === sameName(name));
      const value = values[index]!;
      if (!known) links.push({ name, rows: [row], value });
      else {
        known.rows.push(row);
        known.value = known.value === null || value === null ? null : known.value.plus(value);
      }
    });
    return {
      period,
      entries,
      values,
      links,
      total: values.some((value) => value === null) ? null : sum(values as Decimal[]),
    };
  });
}

const NAMES: readonly Role[] = ["link", "activity", "actor", "country"];
const nameOf = (understood: Understanding, row: number): string => {
  const column = NAMES.map((role) => columnOf(understood, role)).find((each) => each !== undefined);
  return column === undefined ? "" : wordsOf(understood, row, column.index);
};

/** One that comes again in every period, or none that is named. */
const isOneLink = (times: readonly Time[]): boolean =>
  new Set(times.map(({ links }) => sameName(links[0]!.name))).size === 1;

function plains(understood: Understanding, entries: readonly Entry[], role: Measured): (number | string)[][] {
  return entries.map(({ row, columns }) => (columns.get(role) ?? []).map((column) => plainOf(understood, row, column)));
}

function valuesOf(understood: Understanding, entries: readonly Entry[]): (Decimal | null)[] {
  const method = valueAddedMethod(understood)!;
  const read = (role: Measured): Vector => vector(role, plains(understood, entries, role));
  const has = (role: Measured) => plains(understood, entries, role).some((cells) => cells.length > 0);
  let added: Vector;
  if (method === "sales") {
    const sold = understood.isPriceTimesVolume ? read("price").times(read("volume")) : read(salesRole(understood));
    const bought = entries.map((_, index) =>
      (["inputs", "otherInputs"] as const).flatMap((role) => plains(understood, entries, role)[index]!),
    );
    added = bought[0]!.length > 0 ? valueAdded(sold, sums("inputs", bought, sold)) : sold;
  } else if (method === "steps") {
    const prices = read("price");
    added = stageValueAdded(
      prices,
      has("otherInputs") ? sums("otherInputs", plains(understood, entries, "otherInputs"), prices) : undefined,
      has("conversion") ? vector("conversion", plains(understood, entries, "conversion"), prices) : undefined,
    );
  } else added = read(method === "value" ? "valueAdded" : "share");
  return [...added].map((figure) => (isKnown(figure) ? figure : null));
}

/** Shares stand where the sum is above 0 and no link's value added is below 0. */
const hasShares = ({ total, links }: Time): boolean =>
  total !== null && total.gt(0) && links.length > 1 && links.every(({ value }) => value !== null && value.gte(0));

function groupsOf(understood: Understanding, { entries, values }: Time): Map<string, Decimal> {
  const groups = new Map<string, { name: string; value: Decimal }>();
  const link = NAMES.find((role) => columnOf(understood, role));
  for (const role of ["country", "actor", "activity"] as const) {
    const column = columnOf(understood, role);
    if (!column || role === link) continue;
    entries.forEach(({ row }, index) => {
      const name = wordsOf(understood, row, column.index);
      if (name === "") return;
      const known = groups.get(`${role} ${sameName(name)}`);
      groups.set(`${role} ${sameName(name)}`, {
        name: known?.name ?? name,
        value: (known?.value ?? ZERO).plus(values[index]!),
      });
    });
  }
  return new Map([...groups.values()].map(({ name, value }) => [name, value]));
}

/** The sum of a column over the records of a period; null where the period has no such column, or a figure is missing. */
function sumOf(understood: Understanding, { entries }: Time, role: Measured): Decimal | null {
  const cells = plains(understood, entries, role).flat();
  if (cells.length === 0 || columnsOf(understood, role).length === 0) return null;
  const figures = cells.map((plain) => (typeof plain === "number" ? new Decimal(plain) : fromNumeral(plain)));
  return figures.some((figure) => figure === null) ? null : sum(figures as Decimal[]);
}

/** The final price, what of it each link keeps, and what the first link buys: where each buys what the one before sells. */
function priceFigures(
  { understood, way, columns }: ReadingOf<"chain">,
  time: Time,
  behind: string,
  set: (name: string, figure: Decimal | null) => void,
): void {
  const { entries, values, total } = time;
  if (entries.length < 2 || total === null || way === "value") return;
  const figuresOf = (role: Measured): (Decimal | null)[] =>
    plains(understood, entries, role).map((cells) =>
      cells.length === 1 ? (typeof cells[0] === "number" ? new Decimal(cells[0]) : fromNumeral(cells[0]!)) : null,
    );
  const sold = figuresOf(way === "steps" ? "price" : salesRole(understood));
  const final = sold[sold.length - 1] ?? null;
  if (final === null || !final.gt(0)) return;
  if (way === "sales") {
    const bought = figuresOf("inputs");
    const isClosed = bought.every(
      (figure, index) => figure !== null && (index === 0 || figure.eq(sold[index - 1] ?? -1)),
    );
    if (!isClosed) return;
    set(`bought by the first link${behind}`, final.minus(total));
  }
  set(`final price${behind}`, final);
  if (way === "steps") {
    const per =
      /(?:\/|\bper\b|\bje\b|\bpro\b|\bpar\b|\bpor\b)\s*(\p{L}+)/u.exec(
        columns.find(({ role }) => role === "price")?.unit ?? "",
      )?.[1] ?? "unit";
    const conversions = figuresOf("conversion");
    let quantity = new Decimal(1);
    for (let index = entries.length - 1; index >= 0; index--) {
      const name = nameOf(understood, entries[index]!.row);
      set(`value added per final ${per}/${name}${behind}`, values[index]!);
      if (index === 0)
        set(`share of final price of the farm's price/${name}${behind}`, sold[0]!.times(quantity).div(final));
      quantity = quantity.times(conversions[index] ?? 1);
    }
  }
  for (const { name, value } of time.links)
    if (value!.gte(0) && value!.lte(final)) set(`share of final price/${name}${behind}`, value!.div(final));
}

const sameLinks = (one: Time, other: Time): boolean => {
  const names = (time: Time) => [...new Set(time.links.map(({ name }) => sameName(name)))].sort().join("\u0000");
  return names(one) === names(other);
};

/** Links whose value added is known in some periods only, or that stand in some only: they are compared with none. */
function notInBoth(times: readonly Time[]): string[] {
  if (times.length < 2) return [];
  const [first, last] = [times[0]!, times[times.length - 1]!];
  const names = new Map([...first.links, ...last.links].map(({ name }) => [sameName(name), name]));
  const isIn = (time: Time, key: string) =>
    time.links.some(({ name, value }) => sameName(name) === key && value !== null);
  return [...names].flatMap(([key, name]) => (isIn(first, key) && isIn(last, key) ? [] : [name]));
}

/** The links of the period that is spoken of which a later one lacks. */
function absentIn(times: readonly Time[], last: Time): string[] {
  return times.slice(times.indexOf(last) + 1).flatMap(({ period, links }) => {
    const there = new Set(links.map(({ name }) => sameName(name)));
    const absent = last.links.filter(({ name }) => !there.has(sameName(name)));
    return absent.length === 0 || period === null
      ? []
      : [texts.absent({ names: listed(absent.map(({ name }) => name)), period: period.label })];
  });
}

function largestOf({ links }: Time): readonly Link[] {
  const most = links.reduce((largest, { value }) => Decimal.max(largest, value!), ZERO);
  return links.filter(({ value }) => value!.eq(most));
}

/** The sentence, or the one that names the period. */
const saidIn =
  <Args>({ period }: Time, one: (args: Args) => string, inPeriod: (args: Args & { period: string }) => string) =>
  (args: Args): string =>
    period === null ? one(args) : inPeriod({ ...args, period: period.label });

const nameOfGroup = ({ name, rows }: Link): string =>
  rows.length > 1 ? texts.group({ name, count: rows.length }) : name;

function shareTitle(time: Time): string | null {
  const largest = largestOf(time);
  const share = percent(largest[0]!.value!.div(time.total!));
  if (largest.length === time.links.length) return null;
  return largest.length > 1
    ? saidIn(time, texts.ties, texts.tiesIn)({ names: listed(largest.map(nameOfGroup)), share })
    : saidIn(time, texts.adds, texts.addsIn)({ name: nameOfGroup(largest[0]!), share });
}

/** Where shares cannot be given: the amount itself. */
function mostTitle(time: Time, unit: string): string | null {
  const largest = largestOf({ ...time, links: time.links.filter(({ value }) => value !== null) });
  const [one, ...others] = largest;
  return one && others.length === 0
    ? saidIn(
        time,
        texts.addsMost,
        texts.addsMostIn,
      )({ name: nameOfGroup(one), amount: withUnit(one.value!, unit, false) })
    : null;
}

function seriesTitle(
  times: readonly Time[],
  unit: string,
  set: (name: string, figure: Decimal | null) => void,
): Pick<Said, "title"> {
  const known = times.filter(({ links }) => links[0]!.value !== null);
  const [first, last] = [known[0], known[known.length - 1]];
  if (!first || !last || first === last) return { title: null };
  const [before, after] = [first.links[0]!.value!, last.links[0]!.value!];
  if (before.gt(0)) set(`change/${last.period!.label}`, after.div(before).minus(1));
  const args = {
    from: withUnit(before, unit, false),
    to: withUnit(after, unit, false),
    first: first.period!.label,
    last: last.period!.label,
  };
  return { title: after.gt(before) ? texts.rose(args) : after.lt(before) ? texts.fell(args) : texts.same(args) };
}

/** An empty cell of costs counts as 0: an empty cell of sales is asked about before. */
function plainOf(understood: Understanding, row: number, column: number): number | string {
  const plain = plainAt(understood, row, column);
  return plain === "" ? 0 : plain;
}
