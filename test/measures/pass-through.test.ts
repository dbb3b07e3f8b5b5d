/** Price transmission: an independent fit, boundaries and refusals. */
import { call, sentence, sourceFunctions } from "./host";

const PASSTHROUGH = sourceFunctions().get("PASSTHROUGH")!;
const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const run = (up: readonly unknown[], down: readonly unknown[]): unknown[][] =>
  call(PASSTHROUGH, column(up), column(down)) as unknown[][];
const MISSING = { error: "#N/A" };

const UP = [82.5, 85.1, 84, 88.2, 91.7, 90.3, 86.9, 87.4, 87.4, 92.6, 89.8, 94.1, 93.2];
const DOWN = [140.2, 143, 142.5, 147.9, 153.3, 152.8, 149.6, 150.1, 150.4, 157.2, 155, 160.3, 159.9];

/**
 * NumPy and SciPy 1.17.1: numpy.linalg.lstsq(X, y) with X the changes of ln UP in two columns, above and below 0; covariance
 * RSS / (n - 2) inv(X'X); 2 * scipy.stats.t.sf(|d / sd|, n - 2).
 */
test("the fit, its errors and the test are those of NumPy and SciPy", () => {
  const expected = [
    ["All", 0.7002530782741172, 12, 0.04519470609646745, ""],
    ["Rises", 0.7651090085260177, 6, 0.030834587884095113, ""],
    ["Falls", 0.46837705582497735, 5, 0.0583030430531416, ""],
    ["Difference", 0.29673195270104036, "", 0.06595465593298526, 0.0011448205585151477],
  ];
  const rows = run(UP, DOWN).slice(1);
  rows.flat().forEach((cell, index) => {
    const due = expected.flat()[index];
    if (typeof due === "number") expect(Math.abs((cell as number) / due - 1)).toBeLessThan(1e-10);
    else expect(cell).toBe(due);
  });
});

test("errors from 4 rises and 4 falls on, and not before", () => {
  const up = [100, 101, 100, 102, 100, 103, 100, 104, 100];
  const down = [10, 11, 10, 12, 11, 13, 12, 13, 12];
  expect(run(up, down)[4]![4]).toEqual(expect.any(Number));
  for (const row of run(up.slice(0, -1), down.slice(0, -1)).slice(1)) expect(row.slice(3)).toEqual(["", ""]);
});

test("an exact fit has errors of 0, and nothing to test", () => {
  const up = [100, 200, 100, 400, 100, 800, 400, 800, 400];
  expect(
    run(
      up,
      up.map((price) => price * 3),
    ).slice(1),
  ).toEqual([
    ["All", 1, 8, 0, ""],
    ["Rises", 1, 4, 0, ""],
    ["Falls", 1, 4, 0, ""],
    ["Difference", 0, "", 0, ""],
  ]);
});

test("a change counts where both prices are there at both ends, one of 0 too", () => {
  const [, all, rises, falls] = run([1, 2, 2, MISSING, 4, 2, 4], [1, 2, 2, 9, 4, MISSING, 4]);
  expect([all![2], rises![2], falls![2]]).toEqual([2, 1, 0]);
  expect(falls![1]).toEqual(MISSING);
});

test("prices so near to each other that their doubles nearly are keep their digits", () => {
  const up = ["1.000000000000001", "1.000000000000002", "1.000000000000001"];
  const down = ["1.000000000000002", "1.000000000000004", "1.000000000000002"];
  expect(Math.abs((run(up, down)[1]![1] as number) / 2 - 1)).toBeLessThan(1e-9);
});

test.each([
  [
    "a price of 0",
    [100, 0, 110],
    [1, 2, 3],
    "#NUM!",
    "upstream, row 2 is 0; it must be greater than 0 (an empty cell counts as 0)",
  ],
  [
    "a price below 0",
    [1, 2, 3],
    [1, -2, 3],
    "#NUM!",
    "downstream, row 2 is -2; it must be greater than 0 (an empty cell counts as 0)",
  ],
  [
    "one change",
    [1, 2],
    [1, 2],
    "#N/A",
    "upstream and downstream have only one change with both prices before and after it; at least two are needed",
  ],
  [
    "no change",
    [1, MISSING, 2],
    [1, 2, 3],
    "#N/A",
    "upstream and downstream have no change with both prices before and after it; at least two are needed",
  ],
  [
    "never changes",
    [5, 5, 5],
    [1, 2, 3],
    "#DIV/0!",
    "upstream never changes, so there is nothing to pass on (division by zero); select more periods",
  ],
  ["lengths", [1, 2, 3], [1, 2], "#VALUE!", "downstream has 2 cells, upstream has 3; select ranges of the same length"],
])("%s", (_, up, down, error, said) => {
  expect(run(up, down)).toEqual({ error });
  expect(sentence(PASSTHROUGH, column(up), column(down))).toBe(said);
});
