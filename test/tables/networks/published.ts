/**
 * Small tables in the layouts in which inter-country tables are published: made-up figures of three countries with two
 * industries each, whose taxes, value added and output are what they must be.
 */
import { Grid } from "../../../src/tables/grid";
import type { CellContent } from "../../../src/sheet/cells";

const COUNTRIES = ["AUS", "JPN", "ROW"];
const INDUSTRIES = ["A01_02", "C10T12"];

export const flows = [
  [420, 203, 4, 11, 105, 35],
  [119, 399, 2, 7, 55, 10],
  [14, 14, 44, 24, 10, 0],
  [0, 21, 16, 20, 10, 0],
  [0, 21, 0, 5, 95, 30],
  [0, 56, 5, 8, 225, 240],
];
/** What each row sells to the final users of each country: split among its categories. */
export const final = [
  [2772, 4, 20],
  [959, 39, 160],
  [0, 276, 30],
  [0, 261, 25],
  [140, 16, 1695],
  [126, 26, 830],
];
export const taxes = [7, 5, 3, 2, 6, 4];

const sum = (figures: readonly number[]): number => figures.reduce((all, figure) => all + figure, 0);
export const output = flows.map((row, i) => sum(row) + sum(final[i]!));
export const bought = flows.map((_, j) => sum(flows.map((row) => row[j]!)));
export const added = output.map((sales, j) => sales - bought[j]! - taxes[j]!);

/** In categories: most is consumed, a tenth invested, stocks fall by 1 where that leaves the sum as it is. */
function inCategories(row: readonly number[], categories: number): number[] {
  return row.flatMap((sales) =>
    Array.from({ length: categories }, (_, c) => {
      if (sales === 0 || categories === 1) return c === 0 ? sales : 0;
      const invested = Math.floor(sales / 10);
      return c === 0 ? sales - invested + (categories > 2 ? 1 : 0) : c === 1 ? invested : c === 2 ? -1 : 0;
    }),
  );
}

const body = (categories: number): number[][] =>
  flows.map((row, i) => [...row, ...inCategories(final[i]!, categories)]);
const rowsOf = COUNTRIES.flatMap((country) => INDUSTRIES.map((industry) => ({ country, industry })));
const nothing = (count: number): CellContent[] => Array<CellContent>(count).fill("");
const zeros = (count: number): number[] => Array<number>(count).fill(0);
const grid = (values: CellContent[][]): Grid => {
  const width = Math.max(...values.map((row) => row.length));
  return new Grid({
    sheet: "Table",
    row: 0,
    column: 0,
    values: values.map((row) => [...row, ...nothing(width - row.length)]),
  });
};

const categoriesOf = ["HFCE", "NPISH", "GGFC", "GFCF", "INVNT", "DPABR"];

/** One heading, rows and columns "AUS_A01_02", final demand "AUS_HFCE"; taxes, value added and output below, output at the right. */
export function oecd({
  corner = "V1",
  tax = ["TLS"],
  va = "VA",
  out = "OUT",
}: { corner?: string; tax?: readonly string[]; va?: string; out?: string } = {}): Grid {
  const names = rowsOf.map(({ country, industry }) => `${country}_${industry}`);
  const finals = COUNTRIES.flatMap((country) => categoriesOf.map((category) => `${country}_${category}`));
  const share = (figure: number, index: number) => (index === 0 ? figure - (tax.length - 1) : 1);
  return grid([
    [corner, ...names, ...finals, out],
    ...body(6).map((row, i) => [names[i]!, ...row, output[i]!]),
    ...tax.map((name, index) => [
      name,
      ...taxes.map((figure) => share(figure, index)),
      ...zeros(18),
      sum(taxes.map((figure) => share(figure, index))),
    ]),
    [va, ...added, ...zeros(18), sum(added)],
    [out, ...output, ...zeros(18), sum(output)],
  ]);
}

/** Four columns of names and as many heading rows below two of titles; eight rows below the flows, output at the right. */
export function wiod({ titles = true }: { titles?: boolean } = {}): Grid {
  const codes = ["A01", "C10-C12"];
  const words = ["Crop and animal production", "Manufacture of food products"];
  const uses: [string, string][] = [
    ["CONS_h", "Final consumption expenditure by households"],
    ["CONS_np", "Final consumption expenditure by non-profit organisations"],
    ["CONS_g", "Final consumption expenditure by government"],
    ["GFCF", "Gross fixed capital formation"],
    ["INVEN", "Changes in inventories and valuables"],
  ];
  const n = rowsOf.length;
  const heads = [
    [...rowsOf.map((_, i) => codes[i % 2]!), ...COUNTRIES.flatMap(() => uses.map(([code]) => code)), "GO"],
    [...rowsOf.map((_, i) => words[i % 2]!), ...COUNTRIES.flatMap(() => uses.map(([, text]) => text)), "Total output"],
    [...rowsOf.map(({ country }) => country), ...COUNTRIES.flatMap((country) => uses.map(() => country)), "TOT"],
    [
      ...rowsOf.map((_, i) => `c${i + 1}`),
      ...COUNTRIES.flatMap((_, g) => uses.map((__, c) => `c${57 + c + 5 * g}`)),
      "c62",
    ],
  ];
  const below = (code: string, text: string, row: number, figures: readonly number[]): CellContent[] => [
    code,
    text,
    "TOT",
    `r${row}`,
    ...figures,
    ...zeros(15),
    sum(figures),
  ];
  return grid([
    ...(titles ? [["Intercountry Input-Output Table"], ["industry-by-industry, current prices, millions of US$"]] : []),
    ...heads.map((row) => [...nothing(4), ...row]),
    ...body(5).map((row, i) => [codes[i % 2]!, words[i % 2]!, rowsOf[i]!.country, `r${i + 1}`, ...row, output[i]!]),
    below("II_fob", "Total intermediate consumption", 65, bought),
    below(
      "TXSP",
      "taxes less subsidies on products",
      66,
      taxes.map((tax) => tax - 1),
    ),
    below("EXP_adj", "Cif/ fob adjustments on exports", 67, zeros(n)),
    below("PURR", "Direct purchases abroad by residents", 68, zeros(n)),
    below("PURNR", "Purchases on the domestic territory by non-residents", 69, zeros(n)),
    below("VA", "Value added at basic prices", 70, added),
    below(
      "IntTTM",
      "International Transport Margins",
      71,
      zeros(n).map(() => 1),
    ),
    below("GO", "Output at basic prices", 73, output),
  ]);
}

/** The country in one heading row, the industry in the next; parts of value added below, of each country's own. */
export function eora({
  va = ["Compensation of employees", "Net operating surplus"],
  corner = true,
}: { va?: readonly string[]; corner?: boolean } = {}): Grid {
  const industries = ["Agriculture", "Food & Beverages"];
  const uses = ["Household final consumption P.3h", "Gross fixed capital formation P.51"];
  return grid([
    ["", "", ...rowsOf.map(({ country }) => country), ...COUNTRIES.flatMap((country) => uses.map(() => country))],
    [
      corner ? "Country" : "",
      corner ? "Sector" : "",
      ...rowsOf.map((_, i) => industries[i % 2]!),
      ...COUNTRIES.flatMap(() => uses),
    ],
    ...body(2).map((row, i) => [rowsOf[i]!.country, industries[i % 2]!, ...row]),
    ["", va[0]!, ...added.map((figure) => Math.floor(figure / 2)), ...zeros(6)],
    ["", va[1]!, ...added.map((figure) => figure - Math.floor(figure / 2)), ...zeros(6)],
    ["", "Taxes on production", ...taxes, ...zeros(6)],
  ]);
}

/** As the Asian Development Bank gives it: names, countries and numbers of columns over the figures and beside them. */
export function adb(): Grid {
  const words = ["Agriculture, hunting, forestry, and fishing", "Food, beverages, and tobacco"];
  const uses = [
    "Final consumption expenditure by households",
    "Final consumption expenditure by NPISHs",
    "Final consumption expenditure by government",
    "Gross fixed capital formation",
    "Changes in inventories",
  ];
  const below = (text: string, row: string, figures: readonly number[]): CellContent[] => [
    text,
    "TOT",
    row,
    ...figures,
    ...zeros(15),
    sum(figures),
  ];
  return grid([
    ["ADB Multiregional Input-Output Table"],
    ["2019, at current prices (millions of dollars)"],
    ["", "", "", ...rowsOf.map((_, i) => words[i % 2]!), ...COUNTRIES.flatMap(() => uses), "Total"],
    [
      "",
      "",
      "",
      ...rowsOf.map(({ country }) => country),
      ...COUNTRIES.flatMap((country) => uses.map(() => country)),
      "TOT",
    ],
    [
      "",
      "",
      "",
      ...rowsOf.map((_, i) => `c${(i % 2) + 1}`),
      ...COUNTRIES.flatMap(() => uses.map((_, c) => `F${c + 1}`)),
      "",
    ],
    ...body(5).map((row, i) => [words[i % 2]!, rowsOf[i]!.country, `c${(i % 2) + 1}`, ...row, output[i]!]),
    below("Total intermediate consumption", "r60", bought),
    below(
      "Taxes less subsidies on products",
      "r99",
      taxes.map((tax) => tax - 1),
    ),
    below("Cif/ fob adjustments on exports", "r61", zeros(6)),
    below("Direct purchases abroad by residents", "r62", zeros(6)),
    below("Purchases on the domestic territory by nonresidents", "r63", zeros(6)),
    below("Value added at basic prices", "r64", added),
    below(
      "International transport margins",
      "r65",
      zeros(6).map(() => 1),
    ),
    below("Output at basic prices", "r69", output),
  ]);
}
