/** How value added comes about, by the columns that are there. */

import { chainAnswer } from "../../src/answers/chain";
import { valueAddedMethod } from "../../src/tables/method";
import { openQuestions } from "../../src/tables/questions";
import { readTable } from "../../src/tables/read-table";
import { read } from "../pictures/read";
import { gridOf, readingOf } from "./reader/expectations";
import { sheet } from "./reader/own/sheet";

test.each([
  [
    "what each pays, sells for and spends besides, row by row",
    "Actor | Purchase price | Selling price | Other costs\nFarmer | 0 | 1.2 | 0.4\nTrader | 1.2 | 1.5 | 0.1\nExporter | 1.5 | 2.1 | 0.2",
    "sales",
  ],
  [
    "the same without what each pays, step by step",
    "Actor | Selling price | Other costs\nFarmer | 1.2 | 0.4\nTrader | 1.5 | 0.1\nExporter | 2.1 | 0.2",
    "steps",
  ],
])("%s", (_, lines, method) => {
  const table = read(sheet(lines));
  expect(valueAddedMethod(table.understood)).toBe(method);
  expect(openQuestions(table.understood)).toEqual([]);
  expect(chainAnswer(table)?.card.ledger.rows.map(({ full }) => full)).toEqual(["0.8", "0.2", "0.4"]);
});

/** As the reader has them. */
function answerOf(lines: string) {
  const reading = readingOf(gridOf({ table: sheet(lines) }));
  return reading.kind === "chain" ? chainAnswer(readTable(reading.understood)) : null;
}

it("prices alone: of known steps each adds what it sells for above the step before", () => {
  const rows = answerOf("Stage | Price\nFarm gate | 10\nMill | 25\nRetail | 60")?.card.ledger.rows;
  expect(rows?.map(({ full }) => full)).toEqual(["10", "15", "35"]);
});

it("prices alone: of products nothing is taken off the one before", () => {
  const products = "Product | Price\nNuts | 10\nKernel oil | 25\nSoap | 60";
  expect(answerOf(products)).toBeNull();
  expect(chainAnswer(read(sheet(products)))).toBeNull();
});
