/** Hidden and filtered rows are in no figure, and their number is told. */

import { runToEnd } from "../../../src/core/sliced";
import { Grid } from "../../../src/tables/grid";
import { hiddenRecords, readVisible } from "../../../src/tables/reader/visible";
import { sketched } from "../grid";

const hiding = (sketch: string, hiddenRows: number[]): Grid => new Grid({ ...gridIn(sketch), hiddenRows });
const gridIn = (sketch: string) => {
  const { sheet, row, column, values } = sketched(sketch);
  return { sheet, row, column, values };
};

const chain = "Link | Sales | Purchases\nFarm | 10 | 0\nMill | 25 | 10\nTrader | 30 | 25\nShop | 60 | 30";

it("leaves hidden rows of a chain out, and tells their number", () => {
  const reading = runToEnd(readVisible(hiding(chain, [3]), {}));
  expect(reading.remarks).toContain("1 hidden row is left out.");
  expect(reading.leftOut.rows).toContain(3);
  expect(reading.kind === "chain" && reading.understood.records).toEqual([1, 2, 4]);
});

it("tells several", () => {
  expect(runToEnd(readVisible(hiding(chain, [2, 3]), {})).remarks).toContain("2 hidden rows are left out.");
});

it("says nothing where none is hidden", () => {
  const reading = runToEnd(readVisible(hiding(chain, []), {}));
  expect(reading.remarks).toEqual([]);
  expect(reading.kind === "chain" && reading.understood.records).toEqual([1, 2, 3, 4]);
});

it("reads headings that are hidden", () => {
  expect(hiddenRecords(hiding(chain, [0, 2]))).toEqual([2]);
});

it("counts no hidden row in a series", () => {
  const sketch =
    "Exports by region, US$ million\nRegion | 2020 | 2021\nAsia | 50 | 70\nAfrica | 20 | 30\nEurope | 30 | 35";
  const reading = runToEnd(readVisible(hiding(sketch, [3]), {}));
  expect(reading.kind === "series" && reading.table.members.map(({ name }) => name)).toEqual(["Asia", "Europe"]);
});
