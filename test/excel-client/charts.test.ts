/** Charts in an Excel that refuses some of them, and the waterfall that is none of Excel's own. */

import { formula, number, text } from "../../src/sheet/sheet";
import type { ChartKind, NewSheet, PlacedChart } from "../../src/sheet/figures";
import { ExcelWorkbook } from "../../src/workbook/excel";
import { FakeExcel } from "../workbook/fake-excel";
import { describeWithClient } from "./microsoft-client";

describeWithClient("charts in Excel", () => {
  let excel: FakeExcel;
  let workbook: ExcelWorkbook;

  beforeEach(() => {
    excel = new FakeExcel();
    Object.assign(globalThis, { Excel: excel, Office: { context: { requirements: { isSetSupported: () => true } } } });
    workbook = new ExcelWorkbook();
  });
  afterEach(() => {
    jest.restoreAllMocks();
    expect({ unknown: excel.host.unknown, kept: excel.host.referenced }).toEqual({ unknown: [], kept: 0 });
  });

  const chart = (kind: ChartKind): PlacedChart => ({
    at: "D1",
    chart: { kind, title: `A ${kind}`, labels: "A1:A4", values: ["B1:B4"], width: 480, height: 266 },
  });
  const sheet = (...kinds: ChartKind[]): NewSheet => ({
    name: "Chain",
    columns: {},
    rows: {},
    opensOn: "A1",
    cells: [
      text("A1", "Link"),
      text("B1", "Value added"),
      ...["Farm", "Mill", "Shop"].map((name, index) => text(`A${index + 2}`, name)),
      formula("B2", "=VC.VALUEADDED(F2:F4,G2:G4)", "derived", {
        format: "#,##0.00",
        fills: { range: "B2:B4", formats: ["#,##0.00"] },
      }),
      number("B3", 1),
    ],
    charts: kinds.map(chart),
  });

  test("a chart that Excel refuses takes no other with it, and is told", async () => {
    excel.host.strict = { refusedOfCharts: { Line: ["Title"] } };
    jest.spyOn(console, "warn").mockReturnValue();
    const leftOut: string[] = [];
    await workbook.addSheets([sheet("bar", "line", "stacked")], {
      leaveOut: ({ chart: { kind } }) => leftOut.push(kind),
    });
    expect(leftOut).toEqual(["line"]);
    expect(excel.sheet("Chain").figures.map(({ kind }) => kind)).toEqual(["ColumnClustered", "ColumnStacked"]);
    expect(excel.deleted).toBe(0);
  });

  test("where none may be left out, none is made, and no sheet", async () => {
    excel.host.strict = { refusedOfCharts: { Line: ["Title"] } };
    await expect(workbook.addSheets([sheet("bar", "line")])).rejects.toMatchObject({ code: "UnsupportedOperation" });
    expect(excel.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  test("a waterfall is stacked bars over a block of live formulas, right of what else is there", async () => {
    // What Excel refuses of its own.
    excel.host.strict = { refusedOfCharts: { Waterfall: ["Title", "Series"] } };
    await workbook.addSheets([sheet("waterfall")]);
    const made = excel.sheet("Chain");
    expect(made.figures).toMatchObject([
      {
        kind: "BarStacked",
        "title.text": "A waterfall",
        "name 0": "Base",
        "fill 0": "none",
        "name 1": "Rise",
        "values 1": "Chain!R3:R6",
        "labels 1": "Chain!M3:M6",
        "gapWidth 0": 45,
        "legend.visible": false,
        "categoryAxis.reversePlotOrder": true,
      },
    ]);
    // Names with the figure in as many decimals as its format shows, and a bar of the whole at the end.
    expect(made.at("M3").formula).toBe('=A2&"  "&FIXED(N3,2)');
    expect(made.at("N3").formula).toBe("=IF(ISNUMBER(B2),B2,0)");
    expect(made.at("M6").formula).toBe('="Total"&"  "&FIXED(N6,2)');
    expect(made.at("Q4").look).toMatchObject({ "font.size": 8 });
  });
});
