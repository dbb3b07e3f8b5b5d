/**
 * How South Africa's car assemblers saw their suppliers, by ownership and technology (UNIDO 2001). These are shares in a
 * perception, whose unit the source does not state: thickening and thinning, which are of value added, only by analogy.
 */

import type { Sample } from "./sample";
import { comparison, figures, headerCells, page } from "../sheet/page";
import { formula, PERCENT_FORMAT, text } from "../sheet/sheet";

const PRINTED_FORMAT = "0.0";
const KINDS: readonly (readonly [words: string, ...shares: number[]])[] = [
  ["Subsidiaries of transnational makers", 26, 31.7, 37.5],
  ["Joint ventures", 18.5, 26, 32.5],
  ["South African, technology agreement", 29.8, 24.3, 20],
  ["South African, own technology", 25.8, 18, 10],
];

const sheet = page({
  name: "Car components",
  columns: { A: 20, B: 256, C: 78, D: 78, E: 78, F: 92, G: 92, H: 118, I: 20 },
  opensOn: "B14",
  cells: [
    formula("B1", '="South African technology, as assemblers see it: from "&C9&" to "&E9&" %"', "title"),
    text(
      "B2",
      "What South Africa’s car assemblers perceived of their supply chains, and expected for 2003: suppliers with foreign capital gain, South African firms lose, and most of all those with South African technology. Thinning out is a fall in the share of a product’s value added (Kaplinsky 2015). The source does not state of what these are shares, so the flags apply only by analogy.",
      "lead",
      { across: 7 },
    ),

    text("B3", "Shares as the assemblers perceived them, by ownership", "heading"),
    text("B4", ""),
    text("C4", "Per cent, as printed", "numberHead", { across: 3 }),
    text("F4", "As fractions", "numberHead", { across: 3 }),
    text("B5", "Supplier", "head"),
    ...figures("C5:E5", [1997, 2000, 2003], "0", "numberHead"),
    ...["F", "G", "H"].map((column, index) =>
      formula(`${column}5`, `=${"CDE".charAt(index)}5`, "numberHead", { format: "0" }),
    ),
    ...KINDS.flatMap(([words, ...shares], index) => [
      text(`B${6 + index}`, words),
      ...figures(`C${6 + index}:E${6 + index}`, shares, PRINTED_FORMAT),
      ...["F", "G", "H"].map((column, at) =>
        formula(`${column}${6 + index}`, `=${"CDE".charAt(at)}${6 + index}/100`, "derived", { format: "0.000" }),
      ),
    ]),
    text("B10", "Sum", "total"),
    ...["C", "D", "E"].map((column) =>
      formula(`${column}10`, `=SUM(${column}6:${column}9)`, "total", { format: PRINTED_FORMAT }),
    ),
    ...["F", "G", "H"].map((column) =>
      formula(`${column}10`, `=SUM(${column}6:${column}9)`, "total", { format: "0.000" }),
    ),
    text(
      "B11",
      "Note: these are the assemblers’ own views, not accounts; their unit is not stated. The source appeared in 2001, so 2003 is what they expected. VC.TRAJECTORY takes shares as fractions: it would refuse 37.5 as a probable percentage.",
      "note",
      { across: 7 },
    ),
    text("B12", "Source: UNIDO (2001), box 4.8.", "source", { across: 7 }),

    text("B13", "The flags of thinning and thickening, by analogy", "heading"),
    formula("B14", "=VC.TRAJECTORY(B6:B9,F6:H9,F5:H5)", "result", {
      fills: {
        range: "B14:H18",
        formats: ["", PERCENT_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT, "0.00%", "0.000", ""],
        head: true,
      },
    }),
    text(
      "B19",
      "Note: the trend is the change in the share per year. Three years are too few to test it, so there is no p-value.",
      "note",
      { across: 7 },
    ),

    text("B21", "The four types in two groups", "heading"),
    ...headerCells(22, { B: "Group" }, { C: "1997", D: "2000", E: "2003" }),
    text("F22", "Flag", "head"),
    text("B23", "With foreign capital"),
    text("B24", "South African firms"),
    ...["C", "D", "E"].flatMap((column, index) => {
      const from = "FGH".charAt(index);
      return [
        formula(`${column}23`, `=${from}6+${from}7`, "derived", { format: PERCENT_FORMAT }),
        formula(`${column}24`, `=${from}8+${from}9`, "derived", { format: PERCENT_FORMAT }),
      ];
    }),
    formula("F23", "=VC.THICKENING(C23:E24)", "textResult", { fills: { range: "F23:F24", formats: [""] } }),

    ...comparison(
      26,
      ["C", "D", "E", "F"],
      "Do the printed shares sum to 100?",
      [
        {
          words: "Sum of 1997, per cent",
          ours: "C10",
          published: 100,
          decimals: 1,
          format: PRINTED_FORMAT,
          because: {
            words: "The source notes that its shares are rounded, which covers 0.1.",
            across: 3,
          },
        },
        { words: "Sum of 2000, per cent", ours: "D10", published: 100, decimals: 1, format: PRINTED_FORMAT },
        { words: "Sum of 2003, per cent", ours: "E10", published: 100, decimals: 1, format: PRINTED_FORMAT },
      ],
      { mine: "Sum", over: "Whole" },
    ),
  ],
});

export const components: Sample = {
  id: "components",
  name: "Car components",
  about: "How car assemblers saw their suppliers by ownership: thinning, by analogy.",
  sheets: [sheet],
};
