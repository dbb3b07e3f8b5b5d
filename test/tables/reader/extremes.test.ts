/** Tables that are hardly any: whatever stands in the cells, the reader answers with a kind or a question. */

import type { CellContent } from "../../../src/sheet/cells";
import { Grid } from "../../../src/tables/grid";
import { readingOf } from "./expectations";
import { saidOf } from "./said";

const grid = (values: readonly (readonly CellContent[])[], formats?: readonly (readonly string[])[]): Grid =>
  new Grid({
    sheet: "Sheet1",
    row: 0,
    column: 0,
    values: values.map((row) => [...row]),
    ...(formats && { formats: formats.map((row) => [...row]) }),
  });

const NA = { error: "#N/A" } as const;
const rows = (count: number, row: (index: number) => CellContent[]) =>
  Array.from({ length: count }, (_, index) => row(index));

const TABLES: readonly (readonly [string, Grid])[] = [
  ["one empty cell", grid([[""]])],
  ["one number", grid([[5]])],
  ["one word", grid([["Farm"]])],
  ["one error", grid([[NA]])],
  ["one logical value", grid([[true]])],
  ["one row", grid([["Farm", 1, 2, 3]])],
  ["one column", grid([["Sales"], [1], [2], [3]])],
  ["one row of headings", grid([["Link", "Sales", "Purchases"]])],
  ["headings of years alone", grid([["", 2019, 2020, 2021]])],
  [
    "only blanks",
    grid([
      ["", "", ""],
      ["", "", ""],
    ]),
  ],
  [
    "only errors",
    grid([
      [NA, NA],
      [NA, NA],
    ]),
  ],
  [
    "errors under headings",
    grid([
      ["Link", "Sales", "Purchases"],
      ["Farm", NA, NA],
      ["Mill", NA, NA],
    ]),
  ],
  [
    "a series of errors",
    grid([
      ["Price (US$/kg)", 2019, 2020],
      ["Cocoa", NA, NA],
    ]),
  ],
  [
    "only marks of what is missing",
    grid([
      ["Country", 2019, 2020],
      ["Ghana", "..", "n/a"],
      ["Togo", "-", ".."],
    ]),
  ],
  [
    "logical values",
    grid([
      ["Firm", "Exports"],
      ["A", true],
      ["B", false],
      ["C", true],
    ]),
  ],
  [
    "logical values among figures",
    grid([
      ["Country", "Price (US$)"],
      ["A", 1],
      ["B", true],
      ["C", 3],
    ]),
  ],
  [
    "headings five times the same",
    grid([
      ["Value", "Value", "Value", "Value", "Value"],
      ["A", 1, 2, 3, 4],
      ["B", 2, 3, 4, 5],
    ]),
  ],
  [
    "sales and purchases twice without periods",
    grid([
      ["Link", "Sales", "Purchases", "Sales", "Purchases"],
      ["A", 5, 2, 6, 3],
      ["B", 9, 5, 10, 6],
    ]),
  ],
  [
    "value added in money and in per cent",
    grid([
      ["Link", "Value added (US$)", "Value added (%)"],
      ["A", 5, 25],
      ["B", 15, 75],
    ]),
  ],
  ["names five times the same", grid([["Country", 2019, 2020], ...rows(5, () => ["Ghana", 1, 2])])],
  [
    "the same year twice",
    grid([
      ["Exports (US$ m)", 2019, 2019],
      ["Ghana", 1, 2],
      ["Togo", 3, 4],
    ]),
  ],
  [
    "a year far beyond",
    grid([
      ["Year", "Price (US$)"],
      [1e300, 1],
      [-1e300, 2],
    ]),
  ],
  [
    "figures beyond what is exact",
    grid([
      ["Exports (US$)", 2019, 2020],
      ["A", 1e308, 1e308],
      ["B", 1e-308, 5e-324],
    ]),
  ],
  [
    "numbers that are none",
    grid([
      ["Exports (US$)", 2019, 2020],
      ["A", Number.NaN, 1],
      ["B", 1, Number.POSITIVE_INFINITY],
    ]),
  ],
  [
    "formats missing for some rows",
    grid(
      [
        ["Month", "Price (US$/kg)"],
        [43831, 1],
        [43862, 2],
      ],
      [["General"], ["mmm-yy"]],
    ),
  ],
  [
    "formats of dates for all cells",
    grid(
      [
        ["Month", "Price (US$/kg)"],
        [43831, 1],
        [43862, 2],
      ],
      rows(3, () => ["mmm-yy", "mmm-yy"]).map((row) => row.map(String)),
    ),
  ],
  [
    "formats that are none",
    grid(
      [
        ["Month", "Price (US$/kg)"],
        [43831, 1],
        [43862, 2],
      ],
      rows(3, () => ["[[;;", '"%']).map((row) => row.map(String)),
    ),
  ],
  [
    "patterns in cells",
    grid([
      ["(((", "[a-", "$&"],
      ["\\", "(?<", "*"],
      ["+", 1, "^$"],
    ]),
  ],
  [
    "a name as long as a page",
    grid([
      ["x".repeat(30_000), "Sales", "Purchases"],
      ["y".repeat(30_000), 5, 3],
      ["Mill", 9, 5],
    ]),
  ],
  [
    "figures in brackets as long as a page",
    grid([
      ["Country", `Price (${"US$/".repeat(5_000)})`],
      ["A", 1],
      ["B", `(${"1,".repeat(5_000)})`],
    ]),
  ],
  [
    "formulas as text",
    grid([
      ["=SUM(A1)", "<b>x</b>"],
      ["=1+1", 5],
      ["+A1", 7],
    ]),
  ],
  [
    "words of objects",
    grid([
      ["__proto__", "constructor"],
      ["toString", 1],
      ["hasOwnProperty", 2],
    ]),
  ],
  [
    "zeros alone",
    grid([
      ["Link", "Sales", "Purchases"],
      ["Farm", 0, 0],
      ["Mill", 0, 0],
    ]),
  ],
  [
    "shares of nothing",
    grid([
      ["Share of exports (%)", 2019],
      ["A", 0],
      ["B", 0],
    ]),
  ],
  [
    "payments to oneself",
    grid([
      ["Payer", "Payee", "Amount"],
      ["A", "A", 5],
      ["A", "A", 7],
    ]),
  ],
  [
    "trade of nobody",
    grid([
      ["Reporter", "Partner", "HS code", "Year", "Trade value (US$)"],
      ["", "", "", "", ""],
      ["", "", "", 2020, 5],
    ]),
  ],
  [
    "from and to without amounts",
    grid([
      ["From", "To", "Value"],
      ["A", "B", ""],
      ["B", "C", ""],
    ]),
  ],
  [
    "three hundred years across",
    grid([
      ["Price (US$/t)", ...rows(300, (year) => [1800 + year]).flat()],
      ["Wheat", ...rows(300, (year) => [year + 1]).flat()],
      ["Tin", ...rows(300, (year) => [2 * year + 1]).flat()],
    ]),
  ],
  ["three hundred columns of words", grid(rows(20, (row) => rows(300, (column) => [`${row} of ${column}`]).flat()))],
  [
    "three hundred columns of figures without headings",
    grid(rows(20, (row) => rows(300, (column) => [row * column]).flat())),
  ],
];

test.each(TABLES)("%s", (_, cells) => {
  const reading = readingOf(cells);
  const { title } = saidOf(reading);
  expect(title ?? "").not.toMatch(/NaN|Infinity|undefined|null|#N\/A|\[object/);
  // What is asked has answers, and each of them leads on.
  for (const { id } of reading.question?.answers ?? []) {
    const { question } = reading;
    const key = question!.about === "" ? question!.id : `${question!.id} ${question!.about}`;
    expect(saidOf(readingOf(cells, new Map([[key, id]]))).title ?? "").not.toMatch(/NaN|Infinity|undefined|#N\/A/);
  }
});

test("hundreds of products beside one another are each a whole of its own", () => {
  const products = rows(400, (product) => [`Product ${product}`]).flat();
  const figures = (row: number) => rows(400, (product) => [((row + 3) * (product + 7)) % 89]).flat();
  const countries = rows(60, (row) => [`Country ${row}`, ...figures(row)]);
  const world = ["World", ...products.map((_, product) => 100_000 + product)];
  const reading = readingOf(grid([["Exports (US$ m)", ...products], ...countries, world]));
  expect(reading.kind).toBe("series");
  expect(saidOf(reading).title).toMatch(/% of World Product \d+ exports$/);
});

test("hundreds of columns of one heading are asked about, each by itself", () => {
  const headings = rows(300, () => ["Exports (US$ m)"]).flat();
  const countries = rows(40, (row) => [`Country ${row}`, ...rows(300, (column) => [row * column]).flat()]);
  const { question } = readingOf(grid([["Country", ...headings], ...countries]));
  expect(question).toMatchObject({ id: "measures" });
  expect(question!.answers).toHaveLength(301);
});

test("twenty thousand names in several columns are read in steps", () => {
  const values: CellContent[][] = [["Country", "Coffee exports (US$)", "Cocoa exports (US$)", "Tea exports (US$)"]];
  for (let row = 0; row < 20_000; row++) values.push([`Country ${row}`, 10 + (row % 97), 5 + (row % 89), row % 83]);
  values.push(["World", 5e6, 4e6, 3e6]);
  const reading = readingOf(grid(values));
  expect(reading.kind).toBe("series");
  expect(saidOf(reading).title).toMatch(/ of World Coffee exports$/);
});

test("twenty thousand rows are read in steps", () => {
  const values: CellContent[][] = [["Country", "Product", "Year", "Price (US$/kg)"]];
  for (let row = 0; row < 20_000; row++)
    values.push([`Country ${row % 200}`, `Product ${row % 5}`, 2000 + (row % 20), row % 97]);
  expect(readingOf(grid(values)).kind).toBe("series");
});

test("twenty thousand links are read in steps", () => {
  const values: CellContent[][] = [["Link", "Sales", "Purchases"]];
  for (let row = 0; row < 20_000; row++) values.push([`Link ${row}`, 10 + (row % 97), 5 + (row % 89)]);
  expect(readingOf(grid(values)).kind).toBe("chain");
});
