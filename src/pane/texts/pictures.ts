/** What the view Pictures says. The words within a picture are the picture's own (`src/pictures`). */

import type { PictureId } from "../../pictures";
import type { Role } from "../../tables/read-table";

export const pictures = {
  heading: "Picture of the selected table",
  choice: "Picture",
  names: {
    flow: "Flow of value",
    waterfall: "Waterfall of value added",
    smile: "Smile curve",
    shares: "Shares over time",
    "terms-of-trade": "Terms of trade",
    rents: "Rents by source",
  } as const satisfies Record<PictureId, string>,
  about: "Title speaks of",
  finding: "What stands out",
  none: "No picture fits these cells. Select a table with its row of headings:",
  /** What each picture needs, in the words that are looked for over the columns. */
  needs: [
    "links with sales and inputs, with prices step by step, or with value added: a waterfall and a smile curve;",
    "the same with a country or an actor for each link, or payments with From, To and Value: a flow;",
    "the same for two or more years, side by side or in a column of their own: shares over time;",
    "periods with export prices and import prices: terms of trade;",
    "sources with their rents: rents by source.",
  ],
  period: "Period",
  readAs: "Columns read as",
  roles: {
    link: "link",
    group: "counted with",
    period: "period",
    output: "sales",
    price: "price",
    volume: "volume",
    inputs: "inputs",
    otherInputs: "other inputs",
    conversion: "units of the product before",
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
  } as const satisfies Record<Role, string>,
  column: (letter: string, role: string, period: string | undefined) =>
    `${letter} ${role}${period === undefined ? "" : ` in ${period}`}`,
  priceTimesVolume: "Sales are the price times the volume, for no column gives them. Analyse lets you change that.",
  leftOut: (rows: readonly number[]) =>
    `Left out, as totals or other rows that are no links: ${rows.length === 1 ? "row" : "rows"} ${rows.slice(0, 5).join(", ")}${rows.length > 5 ? " and more" : ""}.`,
  asked: (letter: string, example: string) =>
    `Column ${letter}: “${example}” may have its mark for thousands or for decimals. Choose which, and the picture is drawn.`,
  table: "The figures as a table",
  marks: "Arrow keys lead from mark to mark.",
  use: "Use the picture",
  saveSvg: "Save as SVG",
  savePng: "Save as PNG",
  copy: "Copy",
  insertPicture: "Insert as picture",
  insertChart: "Insert as chart",
  saved: (file: string) => `Saved as ${file}.`,
  copied: "Copied as a picture.",
  notCopied: "The picture could not be copied: this host does not allow it. Save it instead.",
  inserted: (cell: string) => `Inserted at ${cell}. It does not follow the figures; a chart does.`,
  chartInserted: (sheet: string) => `Inserted on the sheet ${sheet}. It follows the figures.`,
  notInserted:
    "The picture could not be inserted. Is the workbook protected, or a cell being edited? Finish that and try again.",
  notSaved: "The picture could not be made into a file. Try the other format.",
  cut: (rows: number) => `Only the first ${rows.toLocaleString("en")} rows are looked at.`,
  /** Over the charts: what they show, whatever the figures come to. */
  charts: {
    sales: "Sales",
    added: "Value added of each link",
    shares: "Share of each link in the value added",
    overTime: "Share of each link over time",
    terms: "Net barter terms of trade",
    rents: "Rents by what they rest on",
  },
  chartLead: (table: string) =>
    `Worked out by live formulas from ${table}. Change a figure there and the chart follows.`,
} as const;
