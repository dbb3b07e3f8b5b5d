/**
 * Two more tables of UNIDO (2001) with traps: totals that are sums of rounded figures (1.3), and 0.0 where data are missing
 * (2.1).
 */

import { TABLE_1_3, TABLE_1_3_TOTALS, TABLE_2_1, TABLE_2_1_YEARS } from "./capital-tables";
import { columnsFrom, figures, headerCells, page, verdict } from "../sheet/page";
import { type Cell, formula, number, PERCENT_FORMAT, text } from "../sheet/sheet";
import { signed } from "./wording";

const WHOLE_FORMAT = "#,##0";

/** Shares of the world's and of the developing countries' exports, in two years each. */
const SHARE_COLUMNS = [
  { column: "E", value: "C", of: 18 },
  { column: "F", value: "D", of: 18 },
  { column: "G", value: "C", of: 19 },
  { column: "H", value: "D", of: 19 },
] as const;
const MEXICO = TABLE_1_3.findIndex(([name]) => name === "Mexico");

const exporterHeads = (row: number, words: string): Cell[] => [
  text(`E${row}`, "Of the world’s", "numberHead", { across: 2 }),
  text(`G${row}`, "Of developing countries’", "numberHead", { across: 2 }),
  ...headerCells(row + 1, { B: words }),
  ...figures(`E${row + 1}:H${row + 1}`, [1985, 1997, 1985, 1997], "0", "numberHead"),
];
const exporters = (first: number): Cell[] => TABLE_1_3.map(([name], index) => text(`B${first + index}`, name));
const noHeads = (row: number): Cell[] => ["C", "D"].map((column) => text(`${column}${row}`, "", "head"));

export const topExporters = page({
  name: "Top exporters",
  columns: { A: 20, B: 228, C: 82, D: 82, E: 78, F: 78, G: 92, H: 92, I: 20 },
  opensOn: "F36",
  cells: [
    formula("B1", '="Ten exporters: "&ROUND(100*F36,1)&" % of manufactures in 1997; printed, "&F17&" %"', "title"),
    text(
      "B2",
      "Each share of table 1.3 follows from its export values and table A2. The last row does not: its shares are sums of shares already rounded to whole per cent, and the errors of rounding add up. In 1985 the ten are nine: Mexico’s exports are not printed.",
      "lead",
      { across: 7 },
    ),

    text("B3", "Manufactured exports of ten developing economies (table 1.3)", "heading"),
    text("C4", "Million US$", "numberHead", { across: 2 }),
    ...exporterHeads(4, "Economy"),
    ...figures("C5:D5", [1985, 1997], "0", "numberHead"),
    ...exporters(6),
    ...TABLE_1_3.flatMap(([, ...row], index) => [
      ...figures(`C${6 + index}:D${6 + index}`, row.slice(0, 2), WHOLE_FORMAT),
      ...figures(`E${6 + index}:H${6 + index}`, row.slice(2), "0", "published"),
    ]),
    text("B17", "Share of total"),
    ...figures("E17:H17", TABLE_1_3_TOTALS, "0", "published"),
    text("B18", "World (table A2)"),
    ...figures("C18:D18", [1_188_683, 4_065_247], WHOLE_FORMAT),
    text("B19", "Developing countries (table A2)"),
    ...figures("C19:D19", [173_254, 1_066_928], WHOLE_FORMAT),
    text("B20", "Note: shares are per cent as printed. #N/A is where the source prints two dots.", "note", {
      across: 7,
    }),
    text("B21", "Source: UNIDO (2001), tables 1.3 and A2.", "source", { across: 7 }),

    text("B23", "Our shares", "heading"),
    ...exporterHeads(24, "Economy"),
    ...noHeads(25),
    ...exporters(26),
    ...TABLE_1_3.flatMap((_, index) =>
      SHARE_COLUMNS.map(({ column, value, of }) =>
        formula(`${column}${26 + index}`, `=${value}${6 + index}/${value}${of}`, "derived", {
          format: PERCENT_FORMAT,
          ...(index === MEXICO && value === "C" && { missing: [`${column}${26 + index}`] }),
        }),
      ),
    ),
    text("B36", "All ten; in 1985 without Mexico", "total"),
    ...["C", "D"].map((column) => text(`${column}36`, "", "total")),
    ...SHARE_COLUMNS.map(({ column, value, of }) =>
      formula(
        `${column}36`,
        `=SUM(${value}6:${value}${5 + MEXICO},${value === "C" ? "" : `${value}${6 + MEXICO},`}${value}${7 + MEXICO}:${value}15)/${value}${of}`,
        "total",
        { format: PERCENT_FORMAT },
      ),
    ),

    text("B38", "Ours, rounded, against the printed", "heading"),
    ...exporterHeads(39, "Economy"),
    ...noHeads(40),
    ...exporters(41),
    ...TABLE_1_3.flatMap((_, index) =>
      SHARE_COLUMNS.filter(({ value }) => index !== MEXICO || value === "D").map(({ column }) =>
        verdict(`${column}${41 + index}`, `100*${column}${26 + index}`, `${column}${6 + index}`, 0),
      ),
    ),
    formula("B51", '="Shares that agree: "&SUM(E51:H51)&" of 38"', "total"),
    ...["C", "D"].map((column) => text(`${column}51`, "", "total")),
    ...SHARE_COLUMNS.map(({ column }) =>
      formula(`${column}51`, `=COUNTIF(${column}41:${column}50,"agrees")`, "total", { format: "0" }),
    ),

    text("B53", "The totals, per cent", "heading"),
    ...exporterHeads(54, "Total"),
    ...noHeads(55),
    text("B56", "Sum of the printed shares"),
    text("B57", "Printed total"),
    text("B58", "Sum against printed total"),
    text("B59", "Exact"),
    ...SHARE_COLUMNS.flatMap(({ column, value }, index) => [
      formula(
        `${column}56`,
        value === "C"
          ? `=SUM(${column}6:${column}${5 + MEXICO},${column}${7 + MEXICO}:${column}15)`
          : `=SUM(${column}6:${column}15)`,
        "derived",
        { format: "0" },
      ),
      number(`${column}57`, TABLE_1_3_TOTALS[index]!, "published", "0"),
      verdict(`${column}58`, `${column}56`, `${column}57`, 0),
      formula(`${column}59`, `=100*${column}36`, "derived", { format: "0.0" }),
    ]),
    text("B60", "Note: round once, at the end: first the sum, then its share.", "note", { across: 7 }),
  ],
});

const YEAR_COLUMNS = columnsFrom("C", 8);
const yearHeads = (row: number): Cell[] => [
  ...headerCells(row, { B: "Region" }),
  ...figures(`C${row}:J${row}`, TABLE_2_1_YEARS, "0", "numberHead"),
];
const regions = (first: number): Cell[] => TABLE_2_1.map(([name], index) => text(`B${first + index}`, name));
const EUROPE = TABLE_2_1.findIndex(([name]) => name === "Europe and Central Asia");

/** A table of VC.TRAJECTORY; its flags run on into the two columns beside it. */
const trajectory = (row: number, shares: string): Cell[] => [
  formula(`B${row}`, `=VC.TRAJECTORY(B5:B10,${shares},C4:J4)`, "result", {
    fills: {
      range: `B${row}:H${row + 6}`,
      formats: ["", PERCENT_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT, "0.00%", "0.000", ""],
      head: true,
    },
  }),
  ...["I", "J"].flatMap((column) =>
    Array.from({ length: 7 }, (_, index) => text(`${column}${row + index}`, "", index === 0 ? "head" : "textResult")),
  ),
];

export const openness = page({
  name: "Trade and GDP",
  columns: { A: 20, B: 214, C: 68, D: 68, E: 68, F: 68, G: 68, H: 68, I: 68, J: 68, K: 20 },
  opensOn: "B25",
  cells: [
    formula(
      "B1",
      `="Europe and Central Asia: "&${signed(`100*E${26 + EUROPE}`)}&" points; with zeros as figures, "&${signed(`100*E${35 + EUROPE}`)}`,
      "title",
    ),
    text(
      "B2",
      "Table 2.1 prints 0.0 where it has no data. Entered as zeros, trade of Europe and Central Asia would start from nothing in 1960 and the region be a newcomer; entered as =NA(), its first figure is that of 1990. An empty cell would count as 0 too.",
      "lead",
      { across: 9 },
    ),
    text("B3", "Trade as a proportion of GDP (table 2.1), per cent, as printed", "heading"),
    ...yearHeads(4),
    ...regions(5),
    ...TABLE_2_1.flatMap(([, ...row], index) => figures(`C${5 + index}:J${5 + index}`, row, "0.0")),
    text(
      "B11",
      "Note: the source’s groups by income are left out here; lower middle income, too, is printed as 0.0 until 1985. A proportion of GDP is not a share of a whole: it can exceed 100 %, and regions do not sum.",
      "note",
      { across: 9 },
    ),
    text("B12", "Source: UNIDO (2001), table 2.1.", "source", { across: 9 }),

    text("B14", "The same as fractions, #N/A where 0.0 is printed", "heading"),
    ...yearHeads(15),
    ...regions(16),
    ...TABLE_2_1.flatMap(([, ...row], index) =>
      YEAR_COLUMNS.map((column, at) =>
        formula(`${column}${16 + index}`, `=IF(${column}${5 + index}=0,NA(),${column}${5 + index}/100)`, "derived", {
          format: "0.000",
          ...(row[at] === 0 && { missing: [`${column}${16 + index}`] }),
        }),
      ),
    ),

    text("B23", "Change from the first known figure", "heading"),
    text("B24", "=VC.TRAJECTORY(B5:B10, C16:J21, C4:J4)", "note", { across: 9 }),
    ...trajectory(25, "C16:J21"),
    text("B33", "As printed: zeros are figures", "heading"),
    ...trajectory(34, "C5:J10/100"),
    text(
      "B41",
      "Note: the flags are of shares in value added and apply here only by analogy. Missing years are skipped; the trend uses the true distances between the years that are known.",
      "note",
      { across: 9 },
    ),
  ],
});
