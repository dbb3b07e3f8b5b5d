/** What Analyse says of a table that is read as that of a function. */

import { messages } from "../../messages/messages";
import type { FunctionTable, TabledFunction } from "../../tables/function-tables";

export const functionReading = messages("pane.analyse.functions", {
  label: "Read as",
  ask: "Choose what this table is. It may be the links of a chain, or figures for one function; the report differs.",
  chain: "the links of a chain: value added and shares",
  readAs: "Read as: {argument}.",
  place: "{address}: {rows, plural, one {# row} other {# rows}}, for VC.{of}.",
  scale: "Highest mark of the scale",
  scaleWhy: "Such as 5 or 7. Readings and fit depend on it, so it is not assumed.",
  askScale: "Enter the highest mark of the scale: a number above 1.",
  mark: "Column {column}: the separator in “{example}” may be for thousands or for decimals. Choose which.",
  tooMany:
    "A report takes at most {most, number} rows; this table has {rows, number}. Select fewer, or use the function on the sheet.",
  refused: "VC.{of}: {sentence}.",
});

const names = messages("pane.analyse.readings", {
  DEPENDENCE: "sales by seller and buyer",
  sells: "sales, from seller to buyer",
  pays: "payments, from buyer to seller",
  COMPLIANCECOST: "audits of firms of different size",
  PROCESSUPGRADING: "indicators of a process, before and after",
  BENCHMARK: "a firm among its peers",
  SUCCESSFACTORS: "success factors of a market",
  CHAINACCOUNT: "the account of a chain, line by line",
  GOVERNANCEMATRIX: "who governs what",
  LINKAGEPATH: "local value added and the market-led path",
}) satisfies Readonly<Record<TabledFunction | "sells" | "pays", string>>;

export const readingName = ({ of, direction }: FunctionTable): string => names[direction ?? of];
