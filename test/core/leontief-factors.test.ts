/** I - A in triangles: what is solved with them is what the inverse gives, entry by entry, however it is eliminated. */
import { type Factors, type Margins, factored, inverted } from "../../src/core/numbers/leontief-factors";
import { Singular } from "../../src/core/numbers/triangular-elimination";
import { inverseByPivots } from "../oracles/leontief-inverse";

import { productInSlices, whole } from "../../src/core/numbers/matrix";
import { runToEnd } from "../../src/core/sliced";

/** Around the panels of 16 columns, and their halves. */
const SIZES = [1, 2, 15, 16, 17, 31, 32, 33, 49, 100];

function drawing(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48271) % 2147483647) / 2147483647;
}

/** Coefficients whose columns leave a slack of a millionth, some of them none at all. */
function thin(n: number): { a: Float64Array; slack: Float64Array } {
  const next = drawing(n + 1);
  const a = new Float64Array(n * n);
  const slack = new Float64Array(n);
  for (let j = 0; j < n; j++) {
    const column = Array.from({ length: n }, () => (next() < 0.3 ? 0 : next()));
    slack[j] = j % 3 === 1 ? 0 : 1e-6 * next();
    const scale = (1 - slack[j]!) / column.reduce((sum, figure) => sum + figure, 1e-300);
    column.forEach((figure, i) => (a[i * n + j] = figure * scale));
    // A column of zeros buys nothing: all of it is slack.
    if (column.every((figure) => figure === 0)) slack[j] = 1;
  }
  return { a, slack };
}

/** The same by rows: flows with X, whose final sales are a millionth, as coefficients. */
function thinByRows(n: number): { a: Float64Array; margins: Margins } {
  const { a: shares, slack } = thin(n);
  const next = drawing(n + 7);
  const output = Float64Array.from({ length: n }, () => 1 + 1000 * next());
  // Row i sells the shares of column i of what `thin` has.
  const a = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) a[i * n + j] = (shares[j * n + i]! * output[i]!) / output[j]!;
  return { a, margins: { by: "rows", slack, output } };
}

/** Signs of both kinds, and the largest figure of each column far from the diagonal. */
function mixed(n: number): Float64Array {
  const next = drawing(n + 3);
  return Float64Array.from({ length: n * n }, (_, index) => {
    const [i, j] = [Math.floor(index / n), index % n];
    return (next() - 0.5) / 4 + (i === (j + 1) % n ? 3 : 0);
  });
}

function expectNear(actual: Float64Array, expected: Float64Array, tolerance: number, size = 0): void {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((figure, index) => {
    if (!(Math.abs(figure - expected[index]!) <= tolerance * Math.max(Math.abs(expected[index]!), size)))
      throw new Error(`${index}: ${figure} is not near ${expected[index]}`);
  });
}

const CASES: readonly [string, (n: number) => { a: Float64Array; margins: Margins }, number][] = [
  ["columns", (n) => ({ a: thin(n).a, margins: { by: "columns", slack: thin(n).slack } }), 0],
  ["rows", thinByRows, 0],
  ["pivoted", (n) => ({ a: mixed(n), margins: { by: "pivoted" } }), 1],
];

describe.each(CASES)("by %s", (_, made, size) => {
  test.each(SIZES)("%p rows: unit vectors give the inverse, entry by entry; several at once give each", (n) => {
    const { a, margins } = made(n);
    const factors: Factors = runToEnd(factored(a, n, margins));
    const inverse = inverseByPivots(a, n, margins);
    expectNear(runToEnd(inverted(a, n, margins)), inverse, 4e-14, size);
    const unit = Float64Array.from({ length: n * n }, (__, index) => (index % (n + 1) === 0 ? 1 : 0));
    const given = unit.slice();
    expectNear(runToEnd(factors.right(unit, n)), inverse, 4e-14, size);
    expectNear(runToEnd(factors.left(unit, n)), inverse, 4e-14, size);
    expect(unit).toEqual(given);
    const next = drawing(n);
    const figures = Float64Array.from({ length: 3 * n }, () => next());
    const columns = runToEnd(productInSlices(whole(inverse, n), whole(figures, 3), n, 3, n));
    const rows = runToEnd(productInSlices(whole(figures, n), whole(inverse, n), 3, n, n));
    expectNear(runToEnd(factors.right(figures, 3)), columns, 4e-14, 10 * size);
    expectNear(runToEnd(factors.left(figures, 3)), rows, 4e-14, 10 * size);
    for (const row of [0, 1, 2]) {
      const alone = runToEnd(factors.left(figures.slice(row * n, (row + 1) * n), 1));
      expectNear(alone, rows.slice(row * n, (row + 1) * n), 4e-14, 10 * size);
    }
  });
});

test("rows that are 0 until a column, in whatever order", () => {
  const n = 50;
  const { a, slack } = thin(n);
  const factors = runToEnd(factored(a, n, { by: "columns", slack }));
  const inverse = inverseByPivots(a, n, { by: "columns", slack });
  const starts = [0, 48, 3, 17, 16, 49, 33];
  const rows = new Float64Array((starts.length + 1) * n);
  starts.forEach((start, row) => rows.fill(0.5, row * n + start, (row + 1) * n));
  const expected = runToEnd(productInSlices(whole(rows, n), whole(inverse, n), starts.length + 1, n, n));
  expectNear(runToEnd(factors.left(rows, starts.length + 1)), expected, 4e-14);
});

test.each([
  [
    "a row to itself alone",
    [
      [0.5, 0],
      [0.25, 1],
    ],
    [0.25, 0],
    1,
    [1],
  ],
  [
    "two to each other alone",
    [
      [0, 1, 0],
      [1, 0, 0.5],
      [0, 0, 0],
    ],
    [0, 0, 0.5],
    1,
    [0, 1],
  ],
  [
    "two with one between that has a way out",
    [
      [0, 0.2, 1],
      [0, 0, 0],
      [1, 0.3, 0],
    ],
    [0, 0.5, 0],
    2,
    [0, 2],
  ],
] as const)("no pivot: %s", (_, rows, slack, row, loop) => {
  const work = factored(Float64Array.from(rows.flat()), rows.length, {
    by: "columns",
    slack: Float64Array.from(slack),
  });
  let thrown: unknown;
  try {
    runToEnd(work);
  } catch (error) {
    thrown = error;
  }
  expect(thrown).toBeInstanceOf(Singular);
  expect(thrown).toMatchObject({ row, loop });
});

test("a loop across panels is found whole", () => {
  const n = 40;
  const a = new Float64Array(n * n);
  // A circle through every second row, that nobody else buys from.
  for (let i = 0; i < n; i += 2) a[i * n + ((i + 2) % n)] = 1;
  const slack = Float64Array.from({ length: n }, (_, row) => row % 2);
  expect(() => runToEnd(factored(a, n, { by: "columns", slack }))).toThrow(
    expect.objectContaining({ row: 38, loop: Array.from({ length: 20 }, (_, i) => 2 * i) }) as Error,
  );
});
