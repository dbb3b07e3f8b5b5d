/** COMPARE at its boundaries: each sentence of its help, just inside and just outside. */
import { call, sentence, sourceFunctions } from "./host";

const COMPARE = sourceFunctions().get("COMPARE")!;
const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const NA = { error: "#N/A" };
const HEADERS = ["Link", "Before", "After", "Change", "Share before", "Share after", "Share change", "Status"];

/** The rows between the headers and the total. */
const linksOf = (...args: unknown[]): unknown[][] => (call(COMPARE, ...args) as unknown[][]).slice(1, -1);

describe("status", () => {
  test.each([
    ["there in both", [1, 0], [2, 0], ""],
    ["nothing before, an output after", [0, 0], [2, 0], "New"],
    ["nothing before, inputs alone after", [0, 0], [0, 3], "New"],
    ["inputs alone before, an output after", [0, 3], [2, 0], ""],
    ["an output before, nothing after", [1, 0], [0, 0], "Gone"],
    ["inputs alone before, nothing after", [0, 3], [0, 0], "Gone"],
    ["value added of 0 in both, with sales", [5, 5], [5, 5], ""],
    ["nothing in both", [0, 0], [0, 0], ""],
  ])("%s", (_, [s1, m1], [s2, m2], expected) => {
    const [, own] = linksOf(
      column(["Rest", "Own"]),
      ...[
        [10, s1],
        [0, m1],
        [10, s2],
        [0, m2],
      ].map(column),
    );
    expect(own![7]).toBe(expected);
  });
});

describe("a sum of value added of 0 or less is refused, and named", () => {
  const links = column(["A", "B"]);
  const good = [column([10, 20]), column([4, 10])];
  test.each([
    ["before, at 0", [column([10, 20]), column([10, 20])], good, "the sum of value added before is 0"],
    ["before, below 0", [column([10, 20]), column([10, 21])], good, "the sum of value added before is -1"],
    ["after, at 0", good, [column([10, 20]), column([20, 10])], "the sum of value added after is 0"],
    ["after, below 0", good, [column([0, 0]), column([0, 0.01])], "the sum of value added after is -0.01"],
    ["both: before", [good[1]!, good[0]!], [good[1]!, good[0]!], "the sum of value added before is -16"],
  ])("%s", (_, before, after, expected) => {
    expect(call(COMPARE, links, ...before, ...after)).toEqual({ error: "#NUM!" });
    expect(sentence(COMPARE, links, ...before, ...after)).toContain(expected);
  });

  test("just above 0 is an answer, and a link may lose value", () => {
    const [a, b] = linksOf(links, ...good, column([10, 20]), column([30, -0.01]));
    expect([a![5], b![5]]).toEqual([-2000, 2001]);
  });
});

test.each([
  ["output", 1],
  ["inputs", 2],
  ["output2", 3],
  ["inputs2", 4],
])("a figure of %s that is missing refuses the whole, and is named", (argument, index) => {
  const args = [column(["A", "B"]), column([10, 20]), column([4, 10]), column([10, 20]), column([4, 10])];
  args[index]![1]![0] = NA;
  expect(call(COMPARE, ...args)).toEqual(NA);
  expect(sentence(COMPARE, ...args)).toContain(`${argument}, row 2 is missing`);
});

test("what is the same on paper has a share change of exactly 0", () => {
  // Everything in another unit: thirds, sevenths and elevenths of totals that have no finite decimals.
  const before = column([1 / 8, 0.7, 1.1]);
  const after = column([1 / 4, 1.4, 2.2]);
  const none = column([0, 0, 0]);
  const rows = linksOf(column(["A", "B", "C"]), before, none, after, none);
  expect(rows.map((row) => row[6])).toEqual([0, 0, 0]);
});

test("rows as they come, also under one name; no name is (unspecified); empty rows are left out", () => {
  expect(
    call(
      COMPARE,
      column(["B", "A", "B", null, null, "idle"]),
      column([3, 1, 2, 4, null, 0]),
      column([0, 0, 0, 0, "", 0]),
      column([3, 1, 2, 4, 0, 0]),
      column([0, 0, 0, 0, 0, 0]),
    ),
  ).toEqual([
    HEADERS,
    ["B", 3, 3, 0, 0.3, 0.3, 0, ""],
    ["A", 1, 1, 0, 0.1, 0.1, 0, ""],
    ["B", 2, 2, 0, 0.2, 0.2, 0, ""],
    ["(unspecified)", 4, 4, 0, 0.4, 0.4, 0, ""],
    ["idle", 0, 0, 0, 0, 0, 0, ""],
    ["Total", 10, 10, 0, 1, 1, 0, ""],
  ]);
});

test("the categories of inputs need not be the same before and after", () => {
  const rows = linksOf(
    column(["A", "B"]),
    column([10, 20]),
    [
      [1, 2],
      [3, 4],
    ],
    column([10, 20]),
    column([3, 7]),
  );
  expect(rows.map((row) => row[3])).toEqual([0, 0]);
});
