/** Scenarios as the browser workbook calculates them, beside the sheet that they refer to. */

import { runToEnd } from "../../src/core/sliced";
import type { Move } from "../../src/scenario/factors";
import { isModel, type Model, modelOf } from "../../src/scenario/model";
import { scenarioSheet } from "../../src/scenario/scenario-sheet";
import { understand } from "../../src/tables/understand";
import { evaluatedPage } from "../report/kinds/series-reports";
import { sketched } from "../tables/grid";

/** The iPhone 4 from Kaplinsky's figures: assembly buys what four suppliers sell, Apple buys what assembly sells. */
export const IPHONE =
  "Link | Sells for, US$ | Buys for, US$\nKorea | 80 | 0\nUnited States | 25 | 0\nGermany | 16 | 0\nOthers | 51.5 | 0\nChina | 179 | 172.5\nApple | 500 | 179";

/** An additive chain in which 2 kg of beans go into a kilogram of liquor, and half a kilogram of that into one of chocolate. */
export const COCOA =
  "Step | Price, US$/kg | Kg of previous product per kg | Other inputs, US$/kg\nFarm gate | 2 | 0 | 0\nExporter | 3 | 1 | 0\nGrinder | 10 | 2 | 1\nChocolate maker | 12 | 0.5 | 2\nRetail | 16 | 1 | 0";

export const model = (table: string): Model => {
  const made = modelOf(runToEnd(understand(sketched(table))));
  if (!isModel(made)) throw new Error(made.why);
  return made;
};

export const refusal = (table: string): string => {
  const made = modelOf(runToEnd(understand(sketched(table))));
  return isModel(made) ? "offered" : made.why;
};

/** The sheet of a scenario; `under` gives the rows under a heading up to the next empty one. */
export function scenarioOf(table: string, moves: readonly Move[] = []) {
  const grid = sketched(table);
  const page = evaluatedPage(grid, scenarioSheet(model(table), { name: "Scenario", moves }));
  return { ...page, under: (heading: string) => rowsUnder(page.rows(), heading) };
}

export function rowsUnder(all: readonly string[][], heading: string): string[][] {
  const from = all.findIndex(([first]) => first!.startsWith(heading));
  const to = all.findIndex((row, index) => index > from && row.every((cell) => cell === ""));
  return all
    .slice(from + 1, to)
    .map((row) => row.slice(0, row.length - [...row].reverse().findIndex((cell) => cell !== "")));
}
