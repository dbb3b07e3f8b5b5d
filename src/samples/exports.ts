/**
 * World exports by sector and region (UNIDO 2001, table A2), from which the printed shares (table 1.1) and the printed
 * indices of the developing countries' exports (table A3) follow.
 */

import type { Sample } from "./sample";
import { figures, headerCells, page, verdict } from "../sheet/page";
import { type Cell, formula, PERCENT_FORMAT, text } from "../sheet/sheet";

const WHOLE_FORMAT = "#,##0";

const SECTORS = ["Services", "Manufacturing", "Primary"] as const;
const REGIONS = ["Developed countries", "Developing countries", "Central and Eastern Europe", "World"] as const;
const YEARS = [1985, 1990, 1992, 1993, 1994, 1995, 1996, 1997] as const;
type Row = readonly [number, number, number, number, number, number, number, number];

/** Table A2, by region and then by sector, in the order of `regions` and `sectors`. */
const TABLE_A2: readonly (readonly [Row, Row, Row])[] = [
  [
    [292350, 623852, 729850, 718735, 766892, 871908, 924023, 951825],
    [930757, 1909311, 2102389, 2022180, 2297680, 2708409, 2784534, 2884785],
    [307388, 468055, 490455, 466722, 513003, 602411, 623645, 613290],
  ],
  [
    [78338, 147029, 178332, 201932, 232871, 273471, 295515, 320143],
    [173254, 431341, 581760, 649328, 775626, 941902, 997030, 1066928],
    [312700, 365518, 369115, 360893, 394263, 452464, 493229, 496252],
  ],
  [
    [6754, 9918, 14176, 16868, 32338, 42956, 50009, 49262],
    [84672, 82709, 47828, 53359, 73066, 97364, 104208, 113536],
    [72487, 93376, 44689, 47131, 65224, 79858, 86779, 86472],
  ],
  [
    [377441, 780799, 922358, 937535, 1032101, 1188336, 1269547, 1321230],
    [1188683, 2423359, 2731978, 2724867, 3146371, 3747673, 3885770, 4065247],
    [692574, 926948, 904259, 874745, 972489, 1134731, 1203652, 1196013],
  ],
];
const UNALLOCATED: Row = [52182, 86073, 90542, 99900, 108290, 152132, 138069, 152599];

/** The years of table 1.1. */
const SHARED_YEARS = [1985, 1990, 1995, 1996, 1997] as const;
const ofSharedYears = (row: Row): number[] => SHARED_YEARS.map((year) => row[YEARS.indexOf(year)]!);

/** Table 1.1, per cent, in the same order, without the world. */
const TABLE_1_1: readonly (readonly [number, number, number, number, number])[] = [
  [77, 80, 73, 73, 72],
  [78, 79, 72, 72, 71],
  [44, 50, 53, 52, 51],
  [21, 19, 23, 23, 24],
  [15, 18, 25, 26, 26],
  [45, 39, 40, 41, 41],
  [2, 1, 4, 4, 4],
  [7, 3, 3, 3, 3],
  [10, 10, 7, 7, 7],
];

const EXPORT_COLUMNS = ["D", "E", "F", "G", "H"] as const;
const SHARE_COLUMNS = ["I", "J", "K", "L", "M"] as const;

const names = (first: number, count: number, look: "tag" | "label"): Cell[] =>
  REGIONS.slice(0, count).flatMap((region, place) =>
    SECTORS.flatMap((sector, index) => [
      text(`B${first + 3 * place + index}`, sector),
      text(`C${first + 3 * place + index}`, region, look),
    ]),
  );

const twoHeads = (row: number, left: string, right: string): Cell[] => [
  text(`D${row}`, left, "numberHead", { across: 5 }),
  text(`I${row}`, right, "numberHead", { across: 5 }),
  ...headerCells(row + 1, { B: "Sector", C: "Region" }),
  ...figures(`D${row + 1}:H${row + 1}`, SHARED_YEARS, "0", "numberHead"),
  ...figures(`I${row + 1}:M${row + 1}`, SHARED_YEARS, "0", "numberHead"),
];

const shares = page({
  name: "Export shares",
  columns: { A: 20, B: 100, C: 176, D: 70, E: 70, F: 70, G: 70, H: 70, I: 52, J: 52, K: 52, L: 52, M: 52, N: 20 },
  opensOn: "I10",
  cells: [
    formula(
      "B1",
      '="Developing countries: "&ROUND(100*I10,0)&" % of manufactured exports in 1985, "&ROUND(100*M10,0)&" % in 1997"',
      "title",
    ),
    text(
      "B2",
      "One table of exports gives every share that the source prints, to the last digit. As printed, between 1985 and 1997 developing countries gained in manufactures and services; in primary goods, where their share was largest, it fell until 1990 and recovered only in part.",
      "lead",
      { across: 12 },
    ),

    text("B3", "Exports by sector and region (table A2), and shares of world exports", "heading"),
    ...twoHeads(4, "Exports, million US$, as printed", "Share of the world’s exports of the sector"),
    ...names(6, 4, "tag"),
    ...TABLE_A2.flatMap((region, place) =>
      region.flatMap((row, index) =>
        figures(`D${6 + 3 * place + index}:H${6 + 3 * place + index}`, ofSharedYears(row), WHOLE_FORMAT),
      ),
    ),
    ...[0, 1, 2].flatMap((place) =>
      SECTORS.flatMap((_, index) =>
        SHARE_COLUMNS.map((column, at) => {
          const row = 6 + 3 * place + index;
          return formula(
            `${column}${row}`,
            `=${EXPORT_COLUMNS[at]}${row}/${EXPORT_COLUMNS[at]}${15 + index}`,
            "derived",
            { format: PERCENT_FORMAT },
          );
        }),
      ),
    ),
    text("B18", "Primary"),
    text("C18", "Unallocated", "tag"),
    ...figures("D18:H18", ofSharedYears(UNALLOCATED), WHOLE_FORMAT),
    text(
      "B19",
      "Note: values are in million US$. World primary exports are the sum of the three regions; unallocated exports are additional and have no share. The regions sum to the world except for differences of up to 2 in the last digit, because each value is rounded separately. The years 1992 to 1994 are on the second sheet: table 1.1 does not print them.",
      "note",
      { across: 12 },
    ),
    text("B20", "Source: UNIDO (2001), table A2.", "source", { across: 12 }),

    text("B22", "The printed shares (table 1.1), each beside what our share rounds to", "heading"),
    ...twoHeads(23, "Per cent, as printed", "Our share, rounded, against the printed one"),
    ...names(25, 3, "label"),
    ...TABLE_1_1.flatMap((row, index) => figures(`D${25 + index}:H${25 + index}`, row, "0", "published")),
    ...TABLE_1_1.flatMap((_, index) =>
      SHARE_COLUMNS.map((column, at) =>
        verdict(`${column}${25 + index}`, `100*${column}${6 + index}`, `${EXPORT_COLUMNS[at]}${25 + index}`, 0),
      ),
    ),
    text("B34", "Shares that agree", "total"),
    ...["C", "D", "E", "F", "G", "H"].map((column) => text(`${column}34`, "", "total")),
    ...SHARE_COLUMNS.map((column) =>
      formula(`${column}34`, `=COUNTIF(${column}25:${column}33,"agrees")`, "total", { format: "0" }),
    ),
    text("B35", "Source: UNIDO (2001), table 1.1.", "source", { across: 12 }),

    text("B37", "Who exports: the three sectors together, 1997", "heading"),
    text("B38", "=VC.DISTRIBUTION(C6:C14, H6:H14), largest first.", "note", { across: 12 }),
    formula("C39", "=VC.DISTRIBUTION(C6:C14,H6:H14)", "result", {
      fills: { range: "C39:E42", formats: ["", WHOLE_FORMAT, PERCENT_FORMAT], head: true },
    }),

    text("B44", "Primary goods in 1997: shares that sum to 100 %", "heading"),
    text(
      "B45",
      "Rounded separately, the printed shares sum to 99. VC.ROUNDSHARES gives a missing point to the share that was rounded down most, so that the sum is 100.",
      "note",
      { across: 12 },
    ),
    ...headerCells(46, { C: "Region" }, { D: "Exports", E: "Printed", F: "Rounded" }),
    ...[0, 1, 2].flatMap((place) => [
      formula(`C${47 + place}`, `=C${8 + 3 * place}`, "label"),
      formula(`D${47 + place}`, `=H${8 + 3 * place}`, "derived", { format: WHOLE_FORMAT }),
      formula(`E${47 + place}`, `=H${27 + 3 * place}/100`, "derived", { format: "0%" }),
    ]),
    formula("F47", "=VC.ROUNDSHARES(D47:D49,0)", "result", { format: "0%", fills: { range: "F47:F49" } }),
    text("C50", "Sum", "total"),
    formula("D50", "=SUM(D47:D49)", "total", { format: WHOLE_FORMAT }),
    formula("E50", "=SUM(E47:E49)", "total", { format: "0%" }),
    formula("F50", "=SUM(F47:F49)", "total", { format: "0%" }),
  ],
});

const ALL_COLUMNS = ["C", "D", "E", "F", "G", "H", "I", "J"] as const;
/** From 1992 on. */
const INDEX_COLUMNS = ["E", "F", "G", "H", "I", "J"] as const;

/** Table A3, in the order of `sectors`. */
const TABLE_A3: readonly (readonly number[])[] = [
  [100, 113, 131, 153, 166, 180],
  [100, 112, 133, 162, 171, 183],
  [100, 98, 107, 123, 134, 134],
];

const indices = (first: number, from: number): Cell[] =>
  SECTORS.flatMap((_, index) =>
    INDEX_COLUMNS.map((column) =>
      formula(`${column}${first + index}`, `=100*${column}${from + index}/E${from + index}`, "derived", {
        format: "0.0",
      }),
    ),
  );
const sectorNames = (first: number, before = ""): Cell[] =>
  SECTORS.map((sector, index) => text(`B${first + index}`, before + (before ? sector.toLowerCase() : sector)));
const indexHeads = (row: number, words: string): Cell[] => [
  ...headerCells(row, { B: words, C: "", D: "" }),
  ...figures(`E${row}:J${row}`, YEARS.slice(2), "0", "numberHead"),
];
const yearHeads = (row: number, words: string): Cell[] => [
  ...headerCells(row, { B: words }),
  ...figures(`C${row}:J${row}`, YEARS, "0", "numberHead"),
];

const trends = page({
  name: "Export indices",
  columns: { A: 20, B: 212, C: 74, D: 74, E: 74, F: 74, G: 74, H: 74, I: 74, J: 74, K: 20 },
  opensOn: "B20",
  cells: [
    formula(
      "B1",
      '="Developing countries’ manufactures: "&ROUND(J27,0)&", the world’s "&ROUND(J42,0)&" (1992 = 100)"',
      "title",
    ),
    text(
      "B2",
      "Table A3 gives indices of the developing countries’ exports by sector; table A2 gives each of them to the last digit. The world’s indices are shown below as a contrast: as printed, from 1992 to 1997 the developing countries’ services and manufactures grew by four fifths, the world’s by less than a half.",
      "lead",
      { across: 9 },
    ),

    text("B3", "Exports by sector (table A2), million US$, as printed", "heading"),
    ...yearHeads(4, "Exports"),
    ...sectorNames(5, "World, "),
    ...sectorNames(8, "Developing, "),
    ...[3, 1].flatMap((region, place) =>
      TABLE_A2[region]!.flatMap((row, index) =>
        figures(`C${5 + 3 * place + index}:J${5 + 3 * place + index}`, row, WHOLE_FORMAT),
      ),
    ),
    text("B11", "Source: UNIDO (2001), tables A2 and A3.", "source", { across: 9 }),

    text("B13", "Developing countries’ share of the world", "heading"),
    ...yearHeads(14, "Sector"),
    ...sectorNames(15),
    ...SECTORS.flatMap((_, index) =>
      ALL_COLUMNS.map((column) =>
        formula(`${column}${15 + index}`, `=${column}${8 + index}/${column}${5 + index}`, "derived", {
          format: PERCENT_FORMAT,
        }),
      ),
    ),
    text(
      "B19",
      "=VC.TRAJECTORY(B15:B17, C15:J17, C14:J14): the trend is a change of share in a year, over years at their true distances; the p-value is of the Mann-Kendall test.",
      "note",
      { across: 9 },
    ),
    formula("B20", "=VC.TRAJECTORY(B15:B17,C15:J17,C14:J14)", "result", {
      fills: {
        range: "B20:H23",
        formats: ["", PERCENT_FORMAT, PERCENT_FORMAT, PERCENT_FORMAT, "0.00%", "0.000", ""],
        head: true,
      },
    }),
    text("I20", "", "head"),
    ...[21, 22, 23].map((row) => text(`I${row}`, "", "textResult")),

    text("B24", "Index of exports, 1992 = 100", "heading"),
    ...indexHeads(25, "Developing countries, table A2"),
    ...sectorNames(26),
    ...indices(26, 8),
    ...indexHeads(30, "Developing countries, table A3, as printed"),
    ...sectorNames(31),
    ...TABLE_A3.flatMap((row, index) => figures(`E${31 + index}:J${31 + index}`, row, "0", "published")),
    ...indexHeads(34, "Ours, rounded, against the printed"),
    ...sectorNames(35),
    ...SECTORS.flatMap((_, index) =>
      INDEX_COLUMNS.map((column) =>
        verdict(`${column}${35 + index}`, `${column}${26 + index}`, `${column}${31 + index}`, 0),
      ),
    ),
    text("B38", "Indices that agree", "total"),
    ...["C", "D"].map((column) => text(`${column}38`, "", "total")),
    ...INDEX_COLUMNS.map((column) =>
      formula(`${column}38`, `=COUNTIF(${column}35:${column}37,"agrees")`, "total", { format: "0" }),
    ),
    ...indexHeads(40, "As a contrast: the world, table A2"),
    ...sectorNames(41),
    ...indices(41, 5),
    text("B44", "Note: an index of export values combines volume and price.", "note", { across: 9 }),
  ],
});

export const exports: Sample = {
  id: "exports",
  name: "Exports",
  about: "World exports by sector and region: printed shares and indices from one table.",
  sheets: [shares, trends],
};
