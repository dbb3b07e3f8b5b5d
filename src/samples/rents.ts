/**
 * A furniture chain from the forest to the shop: who earns above what, and what a log is worth in either use. Every figure
 * is made up; the story is that of Morris (2001), who gives none.
 */

import type { Sample } from "./sample";
import { figures, headerCells, page } from "../sheet/page";
import { formula, number, PERCENT_FORMAT, text } from "../sheet/sheet";

const TENTH_FORMAT = "#,##0.0";
const WHOLE_FORMAT = "#,##0";

/** Sales, own costs, capital. */
const LINKS: readonly (readonly [link: string, sales: number, own: number, capital: number])[] = [
  ["Forest grower", 20, 13, 60],
  ["Sawmill", 36, 13.5, 25],
  ["Manufacturer", 70, 30, 50],
  ["Brand", 120, 28, 40],
  ["Retailer", 200, 66, 110],
];

const SOURCES: readonly (readonly [link: string, source: string, rent: number])[] = [
  ["Forest grower", "resource", 2.2],
  ["Sawmill", "infrastructure", 0.5],
  ["Brand", "marketing", 11.3],
  ["Brand", "product", 5],
  ["Brand", "policy", 2.5],
  ["Retailer", "monopoly", 3.2],
  ["Retailer", "relational", 2],
];

const chain = page({
  name: "Rents",
  columns: { A: 20, B: 172, C: 88, D: 112, E: 84, F: 84, G: 84, H: 84, I: 92, J: 20 },
  opensOn: "H5",
  cells: [
    formula(
      "B1",
      '="Illustrative: rent of the brand "&ROUND(H8,1)&", of the chain "&ROUND(H10,1)&"; profit "&ROUND(G8,1)&" and "&ROUND(G10,1)',
      "title",
    ),
    text(
      "B2",
      "Profit is not rent. A link whose capital would earn as much elsewhere may make a profit, but its rent is zero. What a link earns beyond the next best use of its capital, only a barrier to entry can sustain. Every figure on this sheet is illustrative.",
      "lead",
      { across: 8 },
    ),

    text("B3", "A furniture chain in a year, millions, illustrative", "heading"),
    ...headerCells(
      4,
      { B: "Link" },
      {
        C: "Sales",
        D: "Bought from the link before",
        E: "Own costs",
        F: "Capital",
        G: "Profit",
        H: "Rent",
        I: "Share of the rent",
      },
    ),
    ...LINKS.flatMap(([link, sales, own, capital], index) => {
      const row = 5 + index;
      return [
        text(`B${row}`, link),
        number(`C${row}`, sales, "input", TENTH_FORMAT),
        index === 0
          ? number(`D${row}`, 0, "input", TENTH_FORMAT)
          : formula(`D${row}`, `=C${row - 1}`, "derived", { format: TENTH_FORMAT }),
        number(`E${row}`, own, "input", TENTH_FORMAT),
        number(`F${row}`, capital, "input", TENTH_FORMAT),
      ];
    }),
    formula("G5", "=VC.RENT(C5:C9,D5:E9)", "result", { format: TENTH_FORMAT, fills: { range: "G5:G9" } }),
    formula("H5", "=VC.RENT(C5:C9,D5:E9,F5:F9,C12)", "result", { format: TENTH_FORMAT, fills: { range: "H5:H9" } }),
    formula("I5", "=VC.RENTSHARE(C5:C9,D5:E9,F5:F9,C12)", "result", {
      format: PERCENT_FORMAT,
      fills: { range: "I5:I9" },
    }),
    text("B10", "Sum", "total"),
    ...["C", "D"].map((column) => text(`${column}10`, "", "total")),
    ...["E", "F", "G", "H"].map((column) =>
      formula(`${column}10`, `=SUM(${column}5:${column}9)`, "total", { format: TENTH_FORMAT }),
    ),
    formula("I10", "=SUM(I5:I9)", "total", { format: PERCENT_FORMAT }),
    text("B12", "Normal return on capital"),
    number("C12", 0.08, "input", PERCENT_FORMAT),
    text(
      "B13",
      "Note: own costs are labour, depreciation and everything else at opportunity cost, without interest, because the normal return covers capital. There is no default return: state which one you use, and see how the shares change with it. Without capital and return VC.RENT gives profit.",
      "note",
      { across: 8 },
    ),
    text(
      "B14",
      "Source: all figures illustrative; the measure is that of Kaplinsky, R. and Morris, M. (2001), A Handbook for Value Chain Research.",
      "source",
      { across: 8 },
    ),

    text("B16", "Sources of the rents", "heading"),
    ...headerCells(17, { B: "Link" }, { E: "Rent" }),
    text("C17", "Source, illustrative", "head", { across: 2 }),
    ...SOURCES.flatMap(([link, source, rent], index) => [
      text(`B${18 + index}`, link),
      text(`C${18 + index}`, source, "tag"),
      number(`E${18 + index}`, rent, "input", TENTH_FORMAT),
    ]),
    text("B25", "Sum", "total"),
    ...["C", "D"].map((column) => text(`${column}25`, "", "total")),
    formula("E25", "=SUM(E18:E24)", "total", { format: TENTH_FORMAT }),
    text("B26", "Rent of the chain, from above"),
    formula("E26", "=H10", "derived", { format: TENTH_FORMAT }),
    formula("F26", '=IF(ROUND(E25-E26,9)=0,"agrees","differs")', "agrees"),
    formula("B28", "=VC.RENTBYSOURCE(C18:C24,E18:E24)", "result", {
      fills: { range: "B28:E35", formats: ["", "", TENTH_FORMAT, PERCENT_FORMAT], head: true },
    }),
    text(
      "B36",
      "Note: =VC.RENTBYSOURCE(C18:C24, E18:E24). Resource rents are a gift of nature, endogenous rents are created in the chain, exogenous ones for it by others. Rents that depend on policy or monopoly can be lost by a single decision.",
      "note",
      { across: 8 },
    ),

    text("B38", "Market power: who depends on whom", "heading"),
    ...headerCells(39, { B: "Illustrative sales" }, { C: "Manufacturer, by buyer", D: "Retail, by retail chain" }),
    ...["Largest", "Second", "Third", "Fourth", "Fifth"].map((words, index) => text(`B${40 + index}`, words)),
    ...figures("C40:C42", [46, 14, 10], TENTH_FORMAT),
    ...figures("D40:D44", [80, 50, 30, 25, 15], TENTH_FORMAT),
    ...headerCells(45, { B: "Concentration", C: "", D: "" }),
    text("B46", "Share of the largest, CR1"),
    text("B47", "Herfindahl-Hirschman, HHI"),
    text("B48", "Number of equal firms, N"),
    ...["C", "D"].flatMap((column) => [
      formula(`${column}46`, `=VC.CONCENTRATION(${column}40:${column}44,"CR1")`, "result", { format: PERCENT_FORMAT }),
      formula(`${column}47`, `=VC.CONCENTRATION(${column}40:${column}44)`, "result", { format: WHOLE_FORMAT }),
      formula(`${column}48`, `=VC.CONCENTRATION(${column}40:${column}44,"N")`, "result", { format: TENTH_FORMAT }),
    ]),
    text(
      "B49",
      "Note: whoever sells most of its output to one buyer depends on that buyer. HHI goes up to 10,000, a single firm; N is the number of equal firms that would be as concentrated. Define the market first: one drawn too widely or too narrowly misleads.",
      "note",
      { across: 8 },
    ),
  ],
});

const log = page({
  name: "Saw log or pulp",
  columns: { A: 20, B: 208, C: 108, D: 112, E: 108, F: 124, G: 132, H: 20 },
  opensOn: "G5",
  cells: [
    formula(
      "B1",
      '="Illustrative: a log is worth "&ROUND(G5,0)&" sawn for furniture and "&ROUND(G6,0)&" as pulp"',
      "title",
    ),
    text(
      "B2",
      "A sawmill bids for logs against the pulp mill. The netback is the most that a use can pay for a cubic metre of log once its other costs are covered. As long as sawing has the higher netback, the furniture chain gets its timber; the netback of pulp is the log’s opportunity cost, whatever the invoice says.",
      "lead",
      { across: 6 },
    ),
    text("B3", "Two uses of a log, in rand, illustrative", "heading"),
    ...headerCells(
      4,
      { B: "Use" },
      {
        C: "Price of the product",
        D: "Conversion, per unit of it",
        E: "Transport, per unit of it",
        F: "Logs per unit of product, m³",
        G: "Netback, rand per m³ of log",
      },
    ),
    text("B5", "Sawn timber for furniture, m³"),
    text("B6", "Pulp, tonne"),
    ...figures("C5:E5", [3600, 1500, 600], WHOLE_FORMAT),
    ...figures("C6:E6", [6000, 3300, 600], WHOLE_FORMAT),
    ...figures("F5:F6", [2.2, 4.5], TENTH_FORMAT),
    formula("G5", "=VC.NETBACK(C5:C6,D5:E6,F5:F6)", "result", { format: TENTH_FORMAT, fills: { range: "G5:G6" } }),
    text(
      "B7",
      "Note: every figure is illustrative. =VC.NETBACK(C5:C6, D5:E6, F5:F6): price minus all other costs, divided by the logs in one unit of the product.",
      "note",
      { across: 6 },
    ),
    text("B8", "Source: Morris (2001) tells the story of the saw log, without figures.", "source", { across: 6 }),

    text("B10", "What follows", "heading"),
    ...headerCells(11, { B: "Result", C: "", D: "", E: "", F: "" }, { G: "Rand" }),
    text("B12", "Opportunity cost of a cubic metre of log that is sawn: the netback of pulp"),
    formula("G12", "=G6", "derived", { format: TENTH_FORMAT }),
    text("B13", "Rent of a cubic metre of log in furniture, over its next best use"),
    formula("G13", "=G5-G6", "derived", { format: TENTH_FORMAT }),
    text("B14", "Price of pulp, per tonne, at which the log goes to the pulp mill"),
    formula("G14", "=G5*F6+D6+E6", "derived", { format: TENTH_FORMAT }),
    text("B15", "Price of sawn timber, per cubic metre, below which it goes there too"),
    formula("G15", "=G6*F5+D5+E5", "derived", { format: TENTH_FORMAT }),
    text(
      "B16",
      "Note: a netback takes prices and costs as given. It does not consider contracts, of the quality of the log, or of who owns the forest and the mills.",
      "note",
      { across: 6 },
    ),
  ],
});

export const rents: Sample = {
  id: "rents",
  name: "Rents",
  about: "Who earns above what in an illustrative furniture chain, and what a log is worth.",
  sheets: [chain, log],
};
