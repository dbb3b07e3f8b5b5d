/** What the view Networks says: how an input-output table is understood, and where it does not balance. */

import type { NetworkFinding } from "../../findings/networks/balance";
import type { CountriesBy, NotANetwork, SplitBy } from "../../tables/networks/layout";
import { count } from "./count";
import { figure } from "./figures";

/** So many countries are named as an example. */
const NAMED = 6;
const firstFew = (names: readonly string[]) =>
  `${names.slice(0, NAMED).join(", ")}${names.length > NAMED ? `, and ${names.length - NAMED} more` : ""}`;

export const networks = {
  heading: "Analyse an input-output table",
  lead: "Who buys from whom, by country: whose value is in whose exports, through all rounds. Select the table, or a cell in it. Your sheet stays as it is.",
  read: "Read the table",
  again: "Read again",
  empty: "There is no table here. Select one with its names and headings, or a cell in it, and read again.",
  understood: "How it is understood",
  flows: "Flows between rows",
  finalDemand: "Final demand",
  countries: "Country of each row",
  left: (names: readonly string[]) => `Left out of the flows and final demand: ${names.join("; ")}.`,
  besides:
    "Value added is worked out as sales less flows, so it contains the rows of taxes, margins and other purchases among these; the report names them.",
  unnamed: "without a name",
  sheetRow: (number: number) => `Row ${number}`,
  row: (number: number, name: string) => `row ${number} (${name})`,
  column: (letter: string, name: string) => `column ${letter} (${name})`,
  split: {
    rows: "As many columns as there are rows are flows; the rest is final demand.",
    names:
      "The rows above the totals and value added are industries; as many columns are flows, the rest is final demand.",
    figures:
      "The last rows are totals or value added, by their figures. As many columns as there are other rows are flows, the rest is final demand.",
    headings: "The headings repeat the names of the rows as far as the flows go.",
  } satisfies Readonly<Record<SplitBy, string>>,
  countriesBy: {
    repeated: "Its names repeat, one for all rows of a country, and final demand has columns for each.",
    known: "Its names are countries.",
    each: "Each row is taken for a country of its own.",
    "heading row": "The headings name the country of each row.",
    filled: "A name stands for its row and for those below without one.",
    joined: "A part of each name is its country.",
    one: "The headings of final demand name kinds of use and no countries: all rows are taken for one country. If they are of several, write the country beside each and give that range.",
    blocks:
      "No column names the countries: rows are taken to stand country after country, as many countries as final demand has columns.",
    none: "No column of names fits the columns of final demand.",
  } satisfies Readonly<Record<CountriesBy, string>>,
  namedSo: (names: readonly string[]) => `That gives ${firstFew(names)}; the report has a column of them.`,
  countriesWhy: "Left empty, the rows stand country after country.",
  notARange: (what: string) => `${what}: this is not a range. Write one such as B3:G8.`,
  add: "Add the report",
  added: (sheet: string) => `Added: the sheet ${sheet}. It follows your figures.`,
  remove: "Remove this report",
  removed: "Removed. Your sheet is as it was.",
  notRemoved:
    "The report could not be removed. Is the workbook protected, or a cell being edited? Finish that and try again.",
  failed: "The cells could not be read. Is a cell being edited? Finish that and try again.",
  notWritten:
    "The report could not be written. Is the workbook protected, or a cell being edited? Finish that and try again.",
  pictures: "Pictures",
  picture: "Picture",
  kinds: {
    exports: "Whose value is in whose exports",
    "final demand": "Whose value is in whose final demand",
    rounds: "Rounds of suppliers",
  },
  about: "Title speaks of",
  stands: "What stands out",
  draw: "Draw",
  working: "Working out all rounds",
  save: "Save as SVG",
  savePng: "Save as PNG",
  insert: "Insert as picture",
  use: "Use the picture",
  saved: (file: string) => `Saved as ${file}.`,
  notSaved: "The picture could not be made into a file. Try the other format.",
  inserted: (cell: string) => `Inserted at ${cell}. It does not follow the figures.`,
  notInserted:
    "The picture could not be inserted. Is the workbook protected, or a cell being edited? Finish that and try again.",
  refused: (sentence: string) => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`,
  table: "The figures as a table",
  marks: "Arrow keys lead from mark to mark.",
  balance: "Does it balance?",
  check: "Check the balance",
  balanced: (rows: number, totals: number) =>
    `All ${count(rows, "row sells", "rows sell")} what they buy and add${totals > 0 ? `, and ${count(totals, "total is its sum", "totals are their sums")}` : ""}.`,
  noPurchases: "No row of value added stands below the flows, so sales cannot be held against purchases.",
  soundTotals: (totals: number) => `${count(totals, "total is its sum", "totals are their sums")}.`,
  sound: "Nothing else was found: no row has negative output, and none buys without selling.",
  found: (number: number) => `${count(number, "finding", "findings")}.`,
  more: (number: number) => `And ${count(number, "more finding", "more findings")}. Mend these first, and check again.`,
  findings: "Findings",
  cell: "Cell",
  finding: "Finding and what to do",
  go: (cell: string) => `Go to ${cell}`,
  gone: (cell: string) =>
    `${cell} could not be shown: the sheet may have been renamed or removed. Read the table again.`,
} as const;

export function problemWords(not: NotANetwork): string {
  switch (not.problem) {
    case "no figures":
      return "This table has no flows: fewer than two rows or columns hold figures. Select the flows with the final demand beside them, and read again.";
    case "no final demand":
      return `Beside the flows stands no final demand: ${count(not.rows, "row has", "rows have")} as many columns, or totals only. Select the columns of final demand too, and read again.`;
    case "users in another order":
      return `The rows are of ${firstFew(not.rows)}, in this order, and the headings of final demand say ${firstFew(not.users)}. Arrange its columns country after country in the order of the rows, all kinds of use of a country side by side, and read again.`;
    case "countries differ":
      return differing(not);
    case "not square":
      return `${count(not.rows, "row has", "rows have")} ${count(not.columns, "column", "columns")} of figures: the flows need as many columns as rows, with final demand beside them. Select these without empty rows or columns between, and read again.`;
  }
}

function differing({ users, rows }: Extract<NotANetwork, { problem: "countries differ" }>): string {
  const each = (list: readonly string[]) => (list.length === 1 ? "it" : "each");
  const said = [
    users.length > 0
      ? `Final demand has columns for ${firstFew(users)}, and no row is of ${users.length === 1 ? "that country" : "these countries"}.`
      : "",
    rows.length > 0 ? `Final demand has no columns for ${firstFew(rows)}.` : "",
    rows.length > 0
      ? `Write beside these rows, in a column of countries, a country that it has columns for, or give ${each(rows)} columns, without figures if nothing is used there.`
      : `Give ${each(users)} a row and a column among the flows, without figures if nothing is made there.`,
  ];
  return `${said.filter((words) => words !== "").join(" ")} Then read again.`;
}

const amount = (value: number) => figure(String(value));

/** A finding in words. `name` is what a row is called. */
export function toldOf(finding: NetworkFinding, name: (row: number) => string): { sentence: string; remedy: string } {
  switch (finding.kind) {
    case "no figure":
      return {
        sentence: `“${finding.text}” stands where a figure belongs. No measure of the table can be worked out.`,
        remedy: "Put a figure, or leave the cell empty if it is 0.",
      };
    case "negative output":
      return {
        sentence: `${name(finding.row)} sells ${amount(finding.sales)} in all: less than nothing.`,
        remedy:
          "Look for a sign that is wrong, or for changes in inventories larger than the sales; move them to value added or leave the row out.",
      };
    case "buys without sales":
      return {
        sentence: `${name(finding.row)} sells nothing and buys ${amount(finding.bought)}: its value added would be lost.`,
        remedy: "Give the row its sales, or set its purchases to 0.",
      };
    case "does not balance":
      return {
        sentence: `${name(finding.row)} sells ${amount(finding.sales)} and buys and adds ${amount(finding.bought)}: ${amount(Math.abs(finding.difference))} ${finding.difference > 0 ? "more is sold" : "less is sold"}.`,
        remedy: `Look for a figure that is off by ${amount(Math.abs(finding.difference))} in its row or its column. The functions take sales for output and the rest for value added.`,
      };
    case "rounding":
      return {
        sentence: `${count(finding.count, "sum is", "sums are")} off by at most ${amount(finding.difference)}: no more than the rounding of the figures to ${finding.decimals === 0 ? "whole numbers" : count(finding.decimals, "decimal", "decimals")} makes.`,
        remedy: "Nothing to mend. The functions take sales for output and the rest for value added.",
      };
    case "total":
      return {
        sentence: `${finding.name === "" ? "This total" : `“${finding.name}”`} is ${amount(finding.stands)} here, and the figures sum to ${amount(finding.sum)}: ${amount(Math.abs(finding.difference))} too ${finding.difference > 0 ? "much" : "little"}.`,
        remedy: "Mend the total, or the figure that is missing from it. Totals are left out of all measures.",
      };
  }
}
