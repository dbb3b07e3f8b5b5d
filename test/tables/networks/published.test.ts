/** Tables as the OECD, WIOD, Eora and the Asian Development Bank publish them: what is understood, and that they balance. */

import { balance } from "../../../src/findings/networks/balance";
import { type NetworkLayout, networkIn } from "../../../src/tables/networks/layout";
import { networkReport } from "../../../src/report/networks";
import { headingsRead, namedPart, usersOf } from "../../../src/tables/networks/users";
import { Grid } from "../../../src/tables/grid";
import { runToEnd } from "../../../src/core/sliced";
import { problemText, networkFindingText } from "../../../src/pane/texts/networks";
import { formatAddress, type CellRange } from "../../../src/sheet/address";
import { sketched } from "../grid";
import { adb, eora, oecd, wiod } from "./published";

const words = (place: CellRange | null) => place && formatAddress({ sheet: "", ...place });

function read(grid: Grid): NetworkLayout {
  const found = runToEnd(networkIn(grid));
  if ("problem" in found) throw new Error(problemText(found));
  return found;
}

function findingsIn(grid: Grid): string[] {
  const layout = read(grid);
  const { flows, finalDemand, rows, columns } = layout;
  const part = (row: number, column: number, height: number, width: number) =>
    grid.values.slice(row, row + height).map((cells) => cells.slice(column, column + width));
  const { findings, againstPurchases } = runToEnd(
    balance({
      layout,
      flows: part(flows.row, flows.column, flows.rows, flows.columns),
      finalDemand: part(finalDemand.row, finalDemand.column, finalDemand.rows, finalDemand.columns),
      below: rows.map(({ at }) => part(at, flows.column, 1, flows.columns)[0]!),
      beside: columns.map(({ at }) => part(flows.row, at, flows.rows, 1).map((cells) => cells[0]!)),
    }),
  );
  expect(againstPurchases).toBe(true);
  return findings.map((finding) => networkFindingText(finding, (row) => `Row ${row + 1}`).sentence);
}

const joined = { how: "before", separator: "_" };
const below =
  "Total intermediate consumption: total|taxes: other|Cif/ fob adjustments on exports: other|Direct purchases abroad by residents: other|domestic: other|Value added at basic prices: value added|margins: other|Output at basic prices: total";

const layouts: Record<
  string,
  {
    grid: Grid;
    flows: string;
    final: string;
    countries: string;
    by: string;
    from?: object;
    names: string[];
    rows: string;
    columns: string;
  }
> = {
  OECD: {
    grid: oecd(),
    flows: "B2:G7",
    final: "H2:Y7",
    countries: "A2:A7",
    by: "joined",
    from: joined,
    names: ["A2:A7"],
    rows: "TLS: other|VA: value added|OUT: total",
    columns: "OUT: total",
  },
  "OECD with a row of taxes for each country": {
    grid: oecd({ corner: "", tax: ["AUS_TAXSUB", "JPN_TAXSUB", "ROW_TAXSUB"], va: "VALU", out: "OUTPUT" }),
    flows: "B2:G7",
    final: "H2:Y7",
    countries: "A2:A7",
    by: "joined",
    from: joined,
    names: ["A2:A7"],
    rows: "AUS_TAXSUB: other|JPN_TAXSUB: other|ROW_TAXSUB: other|VALU: value added|OUTPUT: total",
    columns: "OUTPUT: total",
  },
  WIOD: {
    grid: wiod(),
    flows: "E7:J12",
    final: "K7:Y12",
    countries: "C7:C12",
    by: "repeated",
    names: ["A7:A12", "B7:B12", "C7:C12"],
    rows: below
      .replace("taxes", "taxes less subsidies on products")
      .replace("domestic", "Purchases on the domestic territory by non-residents")
      .replace("margins", "International Transport Margins"),
    columns: "Total output: total",
  },
  "WIOD without its titles": {
    grid: wiod({ titles: false }),
    flows: "E5:J10",
    final: "K5:Y10",
    countries: "C5:C10",
    by: "repeated",
    names: ["A5:A10", "B5:B10", "C5:C10"],
    rows: below
      .replace("taxes", "taxes less subsidies on products")
      .replace("domestic", "Purchases on the domestic territory by non-residents")
      .replace("margins", "International Transport Margins"),
    columns: "Total output: total",
  },
  Eora: {
    grid: eora(),
    flows: "C3:H8",
    final: "I3:N8",
    countries: "A3:A8",
    by: "repeated",
    names: ["A3:A8", "B3:B8"],
    rows: "Compensation of employees: part|Net operating surplus: part|Taxes on production: part",
    columns: "",
  },
  "Asian Development Bank": {
    grid: adb(),
    flows: "D6:I11",
    final: "J6:X11",
    countries: "B6:B11",
    by: "repeated",
    names: ["A6:A11", "B6:B11", "C6:C11"],
    rows: below
      .replace("taxes", "Taxes less subsidies on products")
      .replace("domestic", "Purchases on the domestic territory by nonresidents")
      .replace("margins", "International transport margins"),
    columns: "Total: total",
  },
};

describe.each(Object.entries(layouts))("%s", (_, { grid, flows, final, countries, by, from, names, rows, columns }) => {
  it("is understood", () => {
    const layout = read(grid);
    const said = (margins: NetworkLayout["rows"]) => margins.map(({ name, is }) => `${name}: ${is}`).join("|");
    expect([words(layout.flows), words(layout.finalDemand), words(layout.countries), layout.countriesBy]).toEqual([
      flows,
      final,
      countries,
      by,
    ]);
    expect(layout.countriesFrom).toEqual(from ?? { how: "cells" });
    if (from) expect(layout.countriesNamed).toEqual(["AUS", "JPN", "ROW"]);
    expect(layout.names.map(words)).toEqual(names);
    expect([said(layout.rows), said(layout.columns)]).toEqual([rows, columns]);
  });

  it("balances, and a figure that is off by 1 does not", () => {
    expect(findingsIn(grid)).toEqual([]);
    const {
      flows: { row, column },
    } = read(grid);
    const values = grid.values.map((cells) => [...cells]);
    values[row + 1]![column + 2] = (values[row + 1]![column + 2] as number) + 1;
    const wrong = findingsIn(grid.with(values));
    expect(wrong).toContain(`Row 2 sells 1,751, but its purchases and value added sum to 1,750: sales are 1 higher.`);
    expect(wrong).toContain("Row 3 sells 412, but its purchases and value added sum to 413: sales are 1 lower.");
  });
});

it("the report names the rows that value added contains, and how much they are of it", () => {
  const area = (row: number, column: number, rows: number, columns: number) => ({
    sheet: "Table",
    row,
    column,
    rows,
    columns,
  });
  const margins = Array.from({ length: 8 }, (_, index) => ({
    name: index === 1 ? "" : `T${index}`,
    area: area(8 + index + (index > 5 ? 1 : 0), 1, 1, 6),
  }));
  const made = (besides: typeof margins) =>
    networkReport(
      {
        flows: area(1, 1, 6, 6),
        finalDemand: area(1, 7, 6, 3),
        countries: null,
        countriesFrom: { how: "cells" },
        names: [],
        besides,
      },
      3,
    ).cells.map(({ content }) => ("formula" in content ? content.formula : "text" in content ? content.text : ""));
  expect(made(margins)).toContain(
    "Value added is sales less flows, so it includes the rows below the flows: T0 (row 9), without a name (row 10), T2 (row 11), T3 (row 12), T4 (row 13), T5 (row 14), and 2 more.",
  );
  expect(made(margins).find((each) => each.includes("These amount to"))).toContain(
    "100*SUM(Table!B9:G14,Table!B16:G17)/SUM(Table!H2:J7)",
  );
  expect(made([]).some((each) => each.includes("so it includes") || each.includes("These amount to"))).toBe(false);
});

it("what rounding makes is told once, and what it cannot make is told as before", () => {
  const grid = oecd();
  /** In thousandths of three: no decimal is exact, and each figure is rounded on its own. */
  const rounded = (decimals: number) =>
    new Grid({
      ...grid,
      values: grid.values.map((cells) =>
        cells.map((cell) => (typeof cell === "number" ? Number((cell / 3).toFixed(decimals)) : cell)),
      ),
    });
  expect(findingsIn(rounded(3))).toEqual([
    expect.stringMatching(
      /^\d+ sums are off by at most 0\.00\d: no more than rounding the figures to 3 decimals causes\.$/,
    ),
  ]);
  expect(findingsIn(rounded(0))).toEqual([
    expect.stringMatching(
      /^\d+ sums are off by at most \d: no more than rounding the figures to whole numbers causes\.$/,
    ),
  ]);
  const values = rounded(3).values.map((cells) => [...cells]);
  values[2]![3] = (values[2]![3] as number) + 0.1;
  const wrong = findingsIn(grid.with(values));
  expect(wrong.slice(0, -1).map((sentence) => sentence.replace(/ sells .*: /, ": "))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^Row 2: sales are 0\.(?:09\d|1|10\d) higher\.$/),
      expect.stringMatching(/^Row 3: sales are 0\.(?:09\d|1|10\d) lower\.$/),
    ]),
  );
  expect(wrong.at(-1)).toMatch(/sums are off by at most 0\.00\d/);
  // Figures that were worked out are not rounded: whatever is off is told.
  const worked = rounded(12);
  const off = new Grid({
    ...worked,
    values: worked.values.map((cells, row) =>
      cells.map((cell, column) => (row >= 1 && row <= 6 && column === 1 ? (cell as number) + 1e-6 : cell)),
    ),
  });
  expect(findingsIn(off).length).toBeGreaterThan(4);
  expect(findingsIn(off).some((sentence) => sentence.includes("rounding"))).toBe(false);
});

describe("whose final demand is", () => {
  const table = (heads: string, names = ["A", "A", "B", "B"]) =>
    runToEnd(
      networkIn(
        sketched(
          `${heads}\n${names.map((name, index) => `${name} | i${index} | 9 | 1 | 2 | 3 | 40 | 5 | 6 | 7`).join("\n")}`,
        ),
      ),
    );

  it.each([
    ["in order", " | | A | A | B | B | A | A | B | B", "repeated"],
    ["joined, the country last", " | | A | A | B | B | Cons A | Inv A | Cons B | Inv B", "repeated"],
    [
      "over the first of its columns",
      " | | A | A | B | B | A | | B |\n. | | i | j | i | j | C | I | C | I",
      "repeated",
    ],
    ["not said", " | | a | b | c | d | C1 | C2 | C3 | C4", "repeated"],
  ])("%s", (_, heads, by) => {
    expect(table(heads)).toMatchObject({ countriesBy: by, flows: { columns: 4 } });
  });

  it.each([
    [
      "use after use",
      " | | A | A | B | B | A | B | A | B",
      { problem: "users in another order", rows: ["A", "B"], users: ["A", "B", "A", "B"] },
      "The rows are of A, B, in this order, but the headers of final demand say A, B, A, B. Arrange its columns country by country, in the order of the rows, with all kinds of use of a country side by side, and read again.",
    ],
    [
      "the other first",
      " | | A | A | B | B | B_C | B_I | A_C | A_I",
      { problem: "users in another order", users: ["B", "B", "A", "A"] },
      "The rows are of A, B, in this order, but the headers of final demand say B, B, A, A. Arrange its columns country by country, in the order of the rows, with all kinds of use of a country side by side, and read again.",
    ],
  ])("another order: %s", (_, heads, problem, sentence) => {
    const found = table(heads);
    expect(found).toMatchObject(problem);
    expect(problemText(found as Parameters<typeof problemText>[0])).toContain(sentence);
  });

  it("of a country without rows", () => {
    const found = runToEnd(
      networkIn(sketched(" | A | B | A | B | Rest of world\nA | 30 | 20 | 8 | 1 | 1\nB | 0 | 40 | 16 | 20 | 4")),
    );
    expect(found).toEqual({ problem: "countries differ", users: ["Rest of world"], rows: [] });
    expect(problemText(found as Parameters<typeof problemText>[0])).toBe(
      "Final demand has columns for Rest of world, but no row is of that country. Add a row and a column among the flows for it, left empty if nothing is made there. Then read again.",
    );
    // Less than half may be chance: an industry and a use of one name.
    expect([
      namedPart(headingsRead([["Households", "Government", "Exports"]]), ["Farms", "Government"]),
      namedPart(headingsRead([["A", "C"]]), ["A", "B"]),
      namedPart(headingsRead([]), ["A"]),
    ]).toEqual([0, 0.5, 0]);
  });

  it("of fewer countries than the rows, as where a country's rows are told apart by kind", () => {
    const rows = ["JPN_A", "JPN_B", "CN1_A", "CN1_B", "CN2_A", "CN2_B"];
    const found = runToEnd(
      networkIn(
        sketched(
          ` | ${rows.join(" | ")} | JPN_C | JPN_I | CHN_C | CHN_I\n${rows.map((name) => `${name} | 1 | 2 | 3 | 4 | 5 | 6 | 50 | 5 | 6 | 1`).join("\n")}`,
        ),
      ),
    );
    expect(found).toEqual({ problem: "countries differ", users: ["CHN"], rows: ["CN1", "CN2"] });
    expect(problemText(found as Parameters<typeof problemText>[0])).toBe(
      "Final demand has columns for CHN, but no row is of that country. Final demand has no columns for CN1, CN2. Write beside these rows, in a column of countries, a country that it has columns for, or add columns for each, left empty if nothing is used there. Then read again.",
    );
    const one = runToEnd(
      networkIn(
        sketched(
          ` | ${rows.join(" | ")} | JPN_C | JPN_I | CN1_C | CN1_I\n${rows.map((name) => `${name} | 1 | 2 | 3 | 4 | 5 | 6 | 50 | 5 | 6 | 1`).join("\n")}`,
        ),
      ),
    );
    expect(one).toEqual({ problem: "countries differ", users: [], rows: ["CN2"] });
    expect(problemText(one as Parameters<typeof problemText>[0])).toBe(
      "Final demand has no columns for CN2. Write beside these rows, in a column of countries, a country that it has columns for, or add columns for it, left empty if nothing is used there. Then read again.",
    );
  });

  it("one country's, where the headings are kinds of use", () => {
    const national = (heads: string, rows: string[]) => runToEnd(networkIn(sketched(`${heads}\n${rows.join("\n")}`)));
    const four = ["Farms", "Mines", "Mills", "Shops"].map(
      (name, index) => `${name} | 1 | ${index} | 3 | 4 | 50 | 6 | 7 | 8`,
    );
    const uses = "Households | Government | Gross fixed capital formation | Exports";
    expect(
      national(` | Farms | Mines | Mills | Shops | ${uses}`, [...four, "Imports | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9"]),
    ).toMatchObject({
      countriesBy: "one",
      countriesFrom: { how: "one" },
      countriesNamed: ["Home"],
      rows: [{ is: "other", name: "Imports" }],
    });
    // Countries that are known, or that the headings name, are countries.
    expect(
      national(
        ` | Kenya | Peru | Chad | Mali | ${uses}`,
        ["Kenya", "Peru", "Chad", "Mali"].map((name, index) => four[index]!.replace(/^\w+/, name)),
      ),
    ).toMatchObject({ countriesBy: "known" });
    expect(
      national(
        ` | Farms | Mines | Mills | Shops | Exports of Farms | Exports of Mines | Exports of Mills | Exports of Shops`,
        four,
      ),
    ).toMatchObject({ countriesBy: "each" });
    expect(usersOf(headingsRead([["A", "A", "A", "B"]]), ["A", "B"])).toEqual({ are: "unnamed" });
    expect(usersOf(headingsRead([["Households", "x", "y", "z"]]), ["A"])).toEqual({ are: "unnamed" });
  });
});

it("an industry whose name is that of a margin is one, as its heading says", () => {
  const table =
    " | Farms | Mines | Imports of fuel | Shops | A\nFarms | 1 | 2 | 3 | 4 | 50\nMines | 1 | 2 | 3 | 4 | 50\nImports of fuel | 1 | 2 | 3 | 4 | 50\nShops | 1 | 2 | 3 | 4 | 50";
  expect(read(sketched(table))).toMatchObject({ flows: { rows: 4 }, rows: [] });
  expect(read(sketched(table.replace("| Imports of fuel | Shops | A", "| A | B | C")))).toMatchObject({
    flows: { rows: 2 },
    rows: [{ is: "other" }, { is: "other" }],
  });
});
