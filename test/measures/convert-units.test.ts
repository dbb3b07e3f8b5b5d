/** CONVERTUNITS at its boundaries: the table, the ways through it, and what spoils one element or the whole. */
import { call, sentence, sourceFunctions } from "./host";

const CONVERTUNITS = sourceFunctions().get("CONVERTUNITS")!;
const NA = { error: "#N/A" };
const NUM = { error: "#NUM!" };
const REFUSED = { error: "#VALUE!" };

const convert = (value: unknown, from: unknown, to: unknown, factors: unknown[][]): unknown =>
  call(CONVERTUNITS, value, from, to, factors);
const refusal = (value: unknown, from: unknown, to: unknown, factors: unknown[][]): string =>
  sentence(CONVERTUNITS, value, from, to, factors);

const COFFEE: unknown[][] = [
  ["kg cherry", "kg", 0.16],
  ["kg", "lb", 2.205],
  ["bag", "kg", 60],
];

describe("the first row", () => {
  test.each<[string, unknown[], unknown]>([
    ["is a header with text as its factor", ["From", "To", "Factor"], 120],
    ["is a header whatever its names", [null, null, "factor"], 120],
    ["is no header with a numeral as its factor", ["bag", "kg", "61"], REFUSED],
    ["is no header with a figure as its factor", ["bag", "kg", 61], REFUSED],
    ["is no header with a missing factor", ["bag", "kg", NA], 120],
    ["may be empty", [null, null, null], 120],
  ])("%s", (_, first, expected) => expect(convert(2, "bag", "kg", [first, ...COFFEE])).toEqual(expected));

  test("text as the factor of another is refused, and named", () => {
    expect(convert(2, "bag", "kg", [...COFFEE, ["a", "b", "x"]])).toEqual(REFUSED);
    expect(refusal(2, "bag", "kg", [...COFFEE, ["a", "b", "x"]])).toContain(
      'factors, row 4, column 3: "x" is not a number',
    );
  });
});

describe("a line", () => {
  test.each<[string, unknown[], unknown, string]>([
    ["with a factor just above 0", ["a", "b", 1e-9], 120, ""],
    ["with a factor of 0", ["a", "b", 0], NUM, "factors, row 4, column 3 is 0; it must be greater than 0"],
    ["with an empty factor", ["a", "b", null], NUM, "factors, row 4, column 3 is 0"],
    ["with a factor below 0", ["a", "b", -2], NUM, "factors, row 4, column 3 is -2"],
    ["with a missing factor", ["a", "b", NA], 120, ""],
    [
      "with an error as its factor",
      ["a", "b", { error: "#REF!" }],
      { error: "#REF!" },
      "factors, row 4, column 3 contains #REF!",
    ],
    ["without its first name", [null, "b", 2], REFUSED, "factors, row 4, column 1 is blank, but its row is not"],
    ["without its second name", ["a", "", 2], REFUSED, "factors, row 4, column 2 is blank, but its row is not"],
    [
      "without its second name and factor",
      ["a", "", null],
      REFUSED,
      "factors, row 4, column 2 is blank, but its row is not",
    ],
    ["with a factor alone", [null, null, 2], REFUSED, "factors, row 4, column 1 is blank, but its row is not"],
    ["with an error as a name", ["a", { error: "#REF!" }, 2], { error: "#REF!" }, "factors, row 4, column 2"],
    ["with nothing", [null, "", 0], 120, ""],
  ])("%s", (_, line, expected, words) => {
    expect(convert(2, "bag", "kg", [...COFFEE, line])).toEqual(expected);
    if (words) expect(refusal(2, "bag", "kg", [...COFFEE, line])).toContain(words);
  });

  test("further columns are not read, fewer than three are refused", () => {
    expect(
      convert(
        2,
        "bag",
        "kg",
        COFFEE.map((line) => [...line, { error: "#REF!" }, 7]),
      ),
    ).toBe(120);
    expect(
      convert(
        2,
        "bag",
        "kg",
        [
          ["bag", "kg", 60],
          [null, null, null],
        ].map((line) => [...line, "note"]),
      ),
    ).toBe(120);
    expect(
      refusal(
        2,
        "bag",
        "kg",
        COFFEE.map((line) => line.slice(0, 2)),
      ),
    ).toBe("factors has 2 columns; it needs at least 3");
  });
});

describe("the way", () => {
  test("is the one with the fewest factors, also where a longer one disagrees", () => {
    expect(
      convert(1, "a", "c", [
        ["a", "b", 2],
        ["b", "c", 3],
        ["a", "c", 7],
      ]),
    ).toBe(7);
  });

  test("is a longer one where the shorter has a missing factor", () => {
    expect(
      convert(1, "a", "c", [
        ["a", "c", NA],
        ["a", "b", 2],
        ["b", "c", 3],
      ]),
    ).toBe(6);
  });

  test("goes back and forth without loss", () => {
    const factors = [
      ["x", "y", 3],
      ["z", "y", 7],
      ["z", "w", 49],
    ];
    expect(convert(1, "x", "w", factors)).toBe(21);
    expect(convert(0.1, "w", "x", factors)).toBe(0.1 / 21);
    expect(convert(3, "y", "x", factors)).toBe(1);
  });

  test("may be one of several that agree within 1 part in 10^12: then the first in the table counts", () => {
    const two = (second: unknown): unknown =>
      convert(1, "a", "b", [
        ["a", "b", "2"],
        ["b", "a", second],
      ]);
    expect(two(0.5)).toBe(2);
    expect(two("0.5000000000005")).toBe(2);
    expect(two("0.50000000000051")).toEqual(REFUSED);
    expect(two("0.49999999999951")).toBe(2);
    expect(two("0.49999999999949")).toEqual(REFUSED);
    expect(
      convert(1, "a", "b", [
        ["a", "b", "2.000000000001"],
        ["a", "b", 2],
      ]),
    ).toBe(2.000000000001);
    expect(
      convert(1, "a", "b", [
        ["a", "b", 2],
        ["a", "b", "2.000000000001"],
      ]),
    ).toBe(2);
  });

  test("of two steps each, too; and any two must agree, not only neighbours", () => {
    const square = (last: number): unknown[][] => [
      ["a", "b", 2],
      ["a", "c", 4],
      ["b", "d", 6],
      ["c", "d", last],
    ];
    expect(convert(1, "a", "d", square(3))).toBe(12);
    expect(convert(1, "a", "d", square(3.1))).toEqual(REFUSED);
    expect(refusal(1, "a", "d", square(3.1))).toBe(
      'two ways from "a" to "d" disagree: 12, 12.4; correct one of their factors',
    );
    const three = ["1", "1.0000000000008", "0.9999999999994"].map((factor) => ["a", "b", factor]);
    expect(convert(1, "a", "b", three)).toEqual(REFUSED);
    expect(convert(1, "a", "b", three.slice(0, 2))).toBe(1);
  });

  test("that is not asked for may disagree", () => {
    expect(
      convert(1, "a", "b", [
        ["a", "b", 2],
        ["x", "y", 1],
        ["x", "y", 2],
      ]),
    ).toBe(2);
  });

  test("names both where the spelling of the sheet is shown", () => {
    const cocoa = [
      ["kg bean", "kg liquor", 0.82],
      ["kg bean", "kg liquor", 0.8],
    ];
    expect(refusal(1, "KG  BEAN", "kg liquor", cocoa)).toBe(
      'two ways from "kg bean" to "kg liquor" disagree: 0.82, 0.8; correct one of their factors',
    );
  });

  test("that does not exist, or only over a missing factor, is #N/A", () => {
    const factors = [
      ["a", "b", 2],
      ["b", "c", NA],
      ["x", "y", 3],
    ];
    expect(convert(1, "a", "x", factors)).toEqual(NA);
    expect(refusal(1, "a", "x", factors)).toBe('no factors lead from "a" to "x"; add one to factors');
    expect(convert(1, "c", "a", factors)).toEqual(NA);
    expect(refusal(1, "c", "a", factors)).toBe('a factor between "c" and "a" is missing (#N/A); enter it in factors');
  });

  test("of thousands of factors is found", () => {
    const chain = Array.from({ length: 3000 }, (_, link) => [`u${link}`, `u${link + 1}`, link % 2 ? 0.5 : 2]);
    expect(convert(1, "u0", "u3000", chain)).toBe(1);
    // 2^1000 ways of 1000 steps, all alike.
    const doubled = Array.from({ length: 1000 }, (_, link) => [`u${link}`, `u${link + 1}`, 1]);
    expect(convert(5, "u1000", "u0", [...doubled, ...doubled])).toBe(5);
  });
});

describe("a unit", () => {
  test("to itself keeps the value, whether or not the table has it", () => {
    expect(convert(0.333, "kg", " KG ", COFFEE)).toBe(0.333);
    expect(convert(5, "stone", "Stone", COFFEE)).toBe(5);
    expect(convert(5, "kg", "kg", [["kg", "kg", 2]])).toBe(5);
  });

  test("that is not in the table is refused with those that are", () => {
    expect(refusal(1, "stone", "kg", COFFEE)).toBe(
      'from: "stone" is not a unit of factors; use "kg cherry", "kg", "lb" or "bag"',
    );
    expect(refusal(1, "kg", "stone", COFFEE)).toMatch(/^to: "stone" is not/);
    expect(refusal(1, null, "kg", COFFEE)).toMatch(/^from is blank; enter a unit of factors; use/);
    expect(refusal(1, "kg", "", COFFEE)).toMatch(/^to is blank/);
    expect(refusal(1, "kg", "lb", [["From", "To", "Factor"]])).toBe(
      'from: "kg" is not a unit of factors, which has no lines',
    );
  });
});

describe("element by element", () => {
  test("a bad value or unit spoils its own element", () => {
    expect(
      convert([[1], ["x"], [NA], [4], [5]], [["bag"], ["bag"], ["bag"], ["stone"], ["kg cherry"]], "kg", COFFEE),
    ).toEqual([[60], [REFUSED], [NA], [REFUSED], [0.8]]);
  });

  test("one for all, or one each; in a row too", () => {
    expect(convert([[1, 2]], [["bag", "kg"]], [["kg", "lb"]], COFFEE)).toEqual([[60, 4.41]]);
    expect(convert([[1, 2]], "bag", "lb", COFFEE)).toEqual([[132.3, 264.6]]);
    expect(convert([[1], [2]], [["bag"], ["kg"], ["lb"]], "lb", COFFEE)).toEqual(REFUSED);
    expect(convert([[-1], [0]], "bag", "kg", COFFEE)).toEqual([[-60], [0]]);
  });

  test("an error in a name is the whole answer", () => {
    expect(convert([[1], [2]], [["bag"], [NA]], "kg", COFFEE)).toEqual(NA);
    expect(convert([[1], [2]], "bag", { error: "#REF!" }, COFFEE)).toEqual({ error: "#REF!" });
  });
});

test("every pair of units has a ratio of its own, in whatever order they come", () => {
  const size: Readonly<Record<string, number>> = { d: 1, c: 5, b: 15, a: 30 };
  const names = Object.keys(size);
  const pairs = names.flatMap((from, row) =>
    names.map((to, column) => ({ from, to, at: (7 * row + 5 * column) % 16 })),
  );
  const rows = [...pairs, ...pairs].sort((one, other) => one.at - other.at);
  const column = (cells: readonly unknown[]) => cells.map((cell) => [cell]);
  const converted = convert(
    column(rows.map(() => 30)),
    column(rows.map(({ from }) => from)),
    column(rows.map(({ to }) => to)),
    [
      ["a", "b", 2],
      ["b", "c", 3],
      ["c", "d", 5],
    ],
  );
  expect(converted).toEqual(column(rows.map(({ from, to }) => (30 * size[from]!) / size[to]!)));
});
