/** What the view Networks says: how an input-output table is read, and where it does not balance. */

import type { NetworkFinding } from "../../findings/networks/balance";
import type { NotANetwork } from "../../tables/networks/layout";
import { messages } from "../../messages/messages";
import { figure } from "./figures";
import { named } from "./named";
import type { FindingText } from "./check";

export const networks = messages("pane.networks", {
  heading: "Analyse an input-output table",
  lead: "Who buys from whom, by country: whose value is in whose exports, through all rounds. Select the table, or a cell in it. Your sheet stays as it is.",
  read: "Read the table",
  again: "Read again",
  empty: "There is no table here. Select one with its names and headers, or a cell in it, and read again.",
  understood: "How the table is read",
  flows: "Flows between rows",
  finalDemand: "Final demand",
  countries: "Country of each row",
  left: "Excluded from flows and final demand: {names}.",
  besides:
    "Value added is computed as sales less flows, so it includes the rows of taxes, margins and other purchases among these; the report names them.",
  unnamed: "without a name",
  sheetRow: "Row {row}",
  row: "row {row} ({name})",
  column: "column {letter} ({name})",
  split: {
    rows: "There are as many columns of flows as rows; the rest is final demand.",
    names:
      "The rows above the totals and value added are industries; there are as many columns of flows, the rest is final demand.",
    figures:
      "By their figures, the last rows are totals or value added. There are as many columns of flows as other rows, the rest is final demand.",
    headings: "The headers of the flows repeat the names of the rows.",
  },
  countriesBy: {
    repeated: "Its names repeat, one for all rows of a country, and final demand has columns for each.",
    known: "Its names are countries.",
    each: "Each row is treated as a country of its own.",
    "heading row": "The headers name the country of each row.",
    filled: "A name holds for its row and for the rows below that have none.",
    joined: "Part of each name is its country.",
    one: "The headers of final demand name kinds of use but no countries: all rows are treated as one country. If they belong to several, write the country beside each row and enter that range.",
    blocks:
      "No column names the countries: rows are assumed to be in order, country by country, with as many countries as final demand has columns.",
    none: "No column of names fits the columns of final demand.",
  },
  namedSo: "This gives {names}; the report has a column for them.",
  countriesWhy: "If left empty, rows are read country by country.",
  notARange: "{what}: this is not a range. Enter one such as B3:G8.",
  add: "Add the report",
  added: "Added: the sheet {sheet}. It follows your figures.",
  remove: "Remove this report",
  removed: "Removed. Your sheet is as it was.",
  notRemoved:
    "The report could not be removed. If the workbook is protected or a cell is being edited, change that and try again.",
  failed: "The cells could not be read. If a cell is being edited, finish editing and try again.",
  notWritten:
    "The report could not be written. If the workbook is protected or a cell is being edited, change that and try again.",
  pictures: "Pictures",
  picture: "Picture",
  kinds: {
    exports: "Whose value is in whose exports",
    "final demand": "Whose value is in whose final demand",
    rounds: "Rounds of suppliers",
  },
  about: "Subject of the title",
  stands: "What stands out",
  draw: "Draw",
  working: "Computing all rounds",
  source: "computed from {flows} and {finalDemand}",
  save: "Save as SVG",
  savePng: "Save as PNG",
  insert: "Insert as picture",
  use: "Use the picture",
  saved: "Saved as {file}.",
  notSaved: "The picture file could not be created. Try the other format.",
  inserted: "Inserted at {cell}. It does not follow the figures.",
  notInserted:
    "The picture could not be inserted. If the workbook is protected or a cell is being edited, change that and try again.",
  table: "The figures as a table",
  marks: "Use the arrow keys to move from mark to mark.",
  balance: "Does it balance?",
  check: "Check the balance",
  balanced:
    "{rows, plural, one {The only row balances} other {All # rows balance}}: sales equal purchases plus value added{totals, plural, =0 {} one {; # total adds up} other {; # totals add up}}.",
  noPurchases: "There is no row of value added below the flows, so sales cannot be compared with purchases.",
  soundTotals: "{totals, plural, one {# total adds up} other {# totals add up}}.",
  sound: "Nothing else was found: no row has negative output, and none buys without selling.",
  found: "{count, plural, one {# finding} other {# findings}}.",
  more: "{count, plural, one {# more finding} other {# more findings}}. Fix these first, then check again.",
  findings: "Findings",
  cell: "Cell",
  finding: "Finding and what to do",
  go: "Go to {cell}",
  gone: "{cell} could not be shown: the sheet may have been renamed or removed. Read the table again.",
});

/** The sentence of a refusal, which begins in a cell's error with the name of an argument, as a sentence on its own. */
export const refusedText = (sentence: string): string => `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;

const lists = messages("pane.lists", { more: "{names}, and {count, number} more" });

/** So many countries are named as an example. */
const MAX_NAMED = 6;
export const firstFew = (names: readonly string[]): string =>
  names.length > MAX_NAMED
    ? lists.more({ names: names.slice(0, MAX_NAMED).join(", "), count: names.length - MAX_NAMED })
    : names.join(", ");

const problems = messages("pane.networkProblems", {
  noFigures:
    "This table has no flows: fewer than two rows or columns contain figures. Select the flows with final demand beside them, and read again.",
  noFinalDemand:
    "There is no final demand beside the flows: {rows, plural, one {# row has} other {# rows have}} as many columns, or totals only. Select the columns of final demand too, and read again.",
  order:
    "The rows are of {rows}, in this order, but the headers of final demand say {users}. Arrange its columns country by country, in the order of the rows, with all kinds of use of a country side by side, and read again.",
  notSquare:
    "{rows, plural, one {# row has} other {# rows have}} {columns, plural, one {# column} other {# columns}} of figures: flows need as many columns as rows, with final demand beside them. Select these without empty rows or columns between them, and read again.",
  usersWithoutRows:
    "Final demand has columns for {users}, but no row is of {count, plural, one {that country} other {these countries}}.",
  rowsWithoutUsers: "Final demand has no columns for {rows}.",
  addUsers:
    "Write beside these rows, in a column of countries, a country that it has columns for, or add columns for {count, plural, one {it} other {each}}, left empty if nothing is used there.",
  addRows:
    "Add a row and a column among the flows for {count, plural, one {it} other {each}}, left empty if nothing is made there.",
  again: "Then read again.",
});

/** Why a table is not an input-output table, and what to do. */
export function problemText(not: NotANetwork): string {
  switch (not.problem) {
    case "no figures":
      return problems.noFigures;
    case "no final demand":
      return problems.noFinalDemand({ rows: not.rows });
    case "users in another order":
      return problems.order({ rows: firstFew(not.rows), users: firstFew(not.users) });
    case "countries differ":
      return countriesDifferText(not);
    case "not square":
      return problems.notSquare({ rows: not.rows, columns: not.columns });
  }
}

function countriesDifferText({ users, rows }: Extract<NotANetwork, { problem: "countries differ" }>): string {
  return [
    ...(users.length > 0 ? [problems.usersWithoutRows({ users: firstFew(users), count: users.length })] : []),
    ...(rows.length > 0
      ? [problems.rowsWithoutUsers({ rows: firstFew(rows) }), problems.addUsers({ count: rows.length })]
      : [problems.addRows({ count: users.length })]),
    problems.again,
  ].join(" ");
}

const findings = messages("pane.networkFindings", {
  noFigure: {
    sentence: "“{text}” is where a figure is expected. No measure of the table can be computed.",
    remedy: "Enter a figure, or leave the cell empty if it is 0.",
  },
  negativeOutput: {
    sentence: "{row}: total sales are negative ({sales}).",
    remedy:
      "Look for a wrong sign, or for changes in inventories larger than the sales; move them to value added or leave the row out.",
  },
  buysWithoutSales: {
    sentence: "{row} sells nothing but buys {bought}: its value added would be lost.",
    remedy: "Enter the sales of the row, or set its purchases to 0.",
  },
  balance: {
    sentence:
      "{row} sells {sales}, but its purchases and value added sum to {bought}: sales are {difference} {sign, select, more {higher} other {lower}}.",
    remedy:
      "Look for a figure that is off by {difference} in its row or its column. The functions use sales as output and compute value added as the rest.",
  },
  rounding: {
    sentence:
      "{count, plural, one {# sum is} other {# sums are}} off by at most {difference}: no more than rounding the figures to {decimals, plural, =0 {whole numbers} one {# decimal} other {# decimals}} causes.",
    remedy: "Nothing to fix. The functions use sales as output and compute value added as the rest.",
  },
  total: {
    sentence:
      "{named, select, yes {“{name}”} other {This total}} is {stands} here, but the figures sum to {sum}: {difference} too {sign, select, more {high} other {low}}.",
    remedy: "Correct the total, or the figure that is missing from it. Totals are excluded from all measures.",
  },
});

const amount = (value: number) => figure(String(value));

/** A finding and its remedy. `name` is what a row is called. */
export function networkFindingText(finding: NetworkFinding, name: (row: number) => string): FindingText {
  switch (finding.kind) {
    case "no figure":
      return { sentence: findings.noFigure.sentence({ text: finding.text }), remedy: findings.noFigure.remedy };
    case "negative output":
      return {
        sentence: findings.negativeOutput.sentence({ row: name(finding.row), sales: amount(finding.sales) }),
        remedy: findings.negativeOutput.remedy,
      };
    case "buys without sales":
      return {
        sentence: findings.buysWithoutSales.sentence({ row: name(finding.row), bought: amount(finding.bought) }),
        remedy: findings.buysWithoutSales.remedy,
      };
    case "does not balance": {
      const difference = amount(Math.abs(finding.difference));
      return {
        sentence: findings.balance.sentence({
          row: name(finding.row),
          sales: amount(finding.sales),
          bought: amount(finding.bought),
          difference,
          sign: finding.difference > 0 ? "more" : "less",
        }),
        remedy: findings.balance.remedy({ difference }),
      };
    }
    case "rounding":
      return {
        sentence: findings.rounding.sentence({
          count: finding.count,
          difference: amount(finding.difference),
          decimals: finding.decimals,
        }),
        remedy: findings.rounding.remedy,
      };
    case "total":
      return {
        sentence: findings.total.sentence({
          ...named(finding.name),
          stands: amount(finding.stands),
          sum: amount(finding.sum),
          difference: amount(Math.abs(finding.difference)),
          sign: finding.difference > 0 ? "more" : "less",
        }),
        remedy: findings.total.remedy,
      };
  }
}
