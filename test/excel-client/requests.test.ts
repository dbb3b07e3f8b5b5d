/** How much the adapter asks of Excel, and how often: on the web a request takes up to half a second, and at most 5 MB. */

import { reportOn } from "../../src/report/report";
import { runToEnd } from "../../src/core/sliced";
import { freeze, unfreeze } from "../../src/share/freeze";
import { Grid } from "../../src/tables/grid";
import { understand } from "../../src/tables/understand";
import { ExcelWorkbook } from "../../src/workbook/excel";
import { FakeExcel } from "../workbook/fake-excel";
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
  let it: FakeExcel;
  let workbook: ExcelWorkbook;
  beforeEach(async () => {
    it = new FakeExcel();
    Object.assign(globalThis, { Excel: it, Office: { context: { requirements: { isSetSupported: () => true } } } });
    workbook = new ExcelWorkbook();
    // A workbook that says nothing of its version is looked through once, before something is put into it.
    await workbook.saveVersion();
    it.host.requests.length = 0;
  });
  afterEach(() => expect({ unknown: it.host.unknown, kept: it.host.referenced }).toEqual({ unknown: [], kept: 0 }));

  /** Requests, and the bytes of the largest of them and of all. */
  const sent = () => ({
    requests: it.host.requests.length,
    largest: Math.max(...it.host.requests.map(({ bytes }) => bytes)),
    all: it.host.requests.reduce((sum, { bytes }) => sum + bytes, 0),
  });

  // What is told in one request more is what a change of the adapter costs a person on the web: not without a reason.
  test.each([
    { rows: 200, requests: 4 },
    { rows: 1_000, requests: 4 },
    { rows: 2_000, requests: 4 },
  ])("a report on $rows rows", async ({ rows, requests }) => {
    const values = chain(rows);
    it.sheet("Sheet1").fill("A1", values);
    const table = runToEnd(understand(new Grid({ sheet: "Sheet1", row: 0, column: 0, values })));
    const { sheet, charts } = runToEnd(reportOn(table, { rate: null, leaveOutMissing: false }));
    await workbook.addSheets([{ ...sheet, charts }]);
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
  const isOurs = (text: string) => text.includes("VC.");

  test.each([
    { what: "500 formulas", count: 500, requests: 21 },
    { what: "2,000 formulas", count: 2_000, requests: 27 },
    {
      what: "520 formulas as long as they can be",
      count: 1_000,
      more: `+${"1234567+".repeat(1_000)}0`,
      requests: 60,
    },
  ])("freezing $what, and back", async ({ count, more, requests }) => {
    formulas(count, more);
    const before = it.sheet("Sheet1").at("B2").formula;
    await freeze(workbook, "workbook", isOurs);
    expect(it.sheet("Sheet1").formulas()).toEqual([]);
    expect(sent().requests).toBeLessThanOrEqual(requests);
    await unfreeze(workbook);
    expect(it.sheet("Sheet1").formulas()).toHaveLength(count);
    expect(it.sheet("Sheet1").at("B2").formula).toBe(before);
    expect(sent().largest).toBeLessThan(MOST_BYTES);
    // To delete the list would take all steps of the person's away.
    expect(it.deleted).toBe(0);
    expect(it.steps.length).toBeGreaterThan(1);
  });

  test("what is selected, in one request", async () => {
    it.sheet("Sheet1").fill("A1", chain(20));
    it.select("Sheet1", "A1:D21");
    expect(await workbook.selection()).toMatchObject({ address: "Sheet1!A1:D21", faults: [] });
    expect(sent()).toMatchObject({ requests: 1 });
  });

  test("what is selected near the end of a sheet, where there are not so many rows as are asked for", async () => {
    it.sheet("Sheet1").put("XFD1048575", 5);
    it.select("Sheet1", "XFD1048570:XFD1048576");
    const { address, values } = await workbook.selection();
    expect([address, values]).toEqual(["Sheet1!XFD1048570:XFD1048576", [[""], [""], [""], [""], [""], [5], [""]]]);
  });

  test("a formula in two", async () => {
    await workbook.insert([{ address: "Sheet1!F1", text: "=SEQUENCE(3)", rows: 3 }]);
    expect(sent()).toMatchObject({ requests: 2 });
  });

  describe("where an answer has at most 5 MB", () => {
    const LIMIT = 5_000_000;
    beforeEach(() => (it.host.strict = { limits: { request: LIMIT, response: LIMIT } }));

    test("a column of long texts is read whole, in smaller blocks", async () => {
      const words = "Une phrase d'un consultant qui décrit la chaîne de valeur du cacao. ".repeat(5);
      const rows = Array.from({ length: 30_000 }, (_, index) => [words + String(index)]);
      it.sheet("Sheet1").fill("A1", rows);
      const { values } = await workbook.readWhole("Sheet1!A1:A30000");
      expect(values).toEqual(rows);
      // What was too much once is not asked for again.
      expect(it.host.requests.filter(({ error }) => error?.Code === "ResponsePayloadSizeLimitExceeded")).toHaveLength(
        1,
      );
    });

    test("and so are long formulas", async () => {
      const words =
        "IFERROR(INDEX('Base de données 2024'!$C$5:$AZ$2000,MATCH($A12,'Base de données 2024'!$A$5:$A$2000,0)),0)+";
      const sheet = it.sheet("Sheet1");
      for (let row = 1; row <= 20_000; row += 1)
        sheet.put(`A${row}`, 0, { formula: row % 10_000 === 0 ? "=VC.GINI(B1:B2)" : `=${words.repeat(3)}${row}` });
      expect((await workbook.formulas("workbook", isOurs)).map(({ address }) => address)).toEqual([
        "Sheet1!A10000",
        "Sheet1!A20000",
      ]);
    });
  });

  test("the sheets in one, once they are known", async () => {
    await workbook.sheets();
    it.host.requests.length = 0;
    it.sheet("Sheet1").put("B2", 1);
    expect(await workbook.sheets()).toEqual([{ name: "Sheet1", used: "Sheet1!B2" }]);
    expect(sent()).toMatchObject({ requests: 1 });
    // One that has come and one that has gone.
    it.add("Other").put("A1", 1);
    expect(await workbook.sheets()).toEqual([
      { name: "Sheet1", used: "Sheet1!B2" },
      { name: "Other", used: "Other!A1" },
    ]);
    it.delete(it.sheet("Sheet1"));
    expect(await workbook.sheets()).toEqual([{ name: "Other", used: "Other!A1" }]);
  });
});
