/** Jeans made in the Dominican Republic, 1990-91 (UNIDO 2001): less sold at a lower price is a contraction. */

import type { Sample } from "./sample";
import { comparison, figures, heads, page } from "../sheet/page";
import { type Cell, formula, MONEY_FORMAT, PERCENT_FORMAT, text } from "../sheet/sheet";

const WHOLE_FORMAT = "#,##0";
const PERIODS = ["First price", "Second price", "Third price"];

/** Volume and price in three rows, then sales, their change and the flag. */
const table = (first: number, volumes: Cell[], prices: Cell[]): Cell[] => [
  ...heads(
    first - 1,
    { B: "Period" },
    { C: "Jeans a week", D: "Price, US$", E: "Sales, US$ a week", F: "Change from the first" },
  ),
  text(`G${first - 1}`, "Flag", "head"),
  ...PERIODS.map((words, index) => text(`B${first + index}`, words)),
  ...volumes,
  ...prices,
  ...[0, 1, 2].flatMap((index) => [
    formula(`E${first + index}`, `=C${first + index}*D${first + index}`, "derived", { format: WHOLE_FORMAT }),
    formula(`F${first + index}`, `=E${first + index}/E${first}-1`, "derived", { format: PERCENT_FORMAT }),
  ]),
  formula(`G${first}`, `=VC.IMMISERIZING(C${first}:C${first + 2},D${first}:D${first + 2})`, "textResult", {
    fills: { range: `G${first}:G${first + 2}`, formats: [""] },
  }),
];

const copied = (range: string, from: string, first: number, format: string): Cell[] =>
  [0, 1, 2].map((index) => formula(`${range}${first + index}`, `=${from}${5 + index}`, "derived", { format }));

const sheet = page({
  name: "Jeans",
  columns: { A: 20, B: 188, C: 100, D: 96, E: 104, F: 108, G: 196, H: 20 },
  opensOn: "G5",
  cells: [
    formula("B1", '="Dominican jeans lost "&ROUND(-100*F7,0)&" % of their sales. The flag: "&G7', "title"),
    text(
      "B2",
      "The price of jeans made in the Dominican Republic fell from 2.18 to 1.87 US$, and the volume from 9,000 to 3,000 a week. Immiserizing growth is selling more and earning less. Here volume fell as well: there was no growth that could have been immiserizing.",
      "lead",
      { across: 6 },
    ),

    text("B3", "Volume and price, 1990 to 1991", "heading"),
    ...table(5, figures("C5:C7", [9000, 5000, 3000], WHOLE_FORMAT), figures("D5:D7", [2.18, 2.05, 1.87], MONEY_FORMAT)),
    text(
      "B8",
      "Note: three successive prices in 1990 and 1991. From the first to the last the price fell by 14 % and the volume by 67 %. A falling price alone is not immiserizing growth: the volume must grow.",
      "note",
      { across: 6 },
    ),
    text("B9", "Source: UNIDO (2001), table 2.2.", "source", { across: 6 }),

    ...comparison(
      11,
      ["C", "D", "E", "F"],
      "One price, two published values",
      [
        {
          words: "Second price, US$",
          ours: "D6",
          published: 2,
          decimals: 2,
          format: MONEY_FORMAT,
          because: {
            words:
              "Two publications of one series: 2.05 in UNIDO (2001), 2.00 in Kaplinsky (2015). Below, the flags with 2.00: they are the same.",
            across: 2,
          },
        },
      ],
      { mine: "UNIDO", over: "Kaplinsky" },
    ),

    text("B14", "The same with 2.00 for the second price", "heading"),
    ...table(16, copied("C", "C", 16, WHOLE_FORMAT), [
      formula("D16", "=D5", "derived", { format: MONEY_FORMAT }),
      formula("D17", "=D12", "derived", { format: MONEY_FORMAT }),
      formula("D18", "=D7", "derived", { format: MONEY_FORMAT }),
    ]),
    text("B19", "Source: Kaplinsky (2015) for the second price; the rest as above.", "source", { across: 6 }),

    text("B21", "What immiserizing growth would have looked like", "heading"),
    ...table(23, figures("C23:C25", [9000, 9500, 11_000], WHOLE_FORMAT), copied("D", "D", 23, MONEY_FORMAT)),
    text(
      "B26",
      "Note: these volumes are illustrative. With 9,500 a week at 2.05 more is produced for less revenue; with 11,000 at 1.87 sales rise after all, though by less than volume. The test is the value of sales, not which of the two percentages is larger.",
      "note",
      { across: 6 },
    ),
  ],
});

export const jeans: Sample = {
  id: "jeans",
  name: "Jeans",
  about: "Less sold at a lower price: a contraction, not immiserizing growth.",
  sheets: [sheet],
};
