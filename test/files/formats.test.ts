/** What a cell holds never depends on its format: opened, shown, changed and saved, for numbers, texts and formulas. */

import { nearestFormat } from "../../src/sheet/formats/number-format";
import { type CellData, type Value } from "../../src/files/workbook-data";
import { DATE_CASES, NUMBER_CASES } from "./format-cases";
import { modelOf, sheetOf, workbookIn } from "./grid-model";

const POSITIVE = 1234.5;
const TEXT = "abc";
const DATE = 44_321.781_25;

const position = (model: ReturnType<typeof modelOf>, row: number, col: number) => ({
  sheetId: model.getters.getActiveSheetId(),
  row,
  col,
});
const shown = (model: ReturnType<typeof modelOf>, row: number, column: number) =>
  model.getters.getEvaluatedCell(position(model, row, column));

describe("what is shown", () => {
  const values: readonly Value[] = [POSITIVE, -POSITIVE, 0, TEXT];
  const cells = NUMBER_CASES.flatMap(([format], row) => [
    ...values.map((value, column): CellData => ({ row, column, value, format })),
    ...values.map((value, column): CellData => ({
      row,
      column: column + 4,
      value,
      formula: `=${"ABCD"[column]}${row + 1}`,
      format,
    })),
  ]);
  const model = modelOf([sheetOf(cells)]);

  it.each(NUMBER_CASES.map((each, row) => [each[0], row] as const))("%s", (format, row) => {
    const [, ...texts] = NUMBER_CASES[row]!;
    const found = [0, 1, 2, 3, 4, 5, 6, 7].map((column) => shown(model, row, column));
    expect({ format, texts: found.map(({ formattedValue }) => formattedValue) }).toEqual({
      format,
      texts: [...texts, ...texts],
    });
    expect(found.map(({ value }) => value)).toEqual([...values, ...values]);
    expect(found.map(({ type }) => type)).toEqual([
      "number",
      "number",
      "number",
      "text",
      "number",
      "number",
      "number",
      "text",
    ]);
  });

  it("goes back into the file as it was in it", () => {
    const back = workbookIn(model).sheets[0]!.cells;
    expect(back).toEqual(cells.map(({ format, ...cell }) => (format === "General" ? cell : { ...cell, format })));
  });
});

describe("what is shown of a date", () => {
  const cells = DATE_CASES.map(([format], row): CellData => ({ row, column: 0, value: DATE, format }));
  const model = modelOf([sheetOf(cells)]);

  it.each(DATE_CASES.map(([format, text], row) => [format, text, row] as const))("%s: %s", (format, text, row) => {
    const { formattedValue, value, type } = shown(model, row, 0);
    expect({ format, formattedValue, value, type }).toEqual({
      format,
      formattedValue: text,
      value: DATE,
      type: "number",
    });
  });

  it("goes back into the file as it was in it", () => expect(workbookIn(model).sheets[0]!.cells).toEqual(cells));
});

it("what the grid has for a format, it has for itself", () => {
  for (const [format] of [...NUMBER_CASES, ...DATE_CASES]) {
    const nearest = nearestFormat(format);
    expect([format, nearest && nearestFormat(nearest)]).toEqual([format, nearest]);
  }
});
