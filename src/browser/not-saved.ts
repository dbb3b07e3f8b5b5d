/** What of the grid cannot go into a file: the names of its figures and rules, for the details of a note. */

import { messages } from "../messages/messages";

export const figureNames = messages("browser.figures", {
  scorecard: "a scorecard",
  gauge: "a gauge",
  pyramid: "a pyramid",
  geo: "a map",
  funnel: "a funnel",
  sunburst: "a sunburst",
  treemap: "a treemap",
  calendar: "a calendar",
  chart: "a chart",
  picture: "a picture",
  carousel: "charts in a carousel",
  figure: "a figure",
  runningTotals: "a chart of running totals",
  addedUp: "a chart that adds up rows of the same name",
});

export const ruleNames = messages("browser.rules", {
  line: "{sheet}!{ranges}: {what}",
  table: "{sheet}: {range}",
  withOurFunction: "{what} with a Quasirent function",
  conditional: "a conditional format",
  dataBars: "data bars for the values of other cells",
  icons: "a set of icons",
  checkbox: "a checkbox",
  list: "a list of values",
  addresses: "a rule for addresses",
  input: "a data validation rule",
});
