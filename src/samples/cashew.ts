/** The cashew chain of Côte d'Ivoire: an additive chain with weight loss. Figures of VCA4D for the European Commission. */

import type { Sample } from "./sample";
import { comparison, figures, headerCells, page } from "../sheet/page";
import { formula, MONEY_FORMAT, number, PERCENT_FORMAT, text } from "../sheet/sheet";

const sheet = page({
  name: "Cashew",
  columns: { A: 20, B: 244, C: 100, D: 104, E: 124, F: 110, G: 110, H: 20 },
  opensOn: "E5",
  cells: [
    formula(
      "B1",
      '="The farm keeps "&ROUND(100*E17,1)&" % of the kernel; without weight loss, "&ROUND(100*E18,1)&" %"',
      "title",
    ),
    text(
      "B2",
      "As published, five kilograms of raw nut give one kilogram of kernel. So the 300 XOF that a farm in Côte d’Ivoire receives for a kilogram of raw nut amount to 1,500 XOF per kilogram of kernel, which is exported at 3,222. Comparing 300 with 3,222 omits four fifths of the farm’s share.",
      "lead",
      { across: 6 },
    ),

    text("B3", "Prices along the chain in 2020, and what each stage adds", "heading"),
    ...headerCells(
      4,
      { B: "Stage" },
      {
        C: "Price, XOF per kg sold",
        D: "Units bought per unit sold",
        E: "Value added, XOF per kg of kernel",
        F: "Share of the kernel’s price",
        G: "Margin on the price",
      },
    ),
    text("B5", "Farm: raw nut at the gate"),
    text("B6", "Collector: raw nut"),
    text("B7", "Wholesaler: raw nut"),
    text("B8", "Processor and exporter: kernel"),
    ...figures("C5:C8", [300, 336, 392, 3222], "#,##0"),
    ...figures("D5:D7", [1, 1, 1], "0.0"),
    formula("D8", "=1/C11", "derived", { format: "0.0" }),
    formula("E5", "=VC.STAGEVALUEADDED(C5:C8,,D5:D8)", "result", { format: MONEY_FORMAT, fills: { range: "E5:E8" } }),
    ...[5, 6, 7, 8].map((row) => formula(`F${row}`, `=E${row}/C8`, "derived", { format: PERCENT_FORMAT })),
    formula("G6", "=VC.MARGIN(C6:C7,C5:C6)", "result", { format: PERCENT_FORMAT, fills: { range: "G6:G7" } }),
    text("B9", "Sum", "total"),
    text("C9", "", "total"),
    text("D9", "", "total"),
    formula("E9", "=SUM(E5:E8)", "total", { format: MONEY_FORMAT }),
    formula("F9", "=SUM(F5:F8)", "total", { format: PERCENT_FORMAT }),
    text("G9", "", "total"),

    text("B11", "Kernel from 1 kg of raw nut, kg"),
    number("C11", 0.2, "input", "0.00"),
    text(
      "B12",
      "Note: the data are prices only, so what a stage buys from outside the chain (bags, transport, energy) is still in its value added: enter it per unit sold as the second argument of VC.STAGEVALUEADDED. The published shares, rounded to 0.1 %, add up to 100.1; unrounded, they sum to 1.",
      "note",
      { across: 6 },
    ),
    text("B13", "Source: VCA4D (2020), European Commission, the cashew chain of Côte d’Ivoire.", "source", {
      across: 6,
    }),

    text("B15", "With and without the weight loss", "heading"),
    ...comparison(
      16,
      ["E", "F", "G"],
      "Calculated by hand beside ours",
      [
        {
          words: "Farm’s share, weight loss included: 300 × 5 / 3,222",
          ours: "VC.PRODUCERSHARE(C5,C8,D8)",
          published: 0.466,
          decimals: 3,
          format: PERCENT_FORMAT,
        },
        {
          words: "Farm’s share, weight loss ignored: 300 / 3,222",
          ours: "VC.PRODUCERSHARE(C5,C8,1)",
          published: 0.093,
          decimals: 3,
          format: PERCENT_FORMAT,
        },
        { words: "Collector’s margin: 36 / 336", ours: "G6", published: 0.107, decimals: 3, format: PERCENT_FORMAT },
        { words: "Wholesaler’s margin: 56 / 392", ours: "G7", published: 0.143, decimals: 3, format: PERCENT_FORMAT },
        {
          words: "Value added of all stages, XOF: the kernel’s price",
          ours: "E9",
          published: 3222,
          decimals: 2,
          format: MONEY_FORMAT,
        },
      ],
      { fill: ["C", "D"], over: "By hand" },
    ),
    text(
      "B22",
      "Note: the margins of collector and wholesaler need no weight loss, because both buy and sell raw nut. VC.PRODUCERSHARE requires the units on purpose: enter 1 where the form of the product does not change.",
      "note",
      { across: 6 },
    ),
  ],
});

export const cashew: Sample = {
  id: "cashew",
  name: "Cashew",
  about: "A chain with weight loss: the farm’s share of the kernel’s price.",
  sheets: [sheet],
};
