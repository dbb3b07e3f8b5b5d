/**
 * Files in the forms in which inter-country tables are published: the made-up figures of `tables/networks/published`, three
 * countries with two industries each, under the names of each source.
 */

import { writeXlsx } from "hucre/xlsx";
import { gzipSync } from "node:zlib";
import { packed, zipOf } from "../../src/files/zip";
import type { NamedFile } from "../../src/published/reader/sources";
import type { Grid } from "../../src/tables/grid";
import { added, adb, bought, eora, final, flows, oecd, output, taxes, wiod } from "../tables/networks/published";

export type Cells = (string | number)[][];

const COUNTRIES = ["AUS", "JPN", "ROW"];

export const text = (cells: Cells, separator = ","): string =>
  cells.map((row) => `${row.map((cell) => quoted(String(cell), separator)).join(separator)}\n`).join("");
const quoted = (field: string, separator: string) =>
  field.includes(separator) || field.includes('"') ? `"${field.replaceAll('"', '""')}"` : field;

const bytes = (content: string | Uint8Array) => new Blob([content as BlobPart]);
export const csv = (name: string, cells: Cells, separator = ","): NamedFile[] => [
  { name, blob: bytes(text(cells, separator)) },
];
export const gz = (name: string, cells: Cells): NamedFile[] => [{ name, blob: bytes(gzipSync(text(cells))) }];

export async function zip(name: string, entries: Record<string, string>): Promise<NamedFile[]> {
  const parts = await Promise.all(Object.entries(entries).map(([entry, content]) => packed(entry, content)));
  return [{ name, blob: bytes(zipOf(parts)) }];
}

export async function xlsx(name: string, ...sheets: Cells[]): Promise<NamedFile[]> {
  const file = await writeXlsx({ sheets: sheets.map((rows, index) => ({ name: `Table ${index + 1}`, rows })) });
  return [{ name, blob: bytes(file) }];
}

const cellsOf = ({ values }: Grid): Cells => values.map((row) => row as (string | number)[]);

/** Each country's sales in so many kinds: the first, and 0. */
const inKinds = (row: readonly number[], kinds: number): number[] =>
  row.flatMap((sales) => Array.from({ length: kinds }, (_, kind) => (kind === 0 ? sales : 0)));
const zeros = (count: number): number[] => Array<number>(count).fill(0);
const sum = (figures: readonly number[]): number => figures.reduce((all, figure) => all + figure, 0);

/** One row of headings, one column of names: "AUS_A01". */
export function joined({
  industries,
  uses,
  below,
  countries = COUNTRIES,
  corner = "",
  out,
}: {
  industries: readonly string[];
  uses: readonly string[];
  below: readonly [string, readonly number[]][];
  countries?: readonly string[];
  corner?: string;
  out?: string;
}): Cells {
  const names = COUNTRIES.flatMap((_, c) => industries.map((code) => `${countries[c]!}_${code}`));
  const kinds = uses.length;
  const finals = COUNTRIES.flatMap((_, c) => uses.map((use) => `${countries[c]!}_${use}`));
  const end = (figure: number) => (out === undefined ? [] : [figure]);
  return [
    [corner, ...names, ...finals, ...(out === undefined ? [] : [out])],
    ...flows.map((row, i) => [names[i]!, ...row, ...inKinds(final[i]!, kinds), ...end(output[i]!)]),
    ...below.map(([name, figures]) => [name, ...figures, ...zeros(kinds * 3), ...end(sum(figures))]),
  ];
}

const OECD_USES = ["HFCE", "NPISH", "GGFC", "GFCF", "INVNT", "DPABR"];
const FIGARO_USES = ["P3_S13", "P3_S14", "P3_S15", "P51G", "P5M"];

export const icio = (industries: readonly string[]): Cells =>
  joined({
    corner: "V1",
    industries,
    uses: OECD_USES,
    below: [
      ["TLS", taxes],
      ["VA", added],
      ["OUT", output],
    ],
    out: "OUT",
  });

/** 2016: all countries' households first; taxes and value added in one row. */
export function icio2016(): Cells {
  const cells = joined({
    industries: ["C01T05AGR", "C10T14MIN"],
    uses: ["HFCE", "GFCF"],
    below: [
      ["VA+TAXSUB", added.map((figure, row) => figure + taxes[row]!)],
      ["OUT", output],
    ],
  });
  // Columns 7 to 12 are pairs of a country.
  const order = [0, 1, 2, 3, 4, 5, 6, 7, 9, 11, 8, 10, 12];
  return cells.map((row, line) => [
    ...order.map((column) => {
      const cell = row[column]!;
      return line === 0 && column > 6 ? String(cell).split("_").reverse().join("_") : cell;
    }),
    line === 0 ? "DISC" : 0,
  ]);
}

/** Japan in two parts, of which the users are one. */
export function extended(): Cells {
  const cells = icio(["01T02", "03"]);
  const rename = (cell: string | number, isUser: boolean) =>
    typeof cell === "string"
      ? cell.replace("AUS_", isUser ? "CHN_" : "CN1_").replace("JPN_", isUser ? "MEX_" : "CN2_")
      : cell;
  // Users of China are those of both parts: the second country's users become China's too, and Mexico is not there.
  const merged = cells.map((row) => [
    ...row.slice(0, 7),
    ...row.slice(7, 13).map((cell, kind) => (typeof cell === "number" ? cell + (row[13 + kind] as number) : cell)),
    ...row.slice(19),
  ]);
  return merged.map((row, line) =>
    line === 0 ? row.map((cell, column) => rename(cell, column > 6)) : [rename(row[0]!, false), ...row.slice(1)],
  );
}

export const figaro = (industries: readonly string[]): Cells =>
  joined({
    corner: "rowLabels",
    industries,
    uses: FIGARO_USES,
    below: [
      ["W2_D21X31", taxes],
      ["W2_OP_RES", zeros(6)],
      ["W2_OP_NRES", zeros(6)],
      ["W2_D1", added.map((figure) => Math.floor(figure / 2))],
      ["W2_D29X39", zeros(6)],
      ["W2_B2A3G", added.map((figure) => figure - Math.floor(figure / 2))],
    ],
  });

/** As R has it: five columns of names, headings "AUS1". */
export function wiodR(year = 2014): Cells {
  const codes = ["A01", "C10-C12"];
  const line = (
    code: string,
    country: string,
    number: number,
    figures: readonly number[],
    end: number,
  ): (string | number)[] => [code, "Crops, and animals", country, number, year, ...figures, end];
  const below: [string, readonly number[]][] = [
    ["II_fob", bought],
    ["TXSP", taxes],
    ["EXP_adj", zeros(6)],
    ["PURR", zeros(6)],
    ["PURNR", zeros(6)],
    ["VA", added],
    ["IntTTM", zeros(6)],
    ["GO", output],
  ];
  return [
    [
      "IndustryCode",
      "IndustryDescription",
      "Country",
      "RNr",
      "Year",
      ...COUNTRIES.flatMap((country) => [1, 2].map((number) => `${country}${number}`)),
      ...COUNTRIES.flatMap((country) => [57, 58, 59, 60, 61].map((number) => `${country}${number}`)),
      "TOT",
    ],
    ...flows.map((row, i) =>
      line(codes[i % 2]!, COUNTRIES[Math.floor(i / 2)]!, (i % 2) + 1, [...row, ...inKinds(final[i]!, 5)], output[i]!),
    ),
    ...below.map(([code, figures], i) => line(code, "TOT", 65 + i, [...figures, ...zeros(15)], sum(figures))),
  ];
}

/** The release of 2013 as a workbook: codes 19 and 20 are numbers, final demand has no codes. */
export function wiod2013(): Cells {
  const codes = [19, 20];
  const words = ["Leather, Leather and Footwear", "Wood and Products of Wood and Cork"];
  const below = (name: string, number: string, figures: readonly number[]) => [
    "",
    name,
    "TOT",
    number,
    ...figures,
    ...zeros(15),
    sum(figures),
  ];
  return [
    ["World Input-Output Table"],
    ["current prices, million US$"],
    ["", "", "", "", ...flows.map((_, i) => codes[i % 2]!), ...zeros(15).map(() => ""), ""],
    [
      "",
      "",
      "",
      "",
      ...flows.map((_, i) => words[i % 2]!),
      ...COUNTRIES.flatMap(() => [
        "Households",
        "NPISH",
        "Government",
        "Gross fixed capital formation",
        "Changes in inventories",
      ]),
      "Total output",
    ],
    [
      "",
      "",
      "",
      "",
      ...COUNTRIES.flatMap((country) => [country, country]),
      ...COUNTRIES.flatMap((country) => zeros(5).map(() => country)),
      "TOT",
    ],
    [
      "",
      "",
      "",
      "",
      ...flows.map((_, i) => `c${(i % 2) + 8}`),
      ...COUNTRIES.flatMap(() => [37, 38, 39, 40, 41].map((number) => `c${number}`)),
      "c60",
    ],
    ...flows.map((row, i) => [
      codes[i % 2]!,
      words[i % 2]!,
      COUNTRIES[Math.floor(i / 2)]!,
      `c${(i % 2) + 8}`,
      ...row,
      ...inKinds(final[i]!, 5),
      output[i]!,
    ]),
    below("Total intermediate consumption", "r60", bought),
    below("taxes less subsidies on products", "r99", taxes),
    below("Value added at basic prices", "r64", added),
    below("Output at basic prices", "r69", output),
  ];
}

/** Several years in one file, final demand behind the industries of each country. */
export function longRun(years: readonly number[]): Cells {
  const industries = ["AtB", "D15t16"];
  const uses = ["xCONS_h", "xCONS_g", "xGFCF", "xINV"];
  const wide = (row: readonly number[], sales: readonly number[]) =>
    COUNTRIES.flatMap((_, c) => [row[2 * c]!, row[2 * c + 1]!, sales[c]!, 0, 0, 0]);
  const of = (year: number): Cells => [
    ...flows.map((row, i) => [
      year,
      COUNTRIES[Math.floor(i / 2)]!,
      i + 1,
      industries[i % 2]!,
      ...wide(
        row.map((flow) => flow * (year - 1964)),
        final[i]!.map((sales) => sales * (year - 1964)),
      ),
      output[i]! * (year - 1964),
    ]),
    ...(
      [
        ["xTXSP", taxes],
        ["xVA", added],
        ["xGO", output],
      ] as const
    ).map(([code, figures], i) => [
      year,
      "xTOT",
      900 + i,
      code,
      ...wide(
        figures.map((figure) => figure * (year - 1964)),
        [0, 0, 0],
      ),
      0,
    ]),
  ];
  return [
    [
      "year",
      "row_country",
      "row_id",
      "row_isic3",
      ...COUNTRIES.flatMap((country) => [...industries, ...uses].map((code) => `${country}_${code}`)),
      "xTOT_xGO",
    ],
    ...years.flatMap(of),
  ];
}

/** R's packages for the release of 2013. */
export const wiodPackages = (): Cells =>
  joined({
    corner: "V1",
    industries: ["c1", "c35"],
    uses: ["f1", "f2", "f3", "f4", "f5"],
    below: [["VA", added.map((figure, row) => figure + taxes[row]!)]],
    out: "OUT",
  });

/** One country: rows are named with TTL_. */
export const national = (): Cells => [
  ["", "TTL_01T02", "TTL_03", "TTL_05T06", "HFCE", "GFCF", "EXPO", "IMPO", "OUTPUT"],
  ["TTL_01T02", 10, 20, 0, 50, 1, 20, -1, 100],
  ["TTL_03", 20, 30, 5, 96, 9, 40, 0, 200],
  ["TTL_05T06", 0, 0, 1, 8, 0, 2, -1, 10],
  ["TXS_INT_FNL", 5, 10, 1, 8, 0, 0, 0, 0],
  ["TTL_INT_FNL", 35, 60, 7, 162, 10, 62, -2, 0],
  ["VALU", 65, 140, 3, 0, 0, 0, 0, 0],
  ["OUTPUT", 100, 200, 10, 0, 0, 0, 0, 0],
];

/** Flows, final demand and value added without names, and labels apart. */
export function eoraParts(): Record<string, string> {
  const countries = [
    ["Australia", "AUS"],
    ["Japan", "JPN"],
    ["ROW", "ROW"],
  ];
  const lines = (rows: Cells) => text(rows, "\t");
  return {
    "Eora26_2015_bp_T.txt": lines(flows),
    "Eora26_2015_bp_FD.txt": lines(final.map((row) => inKinds(row, 2))),
    "Eora26_2015_bp_VA.txt": lines([added, taxes]),
    "labels_T.txt": lines(
      countries.flatMap((names) => ["Agriculture", "Fishing"].map((name) => [...names, "Industries", name, ""])),
    ),
    "labels_FD.txt": lines(
      countries.flatMap((names) =>
        ["Household final consumption P.3h", "Gross fixed capital formation P.51"].map((use) => [
          ...names,
          "Final demand",
          use,
          "",
        ]),
      ),
    ),
    "labels_VA.txt": lines([
      ["Primary Inputs", "Compensation of employees D.1", ""],
      ["Primary Inputs", "Taxes on production D.29", ""],
    ]),
  };
}

/** As pymrio writes it: headings of region and sector, and a row of their names. */
export function exiobaseParts(): Record<string, string> {
  const names = COUNTRIES.flatMap((country) =>
    ["Cultivation of paddy rice", "Fishing"].map((sector) => [country, sector]),
  );
  const uses = COUNTRIES.flatMap((country) =>
    ["Final consumption expenditure by households", "Gross fixed capital formation"].map((use) => [country, use]),
  );
  const table = (columns: string[][], rows: readonly (readonly number[])[], level: string): string =>
    text(
      [
        ["region", "", ...columns.map(([country]) => country!)],
        [level, "", ...columns.map(([, name]) => name!)],
        ["region", "sector", ...columns.map(() => "")],
        ...rows.map((row, i) => [...names[i]!, ...row]),
      ],
      "\t",
    );
  return {
    "IOT_2019_ixi/Z.txt": table(names, flows, "sector"),
    "IOT_2019_ixi/Y.txt": table(
      uses,
      final.map((row) => inKinds(row, 2)),
      "category",
    ),
    "IOT_2019_ixi/unit.txt": "region\tsector\tunit\nAUS\tFishing\tM.EUR\n",
  };
}

export const grids = {
  oecd: () => cellsOf(oecd()),
  wiod: () => cellsOf(wiod()),
  eora: () => cellsOf(eora()),
  adb: () => cellsOf(adb()),
};

/** A table with its headings in one line as pairs, one a line; those of 0 may be left out. */
export function pairs(
  [head = [], ...rows]: Cells,
  names: {
    readonly headings: readonly string[];
    readonly of: (row: Cells[number], heading: string, value: number) => Cells[number];
  },
  skip: number,
  isSparse = false,
): Cells {
  return [
    [...names.headings],
    ...rows.flatMap((row) =>
      row
        .slice(skip)
        .flatMap((value, column) =>
          isSparse && value === 0 && column > 0 ? [] : [names.of(row, String(head[skip + column]), value as number)],
        ),
    ),
  ];
}

const parted = (name: string): [string, string] => [
  name.slice(0, name.indexOf("_")),
  name.slice(name.indexOf("_") + 1),
];

export const FLAT = {
  headings: ["icioiRow", "icioiCol", "refArea", "rowPi", "counterpartArea", "colPi", "obsValue"],
  of: (row: Cells[number], heading: string, value: number) => [
    row[0]!,
    heading,
    ...parted(String(row[0])),
    ...parted(heading),
    value,
  ],
};

export const LONG_RUN_PAIRS = {
  headings: ["year", "row_country", "row_id", "row_isic3", "col_country", "col_isic3", "value"],
  of: (row: Cells[number], heading: string, value: number) => [...row.slice(0, 4), ...parted(heading), value],
};
