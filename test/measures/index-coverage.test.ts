import { call, sentence, sourceFunctions } from "./host";

const custom = sourceFunctions().get("INDEXCOVERAGE");
const NA = { error: "#N/A" };
const NUM = { error: "#NUM!" };
const DIV = { error: "#DIV/0!" };
const coverage = (...args: unknown[]): unknown => call(custom, ...args);
const rows = (...args: unknown[]): unknown[][] => (coverage(...args) as unknown[][]).slice(1);

// A to C over four periods; values 10, 20, -; 12, 24, 30; -, 30, 30; -, -, -.
const prices = [
  [1, 2, NA],
  [1, 2, 3],
  [NA, 3, 3],
  [NA, 0, NA],
];
const quantities = [
  [10, 10, NA],
  [12, 12, 10],
  [NA, 10, 10],
  [NA, 0, 5],
];

test("against the base period, any of them", () => {
  expect(rows(prices, quantities)).toEqual([
    [1, 2, 2, 1, 1],
    [2, 3, 2, 1, 36 / 66],
    [3, 2, 1, 20 / 30, 0.5],
    [4, 0, 0, 0, DIV],
  ]);
  expect(rows(prices, quantities, false, 2)).toEqual([
    [1, 2, 2, 36 / 66, 1],
    [2, 3, 3, 1, 1],
    [3, 2, 2, 54 / 66, 1],
    [4, 0, 0, 0, DIV],
  ]);
});

test("chained: against the neighbour on the side of the base", () => {
  expect(rows(prices, quantities, true, 3)).toEqual([
    [1, 2, 2, 36 / 66, 1],
    [2, 3, 2, 1, 54 / 66],
    [3, 2, 2, 1, 1],
    [4, 0, 0, 0, DIV],
  ]);
  expect(rows(prices, quantities, true, 4)).toEqual([
    [1, 2, 2, 36 / 66, 1],
    [2, 3, 2, 1, 54 / 66],
    [3, 2, 0, DIV, 0],
    [4, 0, 0, DIV, DIV],
  ]);
});

test("a product that was priced and not traded is there, and of no value", () => {
  expect(rows([[1, 5], [2, 6]], [[3, 0], [4, 0]])).toEqual([[1, 2, 2, 1, 1], [2, 2, 2, 1, 1]]); // prettier-ignore
  expect(rows([[5], [6]], [[0], [1]])).toEqual([[1, 1, 1, DIV, DIV], [2, 1, 1, DIV, 1]]); // prettier-ignore
  expect(sentence(custom, [[5], [6]], [[0], [1]])).toMatch(
    /^quantities, row 1: none of the products of this row was traded/,
  );
});

test("refuses what PRICEINDEX refuses", () => {
  expect(coverage([[1], [0]], [[1], [1]])).toEqual(NUM);
  expect(coverage([[1], [-1]], [[1], [1]])).toEqual(NUM);
  expect(coverage([[1], ["?"]], [[1], [NA]])).toEqual({ error: "#VALUE!" });
  expect(coverage([[1], [1]], [[1]])).toEqual({ error: "#VALUE!" });
  for (const base of [0, 3, 1.5]) expect(coverage([[1], [1]], [[1], [1]], false, base)).toEqual(NUM);
  expect(coverage([[1], [1]], [[1], [1]], "perhaps")).toEqual({ error: "#VALUE!" });
});
