/** Cases by two tags. */
import { call, sentence, sourceFunctions } from "./host";

const custom = sourceFunctions().get("CROSSTAB");
const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const crosstab = (...ranges: unknown[][]): unknown => call(custom, ...ranges.map(column));
const VALUE = { error: "#VALUE!" };

test("tags by first appearance and spelling, whatever no one sees; the whole cell is one tag", () => {
  expect(crosstab(["b", "a", "B ", "a, b"], ["Ｙ", "x", "y", "y"])).toEqual([
    ["", "Ｙ", "x", "Total"],
    ["b", 2, 0, 2],
    ["a", 0, 1, 1],
    ["a, b", 1, 0, 1],
    ["Total", 3, 1, 4],
  ]);
});

test.each([[""], [null], [0], ["None"], [" NONE "], ["(none)"]])("%p is no tag, and last", (none) => {
  expect(crosstab([none, "a", "a"], ["x", none, "x"])).toEqual([
    ["", "x", "(none)", "Total"],
    ["a", 1, 1, 2],
    ["(none)", 1, 0, 1],
    ["Total", 2, 1, 3],
  ]);
});

test("without any tag there is (none) alone", () => {
  expect(crosstab(["None"], ["none"])).toEqual([
    ["", "(none)", "Total"],
    ["(none)", 1, 1],
    ["Total", 1, 1],
  ]);
});

test("a number is a tag, shown as text", () => {
  expect(crosstab([2001, 2001], ["x", 1.5])).toEqual([
    ["", "x", "1.5", "Total"],
    ["2001", 1, 1, 2],
    ["Total", 1, 1, 2],
  ]);
});

test("items are listed in their order, the same one as often as it is there; totals count", () => {
  expect(crosstab(["a", "a", "b", "a", "a"], ["x", "x", "y", "x", "y"], ["two", "one", "", "two", null])).toEqual([
    ["", "x", "y", "Total"],
    ["a", "two; one; two", "(unspecified)", 4],
    ["b", "", "(unspecified)", 1],
    ["Total", 3, 2, 5],
  ]);
});

test("a case with no text at all is an empty row; one with a name is a case without tags", () => {
  expect(crosstab(["a", "", ""], ["x", "", null], ["one", "", 0])).toEqual([
    ["", "x", "Total"],
    ["a", "one", 1],
    ["Total", 1, 1],
  ]);
  expect(crosstab(["a", ""], ["x", ""], ["one", "two"])).toEqual([
    ["", "x", "(none)", "Total"],
    ["a", "one", "", 1],
    ["(none)", "", "two", 1],
    ["Total", 1, 1, 2],
  ]);
});

test("a cell takes 32,767 characters and no more", () => {
  const long = "x".repeat(32_767 - "; y".length);
  expect((crosstab(["a", "a"], ["b", "b"], [long, "y"]) as unknown[][])[1]![1]).toHaveLength(32_767);
  expect(crosstab(["a", "a"], ["b", "b"], [long, "yy"])).toEqual(VALUE);
  expect(sentence(custom, column(["a", "a"]), column(["b", "b"]), column([long, "yy"]))).toBe(
    'the names in "a", "b" have 32,768 characters, more than a cell can hold; omit items, or shorten them',
  );
});

test("errors and missing tags are the whole answer, and lengths must be equal", () => {
  for (const code of ["#N/A", "#REF!"])
    for (const at of [0, 1, 2]) {
      const ranges: unknown[][] = [
        ["a", "b"],
        ["x", "y"],
        ["one", "two"],
      ];
      ranges[at] = [ranges[at]![0], { error: code }];
      expect(crosstab(...ranges)).toEqual({ error: code });
    }
  expect(crosstab(["a", "b"], ["x"])).toEqual(VALUE);
  expect(crosstab(["a", "b"], ["x", "y"], ["one"])).toEqual(VALUE);
  expect(crosstab(["", null], [0, ""])).toEqual(VALUE);
});

test("more tags than a sheet takes are refused before they are counted", () => {
  const many = Array.from({ length: 1000 }, (_, index) => `t${index}`);
  expect(sentence(custom, column(many), column(many))).toMatch(/^the result has 1,002 rows and 1,002 columns/);
});
