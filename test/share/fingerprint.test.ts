/** What counts as a change of cells, and what a file does to them without changing them. */
import { fingerprint, lastingFingerprint, rowsFingerprint, textFingerprint } from "../../src/share/fingerprint";

type Cells = Parameters<typeof fingerprint>[0];

/** Two tables; whether they are the same to the last digit, after a file, and in any order of rows. */
const PAIRS: [what: string, one: Cells, other: Cells, exactly: boolean, lastingly: boolean, inAnyOrder: boolean][] = [
  ["the same", [[1, "a"]], [[1, "a"]], true, true, true],
  ["another figure", [[1]], [[2]], false, false, false],
  ["a figure and its text", [[1]], [["1"]], false, false, false],
  ["a figure that differs in its 15th digit", [[1.00000000000001]], [[1.00000000000002]], false, false, false],
  ["a figure that differs in its 16th digit", [[1.000000000000001]], [[1.000000000000002]], false, true, true],
  ["line breaks of either kind", [["a\r\nb\rc"]], [["a\nb\nc"]], false, true, true],
  ["a line break and none", [["a\nb"]], [["a b"]], false, false, false],
  ["an error of a reference in either spelling", [[{ error: "#REF" }]], [[{ error: "#REF!" }]], false, true, true],
  ["two errors", [[{ error: "#N/A" }]], [[{ error: "#REF!" }]], false, false, false],
  ["an empty cell at the end of a row", [[1, ""]], [[1]], false, true, false],
  ["an empty cell before it", [["", 1]], [[1]], false, false, false],
  ["an empty row at the end", [[1], [""]], [[1]], false, true, false],
  ["an empty row before it", [[""], [1]], [[1]], false, false, false],
  ["nothing but empty cells", [[""], [""]], [], false, true, false],
  [
    "rows in another order",
    [
      [1, "a"],
      [2, "b"],
    ],
    [
      [2, "b"],
      [1, "a"],
    ],
    false,
    false,
    true,
  ],
  [
    "figures that have changed rows",
    [
      [1, "a"],
      [2, "b"],
    ],
    [
      [2, "a"],
      [1, "b"],
    ],
    false,
    false,
    false,
  ],
  ["two cells in another order", [[1, 2]], [[2, 1]], false, false, false],
  ["two rows, or one of both", [[1], [2]], [[1, 2]], false, false, false],
];

test.each(PAIRS)("%s", (_, one, other, exactly, lastingly, inAnyOrder) => {
  expect(fingerprint(one) === fingerprint(other)).toBe(exactly);
  expect(lastingFingerprint(one) === lastingFingerprint(other)).toBe(lastingly);
  expect(rowsFingerprint(one) === rowsFingerprint(other)).toBe(inAnyOrder);
});

/** Workbooks hold them: they never change. */
test("those of released versions", () => {
  expect([
    fingerprint([[80], ["a"]]),
    lastingFingerprint([[80], ["a"]]),
    rowsFingerprint([[80], ["a"]]),
    textFingerprint("=VC.MARGIN(B2, C2)"),
  ]).toMatchInlineSnapshot(`
    [
      "v1iqa5q7u15o",
      "w1iqa5q7u15o",
      "rfsgsta3ms3",
      "t6np1el0xo9",
    ]
  `);
});

test("thousands of neighbours have a mark each", () => {
  const marks = Array.from({ length: 20_000 }, (_, figure) => fingerprint([[figure]]));
  expect(new Set(marks).size).toBe(marks.length);
});
