/** Bunk beds from South Africa (UNIDO 2001): by how much volume must grow when the price falls. The volumes are illustrative. */

import type { Sample } from "./sample";
import { signed } from "./wording";
import { headerCells, ownArithmetic, page } from "../sheet/page";
import { formula, number, PERCENT_FORMAT, text } from "../sheet/sheet";

const WHOLE_FORMAT = "#,##0";
const YEAR_FORMAT = "0";

const sheet = page({
  name: "Bunk beds",
  columns: { A: 20, B: 158, C: 88, D: 100, E: 88, F: 92, G: 112, H: 182, I: 20 },
  opensOn: "H5",
  cells: [
    formula(
      "B1",
      `="Bunk beds: price "&${signed("100*G5")}&" %, so beds must change by "&${signed("100*H5", 0)}&" % to keep sales"`,
      "title",
    ),
    text(
      "B2",
      "In the source two South African exporters were paid less and less for the same bed. To keep sales constant, volume must grow by more than the price fell: a fall of 35 % is offset by 54 % more beds, not by 35 %. An exporter that grows by less exports more and earns less.",
      "lead",
      { across: 7 },
    ),

    text("B3", "Prices received for a bunk bed, in pounds", "heading"),
    ...headerCells(
      4,
      { B: "Exporter" },
      {
        C: "First year",
        D: "Price, £",
        E: "Last year",
        F: "Price, £",
        G: "Change of the price",
        H: "Volume must grow by",
      },
    ),
    text("B5", "Exporter 1"),
    number("C5", 1996, "input", YEAR_FORMAT),
    number("D5", 74, "input", WHOLE_FORMAT),
    number("E5", 2000, "input", YEAR_FORMAT),
    number("F5", 48, "input", WHOLE_FORMAT),
    text("B6", "Exporter 2"),
    number("C6", 1996, "input", YEAR_FORMAT),
    number("D6", 69, "input", WHOLE_FORMAT),
    number("E6", 1999, "input", YEAR_FORMAT),
    number("F6", 52, "input", WHOLE_FORMAT),
    ...[5, 6].flatMap((row) => [
      formula(`G${row}`, `=F${row}/D${row}-1`, "derived", { format: PERCENT_FORMAT }),
      formula(`H${row}`, `=D${row}/F${row}-1`, "derived", { format: PERCENT_FORMAT }),
    ]),
    text(
      "B7",
      "Note: the series are of unequal length, four years and three. The prices are in pounds; an exporter pays wages in rand, so a fall in pounds need not be the same fall in rand. Two exporters do not represent an industry.",
      "note",
      { across: 7 },
    ),
    text("B8", "Source: UNIDO (2001), box 2.3.", "source", { across: 7 }),

    ...ownArithmetic(
      10,
      "F",
      "Our arithmetic on the printed prices",
      [
        { words: "Change of the price, exporter 1", ours: "G5", format: PERCENT_FORMAT },
        { words: "Change of the price, exporter 2", ours: "G6", format: PERCENT_FORMAT },
      ],
      { fill: ["C", "D", "E"] },
    ),

    ...headerCells(14, { B: "Beside the source’s words", C: "", D: "", E: "" }, { F: "Ours", G: "Published", H: "" }),
    text("B15", "The larger of the two falls"),
    text("C15", "One third is 33.3 %; the source gives it in words only.", "note", { across: 3 }),
    formula("F15", "=-MIN(G5:G6)", "derived", { format: PERCENT_FORMAT }),
    text("G15", "by up to one-third", "published"),
    formula("H15", '=IF(F15<=1/3,"agrees","differs")', "agrees"),

    text("B18", "More beds at a lower price: what do sales do?", "heading"),
    ...headerCells(
      19,
      { B: "Exporter" },
      { C: "Year", D: "Beds, illustrative", E: "Price, £", F: "Sales, £", G: "Change of sales" },
    ),
    text("H19", "Flag", "head"),
    ...[
      { row: 20, words: "Exporter 1", beds: 1000, from: "5", first: true },
      { row: 21, words: "", beds: 1400, from: "5", first: false },
      { row: 22, words: "Exporter 2", beds: 1000, from: "6", first: true },
      { row: 23, words: "", beds: 1400, from: "6", first: false },
    ].flatMap(({ row, words, beds, from, first }) => [
      ...(words ? [text(`B${row}`, words)] : []),
      formula(`C${row}`, `=${first ? "C" : "E"}${from}`, "derived", { format: YEAR_FORMAT }),
      number(`D${row}`, beds, "input", WHOLE_FORMAT),
      formula(`E${row}`, `=${first ? "D" : "F"}${from}`, "derived", { format: WHOLE_FORMAT }),
      formula(`F${row}`, `=D${row}*E${row}`, "derived", { format: WHOLE_FORMAT }),
      ...(first ? [] : [formula(`G${row}`, `=F${row}/F${row - 1}-1`, "derived", { format: PERCENT_FORMAT })]),
    ]),
    formula("H20", "=VC.IMMISERIZING(D20:D21,E20:E21)", "textResult", { fills: { range: "H20:H21", formats: [""] } }),
    formula("H22", "=VC.IMMISERIZING(D22:D23,E22:E23)", "textResult", { fills: { range: "H22:H23", formats: [""] } }),
    text(
      "B24",
      "Note: no source gives the volumes, so these are illustrative. At a lower price, an exporter whose beds grow by less than they must earns less with more beds; one whose beds grow by more earns more, though by less than its volume grew. Change the number of beds and see where the flag changes.",
      "note",
      { across: 7 },
    ),
  ],
});

export const furniture: Sample = {
  id: "furniture",
  name: "Bunk beds",
  about: "By how much volume must grow when the price falls: immiserizing growth.",
  sheets: [sheet],
};
