/**
 * A small world of three countries and two industries each: whose value is in whose exports, by how many rounds. Every
 * figure is made up.
 */

import type { Sample } from "./sample";
import { figures, headerCells, page } from "../sheet/page";
import { formula, PERCENT_FORMAT, text } from "../sheet/sheet";

const WHOLE_FORMAT = "#,##0";
const TENTH_FORMAT = "#,##0.0";
const NUMBER_FORMAT = "0.000";

const COUNTRIES = ["North", "South", "East"] as const;
const INDUSTRIES = ["Goods", "Services"] as const;

/** What each row sells to the six rows, then to final users in the three countries. */
const SALES: readonly (readonly number[])[] = [
  [420, 203, 4, 11, 105, 35, 2772, 4, 20],
  [119, 399, 2, 7, 55, 10, 959, 39, 160],
  [14, 14, 44, 24, 10, 0, 0, 276, 30],
  [0, 21, 16, 20, 10, 0, 0, 261, 25],
  [0, 21, 0, 5, 95, 30, 140, 16, 1695],
  [0, 56, 5, 8, 225, 240, 126, 26, 830],
];

const TABLE_RANGES = "D6:I11,J6:L11";
const NAMES_RANGE = "B6:B11";
const FIRST_ROW = 6;

const spill = (range: string, columns: number, format: string, more: readonly string[] = []) =>
  ({
    fills: {
      range,
      formats: ["", ...Array.from({ length: columns - 1 - more.length }, () => format), ...more],
      head: true,
    },
  }) as const;

const sheet = page({
  name: "Value chains of three",
  columns: { A: 16, B: 68, C: 96, D: 70, E: 70, F: 88, G: 70, H: 70, I: 96, J: 86, K: 66, L: 96, M: 16 },
  opensOn: "B22",
  cells: [
    formula("B1", '="Illustrative: "&ROUND(100*E23/C23,1)&" % of North’s exports is value added in North"', "title"),
    text(
      "B2",
      "An input-output table shows who buys from whom. Solved through all rounds of suppliers, it shows whose value added is in which product: a car exported by North contains steel from East, which contains coal from South. Customs statistics count some of it twice. Every figure on this sheet is illustrative.",
      "lead",
      { across: 11 },
    ),

    text("B3", "Who sells to whom, millions, illustrative", "heading"),
    ...headerCells(4, { B: "", C: "" }),
    ...COUNTRIES.map((country, index) =>
      text(`${"DFH".charAt(index)}4`, `Inputs of ${country}`, "numberHead", { across: 2 }),
    ),
    text("J4", "Final users in", "numberHead", { across: 3 }),
    ...headerCells(
      5,
      { B: "Country", C: "Industry" },
      {
        D: "Goods",
        E: "Services",
        F: "Goods",
        G: "Services",
        H: "Goods",
        I: "Services",
        J: "North",
        K: "South",
        L: "East",
      },
    ),
    ...SALES.flatMap((row, index) => [
      text(`B${FIRST_ROW + index}`, COUNTRIES[Math.floor(index / 2)]!, "tag"),
      text(`C${FIRST_ROW + index}`, INDUSTRIES[index % 2]!),
      ...figures(`D${FIRST_ROW + index}:L${FIRST_ROW + index}`, row, WHOLE_FORMAT),
    ]),
    text("B12", "Value added", "total"),
    text("C12", "", "total"),
    ...["D", "E", "F", "G", "H", "I"].map((column, index) =>
      formula(`${column}12`, `=SUM(D${FIRST_ROW + index}:L${FIRST_ROW + index})-SUM(${column}6:${column}11)`, "total", {
        format: WHOLE_FORMAT,
      }),
    ),
    text(
      "B13",
      "Note: each row is an industry of a country and sells to the columns; its column shows what it buys. Value added is its sales minus its inputs.",
      "note",
      { across: 11 },
    ),
    text(
      "B14",
      "Source: all figures illustrative; the measures are those of Leontief (1936), Koopman, Wang and Wei (2014), and Borin and Mancini (2023).",
      "source",
      { across: 11 },
    ),

    text("B15", "Whose value added do the three absorb?", "heading"),
    formula("B16", `=VC.TIVA(${TABLE_RANGES},,${NAMES_RANGE})`, "result", {
      fills: { range: "B16:E20", formats: ["", TENTH_FORMAT, TENTH_FORMAT, TENTH_FORMAT], head: true, total: true },
    }),
    formula(
      "F17",
      '="Of what North absorbs "&ROUND(100*(C18+C19)/C20,1)&" % was added in South and East, whichever goods contain it."',
      "note",
      { across: 7 },
    ),
    formula("F18", '="Each row sums to the total value added of its country."', "note", { across: 7 }),

    text("B21", "Gross exports, without double counting (Borin and Mancini)", "heading"),
    formula(
      "B22",
      `=VC.EXPORTDECOMPOSITION(${TABLE_RANGES},"BM",${NAMES_RANGE})`,
      "result",
      spill("B22:L25", 11, TENTH_FORMAT),
    ),
    formula(
      "B26",
      '="North exports "&ROUND(C23,1)&": "&ROUND(E23,1)&" its own value added (DVA), of which "&ROUND(G23,1)&" returns home (REF), and "&ROUND(J23,1)&" foreign (FVA)."',
      "note",
      { across: 11 },
    ),
    text(
      "B27",
      "Note: DC domestic content, VAX absorbed abroad, FC foreign content, DDC and FDC double-counted, DAVAX absorbed by the direct importer.",
      "note",
      { across: 11 },
    ),

    text("B28", "The same in nine terms (Koopman, Wang and Wei)", "heading"),
    formula(
      "B29",
      `=VC.EXPORTDECOMPOSITION(${TABLE_RANGES},"KWW",${NAMES_RANGE})`,
      "result",
      spill("B29:L32", 11, TENTH_FORMAT),
    ),
    formula(
      "B33",
      '="Foreign value added of North: "&ROUND(J30+K30,2)&" here, "&ROUND(J23,2)&" above. There are two definitions of double counting: say which one you use."',
      "note",
      { across: 11 },
    ),

    text("B34", "Participation in value chains", "heading"),
    formula(
      "B35",
      `=VC.PARTICIPATION(${TABLE_RANGES},${NAMES_RANGE})`,
      "result",
      spill("B35:L38", 11, TENTH_FORMAT, [
        PERCENT_FORMAT,
        PERCENT_FORMAT,
        PERCENT_FORMAT,
        PERCENT_FORMAT,
        PERCENT_FORMAT,
        NUMBER_FORMAT,
        NUMBER_FORMAT,
      ]),
    ),
    formula(
      "B39",
      '="Most of South’s chain trade "&IF(J37>I37,"is what it supplies to others’ exports","is what it buys for its own")&"; "&ROUND(100*H36,1)&" % of North’s exports crosses more than one border."',
      "note",
      { across: 11 },
    ),

    text("B40", "Value added by round of suppliers", "heading"),
    formula("B41", `=VC.ROUNDS(${TABLE_RANGES},3,${NAMES_RANGE})`, "result", spill("B41:H44", 7, TENTH_FORMAT)),
    formula(
      "B45",
      '="Looking only at producers of final goods would miss "&ROUND(100*(1-C42/H42),1)&" % of North’s value added, which is earned by their suppliers and suppliers’ suppliers."',
      "note",
      { across: 11 },
    ),

    text("B46", "Position of each industry", "heading"),
    formula("B47", `=VC.LINKAGES(${TABLE_RANGES},${NAMES_RANGE})`, "result", {
      fills: { range: "B47:E53", formats: ["", NUMBER_FORMAT, NUMBER_FORMAT, ""], head: true },
    }),
    ...headerCells(47, {}, { G: "Stages to final use", H: "Stages behind it" }),
    formula("G48", `=VC.UPSTREAMNESS(${TABLE_RANGES})`, "result", {
      format: NUMBER_FORMAT,
      fills: { range: "G48:G53" },
    }),
    formula("H48", `=VC.DOWNSTREAMNESS(${TABLE_RANGES})`, "result", {
      format: NUMBER_FORMAT,
      fills: { range: "H48:H53" },
    }),
    text(
      "B54",
      "Note: above 1, an industry draws on others (Backward) or supplies them (Forward) more than the mean; Key does both. A stage is a transaction, not a location.",
      "note",
      { across: 11 },
    ),
  ],
});

export const network: Sample = {
  id: "network",
  name: "Value chains of three",
  about: "An illustrative world of three countries: whose value is in whose exports.",
  // The heads of the participation come with its answer: two lines for the last.
  sheets: [{ ...sheet, rows: { ...sheet.rows, 35: 36 } }],
};
