/** What the view Analyse says: how a table is understood, what must be chosen, and what became of it. */

import type { DecimalSeparator } from "../../tables/numeral";
import type { Role } from "../../tables/roles";
import type { ColumnOption } from "../../tables/choices";
import type { Warning } from "../../tables/warnings";
import type { Question } from "../../tables/questions";
import type { Method } from "../../tables/method";
import type { Total, Why } from "../../tables/understanding";
import { count } from "./count";

export const roleNames: Readonly<Record<Role, string>> = {
  link: "Link of the chain",
  country: "Country",
  actor: "Actor",
  activity: "Activity",
  period: "Period",
  output: "Sales (output)",
  price: "Price",
  inputs: "Inputs bought",
  otherInputs: "Other inputs (not the product before)",
  conversion: "Conversion (units of the product before)",
  valueAdded: "Value added",
  share: "Share of value added",
  wages: "Wages",
  capital: "Capital",
  volume: "Volume",
  aside: "Not used",
};

const leftOut: Readonly<Record<Total["by"], string>> = {
  words: "its name says that it is a total",
  figures: "its figures are the sums of other rows",
  below: "it stands below the total",
  part: "it is a part of the row above",
  statistic: "it is a mean or another number about the others",
  "no figures": "it has no figure",
};

export const analyse = {
  heading: "Analyse a table",
  lead: "Select the table of a chain, or a cell in it: links or countries, what each sells and buys. The result is a sheet of live formulas; your own sheet stays as it is.",
  read: "Read the table",
  again: "Read it again",
  empty: "There is no table here. Select one, or a cell in it, and read it again.",
  failed: "The cells could not be read. Is a cell being edited? Finish that and try again.",
  notWritten:
    "The report could not be added. Is the workbook protected, or a cell being edited? Finish that and try again.",
  understood: "How it is understood",
  place: (address: string, records: number) => `${address}: ${count(records, "record", "records")}.`,
  titles: (words: readonly string[]) => `Title: ${words.join(" ")}`,
  column: (letter: string, name: string) => (name === "" ? `Column ${letter}` : `${letter}: ${name}`),
  period: (label: string) => `in ${label}`,
  way: {
    sales: "Value added is what each link sells for, less what it buys.",
    steps: "Value added is worked out step by step: each step buys the product of the one before.",
    value: "The table gives value added itself.",
    shares: "The table gives shares.",
  } satisfies Readonly<Record<Method, string>>,
  times: (price: string, volume: string) =>
    `Sales are price × volume: column ${price} times column ${volume}. Leave it out where the inputs are per unit too.`,
  markLabel: (example: string) => `“${example}” in this column is`,
  markChoose: "choose",
  mark: (mark: DecimalSeparator, example: string) =>
    mark === "." ? `with a decimal point: ${readAs(example, ".")}` : `with a decimal comma: ${readAs(example, ",")}`,
  markBy: {
    column: (mark: DecimalSeparator) =>
      `Read with a decimal ${mark === "." ? "point" : "comma"}, as other cells of this column show.`,
    others: (mark: DecimalSeparator) =>
      `Read with a decimal ${mark === "." ? "point" : "comma"}, as other columns show.`,
    you: "",
  },
  texts: (number: number) =>
    `${count(number, "cell is", "cells are")} text: cleaned on the report, with the cell beside it.`,
  missing: (number: number) => `${count(number, "figure is", "figures are")} missing.`,
  words: (number: number) =>
    `${count(number, "cell holds", "cells hold")} words where a figure belongs: they count as missing.`,
  manners: {
    inPercent: "36.3 in this column is 36.3 %",
    isNegated: "Figures below 0 in this column are costs",
    fillsDown: "An empty cell means the name above it",
  } satisfies Readonly<Record<ColumnOption, string>>,
  totals: "Rows that are no links of their own",
  total: (row: number, name: string, by: Total["by"]) =>
    `Leave out row ${row}${name === "" ? "" : `, “${name}”`}: ${leftOut[by]}`,
  settings: "For the report",
  leaveOut: "Leave out rows with a missing figure",
  leaveOutWhy: "Otherwise such figures stand as #N/A, and so does every share that needs them.",
  rate: "Normal return on capital, in per cent",
  rateWhy:
    "What the capital would earn in its next best use, for the period of the figures. There is no default; left empty, the rents wait for it on the sheet.",
  rateWrong: "Put the normal return as a number, such as 8, or leave it empty.",
  open: "Before a report can be made",
  add: "Add the report",
  added: (name: string) => `Added: ${name}.`,
  report: (name: string) => `Report: ${name}`,
  noCharts: "The charts could not be added; the figures are all there.",
  remove: "Remove this report",
  removed: "Removed. Your own sheets are as they were.",
  notRemoved: "The report could not be removed. It may be gone already; otherwise delete its sheet by hand.",
} as const;

/** The figure that a text becomes, as the person will see it. */
function readAs(example: string, mark: DecimalSeparator): string {
  const digits = example.replaceAll(mark === "." ? /,/g : /\./g, "").replaceAll(/[^\d.,-]/g, "");
  const plain = Number(digits.replace(",", "."));
  return Number.isFinite(plain) ? plain.toLocaleString("en", { maximumSignificantDigits: 12 }) : example;
}

/** Why a column is taken for what it is taken for. */
export function whyWords(why: Why): string {
  switch (why.by) {
    case "heading":
      return `The heading says “${why.words}”.`;
    case "countries":
      return `Its names are countries, such as ${why.example}.`;
    case "periods":
      return "Its cells are years or other periods.";
    case "names":
      return "The first column of names.";
    case "chain":
      return "What a link buys here is what the one before sells.";
    case "shares":
      return "The columns of the years each sum to a whole.";
    case "order":
      return "No heading says so; taken by the order of the columns.";
    case "year heading":
      return "Figures by year, without a word on what they are.";
    case "second":
      return why.column === ""
        ? `${roleNames[why.role]} is worked out from the other columns, so this one is only compared.`
        : `Column ${why.column} is taken for that already.`;
    case "format":
      return why.shows === "percent" ? "Its figures are shown in per cent." : "Its figures are shown as money.";
    case "given":
      return "The table gives value added itself, so this is not needed.";
    case "count":
      return "It numbers the rows.";
    case "sum":
      return "It is the sum of other columns here, which are taken one by one.";
    case "part":
      return "Its heading says that it is a part of another column.";
    case "rows":
      return `Its rows say so, such as “${why.example}”.`;
    case "parts":
      return "Its total is the sum of the prices: they are those of parts of one product, and not of its steps.";
    case "nothing":
      return "Nothing tells what this is.";
    case "you":
      return "As you chose.";
  }
}

/** What must be answered first. `letters` names columns as the sheet does, `row` rows. */
export function questionWords(
  question: Question,
  letter: (column: number) => string,
  rowNumber: (row: number) => number,
): string {
  switch (question.ask) {
    case "mark":
      return `Column ${letter(question.column)}: “${question.example}” may have its mark for thousands or for decimals. Choose which.`;
    case "no figures":
      return "No column is sales, prices, value added or shares. Choose which one is.";
    case "turned":
      return `The rows are called ${question.rows
        .slice(0, 3)
        .map((name) => `“${name}”`)
        .join(
          ", ",
        )}: the links seem to stand side by side. They must stand below one another. Copy the table, paste it turned (Paste special, Transpose), and read it again.`;
    case "two tables":
      return `${question.columns.length === 1 ? "Column" : "Columns"} ${question.columns.map(letter).join(", ")} ${question.columns.length === 1 ? "stands" : "stand"} beyond an empty column, and may be of another table. Select one table alone, or choose “${roleNames.aside}” there.`;
    case "price and volume":
      return `Prices with volumes, and no column that says what is bought. Choose which is “${roleNames.inputs}”; or, if each row buys the product of the row before, choose “${roleNames.aside}” for column ${letter(question.column)}.`;
    case "one row a period":
      return "Each period has one row, so there is no chain whose value could be shared out. For terms of trade see Pictures and VC.TERMSOFTRADE.";
    case "no records":
      return "No row is left as a record. Look at the totals.";
    case "no inputs":
      return "No column says what the links buy. Choose which is “Inputs bought”; if the figures are value added already, choose that.";
    case "several":
      return `Columns ${question.columns.map(letter).join(" and ")} are both “${roleNames[question.role]}”. Choose one, and “${roleNames.aside}” for the other.`;
    case "inputs with conversion":
      return `Column ${letter(question.column)}: with prices step by step, inputs must leave out the product of the step before. Choose “${roleNames.otherInputs}” if they do, or “${roleNames.output}” for the prices and “${roleNames.aside}” for the conversion.`;
    case "no period":
      return `No period can be read in ${question.rows.length === 1 ? "row" : "rows"} ${question.rows.slice(0, 5).map(rowNumber).join(", ")}${question.rows.length > 5 ? " and more" : ""}. Put one in, or choose “${roleNames.aside}” for that column.`;
    case "too many":
      return `A report takes at most ${question.most.toLocaleString("en")} records; here are ${question.records.toLocaleString("en")}. Select fewer rows, or sum them up first with VC.DISTRIBUTION.`;
  }
}

/** What should be seen before a report is made. */
export function remarkWords(
  remark: Warning,
  letter: (column: number) => string,
  rowNumber: (row: number) => number,
): string {
  switch (remark.say) {
    case "unused":
      return `Not used: ${remark.columns.length === 1 ? "column" : "columns"} ${remark.columns.map(letter).join(", ")}. If the links buy any of it from others, choose “${roleNames.inputs}” for it.`;
    case "no periods":
      return `Column ${letter(remark.column)} is headed as periods, and none can be read in it: all rows are taken to be of one time.`;
    case "prices side by side":
      return `Columns ${remark.columns.map(letter).join(", ")} are prices, and ${letter(remark.columns[0]!)} alone is used. If they are the steps of one chain, turn the table (Paste special, Transpose): steps stand below one another.`;
    case "falling price":
      return `The price falls in row ${rowNumber(remark.row)}. Prices are read step by step, each row buying the product of the row before; if the rows are no steps of one chain, choose something else for the prices.`;
    case "units":
      return `Columns ${letter(remark.columns[0])} and ${letter(remark.columns[1])} are in different units by their headings. Bring them to one unit on your sheet first.`;
  }
}
