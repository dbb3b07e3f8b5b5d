/** Why rows and columns of trade rows and payments are read as they are, in one clause each. */

import { messages } from "../../../messages/messages";

export const tradeTexts = messages("reader.trade", {
  columnName: "“{heading}” is a column name of trade statistics",
  heading: "the heading says “{heading}”",
  cells: "its cells name flows",
  periodHeading: "the heading is a period",
  beside: "another column holds it already",
  noFlow: "it names no flow",
  otherFlow: "“{words}” is neither exports nor imports",
  noPeriod: "it has no period",
  otherMeasure: "“{words}” is neither a value nor the quantity that is used",
  allReporters: "“{name}” is the sum of all reporters",
  allPartners: "“{name}” is the sum of all partners",
  allProducts: "“{name}” is the sum of all products",
  sum: "“{name}” is the sum of other rows",
  ofWhich: "it is a part of a row above",
  inRegion: "it is contained in “{region}”",
  shorterCode: "code {code} contains longer codes in the table",
  partOfFlow: "it is contained in {flow, select, exports {exports} other {imports}}",
  detail: "it is a part of the row of all customs procedures and means of transport",
  question:
    "The values are in {count, number} {areUnits, select, yes {units} other {currencies}}: {currencies}. Which do you want to look at?",
});

export const paymentTexts = messages("reader.payments", {
  heading: "the heading says “{heading}”",
  noName: "it does not name both sides",
  otherPeriod: "it is not of {period}, the last period",
  question: "Does row {row} mean that {from} sells to {to}, or that {from} pays {to}?",
  sellsTo: "{from} sells to {to}",
  paysTo: "{from} pays {to}",
  toPays: "{to} pays {from}",
});

export const coded = messages("reader.coded", {
  cases: "each of its cells names another case",
  groups: "it is before the names of the cases",
  tags: "its cells hold tags that come back in other rows",
  notTags: "its cells hold words that do not come back",
  categories: "it names the categories that are counted",
  counts: "it counts cases",
  all: "the heading says that it counts all cases",
});
