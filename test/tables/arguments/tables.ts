/** Tables with the function whose form is opened on each, and the range that each argument gets, or a part of why it gets none. */

import type { CellContent } from "../../../src/sheet/cells";

export interface Proposed {
  readonly id: string;
  readonly of: string;
  readonly table: readonly (readonly CellContent[])[];
  /** Hidden rows of the grid. */
  readonly hidden?: readonly number[];
  /** By argument `B2:B4`, or in brackets words of the sentence that stands in its place. */
  readonly gets: Readonly<Record<string, string>>;
  /** By argument words of the reason. */
  readonly because?: Readonly<Record<string, string>>;
}

const CHAIN = [
  ["Link", "Sales", "Purchases"],
  ["Farm", 10, 0],
  ["Mill", 20, 10],
  ["Shop", 35, 20],
] as const;
const STEPS = [
  ["Step", "Price (US$/kg)", "Other costs (US$/kg)", "kg of the product before per kg"],
  ["Farm gate", 1.2, 0.2, ""],
  ["Mill", 3, 0.5, 2],
  ["FOB", 3.6, 0.3, 1],
] as const;
const ACROSS = [
  ["Link", "Sales 2019", "Purchases 2019", "Sales 2020", "Purchases 2020"],
  ["Farm", 10, 0, 11, 0],
  ["Mill", 20, 10, 20, 11],
  ["Shop", 30, 20, 35, 20],
] as const;
const TRADE = [
  ["Year", "Export price", "Import price", "Export volume", "Import volume"],
  [2019, 100, 100, 10, 20],
  [2020, 90, 110, 12, 21],
  [2021, 95, 112, 13, 22],
] as const;
const BASKET = [
  ["Year", "Price (US$/kg)", "", "Volume (kg)", ""],
  ["", "Coffee", "Tea", "Coffee", "Tea"],
  [2019, 3, 2, 100, 50],
  [2020, 3.1, 2.2, 90, 60],
  [2021, 3.2, 2.1, 95, 61],
] as const;
const PAYMENTS = [
  ["Payer", "Payee", "Paid"],
  ["Shop", "Mill", 20],
  ["Mill", "Farm", 10],
  ["Consumers", "Shop", 30],
] as const;
const CUSTOMS = [
  ["Reporter", "Partner", "HS code", "Year", "Trade value (US$)", "Net weight (kg)"],
  ["Ghana", "Netherlands", "180100", 2020, 600, 300],
  ["Ghana", "Netherlands", "180100", 2021, 620, 248],
  ["Ghana", "Germany", "180100", 2021, 62, 25],
] as const;
const SHARES = [
  ["Share of value added, %", 2010, 2015, 2020],
  ["Farm", 0.4, 0.3, 0.2],
  ["Mill", 0.2, 0.3, 0.3],
  ["Retail", 0.4, 0.4, 0.5],
] as const;
const NETWORK = [
  ["", "Farms", "Mills", "Households", "Exports", "Total use"],
  ["Farms", 10, 20, 50, 20, 100],
  ["Mills", 20, 10, 50, 20, 100],
] as const;
const CASES = [
  ["Cluster", "Cooperation"],
  ["Sialkot", "Labour, suppliers"],
  ["Agra", "suppliers"],
  ["Sinos", "Labour"],
  ["Lima", "None"],
] as const;
const VALUE = [
  ["Link", "Country", "Value added (US$)"],
  ["Farm", "Ghana", 10],
  ["Mill", "Ghana", 6],
  ["Shop", "Germany", 20],
] as const;
const BENCHMARK = [
  ["Indicator", "Better", "Own", "Peer A", "Peer B"],
  ["Margin", "high", 0.12, 0.08, 0.1],
  ["Scrap", "low", 3, 2, 4],
] as const;

const withRow = (table: Proposed["table"], at: number, row: readonly CellContent[]): Proposed["table"] => [
  ...table.slice(0, at),
  row,
  ...table.slice(at),
];
const withCell = (table: Proposed["table"], row: number, column: number, cell: CellContent): Proposed["table"] =>
  table.map((cells, down) => cells.map((each, right) => (down === row && right === column ? cell : each)));

export const TABLES: readonly Proposed[] = [
  {
    id: "a chain",
    of: "VALUEADDED",
    table: CHAIN,
    gets: { output: "B2:B4", inputs: "C2:C4" },
    because: { output: "the heading says “Sales”", inputs: "the heading says “Purchases”" },
  },
  {
    id: "a chain, with its names",
    of: "BREAKDOWN",
    table: CHAIN,
    gets: { links: "A2:A4", output: "B2:B4", inputs: "C2:C4" },
  },
  { id: "a chain has no prices by step", of: "STAGEVALUEADDED", table: CHAIN, gets: {} },
  {
    id: "a total at the end is left out",
    of: "VALUEADDED",
    table: [...CHAIN, ["Total", 65, 30]],
    gets: { output: "B2:B4", inputs: "C2:C4" },
  },
  {
    id: "a hidden row stands in between",
    of: "VALUEADDED",
    table: CHAIN,
    hidden: [2],
    gets: { output: "(Row 3", inputs: "(Row 3" },
  },
  {
    id: "a hidden row at the end",
    of: "VALUEADDED",
    table: CHAIN,
    hidden: [3],
    gets: { output: "B2:B3", inputs: "C2:C3" },
  },
  {
    id: "a name alone stands in between",
    of: "VALUEADDED",
    table: withRow(CHAIN, 3, ["Retail", "", ""]),
    gets: { output: "(Row 4, “Retail”, is left out", inputs: "(it groups the rows below it" },
  },
  {
    id: "an empty row counts for nothing",
    of: "VALUEADDED",
    table: withRow(CHAIN, 3, ["", "", ""]),
    gets: { output: "B2:B5", inputs: "C2:C5" },
  },
  {
    id: "costs in several columns",
    of: "VALUEADDED",
    table: CHAIN.map((row, index) => [...row, index === 0 ? "Other inputs" : index]),
    gets: { output: "B2:B4", inputs: "C2:D4" },
  },
  {
    id: "costs in columns that are apart",
    of: "VALUEADDED",
    table: CHAIN.map((row, index) => [row[0], row[2], row[1], index === 0 ? "Other inputs" : index]),
    gets: { output: "C2:C4", inputs: "(Columns B and D are meant, but do not stand side by side" },
  },
  {
    id: "text that a formula reads too",
    of: "VALUEADDED",
    table: withCell(CHAIN, 2, 1, "20"),
    gets: { output: "B2:B4", inputs: "C2:C4" },
  },
  {
    id: "text that only the table reads",
    of: "VALUEADDED",
    table: withCell(withCell(CHAIN, 2, 1, "20,50"), 3, 1, "1.035,00"),
    gets: { output: "(B3 is read as 20.5", inputs: "C2:C4" },
  },
  {
    id: "periods side by side",
    of: "VALUEADDED",
    table: ACROSS,
    gets: { output: "D2:D4", inputs: "E2:E4" },
    because: { output: "2020 is the last complete period" },
  },
  {
    id: "a last period that is not yet filled",
    of: "VALUEADDED",
    table: withCell(ACROSS, 3, 3, ""),
    gets: { output: "B2:B4", inputs: "C2:C4" },
    because: { output: "2019 is the last complete period" },
  },
  {
    id: "two periods compared",
    of: "COMPARE",
    table: ACROSS,
    gets: { links: "A2:A4", output: "B2:B4", inputs: "C2:C4", output2: "D2:D4", inputs2: "E2:E4" },
    because: { output: "2019 is the first complete period" },
  },
  {
    id: "one period is not compared",
    of: "COMPARE",
    table: CHAIN,
    gets: { links: "(one complete period", output: "(one", inputs: "(one", output2: "(one", inputs2: "(one" },
  },
  {
    id: "periods one below the other",
    of: "BREAKDOWN",
    table: [
      ["Link", "Year", "Sales", "Purchases"],
      ["Farm", 2019, 10, 0],
      ["Mill", 2019, 20, 10],
      ["Farm", 2020, 11, 0],
      ["Mill", 2020, 21, 11],
    ],
    gets: { links: "A4:A5", output: "C4:C5", inputs: "D4:D5" },
  },
  {
    id: "periods that take turns",
    of: "BREAKDOWN",
    table: [
      ["Link", "Year", "Sales", "Purchases"],
      ["Farm", 2019, 10, 0],
      ["Farm", 2020, 11, 0],
      ["Mill", 2019, 20, 10],
      ["Mill", 2020, 21, 11],
    ],
    gets: { links: "(it is of another period", output: "(Row 4", inputs: "(Row 4" },
  },
  {
    id: "prices step by step",
    of: "STAGEVALUEADDED",
    table: STEPS,
    gets: { price: "B2:B4", otherInputs: "C2:C4", unitsPerOutput: "D2:D4" },
  },
  { id: "prices by step are no sales", of: "VALUEADDED", table: STEPS, gets: {} },
  { id: "value added by country", of: "DISTRIBUTION", table: VALUE, gets: { groups: "B2:B4", values: "C2:C4" } },
  { id: "value added is no sales", of: "BREAKDOWN", table: VALUE, gets: {} },
  { id: "payments", of: "FLOWBREAKDOWN", table: PAYMENTS, gets: { from: "B2:B4", to: "A2:A4", value: "C2:C4" } },
  {
    id: "payments by seller",
    of: "DEPENDENCE",
    table: PAYMENTS,
    gets: { seller: "B2:B4", buyer: "A2:A4", value: "C2:C4" },
  },
  { id: "payments are no chain", of: "VALUEADDED", table: PAYMENTS, gets: {} },
  {
    id: "a series of prices",
    of: "TERMSOFTRADE",
    table: TRADE,
    gets: { exportPrices: "B2:B4", importPrices: "C2:C4" },
  },
  { id: "prices are no sales", of: "VALUEADDED", table: TRADE, gets: {} },
  {
    id: "volumes beside",
    of: "IMMISERIZING",
    table: TRADE,
    gets: { volume: "D2:D4", price: "B2:B4", importPrice: "C2:C4" },
  },
  {
    id: "a price that is missing stays in the range",
    of: "TERMSOFTRADE",
    table: withCell(TRADE, 2, 2, ".."),
    gets: { exportPrices: "B2:B4", importPrices: "C2:C4" },
  },
  {
    id: "periods from last to first",
    of: "TERMSOFTRADE",
    table: [TRADE[0], TRADE[3], TRADE[2], TRADE[1]],
    gets: { exportPrices: "(from last to first", importPrices: "(from last to first" },
  },
  {
    id: "series across",
    of: "TERMSOFTRADE",
    table: [
      ["", 2019, 2020, 2021],
      ["Export price", 100, 90, 95],
      ["Import price", 100, 110, 112],
    ],
    gets: { exportPrices: "B2:D2", importPrices: "B3:D3" },
    because: { exportPrices: "the row is named “Export price”" },
  },
  {
    id: "a basket",
    of: "PRICEINDEX",
    table: BASKET,
    gets: { prices: "B3:C5", quantities: "D3:E5" },
  },
  {
    id: "a basket has no one price",
    of: "IMMISERIZING",
    table: BASKET,
    gets: { volume: "(Columns D and E", price: "(Columns B and C" },
  },
  {
    id: "customs rows of the last year",
    of: "UNITVALUES",
    table: CUSTOMS,
    gets: { group: "C3:C4", value: "E3:E4", quantity: "F3:F4" },
    because: { value: "2021 is the last period" },
  },
  {
    id: "customs rows whose years take turns",
    of: "UNITVALUES",
    table: [CUSTOMS[0], CUSTOMS[2], CUSTOMS[1], CUSTOMS[3]],
    gets: { group: "(Row 3", value: "(Row 3", quantity: "(Row 3" },
  },
  { id: "customs rows are no chain", of: "VALUEADDED", table: CUSTOMS, gets: {} },
  {
    id: "shares of value added",
    of: "TRAJECTORY",
    table: SHARES,
    gets: { links: "A2:A4", shares: "B2:D4", periods: "B1:D1" },
  },
  {
    id: "shares in per cent are no fractions",
    of: "THICKENING",
    table: SHARES.map((row) => row.map((cell) => (typeof cell === "number" && cell < 1 ? cell * 100 : cell))),
    gets: { shares: "(B2 is read as 0.4" },
  },
  {
    id: "shares of something else do not thin",
    of: "THICKENING",
    table: withCell(SHARES, 0, 0, "Share of exports, %"),
    gets: {},
  },
  { id: "flows between industries", of: "LEONTIEF", table: NETWORK, gets: { flows: "B2:C3", finalDemand: "D2:E3" } },
  { id: "flows, and whose demand is to be said", of: "TIVA", table: NETWORK, gets: { flows: "B2:C3" } },
  { id: "flows are no chain", of: "VALUEADDED", table: NETWORK, gets: {} },
  { id: "coded cases", of: "PREVALENCE", table: CASES, gets: { tags: "B2:B5" } },
  {
    id: "a table with the headings of one function",
    of: "BENCHMARK",
    table: BENCHMARK,
    gets: { indicators: "A2:A3", better: "B2:B3", own: "C2:C3", peers: "D2:E3" },
  },
  { id: "and of no other", of: "PROCESSUPGRADING", table: BENCHMARK, gets: {} },
  {
    id: "an empty cell that is missing there",
    of: "BENCHMARK",
    table: withCell(BENCHMARK, 2, 3, ""),
    gets: { indicators: "A2:A3", better: "B2:B3", own: "C2:C3", peers: "(D3 is read as missing" },
  },
  {
    id: "indicators",
    of: "VALUEADDED",
    table: [
      ["", "Units", 2019, 2020],
      ["Catch", "tonnes", 3858, 6482],
      ["Sales", "US$ m", 20, 30],
      ["Jobs", "number", 200, 210],
    ],
    gets: {},
  },
];
