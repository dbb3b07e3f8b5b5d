/** The place of a table, without what stands over it and below. */

import { runInSlices } from "../../src/cells/calls/scheduler";
import { spokenRange } from "../../src/pane/reading/spoken-range";
import { Grid } from "../../src/tables/grid";
import { readVisible } from "../../src/tables/reader/visible";

const TITLE = ["(a) iPhone 4: what each link adds", "", ""];
const TABLE = [
  ["Link", "Sells for, US$", "Buys for, US$"],
  ["Components", 172.5, 0],
  ["Assembly", 179, 172.5],
  ["Apple", 500, 179],
];
const NOTE = ["Source: Kaplinsky (2015).", "", ""];

async function rangeOf(values: readonly (readonly (string | number)[])[], hiddenRows: readonly number[] = []) {
  const grid = new Grid({ sheet: "Phone", row: 2, column: 1, values, hiddenRows });
  const reading = await runInSlices(readVisible(grid, { answers: new Map() }));
  expect(reading.kind).toBe("chain");
  return spokenRange(grid, reading);
}

it.each([
  ["alone", TABLE, [], "B3:D6"],
  ["under a title", [TITLE, ...TABLE], [], "B4:D7"],
  ["under two titles", [TITLE, ["In 2010", "", ""], ...TABLE], [], "B5:D8"],
  ["over a note", [...TABLE, NOTE], [], "B3:D6"],
  ["between both", [TITLE, ...TABLE, NOTE], [], "B4:D7"],
  ["with its sum", [...TABLE, ["Sum", "", 500]], [], "B3:D7"],
  ["with a hidden last row", TABLE, [3], "B3:D6"],
] as const)("a table %s", async (_, values, hidden, expected) => {
  expect(await rangeOf(values, hidden)).toBe(expected);
});
