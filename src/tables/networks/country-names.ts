/**
 * Countries without a column of their own: a part of every row's name ("USA_Agri"), or a name that is on the first row of
 * its block only. The functions need a country for each row, so a report computes them beside its figures, by formulas that
 * follow the names.
 */

import { plainWords } from "../header-vocabulary";

/**
 * How the country of a row follows from the cells: each names it, one fills the rows below it, it is a part of each, or all
 * rows are of one country, whatever their names.
 */
export type CountriesFrom =
  | { readonly how: "cells" | "filled" | "one" | "letters" }
  | { readonly how: "before" | "after"; readonly separator: string };

/** Parts of a country that a table tells apart, and the country of each: MX1 of MEX. */
export type Merged = ReadonlyMap<string, string>;

export const NONE_MERGED: Merged = new Map();

export const FROM_CELLS: CountriesFrom = { how: "cells" };

/** What the only country is called where a function wants a label: no name is invented. */
export const ONE = "All rows";

export const SEPARATORS = ["_", ".", " "] as const;

/** The country of each row, from the text of the cells. */
export function countryNames(texts: readonly string[], from: CountriesFrom): string[] {
  switch (from.how) {
    case "cells":
      return [...texts];
    case "one":
      return texts.map(() => ONE);
    case "filled": {
      let last = "";
      return texts.map((words) => (last = words.trim() === "" ? last : words));
    }
    case "letters":
      return texts.map((words) => /^(\p{L}+)\d+$/u.exec(words.trim())?.[1] ?? "");
    default:
      return texts.map((words) => parted(words, from.separator)[from.how] ?? "");
  }
}

/** The same as a formula: `cell` has the name, `above` the country of the row above, if there is one. */
export function countryFormula(
  cell: string,
  above: string | null,
  from: CountriesFrom,
  merged: Merged = NONE_MERGED,
): string {
  if (merged.size === 0) return plainFormula(cell, above, from);
  const name = plainFormula(cell, above, from).slice(1);
  return `=${[...merged].reduce((rest, [part, country]) => `IF(${name}="${part}","${country}",${rest})`, name)}`;
}

function plainFormula(cell: string, above: string | null, from: CountriesFrom): string {
  switch (from.how) {
    case "cells":
      return `=${cell}`;
    case "one":
      return `="${ONE}"`;
    case "filled":
      return above === null ? `=${cell}` : `=IF(TRIM(${cell})="",${above},${cell})`;
    case "letters":
      return `=LEFT(TRIM(${cell}),LEN(TRIM(${cell}))-LEN(TEXT(LOOKUP(9E+99,--RIGHT(TRIM(${cell}),{1,2,3,4})),"0")))`;
    case "before":
      return `=TRIM(LEFT(TRIM(${cell}),FIND("${from.separator}",TRIM(${cell}))-1))`;
    case "after":
      return `=TRIM(MID(TRIM(${cell}),FIND("${from.separator}",TRIM(${cell}))+1,LEN(${cell})))`;
  }
}

/** The country of each row, with parts of a country as their country. */
export const mergedNames = (names: readonly string[], merged: Merged): string[] =>
  names.map((name) => merged.get(name.trim()) ?? name);

function parted(words: string, separator: string): { before?: string; after?: string } {
  const trimmed = words.trim();
  const at = trimmed.indexOf(separator);
  return at < 0 ? {} : { before: trimmed.slice(0, at).trim(), after: trimmed.slice(at + 1).trim() };
}

/**
 * How names may be made up of country and industry: all with the same separator, several rows to a part, no name twice. Full
 * stops and spaces occur in many names, so with them every country must have exactly the same industries.
 */
export function joinedNames(texts: readonly string[]): CountriesFrom[] {
  if (new Set(texts.map(plainWords)).size < texts.length) return [];
  return SEPARATORS.flatMap((separator): CountriesFrom[] => {
    const parts = texts.map((words) => parted(words, separator));
    if (parts.some(({ before, after }) => !before || !after)) return [];
    return (["before", "after"] as const)
      .filter((how) => {
        const other = how === "before" ? "after" : "before";
        const industries = new Map<string, string[]>();
        for (const part of parts) {
          const country = plainWords(part[how]!);
          industries.set(country, [...(industries.get(country) ?? []), plainWords(part[other]!)]);
        }
        const [first, ...rest] = [...industries.values()].map((list) => list.sort().join("\n"));
        return (
          industries.size < texts.length &&
          (separator === "_" || (rest.length > 0 && rest.every((each) => each === first)))
        );
      })
      .map((how) => ({ how, separator }));
  });
}

/** Whether each name is on the first row of a block, and the other rows have none. */
export function isNamedOnce(texts: readonly string[]): boolean {
  const names = texts.filter((words) => words.trim() !== "");
  return (
    texts[0]?.trim() !== "" &&
    names.length >= 2 &&
    names.length < texts.length &&
    new Set(names.map(plainWords)).size === names.length
  );
}
