/** A file's own format stays with its cell through all that a person does, until it is the format that is changed. */

import { exported } from "../../src/browser/grid-export";
import { withSheetsOf } from "../../src/browser/grid-files";
import type { CellData } from "../../src/files/workbook-data";
import { openData } from "../../src/workbook/browser";
import { modelOf, newId, sheetOf, workbookIn } from "./grid-model";

const ACCOUNTING = '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)';
const DATE = "[$-409]d\\-mmm\\-yy;@";

type Model = ReturnType<typeof modelOf>;
const zone = (name: string) => ({
  top: Number(name.slice(1)) - 1,
  bottom: Number(name.slice(1)) - 1,
  left: name.charCodeAt(0) - 65,
  right: name.charCodeAt(0) - 65,
});
const CELLS: CellData[] = [
  { row: 0, column: 0, value: 1234.5, format: ACCOUNTING },
  { row: 1, column: 0, value: 44_000, format: DATE },
  { row: 2, column: 0, value: 0.25, format: "# ?/?" },
  { row: 3, column: 0, value: 7, format: "@" },
];
const opened = () => modelOf([sheetOf(CELLS)]);
const saved = (model: Model, sheet = 0) =>
  Object.fromEntries(
    workbookIn(model).sheets[sheet]!.cells.map(({ row, column, value, format }) => [
      `${"ABCD"[column]}${row + 1}`,
      [value, format],
    ]),
  );
const ALL = { A1: [1234.5, ACCOUNTING], A2: [44_000, DATE], A3: [0.25, "# ?/?"], A4: [7, "@"] };

it("through other looks, other values, copies, new rows and undo", () => {
  const model = opened();
  const sheetId = model.getters.getActiveSheetId();
  model.dispatch("SET_FORMATTING", { sheetId, target: [zone("A1"), zone("A3")], style: { bold: true } });
  expect(saved(model)).toEqual(ALL);
  model.dispatch("UPDATE_CELL", { sheetId, row: 0, col: 0, content: "5" });
  expect(saved(model)).toEqual({ ...ALL, A1: [5, ACCOUNTING] });
  model.dispatch("REQUEST_UNDO");
  model.selection.selectZone({ cell: { col: 0, row: 0 }, zone: { top: 0, bottom: 3, left: 0, right: 0 } });
  model.dispatch("COPY");
  model.dispatch("PASTE", { target: [{ top: 0, bottom: 0, left: 2, right: 2 }] });
  expect(saved(model)).toEqual({ ...ALL, C1: ALL.A1, C2: ALL.A2, C3: ALL.A3, C4: ALL.A4 });
  model.dispatch("REQUEST_UNDO");
  model.dispatch("ADD_COLUMNS_ROWS", {
    sheetId,
    sheetName: "Sheet1",
    dimension: "ROW",
    base: 0,
    position: "before",
    quantity: 1,
  });
  expect(saved(model)).toMatchObject({ A2: ALL.A1, A3: ALL.A2, A4: ALL.A3, A5: ALL.A4 });
  model.dispatch("REQUEST_UNDO");
  expect(saved(model)).toEqual(ALL);
});

it("no longer when the format is changed, and again when that is undone", () => {
  const model = opened();
  const sheetId = model.getters.getActiveSheetId();
  model.dispatch("SET_FORMATTING", {
    sheetId,
    target: [zone("A1"), zone("A2"), zone("A3"), zone("A4")],
    format: "0.00",
  });
  expect(saved(model)).toEqual({ A1: [1234.5, "0.00"], A2: [44_000, "0.00"], A3: [0.25, "0.00"], A4: [7, "0.00"] });
  model.dispatch("REQUEST_UNDO");
  model.dispatch("CLEAR_FORMATTING", { sheetId, target: [zone("A1"), zone("A2"), zone("A3"), zone("A4")] });
  expect(saved(model)).toEqual({
    A1: [1234.5, undefined],
    A2: [44_000, undefined],
    A3: [0.25, undefined],
    A4: [7, undefined],
  });
  model.dispatch("REQUEST_UNDO");
  expect(saved(model)).toEqual(ALL);
});

it("one decimal more is one more of what is shown", () => {
  const model = opened();
  model.selection.selectZone({ cell: { col: 0, row: 0 }, zone: zone("A1") });
  model.dispatch("SET_DECIMAL", { sheetId: model.getters.getActiveSheetId(), target: [zone("A1")], step: 1 });
  expect(
    model.getters.getEvaluatedCell({ sheetId: model.getters.getActiveSheetId(), row: 0, col: 0 }).formattedValue,
  ).toBe("$1,234.500");
  expect(saved(model)["A1"]).toEqual([1234.5, '[$$]* #,##0.000;[$$]* (#,##0.000);[$$]* "-"##.0']);
});

it("through filling down, where numbers and dates go on", () => {
  const model = opened();
  for (const [name, from] of [
    ["A1", 0],
    ["A2", 1],
    ["A3", 2],
  ] as const) {
    model.selection.selectZone({ cell: { col: 0, row: from }, zone: zone(name) });
    model.dispatch("AUTOFILL_SELECT", { col: 2, row: from });
    model.dispatch("AUTOFILL");
  }
  const { C1, C2, C3 } = saved(model);
  expect([C1, C2, C3]).toEqual([
    [1234.5, ACCOUNTING],
    [44_002, DATE],
    [0.25, "# ?/?"],
  ]);
});

it("beside what is there already, and in a workbook that was kept", () => {
  const one = opened();
  const both = openData(
    withSheetsOf(
      exported(one),
      {
        sheets: [
          {
            ...sheetOf([
              { row: 0, column: 0, value: 1, format: DATE },
              { row: 1, column: 0, value: 2, format: "0.00E+00" },
            ]),
            name: "More",
          },
        ],
        names: [],
      },
      newId,
    ),
  );
  const kept = openData(JSON.parse(JSON.stringify(exported(both))));
  expect(saved(kept)).toEqual(ALL);
  expect(saved(kept, 1)).toEqual({ A1: [1, DATE], A2: [2, "0.00E+00"] });
});

it.each([
  ["0.00e", "0.00E+00"],
  ["hh:mm a", "hh:mm AM/PM"],
  ["hhhh:mm:ss", "[h]:mm:ss"],
  ["m/d/yyyy hh:mm:ss a", "m/d/yyyy hh:mm:ss AM/PM"],
  ["qq yyyy", "mmm yyyy"],
  ["[$EUR €]#,##0.00", "[$EUR €]#,##0.00"],
  ["#,##0.00[$ a]", "#,##0.00[$ a]"],
  ["0.0[$kg-CO2];[$-]0.0", '0.0"kg-CO2";"-"0.0'],
])("the grid's own %s is saved as %s", (format, inFile) => {
  const model = modelOf([sheetOf([{ row: 0, column: 0, value: 1.5 }])]);
  model.dispatch("SET_FORMATTING", { sheetId: model.getters.getActiveSheetId(), target: [zone("A1")], format });
  expect(saved(model)).toEqual({ A1: [1.5, inFile] });
});

it("a formula in a file without a format looks like none, and one that is typed takes over that of its arguments", () => {
  const model = modelOf([
    sheetOf([
      { row: 0, column: 0, value: 0.5, format: "0%" },
      { row: 0, column: 1, value: 1, formula: "=A1*2" },
    ]),
  ]);
  const sheetId = model.getters.getActiveSheetId();
  model.dispatch("UPDATE_CELL", { sheetId, row: 0, col: 2, content: "=A1*2" });
  expect([1, 2].map((col) => model.getters.getEvaluatedCell({ sheetId, row: 0, col }).formattedValue)).toEqual([
    "1",
    "100%",
  ]);
  expect(saved(model)).toEqual({ A1: [0.5, "0%"], B1: [1, undefined], C1: [1, "0%"] });
});
