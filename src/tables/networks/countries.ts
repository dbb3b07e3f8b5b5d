/** Which names beside or above the flows of an input-output table are the countries of its rows. */

import type { CellRange } from "../../sheet/address";
import { isCountry } from "../countries";
import { plainWords } from "../header-vocabulary";
import { FROM_CELLS, type CountriesFrom, countryNames, joinedNames } from "./country-names";
import { apart, type Headings, namedPart, usersOf } from "./users";

/** Where the countries come from, or why there are none. */
export type CountriesBy =
  "repeated" | "known" | "each" | "heading row" | "filled" | "joined" | "one" | "blocks" | "none";

/** The heading of a column of countries. */
const NAMES_COUNTRIES = /\b(?:countr(?:y|ies)|land|lander|pays|pais|paese|region|economy)\b/;

/** Names beside or above the flows, one for each row or column of them. */
export interface NameList {
  readonly at: CellRange;
  readonly texts: readonly string[];
  readonly heading: string;
  readonly isRow: boolean;
  /** Where the cells do not name a country for each row: how it is had from them. */
  readonly from?: CountriesFrom;
}

/** The countries of the rows, and how they were found. */
export interface Countries {
  readonly countries: CellRange | null;
  /** How the country of each row is had from these cells. */
  readonly countriesFrom: CountriesFrom;
  /** Where they are not as they are in the cells: the countries that are had so. */
  readonly countriesNamed: readonly string[];
  readonly countriesBy: CountriesBy;
}

export type CountriesDiffer =
  | { readonly problem: "users in another order"; readonly rows: readonly string[]; readonly users: readonly string[] }
  /** Final demand has columns for countries that no row is of, or none for those of some rows. */
  | { readonly problem: "countries differ"; readonly users: readonly string[]; readonly rows: readonly string[] };

export const derivedList = (list: NameList, from: CountriesFrom): NameList => ({
  ...list,
  texts: countryNames(list.texts, from),
  from,
});

/**
 * The list whose names are most likely countries, of those that final demand has columns for; `heads` are the headings over
 * these. Of equals the first: columns of countries come before those that they are had from, and before headings.
 */
export function countriesOf(
  lists: readonly NameList[],
  n: number,
  columns: number,
  heads: Headings,
): Countries | CountriesDiffer {
  const joined = lists
    .filter(({ from }) => !from)
    .flatMap((list) => joinedNames(list.texts).map((from) => derivedList(list, from)));
  const all = [...lists, ...joined].map((list) => ({ list, named: namedPart(heads, namesOf(list)) }));
  // Where the headings over final demand name the countries of a list, it is that list.
  const most = Math.max(0, ...all.map(({ named }) => named));
  const likely = all.filter(({ named }) => named === most).map(({ list }) => list);
  const rated = likely.flatMap((list) => ratedList(list, n, columns) ?? []);
  const best = rated.reduce<RatedList | null>(
    (first, each) => (first === null || each.rating > first.rating ? each : first),
    null,
  );
  if (!best && most > 0) return { problem: "countries differ", ...apart(heads, namesOf(likely[0]!)) };
  const names = best ? namesOf(best.list) : [];
  const users = usersOf(heads, names);
  if (users.are === "in another order") return { problem: "users in another order", rows: names, users: users.names };
  const [first] = lists;
  if (users.are === "kinds of use" && first && (!best || best.countriesBy === "each")) {
    const one = derivedList(first, { how: "one" });
    return { countries: one.at, countriesBy: "one", countriesFrom: one.from!, countriesNamed: namesOf(one) };
  }
  if (best) {
    const {
      list: { at, from },
      countriesBy,
    } = best;
    return { countries: at, countriesBy, countriesFrom: from ?? FROM_CELLS, countriesNamed: from ? names : [] };
  }
  return {
    countries: null,
    countriesFrom: FROM_CELLS,
    countriesNamed: [],
    countriesBy: n % columns === 0 ? "blocks" : "none",
  };
}

interface RatedList {
  readonly list: NameList;
  /** How likely its names are countries. */
  readonly rating: number;
  readonly countriesBy: CountriesBy;
}

/** Null where final demand cannot have columns for these. */
function ratedList(list: NameList, n: number, columns: number): RatedList | null {
  const keys = list.texts.map(plainWords);
  const distinct = new Set(keys);
  if (distinct.size < 2 || columns % distinct.size !== 0) return null;
  const isInBlocks = keys.filter((key, index) => index === 0 || key !== keys[index - 1]).length === distinct.size;
  const areKnown = [...distinct].filter(isCountry).length * 2 > distinct.size;
  const isRepeated = distinct.size < n;
  const rating =
    (NAMES_COUNTRIES.test(plainWords(list.heading)) ? 8 : 0) +
    (areKnown ? 4 : 0) +
    (isInBlocks && isRepeated ? 2 : 0) +
    (isRepeated ? 1 : 0);
  return { list, rating, countriesBy: foundBy(list, isRepeated, areKnown) };
}

function foundBy({ from, isRow }: NameList, isRepeated: boolean, areKnown: boolean): CountriesBy {
  if (from) return from.how === "filled" ? "filled" : "joined";
  if (isRow) return "heading row";
  if (isRepeated) return "repeated";
  return areKnown ? "known" : "each";
}

/** The countries of a list, each once. */
function namesOf({ texts }: NameList): string[] {
  const keys = texts.map(plainWords);
  return texts.filter((_, row) => keys.indexOf(keys[row]!) === row);
}
