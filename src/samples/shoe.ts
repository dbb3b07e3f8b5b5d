/** The 100-dollar shoe: margins and mark-ups. The figures are of the trade in general, as the Portland Business Journal printed them. */

import type { Sample } from "./sample";
import { comparison, figures, headerCells, page } from "../sheet/page";
import { formula, MONEY_FORMAT, number, PERCENT_FORMAT, text } from "../sheet/sheet";

const WHOLE_PERCENT_FORMAT = "0%";

const sheet = page({
  name: "100-dollar shoe",
  columns: { A: 20, B: 212, C: 92, D: 92, E: 98, F: 98, G: 100, H: 100, I: 20 },
  opensOn: "G8",
  cells: [
    formula(
      "B1",
      '="A mark-up of "&ROUND(100*H9,0)&" % is a margin of "&ROUND(100*G9,0)&" %: the 100-dollar shoe"',
      "title",
    ),
    text(
      "B2",
      "A margin is a fraction of the price, a mark-up a fraction of the cost: as the story is told, the same 50 dollars of the shop are 50 % of the selling price and 100 % of what the shop pays. A margin cannot exceed 100 %, a mark-up has no limit.",
      "lead",
      { across: 7 },
    ),

    text("B3", "From the factory to the shop", "heading"),
    ...headerCells(
      4,
      { B: "Step" },
      {
        C: "Sells for, US$",
        D: "Buys for, US$",
        E: "Value added, US$",
        F: "Share of the shop’s price",
        G: "Margin on the price",
        H: "Mark-up on the cost",
      },
    ),
    text("B5", "Factory"),
    text("B6", "Sea freight and insurance"),
    text("B7", "Import duty"),
    text("B8", "Wholesale: the brand"),
    text("B9", "Retail: the shop"),
    ...figures("C5:C9", [25, 1, 2.5, 50, 100], MONEY_FORMAT),
    ...figures("D5:D7", [0, 0, 0], MONEY_FORMAT),
    formula("D8", "=SUM(C5:C7)", "derived", { format: MONEY_FORMAT }),
    formula("D9", "=C8", "derived", { format: MONEY_FORMAT }),
    formula("E5", "=VC.VALUEADDED(C5:C9,D5:D9)", "result", { format: MONEY_FORMAT, fills: { range: "E5:E9" } }),
    formula("F5", "=VC.VALUEADDEDSHARE(C5:C9,D5:D9,C9)", "result", {
      format: PERCENT_FORMAT,
      fills: { range: "F5:F9" },
    }),
    formula("G8", "=VC.MARGIN(C8:C9,D8:D9)", "result", { format: PERCENT_FORMAT, fills: { range: "G8:G9" } }),
    formula("H8", "=VC.MARKUP(C8:C9,D8:D9)", "result", { format: PERCENT_FORMAT, fills: { range: "H8:H9" } }),
    text("B10", "Sum", "total"),
    text("C10", "", "total"),
    text("D10", "", "total"),
    formula("E10", "=SUM(E5:E9)", "total", { format: MONEY_FORMAT }),
    formula("F10", "=SUM(F5:F9)", "total", { format: PERCENT_FORMAT }),
    text("G10", "", "total"),
    text("H10", "", "total"),
    text(
      "B11",
      "Note: the figures describe the trade in general, not one shoe. What the factory, the carrier and the shop buy from outside the chain (leather, fuel, rent of the premises) is not included, so their value added is too high by that amount. The duty goes to the state: it is no firm’s value added and has a separate row so that the rows sum to the price.",
      "note",
      { across: 7 },
    ),
    text(
      "B12",
      "Source: the 100-dollar shoe as it is often told, after Kish (2014), Portland Business Journal; not compared with the article itself.",
      "source",
      { across: 7 },
    ),

    ...comparison(
      14,
      ["F", "G", "H"],
      "Published figures beside ours",
      [
        { words: "Landed cost, US$", ours: "D8", published: 28.5, decimals: 2, format: MONEY_FORMAT },
        { words: "Wholesale margin", ours: "G8", published: 0.43, decimals: 2, format: WHOLE_PERCENT_FORMAT },
        { words: "Retail margin", ours: "G9", published: 0.5, decimals: 2, format: WHOLE_PERCENT_FORMAT },
        { words: "Retail mark-up", ours: "H9", published: 1, decimals: 2, format: WHOLE_PERCENT_FORMAT },
      ],
      { fill: ["C", "D", "E"] },
    ),

    text("B20", "The same price expressed both ways", "heading"),
    ...headerCells(21, { B: "A shop, illustrative" }, { C: "Sells for", D: "Buys for", E: "Margin", F: "Mark-up" }),
    ...[22, 23, 24, 25, 26].map((row) => formula(`B${row}`, `=ROUND(C${row}/D${row},2)&" times the cost"`, "label")),
    ...figures("C22:C26", [125, 150, 200, 300, 1000], MONEY_FORMAT),
    ...[22, 23, 24, 25, 26].map((row) => number(`D${row}`, 100)),
    formula("E22", "=VC.MARGIN(C22:C26,D22:D26)", "result", { format: PERCENT_FORMAT, fills: { range: "E22:E26" } }),
    formula("F22", "=VC.MARKUP(C22:C26,D22:D26)", "result", { format: PERCENT_FORMAT, fills: { range: "F22:F26" } }),
    text("B27", "Note: margin = mark-up / (1 + mark-up). When you read “50 %”, ask: of what?", "note", {
      across: 7,
    }),
  ],
});

export const shoe: Sample = {
  id: "shoe",
  name: "100-dollar shoe",
  about: "Margins and mark-ups from the factory to the shop.",
  sheets: [sheet],
};
