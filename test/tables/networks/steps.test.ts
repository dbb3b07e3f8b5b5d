/** An input-output table is read in steps: between two of them at most a few rows are looked at, however large it is. */

import { runToEnd } from "../../../src/core/sliced";
import { learnCountries } from "../../../src/tables/countries";
import type { CellContent } from "../../../src/sheet/cells";
import { Grid } from "../../../src/tables/grid";
import { readNetwork } from "../../../src/tables/networks/read-network";
import type { NetworkReading } from "../../../src/tables/networks/reading";
import { place } from "./read";

/** Counts the cells that are looked at. */
class CountingGrid extends Grid {
  seen = 0;

  override at(row: number, column: number): CellContent {
    this.seen += 1;
    return super.at(row, column);
  }
}

const N = 240;
const COUNTRIES = 12;
/** So many rows or columns at a time, each of all cells. */
const MOST_LINES = 60;

const industry = (index: number) => `Land ${Math.floor(index / (N / COUNTRIES)) + 1}`;
const flow = (row: number, column: number) => ((row * 31 + column * 17) % 97) / 10;
const final = (row: number, column: number) => 100 + ((row * column) % 13);

function table(names: (row: number) => string, headings: (column: number) => string, below: CellContent[][] = []) {
  return [
    ["Country", ...Array.from({ length: N + COUNTRIES }, (_, column) => headings(column))],
    ...Array.from({ length: N }, (_, row): CellContent[] => [
      names(row),
      ...Array.from({ length: N }, (__, column) => flow(row, column)),
      ...Array.from({ length: COUNTRIES }, (__, column) => final(row, column)),
    ]),
    ...below,
  ];
}

function readInSteps(values: CellContent[][]): { reading: NetworkReading | null; most: number } {
  runToEnd(learnCountries());
  const width = Math.max(...values.map((row) => row.length));
  const grid = new CountingGrid({
    sheet: "Large",
    row: 0,
    column: 0,
    values: values.map((row) => [...row, ...Array<CellContent>(width - row.length).fill("")]),
  });
  const work = readNetwork(grid, { isMeant: true });
  let most = 0;
  for (;;) {
    grid.seen = 0;
    const { done, value } = work.next();
    most = Math.max(most, grid.seen);
    if (done) return { reading: value, most };
  }
}

const heading = (column: number) => (column < N ? industry(column) : `Final ${column - N + 1}`);

it.each<[what: string, values: CellContent[][]]>([
  ["names that repeat across", table(industry, heading)],
  ["no headings", table(industry, () => "").slice(1)],
  ["a row of sums without a name", table(industry, (column) => heading(column).replace("Land", "L"), [["", 1, 2, 3]])],
  [
    "other names across",
    table(
      (row) => `C_${row}`,
      (column) => (column < N ? `I_${column}` : "Exports"),
    ),
  ],
  [
    "a total that no columns sum to",
    table(industry, heading).map((row, index) => [...row, index === 0 ? "Total use" : index]),
  ],
])("%s", (_, values) => {
  expect(readInSteps(values).most).toBeLessThan(MOST_LINES * (N + COUNTRIES));
});

it("finds the countries of a column whose names repeat, and asks where the headings of final demand are kinds of use", () => {
  const { reading } = readInSteps(table(industry, heading));
  expect(reading).toMatchObject({
    is: "network",
    countries: { are: "several", by: "heading", names: Array.from({ length: COUNTRIES }, (_, at) => `Land ${at + 1}`) },
    question: null,
  });
  expect(reading?.is === "network" && reading.countries.are === "several" && place(reading.countries.at)).toBe(
    "A2:A241",
  );
  const uses =
    "Households, Government, NPISH, Gross fixed capital formation, Inventories, Valuables, Exports of goods, Exports of services, Private consumption, Public investment, Private investment, Stocks".split(
      ", ",
    );
  const ofUses = readInSteps(table(industry, (column) => (column < N ? industry(column) : uses[column - N]!))).reading;
  expect(ofUses).toMatchObject({ is: "network", question: { id: "countries" } });
});
