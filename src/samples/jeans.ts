/**
 * What a firm in the Dominican Republic was paid for sewing jeans, 1990-91 (UNIDO 2001), until the work went elsewhere: less
 * sold at a lower price is a contraction.
 */

import type { Sample } from "./sample";
import { signed } from "./wording";
import { comparison, figures, headerCells, page } from "../sheet/page";
import { type Cell, formula, MONEY_FORMAT, PERCENT_FORMAT, text } from "../sheet/sheet";

const WHOLE_FORMAT = "#,##0";
const MONTHS = ["January 1990", "October 1990", "December 1990"];
const ILLUSTRATIVE = ["First price", "Second price", "Third price"];

/** Volume and price in three rows, then the fees, their change and the flag. */
const table = (first: number, volumes: Cell[], prices: Cell[], periods = MONTHS): Cell[] => [
  ...headerCells(
    first - 1,
    { B: "Period" },
    { C: "Pairs a week", D: "Paid for sewing a pair, US$", E: "Fees, US$ a week", F: "Change from the first" },
  ),
  text(`G${first - 1}`, "Flag", "head"),
  ...periods.map((words, index) => text(`B${first + index}`, words)),
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
    formula("B1", `="Fees for sewing jeans: "&${signed("100*F7")}&" % within a year, then nothing"`, "title"),
    text(
      "B2",
      "A contract firm in the Dominican Republic sewed jeans whose cloth, design and cutting came from the United States, and had put in 150,000 US$ of equipment. As printed, its fees fell within a year from 19,620 to 5,610 US$ a week, as both the fee and the order were cut; then the arrangement ended. Immiserizing growth is selling more and earning less; in the source volume fell as well.",
      "lead",
      { across: 6 },
    ),

    text("B3", "Volume and fee, January 1990 to February 1991", "heading"),
    ...table(5, figures("C5:C7", [9000, 5000, 3000], WHOLE_FORMAT), figures("D5:D7", [2.18, 2.05, 1.87], MONEY_FORMAT)),
    text("B8", "February 1991"),
    text("C8", "arrangement ended, assembly moved to Honduras", "label", { across: 3 }),
    text(
      "B9",
      "Note: what is paid for is the sewing, not the jeans. Fees a week and their change are our arithmetic. The reason in both sources: neighbouring countries devalued their currencies faster. A falling price alone is not immiserizing growth: the volume must grow.",
      "note",
      { across: 6 },
    ),
    text("B10", "Source: UNIDO (2001), table 2.2.", "source", { across: 6 }),

    ...comparison(
      12,
      ["C", "D", "E", "F"],
      "One price, two published values",
      [
        {
          words: "Fee in October 1990, US$",
          ours: "D6",
          published: 2,
          decimals: 2,
          format: MONEY_FORMAT,
          because: {
            words:
              "Two publications of one series: 2.05 in UNIDO (2001), 2.00 in Kaplinsky (2015). Below, the flags with 2.00.",
            across: 2,
          },
        },
      ],
      { mine: "UNIDO", over: "Kaplinsky" },
    ),

    text("B15", "The same with 2.00 for October 1990", "heading"),
    ...table(17, copied("C", "C", 17, WHOLE_FORMAT), [
      formula("D17", "=D5", "derived", { format: MONEY_FORMAT }),
      formula("D18", "=D13", "derived", { format: MONEY_FORMAT }),
      formula("D19", "=D7", "derived", { format: MONEY_FORMAT }),
    ]),
    text("B20", "Source: Kaplinsky (2015) for October 1990; the rest as above.", "source", { across: 6 }),

    text("B22", "What immiserizing growth would have looked like", "heading"),
    ...table(
      24,
      figures("C24:C26", [9000, 9500, 11_000], WHOLE_FORMAT),
      copied("D", "D", 24, MONEY_FORMAT),
      ILLUSTRATIVE,
    ),
    text(
      "B27",
      "Note: these volumes are illustrative. After 9,000 a week at 2.18, with 9,500 at 2.05 more is sewn for lower fees; with 11,000 at 1.87 fees rise after all, though by less than volume. The test is the total of the fees, not which of the two percentages is larger.",
      "note",
      { across: 6 },
    ),
  ],
});

export const jeans: Sample = {
  id: "jeans",
  name: "Jeans",
  about: "Sewing at a lower fee and for fewer: a contraction, not immiserizing growth.",
  sheets: [sheet],
};
