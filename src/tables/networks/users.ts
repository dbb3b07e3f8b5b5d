/**
 * Which country each column of final demand belongs to, by its headings: countries, alone or as a part of each heading, or
 * kinds of use such as consumption. The functions take the columns country after country, in the order of the rows.
 */

import { plainWords } from "../header-vocabulary";
import { countryNames, type CountriesFrom, SEPARATORS } from "./country-names";

export type Users =
  | { readonly are: "unnamed" | "in order" | "kinds of use" }
  | { readonly are: "in another order"; readonly names: readonly string[] };

/** Each way to read countries in headings. */
const WAYS: readonly CountriesFrom[] = [
  { how: "cells" },
  { how: "filled" },
  ...SEPARATORS.flatMap((separator): CountriesFrom[] => [
    { how: "before", separator },
    { how: "after", separator },
  ]),
];

const KINDS =
  /\b(?:households?|hfce|npish|non-?profit|government|ggfc|consumption|capital formation|gfcf|investments?|inventor(?:y|ies)|invnt|stocks?|exports?|dpabr|konsum\w*|privater? verbrauch|staat\w*|investition\w*|vorrat\w*|ausfuhr\w*|consommation|menages|fbcf|formation brute|consumo|hogares|familias|gobierno|inversion|inversiones|formacion bruta|exportaciones|exportacoes|famiglie|investimenti|esportazioni)\b/;

/** The headings over final demand, row by row, and the countries that each may name, in each way to read them. */
export interface Headings {
  readonly heads: readonly (readonly string[])[];
  readonly readings: readonly { readonly keys: readonly string[]; readonly names: readonly string[] }[];
}

export function headingsRead(heads: readonly (readonly string[])[]): Headings {
  const readings = heads
    .flatMap((over) => WAYS.map((from) => countryNames(over, from)))
    .map((names) => ({ names, keys: names.map(plainWords) }))
    .filter(({ keys }) => keys.length > 0 && keys.every((key) => key !== ""));
  return { heads, readings };
}

/** `countries`: those of the rows, each once. */
export function usersOf({ heads, readings: all }: Headings, countries: readonly string[]): Users {
  const wanted = countries.map(plainWords);
  const readings = all.filter(({ keys }) => keys.every((key) => wanted.includes(key)) && isEven(keys, wanted));
  if (readings.length === 0) return { are: saysKinds(heads, wanted) ? "kinds of use" : "unnamed" };
  const each = readings[0]!.keys.length / wanted.length;
  if (readings.some(({ keys }) => keys.every((key, column) => key === wanted[Math.floor(column / each)])))
    return { are: "in order" };
  return { are: "in another order", names: readings[0]!.names };
}

/** The fraction of columns whose headings name countries of the rows; 0 where that may be chance. */
export function namedPart({ readings }: Headings, countries: readonly string[]): number {
  const wanted = new Set(countries.map(plainWords));
  const part = Math.max(0, ...readings.map(({ keys }) => keys.filter((key) => wanted.has(key)).length / keys.length));
  return part < 0.5 ? 0 : part;
}

/** Countries without rows, and countries of rows without columns of final demand, by the headings that name most of them. */
export function apart(
  { readings }: Headings,
  countries: readonly string[],
): { readonly users: string[]; readonly rows: string[] } {
  const wanted = countries.map(plainWords);
  const has = (keys: readonly string[]) => keys.filter((key) => wanted.includes(key)).length;
  const { keys, names } = readings.reduce((most, each) => (has(each.keys) > has(most.keys) ? each : most));
  return {
    users: names.filter((_, column) => !wanted.includes(keys[column]!) && keys.indexOf(keys[column]!) === column),
    rows: countries.filter((_, index) => !keys.includes(wanted[index]!)),
  };
}

/** Whether each occurs as often as the others. */
function isEven(keys: readonly string[], wanted: readonly string[]): boolean {
  return (
    keys.length % wanted.length === 0 &&
    wanted.every((key) => keys.filter((each) => each === key).length === keys.length / wanted.length)
  );
}

/** Most headings name a use, and none a country of a row. */
function saysKinds(heads: readonly (readonly string[])[], wanted: readonly string[]): boolean {
  const over = (heads[0] ?? []).map((_, column) => ` ${plainWords(heads.map((row) => row[column]).join(" "))} `);
  return (
    over.filter((words) => KINDS.test(words)).length * 2 > over.length &&
    !over.some((words) => wanted.some((name) => words.includes(` ${name} `)))
  );
}
