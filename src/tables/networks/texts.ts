/** What is said of an input-output table's rows and columns, what is asked, and why one cannot be solved. */

import { messages } from "../../messages/messages";

export const reasons = messages("tables.networkReasons", {
  layout: "in {layout} it means {means}",
  named: "its name says so: “{name}”",
  sumOfColumns: "it is the sum of columns {columns} in every row",
  sumOfRows: "it is the sum of rows {rows} in every column",
  sumOfFlows: "it is the sum of the flows",
  sumOfAll: "it is the sum of all before it",
  partOf: "without it, the rows sum to {whole}",
  fits: "with it, the rows sum to {whole}",
  completes: "it is what the sales of each column exceed its purchases by",
  completesOther: "with it, sales equal purchases and value added",
  users: "its heading names a country of the rows",
  beside: "it is beside the flows, and no word says that it is anything else",
  asked: "no word and no sum explains it",
  answered: "you said so",
  wholeRow: "it is the table’s own row of value added",
  partOfRow: "it is a part of value added",
  memo: "another row is the value added of this table",
  notUnderstood: "neither its name nor its figures say what it is",
  names: "it names the rows",
  codes: "it numbers the rows",
  paired: "rows and columns have the same names, in the same order",
  byOrder: "there are as many columns of flows as rows",
  subtotal: "it is the sum of {parts}, down and across",
  longForm: "the pairs of {from} and {to} fill a square",
});

/** What totals are called in a reason. */
export const wholes = messages("tables.networkWholes", {
  column: "column {letter}, “{name}”",
  row: "row {row}, “{name}”",
  account: "purchases and value added",
});

export const questions = messages("tables.networkQuestions", {
  countries: {
    words: "Is this one country’s table?",
    one: "One country",
    oneMeans: "all rows are of one country",
    column: "Several: in column {letter}",
    before: "Several: in the names before “{separator}”",
    after: "Several: in the names after “{separator}”",
    headings: "Several: in the row of headings",
    rows: "Several: each row is one",
    blocks: "Several: in the order of the rows",
    severalMeans: "value added and exports are computed by country",
    example: "{names}",
  },
  finalDemand: {
    words: "What is column {letter}, “{name}”?",
    several: "What are columns {first} to {last}, “{from}” to “{to}”?",
    finalDemand: "Final demand",
    finalDemandMeans: "its figures are sales to final users",
    total: "A total",
    totalMeans: "it is left out",
    unused: "Not part of the table",
    unusedMeans: "it is left out",
  },
});

export const refusals = messages("tables.networkRefusals", {
  useTable:
    "{cell}: the rows and the columns have different names (“{row}” and “{column}”), so this is a use or supply table of products by industries, not an input-output table. Networks needs a square table, industry by industry or product by product.",
  notTheSame:
    "{cell}: after “{last}” the columns go on with “{column}” and the rows with “{row}”. An input-output table has the same names down and across, in the same order: add what is missing, or leave it out of both, and read again.",
  noFinalDemand:
    "{cell}: beside the flows there is no column of final demand, only totals or nothing. Select the columns of final demand too, or place them on this sheet or another with the same row names, and read again.",
  usersWithoutRows:
    "{cell}: final demand has columns for {users}, but no row is of {count, plural, one {that country} other {these countries}}. Add a row and a column among the flows for {count, plural, one {it} other {each}}, left empty if nothing is made there, and read again.",
  rowsWithoutUsers:
    "{cell}: final demand has no columns for {rows}. Write beside these rows, in a column of countries, a country that it has columns for, or add columns for {count, plural, one {it} other {each}}, left empty if nothing is used there, and read again.",
  unevenUsers:
    "{cell}: final demand has not the same number of columns for each country ({counts}). Add the missing ones, left empty if nothing is used there, and read again.",
  usersUnnamed:
    "{cell}: the rows are of several countries, but the columns of final demand do not say whose each is. Write the country over each column, or choose “One country”.",
});

/** Names of a list, or the first few and how many more. */
const lists = messages("tables.networkLists", { more: "{names}, and {count, number} more" });
const MAX_NAMED = 6;
export const firstFew = (names: readonly string[]): string =>
  names.length > MAX_NAMED
    ? lists.more({ names: names.slice(0, MAX_NAMED).join(", "), count: names.length - MAX_NAMED })
    : names.join(", ");
