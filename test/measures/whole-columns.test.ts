/** Whole columns, such as A:A: beyond 100,000 rows the ranges of a call end at the last row with something in it. */
import { endingAtLastFilled } from "../../src/cells/whole-columns";
import { isOneCell } from "../../src/measures/subject";
import { call, sourceFunctions } from "./host";
import { tried } from "./runs";
import { SUBJECTS } from "./subjects";

const functions = sourceFunctions();
const WHOLE = 100_001;

const rowsOf = (good: unknown): unknown[][] => (Array.isArray(good) ? (good as unknown[][]) : [[good]]);

/** With empty rows below, all of them one array: a sheet's own would take minutes to make for every argument. */
function padded(good: unknown): unknown[][] {
  const rows = rowsOf(good);
  return rows.concat(new Array<unknown[]>(WHOLE - rows.length).fill(rows[0]!.map(() => null)));
}

describe.each(tried(SUBJECTS).map((subject) => [subject.id, subject] as const))("%s", (id, { arguments: all }) => {
  const custom = functions.get(id)!;
  const isColumn = all.map((argument) => !isOneCell(argument) && rowsOf(argument.good).length > 1);
  const good = all.map((argument) => argument.good);

  test("answers whole columns as their filled rows", () => {
    expect(custom(...good.map((argument, index) => (isColumn[index] ? padded(argument) : argument)))).toEqual(
      custom(...good),
    );
  });

  test("answers one whole column beside ranges that end where it is filled", () => {
    const first = isColumn.indexOf(true);
    if (first < 0) return;
    expect(custom(...good.map((argument, index) => (index === first ? padded(argument) : argument)))).toEqual(
      custom(...good),
    );
  });
});

const column = (length: number, filled: Readonly<Record<number, unknown>>): unknown[][] =>
  Array.from({ length }, (_, row) => [filled[row] ?? null]);

test("a range of 100,000 rows keeps its end, one of 100,001 does not", () => {
  const incomes = { 0: 1, 1: 3 };
  expect(call(functions.get("GINI"), column(2, incomes))).toBe(0.25);
  expect(call(functions.get("GINI"), column(100_000, incomes))).toBeGreaterThan(0.99);
  expect(call(functions.get("GINI"), column(100_001, incomes))).toBe(0.25);
});

test.each([
  ["a figure", 5, 7],
  ["a text", "Total", 7],
  ["a missing value", { code: "#N/A" }, 7],
  ["FALSE", false, 7],
  ["a space", " ", 7],
  ["0", 0, 2],
  ["a rich 0", { basicValue: 0 }, 2],
  ["no text", "", 2],
])("%s in the seventh row", (_, cell, rows) => {
  const [first, second] = endingAtLastFilled([column(WHOLE, { 1: 4, 6: cell }), column(WHOLE, { 0: 1 })]);
  expect([first?.length, second?.length]).toEqual([rows, rows]);
});

test("all ranges end together; one cell, one row and what is left out stay as they are", () => {
  const periods = [[1, 2, 3]];
  const args = [column(WHOLE, { 2: 1 }), column(8, { 0: 1 }), periods, 0.1, null] as const;
  const [first, second, ...others] = endingAtLastFilled([...args]);
  expect([first, second].map((range) => (range as unknown[]).length)).toEqual([3, 3]);
  expect(others).toEqual([periods, 0.1, null]);
});

test("columns with nothing in them leave one row", () => {
  expect(endingAtLastFilled([column(WHOLE, {})])).toEqual([[[null]]]);
});

test("what is left may still be too long for a sheet", () => {
  const ones = Array.from({ length: WHOLE }, () => [1]);
  expect(call(functions.get("VALUEADDED"), ones, ones)).toEqual({ error: "#VALUE!" });
});
