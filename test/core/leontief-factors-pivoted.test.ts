/** The inverse with partial pivoting, where rows and columns change places: by its product with I - A. */
import { inverted } from "../../src/core/numbers/leontief-factors";
import { runToEnd } from "../../src/core/sliced";

const identity = (n: number): number[][] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => (i === j ? 1 : 0)));

/** Row i of this has its 1 in column `to[i]`. */
const permutation = (to: readonly number[]): number[][] =>
  to.map((column) => Array.from(to, (_, j) => (j === column ? 1 : 0)));

const product = (a: readonly number[][], b: readonly number[][]): number[][] =>
  a.map((row) => b.map((_, j) => row.reduce((sum, figure, k) => sum + figure * b[k]![j]!, 0)));

/** The inverse of a matrix, asked for as that of I - A. */
function inverseOf(matrix: readonly number[][]): number[][] {
  const n = matrix.length;
  const a = Float64Array.from(matrix.flatMap((row, i) => row.map((figure, j) => (i === j ? 1 : 0) - figure)));
  const b = runToEnd(inverted(a, n, { by: "pivoted" }));
  return Array.from({ length: n }, (_, i) => Array.from(b.subarray(i * n, (i + 1) * n)));
}

/** Whole numbers from -5 to 5, from a fixed sequence. */
function drawn(n: number, seed: number): number[][] {
  let state = seed;
  const next = () => (state = (state * 48271) % 2147483647);
  return Array.from({ length: n }, () => Array.from({ length: n }, () => (next() % 11) - 5));
}

test.each([
  ["two change places", [1, 0]],
  ["a circle of three", [1, 2, 0]],
  ["the other circle of three", [2, 0, 1]],
  ["a circle of five", [2, 3, 4, 0, 1]],
  ["two circles", [1, 2, 0, 4, 5, 3]],
  // Across the panels of 32 pivots.
  ["a circle of forty", Array.from({ length: 40 }, (_, i) => (i + 33) % 40)],
])("%s: the inverse of a permutation is its transpose", (_, to) => {
  const matrix = permutation(to);
  expect(inverseOf(matrix)).toEqual(matrix.map((__, i) => matrix.map((row) => row[i]! + 0)));
});

test.each([2, 3, 5, 31, 32, 33, 65])("the product with the inverse of %p rows is the unit matrix", (n) => {
  // A large figure off the diagonal in every row, so that each pivot comes from further down.
  const matrix = drawn(n, n).map((row, i) => row.map((figure, j) => (j === (i + 1) % n ? 40 * n : figure)));
  const unit = product(matrix, inverseOf(matrix));
  unit.forEach((row, i) => row.forEach((figure, j) => expect(figure).toBeCloseTo(identity(n)[i]![j]!, 10)));
});

test.each([
  [
    "a row of zeros",
    [
      [1, 2],
      [0, 0],
    ],
  ],
  [
    "two rows alike",
    [
      [1, 2],
      [1, 2],
    ],
  ],
  [
    "columns that depend on each other",
    [
      [1, 2, 3],
      [4, 5, 6],
      [5, 7, 9],
    ],
  ],
])("%s: there is no inverse", (_, matrix) => expect(() => inverseOf(matrix)).toThrow("no pivot"));
