import { ordersAsFar } from "../../src/measures/association/orders";
import { call, sentence, sourceFunctions } from "./host";
import { within } from "./processor-time";

const functions = sourceFunctions();
const run = (...args: unknown[]): unknown => call(functions.get("ASSOCIATION"), ...args);
const said = (...args: unknown[]): string => sentence(functions.get("ASSOCIATION"), ...args);
const column = (cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const NA = { error: "#N/A" };
const row = (x: unknown[], y: unknown[]): unknown[] => (run(column(x), column(y)) as unknown[][])[1]!;

const upTo = (n: number): number[] => Array.from({ length: n }, (_, index) => index);

// Without ties: R's cor.test(x, y, method = "kendall") prints 0.1194 for the lightness and quality of canned tuna of Hollander
// & Wolfe (1973), the first; all are SciPy 1.17's stats.kendalltau(x, y, method="exact").
test.each([
  [
    [44.4, 45.9, 41.9, 53.3, 44.7, 44.1, 50.7, 45.2, 60.1],
    [2.6, 3.1, 2.5, 5.0, 3.6, 4.0, 5.2, 2.8, 3.8],
    0.4444444444444444,
    0.11943893298059964,
    "not significant",
  ],
  [upTo(10), upTo(10).map((i) => (3 * i) % 10), 0.2, 0.4843127204585538, "not significant"],
  [
    upTo(20),
    upTo(20).map((i) => (7 * i) % 20),
    0.3368421052631579,
    0.039762136700688226,
    "positive, significant at 5 %",
  ],
  [upTo(30), upTo(30).map((i) => (7 * i) % 30), 0.0896551724137931, 0.5010861583013703, "not significant"],
  [upTo(50), upTo(50).map((i) => (13 * i) % 50), 0.13795918367346938, 0.1607072200669065, "not significant"],
  [
    upTo(50),
    upTo(50).map((i) => (17 * i) % 50),
    0.33387755102040817,
    5.207164697577601e-4,
    "positive, significant at 1 %",
  ],
  [upTo(50), [1, 0, ...upTo(50).slice(2)], 0.9983673469387755, 3.287949416633158e-63, "positive, significant at 1 %"],
])("without ties: %p with %p: tau %p, p %p", (x, y, tau, p, reading) => {
  const answer = row(x, y);
  expect(answer[0]).toBeCloseTo(tau, 15); // SciPy works in floating point
  expect(Math.abs((answer[2] as number) / p - 1)).toBeLessThan(1e-13);
  expect([answer[1], ...answer.slice(3)]).toEqual([x.length, "exact", reading]);
  const negative = row(x, y.map((each) => -each)); // prettier-ignore
  expect(negative.slice(1)).toEqual([...answer.slice(1, 4), reading.replace("positive", "negative")]);
});

// The one-sided probabilities of Kendall's table, as it is in Siegel (1956), table Q: twice as much two-sided.
test.each([
  [4, 6, 0.042],
  [5, 8, 0.042],
  [8, 16, 0.031],
  [9, 18, 0.038],
  [10, 21, 0.036],
  [10, 23, 0.023],
])("of %p pairs without ties, S of %p or more has a probability of %p", (n, score, probability) => {
  const { asFar, all } = ordersAsFar(score, upTo(n).map(() => 1), upTo(n).map(() => 1))!; // prettier-ignore
  expect((Number(asFar) / Number(all) / 2).toFixed(3)).toBe(probability.toFixed(3));
});

/** All ways to write n as a sum of sizes above 0, in order: the ties that n values can have. */
function compositions(n: number): number[][] {
  if (n === 0) return [[]];
  return upTo(n).flatMap((less) => compositions(less).map((rest) => [n - less, ...rest]));
}

function permutations(n: number): number[][] {
  if (n === 0) return [[]];
  return permutations(n - 1).flatMap((shorter) =>
    upTo(n).map((place) => [...shorter.slice(0, place), n - 1, ...shorter.slice(place)]),
  );
}

const codesOf = (sizes: readonly number[]): number[] =>
  sizes.flatMap((size, code) => new Array<number>(size).fill(code));

/** How many orders have a score of at least so much without its sign, running through them all. */
function ordersByScore(x: readonly number[], y: readonly number[], orders: readonly Uint8Array[]): number[] {
  const n = x.length;
  const [signsX, signsY] = [x, y].map((codes) =>
    Int8Array.from({ length: n * n }, (_, pair) => Math.sign(codes[Math.floor(pair / n)]! - codes[pair % n]!)),
  ) as [Int8Array, Int8Array];
  const scores = new Array<number>((n * (n - 1)) / 2 + 1).fill(0);
  for (const order of orders) {
    let score = 0;
    for (let i = 1; i < n; i++)
      for (let j = 0; j < i; j++) score += signsX[i * n + j]! * signsY[order[i]! * n + order[j]!]!;
    scores[Math.abs(score)]! += 1;
  }
  return scores.map((_, score) => scores.slice(score).reduce((sum, each) => sum + each, 0));
}

const falling = (n: number): number[][] =>
  compositions(n).filter((sizes) => sizes.every((size, at) => at === 0 || size <= sizes[at - 1]!));

// For six and seven not in each order of the sizes on both sides, but both ways round.
test.each([
  ...[2, 3, 4, 5].map((n) => [n, compositions(n), compositions(n)] as const),
  [6, falling(6), compositions(6)] as const,
  [7, falling(7), [...falling(7), [1, 2, 4], [1, 1, 2, 3], [2, 5], [1, 3, 1, 2]]] as const,
])("of %p pairs with any ties, as many orders as are counted one by one", (n, patternsX, patternsY) => {
  const orders = permutations(n).map((order) => Uint8Array.from(order));
  const wrong: unknown[] = [];
  for (const tiesX of patternsX) {
    for (const tiesY of patternsY) {
      ordersByScore(codesOf(tiesX), codesOf(tiesY), orders).forEach((counted, score) => {
        const { asFar, all } = ordersAsFar(score, tiesX, tiesY)!;
        if (asFar * BigInt(orders.length) !== all * BigInt(counted)) wrong.push([tiesX, tiesY, score]);
      });
    }
  }
  expect(wrong).toEqual([]);
});

test("a score of 0 takes in all orders", () => {
  const { asFar, all } = ordersAsFar(0, [17, 17, 16], new Array<number>(50).fill(1))!;
  expect(asFar).toBe(all);
});

// The formula with continuity, typed a second time in Python with exact variances and mpmath's erfc.
const many = upTo(20).map((i) => Math.floor(i / 2));
test.each([
  ["13 pairs of four and five values", upTo(13).map((i) => i % 4), upTo(13).map((i) => i % 5), 0.845867375503369],
  ["20 pairs of many values with ties", many, upTo(20).map((i) => Math.floor(((7 * i) % 20) / 3)), 0.11314000815200635],
  ["51 pairs without ties", upTo(51), upTo(51).map((i) => (7 * i) % 51), 0.25549248971321453],
  ["51 pairs of three values and five", upTo(51).map((i) => i % 3), upTo(51).map((i) => (i * i) % 5), 1],
])("normal: %s", (_, x, y, p) => {
  const answer = row(x, y);
  expect(answer[3]).toBe("normal");
  expect(Math.abs((answer[2] as number) - p)).toBeLessThanOrEqual(1e-9);
});

test.each([
  ["12 pairs of any ties", upTo(12).map((i) => i % 11), upTo(12).map((i) => (5 * i) % 11)],
  ["50 pairs without ties", upTo(50), upTo(50).map((i) => (7 * i) % 50)],
  ["50 pairs of three values", upTo(50), upTo(50).map((i) => i % 3)],
  ["50 pairs of three values and many ties", upTo(50).map((i) => Math.floor(i / 8)), upTo(50).map((i) => i % 3)],
  ["50 pairs, yes or no", upTo(50).map((i) => i % 2), upTo(50).map((i) => Math.floor(i / 30))],
])("exact: %s, and at once", (_, x, y) => {
  const answer = within(500, () => row(x, y));
  expect(answer[3]).toBe("exact");
  expect(row(y, x)).toEqual(answer);
});

// One case apart from 39 others, in 40 places: as far out as it is are 2, 4 and 6 of 40.
const apart = (place: number): number[] => upTo(40).map((i) => (i === place ? 1 : 0));
test.each([
  [[0, 0, 0, 1, 1, 1], upTo(6), 0.1, "positive, significant at 10 %"],
  [[0, 0, 0, 1, 1, 1], [0, 1, 3, 2, 4, 5], 0.2, "not significant"],
  [apart(39), upTo(40), 0.05, "positive, significant at 5 %"],
  [apart(1), upTo(40), 0.1, "negative, significant at 10 %"],
  [apart(2), upTo(40), 0.15, "not significant"],
  [[0, 0, 0, 0, 0, 1, 1, 1, 1, 1], upTo(10), 2 / 252, "positive, significant at 1 %"],
  [upTo(5), [5, 4, 3, 2, 1], 2 / 120, "negative, significant at 5 %"],
])("%p with %p: p %p, %s", (x, y, p, reading) => {
  expect(row(x, y).slice(2)).toEqual([p, "exact", reading]);
});

test("below four pairs there is no p-value", () => {
  // Three pairs, one tied in y: 2 / sqrt(3 x 2).
  expect(row([1, 2, 3], [10, 20, 20])).toEqual([0.816496580927726, 3, "", "", "not tested"]);
  expect(row([1, 2], [2, 1])).toEqual([-1, 2, "", "", "not tested"]);
});

test("no association at all: p = 1", () => {
  expect(row([1, 2, 3, 4], [2, 4, 1, 3])).toEqual([0, 4, 1, "exact", "not significant"]);
});

test("pairs with a missing side are left out, whatever is on the other; what is wrong is not", () => {
  expect(row([1, NA, 2, 3, 9], [1, 5, 2, 3, NA])).toEqual([1, 3, "", "", "not tested"]);
  expect(run(column([1, NA, 3]), column([1, "?", 3]))).toEqual({ error: "#VALUE!" });
  expect(run(column([1, { error: "#REF!" }, 3]), column([1, NA, 3]))).toEqual({ error: "#REF!" });
});

test("an empty cell is 0, a coding like any other", () => {
  expect(row([null, "", 1, 1], [0, "", 1, 1])).toEqual(row([0, 0, 1, 1], [0, 0, 1, 1]));
});

test("without differences there is no association", () => {
  expect(said(column([1, 1, 1]), column([1, 2, 3]))).toMatch(/^x has the same value in all 3 complete pairs/);
  expect(said(column([1, 2, 3]), column([1, 1, NA]))).toMatch(/^y has the same value in all 2 complete pairs/);
  expect(run(column([1, 2]), column([0, 0]))).toEqual({ error: "#DIV/0!" });
  expect(run(1, 2)).toEqual({ error: "#DIV/0!" });
  expect(run(column([1, NA]), column([NA, 2]))).toEqual(NA);
});

test("figures that differ past the fifteenth digit are not tied", () => {
  expect(row(["1", "1.00000000000000000001", "1.00000000000000000002"], [1, 2, 3])).toEqual([
    1,
    3,
    "",
    "",
    "not tested",
  ]);
});

test("nor do they lose their order", () => {
  expect(row(["1.00000000000000000002", "1.00000000000000000001", "1"], [3, 2, 1])).toEqual([
    1,
    3,
    "",
    "",
    "not tested",
  ]);
});

test("100,000 pairs do not hang", () => {
  const x = Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 1000);
  const y = Array.from({ length: 100_000 }, (_, index) => (index * 104729) % 500);
  const [tau, n] = within(10_000, () => row(x, y));
  expect(n).toBe(100_000);
  expect(Math.abs(tau as number)).toBeLessThan(1);
});
