/** What the person decides goes before every guess; what is left open is asked. */

import { recordsOf } from "../../src/tables/records";
import type { Role } from "../../src/tables/roles";
import { NO_CHOICES, applyChoices } from "../../src/tables/choices";
import { warnings } from "../../src/tables/warnings";
import { MAX_RECORDS, openQuestions } from "../../src/tables/questions";
import { valueAddedMethod } from "../../src/tables/method";
import { runToEnd } from "../../src/core/sliced";
import { understand } from "../../src/tables/understand";
import { sketched } from "./grid";

const read = (sketch: string) => runToEnd(understand(sketched(sketch)));
const withRoles = (sketch: string, roles: [number, Role][]) =>
  applyChoices(read(sketch), { ...NO_CHOICES, roles: new Map(roles) });

test("a role is as chosen, and says so", () => {
  const table = withRoles("Link | Sales | Inputs\nFarm | 10 | 0\nMill | 25 | 10", [[1, "wages"]]);
  expect(table.columns.map(({ role, why }) => [role, why.kind])).toEqual([
    ["link", "heading"],
    ["wages", "you"],
    ["inputs", "heading"],
  ]);
  expect(openQuestions(table)).toEqual([{ ask: "no figures" }]);
});

test("two columns for one role are asked", () => {
  const table = withRoles("Link | Sales | Inputs | Other\nFarm | 10 | 0 | 1\nMill | 25 | 10 | 2", [[3, "output"]]);
  expect(openQuestions(table)).toEqual([{ ask: "several", role: "output", columns: [1, 3] }]);
});

test("inputs beside prices and a conversion are asked", () => {
  expect(
    openQuestions(
      withRoles("Stage | Price | Conversion | Inputs\nFarm | 1 | 0 | 0\nMill | 5 | 4 | 1", [[3, "inputs"]]),
    ),
  ).toEqual([{ ask: "inputs with conversion", column: 3 }]);
  expect(openQuestions(read("Stage | Price | Conversion | Inputs\nFarm | 1 | 0 | 0\nMill | 5 | 4 | 1"))).toEqual([]);
});

test("a chosen mark settles the column", () => {
  const table = read("Link | Value added\nFarm | '1.234\nMill | '2.500");
  expect(openQuestions(table)).toEqual([{ ask: "mark", column: 1, example: "1.234" }]);
  expect(openQuestions(applyChoices(table, { ...NO_CHOICES, marks: new Map([[1, ","]]) }))).toEqual([]);
});

test("a total may be a record after all, and only what was offered changes", () => {
  const table = read("Link | Value added\nFarm | 10\nMill | 15\nShop | 35\nRetail | 60");
  expect(table.records).toEqual([1, 2, 3]);
  const kept = applyChoices(table, { ...NO_CHOICES, totals: new Map([[4, false]]) });
  expect([kept.records, kept.totals]).toEqual([[1, 2, 3, 4], []]);
});

test("a year that cannot be read is asked, one that is left blank is that above", () => {
  const table = read("Year | Link | Value added\n2005 | Farm | 10\n | Mill | 15\nsoon | Farm | 12\n2010 | Farm | 11");
  expect(openQuestions(table)).toEqual([{ ask: "no period", rows: [3] }]);
  expect(recordsOf(table).records.map(({ row, period }) => [row, period?.label])).toEqual([
    [1, "2005"],
    [2, "2005"],
    [4, "2010"],
  ]);
});

test("too many records are refused with their number", () => {
  const rows = Array.from({ length: MAX_RECORDS + 1 }, (_, index) => `Link ${index} | ${index + 1}`).join("\n");
  expect(openQuestions(read(`Link | Value added\n${rows}`))).toEqual([
    { ask: "too many", records: MAX_RECORDS + 1, most: MAX_RECORDS },
  ]);
});

describe("what a table cannot be without being asked about", () => {
  test.each([
    [
      "the links side by side",
      "Item | Farm | Mill\nSales | 10 | 25\nInputs | 0 | 10",
      { ask: "turned", rows: ["Sales", "Inputs"] },
    ],
    [
      "two tables beside one another",
      "Link | Sales | Inputs | | Country | Share\nFarm | 10 | 2 | | China | 0.4\nMill | 25 | 10 | | USA | 0.6",
      { ask: "two tables", columns: [4] },
    ],
    [
      "prices with volumes",
      "Exporter | Unit value (US$/t) | Quantity (t)\nOne | 2300 | 120\nTwo | 2500 | 80",
      { ask: "price and volume", column: 2 },
    ],
    ["a series", "Year | Export price (2010=100)\n2010 | 100\n2011 | 97", { ask: "one row a period" }],
  ])("%s", (_, sketch, question) => expect(openQuestions(read(sketch))).toEqual([question]));

  test("is settled by the person", () => {
    expect(
      openQuestions(
        withRoles("Stage | Price (US$/t) | Quantity (t)\nOne | 2300 | 120\nTwo | 2500 | 80", [[2, "ignored"]]),
      ),
    ).toEqual([]);
  });
  test.each([
    "Link | Country | | Sales | Inputs\nFarm | Peru | | 10 | 2\nMill | Peru | | 25 | 10",
    "Link | Value added | | Country\nFarm | 10 | | Peru\nMill | 25 | | Italy",
    "Link | Price 2010 | Price 2015\nFarm | 1 | 2\nMill | 3 | 4",
    "Year | Stage | Price\n2010 | Farm | 1\n2011 | Farm | 2",
    "Stage | Price | Quantity | Conversion\nFarm | 1 | 10 | 0\nMill | 3 | 8 | 1.25",
  ])("is not asked: %s", (sketch) => expect(openQuestions(read(sketch))).toEqual([]));
});

describe("what should be seen before a report is made", () => {
  test.each([
    [
      "a column of figures that nothing tells of",
      "Link | Sales | Inputs | Overheads\na | 10 | 0 | 1\nb | 20 | 10 | 2",
      [{ say: "unused", columns: [3] }],
    ],
    ["a price that falls", "Stage | Price\nFarm | 2\nMill | 5\nPort | 4", [{ say: "falling price", row: 3 }]],
    [
      "prices side by side",
      "Country | Farm gate price | Export price\nGhana | 1.5 | 2.2\nPeru | 1.6 | 2.3",
      [{ say: "prices side by side", columns: [1, 2] }],
    ],
    [
      "nothing, for prices of several years stand side by side",
      "Link | Price 2010 | Price 2015\nFarm | 1 | 2\nMill | 3 | 4",
      [],
    ],
    [
      "a heading of periods over none",
      "Date | Link | Sales | Inputs\n43831 | a | 10 | 0\n44197 | a | 20 | 10",
      [{ say: "no periods", column: 0 }],
    ],
    [
      "thousands beside units",
      "Stage | Sales (USD) | Inputs (USD thousand)\na | 10 | 0\nb | 20 | 10",
      [{ say: "units", columns: [1, 2] }],
    ],
    [
      "a price per kg beside costs per bag",
      "Stage | Price (USD/kg) | Other costs (USD/bag) | Conversion\na | 10 | 0 |\nb | 20 | 10 | 2",
      [{ say: "units", columns: [1, 2] }],
    ],
    ["nothing", "Stage | Sales (US$ m) | Inputs, million USD | Margin\na | 10 | 0 | 3\nb | 20 | 10 | 4", []],
    [
      "nothing, for the price falls from one year to the next",
      "Year | Stage | Price\n2010 | Farm | 1\n2010 | Mill | 9\n2011 | Farm | 2\n2011 | Mill | 9",
      [],
    ],
  ])("%s", (_, sketch, remarks) => expect(warnings(read(sketch))).toEqual(remarks));
});

test("how cells are read may be changed", () => {
  const table = applyChoices(
    read(
      "Country | Stage | Sales | Inputs\nChina | Parts | 100 | -20\n | Assembly | 150 | -100\nUSA | Shop | 300 | -150",
    ),
    {
      ...NO_CHOICES,
      manners: new Map([
        [0, { fillsDown: false }],
        [3, { isNegated: false }],
      ]),
    },
  );
  expect(table.columns.map(({ fillsDown, isNegated }) => [fillsDown, isNegated])).toEqual(
    Array(4).fill([false, false]),
  );
});

test("a mark that was chosen is that of the other columns that are open, until another is chosen", () => {
  const table = read("Fase | Ricavi | Acquisti\na | '1.000 | '0\nb | '1.800 | '1.000");
  const marks = (...chosen: [number, "." | ","][]) =>
    applyChoices(table, { ...NO_CHOICES, marks: new Map(chosen) })
      .columns.map(({ mark, markBy }) => [mark, markBy])
      .slice(1);
  expect(marks([1, ","])).toEqual([
    [",", "you"],
    [",", "others"],
  ]);
  expect(marks([1, ","], [2, "."])).toEqual([
    [",", "you"],
    [".", "you"],
  ]);
});

test.each([
  ["sales", "Link | Sales | Inputs\na | 1 | 0\nb | 2 | 1"],
  ["sales", "Link | Selling price | Purchase price\na | 1 | 0\nb | 2 | 1"],
  ["steps", "Link | Price\na | 1\nb | 2"],
  ["value", "Link | Value added\na | 1\nb | 2"],
  ["shares", "Link | Share\na | 0.4\nb | 0.6"],
])("%s: %s", (way, sketch) => expect(valueAddedMethod(read(sketch))).toBe(way));

describe("price and volume", () => {
  const sketch = "Link | Price per kg | Quantity | Inputs\nFarm | 2 | 50 | 20\nMill | 6 | 40 | 100";
  test("give sales where no column does and the inputs are totals", () => {
    const table = read(sketch);
    expect([table.isPriceTimesVolume, valueAddedMethod(table), openQuestions(table)]).toEqual([true, "sales", []]);
    expect(applyChoices(table, { ...NO_CHOICES, isPriceTimesVolume: false }).isPriceTimesVolume).toBe(false);
    expect(withRoles(sketch, [[2, "ignored"]]).isPriceTimesVolume).toBe(false);
  });
  test.each([
    [
      "sales are there",
      "Link | Sales | Price | Quantity | Inputs\nFarm | 100 | 2 | 50 | 20\nMill | 240 | 6 | 40 | 100",
    ],
    ["what is bought is a price too", "Link | Price | Purchase price | Quantity\nFarm | 2 | 1 | 50\nMill | 6 | 2 | 40"],
    ["nothing is bought", "Exporter | Price | Quantity\nOne | 2 | 50\nTwo | 6 | 40"],
    [
      "prices go step by step",
      "Stage | Price | Quantity | Other inputs | Conversion\nFarm | 2 | 50 | 1 | 0\nMill | 6 | 40 | 1 | 2",
    ],
  ])("do not where %s", (_, table) => expect(read(table).isPriceTimesVolume).toBe(false));
  test("may be chosen where the guess was against it", () => {
    const table = applyChoices(read("Link | Price | Purchase price | Quantity\nFarm | 2 | 1 | 50\nMill | 6 | 2 | 40"), {
      ...NO_CHOICES,
      isPriceTimesVolume: true,
    });
    expect(table.isPriceTimesVolume).toBe(true);
  });
});
