/**
 * Three readings of one phone, and why they differ. The figures are quoted from Kaplinsky (2015), Xing & Detert (2010) and
 * OECD (2011); the second sheet adds two payments that are made up, and says so.
 */

import type { Sample } from "./sample";
import { verdict } from "../sheet/page";
import { type Cell, formula, MONEY_FORMAT, number, PERCENT_FORMAT, type Sheet, text } from "../sheet/sheet";

const compared = (
  row: number,
  words: string,
  result: string,
  published: number,
  decimals: number,
  format: string,
): Cell[] => [
  text(`B${row}`, words),
  formula(`E${row}`, `=${result}`, "derived", { format }),
  number(`F${row}`, published, "published", format),
  verdict(`G${row}`, `E${row}`, `F${row}`, decimals),
];

/** US$ a phone in (b) and in (c). France comes last: (b) has it among the rest. */
const BY_COUNTRY: readonly (readonly [country: string, b: number | null, c: number])[] = [
  ["China, assembly", 6.5, 6.54],
  ["Germany", 30.15, 16.08],
  ["Japan", 60.6, 0.7],
  ["Korea", 22.96, 80.05],
  ["United States", 10.75, 24.63],
  ["Rest of the world", 48, 62.79],
  ["France, in (b) part of the rest", null, 3.25],
];

/** Who sells to whom for how much: reading (a), and two payments behind it that are made up. */
const PAYMENTS: readonly (readonly [from: string, to: string, paid: number, remark?: string])[] = [
  ["Supplier in Korea", "Assembler in China", 80],
  ["Supplier in the United States", "Assembler in China", 25],
  ["Supplier in Germany", "Assembler in China", 16],
  ["Other suppliers", "Assembler in China", 51.5],
  ["Assembler in China", "Apple", 179],
  ["Apple", "Buyers of the phone", 500],
  ["Supplier in Japan", "Supplier in Korea", 50, "illustrative"],
  ["Supplier in Korea", "Other phone makers", 120, "illustrative"],
];

const readings: Sheet = {
  name: "iPhone 4",
  columns: { A: 20, B: 236, C: 88, D: 88, E: 92, F: 92, G: 92, H: 132, I: 20 },
  rows: {
    1: 38,
    2: 42,
    3: 26,
    4: 34,
    12: 12,
    13: 12,
    14: 22,
    19: 8,
    20: 36,
    21: 36,
    22: 12,
    23: 28,
    24: 34,
    33: 12,
    34: 12,
    35: 28,
    36: 34,
    43: 12,
    44: 12,
    45: 28,
    46: 34,
    47: 22,
    56: 12,
    57: 12,
    58: 22,
    62: 36,
    63: 36,
  },
  opensOn: "E9",
  cells: [
    formula("B1", '="Assembly in China: "&ROUND(100*F9,1)&" % of the iPhone’s export price"', "title"),
    text(
      "B2",
      "As published, the phone leaves China at 179 US$ and sells for 500. Of the export price 6.50 is value added in China; of the retail price 321 goes to Apple’s design, brand and distribution. Change a blue figure and every result follows.",
      "lead",
      { across: 7 },
    ),

    text("B3", "(a) iPhone 4 as Kaplinsky reads it: what each link adds", "heading"),
    text("B4", "Link", "head"),
    text("C4", "Sells for, US$", "numberHead"),
    text("D4", "Buys for, US$", "numberHead"),
    text("E4", "Value added, US$", "numberHead"),
    text("F4", "Share of the export price", "numberHead"),
    text("G4", "Share of the retail price", "numberHead"),
    text("H4", "Counted with", "numberHead"),
    ...["Korea", "United States", "Germany", "Other countries", "China", "United States"].map((country, index) =>
      text(`H${5 + index}`, country, "endTag"),
    ),
    text("B5", "Components from Korea"),
    number("C5", 80),
    number("D5", 0),
    text("B6", "Components from the United States"),
    number("C6", 25),
    number("D6", 0),
    text("B7", "Components from Germany"),
    number("C7", 16),
    number("D7", 0),
    text("B8", "Components from other suppliers"),
    formula("C8", "=D9-SUM(C5:C7)", "derived", { format: MONEY_FORMAT }),
    number("D8", 0),
    text("B9", "Assembly in China"),
    number("C9", 179),
    number("D9", 172.5),
    text("B10", "Apple: design, brand and distribution"),
    number("C10", 500),
    formula("D10", "=C9", "derived", { format: MONEY_FORMAT }),
    formula("E5", "=VC.VALUEADDED(C5:C10,D5:D10)", "result", { format: MONEY_FORMAT, fills: { range: "E5:E10" } }),
    formula("F5", "=VC.VALUEADDEDSHARE(C5:C9,D5:D9,C9)", "result", {
      format: PERCENT_FORMAT,
      fills: { range: "F5:F9" },
    }),
    formula("G5", "=VC.VALUEADDEDSHARE(C5:C10,D5:D10,C10)", "result", {
      format: PERCENT_FORMAT,
      fills: { range: "G5:G10" },
    }),
    text("B11", "Sum", "total"),
    text("C11", "", "total"),
    text("D11", "", "total"),
    formula("E11", "=SUM(E5:E10)", "total", { format: MONEY_FORMAT }),
    formula("F11", "=SUM(F5:F9)", "total", { format: PERCENT_FORMAT }),
    formula("G11", "=SUM(G5:G10)", "total", { format: PERCENT_FORMAT }),

    text("B14", "Published figures beside ours", "head"),
    text("C14", "", "head"),
    text("D14", "", "head"),
    text("E14", "Ours", "numberHead"),
    text("F14", "Published", "numberHead"),
    text("G14", "", "numberHead"),
    ...compared(15, "Value added in China, US$", "E9", 6.5, 2, MONEY_FORMAT),
    ...compared(16, "China’s share of the export price", "F9", 0.036, 3, PERCENT_FORMAT),
    ...compared(17, "China’s share of the retail price", "G9", 0.013, 3, PERCENT_FORMAT),
    ...compared(18, "Apple’s design, brand and distribution, US$", "E10", 321, 0, MONEY_FORMAT),
    text(
      "B20",
      "Note: the paper combines two data sets. 179 and 6.50 are for the iPhone 3GS, reading (b); the components by country are for the iPhone 4, reading (c), rounded. Suppliers’ own purchases are not in this first round, so they are 0. Retail is given as just under 500 US$.",
      "note",
      { across: 7 },
    ),
    text(
      "B21",
      "Source: Kaplinsky, R. (2015), Technological upgrading in global value chains and clusters and their contribution to sustaining economic growth in low and middle income economies.",
      "source",
      { across: 7 },
    ),

    text("B23", "The whole chain in one formula", "heading"),
    text(
      "B24",
      "=VC.BREAKDOWN(B5:B10, C5:C10, D5:D10) gives every link with its share, cumulative share and value added over inputs, which is blank where nothing is bought.",
      "note",
      { across: 7 },
    ),
    formula("B25", "=VC.BREAKDOWN(B5:B10,C5:C10,D5:D10)", "result", {
      fills: {
        range: "B25:H32",
        formats: ["", MONEY_FORMAT, MONEY_FORMAT, MONEY_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT],
        head: true,
        total: true,
      },
    }),

    text("B35", "Who gets what: the same value added by country", "heading"),
    text(
      "B36",
      "=VC.DISTRIBUTION(H5:H10, E5:E10), largest first. All of Apple’s 321 US$ is counted with the United States, its home; part of it is earned in shops elsewhere.",
      "note",
      { across: 7 },
    ),
    formula("B37", "=VC.DISTRIBUTION(H5:H10,E5:E10)", "result", {
      fills: { range: "B37:D42", formats: ["", MONEY_FORMAT, PERCENT_FORMAT], head: true },
    }),

    text("B45", "(b) iPhone 3GS and (c) iPhone 4: two counts of the components by country", "heading"),
    text(
      "B46",
      "From one model to the next Korea’s share of the phone more than tripled and Japan’s all but vanished; assembly in China hardly changed. The flag shows whether a share changed by more than one percentage point.",
      "note",
      { across: 7 },
    ),
    text("B47", "Country", "head"),
    text("C47", "(b) 2009, US$", "numberHead"),
    text("D47", "(c) 2010, US$", "numberHead"),
    text("E47", "Share in (b)", "numberHead"),
    text("F47", "Share in (c)", "numberHead"),
    text("G47", "From (b) to (c)", "numberHead"),
    ...BY_COUNTRY.flatMap(([country, b, c], index) => [
      text(`B${48 + index}`, country),
      ...(b === null ? [] : [number(`C${48 + index}`, b)]),
      number(`D${48 + index}`, c),
    ]),
    formula("E48", "=VC.ROUNDSHARES(C48:C53,1)", "result", { format: PERCENT_FORMAT, fills: { range: "E48:E53" } }),
    formula("F48", "=VC.ROUNDSHARES(D48:D54,1)", "result", { format: PERCENT_FORMAT, fills: { range: "F48:F54" } }),
    formula("G48", "=VC.THICKENING(E48:F53)", "result", { fills: { range: "G48:G53" } }),
    text("B55", "Sum", "total"),
    formula("C55", "=SUM(C48:C54)", "total", { format: MONEY_FORMAT }),
    formula("D55", "=SUM(D48:D54)", "total", { format: MONEY_FORMAT }),
    formula("E55", "=SUM(E48:E53)", "total", { format: PERCENT_FORMAT }),
    formula("F55", "=SUM(F48:F54)", "total", { format: PERCENT_FORMAT }),

    text("B58", "Published figures beside ours", "head"),
    text("C58", "", "head"),
    text("D58", "", "head"),
    text("E58", "Ours", "numberHead"),
    text("F58", "Published", "numberHead"),
    text("G58", "", "numberHead"),
    ...compared(59, "(b) components without assembly, US$", "SUM(C49:C53)", 172.46, 2, MONEY_FORMAT),
    ...compared(60, "(b) total, US$", "C55", 178.96, 2, MONEY_FORMAT),
    ...compared(61, "(c) total, US$", "D55", 194.04, 2, MONEY_FORMAT),
    text(
      "B62",
      "Note: these are two models and two methods of counting, so a flag combines changes in sourcing and in method. Shares are rounded to 0.1 % so that they still sum to 100.0 %. France has no flag: (b) does not show it separately.",
      "note",
      { across: 7 },
    ),
    text(
      "B63",
      "Sources: (b) Xing, Y. and Detert, N. (2010), How the iPhone Widens the United States Trade Deficit with the People’s Republic of China, ADBI Working Paper 257. (c) OECD (2011), Global Value Chains: Preliminary Evidence and Policy Issues.",
      "source",
      { across: 7 },
    ),
  ],
};

const rounds: Sheet = {
  name: "iPhone 4 rounds",
  columns: { A: 20, B: 190, C: 190, D: 88, E: 88, F: 88, G: 100, H: 20 },
  rows: {
    1: 38,
    2: 42,
    3: 26,
    4: 22,
    13: 36,
    14: 22,
    15: 12,
    16: 28,
    17: 22,
    25: 12,
    26: 12,
    27: 28,
    28: 22,
    36: 12,
    37: 36,
  },
  opensOn: "B38",
  cells: [
    text("B1", "First round and all rounds: a supplier has suppliers too", "title"),
    text(
      "B2",
      "The first round attributes the whole 80 US$ of Korean components to Korea. The Korean supplier itself buys abroad; traced through all rounds, part of its 80 belongs to others. The chain is entered as payments between actors.",
      "lead",
      { across: 6 },
    ),

    text("B3", "Who pays whom", "heading"),
    text("B4", "From (sells)", "head"),
    text("C4", "To (buys)", "head"),
    text("D4", "US$", "numberHead"),
    text("E4", "", "numberHead"),
    ...PAYMENTS.flatMap(([from, to, paid, remark], index) => [
      text(`B${5 + index}`, from, "tag"),
      text(`C${5 + index}`, to, "tag"),
      number(`D${5 + index}`, paid),
      ...(remark ? [text(`E${5 + index}`, remark, "note")] : []),
    ]),
    text(
      "B13",
      "Note: the two payments marked illustrative are invented to show the method: no source gives them. With them the Korean supplier sells 200 US$ in total and buys inputs worth 50 US$ in Japan.",
      "note",
      { across: 6 },
    ),
    text(
      "B14",
      "Source: Kaplinsky (2015), reading (a) of the first sheet; his note 11 says that the figures cover only the first round of value added.",
      "source",
      { across: 6 },
    ),

    text("B16", "Each actor’s own value added, over both markets", "heading"),
    formula("B17", "=VC.FLOWBREAKDOWN(B5:B12,C5:C12,D5:D12)", "result", {
      fills: { range: "B17:F24", formats: ["", MONEY_FORMAT, MONEY_FORMAT, MONEY_FORMAT, PERCENT_FORMAT], head: true },
    }),

    text("B27", "Whose value added is in the 500 US$ that buyers of the phone pay", "heading"),
    text("B28", "First round: only the payments in the paper.", "note", { across: 6 }),
    formula("B29", '=VC.FLOWORIGIN(B5:B10,C5:C10,D5:D10,"Buyers of the phone")', "result", {
      fills: { range: "B29:D35", formats: ["", MONEY_FORMAT, PERCENT_FORMAT], head: true },
    }),
    text(
      "B37",
      "All rounds: each actor’s output is assumed to have the same composition for all buyers, so a quarter of what the Korean supplier sells, and 20 of its 80 US$ in the phone, comes from Japan.",
      "note",
      { across: 6 },
    ),
    formula("B38", '=VC.FLOWORIGIN(B5:B12,C5:C12,D5:D12,"Buyers of the phone")', "result", {
      fills: { range: "B38:D45", formats: ["", MONEY_FORMAT, PERCENT_FORMAT], head: true },
    }),
  ],
};

export const iphone: Sample = {
  id: "iphone",
  name: "iPhone 4",
  about: "Three readings of one phone, and who earns what through all rounds.",
  sheets: [readings, rounds],
};
