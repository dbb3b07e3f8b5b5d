/** The rows and economies that a question means, as the definitions of the measures take them. */

import type { Labels } from "../../core/data/labels";
import type { Marks } from "../../core/data/marks";
import type { ChainAsked, ChainOf } from "../../core/networks/chain";
import type { Matrix } from "../../core/numbers/matrix";
import { label, labels } from "../../cells/read";
import { listOf, type TableQuestion } from "../../measures/table/definition";
import { rowWords } from "../describe";
import { nearest, noAnswer } from "../not-answered";
import type { OpenTable } from "../open-table";
import type { Account } from "../published-table";
import { asked } from "../texts";

const isSame = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

/** The codes of economies, as the table has them. */
export const economiesIn = ({ published: { countries } }: OpenTable, { country }: TableQuestion): string[] =>
  codesIn(country, countries, asked.noCountry);

/** The codes of industries, as the table has them. */
export const industriesIn = ({ published: { rows } }: OpenTable, { industry }: TableQuestion): string[] =>
  codesIn(industry, [...new Set(rows.map(({ code }) => code))], asked.noIndustry);

/** The codes in a text with commas; names of industries may have commas themselves. */
function codesIn(
  text: string,
  known: readonly string[],
  unknown: (args: { code: string; nearest: string }) => string,
): string[] {
  const codes = known.some((each) => isSame(each, text)) ? [text] : listOf(text);
  return codes.map(
    (code) =>
      known.find((each) => isSame(each, code)) ?? noAnswer("#VALUE!", unknown({ code, nearest: nearest(code, known) })),
  );
}

/** The rows that are of one of these economies and one of these industries; those that are not named do not matter. */
function rowsOf(open: OpenTable, economies: readonly string[], industries: readonly string[]): number[] {
  const { rows } = open.published;
  return [...rows.keys()].filter((row) => {
    const { country, code } = rows[row]!;
    return (
      (economies.length === 0 || economies.includes(country)) && (industries.length === 0 || industries.includes(code))
    );
  });
}

/** Of a row: its position on the sheet, by which the definitions know it. */
const positionOf = ({ table }: OpenTable, row: number): string => String(table.data.rowAt[row]! + 1);

export function chainIn(open: OpenTable, question: TableQuestion): ChainAsked {
  const economies = economiesIn(open, question);
  const industries = industriesIn(open, question);
  if (economies.length > 1) noAnswer("#VALUE!", asked.oneCountry({ measure: question.measure }));
  const of = question.of as ChainOf;
  // What a country buys of these industries is theirs in all countries; what it sells is its own.
  const rows = rowsOf(open, of === "final demand" ? [] : economies, industries);
  return {
    of,
    country: economies[0] === undefined ? undefined : label("country", [[economies[0]]]),
    rows: industries.length === 0 ? undefined : rowLabels(open, rows, question),
  };
}

function rowLabels(open: OpenTable, rows: readonly number[], { country, industry }: TableQuestion): Labels {
  if (rows.length === 0) noAnswer("#VALUE!", asked.noRow({ country, industry }));
  return labels(
    "row",
    rows.map((row) => [positionOf(open, row)]),
  );
}

/** A country, or the one row that is meant. */
export function sellerIn(open: OpenTable, question: TableQuestion): Labels {
  const economies = economiesIn(open, question);
  const industries = industriesIn(open, question);
  if (industries.length === 0) {
    if (economies.length !== 1) noAnswer("#VALUE!", asked.oneCountry({ measure: question.measure }));
    return label("seller", [[economies[0]!]]);
  }
  const rows = rowsOf(open, economies, industries);
  if (rows.length !== 1) noAnswer("#VALUE!", asked.oneRow({ measure: question.measure, count: rows.length }));
  return label("seller", [[`row ${positionOf(open, rows[0]!)}`]]);
}

/** all, abroad, a country, or a row by its label. */
export function buyerIn(open: OpenTable, question: TableQuestion): Labels {
  const found = question.options.buyer!;
  const { rows } = open.published;
  const row = [...rows.keys()].find((each) => isSame(rowWords(open.published, each), found));
  return label("buyer", [[row === undefined ? found : `row ${positionOf(open, row)}`]]);
}

/** Which rows are of these industries; undefined where none is named, which is all. */
export function marksIn(open: OpenTable, question: TableQuestion): Marks | undefined {
  const industries = industriesIn(open, question);
  if (industries.length === 0) return undefined;
  const marked = new Array<boolean>(open.table.data.size).fill(false);
  for (const row of rowsOf(open, [], industries)) marked[open.table.data.rowAt[row]!] = true;
  return { argument: "industry", marked };
}

/** The industry of each row, by position. */
export function industryLabels(open: OpenTable): Labels {
  const codes = new Array<string>(open.table.data.size).fill("");
  open.published.rows.forEach(({ code }, row) => (codes[open.table.data.rowAt[row]!] = code));
  return labels(
    "industries",
    codes.map((code) => [code]),
  );
}

/** The accounts of these names, or all. */
export function accountsNamed({ published: { accounts } }: OpenTable, names: readonly string[]): Account[] {
  return names.map(
    (name) =>
      accounts.find((account) => isSame(account.name, name)) ??
      noAnswer("#N/A", asked.noAccount({ name, accounts: accounts.map((each) => each.name).join(", ") || "none" })),
  );
}

/** Accounts as they lie under the flows. */
export function matrixOf({ table }: OpenTable, argument: string, accounts: readonly Account[]): Matrix {
  const { size, rowAt } = table.data;
  const values = new Float64Array(accounts.length * size);
  accounts.forEach(({ figures }, account) =>
    figures.forEach((figure, row) => (values[account * size + rowAt[row]!] = figure)),
  );
  return { argument, rows: accounts.length, columns: size, values, rests: new Float64Array(values.length) };
}
