/** Kept data in which everything occurs that the grid keeps. */

import { exported } from "../../src/browser/grid-export";
import { samples } from "../../src/samples";
import { openModel } from "../../src/workbook/browser";

export function keptData(): any {
  const model = openModel(samples.find(({ id }) => id === "iphone")!.sheets);
  const sheetId = model.getters.getSheetIds()[1]!;
  const zone = { _sheetId: sheetId, _zone: { top: 0, left: 0, bottom: 2, right: 0 } };
  const place = { row: 1, col: 1, offset: { x: 0, y: 0 }, size: { width: 100, height: 200 } };
  const table = {
    hasFilters: true,
    totalRow: false,
    firstColumn: false,
    lastColumn: false,
    numberOfHeaders: 1,
    bandedRows: true,
    bandedColumns: false,
    styleId: "TableStyleMedium5",
    automaticAutofill: true,
  };
  const commands: [type: string, payload: object][] = [
    ["UPDATE_CELL", { row: 70, col: 0, content: "'01", format: "#,##0.00" }],
    ["UPDATE_CELL", { row: 71, col: 0, content: "constructor" }],
    [
      "CREATE_IMAGE",
      {
        ...place,
        figureId: "image",
        definition: { path: "data:image/png;base64,AA", size: { width: 10, height: 20 }, mimetype: "image/png" },
      },
    ],
    [
      "CREATE_CHART",
      {
        ...place,
        figureId: "chart",
        chartId: "chart",
        definition: {
          type: "bar",
          title: { text: "x" },
          stacked: false,
          dataSource: { type: "range", dataSets: [{ dataSetId: "0", dataRange: "A1:A3" }], dataSetsHaveTitle: true },
          dataSetStyles: {},
          legendPosition: "none",
        },
      },
    ],
    [
      "ADD_CONDITIONAL_FORMAT",
      {
        cf: {
          id: "cf",
          rule: { type: "CellIsRule", operator: "isGreaterThan", values: ["3"], style: { fillColor: "#ff0000" } },
        },
        ranges: [zone],
      },
    ],
    [
      "ADD_DATA_VALIDATION_RULE",
      { rule: { id: "dv", criterion: { type: "isGreaterThan", values: ["1"] }, isBlocking: false }, ranges: [zone] },
    ],
    [
      "CREATE_TABLE",
      {
        tableType: "static",
        ranges: [{ _sheetId: sheetId, _zone: { top: 70, left: 0, bottom: 72, right: 0 } }],
        config: table,
      },
    ],
    ["CREATE_NAMED_RANGE", { name: "prices", ranges: [zone] }],
    ["GROUP_HEADERS", { dimension: "ROW", start: 1, end: 2 }],
    ["FREEZE_ROWS", { quantity: 1 }],
    ["HIDE_COLUMNS_ROWS", { dimension: "COL", elements: [15] }],
    [
      "ADD_PIVOT",
      {
        pivotId: "1",
        pivot: {
          type: "SPREADSHEET",
          name: "p",
          columns: [],
          rows: [],
          measures: [],
          dataSet: { sheetId, zone: { top: 0, left: 0, bottom: 2, right: 0 } },
        },
      },
    ],
  ];
  for (const [type, payload] of commands) {
    const { isSuccessful, reasons } = model.dispatch(type as never, { sheetId, ...payload } as never);
    if (!isSuccessful) throw new Error(`${type}: ${reasons.join(", ")}`);
  }
  const data = JSON.parse(JSON.stringify(exported(model)));
  void model.leaveSession();
  return data;
}
