/** Whole columns as arguments of a formula that is previewed or explained: they are read as far as they are filled. */

import { argumentOf, readArguments } from "../../src/pane/help/arguments";
import { BrowserWorkbook } from "../../src/workbook/browser";
import { modelOf, sheetOf } from "../files/grid-model";

const LAST_ROW = 1_048_576;
const column = (column: number, values: readonly (string | number)[]) =>
  values.map((value, row) => ({ row, column, value }));

const workbook = new BrowserWorkbook(
  modelOf([
    sheetOf([...column(0, ["Peru", "Chad", "Mali"]), ...column(1, [5, 3])], { name: "Sheet1" }),
    sheetOf(column(2, [7]), { name: "My sheet" }),
  ]),
);

test.each([
  ["A:A", { sheet: "", column: 0, columns: 1 }],
  ["$b:$D", { sheet: "", column: 1, columns: 3 }],
  ["'My sheet'!C:C", { sheet: "My sheet", column: 2, columns: 1 }],
])("%s is a range", (words, its) => {
  expect(argumentOf(words)).toEqual({ kind: "range", area: { ...its, row: 0, rows: LAST_ROW } });
});

test.each(["A:", ":A", "AAAA:A", "A1:A", "a:b:c"])("%s is none", (words) => {
  expect(argumentOf(words).kind).toBe("expression");
});

test("all end at the last row in which one of them holds something", async () => {
  expect(await readArguments(workbook, ["A:A", "B:B", "", '"value"'], "Sheet1")).toEqual([
    [["Peru"], ["Chad"], ["Mali"]],
    [[5], [3], [""]],
    null,
    [["value"]],
  ]);
  expect(await readArguments(workbook, ["'My sheet'!C:C", "D:D"], "Sheet1")).toEqual([[[7]], [[""]]]);
});

test("a part of the sheet keeps its rows, and more than a preview can read is not read", async () => {
  expect(await readArguments(workbook, ["A1:A5"], "Sheet1")).toEqual([[["Peru"], ["Chad"], ["Mali"], [""], [""]]]);
  const sheets = () => Promise.resolve([{ name: "Sheet1", used: "Sheet1!A1:A100001" }]);
  const large = { sheets, readWhole: () => Promise.reject(new Error("read")) } as never;
  expect(await readArguments(large, ["A:A"], "Sheet1")).toBeUndefined();
});
