/** The sheet of a scenario: its figures against those worked out by hand, its sentences, and what follows when a figure changes. */

import { outcomeOf } from "../../src/scenario/change";
import { factorsOf, type Move } from "../../src/scenario/factors";
import { dressings, extent } from "../../src/sheet/sheet";
import { cellName, requireArea } from "../../src/sheet/address";
import { COCOA, IPHONE, model, refusal, scenarioOf } from "./sheets";

const number = (rows: readonly string[][], name: string, column: number): number =>
  Number(rows.find(([first]) => first === name)![column]);
const compared = (page: ReturnType<typeof scenarioOf>) => page.under("Who gains, who loses");
const sayings = (page: ReturnType<typeof scenarioOf>) => [page.title(), page.at("B2")];

describe("the iPhone 4", () => {
  const page = scenarioOf(IPHONE, [{ factor: "price", link: 4, by: 0.1 }]);

  it("at 10 % more for assembly gives China 24.40 instead of 6.50, and Apple pays it", () => {
    const rows = compared(page);
    expect(rows.find(([name]) => name === "China")!.slice(0, 4)).toEqual(["China", "6.5", "24.4", "17.9"]);
    expect(rows.find(([name]) => name === "Apple")!.slice(0, 4)).toEqual(["Apple", "321", "303.1", "-17.9"]);
    expect(number(rows, "China", 8)).toBeCloseTo(3.58, 12);
    expect(number(rows, "Total", 2)).toBe(500);
    expect(sayings(page)).toEqual([
      "Value added: China +17.90 US$, Apple −17.90 US$",
      "Shares of value added: China +3.6 percentage points, Apple −3.6.",
    ]);
  });

  it("says who buys from whom, and no more once the table says otherwise", () => {
    const from = () => page.under("The chain as it is").map((row) => row[6] ?? "");
    expect(from().slice(1, 7)).toEqual(["", "", "", "", "Korea to Others", "China"]);
    page.write("Sheet1!C7", "180");
    expect(from().slice(1, 7)).toEqual(["", "", "", "", "Korea to Others", ""]);
    // China's price is no longer Apple's: only China moves.
    expect(page.title()).toBe("Value added: China +17.90 US$; no link loses");
    page.write("Sheet1!C7", "179");
    expect(page.title()).toBe("Value added: China +17.90 US$, Apple −17.90 US$");
  });

  it("is said to be as it was where no figure is changed", () => {
    const none = scenarioOf(IPHONE);
    expect(sayings(none)).toEqual([
      "Scenario: nothing is changed yet",
      "No share of value added moves by as much as 0.1 percentage points.",
    ]);
  });

  it("has a tax that the government gains and its link loses, and a subsidy the other way", () => {
    expect(scenarioOf(IPHONE, [{ factor: "tax", link: 5, by: 0.02 }]).title()).toBe(
      "Value added: Government (new tax) +10 US$, Apple −10 US$",
    );
    expect(scenarioOf(IPHONE, [{ factor: "tax", link: 5, by: -0.02 }]).title()).toBe(
      "Value added: Apple +10 US$, Government (new tax) −10 US$",
    );
  });

  it.each([
    [999.99, "Value added: Mill +999.99 EUR; no link loses"],
    [1000, "Value added: Mill +1,000 EUR; no link loses"],
    [1000.5, "Value added: Mill +1,000.50 EUR; no link loses"],
    [182_750, "Value added: Mill +182,750 EUR; no link loses"],
  ])("sets the thousands of %d apart, as cells do", (gain, title) => {
    const table = `Link | Sales, EUR | Purchases, EUR\nFarm | 400 | 0\nMill | ${gain * 10} | 400`;
    expect(scenarioOf(table, [{ factor: "price", link: 1, by: 0.1 }]).title()).toBe(title);
  });

  it("keeps every share where the volume of the whole chain moves", () => {
    const volume = scenarioOf(IPHONE, [{ factor: "volume", link: null, by: 0.1 }]);
    expect(sayings(volume)).toEqual([
      "Value added: Apple +32.10 US$; no link loses",
      "No share of value added moves by as much as 0.1 percentage points.",
    ]);
    expect(number(compared(volume), "Total", 3)).toBeCloseTo(50, 10);
  });

  it("counts the links that have come since", () => {
    expect(page.at("B3")).toMatch(/^From Sheet1!A1:C7\. Change a blue figure/);
    page.insertRow("Sheet1", 4);
    page.write("Sheet1!A4", "Japan");
    page.write("Sheet1!B4", "3");
    expect(page.at("B3")).toBe("Sheet1 now has 7 links; this scenario has 6");
    page.renameSheet("Sheet1", "My chain");
    expect(page.at("B3")).toBe("My chain now has 7 links; this scenario has 6");
    page.removeRow("My chain", 4);
    expect(page.at("B3")).toMatch(/^From My chain!A1:C7\. Change a blue figure/);
    page.renameSheet("My chain", "Sheet1");
  });
});

describe("cocoa, where weight is lost", () => {
  it("with a yield of a quarter more gives the grinder what farm and exporter lose", () => {
    // 2 / 1.25 = 1.6 kg of beans a kg of liquor: 0.8 kg a kg of chocolate instead of 1.
    const page = scenarioOf(COCOA, [{ factor: "yield", link: 2, by: 0.25 }]);
    const rows = compared(page);
    expect(
      ["Farm gate", "Exporter", "Grinder", "Chocolate maker", "Retail"].map((name) => number(rows, name, 1)),
    ).toEqual([2, 1, 1.5, 5, 4]);
    expect(number(rows, "Farm gate", 2)).toBeCloseTo(1.6, 12);
    expect(number(rows, "Exporter", 2)).toBeCloseTo(0.8, 12);
    expect(number(rows, "Grinder", 2)).toBeCloseTo(2.1, 12);
    expect(page.title()).toBe("Value added: Grinder +0.60 US$/kg, Farm gate −0.40 US$/kg");
  });

  it("with a dearer bean takes from the exporter alone, by the kilograms in a kilogram of chocolate", () => {
    const page = scenarioOf(COCOA, [{ factor: "price", link: 0, by: 0.1 }]);
    expect(page.title()).toBe("Value added: Farm gate +0.20 US$/kg, Exporter −0.20 US$/kg");
  });

  it("has no yield at the farm, no volume, and inputs only where something else is bought", () => {
    expect(factorsOf(model(COCOA))).toEqual(["price", "yield", "inputs", "tax"]);
    const cells = scenarioOf(COCOA).under("What changes");
    expect(cells.find(([name]) => name === "Farm gate")).toEqual(["Farm gate", "0", "–", "–", "0", "Farm gate"]);
  });
});

describe("which figure gives a share of 50 %", () => {
  it("is a price that gives it, of what a link sells to another and of what the last one sells", () => {
    const page = scenarioOf(IPHONE);
    const row = (name: string) => page.under("Which figure gives a share?").find(([first]) => first === name)!;
    // China: 172.5 + 250. Apple: 179 + 0.5 (500 - 500) over 0.5.
    expect(row("China").slice(3, 7)).toEqual(["422.5", String(422.5 / 179 - 1), "77.5", "13"]);
    expect(row("Apple")[3]).toBe("358");
    expect(row("Korea").at(-1)).toContain("At those sales the value added of China would be negative.");
    page.write("Sheet1!B6", "422.5");
    page.write("Sheet1!C7", "422.5");
    expect(row("China")[1]).toBe("0.5");
    expect(Number(row("China")[4])).toBe(0);
  });

  it("is a price, a final price or units in a chain of steps; where there is none, it says why", () => {
    const page = scenarioOf(COCOA);
    const rows = page.under("Which figure gives a share?");
    const row = (name: string) => rows.find(([first]) => first === name)!;
    // 8 of 16 for one kilogram of beans a kilogram of chocolate; half a kilogram of liquor at 23 is 11.5, less 3.5.
    expect(row("Farm gate").slice(3, 7)).toEqual(["8", "3", "-5", "4"]);
    expect(row("Grinder").slice(3, 7).map(Number)).toEqual([23, expect.closeTo(1.3, 12), -1.5, 3]);
    expect(row("Grinder").at(-1)).toContain("No number of units gives it");
    expect(row("Retail").slice(3, 8)).toEqual(["24", "0.5", "–", "–", String(2 / 3)]);
  });

  it("has notes that two lines have room for", () => {
    const page = scenarioOf(COCOA);
    const rows = page.rows();
    const first = rows.findIndex(([name]) => name === "Share looked for") + 2;
    for (const [index] of model(COCOA).links.entries()) {
      const notes = rows[first + index]!.at(8)!;
      // A letter is some five pixels wide, in eight columns of 92.
      expect(notes.length * 5.4).toBeLessThan(2 * 8 * 92);
      expect(page.sheet.rows[first + index + 1]).toBe(37);
    }
  });

  it("of 100 % or more is refused, of just below is not", () => {
    const page = scenarioOf(IPHONE);
    const at = [...page.rows().entries()].find(([, [first]]) => first === "Share looked for")![0] + 1;
    const row = () => page.under("Which figure gives a share?").find(([first]) => first === "Apple")!;
    page.write(`Scenario!C${at}`, "1");
    expect(row().at(-1)).toBe("Enter a share above 0 and below 100 %.");
    page.write(`Scenario!C${at}`, "0.999");
    expect(Number(row()[3])).toBeCloseTo(179 / 0.001, 6);
  });
});

const WAGES =
  "Link | Country | Sales | Purchases | Wages\nFarm | Ghana | 40 | 4 | 20\nMill | Ghana | 70 | 40 | 10\nShop | Italy | 100 | 70 | 12";

describe("wages and countries", () => {
  it("move money within the link, and leave value added as it is", () => {
    const page = scenarioOf(WAGES, [{ factor: "wages", link: 0, by: 0.5 }]);
    expect(page.title()).toBe("Scenario: no link gains or loses value added");
    expect(number(page.under("What is left after wages"), "Farm", 3)).toBe(-10);
    expect(
      page
        .rows()
        .find(([first]) => first === "Wages of all links")!
        .slice(1, 4),
    ).toEqual(["42", "52", "10"]);
  });
  it("has an exchange rate only with two countries, wages only with a column of them", () => {
    expect(factorsOf(model(WAGES))).toEqual(["price", "volume", "inputs", "wages", "tax", "exchange"]);
    expect(factorsOf(model(WAGES.replace("Italy", "Ghana")))).toEqual(["price", "volume", "inputs", "wages", "tax"]);
  });
});

const MOVES: readonly (readonly [string, string, readonly Move[]])[] = [
  ["prices of all", IPHONE, [{ factor: "price", link: null, by: 0.1 }]],
  [
    "a price and a tax",
    IPHONE,
    [
      { factor: "price", link: 4, by: -0.2 },
      { factor: "tax", link: 4, by: 0.1 },
    ],
  ],
  [
    "inputs",
    WAGES,
    [
      { factor: "inputs", link: 0, by: 0.3 },
      { factor: "volume", link: null, by: 0.5 },
    ],
  ],
  ["an exchange rate", WAGES, [{ factor: "exchange", link: 1, by: 0.25 }]],
  [
    "a yield and inputs",
    COCOA,
    [
      { factor: "yield", link: 3, by: -0.1 },
      { factor: "inputs", link: null, by: 0.2 },
    ],
  ],
];

test.each(MOVES)("what the pane shows is what the sheet works out: %s", (_, table, moves) => {
  const rows = compared(scenarioOf(table, moves));
  const { added, tax, total } = outcomeOf(model(table), moves);
  [...added, tax, total].forEach((figure, index) =>
    expect(Number(rows[1 + index]![2])).toBeCloseTo(figure.toNumber(), 10),
  );
});

describe("a table that allows no scenario says why", () => {
  it.each([
    ["Link | Value added\nFarm | 10\nMill | 20", /value added or shares alone/],
    [
      "Link | Sales | Purchases\nFarm | 10 | 0\nMill | n/a | 10",
      /^A scenario needs every figure of the last period: B3 is none\.$/,
    ],
    ["Link | Sales | Purchases\nFarm | 10 | 0\nFarm | 20 | 10", /Farm stands twice/],
    ["Link | Sales | Purchases\nFarm | 10 | 20\nMill | 20 | 10", /sum above 0/],
    ["Link | Sales | Purchases\nFarm | 10 | 19\nMill | 20 | 10", /^offered$/],
    ["Link | Sales | Purchases\nFarm | -1 | 0\nMill | 20 | 10", /B2 is below 0/],
    [COCOA.replace("10 | 2 | 1", "10 | 0 | 1"), /C4 is not/],
    [
      "Link | Year | Sales | Purchases\nFarm | 2019 | 10 | 0\nMill | 2019 | 30 | 10\nShop | 2019 | 50 | 30\nFarm | 2020 | 10 | 0\nMill | 2020 | 30 | 10",
      /^A scenario is of the last period, 2020: Shop has no figures there\.$/,
    ],
    [
      "Link | Year | Sales | Purchases\nFarm | 2019 | 10 | 0\nMill | 2019 | 30 | 10\nFarm | 2020 | 10 | 0\nMill | 2020 | 30 | 10\nShop | 2020 | 50 | 30",
      /^offered$/,
    ],
  ])("%s", (table, why) => expect(refusal(table)).toMatch(why));
});

test.each([IPHONE, COCOA, WAGES])("the page has no two cells on one place, and each its look", (table) => {
  const { sheet } = scenarioOf(table);
  const cellsOf = ({ row, column, rows, columns }: { row: number; column: number; rows: number; columns: number }) =>
    Array.from({ length: rows * columns }, (_, index) =>
      cellName(row + Math.floor(index / columns), column + (index % columns)),
    );
  const taken = sheet.cells.flatMap((cell) => cellsOf(extent(cell)));
  expect(taken.filter((place, index) => taken.indexOf(place) !== index)).toEqual([]);
  for (const cell of sheet.cells) {
    expect(dressings(cell).flatMap(cellsOf).sort()).toEqual(cellsOf(extent(cell)).sort());
    const { column, columns } = extent(cell);
    for (let each = column; each < column + columns; each += 1)
      expect(Object.keys(sheet.columns)).toContain(cellName(0, each).replace("1", ""));
  }
  expect(requireArea(sheet.opensOn).column).toBe(2);
});

describe("other forms of a table", () => {
  it("of several periods is taken in the last, which is named", () => {
    const page = scenarioOf(
      "Link | Sales 2019, US$ | Purchases 2019, US$ | Sales 2020, US$ | Purchases 2020, US$\nFarm | 10 | 0 | 20 | 0\nMill | 25 | 10 | 50 | 20",
      [{ factor: "price", link: 0, by: 0.1 }],
    );
    expect(page.title()).toBe("Value added: Farm +2 US$, Mill −2 US$");
    expect(page.at("B3")).toBe(
      "From Sheet1!A1:E3, 2020. Change a blue figure, and everything below follows; that sheet stays as it is.",
    );
  });

  it("with several columns of purchases and figures as text keeps the sums, and follows the cells that are numbers", () => {
    const table =
      "Link | Sales, US$ | Materials, US$ | Energy, US$\nFarm | '1,000.50 | 100 | 50\nMill | 3000 | 1000.5 | 200";
    const page = scenarioOf(table, [{ factor: "price", link: 1, by: 0.1 }]);
    const rows = () => compared(page);
    expect(number(rows(), "Farm", 1)).toBe(850.5);
    expect(number(rows(), "Mill", 3)).toBeCloseTo(300, 9);
    const note = () => page.rows().find(([first]) => first!.includes("contains text"))?.[0];
    expect(note()).toBe("One cell contains text: B2. Its figure does not follow the cell.");
    expect(scenarioOf(IPHONE).rows().flat().join(" ")).not.toMatch(/contains? text/);
    page.write("Sheet1!D2", "60");
    expect(number(rows(), "Farm", 1)).toBe(840.5);
  });

  it("with names that look like formulas keeps them text", () => {
    const page = scenarioOf('Link | Sales | Purchases\n\'=1+1 | 10 | 0\n“Mill” & "Co" | 25 | 10', [
      { factor: "price", link: 0, by: 0.1 },
    ]);
    expect(page.title()).toMatch(/\+1, “Mill” & "Co" −1$/);
  });
});

describe("a changed figure is that of its link", () => {
  const CHAIN = "Link | Sales | Purchases\nFarm | 10 | 0\nMill | 30 | 10\nShop | 50 | 30";
  const opened = () => scenarioOf(CHAIN, [{ factor: "tax", link: 1, by: 0.1 }]);
  const fill = (page: ReturnType<typeof scenarioOf>, row: number, cells: readonly (string | number)[]) =>
    cells.forEach((cell, index) => page.write(`Sheet1!${"ABC"[index]!}${row}`, String(cell)));
  const changed = (page: ReturnType<typeof scenarioOf>) =>
    page.under("What changes").flatMap(([name, ...figures]) => (figures.includes("0.1") ? [name] : []));

  it("where rows of the table are swapped", () => {
    const page = opened();
    const title = "Value added: Government (new tax) +3, Mill −3";
    expect(page.title()).toBe(title);
    fill(page, 2, ["Mill", 30, 10]);
    fill(page, 3, ["Farm", 10, 0]);
    expect([page.title(), changed(page)]).toEqual([title, ["Mill"]]);
  });

  it("where it is renamed in its place", () => {
    const page = opened();
    page.write("Sheet1!A3", "Great Mill");
    expect([page.title(), changed(page)]).toEqual([
      "Value added: Government (new tax) +3, Great Mill −3",
      ["Great Mill"],
    ]);
  });

  it("and of no other link where it has gone and another of the table stands in its place: that is said", () => {
    const page = opened();
    // The mill has gone, the shop has moved up, and there is a new link.
    fill(page, 3, ["Shop", 50, 10]);
    fill(page, 4, ["Kiosk", 60, 50]);
    expect([page.title(), changed(page)]).toEqual([
      "Scenario: a link under What changes is no longer in the table, and its change is left out",
      ["Mill"],
    ]);
  });
});
