import { Decimal } from "../../src/core/numbers/decimal";
import { mannKendall } from "../../src/core/numbers/mann-kendall";
import { erfc } from "../../src/core/numbers/normal";
import { orderOf, ranksOf, sizesOf, sorted } from "../../src/core/numbers/ranks";
import { theilSenSlope } from "../../src/core/numbers/theil-sen";

test.each([
  ["few", 9],
  ["many", 40],
])("%s positions in order, ties as they were", (_, count) => {
  const figures = Array.from({ length: count }, (_, index) => (index * 7) % 5);
  const places = Array.from(figures.keys()).reverse();
  const order = (one: number, other: number): number => figures[one]! - figures[other]!;
  expect(sorted([...places], order)).toEqual([...places].sort(order));
});

// Abramowitz & Stegun (1964), table 7.1, and the C library's erfc for the digits beyond it.
test.each([
  [0, 1],
  [0.5, 0.47950012218695346],
  [1, 0.15729920705028513],
  [1.5, 0.033894853524689274],
  [1.9999, 0.004679802092970608],
  [2, 0.004677734981047266],
  [2.5, 0.0004069520174449589],
  [3, 2.209049699858544e-5],
  [5, 1.5374597944280349e-12],
  [10, 2.088487583762545e-45],
])("erfc(%p) = %p", (x, expected) => {
  expect(Math.abs(erfc(x) / expected - 1)).toBeLessThan(1e-13);
});

test("erfc is smooth where its two forms meet", () => {
  expect(Math.abs(erfc(2 - 1e-12) / erfc(2) - 1)).toBeLessThan(1e-10);
});

const decimals = (values: number[]): Decimal[] => values.map((value) => new Decimal(value));

// Worked by hand: S, then (|S| - 1) / sqrt(var) in the normal table.
test.each([
  // All rise: n = 5, S = 10, var = 5 * 4 * 15 / 18 = 16.667, z = 2.2045.
  ["all rise", [1, 2, 3, 4, 5], 0.0274863361115104],
  ["all fall, the same", [5, 4, 3, 2, 1], 0.0274863361115104],
  ["no trend", [1, 2, 2, 1], 1],
  ["all equal", [3, 3, 3, 3], 1],
  // S = 5, one tie of two: var = (156 - 18) / 18 = 7.667, z = 1.4446.
  ["a tie", [1, 2, 2, 3], 0.1485617748918687],
])("Mann-Kendall, %s: %p has p = %p", (_, values, p) => {
  expect(mannKendall(decimals(values)).pValue).toBeCloseTo(p, 12);
});

test("the sizes of ties", () => {
  expect(sizesOf(ranksOf(6, orderOf(decimals([2, 1, 2, 3, 1, 2])))).sort()).toEqual([1, 2, 3]);
});

test.each([
  [
    "a line",
    [
      [1, 2],
      [2, 4],
      [3, 6],
    ],
    2,
  ],
  [
    "one wild point of five does not move it",
    [
      [1, 1],
      [2, 2],
      [3, 300],
      [4, 4],
      [5, 5],
    ],
    1,
  ],
  [
    "an even number of slopes: the mean of the middle two",
    [
      [0, 0],
      [1, 1],
      [2, 0],
      [3, 2],
    ],
    7 / 12,
  ],
])("Theil-Sen, %s", (_, points, slope) => {
  const exactPoints = points.map(([x, y]) => ({ x: new Decimal(x!), y: new Decimal(y!) }));
  expect(theilSenSlope(exactPoints).toNumber()).toBeCloseTo(slope, 15);
});
