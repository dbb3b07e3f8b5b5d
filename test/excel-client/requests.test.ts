/** How much the adapter asks of Excel, and how often: on the web a request takes up to half a second, and at most 5 MB. */

import { reportOn } from "../../src/report/report";
import { runToEnd } from "../../src/core/sliced";
import { freeze, unfreeze } from "../../src/share/freeze";
import { Grid } from "../../src/tables/grid";
import { understand } from "../../src/tables/understand";
import { inPage } from "./adapter-page";
import { inAdapter } from "./adapter-suite";
import { describeWithClient } from "./microsoft-client";

/** Well below what Excel on the web takes. */
const MOST_BYTES = 4_000_000;

const chain = (rows: number) => [
  ["Link", "Country", "Sales, US$", "Inputs, US$"],
  ...Array.from({ length: rows }, (_, index) => [
    `Link ${index + 1}`,
    index % 2 ? "Kenya" : "Italy",
    100 + index * 10,
    index === 0 ? 0 : 90 + index * 10,
  ]),
];

describeWithClient("requests of Microsoft's client", () => {
  const it = inAdapter();

  /** Requests, and the bytes of the largest of them and of all. */
  const sent = () => ({
    requests: it.requests.length,
    largest: Math.max(...it.requests.map(({ bytes }) => bytes)),
    all: it.requests.reduce((sum, { bytes }) => sum + bytes, 0),
  });

  // What is told in one request more is what a change of the adapter costs a person on the web: not without a reason.
  test.each([
    { rows: 200, requests: 5 },
    { rows: 1_000, requests: 5 },
    { rows: 2_000, requests: 5 },
  ])("a report on $rows rows", async ({ rows, requests }) => {
    const values = chain(rows);
    it.sheet("Sheet1").fill("A1", values);
    const table = runToEnd(understand(new Grid({ sheet: "Sheet1", row: 0, column: 0, values })));
    const { sheet, charts } = runToEnd(reportOn(table, { rate: null, leaveOutMissing: false }));
    await it.workbook.addSheets([{ ...sheet, charts }]);
    expect(sent().requests).toBeLessThanOrEqual(requests);
    expect(sent().largest).toBeLessThan(MOST_BYTES);
  });

  function formulas(count: number, more = ""): void {
    const sheet = it.sheet("Sheet1");
    for (let row = 1; row <= count; row += 1) {
      sheet.put(`A${row}`, row);
      sheet.answer(`B${row}`, `=VC.MARGIN(A${row},10${more})`, [[row / 10]]);
    }
  }
  const isOurs = inPage((text: string) => text.includes("VC."));

  test.each([
    { what: "500 formulas", count: 500, requests: 20 },
    { what: "2,000 formulas", count: 2_000, requests: 26 },
    {
      what: "700 formulas as long as they can be",
      count: 1_000,
      more: `+${"1234567+".repeat(1_000)}0`,
      requests: 60,
    },
  ])("freezing $what, and back", async ({ count, more, requests }) => {
    formulas(count, more);
    const before = it.sheet("Sheet1").at("B2").formula;
    await freeze(it.workbook, "workbook", isOurs);
    console.log(sent());
    expect(it.sheet("Sheet1").formulas()).toEqual([]);
    expect(sent().requests).toBeLessThanOrEqual(requests);
    await unfreeze(it.workbook);
    console.log(sent());
    expect(it.sheet("Sheet1").formulas()).toHaveLength(count);
    expect(it.sheet("Sheet1").at("B2").formula).toBe(before);
    expect(sent().largest).toBeLessThan(MOST_BYTES);
    expect(it.excel.referenced).toBe(0);
  });

  test("what is selected, in one request", async () => {
    it.sheet("Sheet1").fill("A1", chain(20));
    it.excel.book.select("Sheet1", "A1:D21");
    expect(await it.workbook.selection()).toMatchObject({ address: "Sheet1!A1:D21", faults: [] });
    expect(sent()).toMatchObject({ requests: 1 });
    expect(it.excel.referenced).toBe(0);
  });

  test("a formula in two", async () => {
    await it.workbook.insert([{ address: "Sheet1!F1", text: "=SEQUENCE(3)", rows: 3 }]);
    expect(sent()).toMatchObject({ requests: 2 });
  });

  test("the sheets in one, once they are known", async () => {
    await it.workbook.sheets();
    it.requests.length = 0;
    it.sheet("Sheet1").put("B2", 1);
    expect(await it.workbook.sheets()).toEqual([{ name: "Sheet1", used: "Sheet1!B2" }]);
    expect(sent()).toMatchObject({ requests: 1 });
    // One that has come and one that has gone.
    it.excel.book.add("Other").put("A1", 1);
    expect(await it.workbook.sheets()).toEqual([
      { name: "Sheet1", used: "Sheet1!B2" },
      { name: "Other", used: "Other!A1" },
    ]);
    it.excel.book.delete(it.sheet("Sheet1"));
    expect(await it.workbook.sheets()).toEqual([{ name: "Other", used: "Other!A1" }]);
  });
});
