/** No live range of a report reaches over rows that are hidden or left out: their figures are in none of its. */

import { runToEnd } from "../../../src/core/sliced";
import { reportOnReading } from "../../../src/report/kinds";
import { Grid } from "../../../src/tables/grid";
import { readVisible } from "../../../src/tables/reader/visible";
import { withRowChoices } from "../../../src/tables/reader/row-choices";
import { sketched } from "../../tables/grid";
import { evaluatedPage } from "./series-reports";

/** The report as the browser workbook shows it beside the whole sheet, hidden rows and all. */
function shownOf(sketch: string, hiddenRows: readonly number[], leftOut: readonly number[] = []) {
  const { sheet, row, column, values } = sketched(sketch);
  const whole = new Grid({ sheet, row, column, values, hiddenRows });
  const read = runToEnd(readVisible(whole, {}));
  const reading = withRowChoices(read, new Map(leftOut.map((each) => [each, true])));
  expect(reading.question).toBeNull();
  const report = runToEnd(reportOnReading(reading, { rate: null, leaveOutMissing: false })!)!;
  const page = evaluatedPage(whole, report);
  return { kind: reading.kind, rows: page.rows(), title: page.title(), words: page.rows().flat().join("\n") };
}

const NOT_SEEN = 77777;

describe.each([
  ["a row in the middle", 3],
  ["the last row", 5],
  ["the first row", 2],
])("%s that is hidden", (_, row) => {
  const hide = (lines: readonly string[]): [string, number[]] => [
    lines
      .map((line, index) => (index === row ? line.replaceAll("#", String(NOT_SEEN)) : line.replaceAll("#", "20")))
      .join("\n"),
    [row],
  ];

  it.each<[string, string[]]>([
    ["series", ["Prices of coffee, US$ per kg", "Year | Price", "2019 | #", "2020 | #", "2021 | #", "2022 | #"]],
    [
      "series",
      [
        "Trade of a country",
        "Year | Export price | Import price | Export volume",
        "2019 | # | 10 | 5",
        "2020 | # | 11 | 6",
        "2021 | # | 12 | 7",
        "2022 | # | 13 | 8",
      ],
    ],
    [
      "series",
      [
        "Exports, US$ million",
        "Region | 2020 | 2021",
        "Asia | # | 30",
        "Africa | # | 21",
        "Europe | # | 22",
        "America | # | 24",
      ],
    ],
  ])("is in no figure of a report on %s", (kind, lines) => {
    const shown = shownOf(...hide(lines));
    expect(shown.kind).toBe(kind);
    expect(shown.words).not.toContain(String(NOT_SEEN));
    expect(shown.words).not.toContain("now has");
    expect(shown.words).toContain("1 hidden row is left out.");
  });

  it("is no link that a chain's report lacks", () => {
    const lines = [
      "Chain",
      "Link | Sales | Purchases",
      "Farm | # | 1",
      "Mill | # | 2",
      "Shop | # | 3",
      "Export | # | 4",
    ];
    const shown = shownOf(...hide(lines));
    expect(shown.kind).toBe("chain");
    expect(shown.words).not.toContain(String(NOT_SEEN));
    expect(shown.words).not.toContain("now has");
  });
});

const long = [
  "Product | Year | Price (US$ per kg)",
  ...["Cocoa | 2019 | 2", `Cocoa | 2020 | ${NOT_SEEN}`, "Cocoa | 2021 | 3"],
  ...["Coffee | 2019 | 4", "Coffee | 2020 | 5", "Coffee | 2021 | 6"],
].join("\n");

it("a year that is hidden of one product only is missing for it", () => {
  const shown = shownOf(long, [2]);
  expect(shown.words).not.toContain(String(NOT_SEEN));
});

const cases = [
  "Case | Upgrading | Rents",
  "Kenya | process, product | technology",
  "Ghana | process | secret",
  "Peru | product | technology",
  "Chile | process | marketing, technology",
].join("\n");

describe("a case that is hidden or left out", () => {
  it.each<[string, number[], number[]]>([
    ["hidden", [2], []],
    ["left out", [], [2]],
  ])("%s has no tag that is counted", (_, hidden, leftOut) => {
    const shown = shownOf(cases, hidden, leftOut);
    expect(shown.kind).toBe("coded cases");
    expect(shown.words).not.toContain("secret");
    const counted = Object.fromEntries(shown.rows.map(([tag, count]) => [tag, count]));
    expect(counted["process"]).toBe("2");
    expect(shown.title).toBe("Technology: 3 of 3 cases");
  });
  it("keeps one range where no row is between the cases", () => {
    expect(shownOf(cases, []).words).toContain("VC.PREVALENCE(Sheet1!B2:B5)");
  });
});
