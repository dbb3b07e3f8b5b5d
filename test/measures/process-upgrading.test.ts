import { call, sentence, sourceFunctions } from "./host";

const functions = sourceFunctions();
const run = (...args: unknown[]): unknown => call(functions.get("PROCESSUPGRADING"), ...args);
const said = (...args: unknown[]): string => sentence(functions.get("PROCESSUPGRADING"), ...args);
const column = (cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const NA = { error: "#N/A" };
const DIV = { error: "#DIV/0!" };
const NUM = { error: "#NUM!" };
const VALUE = { error: "#VALUE!" };

/** The row of one indicator. */
const row = (...args: unknown[]): unknown[] => (run("x", ...args) as unknown[][])[1]!;
const flag = (...args: unknown[]): unknown => row(...args)[6];

describe("each flag, just there and just not", () => {
  test.each([
    ["high", 100, 101, "No change"],
    ["high", 100, 101.0000001, "Better"],
    ["high", 100, 99, "No change"],
    ["high", 100, 98.9999999, "Worse"],
    // g = before / after: 1.01 is 101 / 100, 0.99 is 99 / 100.
    ["low", 101, 100, "No change"],
    ["low", 101.0000001, 100, "Better"],
    ["low", 99, 100, "No change"],
    ["low", 98.9999999, 100, "Worse"],
  ])("%s is good, %p to %p: %s", (better, before, after, expected) =>
    expect(flag(better, before, after)).toBe(expected),
  );

  test.each([
    // g = 1.2; the rivals' g times 1.01 must be below it.
    ["high", 10, 12, 101, 120, "Improving, not faster than rivals"],
    ["high", 10, 12, 101.0000001, 120, "Process upgrading"],
    ["low", 12, 10, 120, 101, "Improving, not faster than rivals"],
    ["low", 12, 10, 120, 101.0000001, "Process upgrading"],
    // Rivals that get worse do not make a standstill upgrading.
    ["high", 10, 10.1, 10, 5, "No change"],
    ["high", 10, 10.2, 10, 5, "Process upgrading"],
    ["high", 10, 9, 10, 5, "Worse"],
  ])("%s is good, %p to %p, rivals %p to %p: %s", (better, before, after, rivalBefore, rivalAfter, expected) =>
    expect(flag(better, before, after, rivalBefore, rivalAfter)).toBe(expected),
  );

  test("the tolerance is strict, and may be 0", () => {
    expect(flag("high", 4, 5, null, null, 0.25)).toBe("No change");
    expect(flag("high", 4, 5.0000001, null, null, 0.25)).toBe("Better");
    expect(flag("high", 4, 3, null, null, 0.25)).toBe("No change");
    expect(flag("high", 1, 1.000000000001, null, null, 0)).toBe("Better");
    expect(flag("high", 1, 1, null, null, 0)).toBe("No change");
  });

  test("products are compared, not rounded quotients", () => {
    // 1/3 to 1/3 + 1e-15 by numerals; and 3 x 0.1 that is 0.3.
    expect(flag("high", "0.333333333333333333333", "0.333333333333333333334", null, null, 0)).toBe("Better");
    expect(flag("high", 0.1, 0.3, 0.2, 0.6, 0)).toBe("Improving, not faster than rivals");
    expect(row("high", 0.1, 0.3, 0.2, 0.6, 0)[4]).toBe(0);
    expect(row("low", 0.3, 0.1, 0.6, 0.2, 0)[4]).toBe(0);
  });
});

describe("without rivals", () => {
  test("better is only Better, and the two columns are blank", () =>
    expect(row("high", 8.5, 10.7)).toEqual(["x", 8.5, 10.7, 22 / 85, "", "", "Better"]));

  test.each([
    [NA, 14, NA, -33 / 140],
    [10, NA, NA, NA],
  ])("a rival's figure is missing: %p, %p", (rivalBefore, rivalAfter, speed, level) =>
    expect(row("high", 8.5, 10.7, rivalBefore, rivalAfter)).toEqual(["x", 8.5, 10.7, 22 / 85, speed, level, "Better"]),
  );

  test.each([
    [[10, null], "rivalAfter is omitted although rivalBefore is given; enter both, or omit both"],
    [[null, 10], "rivalBefore is omitted although rivalAfter is given; enter both, or omit both"],
  ])("one of the two alone: %p", (rivals, words) => {
    expect(run("x", "high", 1, 2, ...rivals)).toEqual(VALUE);
    expect(said("x", "high", 1, 2, ...rivals)).toBe(words);
  });
});

describe("zeros and missing figures", () => {
  test.each<[string, unknown[], unknown[]]>([
    ["scrap falls to 0", ["low", 2, 0], ["x", 2, 0, DIV, "", "", "Better"]],
    ["turns fall to 0", ["high", 2, 0], ["x", 2, 0, -1, "", "", "Worse"]],
    ["from nothing", ["high", 0, 3], ["x", 0, 3, DIV, "", "", "Better"]],
    ["scrap comes up", ["low", 0, 3], ["x", 0, 3, -1, "", "", "Worse"]],
    ["nothing to nothing", ["high", 0, 0], ["x", 0, 0, DIV, "", "", "No change"]],
    ["both to 0", ["low", 2, 0, 4, 0], ["x", 2, 0, DIV, DIV, DIV, "Improving, not faster than rivals"]],
    ["rivals from 0", ["high", 2, 3, 0, 4], ["x", 2, 3, 0.5, DIV, -0.25, "Improving, not faster than rivals"]],
    ["rivals’ scrap to 0", ["low", 3, 2, 4, 0], ["x", 3, 2, 0.5, DIV, -1, "Improving, not faster than rivals"]],
    ["rivals’ scrap from 0", ["low", 3, 2, 0, 4], ["x", 3, 2, 0.5, DIV, 1, "Process upgrading"]],
    ["rivals to 0", ["high", 2, 3, 4, 0], ["x", 2, 3, 0.5, DIV, DIV, "Process upgrading"]],
    ["own before missing", ["high", NA, 3, 4, 5], ["x", NA, 3, NA, NA, -0.4, NA]],
    ["own after missing", ["high", 3, NA, 4, 5], ["x", 3, NA, NA, NA, NA, NA]],
  ])("%s", (_, args, expected) => expect(row(...args)).toEqual(expected));
});

test.each<[string, unknown[], string]>([
  ["own figure before", ["high", 0, 3, 4, 5], "before"],
  ["own figure after, low is good", ["low", 3, 0, 4, 5], "after"],
  ["rivals’ figure before", ["high", 2, 3, 0, 4], "rivalBefore"],
  ["rivals’ figure after", ["high", 2, 3, 4, 0], "rivalAfter"],
])("a speed with a divisor of 0 names the cell that is 0: %s", (_, args, argument) => {
  const custom = functions.get("PROCESSUPGRADING")!;
  const speed = (custom("x", ...args) as { message: string }[][])[1]![4]!;
  expect(speed.message).toMatch(new RegExp(`^${argument} is 0 `));
});

describe("what is refused", () => {
  test.each<[string, unknown[], unknown, string]>([
    [
      "below 0",
      [column(["a", "b"]), column(["low", "low"]), column([1, 2]), column([1, -2])],
      NUM,
      "after, row 2 is -2; it must be 0 or more",
    ],
    ["a rival below 0", ["a", "low", 1, 2, -1, 2], NUM, "rivalBefore is -1; it must be 0 or more"],
    [
      "neither high nor low",
      [column(["a", "b"]), column(["low", "best"]), column([1, 2]), column([1, 2])],
      VALUE,
      'better, row 2: "best" is not an option; use "high" or "low"',
    ],
    [
      "better blank beside a figure",
      [column(["a", "b"]), column(["low", null]), column([1, 2]), column([1, 2])],
      VALUE,
      'better, row 2 is blank; use "high" or "low"',
    ],
    ["better missing", ["a", NA, 1, 2], NA, "better is missing (#N/A); fill in that cell"],
    ["a name missing", [NA, "high", 1, 2], NA, "indicators is missing (#N/A); fill in that cell"],
    [
      "text",
      ["a", "high", 1, "12 %"],
      VALUE,
      'after: "12 %" is not a number; enter a number, or =NA() if it is missing',
    ],
    [
      "a percentage",
      ["a", "high", 1, 2, null, null, 5],
      NUM,
      "tolerance is 5: a fraction is meant; 5 is probably 5 per cent, write 0.05 or 5 %",
    ],
    [
      "a tolerance of 1",
      ["a", "high", 1, 2, null, null, 1],
      NUM,
      "tolerance is 1: a fraction is meant; 1 is probably 1 per cent, write 0.01 or 1 %",
    ],
    ["a tolerance below 0", ["a", "high", 1, 2, null, null, -0.1], NUM, "tolerance is -0.1; it must be 0 or more"],
    [
      "a tolerance that is missing",
      ["a", "high", 1, 2, null, null, NA],
      NA,
      "tolerance is missing (#N/A); enter the value, or 0 if there is none",
    ],
    [
      "nothing",
      [column([null, ""]), column(["", null]), column([0, 0]), column([null, 0])],
      VALUE,
      "indicators and the values beside it are all blank; select the rows of the table",
    ],
    [
      "another length",
      [column(["a", "b"]), column(["low", "low"]), column([1, 2]), column([1])],
      VALUE,
      "after has 1 cell, indicators has 2; select ranges of the same length",
    ],
  ])("%s", (_, args, error, words) => {
    expect(run(...args)).toEqual(error);
    expect(said(...args)).toBe(words);
  });
});

test("names: blank with a figure, trimmed, in a row; the table goes down", () => {
  expect(run([[" a ", null, null]], [["High", " LOW", ""]], [[1, 2, 0]], [[2, 1, null]])).toEqual([
    ["Indicator", "Before", "After", "Improvement", "Against rivals", "Level", "Flag"],
    ["a", 1, 2, 1, "", "", "Better"],
    ["(unspecified)", 2, 1, 1, "", "", "Better"],
  ]);
});

test("an indicator twice is two rows: nothing is summed", () =>
  expect(run(column(["a", "A"]), column(["high", "high"]), column([1, 1]), column([2, 3]))).toHaveLength(3));
