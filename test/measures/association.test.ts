import { call, sentence, sourceFunctions } from "./host";
import { within } from "./processor-time";

const functions = sourceFunctions();
const run = (...args: unknown[]): unknown => call(functions.get("ASSOCIATION"), ...args);
const said = (...args: unknown[]): string => sentence(functions.get("ASSOCIATION"), ...args);
const column = (cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const na = { error: "#N/A" };
const row = (x: unknown[], y: unknown[]): unknown[] => (run(column(x), column(y)) as unknown[][])[1]!;

// SciPy 1.17, stats.kendalltau(x, y, method="asymptotic"): tau-b and the same approximation. The first are the lightness and
// quality of canned tuna of Hollander & Wolfe (1973), tau 0.4444 in R's cor.test.
test.each([
  [
    [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1],
    [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8],
    0.4444444444444444,
    0.09529283802345664,
  ],
  [[12, 2, 1, 12, 2], [1, 4, 7, 1, 0], -0.4714045207910317, 0.28274545993277467],
  [[1, 1, 2, 2, 3, 3, 4, 4, 5, 5], [3, 1, 2, 2, 1, 3, 3, 2, 1, 1], -0.22019275302527214, 0.43569479866194916],
  [[0, 0, 0, 1, 1, 1, 1, 0], [0, 0, 1, 1, 1, 0, 1, 0], 0.5, 0.18587673236587576],
  [[1, 2, 3, 4], [4, 3, 2, 1], -1, 0.04154006700988516],
  [
    Array.from({ length: 30 }, (_, i) => i),
    Array.from({ length: 30 }, (_, i) => (7 * i) % 30),
    0.0896551724137931,
    0.48655395826013204,
  ],
])("%p with %p: tau %p, p %p", (x, y, tau, p) => {
  const [given, n, significance] = row(x, y);
  expect(given).toBeCloseTo(tau, 15); // SciPy works in floating point
  expect(n).toBe(x.length);
  expect(Math.abs((significance as number) - p)).toBeLessThanOrEqual(1e-9);
});

test("below four pairs there is no p-value", () => {
  // Three pairs, one tied in y: 2 / sqrt(3 x 2).
  expect(row([1, 2, 3], [10, 20, 20])).toEqual([0.816496580927726, 3, ""]);
  expect(row([1, 2], [2, 1])).toEqual([-1, 2, ""]);
});

test("no association at all: p = 1", () => {
  expect(row([1, 2, 3, 4], [2, 4, 1, 3])).toEqual([0, 4, 1]);
});

test("pairs with a missing side are left out, whatever stands on the other; what is wrong is not", () => {
  expect(row([1, na, 2, 3, 9], [1, 5, 2, 3, na])).toEqual([1, 3, ""]);
  expect(run(column([1, na, 3]), column([1, "?", 3]))).toEqual({ error: "#VALUE!" });
  expect(run(column([1, { error: "#REF!" }, 3]), column([1, na, 3]))).toEqual({ error: "#REF!" });
});

test("an empty cell is 0, a coding like any other", () => {
  expect(row([null, "", 1, 1], [0, "", 1, 1])).toEqual(row([0, 0, 1, 1], [0, 0, 1, 1]));
});

test("without differences there is no association", () => {
  expect(said(column([1, 1, 1]), column([1, 2, 3]))).toMatch(/^x has the same value in all 3 complete pairs/);
  expect(said(column([1, 2, 3]), column([1, 1, na]))).toMatch(/^y has the same value in all 2 complete pairs/);
  expect(run(column([1, 2]), column([0, 0]))).toEqual({ error: "#DIV/0!" });
  expect(run(1, 2)).toEqual({ error: "#DIV/0!" });
  expect(run(column([1, na]), column([na, 2]))).toEqual(na);
});

test("figures that differ past the fifteenth digit are not tied", () => {
  expect(row(["1", "1.00000000000000000001", "1.00000000000000000002"], [1, 2, 3])).toEqual([1, 3, ""]);
});

test("nor do they lose their order", () => {
  expect(row(["1.00000000000000000002", "1.00000000000000000001", "1"], [3, 2, 1])).toEqual([1, 3, ""]);
});

test("100,000 pairs do not hang", () => {
  const x = Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 1000);
  const y = Array.from({ length: 100_000 }, (_, index) => (index * 104729) % 500);
  const [tau, n] = within(10_000, () => row(x, y));
  expect(n).toBe(100_000);
  expect(Math.abs(tau as number)).toBeLessThan(1);
});
