/** Rows that the person leaves out, or counts, after all. */

import { runToEnd } from "../../../src/core/sliced";
import { readTable } from "../../../src/tables/reader/read";
import { withRowChoices } from "../../../src/tables/reader/row-choices";
import { sketched } from "../grid";

const exports =
  "Exports by region, US$ million\nRegion | 2020 | 2021\nAsia | 50 | 70\nAfrica | 20 | 30\nEurope | 30 | 35\nTotal | 100 | 135";
const counted = (sketch: string, rows: ReadonlyMap<number, boolean>) => {
  const reading = withRowChoices(runToEnd(readTable(sketched(sketch))), rows);
  return {
    out: reading.leftOut.rows,
    names: reading.kind === "series" ? reading.table.members.flatMap(({ name, counts }) => (counts ? [name] : [])) : [],
  };
};

it("as it was read, the total is out", () => {
  expect(counted(exports, new Map())).toEqual({ out: [5], names: ["Asia", "Africa", "Europe"] });
});

it("a row that is left out is counted in nothing", () => {
  expect(counted(exports, new Map([[3, true]]))).toEqual({ out: [3, 5], names: ["Asia", "Europe"] });
});

it("a row that is counted after all is a member like others", () => {
  expect(counted(exports, new Map([[5, false]]))).toEqual({ out: [], names: ["Asia", "Africa", "Europe", "Total"] });
});
