import { call, sentence, sourceFunctions } from "./host";

const custom = sourceFunctions().get("STAGEVALUEADDED");
const column = (cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const NA = { error: "#N/A" };
const NUM = { error: "#NUM!" };

test.each(["none", -1, null, NA, { error: "#REF!" }])(
  "the first stage has no units, whatever is there: %p",
  (first) => {
    expect(call(custom, column([300, 3222]), null, column([first, 5]))).toEqual([[1500], [1722]]);
  },
);

test("a missing price is missing in its own stage and in the one that buys it", () => {
  expect(call(custom, column([1, NA, 5, 9]))).toEqual([[1], [NA], [NA], [4]]);
});

test("units that are not above 0 spoil their stage and all before it, for their quantity is unknown", () => {
  expect(call(custom, column([1, 2, 5, 9]), null, column([null, 1, 0, 1]))).toEqual([[NUM], [NUM], [NUM], [4]]);
  expect(sentence(custom, column([1, 2]), null, column([null, null]))).toBe(
    "unitsPerOutput, row 2 is 0; it must be greater than 0 (an empty cell counts as 0)",
  );
});

test("a price below 0 is refused, a loss at a stage is an answer", () => {
  expect(call(custom, column([5, -1]))).toEqual([[5], [NUM]]);
  expect(call(custom, column([5, 3]))).toEqual([[5], [-2]]);
});

test("other inputs count per unit of the stage's own product, in every category", () => {
  // Two kilos of the first product go into one of the second: 2 (10 - 1 - 0.5) and 30 - 2 x 10 - 3.
  expect(
    call(
      custom,
      column([10, 30]),
      [
        [1, 0.5],
        [3, 0],
      ],
      column([null, 2]),
    ),
  ).toEqual([[17], [7]]);
});
