/** UNITVALUES at its boundaries, and beside the same in SQL. */
import { call, sentence, sourceFunctions } from "./host";

const UNITVALUES = sourceFunctions().get("UNITVALUES")!;
const NA = { error: "#N/A" };
const NUM = { error: "#NUM!" };

type Row = readonly [group: unknown, value: unknown, quantity: unknown];

const argumentsOf = (rows: readonly Row[]): unknown[] => [0, 1, 2].map((index) => rows.map((row) => [row[index]]));
const table = (rows: readonly Row[], ...screen: unknown[]): unknown[][] =>
  call(UNITVALUES, ...argumentsOf(rows), ...screen) as unknown[][];

/** SQLite 3.40.1 on the statement for UNITVALUES in the specification of the functions; groups there by name. */
test("the same in SQL", () => {
  const rows: Row[] = [
    ["080131", 77.7, 12],
    ["090111", 1520.4, 410],
    ["090111", 980, 262.5],
    ["090111", 44, NA],
    ["080131", NA, 3],
    ["080131", 60, 0],
    ["180100", 0, 5],
  ];
  const inSql: unknown[][] = [
    ["080131", 6.4750000000000005, 77.7, 12, 1, 2, 0.5642701525054467],
    ["090111", 3.7180669144981415, 2500.4, 672.5, 2, 1, 0.9827071215217733],
    ["180100", NA, 0, 0, 0, 1, NA],
  ];
  const own = table(rows);
  inSql.forEach((row, index) =>
    row.forEach((expected, at) => {
      if (typeof expected === "number") expect(own[index + 1]![at]).toBeCloseTo(expected, 12);
      else expect(own[index + 1]![at]).toEqual(expected);
    }),
  );
});

describe("a record is usable if its value and its quantity are there and above 0", () => {
  test.each<[string, unknown, unknown, boolean]>([
    ["both", 10, 4, true],
    ["just above 0", 0.000001, 0.000001, true],
    ["no value", 0, 4, false],
    ["no quantity", 10, 0, false],
    ["an empty value", "", 4, false],
    ["an empty quantity", 10, null, false],
    ["a missing value", NA, 4, false],
    ["a missing quantity", 10, NA, false],
    ["both missing", NA, NA, false],
    ["neither", 0, 0, false],
  ])("%s", (_, value, quantity, isUsable) => {
    const [, row] = table([
      ["a", 30, 10],
      ["a", value, quantity],
    ]);
    expect(row!.slice(4, 6)).toEqual(isUsable ? [2, 0] : [1, 1]);
  });

  test.each<[string, unknown, unknown, unknown]>([
    ["a value below 0", -0.01, 4, NUM],
    ["a quantity below 0", 10, -0.01, NUM],
    ["a value below 0 without its quantity", -1, NA, NUM],
    ["text", "..", 4, { error: "#VALUE!" }],
    ["an error", 10, { error: "#DIV/0!" }, { error: "#DIV/0!" }],
  ])("%s refuses the whole", (_, value, quantity, expected) =>
    expect(
      table([
        ["a", 30, 10],
        ["b", value, quantity],
      ]),
    ).toEqual(expected),
  );
});

test("covered is of the value of all records that have one", () => {
  expect(
    table([
      ["a", 30, 10],
      ["a", 60, NA],
      ["a", 10, 0],
      ["a", NA, 7],
    ])[1],
  ).toEqual(["a", 3, 30, 10, 1, 3, 0.3]);
});

test("a group without usable records says why", () => {
  expect(sentence(UNITVALUES, ...argumentsOf([["Tea", 5, 0]]))).toBe(
    "Tea has no usable record: a value and a quantity greater than 0, and within the screen, if there is one",
  );
  expect(table([["Tea", 0, 3]])[1]).toEqual(["Tea", NA, 0, 0, 0, 1, NA]);
});

describe("the screen", () => {
  const word = (rows: readonly Row[], screen: unknown): unknown => table(rows, screen)[1]![7];
  const units = (...figures: number[]): Row[] => figures.map((unit) => ["a", unit, 1]);

  test.each([[0], [-3], [""]])("%p is refused", (screen) => expect(table(units(1, 2), screen)).toEqual(NUM));

  test("left out there is no column; given, there is a word per group", () => {
    expect(table(units(1, 2))[0]).toHaveLength(7);
    expect(word(units(1, 2, 4), 1)).toBe("Nothing left out");
    expect(word(units(1, 2, 4), 0.5)).toBe("Applied");
    expect(word(units(1, 1, 4), 0.5)).toBe("No spread");
    expect(word(units(3), 0.5)).toBe("No spread");
    expect(word([["a", 1, 0]], 0.5)).toBe("No records");
  });

  test("drops what is further than k robust standard deviations, and no nearer", () => {
    // ln: 0, 1, 2, 3, 4 times ln 2; the median is 2 ln 2 and the MAD ln 2: the ends are 2 / 1.4826 = 1.34898... away.
    const rows = units(1, 2, 4, 8, 16);
    expect(table(rows, 1.348)[1]!.slice(4, 6)).toEqual([3, 2]);
    expect(table(rows, 1.35)[1]!.slice(4, 6)).toEqual([5, 0]);
    // And the next are 1 / 1.4826 = 0.67449... away.
    expect(table(rows, 0.674)[1]!.slice(4, 6)).toEqual([1, 4]);
    expect(table(rows, 0.675)[1]!.slice(4, 6)).toEqual([3, 2]);
  });

  test("of an even number takes the mean of the middle two: a very small k leaves none", () => {
    const [, row] = table(units(1, 4), 0.674);
    expect(row).toEqual(["a", NA, 0, 0, 0, 2, 0, "Applied"]);
    expect(table(units(1, 4), 0.675)[1]!.slice(4)).toEqual([2, 0, 1, "Nothing left out"]);
  });

  test("the same unit value in other figures is no spread", () => {
    const thirds: Row[] = [
      ["a", 0.1, 0.3],
      ["a", 7, 21],
      ["a", "0.000000000000001", "0.000000000000003"],
      ["a", 900, 1],
    ];
    expect(table(thirds, 1)[1]!.slice(4)).toEqual([4, 0, 1, "No spread"]);
  });

  test("is of each group by itself, and of its usable records alone", () => {
    const rows: Row[] = [
      ...units(1, 2, 4, 8, 1000),
      ...units(1, 2, 4).map(([, v, q]): Row => ["b", v, q]),
      ["a", 5, 0],
    ];
    expect(
      table(rows, 3)
        .slice(1)
        .map((row) => row.slice(4)),
    ).toEqual([
      [4, 2, 15 / 1020, "Applied"],
      [3, 0, 1, "Nothing left out"],
    ]);
  });

  test("unit values beyond what a double holds are compared too", () => {
    const rows: Row[] = [
      ["a", "1e300", "1e-300"],
      ["a", "2e300", "1e-300"],
      ["a", "4e300", "1e-300"],
    ];
    expect(table(rows, 0.5)[1]!.slice(4, 6)).toEqual([1, 2]);
  });
});

test("groups: codes stay text, one name in any spelling, none is (unspecified), empty rows are left out", () => {
  const rows: Row[] = [
    ["090111", 4, 2],
    [" 090111", 4, 2],
    [1801, 6, 2],
    [null, 9, 3],
    [null, null, 0],
    ["tea", 0, 0],
    ["", NA, 1],
  ];
  expect(table(rows).map(([name, , , , used, rest]) => [name, used, rest])).toEqual([
    ["Group", "Records", "Left out"],
    ["090111", 2, 0],
    ["1801", 1, 0],
    ["(unspecified)", 1, 1],
    ["tea", 0, 1],
  ]);
});
