/** The list of columns in Analyse: neighbours that are read alike are one line. */

import { columnLines } from "../../src/pane/reading/columns";
import { readingOf } from "../tables/reader/expectations";
import { sketched } from "../tables/grid";

const linesOf = (sketch: string): string[] =>
  columnLines(readingOf(sketched(sketch))).map(({ name, words }) => `${name} – ${words}`);

it("ten years of one measure are one line, with the reason once", () => {
  const years = Array.from({ length: 10 }, (_, index) => 1990 + index);
  const row = (name: string, from: number) => [name, ...years.map((_, index) => from + index)].join(" | ");
  const lines = linesOf(
    ["Exports by region, US$ billion", ["Region", ...years].join(" | "), row("Asia", 50), row("Africa", 20)].join("\n"),
  );
  expect(lines.length).toBe(2);
  expect(lines[1]).toMatch(/^Columns B to K – .*, 1990 to 1999, in US\$ billion\. Reason: the title says “Exports/);
});

describe("a line of its own for", () => {
  it("columns whose headings tell what they are", () => {
    const lines = linesOf("Link | Sales | Purchases\nFarm | 10 | 0\nMill | 25 | 10");
    expect(lines.map((line) => line.slice(0, 2))).toEqual(["A:", "B:", "C:"]);
  });
  it("another unit among the years", () => {
    const lines = linesOf(
      "Exports by region\nRegion | 2019 (US$ m) | 2020 (US$ m) | 2021 (EUR m)\nAsia | 50 | 60 | 70\nAfrica | 20 | 30 | 40",
    );
    expect(lines.some((line) => line.includes("2019 to 2021"))).toBe(false);
  });
  it("years under another banner", () => {
    const lines = linesOf(
      "US$ million\n | Exports | | Imports |\nCountry | 2020 | 2021 | 2020 | 2021\nGhana | 5 | 6 | 3 | 4\nPeru | 7 | 8 | 6 | 5",
    );
    expect(lines.slice(1).map((line) => line.split(" – ")[0])).toEqual(["B to C: Exports", "D to E: Imports"]);
  });
});

it("years from the latest to the first are one line, as the sheet has them", () => {
  const lines = linesOf(
    "Exports by region, US$ billion\nRegion | 2021 | 2020 | 2019\nAsia | 50 | 60 | 70\nAfrica | 20 | 30 | 40",
  );
  expect(lines.slice(1)).toEqual([expect.stringContaining("Columns B to D – Exports, 2021 to 2019, in US$ billion.")]);
});
