/** What the view Networks says: how an input-output table is read, and where it does not balance. */

import type { NetworkFinding, Rounding } from "../../findings/networks/balance";
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
  notOne:
    "This is not an input-output table: the names of its rows are not repeated, in the same order, over its columns, with final demand beside them. Select the flows with their names and final demand, and read again.",
  layout: "Read as a table in the form of {layouts}.",
  pivot:
    "The pairs of {from} and {to} fill a square of {rows, plural, one {# row} other {# rows}}. Networks reads it as a table on a sheet of its own, whose cells follow yours.",
  writePivot: "Write the table on a new sheet",
  pivoted: "Added: the sheet {sheet}.",
  tooLargeToPivot:
    "The square is too large for a sheet of formulas. Select fewer countries or industries, and read again.",
  answered: "You said: {answers}.",
  takeBack: "Take back",
  countryChoice: "Countries",
  oneCountry: "One country",
  severalCountries: "Several countries",
  valueAddedChoice: "Value added",
  ownValueAdded: "The table’s own: {name} ({place})",
  restValueAdded: "Sales less flows",
  ownWhole: "At basic prices, where the table has it so; what is bought besides stands apart.",
  ownParts: "The sum of its parts, since the table has no row of value added.",
  roles: "Rows and columns, and why they are read so",
  place: "Where",
  isWhat: "What it is and why",
  rowPlace: "Row {row}",
  columnPlace: "Column {letter}",
  moreRoles: "{count, plural, one {# more} other {# more}}.",
  roleNames: {
    flows: "flows",
    finalDemand: "final demand",
    total: "a total, left out",
    part: "a part of another column, left out",
    taxes: "taxes less subsidies",
    imports: "imports",
    valueAdded: "value added",
    "valueAdded part": "a part of value added",
    output: "output, left out",
    satellite: "not money of the account, left out",
    other: "bought besides, or an adjustment",
    label: "names",
    code: "codes",
    unused: "not used",
  },
  left: "Excluded from flows and final demand: {names}.",
  besides:
    "Value added is computed as sales less flows, so it includes the rows of taxes, margins and other purchases among these; the report names them.",
  apart: "Sales less flows also includes {names}: that is the difference between the two.",
  pictureOf: "Value added is sales less flows here, so it includes {names}.",
  unnamed: "without a name",
  sheetRow: "Row {row}",
  row: "row {row} ({name})",
  column: "column {letter} ({name})",
  splitBy: {
    names: "The names of these rows are repeated, in the same order, over these columns.",
    shape: "There are as many columns of flows as rows; the rest is final demand.",
  },
  finalRuns:
    "In {count, plural, one {one range} other {# ranges}}: a column between them is a total, or a part of another column.",
  permuted: "Its columns are taken country by country, in the order of the rows: {names}.",
  merged: "{parts} are read as parts of {country}.",
  countriesBy: {
    heading: "The header says so.",
    repeated: "Its names repeat, one for all rows of a country.",
    known: "Its names are countries.",
    users: "Final demand has columns for these names.",
    "heading row": "The headers name the country of each row.",
    filled: "A name holds for its row and for the rows below that have none.",
    joined: "Part of each name is its country.",
    blocks: "The rows are taken in order, country by country, with as many countries as final demand has columns.",
    answer: "You said so.",
    one: "No names show that the rows are of several countries.",
  },
  namedSo: "This gives {names}; the report has a column for them.",
  countriesWhy: "If left empty, rows are read country by country.",
  notARange: "{what}: this is not a range. Enter one such as B3:G8.",
  add: "Insert report",
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
  insert: "Insert picture",
  use: "Use the picture",
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
  rounding:
    "{count, plural, one {# sum is} other {# sums are}} off by at most {difference}: no more than rounding the figures to {decimals, plural, =0 {whole numbers} one {# decimal} other {# decimals}} causes.",
  sound: "Nothing else was found: no row has negative output, and none buys without selling.",
  found: "{count, plural, one {# finding} other {# findings}}.",
  more: "{count, plural, one {# more finding} other {# more findings}}. Fix these first, then check again.",
  findings: "Findings",
  cell: "Cell",
  finding: "Finding and what to do",
  go: "Go to {cell}",
  gone: "{cell} could not be shown: the sheet may have been renamed or removed. Read the table again.",
});

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
  total: {
    sentence:
      "{named, select, yes {“{name}”} other {This total}} is {stands} here, but the figures sum to {sum}: {difference} too {sign, select, more {high} other {low}}.",
    remedy: "Correct the total, or the figure that is missing from it. Totals are excluded from all measures.",
  },
});

const amount = (value: number) => figure(String(value));

export const roundingText = ({ count, difference, decimals }: Rounding): string =>
  networks.rounding({ count, difference: amount(difference), decimals });

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
