/**
 * Which names beside or above the flows are the countries of the rows, and whose each column of final demand is. One
 * country is one country: several need evidence in names; where the names allow both, it is asked.
 */

import type { CellRange } from "../../sheet/address";
import { plainWords } from "../header-vocabulary";
import { isCountryName } from "./country-codes";
import {
  type CountriesFrom,
  countryNames,
  FROM_CELLS,
  joinedNames,
  type Merged,
  mergedNames,
  SEPARATORS,
} from "./country-names";
import { LAYOUTS } from "./layouts";

/** Names beside or above the flows, one for each row or column of them. */
export interface NameList {
  readonly at: CellRange;
  readonly texts: readonly string[];
  readonly heading: string;
  readonly isRow: boolean;
  /** Where names stand on the first row of a block only. */
  readonly isNamedOnce?: boolean;
}

export interface SeveralCountries {
  readonly are: "several";
  /** Each once, in the order of the rows. */
  readonly names: readonly string[];
  /** The cells that name them; null where only the order of the rows says so. */
  readonly at: CellRange | null;
  readonly isRow: boolean;
  readonly from: CountriesFrom;
  readonly merged: Merged;
  readonly by: CountriesBy;
}
export type Countries = { readonly are: "one"; readonly by: "one" | "answer" } | SeveralCountries;

/** What says so. */
export type CountriesBy =
  "heading" | "repeated" | "known" | "users" | "joined" | "filled" | "heading row" | "blocks" | "answer";

/** A way in which the rows may be of several countries. */
export interface CountryReading {
  readonly countries: SeveralCountries;
  /** The country of each row. */
  readonly ofRows: readonly string[];
  readonly evidence: "strong" | "possible";
}

/** Final demand by country: its columns in the order that the functions take, or why that cannot be. */
export type UsersReading =
  | { readonly are: "in order" }
  | { readonly are: "permuted"; readonly order: readonly number[] }
  | { readonly are: "unnamed" }
  | { readonly are: "uneven"; readonly counts: readonly { readonly name: string; readonly count: number }[] }
  | { readonly are: "apart"; readonly users: readonly string[]; readonly rows: readonly string[] };

/** The heading of a column of countries. */
const NAMES_COUNTRIES =
  /\b(?:countr(?:y|ies)|land|lander|pays|pais|paese|paises|paesi|region|regions|economy|nation)\b/;

const MERGED: Merged = new Map(LAYOUTS.flatMap(({ merged }) => Object.entries(merged ?? {})));

/** Each way to read countries in headings. */
const WAYS: readonly CountriesFrom[] = [
  FROM_CELLS,
  { how: "filled" },
  { how: "letters" },
  ...SEPARATORS.flatMap((separator): CountriesFrom[] => [
    { how: "before", separator },
    { how: "after", separator },
  ]),
];

/** The headings over final demand, row by row, and the countries that each may name, in each way to read them. */
export type Headings = readonly { readonly names: readonly string[]; readonly keys: readonly string[] }[];

export const headingsRead = (heads: readonly (readonly string[])[]): Headings =>
  heads
    .flatMap((over) => WAYS.map((from) => countryNames(over, from)))
    .map((names) => ({ names, keys: names.map(plainWords) }))
    .filter(({ keys }) => keys.length > 0 && keys.some((key) => key !== ""));

/** In each spelling that comes first. */
function distinct(names: readonly string[]): string[] {
  const found = new Map<string, string>();
  for (const name of names) {
    const key = plainWords(name);
    if (!found.has(key)) found.set(key, name);
  }
  return [...found.values()];
}

/** The fraction of columns whose headings name countries of the rows; 0 where that may be chance. */
export function namedPart(readings: Headings, countries: readonly string[]): number {
  const wanted = new Set(countries.map(plainWords));
  const part = Math.max(0, ...readings.map(({ keys }) => keys.filter((key) => wanted.has(key)).length / keys.length));
  return part < 0.5 ? 0 : part;
}

/** Whose each column of final demand is. `each`: the least that a country of several must have named for it. */
export function usersOf(readings: Headings, countries: readonly string[]): UsersReading {
  const wanted = countries.map(plainWords);
  const places = new Map(wanted.map((key, index) => [key, index]));
  const has = (keys: readonly string[]) => keys.filter((key) => places.has(key)).length;
  const best = readings.reduce<Headings[number] | null>(
    (most, each) => (most === null || has(each.keys) > has(most.keys) ? each : most),
    null,
  );
  if (!best || has(best.keys) * 2 < best.keys.length) return { are: "unnamed" };
  const whole = readings.find(({ keys }) => keys.every((key) => places.has(key)));
  const { keys, names } = whole ?? best;
  const users = distinct(names.filter((name, column) => name !== "" && !places.has(keys[column]!)));
  const rows = countries.filter((_, index) => !keys.includes(wanted[index]!));
  if (users.length > 0 || rows.length > 0 || !whole) return { are: "apart", users, rows };
  const counts = countries.map((name, index) => ({ name, count: keys.filter((key) => key === wanted[index]).length }));
  if (counts.some(({ count }) => count !== counts[0]!.count)) return { are: "uneven", counts };
  const order = keys
    .map((key, column) => ({ column, country: places.get(key)! }))
    .sort((one, other) => one.country - other.country || one.column - other.column)
    .map(({ column }) => column);
  return order.every((column, index) => column === index) ? { are: "in order" } : { are: "permuted", order };
}

/**
 * The ways in which the rows may be of several countries, the likeliest first. `uses`: whether the headings of final demand
 * are kinds of use, each once, which no country is named in.
 */
export function countryReadings(
  lists: readonly NameList[],
  n: number,
  finals: number,
  heads: Headings,
  uses: boolean,
): CountryReading[] {
  const sources = lists.flatMap((list): { list: NameList; from: CountriesFrom; others: readonly string[] | null }[] => [
    list.isNamedOnce ? { list, from: { how: "filled" }, others: null } : { list, from: FROM_CELLS, others: null },
    ...(list.isNamedOnce
      ? []
      : joinedNames(list.texts).map((from) => ({ list, from, others: countryNames(list.texts, opposite(from)) }))),
  ]);
  const rated = sources.flatMap(({ list, from, others }): (CountryReading & { rating: number })[] => {
    const own = countryNames(list.texts, from);
    const merged = mergedBy(own, heads);
    const ofRows = mergedNames(own, merged);
    const names = distinct(ofRows);
    if (names.length < 2) return [];
    const isRepeated = names.length < n;
    const isNamed = namedPart(heads, names) > 0;
    const isHeaded = NAMES_COUNTRIES.test(plainWords(list.heading));
    const known = names.filter(isCountryName).length;
    const areKnown = isRepeated ? known * 2 > names.length : known === names.length;
    const fits = isNamed || finals % names.length === 0;
    const industries =
      others ??
      lists.find(
        (each) => each !== list && each.isRow === list.isRow && !each.isNamedOnce && distinct(each.texts).length < n,
      )?.texts;
    const repeats = isRepeated && fits && industries !== undefined && areAlike(ofRows, industries);
    const isJoined = from.how === "before" && from.separator === "_";
    const isOnce = from.how === "filled" && fits;
    const isStrong =
      isNamed ||
      (fits && !uses && (areKnown || (isRepeated && (isHeaded || repeats || isJoined || isOnce || isBlocked(ofRows)))));
    // Kinds of use over final demand are for and against: known countries with them are asked about.
    const isPossible = isRepeated
      ? isHeaded || areKnown || (fits && (isJoined || repeats || isOnce || isBlocked(ofRows)))
      : areKnown;
    if (!isStrong && !isPossible) return [];
    const rating =
      (isStrong ? 64 : 0) +
      (isNamed ? 32 : 0) +
      (isHeaded ? 16 : 0) +
      (areKnown ? 8 : 0) +
      (fits ? 6 : 0) +
      (isRepeated && isBlocked(ofRows) ? 3 : 0) +
      (repeats ? 2 : 0) +
      (from.how === "cells" ? 3 : 0) +
      (isRepeated ? 1 : 0);
    const by: CountriesBy = list.isRow
      ? "heading row"
      : from.how === "filled"
        ? "filled"
        : from.how !== "cells"
          ? "joined"
          : isHeaded
            ? "heading"
            : isRepeated
              ? "repeated"
              : isNamed
                ? "users"
                : "known";
    const countries: SeveralCountries = { are: "several", names, at: list.at, isRow: list.isRow, from, merged, by };
    return [{ countries, ofRows, evidence: isStrong ? "strong" : "possible", rating }];
  });
  // Of equals the first: columns of names come before rows of headings.
  return rated.sort((one, other) => other.rating - one.rating);
}

const opposite = (from: CountriesFrom): CountriesFrom =>
  from.how === "before" || from.how === "after"
    ? { how: from.how === "before" ? "after" : "before", separator: from.separator }
    : from;

/** Whether each country's rows are together. */
function isBlocked(ofRows: readonly string[]): boolean {
  const keys = ofRows.map(plainWords);
  return keys.filter((key, row) => row === 0 || key !== keys[row - 1]).length === new Set(keys).size;
}

/** Whether most industries of each country are those of the others. */
function areAlike(ofRows: readonly string[], industries: readonly string[]): boolean {
  const by = new Map<string, Set<string>>();
  ofRows.forEach((name, row) => {
    const key = plainWords(name);
    by.set(key, (by.get(key) ?? new Set()).add(plainWords(industries[row]!)));
  });
  const [first, ...rest] = [...by.values()];
  return rest.every(
    (each) => [...each].filter((name) => first!.has(name)).length * 2 >= Math.max(each.size, first!.size),
  );
}

/** Parts of a country among the rows whose country final demand has columns for, and not for the parts. */
function mergedBy(names: readonly string[], heads: Headings): Merged {
  const used = new Set(heads.flatMap(({ keys }) => keys));
  return new Map(
    distinct(names)
      .map((name) => [name.trim(), MERGED.get(name.trim())] as const)
      .filter((pair): pair is [string, string] => pair[1] !== undefined)
      .filter(([part, country]) => used.has(plainWords(country)) && !used.has(plainWords(part))),
  );
}
