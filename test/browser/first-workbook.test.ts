/** The workbook that the page begins with: made while the page is built, and the very sample. */

import { readFileSync } from "node:fs";
import path from "node:path";
// The grid, as a page has it.
import "../workbook/grid";
import type { FirstWorkbook } from "../../src/browser/first-workbook";
import { samples } from "../../src/samples";
import { dataOfSheets, openSheets } from "../../src/workbook/browser";
import { dist } from "./open-workbook";

const text = readFileSync(path.join(dist, "first-workbook.json"), "utf8");
const first = JSON.parse(text) as FirstWorkbook;

const withoutIds = ({ data }: Pick<FirstWorkbook, "data">) => {
  const { sheets, ...rest } = JSON.parse(data) as { sheets: { id: string }[]; revisionId?: string };
  return { ...rest, revisionId: "", sheets: sheets.map((sheet) => ({ ...sheet, id: "" })) };
};

it("is the sample that Start shows first, under its name", () => {
  expect(withoutIds(first)).toEqual(withoutIds(dataOfSheets(samples[0]!.sheets)));
  expect(first.title).toBe("iPhone 4");
});

it("opens on the cell that the sample opens on", () => {
  const { getters } = openSheets(first);
  const { row, col } = getters.getSelection().anchor.cell;
  expect([getters.getSheetName(getters.getActiveSheetId()), row, col]).toEqual(["iPhone 4", 8, 4]);
});

it("has the same ids in each build", () => {
  expect(first.first?.id).toBe("sample-1");
});
