/** Tables as the OECD, WIOD, Eora and the Asian Development Bank publish them: what is understood, and that they balance. */

import { networkReport } from "../../../src/report/networks";
import { Grid } from "../../../src/tables/grid";
import { headingsRead, namedPart } from "../../../src/tables/networks/countries";
import { sketched } from "../grid";
import { adb, eora, oecd, wiod } from "./published";
import { balanceOf, balanceTexts, network, place, reading } from "./read";

const findingsIn = (grid: Grid): string[] => {
  const read = network(grid);
  expect(balanceOf(read).againstPurchases).toBe(true);
  return balanceTexts(read);
};

const joined = { how: "before", separator: "_" };
const below =
  "Total intermediate consumption: total|taxes: taxes|Cif/ fob adjustments on exports: other|Direct purchases abroad by residents: other|domestic: other|Value added at basic prices: valueAdded|margins: other|Output at basic prices: output";

const layouts: Record<
  string,
  {
    grid: Grid;
    flows: string;
    final: string;
    countries: string;
    from?: object;
    names: string[];
    rows: string;
    columns: string;
    layout: string[];
  }
> = {
  OECD: {
    grid: oecd(),
    flows: "B2:G7",
    final: "H2:Y7",
    countries: "A2:A7",
    from: joined,
    names: ["A2:A7"],
    rows: "TLS: taxes|VA: valueAdded|OUT: output",
    columns: "OUT: output",
    layout: ["OECD ICIO"],
  },
  "OECD with a row of taxes for each country": {
    grid: oecd({ corner: "", tax: ["AUS_TAXSUB", "JPN_TAXSUB", "ROW_TAXSUB"], va: "VALU", out: "OUTPUT" }),
    flows: "B2:G7",
    final: "H2:Y7",
    countries: "A2:A7",
    from: joined,
    names: ["A2:A7"],
    rows: "AUS_TAXSUB: taxes|JPN_TAXSUB: taxes|ROW_TAXSUB: taxes|VALU: valueAdded|OUTPUT: output",
    columns: "OUTPUT: output",
    layout: ["OECD ICIO"],
  },
  WIOD: {
    grid: wiod(),
    flows: "E7:J12",
    final: "K7:Y12",
    countries: "C7:C12",
    names: ["A7:A12", "B7:B12", "C7:C12"],
    rows: below
      .replace("taxes", "taxes less subsidies on products")
      .replace("domestic", "Purchases on the domestic territory by non-residents")
      .replace("margins", "International Transport Margins"),
    columns: "Total output: output",
    layout: ["WIOD"],
  },
  "WIOD without its titles": {
    grid: wiod({ titles: false }),
    flows: "E5:J10",
    final: "K5:Y10",
    countries: "C5:C10",
    names: ["A5:A10", "B5:B10", "C5:C10"],
    rows: below
      .replace("taxes", "taxes less subsidies on products")
      .replace("domestic", "Purchases on the domestic territory by non-residents")
      .replace("margins", "International Transport Margins"),
    columns: "Total output: output",
    layout: ["WIOD"],
  },
  Eora: {
    grid: eora(),
    flows: "C3:H8",
    final: "I3:N8",
    countries: "A3:A8",
    names: ["A3:A8", "B3:B8"],
    rows: "Compensation of employees: valueAdded part|Net operating surplus: valueAdded part|Taxes on production: valueAdded part",
    columns: "",
    layout: ["Eora"],
  },
  "Asian Development Bank": {
    grid: adb(),
    flows: "D6:I11",
    final: "J6:X11",
    countries: "B6:B11",
    names: ["A6:A11", "B6:B11", "C6:C11"],
    rows: below
      .replace("taxes", "Taxes less subsidies on products")
      .replace("domestic", "Purchases on the domestic territory by nonresidents")
      .replace("margins", "International transport margins"),
    columns: "Total: total",
    layout: ["ADB"],
  },
};

describe.each(Object.entries(layouts))(
  "%s",
  (_, { grid, flows, final, countries, from, names, rows, columns, layout }) => {
    it("is understood", () => {
      const read = network(grid);
      const said = (lines: typeof read.rows) =>
        lines
          .filter(({ role }) => !["label", "code", "finalDemand"].includes(role))
          .map(({ name, role }) => `${name}: ${role}`)
          .join("|");
      if (read.countries.are !== "several") throw new Error("one country");
      expect([place(read.flows), read.finalDemand.map(place), place(read.countries.at)]).toEqual([
        flows,
        [final],
        countries,
      ]);
      expect(read.countries.from).toEqual(from ?? { how: "cells" });
      expect(read.countries.names).toEqual(["AUS", "JPN", "ROW"]);
      expect(read.names.map(place)).toEqual(names);
      expect([said(read.rows), said(read.columns)]).toEqual([rows, columns]);
      expect(read.layouts).toEqual(layout);
    });

    it("balances, and a figure that is off by 100 does not", () => {
      expect(balanceOf(network(grid))).toMatchObject({ findings: [], rounding: null, againstPurchases: true });
      const {
        flows: { row, column },
      } = network(grid);
      const values = grid.values.map((cells) => [...cells]);
      values[row + 1]![column + 2] = (values[row + 1]![column + 2] as number) + 100;
      const wrong = findingsIn(grid.with(values));
      const ends = (end: string) => wrong.some((each) => each.endsWith(end));
      expect(ends(" sells 1,850, but its purchases and value added sum to 1,750: sales are 100 higher.")).toBe(true);
      expect(ends(" sells 412, but its purchases and value added sum to 512: sales are 100 lower.")).toBe(true);
    });
  },
);

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
    role: "other" as const,
    area: area(8 + index + (index > 5 ? 1 : 0), 1, 1, 6),
  }));
  const made = (besides: typeof margins) =>
    networkReport(
      {
        flows: area(1, 1, 6, 6),
        flowRows: [{ from: 1, count: 6 }],
        flowColumns: [{ from: 1, count: 6 }],
        finalDemand: [area(1, 7, 6, 3)],
        countries: null,
        countriesFrom: { how: "cells" },
        merged: new Map(),
        isOneCountry: false,
        names: [],
        besides,
        valueAdded: null,
        isOwn: false,
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
  const roundingIn = (of: Grid) => balanceTexts(network(of)).at(-1);
  expect(balanceOf(network(rounded(3))).findings).toEqual([]);
  expect(roundingIn(rounded(3))).toMatch(
    /^\d+ sums are off by at most 0\.00\d: no more than rounding the figures to 3 decimals causes\.$/,
  );
  expect(balanceOf(network(rounded(0))).findings).toEqual([]);
  expect(roundingIn(rounded(0))).toMatch(
    /^\d+ sums are off by at most \d: no more than rounding the figures to whole numbers causes\.$/,
  );
  const values = rounded(3).values.map((cells) => [...cells]);
  values[2]![3] = (values[2]![3] as number) + 10;
  const wrong = findingsIn(grid.with(values));
  expect(wrong.map((sentence) => sentence.replace(/ sells .*: /, ": "))).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/^AUS_C10T12: sales are (?:9\.99\d+|10|10\.00\d+) higher\.$/),
      expect.stringMatching(/^JPN_A01_02: sales are (?:9\.99\d+|10|10\.00\d+) lower\.$/),
    ]),
  );
  // Figures that were computed are not rounded: whatever is off by more than single precision is told.
  const worked = rounded(12);
  const off = new Grid({
    ...worked,
    values: worked.values.map((cells, row) =>
      cells.map((cell, column) => (row >= 1 && row <= 6 && column === 1 ? (cell as number) + 0.1 : cell)),
    ),
  });
  expect(balanceOf(network(off)).findings.length).toBeGreaterThan(4);
  expect(balanceOf(network(off)).rounding).toBeNull();
});

describe("whose final demand is", () => {
  const table = (heads: string, names = ["A", "A", "B", "B"]) =>
    reading(
      sketched(
        `${heads}\n${names.map((name, index) => `${name} | i${index % 2} | 9 | 1 | 2 | 3 | 40 | 5 | 6 | 7`).join("\n")}`,
      ),
    );

  it.each([
    ["in order", " | | A | A | B | B | A | A | B | B", null],
    ["joined, the country last", " | | A | A | B | B | Cons A | Inv A | Cons B | Inv B", null],
    ["over the first of its columns", " | | A | A | B | B | A | | B |\n. | | i0 | i1 | i0 | i1 | C | I | C | I", null],
    ["not said", " | | A | A | B | B | C1 | C2 | C3 | C4", null],
    ["use after use", " | | A | A | B | B | A | B | A | B", ["G2:G5", "I2:I5", "H2:H5", "J2:J5"]],
    ["the other first", " | | A | A | B | B | B_C | B_I | A_C | A_I", ["I2:J5", "G2:H5"]],
  ])("%s", (_, heads, order) => {
    const found = table(heads);
    if (found?.is !== "network") throw new Error("not read");
    expect(found.countries).toMatchObject({ are: "several", names: ["A", "B"] });
    expect(found.flows.columns).toBe(4);
    expect(found.finalDemandOrder?.map(place) ?? null).toEqual(order);
  });

  it("of a country without rows", () => {
    const found = reading(
      sketched(" | A | B | A | B | Rest of world\nA | 30 | 20 | 8 | 1 | 1\nB | 0 | 40 | 16 | 20 | 4"),
    );
    expect(found).toMatchObject({ is: "refused", why: "countries differ" });
    expect(found).toHaveProperty(
      "sentence",
      "D2: final demand has columns for Rest of world, but no row is of that country. Add a row and a column among the flows for it, left empty if nothing is made there, and read again.",
    );
    // Less than half may be chance: an industry and a use of one name.
    expect([
      namedPart(headingsRead([["Households", "Government", "Exports"]]), ["Farms", "Government"]),
      namedPart(headingsRead([["A", "C"]]), ["A", "B"]),
      namedPart(headingsRead([]), ["A"]),
    ]).toEqual([0, 0.5, 0]);
  });

  const extended = (last: string) => {
    const rows = ["JPN_A", "JPN_B", "CN1_A", "CN1_B", "CN2_A", "CN2_B"];
    return reading(
      sketched(
        ` | ${rows.join(" | ")} | JPN_C | JPN_I | ${last}_C | ${last}_I\n${rows.map((name) => `${name} | 1 | 2 | 3 | 4 | 5 | 6 | 50 | 5 | 6 | 1`).join("\n")}`,
      ),
    );
  };
  it("of a country whose rows are told apart by kind", () => {
    expect(extended("CHN")).toMatchObject({
      is: "network",
      countries: {
        names: ["JPN", "CHN"],
        merged: new Map([
          ["CN1", "CHN"],
          ["CN2", "CHN"],
        ]),
      },
    });
    expect(extended("CN1")).toMatchObject({
      is: "refused",
      sentence:
        "A2: final demand has no columns for CN2. Write beside these rows, in a column of countries, a country that it has columns for, or add columns for it, left empty if nothing is used there, and read again.",
    });
  });

  it("one country's, where the headings are kinds of use", () => {
    const national = (heads: string, rows: string[]) => reading(sketched(`${heads}\n${rows.join("\n")}`));
    const four = ["Farms", "Mines", "Mills", "Shops"].map(
      (name, index) => `${name} | 1 | ${index} | 3 | 4 | 50 | 6 | 7 | 8`,
    );
    const uses = "Households | Government | Gross fixed capital formation | Exports";
    expect(
      national(` | Farms | Mines | Mills | Shops | ${uses}`, [...four, "Imports | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9"]),
    ).toMatchObject({ countries: { are: "one" }, question: null, rows: [{ role: "imports", name: "Imports" }] });
    // Countries that are known, with kinds of use over final demand: both are possible, and asked.
    const known = national(
      ` | Kenya | Peru | Chad | Mali | ${uses}`,
      ["Kenya", "Peru", "Chad", "Mali"].map((name, index) => four[index]!.replace(/^\w+/, name)),
    );
    expect(known).toMatchObject({ question: { id: "countries", words: "Is this one country’s table?" } });
    // Kinds of use of industries are no countries.
    expect(
      national(
        ` | Farms | Mines | Mills | Shops | Exports of Farms | Exports of Mines | Exports of Mills | Exports of Shops`,
        four,
      ),
    ).toMatchObject({ countries: { are: "one" } });
  });
});

it("an industry whose name is that of a margin is one, as its heading says", () => {
  const table =
    " | Farms | Mines | Imports of fuel | Shops | A\nFarms | 1 | 2 | 3 | 4 | 50\nMines | 1 | 2 | 3 | 4 | 50\nImports of fuel | 1 | 2 | 3 | 4 | 50\nShops | 1 | 2 | 3 | 4 | 50";
  expect(network(sketched(table))).toMatchObject({ flows: { rows: 4 }, rows: [] });
});
