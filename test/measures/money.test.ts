/** Money of other days and places, living income, break-even, advantage and bounds: boundaries and refusals. */
import { call, sentence, sourceFunctions } from "./host";

const functions = sourceFunctions();
const run = (id: string, ...args: unknown[]): unknown => call(functions.get(id), ...args);
const said = (id: string, ...args: unknown[]): string => sentence(functions.get(id), ...args);
const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const error = (code: string) => ({ error: code });

describe("BREAKEVEN", () => {
  const row = (...args: unknown[]): unknown => (run("BREAKEVEN", ...args) as unknown[][])[1];

  /** WFP (2010), cattle, prints 11: 11 animals lose 10,000, and 12 are the first to cover the cost. */
  test("the whole units are the first that cover the cost", () => {
    expect(row(1_000_000, 100_000, 10_000, 11)).toEqual(expect.arrayContaining([12, -10_000]));
    expect((row(1_000_000, 100_000, 10_000, 12) as number[])[6]).toBe(80_000);
  });

  test.each([
    ["a whole number is not rounded up", [100, 10, 5], 20, 20],
    ["just above", ["100.00000000000000000001", 10, 5], 20, 21],
    ["just below", ["99.99999999999999999999", 10, 5], 20, 20],
    ["nothing fixed", [0, 10, 5], 0, 0],
    ["a third", [1, 3, 0], 1 / 3, 1],
  ])("%s", (_, args, quantity, units) => expect((row(...args) as number[]).slice(0, 2)).toEqual([quantity, units]));

  test("a price at the variable cost never covers it, one just above does", () => {
    const [num, div] = [error("#NUM!"), error("#DIV/0!")];
    expect(row(100, 5, 5, 30)).toEqual([num, num, 0, 25 / 3, 5 / 3, num, -100]);
    expect(row(100, "5.000000000000001", 5)).toEqual([1e17, 1e17, 1e-15, "", "", "", ""]);
    expect(row(100, 10, 5, 0)).toEqual([20, 20, 5, div, div, div, -100]);
  });

  test("what is wrong with one value for all is wrong with each row, and with one case with the whole", () => {
    const answer = run("BREAKEVEN", "x", column([10, 20]), 5) as unknown[][];
    expect(answer.slice(1)).toEqual([1, 2].map(() => new Array(7).fill(error("#VALUE!"))));
    expect(run("BREAKEVEN", "x", 10, 5)).toEqual(error("#VALUE!"));
    expect(run("BREAKEVEN", 100, 10, 5, { error: "#N/A" })).toEqual(error("#N/A"));
  });

  test("the first argument that is wrong counts", () => {
    expect((run("BREAKEVEN", column([-1, 1]), 10, { error: "#N/A" }) as unknown[][])[1]![0]).toEqual(error("#NUM!"));
  });

  test("empty rows are left out, and cases may lie in a row", () => {
    expect(run("BREAKEVEN", column([100, 0, 50]), column([10, null, 10]), column([5, "", 5]))).toHaveLength(3);
    expect(run("BREAKEVEN", 100, [[10, 20]], 5)).toEqual(run("BREAKEVEN", 100, column([10, 20]), 5));
  });

  test("says why", () => {
    expect(said("BREAKEVEN", column([100, 200]), column([10, 10, 10]), 5)).toBe(
      "price has 3 cells, fixedCost has 2; select ranges of the same length",
    );
    expect(said("BREAKEVEN", -1, 10, 5)).toBe("fixedCost is -1; it must be 0 or more");
    const cells = (functions.get("BREAKEVEN")!(100, 10, 5, 0) as { message: string }[][])[1]!;
    for (const cell of cells.slice(3, 6)) expect(cell.message).toMatch(/^quantity is 0 /);
  });
});

describe("REAL", () => {
  const list = (...args: unknown[]): unknown => (run("REAL", ...args) as unknown[][]).map(([cell]) => cell);

  test("its two methods agree where the rate follows prices, and differ where it does not", () => {
    // Own prices double, common prices rise by a quarter: the rate that follows is 1.6 times the first.
    const value = column([100, 240]);
    const own = list(value, 10, column([100, 200]));
    expect(list(value, column([10, 16]), column([100, 125]))).toEqual(own);
    expect(own).toEqual([10, 12]);
    expect(list(value, column([10, 15]), column([100, 125]))).toEqual([10, 12.8]);
  });

  test.each([
    ["a rate of 0 in its period", [column([100, 120]), column([10, 0]), column([100, 110])], [10, error("#NUM!")]],
    ["an index of 0 in its period", [column([100, 120]), 10, column([100, 0])], [10, error("#NUM!")]],
    ["without an index no period is the base", [column([100, 120]), column([0, 10])], [error("#NUM!"), 12]],
    ["one rate for all", [column([100, 120]), -1], [error("#NUM!"), error("#NUM!")]],
    ["a value may be below 0", [column([-100, 0]), 10], [-10, 0]],
  ])("%s", (_, args, expected) => expect(list(...args)).toEqual(expected));

  test.each([
    [
      "a rate of 0 in the base period",
      [column([100, 120]), column([0, 10]), column([100, 110])],
      "#NUM!",
      "exchangeRate, row 1 is 0; it must be greater than 0 (an empty cell counts as 0)",
    ],
    [
      "an index of 0 in the base period",
      [column([100, 120]), null, column([0, 10])],
      "#NUM!",
      "deflator, row 1 is 0; it must be greater than 0 (an empty cell counts as 0)",
    ],
    [
      "neither",
      [column([100, 120])],
      "#VALUE!",
      "exchangeRate and deflator are omitted; enter the exchange rate, the deflator or both",
    ],
    [
      "base without deflator",
      [column([100, 120]), 10, null, 1],
      "#VALUE!",
      "base is given, but no deflator; enter the deflator, or omit base",
    ],
    [
      "base too large",
      [column([100, 120]), null, column([1, 2]), 3],
      "#NUM!",
      "base is 3; it must be a whole number from 0 to 2",
    ],
    [
      "base of a half",
      [column([100, 120]), null, column([1, 2]), 1.5],
      "#NUM!",
      "base is 1.5; it must be a whole number from 0 to 2",
    ],
    [
      "one index for all",
      [column([100, 120]), null, 100],
      "#VALUE!",
      "deflator has 1 cell, value has 2; select ranges of the same length",
    ],
  ])("%s", (_, args, code, words) => {
    expect(run("REAL", ...args)).toEqual(error(code));
    expect(said("REAL", ...args)).toBe(words);
  });
});

describe("LIVINGINCOME and LIVINGPRICE", () => {
  test("just below the benchmark counts, at it does not", () => {
    const below = (income: unknown): unknown => (run("LIVINGINCOME", "A", income, 2000) as unknown[][])[1]![6];
    expect([below("1999.9999999999999999"), below(2000), below(2000.01)]).toEqual([1, 0, 0]);
  });

  test("an empty row is left out, with one benchmark for all too; a name alone is a group", () => {
    expect(run("LIVINGINCOME", column(["A", null]), column([100, null]), 200)).toHaveLength(4);
    expect(run("LIVINGINCOME", column(["A", "B"]), column([100, null]), 200)).toHaveLength(5);
    expect((run("LIVINGINCOME", column(["A", null]), column([100, 5]), 200) as unknown[][])[2]![0]).toBe(
      "(unspecified)",
    );
  });

  test.each([
    [
      "benchmark of 0",
      [column(["A"]), column([1]), 0],
      "#NUM!",
      "benchmark is 0; it must be greater than 0 (an empty cell counts as 0)",
    ],
    [
      "a number below 0",
      [column(["A", "B"]), column([1, 2]), 3, column([1, -1])],
      "#NUM!",
      "number, row 2 is -1; it must be 0 or more",
    ],
    [
      "nobody",
      [column(["A"]), column([1]), 3, column([0])],
      "#NUM!",
      "number: the sum is 0; shares need a sum greater than 0 (an empty cell counts as 0)",
    ],
    [
      "missing",
      [column(["A"]), column([{ error: "#N/A" }]), 3],
      "#N/A",
      "income is missing (#N/A); enter the value, or 0 if there is none",
    ],
  ])("%s", (_, args, code, words) => {
    expect(run("LIVINGINCOME", ...args)).toEqual(error(code));
    expect(said("LIVINGINCOME", ...args)).toBe(words);
  });

  test("the price is oriented as the first argument of several cells", () => {
    expect(run("LIVINGPRICE", 2000, [[400, 1000]], 300, column([600, 600]))).toEqual([[19 / 6, 13 / 6]]);
    expect(run("LIVINGPRICE", -1, 400, 300, column([600, 500]))).toEqual(column([error("#NUM!"), error("#NUM!")]));
    expect(run("LIVINGPRICE", 2000, 400, column([-1, 0]), 600)).toEqual(column([error("#NUM!"), 8 / 3]));
    expect(run("LIVINGPRICE", 2000, 400, 300, -1)).toEqual(error("#NUM!"));
    expect(run("LIVINGPRICE", 2000, 2300, 300, 600)).toBe(0);
  });
});

describe("RCA", () => {
  test.each([
    ["x at X is legal", [100, 100, 200, 1000], 5],
    ["x above X", [101, 100, 200, 1000], error("#NUM!")],
    ["x at w", [50, 100, 50, 1000], 10],
    ["x above w", [51, 100, 50, 1000], error("#NUM!")],
    ["w above W", [5, 100, 1001, 1000], error("#NUM!")],
    ["X at W", [5, 1000, 50, 1000], 0.1],
    ["X above W", [5, 1001, 50, 1000], error("#NUM!")],
    ["no world trade comes before a part above its whole", [5, 100, 0, 1000], error("#DIV/0!")],
    ["below 0", [-1, 100, 50, 1000], error("#NUM!")],
    ["a neutral product, symmetric", [5, 100, 50, 1000, "SYMMETRIC"], 0],
  ])("%s", (_, args, expected) => expect(run("RCA", ...args)).toEqual(expected));

  test("names the two", () => {
    expect(said("RCA", column([20, 60]), 100, column([50, 50]), 1000)).toBe(
      "exports, row 2 is 60, more than world, which is 50; check both",
    );
    expect(said("RCA", 20, 100, 50, 1000, "log")).toBe('form: "log" is not an option; use "Balassa" or "symmetric"');
  });
});

describe("SHAREBOUNDS", () => {
  const three = [column(["Farm", "Trader", "Retail"]), column([40, 20, 30]), column([50, 30, 40])];

  test("a total at the ends of its range leaves one answer, beyond them none", () => {
    const widths = (total: unknown): unknown =>
      (run("SHAREBOUNDS", ...three, total) as unknown[][]).slice(1).map((row) => row[3]);
    expect(widths(90)).toEqual([0, 0, 0]);
    expect(widths(120)).toEqual([0, 0, 0]);
    for (const total of [89.99, 120.01, -1]) expect(run("SHAREBOUNDS", ...three, total)).toEqual(error("#NUM!"));
    expect(run("SHAREBOUNDS", ...three, 0)).toEqual(error("#DIV/0!"));
  });

  test("a lowest sum of 0 is legal where the total is known", () => {
    const open = [column(["A", "B"]), column([0, 0]), column([9, 20])];
    expect(run("SHAREBOUNDS", ...open)).toEqual(error("#NUM!"));
    expect(run("SHAREBOUNDS", ...open, 20)).toEqual([
      ["Name", "Lowest share", "Highest share", "Width"],
      ["A", 0, 0.45, 0.45],
      ["B", 0.55, 1, 0.45],
    ]);
  });

  test("says why", () => {
    expect(said("SHAREBOUNDS", ...three, 150)).toBe(
      "total is 150, and these ranges cannot add up to it: they sum to 90 at least and 120 at most",
    );
    // Of several bad arguments the first counts.
    expect(said("SHAREBOUNDS", column(["A", "B"]), column([{ error: "#N/A" }, 1]), column([1, -1]))).toMatch(
      /^low, row 1/,
    );
    expect(said("SHAREBOUNDS", column(["A", "B"]), column([10, 20]), column([9, 20]))).toBe(
      "low, row 1 is 10, more than high, which is 9; check both",
    );
  });
});

describe("TORNADO", () => {
  const chain = [
    column(["Farm", "Mill", "Farm"]),
    column([2, 3.5, 9]),
    0.2,
    column([0.5, 0, 1]),
    column(["x", 1.25, 1.5]),
  ];

  test("the first unit is not looked at, and what is 0 has no row", () => {
    const rows = run("TORNADO", ...chain, 2) as unknown[][];
    expect(rows.slice(1).map(([name]) => name)).not.toContain("Mill: other inputs");
    expect(rows).toHaveLength(1 + 3 + 2 + 2);
  });

  test.each([["Mill"], [" mill "], [2], ["2"]])("the stage is found by name or position: %p", (stage) =>
    expect(run("TORNADO", ...chain, stage)).toEqual(run("TORNADO", ...chain, 2)),
  );

  test.each([
    [
      "a name of two",
      [...chain, "Farm"],
      "#VALUE!",
      'stage: "Farm" is the name of 2 stages; use "Farm", "Mill" or "Farm", or the position',
    ],
    [
      "no such name",
      [...chain, "Shop"],
      "#VALUE!",
      'stage: "Shop" is not a stage; use "Farm", "Mill" or "Farm", or the position',
    ],
    ["a position beyond", [...chain, 4], "#NUM!", "stage is 4; it must be a whole number from 1 to 3"],
    ["the position 0", [...chain, 0], "#NUM!", "stage is 0; it must be a whole number from 1 to 3"],
    [
      "a change of 1",
      [chain[0], chain[1], 1],
      "#NUM!",
      "change is 1: a fraction from 0 to 1 is meant; 1 is probably 1 per cent, write 0.01 or 1 %",
    ],
    [
      "no change",
      [chain[0], chain[1], 0],
      "#NUM!",
      "change is 0; it must be greater than 0 (an empty cell counts as 0)",
    ],
    [
      "units of 0",
      [chain[0], chain[1], 0.1, null, column([1, 0, 1])],
      "#NUM!",
      "unitsPerOutput, row 2 is 0; it must be greater than 0 (an empty cell counts as 0)",
    ],
  ])("%s", (_, args, code, words) => {
    expect(run("TORNADO", ...args)).toEqual(error(code));
    expect(said("TORNADO", ...args)).toBe(words);
  });

  test("a stage without a name has its position, empty rows at the end are none, and the order of ties is kept", () => {
    const rows = run("TORNADO", column([null, "Retail", null]), column([40, 100, null]), 0.05) as unknown[][];
    expect(rows.map(([name]) => name)).toEqual(["Parameter", "Retail: price", "Stage 1: price"]);
    const units = run(
      "TORNADO",
      column(["A", "B", "C"]),
      column([1, 2, 4]),
      0.1,
      null,
      column([1, 2, 2]),
    ) as unknown[][];
    expect(units.map(([name]) => name)).toEqual([
      "Parameter",
      "C: price",
      "A: price",
      "B: units per output",
      "C: units per output",
      "B: price",
    ]);
  });
});
