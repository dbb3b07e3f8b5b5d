/** Which rows of a table need not be looked at again. */
import { withReadyRows } from "../../src/core/data/ready-rows";
import { type TableColumn, rowsOf } from "../../src/core/data/table-rows";
import { Decimal } from "../../src/core/numbers/decimal";
import { Refusal } from "../../src/core/refusal";
import { held } from "../properties/ways";

const names: TableColumn = (record) => ["Farm", "Mill", "Shop"][record]!;
const made = (...columns: readonly TableColumn[]) => withReadyRows(() => [["Head"], ...rowsOf(3, columns)]);

test("those of figures alone, all of them, in their order", () => {
  const { made: table, ready } = made(held("a", [1, 2.5, 0]), held("b", [3, 0.1, -4]));
  expect(ready).toEqual([
    [1, 3],
    [2.5, 0.1],
    [0, -4],
  ]);
  ready.forEach((row, index) => expect(table[index + 1]).toBe(row));
});

test("those of texts and figures", () => {
  expect(made(names, held("a", [1, 2, 3])).ready).toHaveLength(3);
});

test.each([
  ["a refusal", new Refusal({ why: "missing", place: { argument: "a" }, isText: false })],
  ["a decimal", new Decimal(2)],
  ["-0", -0],
  ["what is no number", NaN],
  ["what is beyond a double", Infinity],
  ["TRUE", true as const],
])("none with %s", (_, entry) => {
  const { made: table, ready } = made(names, (record) => (record === 1 ? entry : 7), held("a", [1, 2, 3]));
  expect(ready).toEqual([
    ["Farm", 7, 1],
    ["Shop", 7, 3],
  ]);
  expect(table[2]).toEqual(["Mill", entry, 2]);
});

test("none but of the table that is asked for", () => {
  rowsOf(1, [held("a", [1])]);
  expect(withReadyRows(() => [["Head"]]).ready).toEqual([]);
  expect(() =>
    withReadyRows(() => {
      rowsOf(1, [held("a", [1])]);
      throw new Error("no table");
    }),
  ).toThrow("no table");
  expect(withReadyRows(() => [["Head"]]).ready).toEqual([]);
});
