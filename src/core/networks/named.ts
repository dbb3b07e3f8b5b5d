/** Countries and rows of a table as a person names them: by label, as the answers show it, or by position. */
import { type Labels, sameName } from "../data/labels";
import { type ArgumentPosition, refuse } from "../refusal";
import type { InterCountryTable, Name } from "./inter-country-table";

/** The country of this name, if there is one. */
export function countryCalled({ countries }: InterCountryTable, name: string): number | undefined {
  const key = sameName(name);
  const found = countries.findIndex((country) => sameName(String(country)) === key);
  return found < 0 ? undefined : found;
}

/** The country that a cell names. */
export function countryNamed(table: InterCountryTable, label: Labels): number {
  return (
    countryCalled(table, label.at(0)) ??
    refuse({
      why: "unknown country",
      place: label.place(0),
      found: label.at(0),
      countries: table.countries.map(String),
    })
  );
}

/** The rows by what each is called. */
export function rowsByName(table: InterCountryTable, nameOf: (row: number) => string): ReadonlyMap<string, number> {
  return new Map(Array.from({ length: table.n }, (_, row) => [sameName(nameOf(row)), row]));
}

/** The row in this position on the sheet, if there is one. */
export function rowAtPosition(table: InterCountryTable, position: string): number | undefined {
  if (!/^\d+$/.test(position)) return undefined;
  const found = table.data.rowAt.indexOf(Number(position) - 1);
  return found < 0 ? undefined : found;
}

/** The rows that cells name, each once, in the table's order and with the first cell that names it; blank cells name none. */
export function rowsNamed(table: InterCountryTable, labels: Labels): ReadonlyMap<number, ArgumentPosition> {
  const named = rowsByName(table, (row) => String(table.rowName(row)));
  const rows = new Map<number, ArgumentPosition>();
  for (let index = 0; index < labels.length; index++) {
    if (labels.isEmpty(index)) continue;
    const found = labels.at(index);
    const row = named.get(sameName(found)) ?? rowAtPosition(table, found) ?? unknownRow(table, labels, index);
    if (!rows.has(row)) rows.set(row, labels.place(index));
  }
  return new Map([...rows].sort(([one], [other]) => one - other));
}

function unknownRow(table: InterCountryTable, labels: Labels, index: number): never {
  const name = table.rowName(0);
  return refuse({
    why: "unknown row",
    place: labels.place(index),
    found: labels.at(index),
    rows: table.data.size,
    name: String(name),
    areNamed: typeof name === "string",
  });
}

/** The country of a row, as the answers show it. */
export const countryOfRow = ({ countries, data }: InterCountryTable, row: number): Name =>
  countries[data.countryOf[row]!]!;
