/** The first chart of a report without the rest: the same figures, live, with nothing missing that they rest on. */

import { runToEnd } from "../../src/core/sliced";
import { chartAlone } from "../../src/report/chart-alone";
import { reportOnReading } from "../../src/report/kinds";
import type { TableKind } from "../../src/tables/reader/table-reading";
import { readVisible } from "../../src/tables/reader/visible";
import { sketched } from "../tables/grid";
import { evaluatedPage } from "./kinds/series-reports";

const TABLES: readonly (readonly [TableKind, string])[] = [
  ["payments", "Payer | Payee | Payment, US$\nBuyer | Shop | 100\nShop | Mill | 60\nMill | Farm | 30"],
  [
    "trade rows",
    "Reporter | Partner | Product | Flow | Year | Trade value, US$ | Quantity, kg\nGhana | Germany | Cocoa | Export | 2020 | 500 | 100\nGhana | France | Cocoa | Export | 2020 | 300 | 70\nGhana | Germany | Cocoa | Export | 2021 | 700 | 120\nGhana | France | Cocoa | Export | 2021 | 200 | 50",
  ],
  [
    "series",
    "Year | Export price, coffee | Export volume, coffee | Export price, tea | Export volume, tea | Import price | Import volume\n2019 | 100 | 5 | 40 | 9 | 100 | 3\n2020 | 95 | 6 | 42 | 8 | 105 | 4\n2021 | 90 | 7 | 41 | 9 | 110 | 5",
  ],
];

describe.each(TABLES)("of %s", (kind, sketch) => {
  const grid = sketched(sketch, { sheet: "Data" });
  const reading = runToEnd(readVisible(grid, { answers: new Map() }));
  const report = runToEnd(reportOnReading(reading, { rate: null, leaveOutMissing: false })!)!;
  const alone = chartAlone(report)!;
  const [placed] = alone.charts!;

  it("shows the same as in the report, and no error", () => {
    expect(reading.kind).toBe(kind);
    const [whole, part] = [evaluatedPage(grid, report), evaluatedPage(grid, { sheet: alone, charts: alone.charts! })];
    const { labels, values } = placed!.chart;
    const cellsOf = (range: string) => {
      const [, column = "", from = "", to = ""] = /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(range)!;
      return Array.from({ length: Number(to) - Number(from) + 1 }, (_, index) => `${column}${Number(from) + index}`);
    };
    const shown = (page: typeof whole) => [labels, ...values].map((range) => cellsOf(range).map((at) => page.at(at)));
    expect(shown(part)).toEqual(shown(whole));
    expect(shown(part).flat()).not.toContain("");
    expect(
      part
        .rows()
        .flat()
        .filter((words) => words.startsWith("#")),
    ).toEqual([]);
  });

  it("is smaller than the report, and follows the table", () => {
    expect(alone.cells.length).toBeLessThan(report.sheet.cells.length);
    const page = evaluatedPage(grid, { sheet: alone, charts: alone.charts! });
    const before = JSON.stringify(page.rows());
    const { values } = grid;
    const column = values[0]!.findIndex((head) => /Payment|Trade value|Export price/.test(String(head)));
    page.write(`Data!${String.fromCharCode(65 + column)}4`, "999");
    expect(JSON.stringify(page.rows())).not.toBe(before);
  });
});

it("is none where the report has none", () => {
  const report = runToEnd(
    reportOnReading(
      runToEnd(readVisible(sketched("Payer | Payee | Payment\nBuyer | Shop | 100"), { answers: new Map() })),
      { rate: null, leaveOutMissing: false },
    )!,
  );
  expect(report === null || chartAlone({ ...report, charts: [] }) === null).toBe(true);
});
