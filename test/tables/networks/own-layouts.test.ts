/** Layouts that published tables have, with made-up figures: what is read, what is asked, and what is refused. */

import { sketched } from "../grid";
import { balanceOf, gridOf, network, place, reading, sentencesOf, summary } from "./read";
import { reportValues } from "./report-values";
import { withAnswer } from "../../../src/tables/networks/reading";
import { figuresIn } from "../../../src/tables/networks/grid-figures";

const table = (sketch: string) => network(sketched(sketch));

it("WIOD 2013: numbers in the row of headings, and notes below", () => {
  const read = table(`
    WIOT in current prices | | | | | | | | |
    (millions of US$) | | AtB | 19 | 20 | AtB | 19 | c37 | c38 |
    | | AUS | AUS | AUS | BRA | BRA | AUS | BRA | Total
    AtB | AUS | 10 | 5 | 2 | 1 | 0 | 60 | 2 | 80
    19 | AUS | 5 | 20 | 3 | 2 | 1 | 50 | 9 | 90
    20 | AUS | 1 | 4 | 6 | 0 | 1 | 27 | 1 | 40
    AtB | BRA | 2 | 1 | 1 | 12 | 6 | 3 | 45 | 70
    19 | BRA | 1 | 2 | 0 | 5 | 15 | 4 | 33 | 60
    Value added | | 61 | 58 | 28 | 50 | 37 | | |
    Source: invented`);
  expect(summary(read)).toMatchObject({
    flows: "C4:G8",
    finalDemand: ["H4:I8"],
    countries: ["AUS", "BRA"],
    valueAdded: "C9:G9",
    columns: { J: "total" },
    question: null,
  });
  expect(balanceOf(read).findings).toEqual([]);
});

it("OECD national: TXS_ and TTL_ rows, and what is below 0 where 0 is published is rounding", () => {
  const read = table(`
    | TTL_01 | TTL_10 | TTL_99 | HFCE | GFCF | EXPO | IMPO | OUTPUT
    TTL_01 | 10.2 | 20.1 | 0 | 50.4 | 0 | 20.3 | -1 | 100
    TTL_10 | 20.4 | 30.2 | 0 | 100.1 | 9.3 | 40 | 0 | 200
    TTL_99 | 0 | 0 | 0 | 0.2 | 0 | 0 | -0.4 | 0
    TXS_INT_FNL | 5 | 10 | 0 | 8 | 0 | 0 | 0 |
    TTL_INT_FNL | 35.6 | 60.3 | 0 | 158.7 | 9.3 | 60.3 | -1.4 |
    VALU | 64.4 | 139.7 | 0 | | | | |
    OUTPUT | 100 | 200 | 0 | | | | |`);
  expect(summary(read)).toMatchObject({
    flows: "B2:D4",
    finalDemand: ["E2:H4"],
    countries: "one",
    valueAdded: "B7:D7",
    rows: { "5": "taxes", "6": "total", "7": "valueAdded", "8": "output" },
    columns: { I: "output" },
    question: null,
  });
  const { findings, rounding } = balanceOf(read);
  expect(findings).toEqual([]);
  expect(rounding).not.toBeNull();
});

it("Eurostat codes: P3_S14, P51G and a total of each kind of use", () => {
  const read = table(`
    | A | B-E | F | P3_S14 | P3_S13 | P3 | P51G | P52 | P5M | P6 | TU
    A | 10 | 20 | 0 | 30 | 10 | 40 | 6 | 4 | 10 | 20 | 100
    B-E | 20 | 30 | 10 | 60 | 10 | 70 | 25 | 5 | 30 | 40 | 200
    F | 10 | 20 | 30 | 60 | 10 | 70 | 9 | 1 | 10 | 10 | 150
    D21X31 | 5 | 10 | 10 | | | | | | | |
    D1 | 30 | 80 | 60 | | | | | | | |
    D29X39 | 1 | 2 | 3 | | | | | | | |
    B2A3G | 24 | 38 | 37 | | | | | | | |
    B1G | 55 | 120 | 100 | | | | | | | |
    P1 | 100 | 200 | 150 | | | | | | | |`);
  expect(summary(read)).toMatchObject({
    finalDemand: ["E2:F4", "H2:I4", "K2:K4"],
    countries: "one",
    valueAdded: "B9:D9",
    leftOut: ["row 10", "column G", "column J", "column L"],
  });
  expect(balanceOf(read)).toMatchObject({ findings: [], againstPurchases: true });
});

it("EXIOBASE: factor inputs in money, employment and emissions apart", () => {
  const read = table(`
    region | | | AT | AT | BE | BE | AT | BE
    | sector | | Wheat | Steel | Wheat | Steel | Final consumption expenditure by households | Final consumption expenditure by households
    AT | Wheat | M.EUR | 10 | 5 | 1 | 2 | 60 | 2
    AT | Steel | M.EUR | 5 | 20 | 3 | 2 | 50 | 10
    BE | Wheat | M.EUR | 2 | 1 | 12 | 6 | 4 | 45
    BE | Steel | M.EUR | 1 | 2 | 5 | 15 | 4 | 33
    | Taxes less subsidies on products purchased: Total | M.EUR | 2 | 3 | 1 | 1 | |
    | Compensation of employees; wages, salaries | M.EUR | 30 | 40 | 28 | 14 | |
    | Operating surplus: Remaining net operating surplus | M.EUR | 30 | 19 | 20 | 20 | |
    | Employment: Low-skilled male | 1000 p. | 400 | 300 | 200 | 100 | |
    | CO2 - combustion - air | kg | 12345.678 | 23456.789 | 345.6 | 45.6 | |`);
  expect(summary(read)).toMatchObject({
    flows: "D3:G6",
    finalDemand: ["H3:I6"],
    countries: ["AT", "BE"],
    valueAdded: "D8:G9",
    rows: { "7": "taxes", "8": "valueAdded part", "9": "valueAdded part", "10": "satellite", "11": "satellite" },
    columns: { C: "label" },
  });
  expect(balanceOf(read)).toMatchObject({ findings: [], rounding: null });
});

it("subtotals among the industries, down and across, are proved and left out", () => {
  const read = table(`
    | Crops | Fishing | Primary | Mills | Steel | Industry | Households | Total
    Crops | 5 | 1 | 6 | 20 | 0 | 20 | 54 | 80
    Fishing | 1 | 2 | 3 | 10 | 0 | 10 | 27 | 40
    Primary | 6 | 3 | 9 | 30 | 0 | 30 | 81 | 120
    Mills | 8 | 2 | 10 | 15 | 5 | 20 | 90 | 120
    Steel | 4 | 1 | 5 | 5 | 30 | 35 | 60 | 100
    Industry | 12 | 3 | 15 | 20 | 35 | 55 | 150 | 220
    Value added | 62 | 34 | 96 | 70 | 65 | 135 | |`);
  expect(read.flowRows).toEqual([
    { from: 1, count: 2 },
    { from: 4, count: 2 },
  ]);
  expect(summary(read)).toMatchObject({
    leftOut: ["row 4", "row 7", "column D", "column G", "column I"],
    valueAdded: "B8:F8",
    question: null,
  });
  expect(figuresIn(read).flows).toEqual([
    [5, 1, 20, 0],
    [1, 2, 10, 0],
    [8, 2, 15, 5],
    [4, 1, 5, 30],
  ]);
  expect(balanceOf(read)).toMatchObject({ findings: [], againstPurchases: true });
  const { title, cells } = reportValues(read);
  // 70 of 62, 34, 70 and 65.
  expect(title).toBe("Mills adds 30.3 % of the value added");
  expect([...cells.values()].filter((value) => typeof value === "string" && value.startsWith("#"))).toEqual([]);
});

it("German words, with the use table's totals in the middle", () => {
  const read = table(`
    | Landwirtschaft | Industrie | Dienste | Vorleistungen zusammen | Private Haushalte | Staat | Investitionen | Ausfuhr | Gesamte Verwendung
    Landwirtschaft | 10 | 20 | 0 | 30 | 40 | 0 | 10 | 20 | 100
    Industrie | 20 | 30 | 10 | 60 | 60 | 10 | 30 | 40 | 200
    Dienste | 10 | 20 | 30 | 60 | 60 | 10 | 10 | 10 | 150
    Gütersteuern abzüglich Subventionen | 5 | 10 | 5 | | | | | |
    Arbeitnehmerentgelt | 30 | 70 | 60 | | | | | |
    Betriebsüberschuss | 25 | 50 | 45 | | | | | |
    Bruttowertschöpfung | 55 | 120 | 105 | | | | | |
    Produktionswert | 100 | 200 | 150 | | | | | |`);
  expect(summary(read)).toMatchObject({
    finalDemand: ["F2:I4"],
    valueAdded: "B8:D8",
    columns: { E: "total", J: "total" },
    rows: { "5": "taxes", "6": "valueAdded part", "7": "valueAdded part", "8": "valueAdded", "9": "output" },
    question: null,
  });
  expect(balanceOf(read).findings).toEqual([]);
});

it("final demand on another sheet is taken where its rows have the names", () => {
  const flows = gridOf([
    ["", "Farms", "Mills"],
    ["Farms", 10, 20],
    ["Mills", 20, 30],
    ["Value added", 70, 150],
  ]);
  const uses = gridOf(
    [["Final uses"], ["", "Households", "Exports", "Total"], ["Farms", 50, 20, 70], ["Mills", 110, 40, 150]],
    "Uses",
  );
  expect(reading(flows)).toMatchObject({ is: "refused", why: "no final demand" });
  const read = network(flows, {
    others: [
      gridOf(
        [
          ["", "Households"],
          ["Mills", 1],
          ["Farms", 2],
        ],
        "Other",
      ),
      uses,
    ],
  });
  expect(read.finalDemand.map((area) => [area.sheet, place(area)])).toEqual([["Uses", "B3:C4"]]);
  expect(figuresIn(read, [uses]).finalDemand).toEqual([
    [50, 20],
    [110, 40],
  ]);
  const { title } = reportValues(read, [uses]);
  expect(title).toBe("Mills adds 68.2 % of the value added");
});

it("a column that nothing explains is asked about, and the answer holds", () => {
  const grid = sketched(" | Farms | Mills | Y1\nFarms | 10 | 20 | 70\nMills | 20 | 30 | 150");
  const read = network(grid);
  expect(read.question).toMatchObject({ id: "final demand", words: "What is column D, “Y1”?" });
  expect(read.question!.answers.map(({ words }) => words)).toEqual([
    "Final demand",
    "A total",
    "Not part of the table",
  ]);
  const answered = (index: number) =>
    reading(grid, { isMeant: true, answers: withAnswer({}, read.question!.answers[index]!.gives) });
  expect(answered(0)).toMatchObject({ question: null, finalDemand: [{ column: 3 }] });
  expect(answered(1)).toMatchObject({ is: "refused", why: "no final demand" });
  // A row of value added explains it: no question.
  expect(
    network(sketched(" | Farms | Mills | Y1\nFarms | 10 | 20 | 70\nMills | 20 | 30 | 150\nValue added | 70 | 150 |"))
      .question,
  ).toBeNull();
});

it("rows of activities and commodities with codes before “_” are asked about, one country first", () => {
  const names = ["A_01", "A_02", "C_01", "C_02"];
  const grid = sketched(
    ` | ${names.join(" | ")} | Households | Exports\n${names.map((name, row) => `${name} | 1 | 2 | 3 | ${row} | 40 | 5`).join("\n")}`,
  );
  const { question, countries } = network(grid);
  expect(countries).toEqual({ are: "one", by: "one" });
  expect(question!.answers.map(({ words }) => words)).toEqual(["One country", "Several: in the names before “_”"]);
  const several = network(grid, { answers: withAnswer({}, question!.answers[1]!.gives) });
  expect(several).toMatchObject({ countries: { are: "several", names: ["A", "C"] }, question: null });
});

it("one country's rows with its code before each name are one country", () => {
  const read = table(
    ` | DE_A01 | DE_C10 | P3_S14 | P51G\nDE_A01 | 20 | 10 | 30 | 5\nDE_C10 | 15 | 30 | 60 | 15\nW2_D1 | 15 | 40 | | \nW2_B2A3G | 15 | 40 | |`,
  );
  expect(read.countries.are).toBe("one");
  expect(read.question).toBeNull();
});

it("a title claims nothing of equals, and nothing beyond 100 %", () => {
  const title = (values: string) =>
    reportValues(
      table(` | Farms | Mills | Households\nFarms | 10 | 20 | 70\nMills | 20 | 30 | 50\nValue added | ${values} |`),
    ).title;
  expect(title("70 | 50")).toBe("Farms adds 58.3 % of the value added");
  expect(title("60 | 60")).toBe("Value chains of one country");
  expect(title("130 | -10")).toBe("Value chains of one country");
});

it("the report names the difference between the two kinds of value added, and takes the choice", () => {
  const read = table(
    " | Farms | Mills | Households | Exports\nFarms | 10 | 20 | 50 | 20\nMills | 20 | 30 | 110 | 40\nImports | 10 | 30 | |\nNet taxes | 5 | 10 | |\nValue added | 55 | 110 | |",
  );
  const own = reportValues(read);
  expect(own.texts).toContain("Sales less flows and the table’s own value added differ by 55.");
  expect(own.texts).toEqual(expect.arrayContaining(["Value added (own row)", "Value added (sales less flows)"]));
  const rest = reportValues(read, [], (ranges) => ({ ...ranges, isOwn: false }));
  expect(rest.title).toBe("Mills adds 68.2 % of the value added");
  expect(rest.texts).toContain("These amount to 25 % of value added.");
});

it("the report follows the table, and says where rows were inserted", () => {
  const read = table(
    " | Farms | Mills | Households\nFarms | 10 | 20 | 70\nMills | 20 | 30 | 50\nValue added | 70 | 50 |",
  );
  const changed = reportValues(read, [], undefined, (model, sheetId) => {
    model.dispatch("UPDATE_CELL", { sheetId, col: 2, row: 3, content: "110" });
    model.dispatch("UPDATE_CELL", { sheetId, col: 0, row: 1, content: "Fields" });
  });
  expect(changed.title).toBe("Mills adds 61.1 % of the value added");
  expect(changed.texts).toContain("Fields");
  const grown = reportValues(read, [], undefined, (model, sheetId) => {
    model.dispatch("ADD_COLUMNS_ROWS", {
      sheetId,
      sheetName: "Sheet1",
      dimension: "ROW",
      base: 1,
      position: "after",
      quantity: 1,
    });
  });
  expect(grown.under).toContain("Sheet1 now has 3 rows of flows; this report has 2.");
});

describe("squares that are no input-output tables", () => {
  it.each([
    ["distances", " | Paris | Rome | Bonn\nParis | 0 | 1100 | 400\nRome | 1100 | 0 | 1060\nBonn | 400 | 1060 | 0"],
    [
      "correlations in per cent, with a mean beside",
      " | Cocoa | Tea | Mean\nCocoa | 100 | 62 | 81\nTea | 62 | 100 | 81",
    ],
    ["half a matrix of correlations", " | A | B | C\nA | 1 | |\nB | 0.5 | 1 |\nC | 0.2 | 0.3 | 1"],
    ["shares of rows", " | Stay | Leave | Exports\nStay | 0.7 | 0.3 | 5\nLeave | 0.4 | 0.6 | 9"],
    [
      "trade between countries, without own sales",
      " | Kenya | Italy | Peru | Total\nKenya | 0 | 5 | 2 | 7\nItaly | 9 | 0 | 3 | 12\nPeru | 4 | 6 | 0 | 10",
    ],
    [
      "payments in the long form",
      "From | To | Value\nTrader | Farmer | 10\nMill | Trader | 20\nShop | Mill | 30\nBuyer | Shop | 40\nBuyer | Mill | 5",
    ],
    ["links and their sales", "Link | Sales | Purchases | Value added\nFarm | 10 | 0 | 10\nMill | 30 | 10 | 20"],
  ])("%s", (_, sketch) => {
    expect(reading(sketched(sketch))).toBeNull();
  });

  it("a supply table is named with the cell that shows it", () => {
    const found = reading(
      sketched(
        " | I1 | I2 | Imports | Trade margins | Taxes less subsidies on products | Total supply\nP1 | 10 | 20 | 5 | 1 | 2 | 38\nP2 | 0 | 30 | 6 | 2 | 3 | 41",
      ),
    );
    expect(found).toMatchObject({ is: "refused", why: "use table", at: { row: 1, column: 1 } });
    expect(sentencesOf(found!)[0]).toContain("B2: the rows and the columns have different names (“P1” and “I1”)");
  });
});

describe("names across that are not those down", () => {
  const table = (more = "") =>
    reading(
      sketched(`
        | I_01 | I_02 | I_03 | Households | Exports | Total use
        C_01 | 10 | 20 | 0 | 50 | 20 | 100
        C_02 | 20 | 30 | 10 | 100 | 40 | 200
        C_03 | 10 | 20 | 30 | 80 | 10 | 150${more}`),
      { isMeant: true },
    );

  it.each([
    ["no rows below", ""],
    ["value added of industries that do not sell what their products are sold for", "\nValue added | 70 | 120 | 110"],
  ])("are those of a use table, whose totals say nothing of it: %s", (_, more) => {
    expect(table(more)).toMatchObject({
      is: "refused",
      why: "use table",
      sentence: expect.stringContaining("B2: the rows and the columns have different names (“C_01” and “I_01”)"),
    });
  });

  it("are other words for the same where each row sells what its column buys and adds", () => {
    expect(table("\nValue added | 60 | 130 | 110")).toMatchObject({
      is: "network",
      rowNames: ["C_01", "C_02", "C_03"],
    });
  });
});

it.each(["constructor", "__proto__", "toString"])("a country may be called %s", (name) => {
  const read = table(`
    | | ${name} | ${name} | MX1 | MX1 | ${name} | MEX
    ${name} | Farms | 1 | 2 | 3 | 4 | 50 | 6
    ${name} | Mills | 5 | 6 | 7 | 8 | 60 | 5
    MX1 | Farms | 2 | 2 | 3 | 1 | 7 | 80
    MX1 | Mills | 4 | 3 | 2 | 1 | 8 | 90`);
  expect(read.countries).toMatchObject({ are: "several", names: [name, "MEX"], merged: new Map([["MX1", "MEX"]]) });
});

describe("headings of final demand beside a column of countries", () => {
  const table = (first: string, second: string) =>
    reading(
      sketched(`
        Country | North | North | South | South | ${first} | ${second}
        North | 1 | 2 | 3 | 4 | 50 | 6
        North | 5 | 6 | 7 | 8 | 60 | 5
        South | 2 | 2 | 3 | 1 | 7 | 80
        South | 4 | 3 | 2 | 1 | 8 | 90`),
    );

  it.each([
    ["Final demand 1", "Final demand 2"],
    ["Consumption 1", "Consumption 2"],
    ["Final use #1", "Final use #2"],
  ])("that count its users are of the countries: %s, %s", (first, second) => {
    expect(table(first, second)).toMatchObject({ countries: { names: ["North", "South"] }, question: null });
  });

  it.each([
    ["Households", "Exports"],
    ["Consumption 1", "Investment 2"],
  ])("that are kinds of use are asked about: %s, %s", (first, second) => {
    expect(table(first, second)).toMatchObject({ question: { id: "countries" } });
  });
});

describe("OECD national tables whose rows name the kind and whose columns do not", () => {
  it.each(["D01T02 | D10T12", "01T02 | 10T12", "TTL_01T02 | TTL_10T12"])("%s", (across) => {
    const read = table(`
      | ${across} | HFCE | EXPO | OUTPUT
      TTL_01T02 | 10 | 20 | 50 | 20 | 100
      TTL_10T12 | 20 | 30 | 110 | 40 | 200
      TXS_INT_FNL | 5 | 10 | 8 | 0 |
      VALU | 65 | 140 | | |
      OUTPUT | 100 | 200 | | |`);
    expect(summary(read)).toMatchObject({ flows: "B2:C3", finalDemand: ["D2:E3"], countries: "one", question: null });
  });

  it("imported rows below domestic ones are imports", () => {
    const read = table(`
      | D01T02 | D10T12 | HFCE | EXPO | OUTPUT
      DOM_D01T02 | 10 | 20 | 50 | 20 | 100
      DOM_D10T12 | 20 | 30 | 110 | 40 | 200
      IMP_D01T02 | 5 | 5 | 10 | 0 | 20
      IMP_D10T12 | 3 | 5 | 10 | 0 | 18
      VALU | 62 | 140 | | |
      OUTPUT | 100 | 200 | | |`);
    expect(summary(read)).toMatchObject({ flows: "B2:C3", rows: { "4": "imports", "5": "imports" } });
  });
});

describe("a table cut so that rows and columns are not the same", () => {
  const cut = (across: string, rows: string) =>
    reading(
      sketched(`
        IndustryCode | Country | RNr | ${across} | AUT57 | BEL57
        ${rows}`),
    );
  const ROWS = `C10-C12 | AUT | 5 | 10 | 20 | 5 | 5 | 45 | 15
        C29 | AUT | 22 | 20 | 30 | 10 | 10 | 100 | 30
        C10-C12 | BEL | 5 | 5 | 5 | 10 | 5 | 20 | 5
        C29 | BEL | 22 | 5 | 5 | 10 | 5 | 20 | 5`;

  it("is read where they are", () => {
    expect(cut("AUT5 | AUT22 | BEL5 | BEL22", ROWS)).toMatchObject({
      is: "network",
      flows: { rows: 4, columns: 4 },
      countries: { names: ["AUT", "BEL"] },
    });
  });

  it("is refused, with the column where they part", () => {
    const rows = ROWS.split("\n").map((row) => row.replace(/^(.*?\| \d+ \|.*?\|.*?\|)/, "$1 1 |"));
    expect(cut("AUT5 | AUT22 | AUT23 | BEL5 | BEL22", rows.join("\n"))).toMatchObject({
      is: "refused",
      why: "not the same",
      sentence: expect.stringMatching(
        /^F1: after “AUT22” the columns go on with “AUT23” and the rows with “C10-C12 BEL”/,
      ),
    });
  });
});

it.each([
  ["in words", "Farms | Mills | Total domestic supply | Imports | Trade margins | Total supply"],
  ["in codes", "A | B-E | Output at basic prices | Imports c.i.f. | Trade margins | Supply at purchasers' prices"],
])("a supply table is named and refused: %s", (_, across) => {
  const read = reading(
    sketched(`
      Products | ${across}
      CPA_01 | 100 | 0 | 100 | 20 | 5 | 125
      CPA_10 | 5 | 200 | 205 | 10 | 5 | 220
      Total | 105 | 200 | 305 | 30 | 10 | 345`),
  );
  expect(read).toMatchObject({ is: "refused", why: "use table", sentence: expect.stringContaining("supply table") });
});
