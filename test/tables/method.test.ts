/** How value added comes about, by the columns that are there. */

import { chainAnswer } from "../../src/answers/chain";
import { valueAddedMethod } from "../../src/tables/method";
import { openQuestions } from "../../src/tables/questions";
import { read } from "../pictures/read";
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
