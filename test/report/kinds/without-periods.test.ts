/** Tables of figures without periods, or of one alone: a list, and nothing of changes or time. */

import { saidSeries } from "../../../src/findings/kinds/series";
import type { CellContent } from "../../../src/sheet/cells";
import { answeredWith, gridOf, readingOf } from "../../tables/reader/expectations";
import { evaluatedReport } from "./series-reports";

function seriesOf(table: CellContent[][], words?: string) {
  const grid = gridOf({ table });
  const first = readingOf(grid);
  const answers = words === undefined ? null : answeredWith(first, new Map(), words);
  const reading = answers ? readingOf(grid, answers) : first;
  if (reading.kind !== "series" || reading.question) throw new Error(`read as ${reading.kind}`);
  return reading;
}

const PRICES = seriesOf(
  [
    ["Product", "Price (US$)"],
    ["Tea", 120],
    ["Coffee", 130],
    ["Cocoa", 128],
  ],
  "Of different products",
);
const exportsIn = (title: string) =>
  seriesOf([
    [title, ""],
    ["Country", "Exports"],
    ["China", 60],
    ["Vietnam", 24],
    ["Italy", 12],
  ]);

describe("a list of prices", () => {
  const { rows, title } = evaluatedReport(PRICES);
  it("has names and figures with their unit", () => {
    expect(
      rows()
        .find(([first]) => first === "Product")!
        .slice(0, 3),
    ).toEqual(["Product", "Price, US$", ""]);
    expect(
      rows()
        .find(([first]) => first === "Coffee")!
        .slice(0, 3),
    ).toEqual(["Coffee", "130", ""]);
    expect(title()).toBe("Price");
  });
  it("says nothing of time, changes or sums", () => {
    expect(rows().flat().join("\n")).not.toMatch(/over time|period|Change|[Gg]rowth|first figure|Sum of/);
  });
});

describe("a list of exports", () => {
  const reading = exportsIn("Exports of shoes by country (US$ bn), 2022");
  const { rows, title, charts, write } = evaluatedReport(reading);
  it("has shares, and the year of its title", () => {
    expect(title()).toBe("China: 62.5 % of these exports in 2022");
    expect(saidSeries(reading).title!.replaceAll("\u00a0", " ")).toBe(title());
    expect(
      rows()
        .find(([first]) => first === "China")!
        .slice(0, 3),
    ).toEqual(["China", "60", "0.625"]);
    expect(rows().find(([first]) => first === "Sum of the 3 listed")![1]).toBe("96");
    expect(charts.map(({ chart }) => chart.title)).toEqual(["Exports, US$ bn"]);
  });
  it("follows the sheet, and shares of figures below 0 are none", () => {
    write("Sheet1!B4", "124");
    expect(title()).toBe("Vietnam: 63.3 % of these exports in 2022");
    write("Sheet1!B4", "-24");
    expect(rows().find(([first]) => first === "China")![2]).toBe("#N/A");
    expect(title()).not.toContain("%");
    write("Sheet1!B4", "24");
  });
});

test.each([
  ["Exports of shoes by country (US$ bn), 2022", " in 2022"],
  ["Exports of shoes in 2022", " in 2022"],
  ["Exports of shoes (2022)", " in 2022"],
  ["Exports of shoes at prices of 2022", ""],
  ["Exports of shoes, constant US$, 2022", ""],
  ["Exports of shoes, 2012 to 2022", ""],
  ["Exports of shoes, sample 2022 of firms", ""],
])("the year of %s", (words, expected) => {
  expect(saidSeries(exportsIn(words)).title!.replaceAll("\u00a0", " ")).toBe(
    `China: 62.5 % of these exports${expected}`,
  );
});
