import { call, sentence, sourceFunctions } from "./host";

const functions = sourceFunctions();
const run = (...args: unknown[]): unknown => call(functions.get("COMPLIANCECOST"), ...args);
const said = (...args: unknown[]): string => sentence(functions.get("COMPLIANCECOST"), ...args);
const column = (cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const NA = { error: "#N/A" };
const DIV = { error: "#DIV/0!" };
const NUM = { error: "#NUM!" };
const VALUE = { error: "#VALUE!" };

const rows = (...args: unknown[]): unknown[][] => (run(...args) as unknown[][]).slice(1);

describe("one figure for all, or one for each firm", () => {
  test("any mix, in a column or a row", () => {
    const expected = [
      [100, 5, 0.05, 1],
      [50, 5, 0.1, 2],
    ];
    expect(rows(column([100, 50]), 1, 5)).toEqual(expected);
    expect(rows(column([100, 50]), column([1, 1]), 5)).toEqual(expected);
    expect(rows(column([100, 50]), 2, column([5, 5]), 2)).toEqual(expected);
    expect(rows([[100, 50]], 1, [[10, 10]], [[2, 2]])).toEqual(expected);
    expect(rows(column([100, 50]), [[1]], [[5]], [[1]])).toEqual(expected);
  });

  test("sharedBy left out is 1", () => expect(rows(100, 1, 5)).toEqual([[100, 5, 0.05, 1]]));

  test("what is missing for all is in the cells that rest on it", () => {
    expect(rows(column([100, 50]), 1, NA)).toEqual([
      [100, NA, NA, NA],
      [50, NA, NA, NA],
    ]);
    expect(rows(column([100, 50]), 1, 5, NA)).toEqual([
      [100, NA, NA, NA],
      [50, NA, NA, NA],
    ]);
  });

  test("an empty row is one in which all that is given by firm is 0", () => {
    expect(rows(column([100, 0, 0]), column([1, 1, 0]), 5)).toEqual([
      [100, 5, 0.05, 1],
      [0, 5, DIV, DIV],
    ]);
    expect(rows(column([0, 100]), 1, 5)).toEqual([[100, 5, 0.05, 1]]);
    // Of a firm that shares with none, the share of the audit is not read.
    expect(rows(column([100, 0]), column([1, 0]), 5, column([2, 0]))).toEqual([[100, 2.5, 0.025, 1]]);
    expect(run(0, 1, 5)).toEqual(VALUE);
    expect(said(column([0, 0]), 1, 5)).toBe(
      "sales and the values beside it are all blank; select the rows of the table",
    );
  });
});

describe("times the largest firm", () => {
  test("the first of equals is the largest", () =>
    expect(rows(column([50, 100, 100]), column([1, 1, 4]), 5).map((row) => row[3])).toEqual([2, 1, 4]));

  test("is not known where any sales are missing", () =>
    expect(rows(column([100, NA]), 1, 5)).toEqual([
      [100, 5, 0.05, NA],
      [NA, 5, NA, NA],
    ]));

  test("is divided by 0 where the largest firm pays nothing, or all sales are 0", () => {
    expect(rows(column([100, 50]), column([0, 1]), 5)).toEqual([
      [100, 0, 0, DIV],
      [50, 5, 0.1, DIV],
    ]);
    expect(rows(column([0, 0]), column([1, 2]), 5)).toEqual([
      [0, 5, DIV, DIV],
      [0, 10, DIV, DIV],
    ]);
  });

  test("is not known where the cost of the largest is missing, and of others only there", () => {
    expect(rows(column([100, 50]), column([NA, 1]), 5).map((row) => row[3])).toEqual([NA, NA]);
    expect(rows(column([100, 50]), column([1, NA]), 5)).toEqual([
      [100, 5, 0.05, 1],
      [50, NA, NA, NA],
    ]);
  });

  test("is exactly 1 for shares that are equal on paper", () =>
    expect(rows(column([0.3, 0.1]), column([3, 1]), 0.7).map((row) => row[3])).toEqual([1, 1]));
});

describe("what is refused", () => {
  test.each<[string, unknown[], unknown, string]>([
    ["sales below 0", [column([1, -1]), 1, 5], NUM, "sales, row 2 is -1; it must be 0 or more"],
    ["audits below 0", [column([1, 1]), -1, 5], NUM, "audits is -1; it must be 0 or more"],
    ["a fee below 0", [column([1, 1]), 1, column([5, -5])], NUM, "fee, row 2 is -5; it must be 0 or more"],
    [
      "half a firm",
      [column([1, 1]), 1, 5, 2.5],
      NUM,
      "sharedBy is 2.5; it must be a whole number of 1 or more (an empty cell counts as 0)",
    ],
    [
      "no firm",
      [column([1, 1]), 1, 5, column([1, null])],
      NUM,
      "sharedBy, row 2 is 0; it must be a whole number of 1 or more (an empty cell counts as 0)",
    ],
    [
      "a little less than a firm",
      [column([1, 1]), 1, 5, "0.99999999999999999999"],
      NUM,
      "sharedBy is 1; it must be a whole number of 1 or more (an empty cell counts as 0)",
    ],
    [
      "text",
      [column([1, 1]), "one", 5],
      VALUE,
      'audits: "one" is not a number; enter a number, or =NA() if it is missing',
    ],
    [
      "another length",
      [column([1, 1]), column([1, 2, 3]), 5],
      VALUE,
      "audits has 3 cells, sales has 2; select ranges of the same length",
    ],
    [
      "an error in the cell for all",
      [column([1, 1]), { error: "#REF!" }, 5],
      { error: "#REF!" },
      "audits contains #REF!; fix that cell first",
    ],
  ])("%s", (_, args, error, words) => {
    expect(run(...args)).toEqual(error);
    expect(said(...args)).toBe(words);
  });
});
