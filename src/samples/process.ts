/**
 * Process upgrading in a car supply chain (UNIDO 2001, box 5.7): better, but better than rivals? And a firm among its peers
 * (box 5.4, a figure without numbers), with figures that are made up.
 */

import type { Sample } from "./sample";
import { figures, headerCells, ownArithmetic, page } from "../sheet/page";
import { type Cell, formula, number, PERCENT_FORMAT, text } from "../sheet/sheet";

const FIGURE_FORMAT = "0.00";

/** Firm, years, way, before and after as printed; then rivals, made up but for none. */
const INDICATORS = [
  ["Deliveries in kanbans, %", "Governor", "1996–99", "high", 30, 80, 40, 70],
  ["On-time deliveries, %", "First tier", "1997–98", "high", 87, 100, 90, 98],
  ["Scrap, % of material", "First tier", "1995–99", "low", 1.5, 0.15, 1.2, 0.3],
  ["Set-up, % of time", "First tier", "1995–99", "low", 15, 10, 14, 9],
  ["Stock turns", "Second tier", "1996–98", "high", 8.5, 10.7, 10, 14],
] as const;

/** A table of VC.PROCESSUPGRADING. */
const answer = (row: number, more = ""): Cell =>
  formula(`B${row}`, `=VC.PROCESSUPGRADING(B5:B9,E5:E9,F5:F9,G5:G9${more})`, "result", {
    fills: {
      range: `B${row}:H${row + 5}`,
      formats: ["", FIGURE_FORMAT, FIGURE_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT, ""],
      head: true,
    },
  });

const upgrading = page({
  name: "Process upgrading",
  columns: { A: 20, B: 190, C: 92, D: 88, E: 100, F: 98, G: 84, H: 206, I: 20 },
  opensOn: "E13",
  cells: [
    formula(
      "B1",
      '="Better: "&COUNTIF(H14:H18,"Better")&" of 5 indicators; upgrading, with illustrative rivals: "&COUNTIF(H32:H36,"Process upgrading")',
      "title",
    ),
    text(
      "B2",
      "In the source three firms of one supply chain improved on every indicator that it prints. Innovation becomes process upgrading only where a firm improves faster than its rivals, whom the source does not give: so without them the flag is “Better” at best.",
      "lead",
      { across: 7 },
    ),
    text("B3", "Before and after (box 5.7)", "heading"),
    ...headerCells(4, { B: "Indicator", C: "Firm", D: "Years", E: "Better is" }, { F: "Before", G: "After" }),
    ...INDICATORS.flatMap(([indicator, firm, years, better, before, after], index) => [
      text(`B${5 + index}`, indicator),
      text(`C${5 + index}`, firm),
      text(`D${5 + index}`, years),
      text(`E${5 + index}`, better, "tag"),
      number(`F${5 + index}`, before, "input", FIGURE_FORMAT),
      number(`G${5 + index}`, after, "input", FIGURE_FORMAT),
    ]),
    text("H8", "Printed as over 15 and under 10.", "note"),
    text(
      "B10",
      "Note: three firms, four spans of years: nothing may be compared between rows, and nothing summed. Of set-up the source prints bounds, so the improvement of a half as printed is a lower bound.",
      "note",
      { across: 7 },
    ),
    text("B11", "Source: UNIDO (2001), box 5.7.", "source", { across: 7 }),

    text("B12", "Better", "heading"),
    answer(13),
    text(
      "B19",
      "Note: =VC.PROCESSUPGRADING(B5:B9, E5:E9, F5:F9, G5:G9). Improvement is after over before where high is better, before over after where low is, less 1: scrap of a tenth is an improvement of 900 %.",
      "note",
      { across: 7 },
    ),

    text("B21", "Faster than rivals? Illustrative", "heading"),
    ...headerCells(22, { B: "Indicator, illustrative rivals", C: "", D: "", E: "" }, { F: "Before", G: "After" }),
    ...INDICATORS.flatMap(([, , , , , , before, after], index) => [
      formula(`B${23 + index}`, `=B${5 + index}`, "label"),
      number(`F${23 + index}`, before, "input", FIGURE_FORMAT),
      number(`G${23 + index}`, after, "input", FIGURE_FORMAT),
    ]),
    text(
      "B28",
      "Note: every figure of a rival is illustrative. “Against rivals” compares the speed, “Level” where the firm is today: whoever improves, but by less than its rivals do, loses ground to them.",
      "note",
      { across: 7 },
    ),
    text("B30", "=VC.PROCESSUPGRADING(B5:B9, E5:E9, F5:F9, G5:G9, F23:F27, G23:G27)", "note", { across: 7 }),
    answer(31, ",F23:F27,G23:G27"),
  ],
});

const CLUB = [
  [88, 70, 82, 91, 94, 96],
  [92, 86, 89, 94, 95, 97],
] as const;
const BENCHMARK_FORMATS = ["", ...Array<string>(6).fill(FIGURE_FORMAT), "0", "0", PERCENT_FORMAT];

const benchmark = page({
  name: "Benchmark",
  columns: { A: 20, B: 206, C: 76, D: 76, E: 80, F: 76, G: 80, H: 76, I: 66, J: 66, K: 76, L: 20 },
  opensOn: "B12",
  cells: [
    formula(
      "B1",
      '="Illustrative: the peers’ median from "&F24&" to "&F25&", the worst of them from "&H24&" to "&H25',
      "title",
    ),
    text(
      "B2",
      "A benchmarking club shows each firm where it is among its peers. In the source’s club the average improved and the tail of laggards shortened; its figure has no numbers, so all figures on this sheet are illustrative.",
      "lead",
      { across: 10 },
    ),
    text("B3", "One firm and its peers, illustrative", "heading"),
    ...headerCells(4, { B: "Indicator", C: "Better is" }, { D: "Own" }),
    ...headerCells(4, {}, { E: "Peer 1", F: "Peer 2", G: "Peer 3", H: "Peer 4", I: "Peer 5" }),
    text("B5", "Margin on sales"),
    text("C5", "high", "tag"),
    ...figures("D5:I5", [0.12, 0.08, 0.1, 0.15, 0.2, 0.22], FIGURE_FORMAT),
    text("B6", "Stock turns"),
    text("C6", "high", "tag"),
    ...figures("D6:I6", [8.5, 10.7, 12, 6, null, null], FIGURE_FORMAT),
    text(
      "B7",
      "Note: a peer that is not known is =NA() and left out of its row. With fewer than four peers there are no quartiles.",
      "note",
      { across: 10 },
    ),
    text("B8", "Source: all figures illustrative; the idea of the club is in UNIDO (2001), box 5.4.", "source", {
      across: 10,
    }),
    text("B10", "Rank and gap", "heading"),
    text("B11", "=VC.BENCHMARK(B5:B6, C5:C6, D5:D6, E5:I6)", "note", { across: 10 }),
    {
      ...formula("B12", "=VC.BENCHMARK(B5:B6,C5:C6,D5:D6,E5:I6)", "result", {
        fills: { range: "B12:K14", formats: BENCHMARK_FORMATS, head: true, headLines: 2 },
      }),
      missing: ["E14", "G14"],
    },
    text("B16", "The club in two years, illustrative", "heading"),
    ...headerCells(17, { B: "On-time deliveries, %", C: "Better is" }, { D: "Own" }),
    ...headerCells(17, {}, { E: "Peer 1", F: "Peer 2", G: "Peer 3", H: "Peer 4", I: "Peer 5" }),
    ...["First year", "Third year"].flatMap((words, index) => [
      text(`B${18 + index}`, words),
      text(`C${18 + index}`, "high", "tag"),
      ...figures(`D${18 + index}:I${18 + index}`, CLUB[index]!, "0"),
    ]),
    text("B21", "=VC.BENCHMARK(B18:B19, C18:C19, D18:D19, E18:I19)", "note", { across: 10 }),
    formula("B23", "=VC.BENCHMARK(B18:B19,C18:C19,D18:D19,E18:I19)", "result", {
      fills: { range: "B23:K25", formats: BENCHMARK_FORMATS, head: true, headLines: 2 },
    }),
    ...ownArithmetic(
      27,
      "D",
      "The tail",
      [
        { words: "Peers’ median less worst, first year", ours: "F24-H24", format: FIGURE_FORMAT },
        { words: "Peers’ median less worst, third year", ours: "F25-H25", format: FIGURE_FORMAT },
      ],
      { fill: ["C"] },
    ),
    text(
      "B30",
      "Note: median and worst are those of the peers, without the firm itself. A mean alone would not show the tail; the distance of the worst from the median does.",
      "note",
      {
        across: 10,
      },
    ),
  ],
});

export const process: Sample = {
  id: "process",
  name: "Process upgrading",
  about: "Better, but faster than rivals? A car supply chain, and a firm among its peers.",
  sheets: [upgrading, benchmark],
};
