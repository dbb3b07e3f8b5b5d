/** What Networks says of a published table that is opened as a file. */

import { messages } from "../../messages/messages";

export const published = messages("pane.published", {
  heading: "Open a published table",
  lead: "The tables of the OECD, WIOD, FIGARO, Eora, EXIOBASE and the Asian Development Bank, whole: as .csv, .txt, .xlsx, .gz or .zip, also several years. The file stays beside the sheet and on this computer; what you ask of it can be put on a sheet.",
  choose: "Choose files…",
  chooseOthers: "Choose other files…",
  reading: "Reading {file}",
  computing: "Computing {measure}",
  writing: "Writing the sheet",
  stopped: "Stopped. What was open before is open still.",
  failed: "That did not work. The console has the details.",
  leftOut: "None of the known tables, and not opened: {files}.",
  openLarge: "Open it all the same",
  measure: "Measure",
  of: "Of",
  economy: "Economies",
  industry: "Industries",
  all: "All, or codes by comma",
  year: "Year",
  valueAdded: "Value added from",
  ownRows: "The table’s own: {rows}",
  lessFlows: "Output less flows",
  show: "Show",
  put: "Put on a sheet",
  added: "Added: the sheet {sheet}.",
  answer: "{measure}{of, select, none {} other {: {of}}}{year, select, none {} other {, {year}}}",
  more: "{count, plural, one {One more row} other {# more rows}}: put the answer on a sheet to see {count, plural, one {it} other {them}}.",
});

/** What the measures are called; a list has room for so much. */
export const publishedMeasures = messages("pane.published.measures", {
  countries: "Its economies",
  accounts: "Its accounts",
  industries: "Its industries",
  output: "Output of each row",
  TIVA: "Origin of value added",
  participation: "Participation in chains",
  exportDecomposition: "Exports decomposed",
  upstreamness: "Upstreamness",
  downstreamness: "Downstreamness",
  linkages: "Linkages",
});
