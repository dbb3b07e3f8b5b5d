/** What the view Pictures says. The words within a picture are the picture's own (`src/pictures`). */

import type { Role } from "../../tables/read-table";
import { messages } from "../../messages/messages";

export const pictures = messages("pane.pictures", {
  heading: "Picture of the selected table",
  choice: "Picture",
  names: {
    flow: "Flow of value",
    waterfall: "Waterfall of value added",
    smile: "Smile curve",
    shares: "Shares over time",
    "terms-of-trade": "Terms of trade",
    rents: "Rents by source",
  },
  about: "Subject of the title",
  finding: "What stands out",
  none: "No picture fits these cells. Select a table with its header row:",
  /** What each picture needs, in the words that are looked for in the headers. */
  needs: {
    waterfall:
      "links with sales and inputs, with prices step by step, or with value added: a waterfall and a smile curve;",
    flow: "the same with a country or an actor for each link, or payments with From, To and Value: a flow;",
    shares: "the same for two or more years, side by side or in a column of their own: shares over time;",
    terms: "periods with export prices and import prices: terms of trade;",
    rents: "sources with their rents: rents by source.",
  },
  period: "Period",
  readAs: "Columns read as: {columns}.",
  roles: {
    link: "link",
    group: "counted with",
    period: "period",
    output: "sales",
    price: "price",
    volume: "volume",
    inputs: "inputs",
    otherInputs: "other inputs",
    conversion: "units of the previous product",
    valueAdded: "value added",
    share: "share",
    "export price": "export prices",
    "import price": "import prices",
    "export volume": "export volumes",
    rent: "rent",
    source: "source",
    seller: "seller",
    buyer: "buyer",
    payment: "payment",
  },
  column: "{letter} {role}",
  columnInPeriod: "{letter} {role} in {period}",
  ofColumn: "{letter}: {words}",
  priceTimesVolume: "Sales are price times volume, because no column states them. You can change that in Analyse.",
  leftOut: "Excluded, as totals or other rows that are not links: {count, plural, one {row} other {rows}} {rows}.",
  asked:
    "Column {column}: the separator in “{example}” may be for thousands or for decimals. Choose which, and the picture is drawn.",
  table: "The figures as a table",
  marks: "Use the arrow keys to move from mark to mark.",
  use: "Use the picture",
  saveSvg: "Save as SVG",
  savePng: "Save as PNG",
  copy: "Copy",
  insertPicture: "Insert as picture",
  insertChart: "Insert as chart",
  saved: "Saved as {file}.",
  copied: "Copied as a picture.",
  notCopied: "The picture could not be copied: copying is not allowed here. Save it instead.",
  inserted: "Inserted at {cell}. It does not follow the figures; a chart does.",
  chartInserted: "Inserted on the sheet {sheet}. It follows the figures.",
  notInserted:
    "The picture could not be inserted. If the workbook is protected or a cell is being edited, change that and try again.",
  notSaved: "The picture file could not be created. Try the other format.",
  cut: "Only the first {rows, number} rows are used.",
  /** Over the charts: what they show, whatever the figures are. */
  charts: {
    sales: "Sales",
    added: "Value added of each link",
    shares: "Share of each link in value added",
    overTime: "Share of each link over time",
    terms: "Net barter terms of trade",
    rents: "Rents by source",
    inPeriod: "{title} in {period}",
  },
  chartHeaders: {
    period: "Period",
    terms: "Net barter terms of trade",
    link: "Link",
    added: "Value added",
    share: "Share",
  },
  chartLead: "Computed by live formulas from {table}. Change a figure there and the chart follows.",
});

/** A column and what it is read as. */
export const columnText = (letter: string, role: Role, period: string | undefined): string =>
  period === undefined
    ? pictures.column({ letter, role: pictures.roles[role] })
    : pictures.columnInPeriod({ letter, role: pictures.roles[role], period });
