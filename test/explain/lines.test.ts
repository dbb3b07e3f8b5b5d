/** Steps as lines: operands under each other where every figure has its name, else the step as it is. */

import { linesOf } from "../../src/explain/lines";
import { goingOn, type Step } from "../../src/explain/step";
import { stepsOf } from "../../src/measures/explain";

const lines = (...steps: Step[]) =>
  linesOf(steps).map(({ is, words, sign, figure, isRounded }) =>
    [is, words, `${sign}${isRounded ? "≈" : ""}${figure}`].join(" | "),
  );

it("names each operand, and what came of them by what the next step calls it", () => {
  expect(lines("output − inputs: 500 − 179 = 321", goingOn("value added / base: 321 / 500 = 64.2 %"))).toEqual([
    "operand | output | 500",
    "operand | inputs | −179",
    "result | value added | 321",
    "operand | base | ÷500",
    "result |  | 64.2 %",
  ]);
});

it("takes no figure for that of the step before because it is as large", () => {
  expect(lines("output − inputs: 500 − 179 = 321", "rent / base: 321 / 500 = 64.2 %").slice(2)).toEqual([
    "result |  | 321",
    "operand | rent | 321",
    "operand | base | ÷500",
    "result |  | 64.2 %",
  ]);
});

it("keeps the output of the last link of a closing chain, as large as what all links add", () => {
  expect(
    lines(
      ...stepsOf(
        "VALUEADDEDSHARE",
        [
          [[10], [30], [50]],
          [[0], [10], [30]],
        ],
        { row: 2, column: 0 },
      )!,
    ),
  ).toEqual([
    "step | value added of all 3 links | 50",
    "operand | output | 50",
    "operand | inputs | −30",
    "result | value added | 20",
    "operand | that of all links | ÷50",
    "result |  | 40 %",
  ]);
});

it("keeps a fixed cost that is as large as the contribution per unit", () => {
  expect(lines(...stepsOf("BREAKEVEN", [[[4]], [[10]], [[6]]], { row: 1, column: 0 })!)).toContain(
    "operand | fixed cost | 4",
  );
});

it.each([
  ["a figure below 0 without its brackets", "price − cost: (−10) − 5 = −15", "operand | price | −10"],
  ["fewer names than figures", "inputs: 100 + 72.5 = 172.5", "step | inputs: 100 + 72.5 | 172.5"],
  ["other signs than the figures", "a / b: 3 − 1 = 2", "step | a / b: 3 − 1 | 2"],
  ["two orders to work it out in", "a − b × c: 9 − 2 × 3 = 3", "step | a − b × c: 9 − 2 × 3 | 3"],
  ["a bracket", "a × b: (1 + 2) × 3 = 9", "step | a × b: (1 + 2) × 3 | 9"],
  ["words for a figure", "a − b: more − less = 3", "step | a − b: more − less | 3"],
  ["no figure", "the quantities traded then", "step | the quantities traded then | "],
  ["a figure alone", "value added of all 6 links: 179", "step | value added of all 6 links | 179"],
  ["a rounded figure", "share: 6.5 / 179 ≈ 3.6 %", "step | share: 6.5 / 179 | ≈3.6 %"],
  ["words behind the sign", "a = the base", "step | a = the base | "],
])("%s", (_, step, line) => {
  expect(lines(step)[0]).toBe(line);
});
