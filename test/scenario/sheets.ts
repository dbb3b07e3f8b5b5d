/** Scenarios as the browser workbook calculates them, beside the sheet that they refer to. */

import { runToEnd } from "../../src/core/sliced";
import type { Move } from "../../src/scenario/factors";
import { isModel, type Model, modelOf } from "../../src/scenario/model";
import { scenarioSheet } from "../../src/scenario/scenario-sheet";
import { understand } from "../../src/tables/understand";
import { evaluatedPage } from "../report/kinds/series-reports";
import { sketched } from "../tables/grid";

export { COCOA, IPHONE } from "./chains";

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
