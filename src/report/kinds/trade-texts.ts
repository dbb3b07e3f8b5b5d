/** The words of a report on rows of trade. */

import { messages } from "../../messages/messages";

export const tradeReport = messages("report.trade", {
  lead: "From {range}. Formulas refer to that sheet, which stays as it is: change a figure there, and this page follows. Trade is gross: it contains what others have added.",
  live: "{sheet} now has {now} rows here; this report has {built}. Remove the report and add it again, so that all are in it.",
  changed:
    "The years or flows on {sheet} are not those that this report was made of. Remove the report and add it again.",
  outdated: "Out of date: the rows on {sheet} have changed, so no figures are shown",
  flows: "{flow, select, exports {Exports} imports {Imports} other {{words}}}",
  by: "{what} by {of, select, reporter {reporter} partner {partner} other {product}}",
  dimension: "{of, select, reporter {Reporter} partner {Partner} other {Product}}",
  shareIn: "Share in {period}",
  share: "Share",
  points: "Change, percentage points",
  others: "Others ({count, number})",
  total: "Total",
  all: "All",
  value: "Value",
  inUnit: "{what}, {unit}",
  inPeriod: "{what} in {period}",
  chart: "Shares of {what}, {first} and {last}",
  shareNote:
    "Note: shares are among those listed in the table{count, plural, =0 {} other {; the largest {count, number} are shown}}.",
  unitValues: "Unit values of {what} by {of, select, reporter {reporter} partner {partner} other {product}}",
  unitValueNote:
    "Note: value over quantity, of the rows that have both; coverage is their share of the value in {period}. A unit value is not a price: it moves with the mix of what is traded.",
  coverage: "Coverage in {period}",
  coverageAlone: "Coverage",
  quantity: "Quantity",
  unit: "Unit",
  upgrading: "Market share and unit value against the other reporters",
  upgradingNote:
    "Note: VC.UPGRADING compares {last} with {first}; VC.QUALITYBAND compares the unit value in {last} with that of all reporters listed. Left out: unit values that cover less than half of the value (Quasirent’s convention).",
  unitValueIn: "Unit value {period}",
  marketIn: "All reporters {period}",
  band: "Quality band",
  flag: "Upgrading",
  concentration: "Concentration of {of, select, reporter {reporters} partner {partners} other {products}} (HHI)",
  concentrationNote:
    "Note: {call}; HHI runs from 0 to 10,000, where all is of one, and counts those listed in the table alone.",
  sumsOf:
    "{isPriced, select, yes {Unit values: } other {}}{what} by {of, select, reporter {reporter} partner {partner} pair {reporter and product} other {product}}",
  sums: "Sums behind these tables",
  sumsNote: "Note: {call} for each period; the tables above look their figures up here.",
  rowsAsRead: "Rows as read",
  rowsNote:
    "Note: the rows that count, with references to the sheet: sorted by period, without totals{hasText, select, yes {; a figure that is text is written here as a number} other {}}.",
  reading: "How the table was read",
  columns: "{columns}.",
  notCounted: "{count, plural, one {Row {rows} is} other {Rows {rows} are}} left out: {why}.",
  more: "{rows} and {count, number} more",
  hidden: "{count, plural, one {# hidden or filtered row is} other {# hidden or filtered rows are}} left out.",
  missing:
    "{count, plural, one {# row has} other {# rows have}} no value: sums and shares of its period are not computed.",
  sources:
    "Silver (2010) and the Export and Import Price Index Manual (2009), for unit values; Kaplinsky & Readman (2005), for upgrading; Fontagné & Freudenberg (1997), for quality bands; Hirschman (1964), for concentration",
});
