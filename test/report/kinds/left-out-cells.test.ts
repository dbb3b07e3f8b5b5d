/** Cells that a reading leaves out are in no figure of its report, whatever they hold. */

import { answeredWith, gridOf, readingOf } from "../../tables/reader/expectations";
import type { TableReading } from "../../../src/tables/reader/table-reading";
import type { CellContent } from "../../../src/sheet/cells";
import { evaluatedReport } from "./series-reports";

function answered(table: CellContent[][], ...words: string[]) {
  const grid = gridOf({ table });
  let answers = new Map() as ReadonlyMap<string, string>;
  let reading: TableReading = readingOf(grid);
  for (const each of words) {
    const more = answeredWith(reading, answers, each);
    if (!more) throw new Error(`${each} is no answer of ${reading.question?.words}`);
    answers = more;
    reading = readingOf(grid, answers);
  }
  if (reading.kind !== "series" || reading.question) throw new Error(`read as ${reading.kind}`);
  return reading;
}

const across = [
  ["Country", 2018, 2019, 2020, 2021],
  ["India", 120, 130, 128, 0],
  ["China", 300, 310, 290, 0],
  ["Turkey", 90, 95, 99, 0],
];
const partly: CellContent[][] = [across[0]!, across[1]!, ["China", 300, 310, 290, 280], ["Turkey", 90, 95, 99, 101]];
const WORDS = ["Amounts that add up", "No, it is missing"];
const turned = (table: CellContent[][]) =>
  table[0]!.map((_, column) => table.map((row, at) => (at + column === 0 ? "Year" : row[column]!)));

describe.each([
  ["across", answered(across, ...WORDS)],
  ["down", answered(turned(across), ...WORDS)],
])("a 0 that is missing, periods %s", (_, reading) => {
  const { rows, title } = evaluatedReport(reading);
  const lineOf = (name: string) => rows().find(([first]) => first === name)!;
  it("is no last figure", () => {
    expect(lineOf("India").slice(1, 5)).toEqual(["2018", "120", "2020", "128"]);
    expect(lineOf("2021").slice(1, 4)).toEqual(["#N/A", "#N/A", "#N/A"]);
    expect(lineOf("2020").slice(1, 4)).toEqual(["128", "290", "99"]);
    expect(title()).toMatch(/ 2020$/);
    expect(rows().flat()).not.toContain("#DIV/0!");
  });
});

describe.each([
  ["across", answered(across, WORDS[0]!, "Yes, 0")],
  ["down", answered(turned(across), WORDS[0]!, "Yes, 0")],
])("a 0 that is one, periods %s", (_, reading) => {
  it("is a last figure", () => {
    const { rows } = evaluatedReport(reading);
    const line = rows().find(([first]) => first === "India")!;
    expect(line.slice(1, 5)).toEqual(["2018", "120", "2021", "0"]);
  });
});

test("an empty cell among figures leaves the shares of its period out, and those alone", () => {
  const gap = partly.map((row) => row.map((cell) => (cell === 130 ? "" : cell === 0 ? 125 : cell)));
  const { rows } = evaluatedReport(answered(gap, WORDS[0]!));
  const lineOf = (name: string) => rows().find(([first]) => first === name)!;
  expect(lineOf("2018").slice(1, 5)).toEqual(["120", "300", "90", "510"]);
  expect(lineOf("2019").slice(1, 5)).toEqual(["#N/A", "310", "95", "#N/A"]);
  expect(rows().flat()).not.toContain("#DIV/0!");
});
