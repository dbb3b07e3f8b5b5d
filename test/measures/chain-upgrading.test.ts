import { call, sentence, sourceFunctions } from "./host";

const functions = sourceFunctions();
const run = (...args: unknown[]): unknown => call(functions.get("CHAINUPGRADING"), ...args);
const said = (...args: unknown[]): string => sentence(functions.get("CHAINUPGRADING"), ...args);
const column = (cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const NA = { error: "#N/A" };
const NUM = { error: "#NUM!" };
const VALUE = { error: "#VALUE!" };

const table = (...args: unknown[]): unknown[][] => run(...args) as unknown[][];
const last = (...args: unknown[]): unknown[] => table(...args).at(-1)!;

describe("kinds", () => {
  test.each([
    [[1, 0, 2], "Kept"],
    [[0, 0, 2], "New"],
    [[0, 1, 2], "New"],
    [[1, 0, 0], "Left"],
    [[1, 1, 0], "Left"],
    [[0, 1, 0], "Passed through"],
    [[0, 0, 0], "Absent"],
    [[0, 1e-9, 0], "Passed through"],
  ])("%j: %s", (values, kind) => expect(table(column(["x", "other"]), [values, [5, 5, 5]])[1]![4]).toBe(kind));
});

describe("the flag", () => {
  const flag = (...args: unknown[]): unknown =>
    table(
      column(["a", "b"]),
      [
        [10, 5],
        [0, 5],
      ],
      ...args,
    ).find(([name]) => name === "New chains")![4];
  test.each<[string, unknown, string]>([
    ["no value per head", null, "New chains"],
    ["new pays more", column([10, 10.0000001]), "Chain upgrading"],
    ["new pays the same", column([10, 10]), "Moved, no gain"],
    ["new pays less", column([10, 9.9999999]), "Moved, no gain"],
    [
      "of the last period",
      [
        [10, 1],
        [1, 11],
      ],
      "Chain upgrading",
    ],
    [
      "of the first period, where that is the base",
      [
        [10, 99],
        [99, 9],
      ],
      "Moved, no gain",
    ],
    ["the old is missing", column([NA, 10]), "New chains"],
    ["the new is missing", column([10, NA]), "New chains"],
    ["by less than a double shows", column(["10", "10.00000000000000000001"]), "Chain upgrading"],
  ])("%s", (_, perHead, expected) => expect(flag(perHead)).toBe(expected));

  test("no new chain, with the old value per head alone", () => {
    expect(table("a", [[10, 5]], 7).slice(2)).toEqual([
      ["New chains", 0, 0, 0, "No new chain"],
      ["Value per head", 7, "", "", ""],
    ]);
    expect(table("a", [[10, 5]], NA).at(-1)).toEqual(["Value per head", NA, "", "", ""]);
  });
});

describe("value per head", () => {
  test("is that of all heads together: 10, 12 and 30 per head are 240/17", () =>
    expect(
      last(
        column(["a", "b", "c"]),
        [
          [100, 20],
          [0, 60],
          [0, 20],
        ],
        column([10, 12, 30]),
      ),
    ).toEqual(["Value per head", 10, 240 / 17, 7 / 17, ""]));

  test("no gain on paper is 0, also where heads are no whole number", () => {
    expect(
      last(
        column(["a", "b", "c"]),
        [
          [3, 3],
          [0, 2],
          [0, 0.7],
        ],
        column([7, 7, 7]),
      ),
    ).toEqual(["Value per head", 7, 7, 0, ""]);
    // 2 / (1/3 + 1/6) = 4 before, 1 / (1/4) after.
    expect(
      last(
        column(["a", "b", "c"]),
        [
          [1, 1],
          [1, 0],
          [0, 1],
        ],
        column([3, 6, 4]),
      ),
    ).toEqual(["Value per head", 4, 4, 0, ""]);
  });

  test("the old is that of chains in the first period, the new that of new chains, and no other is looked at", () => {
    const values = [
      [10, 0, 0],
      [0, 4, 0],
      [0, 0, 6],
      [0, 0, 0],
    ];
    const perHead = [
      [2, "n/a", -1],
      [0, "x", true],
      [{ error: "#REF!" }, NA, 3],
      [NA, "", "?"],
    ];
    expect(last(column(["a", "b", "c", "d"]), values, perHead)).toEqual(["Value per head", 2, 3, 0.5, ""]);
  });

  test.each<[string, unknown, unknown, string]>([
    [
      "0 where it is used",
      [
        [10, 10],
        [0, 0],
      ],
      NUM,
      "valuePerHead, row 2, column 2 is 0; it must be greater than 0 (an empty cell counts as 0)",
    ],
    [
      "below 0",
      column([-10, 1]),
      NUM,
      "valuePerHead, row 1, column 1 is -10; it must be greater than 0 (an empty cell counts as 0)",
    ],
    [
      "text",
      column([10, "ten"]),
      VALUE,
      'valuePerHead, row 2, column 1: "ten" is not a number; enter a number, or =NA() if it is missing',
    ],
    [
      "another shape",
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
      VALUE,
      "valuePerHead has 2 rows and 3 columns, values has 2 rows and 2 columns; select ranges of the same size",
    ],
  ])("%s", (_, perHead, error, words) => {
    const args = [
      column(["a", "b"]),
      [
        [10, 5],
        [0, 5],
      ],
      perHead,
    ];
    expect(run(...args)).toEqual(error);
    expect(said(...args)).toBe(words);
  });

  test("another shape, chains in a row", () => {
    const [first, last] = [
      [10, 0, 1],
      [5, 5, 1],
    ];
    const args = [[["a", "b", "c"]], [first, last], [first, last, last]];
    expect(run(...args)).toEqual(VALUE);
    expect(said(...args)).toBe(
      "valuePerHead has 3 rows and 3 columns, values has 2 rows and 3 columns; select ranges of the same size",
    );
  });
});

test("chains in a row, periods down; rows past the end; names blank and trimmed", () => {
  const down = table(
    column(["a", "b"]),
    [
      [100, 20],
      [0, 60],
    ],
    [
      [10, 10],
      [12, 12],
    ],
  );
  expect(
    table(
      [["a", "b"]],
      [
        [100, 0],
        [20, 60],
      ],
      [
        [10, 12],
        [10, 12],
      ],
    ),
  ).toEqual(down);
  expect(
    table(
      [["a", "b"]],
      [
        [100, 0],
        [20, 60],
      ],
      [[10, 12]],
    ),
  ).toEqual(down);
  expect(
    table(
      column([" a ", "b", "", null]),
      [
        [100, 20],
        [0, 60],
        [0, null],
        ["", 0],
      ],
      column([10, 12, 0, null]),
    ),
  ).toEqual(down);
  expect(
    table(column(["a", null]), [
      [100, 20],
      [0, 60],
    ])[2]![0],
  ).toBe("(unspecified)");
});

test("changes are exact: a share that does not change is 0", () =>
  expect(
    table(column(["a", "b"]), [
      [0.1, 0.3],
      [0.2, 0.6],
    ])
      .slice(1, 3)
      .map((row) => row[3]),
  ).toEqual([0, 0]));

describe("what is refused", () => {
  test.each<[string, unknown[], unknown, string]>([
    ["one period", [column(["a", "b"]), column([1, 2])], VALUE, "values has only one period; select at least two"],
    [
      "a value that is missing",
      [
        column(["a", "b"]),
        [
          [1, NA, 1],
          [0, 0, 1],
        ],
      ],
      NA,
      "values, row 1, column 2 is missing (#N/A); enter the value, or 0 if there is none",
    ],
    [
      "below 0",
      [
        column(["a", "b"]),
        [
          [1, 1],
          [0, -1],
        ],
      ],
      NUM,
      "values, row 2, column 2 is -1; it must be 0 or more",
    ],
    [
      "nothing at first",
      ["a", [[0, 5]]],
      NUM,
      "values: the sum of the first period is 0; shares need a sum greater than 0 (an empty cell counts as 0)",
    ],
    [
      "nothing at last",
      ["a", [[5, 0]]],
      NUM,
      "values: the sum of the last period is 0; shares need a sum greater than 0 (an empty cell counts as 0)",
    ],
    [
      "nothing",
      [
        column([null, ""]),
        [
          [0, 0],
          [0, 0],
        ],
      ],
      VALUE,
      "chain and the values beside it are all blank; select the rows of the table",
    ],
    [
      "other shapes",
      [column(["a", "b"]), [[1, 2]]],
      VALUE,
      "values has 1 row and 2 columns, chain has 2 cells; select as many rows or columns as chain has cells",
    ],
  ])("%s", (_, args, error, words) => {
    expect(run(...args)).toEqual(error);
    expect(said(...args)).toBe(words);
  });
});
