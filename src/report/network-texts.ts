/** What the report on an input-output table says. */

import { messages } from "../messages/messages";

export const networkReport = messages("report.networks", {
  lead: "From flows in {flows} and final demand in {finalDemand}, {how, select, one {as one country} blocks {country by country} other {countries in {countries}}}. Figures refer to those cells, which stay as they are: change one there, and this page follows.",
  grown:
    "{sheet} now has {rows} rows of flows; this report has {count}. Remove the report and add it again, so that all are in it.",
  home: "All rows",
  titleIndustry: "{row} adds {share} % of the value added",
  title: "Value chains of {count, plural, =1 {one country} other {# countries}}",
  titleAbroad: "{country}: {share} % of its exports is value added abroad",
  country: "Country",
  own: "Value added of the rows is the table’s own: {name} ({address}).",
  ownBesides:
    "Value added of the rows is the table’s own: {name} ({address}). Exports, rounds and stages are computed with sales less flows, which includes the rows below the flows: {rows}.",
  ownDifference: "Sales less flows and the table’s own value added differ by {difference}.",
  besides: "Value added is sales less flows, so it includes the rows below the flows: {rows}.",
  besidesShare: "These amount to {share} % of value added.",
  besidesRow: "{name} (row {row})",
  unnamed: "without a name",
  exports: {
    heading: "Whose value added is in whose exports",
    note: "Note: origins in rows, exporters in columns; a column sums to the gross exports of its country. Value added that crosses several borders is counted at each.",
  },
  decomposition: {
    heading: "Gross exports without double counting (Borin and Mancini, source-based)",
    finding: "{country} exports most: {exports}, of which {own} is its own value added (DVA).",
    note: "Note: DC domestic content, DVA domestic value added, VAX absorbed abroad, REF returns home, FC foreign content, FVA foreign value added, DDC and FDC double-counted, DAVAX absorbed by the direct importer.",
  },
  participation: {
    heading: "Participation in value chains",
    finding: "{country} participates most: {share} % of its exports cross more than one border.",
    note: "Note: VS is foreign content including what is double-counted, VS1 domestic value added in the exports of others. Backward and Forward are those of the OECD, GVC and its parts those of Borin and Mancini, as fractions of gross exports; a country without exports has none. Position is the difference of the logarithms of 1 + Forward and 1 + Backward; the last column counts instead of Forward only what importers pass on to a third country. The two can differ in sign.",
  },
  rounds: {
    heading: "Value added by round of suppliers",
    finding:
      "The makers of final goods add {share} % of all value added; the rest comes from their suppliers, and the suppliers of those.",
  },
  position: {
    heading: "Value added and position of each row",
    row: "Row",
    output: "Output",
    own: "Value added (own row)",
    rest: "Value added (sales less flows)",
    share: "Share of value added",
    upstream: "Stages to final use",
    downstream: "Stages behind it",
    note: "Note: upstreamness counts the stages from a row to final users, downstreamness those behind it, on average over its sales or inputs; 1 means no other. A row without sales has neither.",
  },
  copy: {
    heading: "The table as it is computed",
    note: "The parts of the table that count, side by side. These cells refer to yours and follow them.",
  },
});
