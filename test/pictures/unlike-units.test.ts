/** Where a chain's figures are in two currencies nothing is set off: no picture, no ledger, and the question names the cell. */

import { chainAnswer } from "../../src/answers/chain";
import { stepsOf } from "../../src/pictures/figures";
import { openQuestions } from "../../src/tables/questions";
import { sheet } from "../tables/reader/own/sheet";
import { read } from "./read";

const unlike = {
  "two columns": [
    "Link | Sales (EUR) | Purchases (US$)\nFarm | 10 | 2\nMill | 30 | 10",
    { by: "columns", columns: [1, 2] },
  ],
  "a column of currencies": [
    "Link | Sales | Purchases | Currency\nFarm | 10 | 2 | EUR\nMill | 30 | 10 | US$",
    { by: "rows", column: 3, row: 2, one: "EUR", other: "US$" },
  ],
  cells: [
    "Link | Sales | Purchases\nFarm | €10 | €2\nMill | $30 | $10",
    { by: "rows", column: 1, row: 2, one: "€", other: "$" },
  ],
} as const;

describe.each(Object.entries(unlike))("units in %s", (_, [lines, expected]) => {
  const table = read(sheet(lines));

  it("are asked about alone", () =>
    expect(openQuestions(table.understood)).toEqual([{ ask: "units", unlike: expected }]));

  it("make no picture and no ledger", () => {
    expect(stepsOf(table)).toBeNull();
    expect(chainAnswer(table)).toBeNull();
  });
});

it.each([
  "Link | Sales (EUR) | Purchases (€)\nFarm | 10 | 2\nMill | 30 | 10",
  "Link | Sales | Purchases | Currency\nFarm | 10 | 2 | USD\nMill | 30 | 10 | US$",
  "Link | Sales | Purchases\nFarm | $10 | US$2\nMill | US$30 | $10",
])("one unit, written in two ways, is one: %#", (lines) => {
  const table = read(sheet(lines));
  expect(openQuestions(table.understood)).toEqual([]);
  expect(stepsOf(table)?.total.toString()).toBe("28");
  expect(chainAnswer(table)).not.toBeNull();
});
