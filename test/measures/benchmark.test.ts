import { call, sentence, sourceFunctions } from "./host";

const functions = sourceFunctions();
const run = (...args: unknown[]): unknown => call(functions.get("BENCHMARK"), ...args);
const said = (...args: unknown[]): string => sentence(functions.get("BENCHMARK"), ...args);
const column = (cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const NA = { error: "#N/A" };
const DIV = { error: "#DIV/0!" };
const NUM = { error: "#NUM!" };
const VALUE = { error: "#VALUE!" };
const row = (...args: unknown[]): unknown[] => (run("x", ...args) as unknown[][])[1]!.slice(2);

describe("quartiles", () => {
  test.each([
    // numpy.percentile(peers, [100, 75, 50, 25, 0]) of NumPy 2, method linear, which is R's type 7 and Excel's QUARTILE.INC.
    [
      [6, 8.5, 10.7, 12],
      [12, 11.025, 9.6, 7.875, 6],
    ],
    [
      [3.1, -2, 7.25, 0, 4, 9.9, 1.5],
      [9.9, 5.625, 3.1, 0.75, -2],
    ],
    [
      [1, 1, 1, 1],
      [1, 1, 1, 1, 1],
    ],
  ])("of %p are those of NumPy", (peers, expected) => {
    expect(row("high", 1, [peers]).slice(0, 5)).toEqual(expected);
    expect(row("low", 1, [peers]).slice(0, 5)).toEqual([...expected].reverse());
  });

  test("three peers have none, four have; a missing one does not count", () => {
    expect(row("high", 2, [[1, 2, 3]])).toEqual([3, NA, 2, NA, 1, 2, 4, -1 / 3]);
    expect(row("high", 2, [[1, 2, 3, NA]])).toEqual([3, NA, 2, NA, 1, 2, 4, -1 / 3]);
    expect(row("high", 2, [[1, 2, 3, null]])).toEqual([3, 2.25, 1.5, 0.75, 0, 2, 5, -1 / 3]);
  });

  test("one peer is best, median and worst", () => expect(row("low", 4, 2)).toEqual([2, NA, 2, NA, 2, 2, 2, -0.5]));

  test("are exact where doubles are not", () => {
    // 0.1 + 0.25 x 0.2 and 0.1 + 0.75 x 0.2 of 0.1, 0.3, 0.5, 0.7 at positions 0.75 and 2.25.
    expect(row("high", 1, [[0.1, 0.3, 0.5, 0.7]]).slice(0, 5)).toEqual([0.7, 0.55, 0.4, 0.25, 0.1]);
  });
});

describe("rank and gap", () => {
  test.each<[string, unknown[], unknown[]]>([
    ["ties share the better rank", ["high", 3, [[3, 3, 5, 1]]], [2, 5, -0.4]],
    ["ahead of all", ["high", 6, [[3, 3, 5, 1]]], [1, 5, 0.2]],
    ["last, low is good", ["low", 10, [[4, 5, 6, 8]]], [5, 5, -0.6]],
    ["ahead of all, low is good", ["low", 2, [[4, 5, 6, 8]]], [1, 5, 1]],
    ["equal to the best", ["low", 4, [[4, 5, 6, 8]]], [1, 5, 0]],
    ["best of 0", ["high", 2, [[0, 0, 0, 0]]], [1, 5, DIV]],
    ["own of 0, low is good", ["low", 0, [[4, 5, 6, 8]]], [1, 5, DIV]],
    ["own of 0, high is good", ["high", 0, [[4, 5, 6, 8]]], [5, 5, -1]],
    ["best of 0, low is good", ["low", 2, [[0, 5, 6, 8]]], [2, 5, -1]],
    ["own below 0", ["high", -2, [[1, 3, 4, 5]]], [5, 5, NUM]],
    ["best below 0", ["high", 1, [[-1, -3, -4, -5]]], [1, 5, NUM]],
    ["best below 0, low is good", ["low", 1, [[-1, 3, 4, 5]]], [2, 5, NUM]],
    ["own missing", ["high", NA, [[1, 3, 4, 5]]], [NA, 4, NA]],
    ["own missing, best below 0, low is good", ["low", NA, [[-1, 3, 4, 5]]], [NA, 4, NA]],
    ["no peer", ["high", 1, [[NA, NA]]], [NA, 1, NA]],
    ["neither", ["high", NA, [[NA, NA]]], [NA, 0, NA]],
  ])("%s", (_, args, expected) => expect(row(...args).slice(5)).toEqual(expected));

  test("figures that differ beyond a double are told apart", () => {
    expect(row("high", "0.30000000000000000001", [["0.3", "0.29999999999999999999"]])[5]).toBe(1);
    expect(row("high", "0.3", [["0.30000000000000000001", 0.1]])[5]).toBe(2);
    expect(row("high", "0.3", [[0.3, 0.1]])[5]).toBe(1);
  });
});

test("no peer: what is missing is said", () => {
  const [, answered] = run(column(["a", "b"]), column(["high", "low"]), column([1, 2]), [
    [NA, NA],
    [1, 2],
  ]) as unknown[][];
  expect(answered).toEqual(["a", 1, NA, NA, NA, NA, NA, NA, 1, NA]);
});

test("peers along a row of indicators, and one indicator beside a column of peers", () => {
  const down = run(column(["a", "b"]), column(["high", "low"]), column([1, 2]), [
    [1, 2, 3, 4],
    [5, 6, 7, 8],
  ]);
  expect(
    run(
      [["a", "b"]],
      [["high", "low"]],
      [[1, 2]],
      [
        [1, 5],
        [2, 6],
        [3, 7],
        [4, 8],
      ],
    ),
  ).toEqual(down);
  expect(row("high", 1, column([1, 2, 3, 4]))).toEqual(row("high", 1, [[1, 2, 3, 4]]));
});

test("an empty row is one without name, word and figures; a peer's figure makes it one", () => {
  const two = (peer: unknown, better: unknown = null): unknown =>
    run(column(["a", null]), column(["high", better]), column([1, 0]), [
      [1, 2],
      [0, peer],
    ]);
  expect(two(null)).toHaveLength(2);
  expect(two(3)).toEqual(VALUE);
  expect(two(3, "low")).toHaveLength(3);
  expect((two(3, "low") as unknown[][])[2]![0]).toBe("(unspecified)");
});

describe("what is refused", () => {
  test.each<[string, unknown[], unknown, string]>([
    [
      "text of a peer",
      ["a", "high", 1, [[1, "n/a"]]],
      VALUE,
      'peers, row 1, column 2: "n/a" is not a number; enter a number, or =NA() if it is missing',
    ],
    [
      "an error of a peer",
      ["a", "high", 1, [[1, { error: "#REF!" }]]],
      { error: "#REF!" },
      "peers, row 1, column 2 contains #REF!; fix that cell first",
    ],
    ["the best is neither", ["a", "best", 1, [[1]]], VALUE, 'better: "best" is not an option; use "high" or "low"'],
    [
      "other shapes",
      [column(["a", "b"]), column(["high", "low"]), column([1, 2]), [[1, 2, 3]]],
      VALUE,
      "peers has 1 row and 3 columns, indicators has 2 cells; select as many rows or columns as indicators has cells",
    ],
    [
      "nothing",
      [null, null, 0, [[0, 0]]],
      VALUE,
      "indicators and the values beside it are all blank; select the rows of the table",
    ],
  ])("%s", (_, args, error, words) => {
    expect(run(...args)).toEqual(error);
    expect(said(...args)).toBe(words);
  });
});
