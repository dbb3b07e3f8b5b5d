/** A report in Excel: written by the adapter into the strict fake, on a sheet of its own. */

import { reportOn } from "../../src/report/report";
import { runToEnd } from "../../src/core/sliced";
import { understand } from "../../src/tables/understand";
import { ExcelWorkbook } from "../../src/workbook/excel";
import { sketched } from "../tables/grid";
import { FakeExcel } from "./fake-excel";

afterAll(() => {
  delete (globalThis as any).Excel;
  delete (globalThis as any).Office;
});

test("is added beside the person's sheets, charts and all, and taken away again", async () => {
  const excel = new FakeExcel();
  Object.assign(globalThis, { Excel: excel, Office: { context: { requirements: { isSetSupported: () => true } } } });
  const workbook = new ExcelWorkbook();
  const grid = sketched(
    "Link | Country | Sales | Inputs\nFarm | Kenya | '1.234,50 US$ | 0\nMill | Italy | 2500 | 1234.5",
  );
  grid.values.forEach((row, down) =>
    row.forEach((value, right) => excel.sheet("Sheet1").enter(down, right, value as string | number)),
  );

  const { sheet, charts } = runToEnd(reportOn(runToEnd(understand(grid)), { rate: null, leaveOutMissing: false }));
  const [name] = await workbook.addSheets([{ ...sheet, charts }]);
  expect(name).toBe("VC report");
  expect((await workbook.read("'VC report'!D5")).values).toEqual([[1234.5]]);
  const formulas = (await workbook.formulas("'VC report'!A1:K60", () => true)).map(({ text }) => text);
  expect(formulas).toEqual(expect.arrayContaining(["=Sheet1!B2", "=Sheet1!D3", "=VC.VALUEADDED(D5:D6,E5:E6)"]));
  expect((await workbook.read("Sheet1!C2")).values).toEqual([["1.234,50 US$"]]);

  expect(excel.sheet("VC report").figures).toHaveLength(charts.length);
  await workbook.removeSheets(["VC report"]);
  expect(excel.sheets.map((each) => each.name)).toEqual(["Sheet1"]);
});

test("has a line for each link over all periods, in colours and points of its own", async () => {
  const excel = new FakeExcel();
  Object.assign(globalThis, { Excel: excel, Office: { context: { requirements: { isSetSupported: () => true } } } });
  const grid = sketched(
    "Link | Sales 2005 | Costs 2005 | Sales 2010 | Costs 2010 | Sales 2015 | Costs 2015\nFarm | 10 | 1 | 12 | 2 | 15 | 3\nMill | 25 | 10 | 30 | 12 | 40 | 15",
  );
  const { sheet, charts } = runToEnd(reportOn(runToEnd(understand(grid)), { rate: null, leaveOutMissing: false }));
  const shares = charts.find(({ chart }) => chart.kind === "line")!.chart.values[0]!;
  const names = sheet.cells.find(({ at }) => at === shares.split(":")[0])!;
  excel.learnt.set((names.content as { formula: string }).formula, [["Farm"], ["Mill"]]);
  await new ExcelWorkbook().addSheets([{ ...sheet, charts }]);
  const line = excel.sheet("VC report").figures.find(({ kind }) => kind === "Line")!;
  const years = sheet.cells.filter(({ content }) => "number" in content && content.number === 2015).at(-1)!.at;
  const row = Number(years.replace(/\D+/, ""));
  expect(line).toMatchObject({
    content: `'VC report'!C${row + 1}:E${row + 1} by Rows`,
    "title.text": "Shares from 2005 to 2015",
    "name 0": "Farm",
    "labels 0": `'VC report'!C${row}:E${row}`,
    "line.color 0": "#0072b2",
    "markerStyle 0": "Circle",
    "name 1": "Mill",
    "values 1": `'VC report'!C${row + 2}:E${row + 2}`,
    "labels 1": `'VC report'!C${row}:E${row}`,
    "line.color 1": "#d55e00",
    "markerStyle 1": "Square",
  });
});
