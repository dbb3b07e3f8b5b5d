/** Cells formatted as Text, and formulas over them, as in Excel: what is typed there is text, and sums are of numbers. */

import type { CellData } from "../../src/files/workbook-data";
import { blank, modelOf, newId, sheetOf, workbookIn } from "./grid-model";
import { exported } from "../../src/browser/grid-export";
import { emptied, withSheetsOf } from "../../src/browser/grid-files";
import { openData } from "../../src/workbook/browser";

const cell = (at: string, value: CellData["value"], more: Partial<CellData> = {}): CellData => ({
  row: Number(at.slice(1)) - 1,
  column: at.charCodeAt(0) - 65,
  value,
  ...more,
});
const TEXT = { format: "@" };

type Model = ReturnType<typeof modelOf>;
const at = (model: Model, name: string) => ({
  sheetId: model.getters.getActiveSheetId(),
  row: Number(name.slice(1)) - 1,
  col: name.charCodeAt(0) - 65,
});
const values = (model: Model, ...names: string[]) =>
  names.map((name) => model.getters.getEvaluatedCell(at(model, name)).value);
const type = (model: Model, name: string, content: string) =>
  model.dispatch("UPDATE_CELL", { ...at(model, name), content });

const FORMULAS: readonly (readonly [formula: string, answer: unknown])[] = [
  ["=A1*2", 10],
  ["=A2*2", 14],
  ["=SUM(B1:B2)", 24],
  ["=SUM(A1:A2)", 0],
  ["=A1+A2", 12],
  ["=A1&A2", "57"],
  ["=A1", "5"],
  ["=-A1", -5],
  ["=ISNUMBER(A1*2)", true],
  ["=ISTEXT(A1)", true],
  ["=COUNT(B1:B2)", 2],
  ["=IF(A1*1>4,A1*1,0)", 5],
  ["=SUM(B7)", 0],
  ["=A3+1", 10],
  ["=SUM(A3)", 9],
  ["=AVERAGE(B1:B2)", 12],
];

const filled = () => [
  cell("A1", "5", TEXT),
  cell("A2", "7", TEXT),
  cell("A3", 9, TEXT),
  ...FORMULAS.map(([formula], row) => cell(`B${row + 1}`, null, { formula })),
];

it("a file's formulas over text work out as Excel has them, whatever format they have themselves", () => {
  for (const format of [{}, TEXT, { format: "0.00" }, { format: "_(@_)" }]) {
    const model = modelOf([
      sheetOf(filled().map((each) => (each.formula === undefined ? each : { ...each, ...format }))),
    ]);
    expect(values(model, ...FORMULAS.map((_, row) => `B${row + 1}`))).toEqual(FORMULAS.map(([, answer]) => answer));
    for (const [row, [, answer]] of FORMULAS.entries())
      expect(model.getters.getEvaluatedCell(at(model, `B${row + 1}`)).type).toBe(
        typeof answer === "string" ? "text" : typeof answer,
      );
    const back = workbookIn(model).sheets[0]!.cells;
    expect(back.filter(({ column }) => column === 0)).toEqual(filled().slice(0, 3));
    for (const { format: own } of back.filter(({ column }) => column === 1))
      expect(own).toBe((format as { format?: string }).format);
  }
});

it("formulas that a person types work out alike", () => {
  const model = modelOf([sheetOf(filled().slice(0, 3))]);
  for (const [row, [formula]] of FORMULAS.entries()) type(model, `B${row + 1}`, formula);
  expect(values(model, ...FORMULAS.map((_, row) => `B${row + 1}`))).toEqual(FORMULAS.map(([, answer]) => answer));
  type(model, "A1", "6");
  expect(values(model, "A1", "B1", "B3")).toEqual(["6", 12, 26]);
});

it("an answer that fills several cells is of numbers, in cells formatted as Text too", () => {
  const model = modelOf([
    sheetOf([
      cell("A1", "5", TEXT),
      cell("A2", "7", TEXT),
      cell("B1", null, { formula: "=A1:A2*2" }),
      cell("B2", null, TEXT),
      cell("C1", null, { formula: "=SUM(B1:B2)" }),
    ]),
  ]);
  expect(values(model, "B1", "B2", "C1")).toEqual([10, 14, 24]);
});

it("a workbook that was kept heals when it is opened again", () => {
  const data = withSheetsOf(
    emptied(exported(blank)),
    { sheets: [sheetOf([cell("A1", "5", TEXT), cell("A2", "7", TEXT)])], names: [] },
    newId,
  );
  const [sheet] = data.sheets;
  // As it was kept before formulas were said to be General.
  Object.assign(sheet!.cells, { B1: "=A1*2", B2: "=A2*2", B3: "=SUM(B1:B2)", C1: "1234.5", C2: "=C1" });
  data.formats[9] = '_("$"* #,##0.00_);_("$"* \\(#,##0.00\\);_("$"* "-"??_);_(@_)';
  sheet!.formats["C1:C2"] = 9;
  const model = openData(JSON.parse(JSON.stringify(data)));
  expect(values(model, "B1", "B2", "B3", "C1", "C2")).toEqual([10, 14, 24, 1234.5, 1234.5]);
  expect(workbookIn(model).sheets[0]!.cells.find(({ row, column }) => row === 0 && column === 2)).toMatchObject({
    value: 1234.5,
    format: data.formats[9],
  });
});
