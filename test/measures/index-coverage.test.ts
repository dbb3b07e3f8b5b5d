import { call, sentence, sourceFunctions } from "./host";

const custom = sourceFunctions().get("INDEXCOVERAGE");
const na = { error: "#N/A" };
const num = { error: "#NUM!" };
const div = { error: "#DIV/0!" };
const coverage = (...args: unknown[]): unknown => call(custom, ...args);
const rows = (...args: unknown[]): unknown[][] => (coverage(...args) as unknown[][]).slice(1);

// A to C over four periods; values 10, 20, -; 12, 24, 30; -, 30, 30; -, -, -.
const prices = [
  [1, 2, na],
  [1, 2, 3],
  [na, 3, 3],
  [na, 0, na],
];
const quantities = [
  [10, 10, na],
  [12, 12, 10],
  [na, 10, 10],
  [na, 0, 5],
];

test("against the base period, any of them", () => {
  expect(rows(prices, quantities)).toEqual([
    [1, 2, 2, 1, 1],
    [2, 3, 2, 1, 36 / 66],
    [3, 2, 1, 20 / 30, 0.5],
    [4, 0, 0, 0, div],
  ]);
  expect(rows(prices, quantities, false, 2)).toEqual([
    [1, 2, 2, 36 / 66, 1],
    [2, 3, 3, 1, 1],
    [3, 2, 2, 54 / 66, 1],
    [4, 0, 0, 0, div],
  ]);
});

test("chained: against the neighbour on the side of the base", () => {
  expect(rows(prices, quantities, true, 3)).toEqual([
    [1, 2, 2, 36 / 66, 1],
    [2, 3, 2, 1, 54 / 66],
    [3, 2, 2, 1, 1],
    [4, 0, 0, 0, div],
  ]);
  expect(rows(prices, quantities, true, 4)).toEqual([
    [1, 2, 2, 36 / 66, 1],
    [2, 3, 2, 1, 54 / 66],
    [3, 2, 0, div, 0],
    [4, 0, 0, div, div],
  ]);
});

test("a product that was priced and not traded is there, and of no value", () => {
  expect(rows([[1, 5], [2, 6]], [[3, 0], [4, 0]])).toEqual([[1, 2, 2, 1, 1], [2, 2, 2, 1, 1]]); // prettier-ignore
  expect(rows([[5], [6]], [[0], [1]])).toEqual([[1, 1, 1, div, div], [2, 1, 1, div, 1]]); // prettier-ignore
  expect(sentence(custom, [[5], [6]], [[0], [1]])).toMatch(
    /^quantities, row 1: none of the products of this row was traded/,
  );
});

test("refuses what PRICEINDEX refuses", () => {
  expect(coverage([[1], [0]], [[1], [1]])).toEqual(num);
  expect(coverage([[1], [-1]], [[1], [1]])).toEqual(num);
  expect(coverage([[1], ["?"]], [[1], [na]])).toEqual({ error: "#VALUE!" });
  expect(coverage([[1], [1]], [[1]])).toEqual({ error: "#VALUE!" });
  for (const base of [0, 3, 1.5]) expect(coverage([[1], [1]], [[1], [1]], false, base)).toEqual(num);
  expect(coverage([[1], [1]], [[1], [1]], "perhaps")).toEqual({ error: "#VALUE!" });
});
