/** A report in Excel: written by the adapter into the strict fake, on a sheet of its own. */

import { reportOn } from "../../src/analysis/report/report";
import { finished } from "../../src/analysis/steps";
import { understand } from "../../src/analysis/understand";
import { ExcelWorkbook } from "../../src/workbook/excel";
import { sketched } from "../analysis/grid";
import { FakeExcel } from "./fake-excel";

afterAll(() => {
  delete (globalThis as any).Excel;
  delete (globalThis as any).Office;
});

test("is added beside the person's sheets, charts and all, and taken away again", async () => {
  const excel = new FakeExcel();
  Object.assign(globalThis, { Excel: excel, Office: { context: { requirements: { isSetSupported: () => true } } } });
  const workbook = new ExcelWorkbook();
  const grid = sketched("Link | Country | Sales | Inputs\nFarm | Kenya | '1.234,50 US$ | 0\nMill | Italy | 2500 | 1234.5");
  grid.values.forEach((row, down) => row.forEach((value, right) => excel.sheet("Sheet1").enter(down, right, value as string | number)));

  const { sheet, charts } = finished(reportOn(finished(understand(grid)), { rate: null, leaveOutMissing: false }));
  const [name] = await workbook.addSheets([sheet]);
  expect(name).toBe("VC report");
  expect((await workbook.read("'VC report'!D5")).values).toEqual([[1234.5]]);
  const formulas = (await workbook.formulas("'VC report'!A1:K60", () => true)).map(({ text }) => text);
  expect(formulas).toEqual(expect.arrayContaining(["=Sheet1!B2", "=Sheet1!D3", "=VC.VALUEADDED(D5:D6,E5:E6)"]));
  expect((await workbook.read("Sheet1!C2")).values).toEqual([["1.234,50 US$"]]);

  for (const { at, chart } of charts) {
    const onSheet = (range: string) => `'VC report'!${range}`;
    await workbook.insertChart(onSheet(at), { ...chart, labels: onSheet(chart.labels), values: chart.values.map(onSheet) });
  }
  expect(excel.sheet("VC report").figures).toHaveLength(charts.length);
  await workbook.removeSheets(["VC report"]);
  expect(excel.sheets.map((each) => each.name)).toEqual(["Sheet1"]);
});
