/**
 * Three readings of one phone, and why they differ. The figures are quoted from Kaplinsky (2015), Xing & Detert (2010) and
 * OECD (2011); the second sheet adds two payments that are made up, and says so.
 */

import type { Sample } from "./sample";
import { ownArithmetic, page, verdict } from "../sheet/page";
import { type Cell, formula, MONEY_FORMAT, number, PERCENT_FORMAT, text } from "../sheet/sheet";

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

/** What is left of the assembler's purchases: the paper counts service payments to Apple in it, so it is nobody's alone. */
const BALANCE = "Other components, and service payments to Apple";
const NOT_SPLIT = "Not split: others and United States";

/** Who sells to whom for how much: reading (a), and two payments behind it that are made up. */
const PAYMENTS: readonly (readonly [from: string, to: string, paid: number, remark?: string])[] = [
  ["Supplier in Korea", "Assembler in China", 80],
  ["Supplier in the United States", "Assembler in China", 25],
  ["Supplier in Germany", "Assembler in China", 16],
  [BALANCE, "Assembler in China", 51.5],
  ["Assembler in China", "Apple", 179],
  ["Apple", "Buyers of the phone", 500],
  ["Supplier in Japan", "Supplier in Korea", 50, "illustrative"],
  ["Supplier in Korea", "Other phone makers", 120, "illustrative"],
];

const readings = page({
  name: "iPhone 4",
  columns: { A: 16, B: 306, C: 72, D: 72, E: 86, F: 94, G: 86, H: 206, I: 16 },
  opensOn: "E9",
  cells: [
    formula("B1", '="Assembly in China: "&ROUND(100*F9,1)&" % of the iPhone’s export price"', "title"),
    text(
      "B2",
      "As published, the phone leaves China at 179 US$ and sells for just under 500, here 500. Of the export price 6.50 is value added in China. The balance of what the assembler buys, 51.50, is not split by the source: other components, and service payments to Apple in the United States. Change a blue figure and every result follows.",
      "lead",
      { across: 6 },
    ),

    text("B3", "(a) iPhone 4 from Kaplinsky’s figures: what each link adds", "heading"),
    text("B4", "Link", "head"),
    text("C4", "Sells for, US$", "numberHead"),
    text("D4", "Buys for, US$", "numberHead"),
    text("E4", "Value added, US$", "numberHead"),
    text("F4", "Share of the export price", "numberHead"),
    text("G4", "Share of the retail price", "numberHead"),
    text("H4", "Counted with", "head"),
    ...["Korea", "United States", "Germany", NOT_SPLIT, "China", "United States"].map((country, index) =>
      text(`H${5 + index}`, country, "tag"),
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
    text("B8", BALANCE),
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

    text(
      "B13",
      "Note: the paper combines two data sets. 179 and 6.50 are for the iPhone 3GS, reading (b); the components by country are for the iPhone 4, reading (c), rounded. The assembler’s purchases, 172.50, are 179 less 6.50. In the paper they are imported components, those of 80, 25 and 16 US$ among them, and service payments to Apple in the United States; how the remaining 51.50 is divided is not stated. Suppliers’ own purchases are not in this first round, so they are 0.",
      "note",
      { across: 6 },
    ),
    text(
      "B14",
      "Source: Kaplinsky, R. (2015), Technological upgrading in global value chains and clusters and their contribution to sustaining economic growth in low and middle income economies.",
      "source",
      { across: 6 },
    ),

    text("B16", "The source’s figures beside those above", "head"),
    text("C16", "", "head"),
    text("D16", "", "head"),
    text("E16", "Ours", "numberHead"),
    text("F16", "Published", "numberHead"),
    text("G16", "", "numberHead"),
    ...compared(17, "Export price from China, US$", "C9", 179, 0, MONEY_FORMAT),
    ...compared(18, "Value added in China, US$", "E9", 6.5, 2, MONEY_FORMAT),
    ...compared(19, "Components from Korea, US$", "E5", 80, 0, MONEY_FORMAT),
    ...compared(20, "Components from the United States, US$", "E6", 25, 0, MONEY_FORMAT),
    ...compared(21, "Components from Germany, US$", "E7", 16, 0, MONEY_FORMAT),
    text("B22", "Retail price, US$"),
    formula("E22", "=C10", "derived", { format: MONEY_FORMAT }),
    text("F22", "just under 500", "published"),

    ...ownArithmetic(
      24,
      "E",
      "Our arithmetic on these figures",
      [
        { words: "Export price without China’s value added, US$", ours: "C9-E9", format: MONEY_FORMAT },
        { words: "China’s share of the export price", ours: "F9", format: PERCENT_FORMAT },
        { words: "China’s share of the retail price", ours: "G9", format: PERCENT_FORMAT },
        { words: "Retail price less export price, US$", ours: "C10-C9", format: MONEY_FORMAT },
        {
          words: "The United States’ share of the retail price: at least",
          ours: "(E6+E10)/C10",
          format: PERCENT_FORMAT,
        },
        {
          words: "The United States’ share of the retail price: at most",
          ours: "(E6+E8+E10)/C10",
          format: PERCENT_FORMAT,
        },
      ],
      { fill: ["C", "D"] },
    ),
    text("B33", "The whole chain in one formula", "heading"),
    text(
      "B34",
      "=VC.BREAKDOWN(B5:B10, C5:C10, D5:D10) gives every link with its share, cumulative share and value added over inputs, which is blank where nothing is bought.",
      "note",
      { across: 6 },
    ),
    formula("B35", "=VC.BREAKDOWN(B5:B10,C5:C10,D5:D10)", "result", {
      fills: {
        range: "B35:H42",
        formats: ["", MONEY_FORMAT, MONEY_FORMAT, MONEY_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT],
        head: true,
        total: true,
      },
    }),

    text("B45", "Who gets what: the same value added by country", "heading"),
    text(
      "B46",
      "=VC.DISTRIBUTION(H5:H10, E5:E10), largest first. What Apple adds after export is counted with the United States, its home; part of it is earned in shops elsewhere. The amount that is not split belongs partly to other suppliers, partly to the United States, whose share is therefore between the two that are shown above.",
      "note",
      { across: 6 },
    ),
    formula("B47", "=VC.DISTRIBUTION(H5:H10,E5:E10)", "result", {
      fills: { range: "B47:D52", formats: ["", MONEY_FORMAT, PERCENT_FORMAT], head: true },
    }),

    text("B55", "(b) iPhone 3GS and (c) iPhone 4: two counts of the components by country", "heading"),
    text(
      "B56",
      "As published, from one model to the next Korea’s share of the phone more than tripled and Japan’s all but vanished; assembly in China hardly changed. The flag shows whether a share changed by more than one percentage point.",
      "note",
      { across: 6 },
    ),
    text("B57", "Country", "head"),
    text("C57", "(b) 2009, US$", "numberHead"),
    text("D57", "(c) 2010, US$", "numberHead"),
    text("E57", "Share in (b)", "numberHead"),
    text("F57", "Share in (c)", "numberHead"),
    text("G57", "From (b) to (c)", "numberHead"),
    ...BY_COUNTRY.flatMap(([country, b, c], index) => [
      text(`B${58 + index}`, country),
      ...(b === null ? [] : [number(`C${58 + index}`, b)]),
      number(`D${58 + index}`, c),
    ]),
    formula("E58", "=VC.ROUNDSHARES(C58:C63,1)", "result", { format: PERCENT_FORMAT, fills: { range: "E58:E63" } }),
    formula("F58", "=VC.ROUNDSHARES(D58:D64,1)", "result", { format: PERCENT_FORMAT, fills: { range: "F58:F64" } }),
    formula("G58", "=VC.THICKENING(E58:F63)", "result", { fills: { range: "G58:G63" } }),
    text("B65", "Sum", "total"),
    formula("C65", "=SUM(C58:C64)", "total", { format: MONEY_FORMAT }),
    formula("D65", "=SUM(D58:D64)", "total", { format: MONEY_FORMAT }),
    formula("E65", "=SUM(E58:E63)", "total", { format: PERCENT_FORMAT }),
    formula("F65", "=SUM(F58:F64)", "total", { format: PERCENT_FORMAT }),

    text("B68", "Published figures beside ours", "head"),
    text("C68", "", "head"),
    text("D68", "", "head"),
    text("E68", "Ours", "numberHead"),
    text("F68", "Published", "numberHead"),
    text("G68", "", "numberHead"),
    ...compared(69, "(b) components without assembly, US$", "SUM(C59:C63)", 172.46, 2, MONEY_FORMAT),
    ...compared(70, "(b) total, US$", "C65", 178.96, 2, MONEY_FORMAT),
    ...compared(71, "(c) total, US$", "D65", 194.04, 2, MONEY_FORMAT),
    text(
      "B72",
      "Note: these are two models and two methods of counting, so a flag combines changes in sourcing and in method. Shares are rounded to 0.1 % so that they still sum to 100.0 %. France has no flag: (b) does not show it separately.",
      "note",
      { across: 6 },
    ),
    text(
      "B73",
      "Sources: (b) Xing, Y. and Detert, N. (2010), How the iPhone Widens the United States Trade Deficit with the People’s Republic of China, ADBI Working Paper 257. (c) OECD (2011), Global Value Chains: Preliminary Evidence and Policy Issues.",
      "source",
      { across: 6 },
    ),
  ],
});

const rounds = page({
  name: "iPhone 4 rounds",
  columns: { A: 20, B: 306, C: 190, D: 88, E: 88, F: 88, G: 100, H: 20 },
  opensOn: "B38",
  cells: [
    text("B1", "First round and all rounds: a supplier has suppliers too", "title"),
    text(
      "B2",
      "The first round attributes all of the Korean components to Korea. The Korean supplier itself buys abroad; traced through all rounds, part of what it is paid belongs to others. The chain is entered as payments between actors.",
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
      "Note: the two payments marked illustrative are invented to show the method: no source gives them. With them the Korean supplier sells to other phone makers too, and buys inputs in Japan.",
      "note",
      { across: 6 },
    ),
    text(
      "B14",
      "Source: Kaplinsky (2015), reading (a) of the first sheet, with the amount that is not split as one actor; his note 11 says that the figures cover only the first round of value added.",
      "source",
      { across: 6 },
    ),

    text("B16", "Each actor’s own value added, over both markets", "heading"),
    formula("B17", "=VC.FLOWBREAKDOWN(B5:B12,C5:C12,D5:D12)", "result", {
      fills: { range: "B17:F24", formats: ["", MONEY_FORMAT, MONEY_FORMAT, MONEY_FORMAT, PERCENT_FORMAT], head: true },
    }),

    text("B27", "Whose value added is in what buyers of the phone pay", "heading"),
    text("B28", "First round: only the payments from the paper’s figures.", "note", { across: 6 }),
    formula("B29", '=VC.FLOWORIGIN(B5:B10,C5:C10,D5:D10,"Buyers of the phone")', "result", {
      fills: { range: "B29:D35", formats: ["", MONEY_FORMAT, PERCENT_FORMAT], head: true },
    }),
    text(
      "B37",
      "All rounds: each actor’s output is assumed to have the same composition for all buyers, so the part of the Korean supplier’s sales that comes from Japan is the same in the phone as elsewhere.",
      "note",
      { across: 6 },
    ),
    formula("B38", '=VC.FLOWORIGIN(B5:B12,C5:C12,D5:D12,"Buyers of the phone")', "result", {
      fills: { range: "B38:D45", formats: ["", MONEY_FORMAT, PERCENT_FORMAT], head: true },
    }),
  ],
});

export const iphone: Sample = {
  id: "iphone",
  name: "iPhone 4",
  about: "Three readings of one phone, what no source splits, and who earns what in all rounds.",
  sheets: [readings, rounds],
};
