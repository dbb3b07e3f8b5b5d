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
  openLarge: "Open it all the same",
  measure: "Measure",
  of: "Of",
  economy: "Economies",
  all: "All",
  year: "Year",
  show: "Show",
  put: "Put on a sheet",
  added: "Added: the sheet {sheet}.",
  answer: "{measure}{of, select, none {} other {, {of}}}{year, select, none {} other {, {year}}}",
  more: "{count, plural, one {One more row} other {# more rows}}: put the answer on a sheet to see {count, plural, one {it} other {them}}.",
});

/** The measures by their names, and what each is in one line. */
export const publishedMeasures = messages("pane.published.measures", {
  countries: "Its economies",
  industries: "Its industries",
  output: "Output, value added, final sales and exports by row",
  TIVA: "Whose value added it is, by country of origin",
  participation: "Participation in value chains",
  exportDecomposition: "Exports by whose value they are",
  upstreamness: "Upstreamness",
  downstreamness: "Downstreamness",
  linkages: "Linkages",
});
