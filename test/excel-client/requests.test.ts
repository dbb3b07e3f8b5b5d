/** How much the adapter asks of Excel, and how often: on the web a request takes up to half a second, and at most 5 MB. */

import { reportOn } from "../../src/report/report";
import { runToEnd } from "../../src/core/sliced";
import { freeze } from "../../src/share/freeze";
import { Grid } from "../../src/tables/grid";
import { understand } from "../../src/tables/understand";
import type { Workbook } from "../../src/workbook/port";
import { inChromium } from "../browser/open-workbook";
import { ADAPTER_PAGE, remoteWorkbook, serveAdapter } from "./adapter-page";
import { type ExcelPage, openExcel } from "./excel-page";
import { describeWithClient } from "./microsoft-client";

describeWithClient("requests of Microsoft's client", () => {
  const chromium = inChromium();
  let it: ExcelPage;
  let workbook: Workbook;

  beforeAll(async () => {
    it = await openExcel(chromium.browser, chromium.address, { html: ADAPTER_PAGE, prepare: serveAdapter });
    workbook = await remoteWorkbook(it.page);
  });
  afterAll(() => it.close());
  beforeEach(() => it.excel.startAgain());
  afterEach(() => expect(it.excel.unknown).toEqual([]));

  const measured = () => ({
    requests: it.requests.length,
    largest: Math.max(...it.requests.map(({ bytes }) => bytes)),
    answer: Math.max(...it.requests.map(({ answerBytes }) => answerBytes)),
    all: it.requests.reduce((sum, { bytes }) => sum + bytes, 0),
    actions: Math.max(...it.requests.map(({ actions }) => actions)),
    kept: it.excel.referenced,
  });

  const chain = (rows: number) => [
    ["Link", "Country", "Sales, US$", "Inputs, US$"],
    ...Array.from({ length: rows }, (_, index) => [
      `Link ${index + 1}`,
      index % 2 ? "Kenya" : "Italy",
      100 + index * 10,
      index === 0 ? 0 : 90 + index * 10,
    ]),
  ];

  test.each([200, 1_000, 2_000])("a report on %d rows", async (rows) => {
    const values = chain(rows);
    it.sheet("Sheet1").fill("A1", values);
    const grid = new Grid({ sheet: "Sheet1", row: 0, column: 0, values });
    const { sheet, charts } = runToEnd(reportOn(runToEnd(understand(grid)), { rate: null, leaveOutMissing: false }));
    const before = performance.now();
    await workbook.addSheets([{ ...sheet, charts }]);
    console.log("report", rows, sheet.cells.length, JSON.stringify(measured()), Math.round(performance.now() - before));
  });

  test.each([500, 2_000])("freezing %d formulas", async (count) => {
    const sheet = it.sheet("Sheet1");
    for (let row = 0; row < count; row += 1) {
      sheet.put(`A${row + 1}`, row);
      sheet.answer(`B${row + 1}`, `=VC.MARGIN(A${row + 1},10)`, [[row / 10]]);
    }
    const before = performance.now();
    await freeze(workbook, "workbook", (text) => text.includes("VC."));
    console.log("freeze", count, JSON.stringify(measured()), Math.round(performance.now() - before));
  });

  test("selection, insert", async () => {
    it.sheet("Sheet1").fill("A1", chain(20));
    it.excel.book.select("Sheet1", "A1:D21");
    await workbook.selection();
    console.log("selection", JSON.stringify(measured()));
    it.requests.length = 0;
    await workbook.insert([{ address: "Sheet1!F1", text: "=SEQUENCE(3)", rows: 3 }]);
    console.log("insert", JSON.stringify(measured()));
  });
});
