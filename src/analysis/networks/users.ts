/**
 * Whose each column of final demand is, as the headings over it say: countries, alone or as a part of each heading, or
 * kinds of use such as consumption. The functions take the columns country after country, in the order of the rows.
 */

import { plainWords } from "../words";
import { countryNames, type CountriesFrom, SEPARATORS } from "./country-names";

export type Users =
  | { readonly are: "unnamed" | "in order" | "kinds of use" }
  | { readonly are: "in another order"; readonly names: readonly string[] };

/** Each way to read countries in headings. */
const WAYS: readonly CountriesFrom[] = [
  { how: "cells" }, { how: "filled" },
  ...SEPARATORS.flatMap((separator): CountriesFrom[] => [{ how: "before", separator }, { how: "after", separator }]),
];

const KINDS = /\b(?:households?|hfce|npish|non-?profit|government|ggfc|consumption|capital formation|gfcf|investments?|inventor(?:y|ies)|invnt|stocks?|exports?|dpabr|konsum\w*|privater? verbrauch|staat\w*|investition\w*|vorrat\w*|ausfuhr\w*|consommation|menages|fbcf|formation brute|consumo|hogares|familias|gobierno|inversion|inversiones|formacion bruta|exportaciones|exportacoes|famiglie|investimenti|esportazioni)\b/;

/** `heads`: the headings over final demand, row by row. `countries`: those of the rows, each once. */
export function usersOf(heads: readonly (readonly string[])[], countries: readonly string[]): Users {
  const wanted = countries.map(plainWords);
  const readings = readingsOf(heads).filter(({ keys }) => keys.every((key) => wanted.includes(key)) && isEven(keys, wanted));
  if (readings.length === 0) return { are: saysKinds(heads, wanted) ? "kinds of use" : "unnamed" };
  const each = readings[0]!.keys.length / wanted.length;
  if (readings.some(({ keys }) => keys.every((key, column) => key === wanted[Math.floor(column / each)]))) return { are: "in order" };
  return { are: "in another order", names: readings[0]!.names };
}

/** The countries that final demand is for, in order, and that no row is of. None where the headings name none. */
export function usersWithoutRows(heads: readonly (readonly string[])[], countries: readonly string[]): string[] {
  const known = new Set(countries.map(plainWords));
  for (const { keys, names } of readingsOf(heads)) {
    const users = [...new Set(keys)];
    if (users.length > known.size && [...known].every((key) => users.includes(key)) && isEven(keys, users)) {
      return users.filter((key) => !known.has(key)).map((key) => names[keys.indexOf(key)]!);
    }
  }
  return [];
}

function readingsOf(heads: readonly (readonly string[])[]): { keys: string[]; names: string[] }[] {
  return heads.flatMap((over) => WAYS.map((from) => countryNames(over, from)))
    .map((names) => ({ names, keys: names.map(plainWords) }))
    .filter(({ keys }) => keys.length > 0 && keys.every((key) => key !== ""));
}

/** Whether each stands there as often as the others. */
function isEven(keys: readonly string[], wanted: readonly string[]): boolean {
  return keys.length % wanted.length === 0 && wanted.every((key) => keys.filter((each) => each === key).length === keys.length / wanted.length);
}

/** Most headings name a use, and none a country of a row. */
function saysKinds(heads: readonly (readonly string[])[], wanted: readonly string[]): boolean {
  const over = (heads[0] ?? []).map((_, column) => ` ${plainWords(heads.map((row) => row[column]).join(" "))} `);
  return over.filter((words) => KINDS.test(words)).length * 2 > over.length && !over.some((words) => wanted.some((name) => words.includes(` ${name} `)));
}
