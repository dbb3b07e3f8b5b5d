import { call, sentence, sourceFunctions } from "./host";

const functions = sourceFunctions();
const run = (...args: unknown[]): unknown => call(functions.get("LINKAGEPATH"), ...args);
const said = (...args: unknown[]): string => sentence(functions.get("LINKAGEPATH"), ...args);
const column = (cells: unknown[]): unknown[][] => cells.map((cell) => [cell]);
const NA = { error: "#N/A" };
const NUM = { error: "#NUM!" };
const VALUE = { error: "#VALUE!" };

const rowsOf = (...args: unknown[]): Record<string, unknown[]> =>
  Object.fromEntries((run(...args) as unknown[][]).slice(1).map(([name, ...row]) => [name, row]));
const two = column([0, 1]);

describe("depth", () => {
  test.each([
    [0.51, 0.01, "Same depth"],
    [0.5100001, 0.0100001, "Deeper"],
    [0.49, -0.01, "Same depth"],
    [0.4899999, -0.0100001, "Shallower"],
    [0.5, 0, "Same depth"],
  ])("%p against 0.5: %p, %s", (last, difference, flag) =>
    expect(rowsOf(two, column([0.1, last]), column([0.1, 0.5]))["Depth"]).toEqual([last, 0.5, difference, flag]),
  );

  test("the tolerance may be 0, and a fraction", () => {
    const flag = (tolerance: unknown): unknown =>
      rowsOf(two, column([0.1, 0.5000001]), column([0.1, 0.5]), null, tolerance)["Depth"]![3];
    expect(flag(0)).toBe("Deeper");
    expect(flag(0.0000001)).toBe("Same depth");
  });
});

describe("speed", () => {
  const speed = (share: unknown[], market: unknown[], periods: unknown[] = [0, 1, 2]): unknown =>
    rowsOf(column(periods), column(share), column(market))["Speed"];
  test.each<[string, unknown[], unknown[], unknown[]]>([
    ["the same path", [0.1, 0.2, 0.3], [0.1, 0.2, 0.3], [1, 1, 0, "Same speed"]],
    ["a little earlier", [0.1, 0.2000001, 0.3], [0.1, 0.2, 0.3], [1e6 / 1000001, 1, -1 / 1000001, "Faster"]],
    ["later", [0.1, 0.1, 0.3], [0.1, 0.2, 0.3], [1.5, 1, 0.5, "Slower"]],
    ["never", [0.1, 0.1, 0.1999999], [0.1, 0.2, 0.3], ["", 1, "", "Slower"]],
    ["just there at last", [0.1, 0.1, 0.2], [0.1, 0.2, 0.3], [2, 1, 1, "Slower"]],
    ["there at the start", [0.2, 0.1, 0.3], [0.1, 0.2, 0.3], [0, 1, -1, "Faster"]],
    ["above it at the start", [0.9, 0.1, 0.1], [0.1, 0.2, 0.3], [0, 1, -1, "Faster"]],
    ["there and back again", [0.1, 0.3, 0.1], [0.1, 0.1, 0.3], [0.5, 1.5, -1, "Faster"]],
    ["of shares below 0", [-0.5, -0.3, -0.1], [-0.5, -0.4, -0.1], [1, 1 + 1 / 3, -1 / 3, "Faster"]],
    ["no rise", [0.1, 0.2, 0.3], [0.3, 0.5, 0.3], ["", "", "", "No market-led rise"]],
    ["a fall", [0.1, 0.2, 0.3], [0.3, 0.2, 0.1], ["", "", "", "No market-led rise"]],
    ["a fall first, then a rise", [0.1, 0.2, 0.3], [0.1, 0, 0.3], [1, 5 / 3, -2 / 3, "Faster"]],
  ])("%s", (_, share, market, expected) => expect(speed(share, market)).toEqual(expected));

  test("periods may be unequal, below 0, and have fractions", () =>
    expect(speed([0, 0.5, 1], [0, 0, 1], [-10, -2.5, 5])).toEqual([-2.5, 1.25, -3.75, "Faster"]));
});

describe("core", () => {
  const core = (level: unknown, share: unknown[], market: unknown[]): unknown =>
    rowsOf(column([0, 1, 2]), column(share), column(market), level)["Core"];
  test.each<[string, unknown, unknown[], unknown[], unknown]>([
    ["both", 0.4, [0, 0.4, 0.5], [0, 0.2, 0.4], [1, 2, -1, "Into the core"]],
    ["the market-led path alone", 0.4, [0, 0.3, 0.3999999], [0, 0.2, 0.6], ["", 1.5, "", "Short of the core"]],
    ["neither", 0.9, [0, 0.3, 0.5], [0, 0.2, 0.6], ["", "", "", "Short of the core"]],
    ["left again", 0.4, [0.5, 0.3, 0.2], [0, 0.2, 0.3], [0, "", "", "Into the core"]],
    ["of 0", 0, [0, 0.3, 0.2], [0.1, 0.2, 0.3], [0, 0, 0, "Into the core"]],
    ["of 1", 1, [0, 0.3, 1], [0.1, 0.2, 0.3], [2, "", "", "Into the core"]],
    ["left out", null, [0, 0.3, 1], [0.1, 0.2, 0.3], undefined],
  ])("%s", (_, level, share, market, expected) => expect(core(level, share, market)).toEqual(expected));
});

test("times are compared exactly, also where quotients have no end", () => {
  expect(rowsOf(two, column([0.1, 0.7]), column([0.1, 0.7]))["Speed"]).toEqual([0.5, 0.5, 0, "Same speed"]);
  expect(rowsOf(column([0, 1, 4]), column([0, 0, 0.9]), column([0, 0.1, 0.4]))["Speed"]).toEqual([
    5 / 3,
    2,
    -1 / 3,
    "Faster",
  ]);
});

test("rows past the end of the data, and rows of 0 that are data", () => {
  const expected = run(column([1, 2]), column([0.1, 0.2]), column([0.1, 0.3]));
  expect(run(column([1, 2, null, 0]), column([0.1, 0.2, null, ""]), column([0.1, 0.3, 0, 0]))).toEqual(expected);
  // Period 0 after -1, with both paths at 0.
  expect(rowsOf(column([-1, 0]), column([0.1, 0]), column([-0.2, 0]))["Depth"]).toEqual([0, 0, 0, "Same depth"]);
  // A period 0 that comes first.
  expect(rowsOf(column([0, 1]), column([0, 0.2]), column([0, 0.1]))["Speed"]).toEqual([0.25, 0.5, -0.25, "Faster"]);
  expect(run([[1, 2]], [[0.1, 0.2]], [[0.1, 0.3]])).toEqual(expected);
});

test.each<[string, unknown[], unknown, string]>([
  ["one period", [1, 0.1, 0.1], VALUE, "periods has only one period; select at least two"],
  [
    "one period and empty rows",
    [column([1, 0]), column([0.1, 0]), column([0.1, 0])],
    VALUE,
    "periods has only one period; select at least two",
  ],
  [
    "periods that do not increase",
    [column([1, 1]), column([0.1, 0.2]), column([0.1, 0.2])],
    NUM,
    "periods, row 2 is 1 after 1; each must be greater than the one before (an empty cell counts as 0)",
  ],
  [
    "a share of 20",
    [two, column([0.1, 20]), column([0.1, 0.2])],
    NUM,
    "share, row 2: a share of 20 is probably a percentage; divide by 100 (shares run from -1 to 1)",
  ],
  [
    "a market-led share below -1",
    [two, column([0.1, 1]), column([-1.0001, 0.2])],
    NUM,
    "marketPath, row 1: a share of -1.0001 is probably a percentage; divide by 100 (shares run from -1 to 1)",
  ],
  [
    "a core of 40",
    [two, column([0.1, 0.2]), column([0.1, 0.2]), 40],
    NUM,
    "core is 40: a fraction from 0 to 1 is meant; 40 is probably 40 per cent, write 0.4 or 40 %",
  ],
  ["a core below 0", [two, column([0.1, 0.2]), column([0.1, 0.2]), -0.1], NUM, "core is -0.1; it must be 0 or more"],
  [
    "a core that is missing",
    [two, column([0.1, 0.2]), column([0.1, 0.2]), NA],
    NA,
    "core is missing (#N/A); enter the value, or 0 if there is none",
  ],
  [
    "a tolerance of 1",
    [two, column([0.1, 0.2]), column([0.1, 0.2]), null, 1],
    NUM,
    "tolerance is 1: a fraction is meant; 1 is probably 1 per cent, write 0.01 or 1 %",
  ],
  [
    "a share that is missing",
    [two, column([NA, 0.2]), column([0.1, 0.2])],
    NA,
    "share, row 1 is missing (#N/A); enter the value, or 0 if there is none",
  ],
  [
    "a period that is missing",
    [column([NA, 1]), column([0.1, 0.2]), column([0.1, 0.2])],
    NA,
    "periods, row 1 is missing (#N/A); enter the value, or 0 if there is none",
  ],
  [
    "no market path",
    [two, column([0.1, 0.2]), column([0.1, NA])],
    NA,
    "marketPath, row 2 is missing (#N/A); enter the value, or 0 if there is none",
  ],
  [
    "another length",
    [two, column([0.1, 0.2, 0.3]), column([0.1, 0.2])],
    VALUE,
    "share has 3 cells, periods has 2; select ranges of the same length",
  ],
])("refused: %s", (_, args, error, words) => {
  expect(run(...args)).toEqual(error);
  expect(said(...args)).toBe(words);
});

test("shares of exactly 1 and -1 are in", () =>
  expect(rowsOf(two, column([-1, 1]), column([0.1, 0.2]))["Depth"]).toEqual([1, 0.2, 0.8, "Deeper"]));
