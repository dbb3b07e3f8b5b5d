/** What the view Analyse says: how a table is read, what must be chosen, and what became of it. */

import type { DecimalSeparator } from "../../tables/numeral";
import type { Question } from "../../tables/questions";
import type { Warning } from "../../tables/warnings";
import type { Total, RoleReason } from "../../tables/understanding";
import { messages } from "../../messages/messages";
import { named } from "./named";

export const roleNames = messages("pane.roles", {
  link: "Link of the chain",
  country: "Country",
  actor: "Actor",
  activity: "Activity",
  period: "Period",
  output: "Sales (output)",
  price: "Price",
  inputs: "Inputs bought",
  otherInputs: "Other inputs (without the product of the previous link)",
  conversion: "Conversion (units of the previous product per unit)",
  valueAdded: "Value added",
  share: "Share of value added",
  wages: "Wages",
  capital: "Capital",
  volume: "Volume",
  ignored: "Not used",
});

export const analyse = messages("pane.analyse", {
  empty: "There is no table here. Select a cell inside a table, or paste one.",
  failed: "The cells could not be read. If a cell is being edited, finish editing and try again.",
  nothingToReport:
    "No report can be made of these figures: one is missing or below 0, or nothing is left to be counted. Check names the cell.",
  notWritten:
    "The report could not be added. If the workbook is protected or a cell is being edited, change that and try again.",
  notComputed: "The report could not be computed ({reason}). Nothing was added.",
  understood: "How the table is read",
  place: "{address}: {records, plural, one {# record} other {# records}}.",
  titles: "Title: {title}",
  column: "Column {letter}",
  namedColumn: "{letter}: {name}",
  way: {
    sales: "Value added is what each link sells less what it buys.",
    steps: "Value added is computed step by step: each step buys the product of the one before.",
    value: "The table states value added itself.",
    shares: "The table states shares.",
  },
  times: "Sales are price × volume: column {price} times column {volume}. Clear this if the inputs are per unit too.",
  markLabel: "“{example}” in this column is",
  markChoose: "choose",
  mark: { point: "with a decimal point: {figure}", comma: "with a decimal comma: {figure}" },
  markBy: {
    column: "Read with a decimal {mark, select, point {point} other {comma}}, as other cells of this column show.",
    others: "Read with a decimal {mark, select, point {point} other {comma}}, as other columns show.",
  },
  texts:
    "{count, plural, one {# cell is} other {# cells are}} text: converted to numbers in the report, which names the cell beside each.",
  missing: "{count, plural, one {# figure is} other {# figures are}} missing.",
  words:
    "{count, plural, one {# cell contains text} other {# cells contain text}} where a figure is expected: treated as missing.",
  manners: {
    inPercent: "36.3 in this column means 36.3 %",
    isNegated: "Negative figures in this column are costs",
    fillsDown: "An empty cell repeats the name above it",
  },
  totals: "Totals and other rows to exclude",
  total: "Exclude row {row}{named, select, yes {, “{name}”} other {}}: {reason}",
  totalBy: {
    words: "its name says that it is a total",
    figures: "its figures are the sums of other rows",
    below: "it is below the total",
    part: "it is part of the row above",
    statistic: "it is a mean or another statistic",
    answer: "you left it out",
    "no figures": "it has no figure",
  },
  settings: "For the report",
  leaveOut: "Exclude rows with a missing figure",
  leaveOutWhy: "Otherwise these figures show #N/A, and so does every share that depends on them.",
  rate: "Normal return on capital, in per cent",
  rateWhy:
    "What the capital would earn in its next best use, over the period of the figures. There is no default; if left empty, you can enter it later on the report sheet.",
  rateWrong: "Enter the normal return as a number, such as 8, or leave it empty.",
  open: "One question before the answer",
  openButFor: "What these cells tell",
  add: "Insert report",
  added: "Added: {name}.",
  addedOf: "Added: {name}, the report on {table}.",
  report: "Report: {name}",
  ofOurs: "{sheet} was made by Quasirent from {table}. This is the answer to that table.",
  stale: "{name} says: {words}. Making it anew removes that sheet, with anything you entered on it.",
  anew: "Make the report anew",
  noCharts: "The charts could not be added; the figures are all there.",
  removed: "Removed. Your own sheets are as they were.",
  notRemoved: "The report could not be removed. It may already be gone; otherwise delete its sheet yourself.",
});

const markName = (mark: DecimalSeparator) => (mark === "." ? "point" : "comma");

/** The text of a cell as a number with this decimal separator. */
export const markText = (mark: DecimalSeparator, example: string): string =>
  analyse.mark[markName(mark)]({ figure: readAs(example, mark) });

export const markByText = (by: "column" | "others", mark: DecimalSeparator): string =>
  analyse.markBy[by]({ mark: markName(mark) });

/** A row that is proposed to be excluded, and why. */
export const totalText = (row: number, name: string, by: Total["by"]): string =>
  analyse.total({ row, ...named(name), reason: analyse.totalBy[by] });

/** The number that a cell's text becomes, as it will be shown. */
function readAs(example: string, mark: DecimalSeparator): string {
  const digits = example.replaceAll(mark === "." ? /,/g : /\./g, "").replaceAll(/[^\d.,-]/g, "");
  const plain = Number(digits.replace(",", "."));
  return Number.isFinite(plain) ? plain.toLocaleString("en", { maximumSignificantDigits: 12 }) : example;
}

const reasons = messages("pane.reasons", {
  heading: "The header says “{words}”.",
  countries: "Its names are countries, such as {example}.",
  periods: "Its cells are years or other periods.",
  names: "The first column of names.",
  chain: "What a link buys here is what the one before sells.",
  shares: "The columns of the years each sum to a whole.",
  order: "No header says so; assumed from the order of the columns.",
  "year heading": "Figures by year; no header says what they are.",
  computed: "{role} is computed from the other columns, so this one is only compared.",
  second: "Column {column} already has that role.",
  percent: "Its figures are formatted as percentages.",
  money: "Its figures are formatted as currency.",
  stated: "The table states value added itself, so this is not needed.",
  count: "It numbers the rows.",
  sum: "It is the sum of other columns here, which are used one by one.",
  part: "Its header says that it is part of another column.",
  rows: "Its rows say so, such as “{example}”.",
  parts: "Its total is the sum of the prices: they are prices of parts of one product, not of its steps.",
  nothing: "Nothing shows what this is.",
  you: "As you chose.",
});

/** Why a column has the role that it has. */
export function reasonText(why: RoleReason): string {
  switch (why.kind) {
    case "heading":
      return reasons.heading({ words: why.words });
    case "countries":
      return reasons.countries({ example: why.example });
    case "second":
      return why.column === ""
        ? reasons.computed({ role: roleNames[why.role] })
        : reasons.second({ column: why.column });
    case "format":
      return why.shows === "percent" ? reasons.percent : reasons.money;
    case "rows":
      return reasons.rows({ example: why.example });
    default:
      return reasons[why.kind];
  }
}

const questions = messages("pane.questions", {
  mark: "Column {column}: the separator in “{example}” may be for thousands or for decimals. Choose which.",
  "no figures": "No column is sales, prices, value added or shares. Choose which one is.",
  turned:
    "The rows are called {rows}: the links seem to be side by side. They must be one below another. Copy the table, transpose it (Paste Special > Transpose), and read it again.",
  "two tables":
    "{count, plural, one {Column {columns} is} other {Columns {columns} are}} beyond an empty column, and may belong to another table. Select one table only, or choose “{unused}” there.",
  "price and volume":
    "There are prices and volumes, but no column says what is bought. Choose which is “{inputs}”; or, if each row buys the product of the row before, choose “{unused}” for column {column}.",
  "one row a period":
    "Each period has one row, so there is no chain whose value could be divided. For terms of trade see Pictures and VC.TERMSOFTRADE.",
  units:
    "Columns {one} and {other} are in two currencies by their headings. Convert one of them on your sheet with an exchange rate first.",
  unitsByRow:
    "{cell} is in {other}, and what stands above is in {one}: nothing can be added up. Bring the rows to one unit on your sheet first.",
  "no records": "Every row was excluded as a total. Review the list above.",
  "no inputs":
    "No column says what the links buy. Choose which is “{inputs}”; if the figures are value added already, choose that.",
  several: "Columns {columns} are both “{role}”. Choose one, and “{unused}” for the other.",
  "inputs with conversion":
    "Column {column}: with prices step by step, inputs must not include the product of the previous step. Choose “{otherInputs}” if they do not, or “{output}” for the prices and “{unused}” for the conversion.",
  "no period":
    "No period can be read in {count, plural, one {row} other {rows}} {rows}. Enter one, or choose “{unused}” for that column.",
  "too many":
    "A report takes at most {most, number} records; this table has {records, number}. Select fewer rows, or sum them first with VC.DISTRIBUTION.",
});

const MAX_ROWS_LISTED = 5;

/** Row numbers, the first few. */
export const rowList = (rows: readonly number[]): string =>
  `${rows.slice(0, MAX_ROWS_LISTED).join(", ")}${rows.length > MAX_ROWS_LISTED ? " and more" : ""}`;

/** What must be answered first. `letter` names columns as the sheet does, `rowNumber` rows. */
export function questionText(
  question: Question,
  letter: (column: number) => string,
  rowNumber: (row: number) => number,
): string {
  const { inputs, otherInputs, output, ignored: unused } = roleNames;
  switch (question.ask) {
    case "mark":
      return questions.mark({ column: letter(question.column), example: question.example });
    case "turned":
      return questions.turned({
        rows: question.rows
          .slice(0, 3)
          .map((name) => `“${name}”`)
          .join(", "),
      });
    case "two tables":
      return questions["two tables"]({
        count: question.columns.length,
        columns: question.columns.map(letter).join(", "),
        unused,
      });
    case "price and volume":
      return questions["price and volume"]({ inputs, unused, column: letter(question.column) });
    case "no inputs":
      return questions["no inputs"]({ inputs });
    case "several":
      return questions.several({
        columns: question.columns.map(letter).join(" and "),
        role: roleNames[question.role],
        unused,
      });
    case "inputs with conversion":
      return questions["inputs with conversion"]({ column: letter(question.column), otherInputs, output, unused });
    case "no period":
      return questions["no period"]({
        count: question.rows.length,
        rows: rowList(question.rows.map(rowNumber)),
        unused,
      });
    case "units": {
      const { unlike } = question;
      return unlike.by === "columns"
        ? questions.units({ one: letter(unlike.columns[0]), other: letter(unlike.columns[1]) })
        : questions.unitsByRow({
            cell: `${letter(unlike.column)}${rowNumber(unlike.row)}`,
            one: unlike.one,
            other: unlike.other,
          });
    }
    case "too many":
      return questions["too many"]({ most: question.most, records: question.records });
    default:
      return questions[question.ask];
  }
}

const warnings = messages("pane.warnings", {
  unused:
    "Not used: {count, plural, one {column} other {columns}} {columns}. If the links buy any of it from others, choose “{inputs}” for it.",
  "no periods":
    "Column {column} has a header for periods, but none can be read in it: all rows are treated as one period.",
  "prices side by side":
    "Columns {columns} are prices, and only {first} is used. If they are the steps of one chain, transpose the table (Paste Special > Transpose): steps go one below another.",
  "falling price":
    "The price falls in row {row}. Prices are read step by step, each row buying the product of the row before; if the rows are not steps of one chain, choose another role for the prices.",
  units:
    "Columns {one} and {other} are in different units according to their headers. Convert them to one unit on your sheet first.",
});

/** What should be seen before a report is made. */
export function warningText(
  remark: Warning,
  letter: (column: number) => string,
  rowNumber: (row: number) => number,
): string {
  switch (remark.say) {
    case "unused":
      return warnings.unused({
        count: remark.columns.length,
        columns: remark.columns.map(letter).join(", "),
        inputs: roleNames.inputs,
      });
    case "no periods":
      return warnings["no periods"]({ column: letter(remark.column) });
    case "prices side by side":
      return warnings["prices side by side"]({
        columns: remark.columns.map(letter).join(", "),
        first: letter(remark.columns[0]!),
      });
    case "falling price":
      return warnings["falling price"]({ row: rowNumber(remark.row) });
    case "units":
      return warnings.units({ one: letter(remark.columns[0]), other: letter(remark.columns[1]) });
  }
}
