/** What all views say of how a table is read: its kind, its columns, what is asked and what was answered. */

import { messages } from "../../messages/messages";
import type { ColumnRole, ReadColumn, TableKind } from "../../tables/reader/table-reading";
import type { ViewId } from "../view";
import { named } from "./named";

export const kindNames = messages("pane.kinds", {
  chain: "Value chain",
  payments: "Payments",
  series: "Prices and trade",
  "trade rows": "Customs rows",
  shares: "Shares",
  "nested account": "Account with parts",
  indicators: "Indicators",
  "coded cases": "Cases",
  "input-output": "Input-output table",
  unknown: "Not known",
} satisfies Readonly<Record<TableKind, string>>);

export const reading = messages("pane.reading", {
  kind: "Kind of table: {kind}",
  choose: "Not so? Choose",
  notPossible: "These cells cannot be read as “{kind}”, so they are read as “{otherwise}”.",
  place: "{address}.",
  titles: "Title: {title}",
  unit: "{role}, in {unit}.",
  noUnit: "{role}.",
  period: "{role}, {period}.",
  columns: "Columns {first} to {last}",
  namedColumns: "{first} to {last}: {name}",
  periods: "{first} to {last}",
  why: "Reason: {why}.",
  whyPeriods: "periods are over them",
  leftOut: "Rows in no sum, share or title",
  leftOutRow: "Leave out row {row}{named, select, yes {, “{name}”} other {}}",
  leftOutRowBecause: "Leave out row {row}{named, select, yes {, “{name}”} other {}}: {why}",
  moreLeftOut: "And {count, plural, one {# more row} other {# more rows}}.",
  leftOutColumns: "In no sum: {count, plural, one {column} other {columns}} {columns}.",
  answered: "What you answered",
  answer: "{question} {answer}",
  change: "Change",
  /** What was answered, said without its question. */
  readAs: "{text} read as {answer}.",
  textRead:
    "{cell}: “{text}” is text, read as {figure}.{others, plural, =0 {} one { # more cell is read so.} other { # more cells are read so.}}",
  leftAsText: "{text} left as text.",
  figuresReadAs: "The figures read as: {answer}.",
  /** Why it is asked, where the cells do not show it. */
  whyAsked: {
    figures:
      "They can be amounts, prices, rates or value added, and the answers differ. Nothing in the table says which.",
    decimal: "Its text can be read in two ways, and no other cell decides.",
  },
  holds: "Your sheet stays as it is. The choice holds for this table, and can be changed above the answer.",
  somethingElse: "Something else: say what the table is",
  concerned: "The cells in question",
  inTheCell: "In the cell",
  asDecimals: "Decimals",
  asThousands: "Thousands",
  moreRows: "and {count, plural, one {# more row} other {# more rows}}",
  changeThis: "Change the answer to: {question}",
  go: "Go to {cell}",
  gone: "{cell} is not there any more. Read the table again.",
  finding: "What the report will say",
  noFinding: "Nothing can be said of this table in one line; the report has its figures.",
  noReport: "There is no report on this kind of table.",
  isNetwork: "This is an input-output table. Networks reads it.",
  isWords: "There are no figures in these cells.",
  isRanges: "These cells hold ranges, which are no figures.",
  notKnown: "What these figures are is not known. Choose the kind of table, if it is one of these.",
  openView: "Open {view}",
  headings: "Headings found in row {row}.",
  withHeadings: "Read them too",
  several: "{count, plural, one {# table is} other {# tables are}} on this sheet. Which one?",
  table: "{address}{named, select, yes {, “{name}”} other {}}",
  refused: "{sentence}.",
  onOtherSheet: "Added: {sheet}. It follows your table, and is read in its place.",
  sameTable: "The same table is on the sheets {sheets} and {last}. Read them as one?",
  readAsOne: "Yes",
  readAsOneThen: "a new sheet with the rows of all, and a column that says the period",
  readApart: "No",
  joined: "Added: {sheet}. It follows these sheets, and is read in their place.",
  joinedAsIs: "Added: {sheet}. It holds the figures as they are now, because references to so many would be slow.",
  notJoined: "One of these sheets has changed. Read the table again.",
  nameThem: "Enter a heading above each column on the sheet, such as Sales or Purchases, and read the table again.",
  giveVolumes:
    "Enter the volumes in columns of their own, headed as the prices are (“Export volume, coffee”), and read the table again.",
});

export const columnRoles = messages("pane.columnRoles", {
  link: "Link of the chain",
  country: "Country",
  actor: "Actor",
  activity: "Activity",
  member: "Names",
  group: "Group",
  case: "Case",
  tag: "Tags",
  period: "Period",
  sales: "Sales",
  purchases: "Purchases",
  otherInputs: "Other inputs",
  conversion: "Conversion",
  valueAdded: "Value added",
  wages: "Wages",
  capital: "Capital",
  price: "Price",
  volume: "Volume",
  index: "Index",
  value: "Value",
  ratio: "Ratio",
  count: "Number",
  share: "Share",
  exportPrice: "Export price",
  importPrice: "Import price",
  exportVolume: "Export volume",
  importVolume: "Import volume",
  exports: "Exports",
  imports: "Imports",
  reporter: "Reporter",
  partner: "Partner",
  product: "Product",
  code: "Code",
  flow: "Flow",
  quantity: "Quantity",
  weight: "Weight",
  unit: "Unit",
  measure: "Measure",
  payer: "Payer",
  payee: "Payee",
  seller: "Seller",
  buyer: "Buyer",
  payment: "Payment",
  flows: "Flows",
  finalDemand: "Final demand",
  taxes: "Taxes less subsidies on products",
  output: "Output",
  satellite: "Satellite account",
  other: "Bought besides, or an adjustment",
  total: "Total",
  part: "Part of another column",
  statistic: "Statistic",
  label: "Label",
  note: "Note",
  unused: "Not used",
} satisfies Readonly<Record<ColumnRole, string>>);

/** `Trade value, in US$ k.`; of several columns from the first to the last: `Value, 1990 to 1999, in US$ billion.` */
export function columnText({ role, unit, period }: ReadColumn, last?: ReadColumn): string {
  const name = columnRoles[role];
  if (period === null) return unit === "" ? reading.noUnit({ role: name }) : reading.unit({ role: name, unit });
  const periods =
    last?.period && last.period !== period
      ? reading.periods({ first: period.label, last: last.period.label })
      : period.label;
  return unit === ""
    ? reading.period({ role: name, period: periods })
    : reading.unit({ role: `${name}, ${periods}`, unit });
}

export const leftOutText = (row: number, name: string, why: string): string =>
  why === "" ? reading.leftOutRow({ row, ...named(name) }) : reading.leftOutRowBecause({ row, ...named(name), why });

/** The view that has something for a kind that this one has nothing for. */
export const VIEW_FOR: Readonly<Partial<Record<TableKind, ViewId>>> = { "input-output": "networks" };
