/**
 * Capital flows to developing countries in the 1990s (UNIDO 2001, tables 1.4, 1.5 and B1 to B4): a nested table whose parts
 * must not be summed with their wholes, and two rows of shares divided by the wrong total.
 */

import {
  AVERAGE_YEARS,
  LATER_YEARS,
  type Line,
  TABLE_1_4,
  TABLE_1_5,
  TABLE_B1,
  TABLE_B2,
  TABLE_B3,
  TABLE_B4,
  TEN_YEARS,
} from "./capital-tables";
import { openness, topExporters } from "./capital-trade";
import type { Sample } from "./sample";
import { columnsFrom, figures, headerCells, OWN_ARITHMETIC, ownArithmetic, page, verdict } from "../sheet/page";
import { type Cell, formula, PERCENT_FORMAT, text } from "../sheet/sheet";

const TENTH_FORMAT = "#,##0.0";
const WHOLE_FORMAT = "#,##0";

const TEN_COLUMNS = columnsFrom("C", 10);
const SEVEN_COLUMNS = columnsFrom("C", 7);
/** Of the table whose first years are of mergers alone. */
const LATER_COLUMNS = columnsFrom("G", 6);

const names = (first: number, lines: readonly Line[]): Cell[] =>
  lines.map(([words], index) => text(`B${first + index}`, words));

const lineFigures = (first: number, columns: readonly string[], lines: readonly Line[], format: string): Cell[] =>
  lines.flatMap(([, ...row], index) =>
    figures(`${columns[0]}${first + index}:${columns.at(-1)}${first + index}`, row, format),
  );

/** A formula in every cell of a block. */
const block = (
  first: number,
  count: number,
  columns: readonly string[],
  cell: (column: string, row: number, index: number) => Cell,
): Cell[] =>
  Array.from({ length: count }, (_, index) => columns.map((column) => cell(column, first + index, index))).flat();

const tenYears = (row: number, words: string): Cell[] => [
  ...headerCells(row, { B: words }),
  ...figures(`C${row}:L${row}`, TEN_YEARS, "0", "numberHead"),
];

const flows = page({
  name: "Capital flows",
  columns: { A: 20, B: 214, ...Object.fromEntries(TEN_COLUMNS.map((column) => [column, 57])), M: 20 },
  opensOn: "L22",
  cells: [
    formula(
      "B1",
      '="Private flows in 1999: "&ROUND(100*C71,1)&" % of the total, "&ROUND(100*C72,1)&" % of all rows summed"',
      "title",
    ),
    text(
      "B2",
      "Capital flows to developing countries are printed as a nested table: “of which” announces the parts of a row. Each level sums to the total by itself; whoever adds up all rows below it counts the same money up to four times. From the amounts of table 1.4 follow all shares that the source prints in table B1.",
      "lead",
      { across: 11 },
    ),

    text("B3", "Capital flows to developing countries (table 1.4), billion US$", "heading"),
    ...tenYears(4, "Flow"),
    ...names(5, TABLE_1_4),
    ...lineFigures(5, TEN_COLUMNS, TABLE_1_4, TENTH_FORMAT),
    text(
      "B15",
      "Note: dashes are ours; each leads a part of the row above that has one dash less. Bank lending of −11.4 in 1999, as printed, is a net repayment: more was paid back than lent anew.",
      "note",
      { across: 11 },
    ),
    text("B16", "Source: UNIDO (2001), tables 1.4 and B1.", "source", { across: 11 }),

    text("B18", "Share of the total", "heading"),
    ...tenYears(19, "Flow"),
    ...names(20, TABLE_1_4),
    ...block(20, 10, TEN_COLUMNS, (column, row, index) =>
      formula(`${column}${row}`, `=${column}${5 + index}/${column}5`, "derived", { format: PERCENT_FORMAT }),
    ),

    text("B31", "The same shares as printed (table B1), per cent", "heading"),
    ...tenYears(32, "Flow"),
    ...names(33, TABLE_1_4),
    ...TABLE_B1.flatMap((row, index) => figures(`C${33 + index}:L${33 + index}`, row, "0", "published")),

    text("B44", "Ours, rounded, against the printed", "heading"),
    ...tenYears(45, "Flow"),
    ...names(46, TABLE_1_4),
    ...block(46, 10, TEN_COLUMNS, (column, row, index) =>
      verdict(`${column}${row}`, `100*${column}${20 + index}`, `${column}${33 + index}`, 0),
    ),
    formula("B56", '="Shares that agree: "&SUM(C56:L56)&" of 100"', "total"),
    ...TEN_COLUMNS.map((column) =>
      formula(`${column}56`, `=COUNTIF(${column}46:${column}55,"agrees")`, "total", { format: "0" }),
    ),

    text("B58", "Whole less the sum of its parts, billion US$, worked out", "heading"),
    ...tenYears(59, "Whole"),
    ...(
      [
        ["Total: official, private", "5", "6", "7"],
        ["Private: capital markets, FDI", "7", "8", "14"],
        ["Markets: debt, equity", "8", "9", "13"],
        ["Debt: bank lending, bonds, other", "9", "10", "11", "12"],
      ] as const
    ).flatMap(([words, whole, ...parts], index) => [
      text(`B${60 + index}`, words),
      ...TEN_COLUMNS.map((column) =>
        formula(
          `${column}${60 + index}`,
          `=ROUND(${column}${whole}${parts.map((part) => `-${column}${part}`).join("")},1)`,
          "derived",
          { format: TENTH_FORMAT },
        ),
      ),
    ]),
    text("B64", "Note: differences of 0.1 are rounding; each figure is printed to a tenth.", "note", { across: 11 }),

    text("B66", "1999: one level at a time", "heading"),
    formula("B67", "=VC.DISTRIBUTION(B6:B7,L6:L7)", "result", {
      fills: { range: "B67:D69", formats: ["", TENTH_FORMAT, PERCENT_FORMAT], head: true },
    }),
    text("F67", "=VC.DISTRIBUTION(B6:B7, L6:L7): the first level, largest first.", "note", { across: 7 }),
    ...ownArithmetic(70, "C", "Share of private flows", [
      { words: "In the total", ours: "L7/L5", format: PERCENT_FORMAT },
      { words: "In the sum of all rows below it", ours: "L7/SUM(L6:L14)", format: PERCENT_FORMAT },
    ]),
    text("F72", "Note: this is the mistake. As printed, the rows sum to more than twice the total.", "note", {
      across: 7,
    }),
  ],
});

const sevenYears = (row: number, words: string): Cell[] => [
  ...headerCells(row, { B: words }, { C: AVERAGE_YEARS }),
  ...figures(`D${row}:I${row}`, LATER_YEARS, "0", "numberHead"),
];
const RECIPIENTS = TABLE_B3.slice(0, -1);
const SHARES = 23;
const PRINTED = 39;
const AGAINST = 55;
const CAUSE = 72;
/** Rows of the two countries in table B3, and what the source must have done. */
const SLIPS = [
  { name: "Thailand", index: 6 },
  { name: "Venezuela", index: 8 },
] as const;

const recipients = page({
  name: "FDI recipients",
  columns: { A: 20, B: 214, ...Object.fromEntries(SEVEN_COLUMNS.map((column) => [column, 68])), J: 150, K: 20 },
  opensOn: `C${SHARES + 1}`,
  cells: [
    formula(
      "B1",
      `="Thailand received "&ROUND(100*H${SHARES + 1 + 6},0)&" % of FDI in 1998; printed is "&H${PRINTED + 1 + 6}&" %"`,
      "title",
    ),
    text(
      "B2",
      "Table 1.5 is table B3 in shares. All of its rows follow but two: Thailand and Venezuela were divided by the rest of the developing countries, the row “Total of rest”, in place of the total. So both are printed two to three times too large, and stand further up in the table than they should.",
      "lead",
      { across: 9 },
    ),

    text("B3", "FDI inflows to developing countries (table B3), million US$", "heading"),
    ...sevenYears(4, "Recipient"),
    ...names(5, TABLE_B3),
    ...lineFigures(5, SEVEN_COLUMNS, TABLE_B3, WHOLE_FORMAT),
    text(
      "B19",
      "Note: the first column is an annual average of 1989 to 1993; the source heads it 1993 in tables 1.5 and B3. It is no step of growth to 1994.",
      "note",
      { across: 9 },
    ),
    text("B20", "Source: UNIDO (2001), tables 1.5 and B3.", "source", { across: 9 }),

    text(`B${SHARES - 1}`, "Share of FDI to developing countries", "heading"),
    ...sevenYears(SHARES, "Recipient"),
    ...names(SHARES + 1, RECIPIENTS),
    ...block(SHARES + 1, RECIPIENTS.length, SEVEN_COLUMNS, (column, row, index) =>
      formula(`${column}${row}`, `=${column}${5 + index}/${column}18`, "derived", { format: PERCENT_FORMAT }),
    ),

    text(`B${PRINTED - 1}`, "The same shares as printed (table 1.5), per cent", "heading"),
    ...sevenYears(PRINTED, "Recipient"),
    ...names(PRINTED + 1, RECIPIENTS),
    ...TABLE_1_5.flatMap((row, index) =>
      figures(`C${PRINTED + 1 + index}:I${PRINTED + 1 + index}`, row, "0", "published"),
    ),

    text(`B${AGAINST - 1}`, "Ours, rounded, against the printed", "heading"),
    ...sevenYears(AGAINST, "Recipient"),
    ...names(AGAINST + 1, RECIPIENTS),
    ...block(AGAINST + 1, RECIPIENTS.length, SEVEN_COLUMNS, (column, row, index) =>
      verdict(`${column}${row}`, `100*${column}${SHARES + 1 + index}`, `${column}${PRINTED + 1 + index}`, 0),
    ),
    ...SLIPS.map(({ index }) => text(`J${AGAINST + 1 + index}`, "Wrong total: see below.", "note")),
    formula("B69", '="Shares that agree: "&SUM(C69:I69)&" of 91"', "total"),
    ...SEVEN_COLUMNS.map((column) =>
      formula(`${column}69`, `=COUNTIF(${column}56:${column}68,"agrees")`, "total", { format: "0" }),
    ),

    text(`B${CAUSE - 1}`, "The cause: per cent of the rest, not of the total", "heading"),
    ...sevenYears(CAUSE, OWN_ARITHMETIC),
    ...SLIPS.flatMap(({ name, index }, place) => [
      text(`B${CAUSE + 1 + place}`, `${name}, of the rest`),
      ...SEVEN_COLUMNS.map((column) =>
        formula(`${column}${CAUSE + 1 + place}`, `=100*${column}${5 + index}/${column}17`, "derived", {
          format: "0.0",
        }),
      ),
      text(`B${CAUSE + 4 + place}`, name),
      ...SEVEN_COLUMNS.map((column) =>
        verdict(`${column}${CAUSE + 4 + place}`, `${column}${CAUSE + 1 + place}`, `${column}${PRINTED + 1 + index}`, 0),
      ),
      text(`B${CAUSE + 8 + place}`, name),
      ...SEVEN_COLUMNS.map((column) =>
        formula(`${column}${CAUSE + 8 + place}`, `=ROUND(100*${column}${SHARES + 1 + index},0)`, "derived", {
          format: "0",
        }),
      ),
    ]),
    ...sevenYears(CAUSE + 3, "Rounded, against the printed"),
    formula(`B${CAUSE + 6}`, `="Shares that agree: "&SUM(C${CAUSE + 6}:I${CAUSE + 6})&" of 14"`, "total"),
    ...SEVEN_COLUMNS.map((column) =>
      formula(`${column}${CAUSE + 6}`, `=COUNTIF(${column}${CAUSE + 4}:${column}${CAUSE + 5},"agrees")`, "total", {
        format: "0",
      }),
    ),
    ...sevenYears(CAUSE + 7, "What should be printed, per cent"),
  ],
});

/** The rows of the totals in tables B2 and B4, and of their parts. */
const WORLD_PARTS = [1, 5, 11] as const;
const FDI_FIRST = 5;
const MERGERS_FIRST = 22;
const REGIONS = [0, 1, 2, 3, 4, 5, 11] as const;
const LATER_SPAN = ["F", ...LATER_COLUMNS] as const;

const lessParts = (column: string, first: number): string =>
  `=${column}${first}${WORLD_PARTS.map((part) => `-${column}${first + part}`).join("")}`;
const regionsOf = (column: string, first: number): string => `SUM(${column}${first + 6}:${column}${first + 10})`;
/** A row of whole figures worked out from the tables. */
const worked = (row: number, words: string, columns: readonly string[], ours: (column: string) => string): Cell[] => [
  text(`B${row}`, words),
  ...columns.map((column) => formula(`${column}${row}`, ours(column), "derived", { format: WHOLE_FORMAT })),
];

const mergers = page({
  name: "FDI and mergers",
  columns: { A: 20, B: 228, ...Object.fromEntries(TEN_COLUMNS.map((column) => [column, 66])), M: 20 },
  opensOn: "G47",
  cells: [
    formula(
      "B1",
      '="Developing countries: mergers and acquisitions up to "&ROUND(100*MAX(G52:L52),0)&" % of FDI"',
      "title",
    ),
    text(
      "B2",
      "FDI inflows and sales of firms to foreigners, side by side. As printed, in developing countries mergers and acquisitions were a seventh of FDI in 1994 and nearly a half in 1998. Yet the two are not parts of one whole: in Japan in 1995 mergers and acquisitions were fourteen times FDI.",
      "lead",
      { across: 11 },
    ),

    text("B3", "FDI inflows (table B2), million US$", "heading"),
    ...headerCells(4, { B: "Region", C: "", D: "", E: "" }, { F: AVERAGE_YEARS }),
    ...figures("G4:L4", LATER_YEARS, "0", "numberHead"),
    ...names(FDI_FIRST, TABLE_B2),
    ...lineFigures(FDI_FIRST, LATER_SPAN, TABLE_B2, WHOLE_FORMAT),
    text(
      "B17",
      "Note: the first column is an annual average. Dashes are ours and lead parts; the European Union, the United States and Japan are not all of the developed countries.",
      "note",
      { across: 11 },
    ),
    text("B18", "Source: UNIDO (2001), table B2.", "source", { across: 11 }),

    text("B20", "Mergers and acquisitions, sales (table B4), million US$", "heading"),
    ...tenYears(21, "Region"),
    ...names(MERGERS_FIRST, TABLE_B2),
    ...TABLE_B4.flatMap((row, index) =>
      figures(`C${MERGERS_FIRST + index}:L${MERGERS_FIRST + index}`, row, WHOLE_FORMAT),
    ),
    text("B34", "Note: #N/A where the source prints two dots: no figure, which is not 0.", "note", { across: 11 }),
    text("B35", "Source: UNIDO (2001), table B4.", "source", { across: 11 }),

    text("B37", "Printed totals less the sum of their parts, million US$, worked out", "heading"),
    ...tenYears(38, "Total and parts"),
    ...worked(39, "FDI: world, three groups", LATER_SPAN, (column) => lessParts(column, FDI_FIRST)),
    ...worked(40, "FDI: sum of developing regions", LATER_SPAN, (column) => `=${regionsOf(column, FDI_FIRST)}`),
    ...worked(
      41,
      "FDI: developing, less that sum",
      LATER_SPAN,
      (column) => `=${column}${FDI_FIRST + 5}-${regionsOf(column, FDI_FIRST)}`,
    ),
    ...worked(42, "Mergers: world, three groups", TEN_COLUMNS, (column) => lessParts(column, MERGERS_FIRST)),
    ...worked(
      43,
      "Mergers: developing, five regions",
      LATER_SPAN,
      (column) => `=${column}${MERGERS_FIRST + 5}-${regionsOf(column, MERGERS_FIRST)}`,
    ),
    text(
      "B44",
      "Note: under 1993 FDI is the average of 1989 to 1993. Differences of 1 are rounding. As printed, in 1994 the regions of table B2 sum to 104,984, printed is 104,920. In table B4 developing countries are printed 311 above their regions in 1995 and 199 in 1999; the world exceeds its three groups by 30, 100, 664 and 1,845 in 1994, 1995, 1998 and 1999.",
      "note",
      { across: 11 },
    ),

    text("B45", "Mergers and acquisitions over FDI, worked out", "heading"),
    ...headerCells(46, { B: "Region", C: "", D: "", E: "", F: "" }),
    ...figures("G46:L46", LATER_YEARS, "0", "numberHead"),
    ...REGIONS.flatMap((region, index) => [
      text(`B${47 + index}`, TABLE_B2[region]![0].replace(", of which", "")),
      ...LATER_COLUMNS.map((column) =>
        formula(
          `${column}${47 + index}`,
          `=${column}${MERGERS_FIRST + region}/${column}${FDI_FIRST + region}`,
          "derived",
          {
            format: PERCENT_FORMAT,
          },
        ),
      ),
    ]),
    text(
      "B54",
      "Note: a ratio of two series, not a share: mergers and acquisitions are not one of the parts of FDI, as the ratio for Japan shows.",
      "note",
      { across: 11 },
    ),
  ],
});

export const capital: Sample = {
  id: "capital",
  name: "Capital flows",
  about: "Flows to developing countries: parts within parts, shares over the wrong total.",
  sheets: [flows, recipients, mergers, topExporters, openness],
};
