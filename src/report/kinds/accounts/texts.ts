/** The words of reports on shares, accounts with parts, indicators and coded cases. */

import { messages } from "../../../messages/messages";

export const accountReport = messages("report.accounts", {
  member: "Item",
  withUnit: "{words}, {unit}",
  period: "Period",
  figure: "Figure",
  noFinding: "The table as it was read",
  points: "Change in percentage points",
  change: "Change",
  column: "Column",
  sum: "Sum",
  total: "{name}, as printed",
  difference: "Not in the parts",
  shares: {
    heading: "Shares",
    headingOf: "Shares: {section}",
    note: "Note: the change is that from an item’s own first to its own last figure, in percentage points. The sum leaves out totals, and parts whose whole is in it.",
    totals: "Totals among the rows",
    chart: "Shares over time",
    sources: "UNIDO (2001), Integrating SMEs in Global Value Chains, for tables of this form",
  },
  nested: {
    top: "First level: {whole}, {period}",
    level: "{whole}, {period}",
    part: "Part",
    ofWhole: "Share of the whole",
    ofTotal: "Share of the total",
    note: "Note: each level by itself. The last line of each is what the printed whole has beyond its parts: rounding, or parts that are not listed. Where a part is below 0 the others may be more than 100 %.",
    chart: "Parts of {whole}, {period}",
    changes: "All rows over time",
  },
  indicators: {
    heading: "{words}",
    note: "Note: measures are not added up, and the report does not say which direction is better.",
  },
  coded: {
    prevalence: "Tags: {heading}",
    cases: "Cases",
    tags: "Number of tags by case",
    association: "Association of the numbers of tags",
    seen: "The tags of the cases that are counted, case by case: rows between them are hidden or left out.",
    first: "First",
    second: "Second",
    chart: "Cases with each tag: {heading}",
    note: "{call}. Tags are separated by commas; None is no tag. A case counts under each of its tags, so that counts are not added up.",
    noteAssociation:
      "VC.ASSOCIATION: Kendall’s tau-b of the numbers of tags of each case in two columns. A few cases show no cause.",
    counts: "Counts by category",
    noteCounts:
      "Note: categories may overlap, so that counts are not added up. A part of cases is a count over that of all in its row.",
    partOf: "{heading}, part of {all}",
    chartCounts: "Counts by category",
    sources:
      "Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters, for coded cases; Kendall (1945) for tau-b",
  },
});
