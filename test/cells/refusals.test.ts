import { call, sentence, sourceFunctions } from "../measures/host";

const functions = sourceFunctions();
const NA = { error: "#N/A" };
const at = (address: string): { address: string } => ({ address });

/** The ledger as the pane finds it: on the page, whoever made it. */
function refusalsOf(address: string): unknown {
  const ledger = (globalThis as Record<symbol, { of(address: string): unknown }>)[Symbol.for("quasirent.refusals")];
  return ledger!.of(address);
}

function run(id: string, ...args: unknown[]): void {
  try {
    functions.get(id)!(...args);
  } catch {
    /* a refusal of the whole is thrown; the ledger has it */
  }
}

test("the errors of a cell are kept with their sentence, place and address", () => {
  run("VALUEADDED", [[1], ["n/a"], [3]], [[0], [0], ["?"]], at("Sheet1!B2"));
  expect(refusalsOf("Sheet1!B2")).toEqual([
    {
      code: "#VALUE!",
      sentence: 'output, row 2: "n/a" is not a number; enter a number, or =NA() if it is missing',
      row: 1,
      column: 0,
      argument: { name: "output", row: 2 },
    },
    {
      code: "#VALUE!",
      sentence: 'inputs, row 3: "?" is not a number; enter a number, or =NA() if it is missing',
      row: 2,
      column: 0,
      argument: { name: "inputs", row: 3 },
    },
  ]);
});

test("a refusal of the whole is kept at its own cell", () => {
  run("MARGIN", 0, 5, at("'My sheet'!$C$4"));
  expect(refusalsOf("My Sheet!c4")).toEqual([
    {
      code: "#DIV/0!",
      sentence: "price is 0 (division by zero); enter a number greater than 0 (an empty cell counts as 0)",
      row: 0,
      column: 0,
      argument: { name: "price" },
    },
  ]);
});

test("a right answer clears the last error; other cells keep theirs", () => {
  run("MARGIN", 0, 5, at("Sheet1!A1"));
  run("MARGIN", 0, 5, at("Sheet1!A2"));
  run("MARGIN", 10, 5, at("Sheet1!A1"));
  expect(refusalsOf("Sheet1!A1")).toEqual([]);
  expect(refusalsOf("Sheet1!A2")).toHaveLength(1);
});

test("the ledger does not grow without end", () => {
  run(
    "VALUEADDED",
    Array.from({ length: 1000 }, () => ["x"]),
    Array.from({ length: 1000 }, () => [0]),
    at("Sheet1!D1"),
  );
  expect(refusalsOf("Sheet1!D1")).toHaveLength(200);
  for (let row = 1; row <= 5001; row++) run("MARGIN", 0, 5, at(`Many!A${row}`));
  expect(refusalsOf("Many!A1")).toEqual([]);
  expect(refusalsOf("Many!A5001")).toHaveLength(1);
});

test("without an address there is nothing to keep", () => {
  run("MARGIN", 0, 5);
  run("MARGIN", 0, 5, null);
  run("MARGIN", 0, 5, {});
  expect(refusalsOf("")).toEqual([]);
});

test.each([
  // Of several bad arguments the first counts, as the function lists them.
  ["PRODUCERSHARE", [300, 0, 0], "#DIV/0!", /^finalPrice is 0/],
  ["PRODUCERSHARE", [300, NA, "x"], "#N/A", /^finalPrice is missing/],
  ["PRODUCERSHARE", ["x", 0, 0], "#VALUE!", /^producerPrice/],
  ["PRODUCERSHARE", [300, 5, 0], "#NUM!", /^unitsPerOutput is 0/],
  ["MARGIN", [0, "x"], "#DIV/0!", /^price is 0/],
  ["LERNER", [0, NA], "#DIV/0!", /^price is 0/],
  // The remedy is not itself refused.
  ["PRODUCERSHARE", [300, -1, 5], "#NUM!", /^finalPrice is -1; it must be greater than 0/],
  ["CONCENTRATION", [[[4], [3]], "HHI", -1], "#NUM!", /^market is -1; it must be greater than 0/],
  ["GOVERNANCE", [NA, "high", "low"], "#N/A", /^complexity is missing \(#N\/A\); fill in that cell$/],
  [
    "DISTRIBUTION",
    [
      [["a"], [NA]],
      [[1], [2]],
    ],
    "#N/A",
    /^groups, row 2 is missing \(#N\/A\); fill in that cell$/,
  ],
  ["VALUEADDED", [NA, 1], "#N/A", /enter the value, or 0 if there is none$/],
])("%s(%j) is %s: %s", (id, args, error, said) => {
  expect(call(functions.get(id), ...args)).toEqual({ error });
  expect(sentence(functions.get(id), ...args)).toMatch(said);
});

/** What a function says of whole columns, of which these cells are the first. */
const saidOfColumns = (...columns: readonly (readonly unknown[])[]): unknown => {
  const whole = columns.map((first) => Array.from({ length: 100_001 }, (_, row) => [first[row] ?? 0]));
  run("DISTRIBUTION", ...whole, null, at("Sheet1!D1"));
  return (refusalsOf("Sheet1!D1") as { sentence: string }[]).map(({ sentence: words }) => words)[0];
};

test.each([
  [
    "a heading of whole columns",
    [
      ["Country", "Peru", "Chad"],
      ["Value added", 5, 3],
    ],
    'values, row 1: "Value added" is not a number; leave headings out of all ranges, as B2:B900 does, or enter a number, or =NA() if it is missing',
  ],
  [
    "a mark for what is missing",
    [
      ["Peru", "Chad"],
      ["n/a", 3],
    ],
    'values, row 1: "n/a" is not a number; enter a number, or =NA() if it is missing',
  ],
  [
    "words further down",
    [
      ["Peru", "Chad"],
      [5, "Value added"],
    ],
    'values, row 2: "Value added" is not a number; enter a number, or =NA() if it is missing',
  ],
  [
    "figures from the top",
    [
      ["Peru", "Chad"],
      [5, 3],
    ],
    undefined,
  ],
])("%s", (_, columns, said) => expect(saidOfColumns(...columns)).toBe(said));
