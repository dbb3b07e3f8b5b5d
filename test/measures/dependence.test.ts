/** Dependence of sellers on buyers: FUNCTIONS' examples are in the cases; here each sentence of the definition. */
import { call, sentence, sourceFunctions } from "./host";

const custom = sourceFunctions().get("DEPENDENCE");
type Line = readonly [seller: unknown, buyer: unknown, value: unknown];
const ranges = (lines: readonly Line[]): unknown[][][] => [0, 1, 2].map((part) => lines.map((line) => [line[part]]));
const table = (...lines: Line[]): unknown[][] => call(custom, ...ranges(lines)) as unknown[][];
const said = (...lines: Line[]): string => sentence(custom, ...ranges(lines));
const NA = { error: "#N/A" };
const VALUE = { error: "#VALUE!" };
const ZERO = { error: "#DIV/0!" };

test("Humphrey & Schmitz (2002): 80 % of the largest exporters' output, 40 % of the cluster's exports", () => {
  const rows = table(
    ["Largest exporters", "Main buyer", 40],
    ["Largest exporters", "others", 10],
    ["Small exporters", "others", 50],
  );
  expect(rows.slice(1)).toEqual([
    ["Largest exporters", 50, "Main buyer", 0.8, 6400, 6800, NA, NA],
    ["Small exporters", 50, NA, NA, 0, 10000, NA, NA],
    ["All sellers", 100, "Main buyer", 0.4, 1600, 5200, NA, NA],
  ]);
});

test("others, other and no text are the same, in any case, and no actor", () => {
  for (const others of ["others", "OTHER", " Other ", "", null, 0]) {
    expect(table(["A", "X", 30], ["A", others, 10], [others, "X", 20])).toEqual([
      expect.anything(),
      ["A", 40, "X", 0.75, 5625, 6250, 0.6, 0.15],
    ]);
  }
  // Another word is a name.
  expect(table(["A", "X", 30], ["A", "the others", 40])[1]!.slice(2, 4)).toEqual(["the others", 40 / 70]);
});

test("buyers not named are never the largest, and one buyer in the upper bound however many lines they have", () => {
  expect(table(["A", "others", 50], ["A", "X", 10], ["A", "other", 40])[1]).toEqual([
    "A",
    100,
    "X",
    0.1,
    100,
    100 + 8100,
    NA,
    NA,
  ]);
});

test("several lines of one pair add up, under any spelling", () => {
  expect(table(["A", "X", 1], ["a ", "ｘ", 2], ["A", "Y", 1])[1]).toEqual(["A", 4, "X", 0.75, 6250, 6250, NA, NA]);
});

test("ties go to the buyer that comes first in the table", () => {
  expect(table(["A", "X", 5], ["A", "Y", 5])[1]![2]).toBe("X");
  expect(table(["A", "X", 1], ["A", "Y", 1], ["B", "Y", 5], ["B", "X", 5])[2]![2]).toBe("X");
  expect(table(["A", "X", 5], ["A", "Y", 5.000000000001])[1]![2]).toBe("Y");
});

test("all sellers only where there are two or more, others not among them", () => {
  expect(table(["A", "X", 1], ["others", "X", 1])).toHaveLength(2);
  expect(table(["A", "X", 1], ["B", "X", 1], ["others", "X", 2]).at(-1)).toEqual([
    "All sellers",
    2,
    "X",
    1,
    10000,
    10000,
    0.5,
    0.5,
  ]);
});

test("what a buyer buys in all is known only with a line from others, of 0 too", () => {
  expect(table(["A", "X", 4])[1]!.slice(6)).toEqual([NA, NA]);
  expect(table(["A", "X", 4], ["others", "X", 0])[1]!.slice(6)).toEqual([1, 0]);
  expect(table(["A", "X", 4], ["", "X", 0])[1]!.slice(6)).toEqual([1, 0]);
  expect(table(["A", "X", 4], ["others", "Y", 1])[1]!.slice(6)).toEqual([NA, NA]);
  expect(said(["A", "X", 4])).toBe(
    'what "X" buys elsewhere is not in the table; add a row from "others" to "X" (0 if it buys nothing elsewhere)',
  );
});

test("asymmetry of equal shares is exactly 0, and below 0 where the buyer depends more", () => {
  expect(table(["A", "X", 0.1], ["A", "others", 0.2], ["others", "X", 0.2])[1]!.slice(6)).toEqual([1 / 3, 0]);
  expect(table(["A", "X", 1], ["A", "Y", 1], ["others", "X", 0], ["others", "Y", 9])[1]!.slice(6)).toEqual([1, -0.5]);
});

test("a seller who also buys is both; one without named buyers, and one without sales", () => {
  const rows = table(["Farm", "Mill", 10], ["Mill", "Shop", 30], ["Shop", "others", 5], ["Agent", "Shop", 0]);
  expect(rows.slice(1)).toEqual([
    ["Farm", 10, "Mill", 1, 10000, 10000, NA, NA],
    ["Mill", 30, "Shop", 1, 10000, 10000, NA, NA],
    ["Shop", 5, NA, NA, 0, 10000, NA, NA],
    ["Agent", 0, ZERO, ZERO, ZERO, ZERO, ZERO, ZERO],
    ["All sellers", 45, "Shop", 30 / 45, (10000 * (100 + 900)) / 2025, (10000 * (100 + 900 + 25)) / 2025, NA, NA],
  ]);
  expect(said(["Shop", "others", 5])).toBe('"Shop" has no sales to a named buyer; name its buyers');
  expect(said(["Agent", "Shop", 0])).toBe(
    'the sales of "Agent" are 0, so there is nothing to take shares of (an empty cell counts as 0)',
  );
  // A named buyer who bought for 0 is none.
  expect(table(["A", "X", 0], ["A", "others", 5])[1]).toEqual(["A", 5, NA, NA, 0, 10000, NA, NA]);
});

test("empty rows are left out, wherever they are; names across give a table that goes down", () => {
  expect(table(["A", "X", 1], [null, "", 0], ["B", "X", 1], [0, null, ""])).toHaveLength(4);
  expect(call(custom, [["A", "B"]], [["X", "X"]], [[1, 1]])).toHaveLength(4);
});

test.each<[string, Line[], unknown, string]>([
  [
    "neither side is named",
    [
      ["A", "X", 1],
      ["others", "", 1],
    ],
    VALUE,
    'seller, row 2 and buyer are both blank or "others"; name the seller or the buyer',
  ],
  [
    "to itself",
    [
      ["A", "X", 1],
      ["B", " b", 1],
    ],
    VALUE,
    'seller, row 2: "B" sells to itself; enter another buyer or leave the row out',
  ],
  [
    "no seller",
    [
      ["others", "X", 1],
      ["", "Y", 2],
    ],
    VALUE,
    'seller names no seller; enter the sellers (blank and "others" are what buyers buy elsewhere)',
  ],
  [
    "below 0",
    [
      ["A", "X", 1],
      ["others", "X", -1],
    ],
    { error: "#NUM!" },
    "value, row 2 is -1; it must be 0 or more",
  ],
  [
    "missing",
    [
      ["A", "X", NA],
      ["A", "Y", 1],
    ],
    NA,
    "value, row 1 is missing (#N/A); enter the value, or 0 if there is none",
  ],
  ["a missing name", [["A", NA, 1]], NA, "buyer is missing (#N/A); fill in that cell"],
  ["nothing", [["", "", 0]], VALUE, "seller and the values beside it are all blank; select the rows of the table"],
])("%s", (_, lines, code, expected) => {
  expect(table(...lines)).toEqual(code);
  expect(said(...lines)).toBe(expected);
});
