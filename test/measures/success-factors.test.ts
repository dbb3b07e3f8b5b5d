import { call, sentence, sourceFunctions } from "./host";

const functions = sourceFunctions();
const run = (...args: unknown[]): unknown => call(functions.get("SUCCESSFACTORS"), ...args);
const said = (...args: unknown[]): string => sentence(functions.get("SUCCESSFACTORS"), ...args);
const column = (cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const NA = { error: "#N/A" };
const NUM = { error: "#NUM!" };
const VALUE = { error: "#VALUE!" };

/** The row of one factor, and the fit. */
const row = (...args: unknown[]): unknown[] => (run("x", ...args) as unknown[][])[1]!;
const fit = (...args: unknown[]): unknown => (run(...args) as unknown[][]).at(-1)![2];

describe("the reading", () => {
  test.each([
    // The upper third of 1 to 7 begins at 5, of 1 to 5 at 11/3, of 1 to 10 at 7.
    [5, 4, 7, "Critical"],
    [4.9999999, 4, 7, "Short"],
    [3.6666667, 1, 5, "Critical"],
    [3.6666666, 1, 5, "Short"],
    [7, 6.9999999, 10, "Critical"],
    [6.9999999, 6.9999998, 10, "Short"],
    [5, 5, 7, "Met"],
    [0.1, 0.1, 7, "Met"],
    [5, 5.0000001, 7, "More than asked"],
    [1, 7, 7, "More than asked"],
    ["3.66666666666666666667", 1, 5, "Critical"],
    ["3.66666666666666666666", 1, 5, "Short"],
  ])("asked %p, offered %p on a scale to %p: %s", (importance, performance, scale, expected) =>
    expect(row(importance, performance, scale)[6]).toBe(expected),
  );

  test("what is 0 on paper is Met", () => {
    expect(row(0.3, "0.30", 5).slice(3)).toEqual([0, "", "", "Met"]);
    expect(row(4.7, 4.4, 5)[3]).toBe(-0.3);
  });
});

describe("rivals", () => {
  test.each<[unknown, unknown, unknown]>([
    [[[4, 5, 2]], 5, -2],
    [[[4, NA, 2]], 4, -1],
    [[[NA, NA]], NA, NA],
    [[[1]], 1, 2],
    [column([4, 5]), 5, -2],
  ])("%j: best %p, gap %p", (rivals, best, gap) => expect(row(4, 3, 5, rivals).slice(4, 6)).toEqual([best, gap]));

  test("a performance that is missing leaves the best rival", () =>
    expect(row(4, NA, 5, [[4, 2]])).toEqual(["x", 4, NA, NA, 4, NA, NA]));

  test("an importance that is missing leaves the gap to the rival", () =>
    expect(row(NA, 3, 5, [[4, 2]])).toEqual(["x", NA, 3, NA, 4, -1, NA]));
});

describe("the fit", () => {
  test("is 1 where all is offered at the top of the scale, and weighs by importance", () => {
    expect(fit(column(["a", "b"]), column([2, 5]), column([7, 7]), 7)).toBe(1);
    expect(fit(column(["a", "b"]), column([1, 3]), column([4, 2]), 5)).toBe(0.5);
    expect(fit("a", 3, 1, 3)).toBe(1 / 3);
  });

  test("needs all marks but those of rivals", () => {
    expect(fit(column(["a", "b"]), column([2, NA]), column([7, 7]), 7)).toEqual(NA);
    expect(fit(column(["a", "b"]), column([2, 5]), column([NA, 7]), 7)).toEqual(NA);
    expect(fit(column(["a", "b"]), column([2, 5]), column([7, 7]), 7, column([NA, NA]))).toBe(1);
  });
});

test("rows past the end of the data are no marks of 0; names may be blank or in a row", () => {
  expect(run(column(["a", null, ""]), column([4, 2, 0]), column([3, 2, null]), 5, column([5, 1, 0]))).toEqual([
    ["Factor", "Importance", "Performance", "Gap", "Best rival", "Gap to rival", "Reading"],
    ["a", 4, 3, -1, 5, -2, "Critical"],
    ["(unspecified)", 2, 2, 0, 1, 1, "Met"],
    ["Fit", "", 16 / 30, "", "", "", ""],
  ]);
  expect(
    run([["a", "b"]], [[4, 2]], [[3, 2]], 5, [
      [5, 1],
      [4, 2],
    ]),
  ).toEqual(
    run(column(["a", "b"]), column([4, 2]), column([3, 2]), 5, [
      [5, 4],
      [1, 2],
    ]),
  );
});

describe("what is refused", () => {
  test.each<[string, unknown[], unknown, string]>([
    ["a mark of 0", ["a", 5, 0, 5], NUM, "performance is 0; it must be greater than 0 (an empty cell counts as 0)"],
    ["a mark below 0", ["a", -1, 3, 5], NUM, "importance is -1; it must be greater than 0 (an empty cell counts as 0)"],
    [
      "a mark above the scale",
      ["a", 5.1, 3, 5],
      NUM,
      "importance is 5.1, more than scale, which is 5; it must be at most that",
    ],
    [
      "a rival above the scale",
      ["a", 5, 3, 5, [[5, 6]]],
      NUM,
      "rivals, row 1, column 2 is 6, more than scale, which is 5; it must be at most that",
    ],
    [
      "a rival of 0",
      ["a", 5, 3, 5, [[5, null]]],
      NUM,
      "rivals, row 1, column 2 is 0; it must be greater than 0 (an empty cell counts as 0)",
    ],
    [
      "a scale of 1",
      ["a", 1, 1, 1],
      NUM,
      "scale is 1; enter the highest mark, such as 5 or 7: it must be greater than 1",
    ],
    [
      "a scale of 0",
      ["a", 1, 1, null],
      NUM,
      "scale is 0; enter the highest mark, such as 5 or 7: it must be greater than 1",
    ],
    ["a scale that is missing", ["a", 1, 1, NA], NA, "scale is missing (#N/A); enter the value, or 0 if there is none"],
    [
      "text, before a mark above the scale",
      [column(["a", "b"]), column(["high", 6]), column([1, 1]), 5],
      VALUE,
      'importance, row 1: "high" is not a number; leave headings out of all ranges, as B2:B900 does, or enter a number, or =NA() if it is missing',
    ],
    ["nothing", [null, 0, 0, 5], VALUE, "factors and the values beside it are all blank; select the rows of the table"],
    ["a name that is missing", [NA, 1, 1, 5], NA, "factors is missing (#N/A); fill in that cell"],
  ])("%s", (_, args, error, words) => {
    expect(run(...args)).toEqual(error);
    expect(said(...args)).toBe(words);
  });

  test("marks at the ends are in", () => {
    expect(row(5, 0.1, 5)[6]).toBe("Critical");
    expect(row(1.0000001, 1, 1.0000001)[6]).toBe("Critical");
  });
});
