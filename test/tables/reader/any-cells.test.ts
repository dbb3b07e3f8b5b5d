/** Tables of people with cells that no column should have: they are read, or refused with a sentence, and nothing is thrown. */

import fc from "../../fast-check";
import { runToEnd } from "../../../src/core/sliced";
import type { CellContent } from "../../../src/sheet/cells";
import { Grid } from "../../../src/tables/grid";
import { readNetwork } from "../../../src/tables/networks/read-network";
import { readTable } from "../../../src/tables/reader/read";
import { runs, tried } from "../../measures/runs";
import cases from "./tables.json";
import networks from "../networks/cases.json";

/** Words that every object has a member for, values that are no words, and words that are hardly any. */
const ODD: readonly CellContent[] = [
  "constructor",
  "__proto__",
  "toString",
  true,
  false,
  0,
  -1,
  1e300,
  2015,
  "",
  " ",
  "_",
  ".",
  "(",
  { error: "#N/A" },
  { error: "#REF!" },
];

const TABLES = [...cases, ...networks].map(({ table }) => table as CellContent[][]);

function gridWith(table: readonly CellContent[][], changes: readonly (readonly [number, number, CellContent])[]): Grid {
  const width = Math.max(...table.map((row) => row.length));
  const values = table.map((row) => [...row, ...Array<CellContent>(width - row.length).fill("")]);
  for (const [row, column, value] of changes) values[row % values.length]![column % width] = value;
  return new Grid({ sheet: "Sheet1", row: 0, column: 0, values });
}

const changes = fc.array(
  fc.tuple(fc.oneof(fc.constant(0), fc.nat(12)), fc.oneof(fc.constant(0), fc.nat(8)), fc.constantFrom(...ODD)),
  { minLength: 1, maxLength: 6 },
);

it("in one cell or several of any table", () => {
  fc.assert(
    fc.property(fc.nat(TABLES.length - 1), changes, (index, all) => {
      const grid = gridWith(TABLES[index]!, all);
      runToEnd(readTable(grid));
      runToEnd(readNetwork(grid, { isMeant: true }));
    }),
    { seed: 8, numRuns: runs(150) },
  );
});

it.each(["constructor", "__proto__", "_"])("%s, as every name of a column or a row", (name) => {
  for (const table of tried(TABLES))
    for (const place of [0, 1]) {
      const down = gridWith(table, []);
      const across = down.values.map((row, index) => (index === place ? row.map(() => name) : row));
      const along = down.values.map((row) => row.map((cell, index) => (index === place ? name : cell)));
      for (const values of [across, along]) {
        runToEnd(readTable(down.with(values)));
        runToEnd(readNetwork(down.with(values), { isMeant: true }));
      }
    }
});
