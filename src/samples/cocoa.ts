/**
 * Cocoa as an additive chain (Kaplinsky 2015, figure 3, a picture without figures): stage upon stage, with loss of weight, and
 * one stage that sells two products. Every price is made up.
 */

import type { Sample } from "./sample";
import { named } from "./wording";
import { figures, headerCells, ownArithmetic, page } from "../sheet/page";
import { formula, MONEY_FORMAT, number, PERCENT_FORMAT, text } from "../sheet/sheet";

const KAPLINSKY =
  "Kaplinsky, R. (2015), Technological upgrading in global value chains and clusters and their contribution to sustaining economic growth in low and middle income economies";

const TENTH_FORMAT = "#,##0.0";

/** Price per kg sold, and units bought per unit sold as a formula; what else is bought follows apart. */
const STAGES = [
  ["Farm: beans", 2, "=1"],
  ["Exporter: beans", 2.4, "=1"],
  ["Grinder: liquor", 4, "=1/C13"],
  ["Chocolate maker: chocolate", 9, "=C14"],
  ["Retailer: chocolate", 14, "=1"],
] as const;

const chain = page({
  name: "Cocoa chain",
  columns: { A: 20, B: 232, C: 96, D: 112, E: 112, F: 112, G: 130, H: 20 },
  opensOn: "F5",
  cells: [
    formula(
      "B1",
      '="Illustrative: the farm keeps "&ROUND(100*G5,1)&" %; price over price, "&ROUND(100*C18,1)&" %"',
      "title",
    ),
    text(
      "B2",
      "In an additive chain each stage needs the product of the one before it. A kilogram of beans is not a kilogram of chocolate, so their prices cannot be compared as they are. All prices here are illustrative.",
      "lead",
      { across: 6 },
    ),

    text("B3", "From the bean to the bar, illustrative prices in US$", "heading"),
    ...headerCells(
      4,
      { B: "Stage and what it sells" },
      {
        C: "Price per kg sold",
        D: "Kg bought per kg sold",
        E: "Other inputs per kg sold",
        F: "Value added per kg of chocolate",
        G: "Share of the retail price",
      },
    ),
    ...STAGES.flatMap(([words, price, units], index) => [
      text(`B${5 + index}`, words),
      number(`C${5 + index}`, price),
      formula(`D${5 + index}`, units, "derived", { format: "0.000" }),
    ]),
    ...figures("E5:E9", [0, 0, 0, 1.2, 0], MONEY_FORMAT),
    formula("F5", "=VC.STAGEVALUEADDED(C5:C9,E5:E9,D5:D9)", "result", {
      format: MONEY_FORMAT,
      fills: { range: "F5:F9" },
    }),
    ...STAGES.map((_, index) => formula(`G${5 + index}`, `=F${5 + index}/C9`, "derived", { format: PERCENT_FORMAT })),
    text("B10", "Other inputs: sugar, milk"),
    formula("F10", "=E8", "derived", { format: MONEY_FORMAT }),
    formula("G10", "=F10/C9", "derived", { format: PERCENT_FORMAT }),
    text("B11", "Sum: the retail price", "total"),
    ...["C", "D", "E"].map((column) => text(`${column}11`, "", "total")),
    formula("F11", "=SUM(F5:F10)", "total", { format: MONEY_FORMAT }),
    formula("G11", "=SUM(G5:G10)", "total", { format: PERCENT_FORMAT }),
    text("B13", "Liquor from 1 kg of beans, kg"),
    number("C13", 0.82, "input", "0.00"),
    text("B14", "Liquor in 1 kg of chocolate, kg"),
    number("C14", 0.4, "input", "0.00"),
    text(
      "B15",
      "Note: only the liquor from beans is from a source, 0.82 as printed (UTZ 2016). The recipe and every price are illustrative: put in your own.",
      "note",
      { across: 6 },
    ),
    ...ownArithmetic(16, "C", "Farm’s share of the retail price", [
      {
        words: "By VC.PRODUCERSHARE, converted",
        ours: "VC.PRODUCERSHARE(C5,C9,C14/C13)",
        format: PERCENT_FORMAT,
      },
      { words: "Without it: price over price", ours: "C5/C9", format: PERCENT_FORMAT },
    ]),
    text("D18", "Note: this is the mistake: a kilogram of beans is not a kilogram of chocolate.", "note", {
      across: 4,
    }),
    text(
      "B19",
      `Source: ${KAPLINSKY}, figure 3, for the chain; UTZ (2016) for the kilograms of liquor from a kilogram of beans.`,
      "source",
      { across: 6 },
    ),

    text("B21", "Additive or vertically specialised?", "heading"),
    ...headerCells(22, {
      B: "Chain, coded by us",
      C: "Stages at the same time elsewhere",
      D: "Much lost in processing",
      E: "Bound to a place",
      F: "Spoils if not processed",
      G: "Family",
    }),
    ...(
      [
        ["Cocoa", "no", "yes", "yes", "no"],
        ["iPhone", "yes", "no", "no", "no"],
      ] as const
    ).flatMap(([words, ...answers], index) => [
      text(`B${23 + index}`, words),
      ...answers.map((answer, at) => text(`${"CDEF".charAt(at)}${23 + index}`, answer, "tag")),
    ]),
    formula("G23", "=VC.CHAINFAMILY(C23:C24,D23:D24,E23:E24,F23:F24)", "textResult", {
      fills: { range: "G23:G24", formats: [""] },
    }),
    text(
      "B25",
      "Note: an additive chain may still be processed at home. In Ghana policy on skills and infrastructure drew grinders in; Cameroon exports mainly raw beans. The answers are coded by us from the source’s reasons; it warns that sectors and families do not coincide.",
      "note",
      { across: 6 },
    ),
    text("B26", "Source: Kaplinsky (2015), section 4.", "source", { across: 6 }),
  ],
});

const PAYMENTS = [
  ["Farmers", "Traders", 80, "beans"],
  ["Traders", "Grinder", 100, "beans"],
  ["Grinder", "Chocolate maker", 90, "butter"],
  ["Grinder", "Other food makers", 40, "powder"],
  ["Sugar and milk", "Chocolate maker", 30, "ingredients"],
  ["Chocolate maker", "Consumers", 250, "chocolate"],
] as const;
const LAST = 4 + PAYMENTS.length;
const args = `B5:B${LAST},C5:C${LAST},D5:D${LAST}`;

const products = page({
  name: "Cocoa butter and powder",
  columns: { A: 20, B: 176, C: 144, D: 92, E: 108, F: 108, G: 20 },
  opensOn: "B15",
  cells: [
    formula(
      "B1",
      `="Illustrative: farmers earn "&ROUND(${named("C26:C30", "B5", "B26:B30")},1)&" of "&D10&"; in all, "&D5`,
      "title",
    ),
    text(
      "B2",
      "A grinder makes butter and powder at once. One price a stage cannot hold both; a table of payments can. What farmers earn is divided between the two products as the grinder’s sales are. All figures on this sheet are illustrative.",
      "lead",
      { across: 5 },
    ),
    text("B3", "Who sells to whom, illustrative, million US$", "heading"),
    ...headerCells(4, { B: "Seller", C: "Buyer" }, { D: "Paid" }),
    text("E4", "For", "head"),
    ...PAYMENTS.flatMap(([seller, buyer, paid, words], index) => [
      text(`B${5 + index}`, seller, "tag"),
      text(`C${5 + index}`, buyer, "tag"),
      number(`D${5 + index}`, paid, "input", "#,##0"),
      text(`E${5 + index}`, words),
    ]),
    text(
      "B11",
      "Note: other food makers are a final market here, because what they sell is not in the table. Farmers, and the makers of sugar and milk, are taken to buy nothing.",
      "note",
      { across: 5 },
    ),
    text(
      "B12",
      "Source: all figures illustrative; the additive chain is that of Kaplinsky (2015), figure 3.",
      "source",
      {
        across: 5,
      },
    ),

    text("B13", "Value added by actor", "heading"),
    text("B14", `=VC.FLOWBREAKDOWN(${args.replaceAll(",", ", ")})`, "note", { across: 5 }),
    formula("B15", `=VC.FLOWBREAKDOWN(${args})`, "result", {
      fills: { range: "B15:F20", formats: ["", "#,##0", "#,##0", "#,##0", PERCENT_FORMAT], head: true },
    }),
    text("B21", "Sum: both final markets", "total"),
    ...["C", "D"].map((column) => text(`${column}21`, "", "total")),
    formula("E21", "=SUM(E16:E20)", "total", { format: "#,##0" }),
    formula("F21", "=SUM(F16:F20)", "total", { format: PERCENT_FORMAT }),

    text("B23", "Whose value added is in the chocolate", "heading"),
    text(
      "B24",
      '=VC.FLOWORIGIN(…, "Consumers"): the butter’s part of what farmers are paid is in the chocolate; the rest is in the powder.',
      "note",
      { across: 5 },
    ),
    formula("B25", `=VC.FLOWORIGIN(${args},"Consumers")`, "result", {
      fills: { range: "B25:D30", formats: ["", TENTH_FORMAT, PERCENT_FORMAT], head: true },
    }),
    ...ownArithmetic(
      32,
      "D",
      "Farmers, by hand",
      [
        {
          words: "What they are paid, times butter’s part of sales",
          ours: "D5*D7/(D7+D8)",
          format: TENTH_FORMAT,
        },
      ],
      { fill: ["C"] },
    ),
    text(
      "B34",
      "Note: butter and powder are taken to need beans in proportion to what they sell for; by weight the division would be another.",
      "note",
      { across: 5 },
    ),
  ],
});

export const cocoa: Sample = {
  id: "cocoa",
  name: "Cocoa",
  about: "An additive chain with loss of weight, and a grinder with two products; illustrative.",
  sheets: [chain, products],
};
