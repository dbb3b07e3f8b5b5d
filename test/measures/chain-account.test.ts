/** CHAINACCOUNT at its boundaries, and beside the same account in SQL. */
import { ITEMS, OTHER_SPELLINGS } from "../../src/measures/chain-account/items";
import { call, sentence, sourceFunctions } from "./host";

const CHAINACCOUNT = sourceFunctions().get("CHAINACCOUNT")!;
const NA = { error: "#N/A" };
const NUM = { error: "#NUM!" };

type Line = readonly [actor: unknown, item: unknown, value: unknown, importContent?: unknown];

const column = (lines: readonly Line[], index: number): unknown[][] => lines.map((line) => [line[index] ?? null]);
const argumentsOf = (lines: readonly Line[], ...importContent: unknown[]): unknown[] => [
  ...[0, 1, 2].map((index) => column(lines, index)),
  ...importContent,
];
const account = (lines: readonly Line[], ...importContent: unknown[]): unknown[][] =>
  call(CHAINACCOUNT, ...argumentsOf(lines, ...importContent)) as unknown[][];
const byLine = (lines: readonly Line[]): unknown[][] => account(lines, column(lines, 3));
const refusal = (lines: readonly Line[], ...importContent: unknown[]): string =>
  sentence(CHAINACCOUNT, ...argumentsOf(lines, ...importContent));

/** A figure by the name of its row and of its column. */
function cell(table: unknown[][], row: string, header: string): unknown {
  return table.find(([name]) => name === row)![table[0]!.indexOf(header)];
}

const SHARE = "Share of direct value added";
const RATE = "Share of production";
const INCOMES = ["Wages", "Taxes less subsidies", "Interest", "Land rent", "Depreciation", "Net operating profit"];

/** SQLite 3.40.1 on the statement for CHAINACCOUNT in the specification of the functions. */
test("the same account in SQL", () => {
  const table = byLine([
    ["Fishers", "sales", 820.5],
    ["Fishers", "own use", 60.25],
    ["Fishers", "domestic purchases", 210.4, 0.55],
    ["Fishers", "imports", 35],
    ["Fishers", "wages", 180],
    ["Fishers", "taxes", 12.5],
    ["Fishers", "subsidies", 30],
    ["Fishers", "depreciation", 44],
    ["Plant", "sales", 1500],
    ["Plant", "stock change", -20],
    ["Plant", "chain purchases", 820.5],
    ["Plant", "domestic purchases", 160, 0.3],
    ["Plant", "domestic purchases", 75, 0.12],
    ["Plant", "imports", 90.1],
    ["Plant", "wages", 140],
    ["Plant", "taxes", 33],
    ["Plant", "interest", 21],
    ["Plant", "land rent", 4],
    ["Plant", "depreciation", 60],
  ]);
  const inSql: unknown[][] = [
    ["Fishers", 880.75, 0, 210.4, 35, 635.35, 0.6551688579530807, 0.41249797110858627, 180, -17.5, 0, 0, 44, 428.85],
    ["Plant", 1480, 820.5, 235, 90.1, 334.4, 0.3448311420469193, 0.2171076124005843, 140, 33, 21, 4, 60, 76.4],
    ["Direct", 1540.25, 0, 445.4, 125.1, 969.75, 1, 0.6296055835091706, 320, 15.5, 21, 4, 104, 505.25],
    ["Indirect", 445.4, 0, 0, 172.72, 272.68, "", 0.17703619542282092, "", "", "", "", "", ""],
    ["Total", 1540.25, 0, 0, 297.82, 1242.43, "", 0.8066417789319916, "", "", "", "", "", ""],
  ];
  inSql.forEach((row, index) =>
    row.forEach((expected, at) => {
      const own = table[index + 1]![at];
      if (typeof expected === "number") expect(own).toBeCloseTo(expected, 12);
      else expect(own).toBe(expected);
    }),
  );
  expect(table[0]).toEqual([
    "Actor",
    "Output",
    "Chain purchases",
    "Domestic purchases",
    "Imports",
    "Value added",
    SHARE,
    RATE,
    ...INCOMES,
  ]);
});

/** VCA4D (2020), Côte d'Ivoire: value added, million XOF, of the kinds of producers in all 527,724: 56.37 %. */
test("the producers' share of direct value added as VCA4D publishes it", () => {
  const added = [43200, 207432, 26724, 20121, 15317, 32812, 182118];
  const table = account(added.map((value, actor): Line => [`Actor ${actor}`, "sales", value]));
  const shares = table.slice(1, 5).map((row) => Number(row[6]));
  expect(cell(table, "Direct", "Value added")).toBe(527_724);
  expect((100 * shares.reduce((sum, share) => sum + share, 0)).toFixed(2)).toBe("56.37");
});

describe("items", () => {
  test.each(ITEMS.map((item) => [item]))("%s, in any case and with spaces", (item) => {
    const lines = (spelled: string): Line[] => [
      ["A", "sales", 100],
      ["A", spelled, 10],
    ];
    expect(account(lines(` ${item.toUpperCase().replace(" ", "  ")} `), 0.5)).toEqual(account(lines(item), 0.5));
  });

  test.each(Object.entries(OTHER_SPELLINGS))("%s is %s", (spelled, item) => {
    const lines = (each: string): Line[] => [
      ["A", "sales", 100],
      ["A", each, 10],
    ];
    expect(account(lines(spelled), 0.5)).toEqual(account(lines(item), 0.5));
  });

  test("cells that are all empty have no actor; one that is not has", () => {
    const empty: Line[] = [
      ["", null, 0],
      [null, "", ""],
    ];
    expect(refusal(empty)).toMatch(/^actor.*/);
    expect(account(empty)).toEqual({ error: "#VALUE!" });
    expect(account([...empty, ["A", "sales", 1]]).map(([name]) => name)).toContain("A");
  });

  test("others, and none, are refused with all thirteen", () => {
    for (const item of ["rent", "", null, 0, "sales tax"]) {
      const lines: Line[] = [
        ["A", "sales", 1],
        ["A", item, 1],
      ];
      expect(account(lines)).toEqual({ error: "#VALUE!" });
      for (const known of ITEMS) expect(refusal(lines)).toContain(known);
    }
    // A name alone makes a line, which needs an item; nothing at all makes none.
    expect(
      refusal([
        ["A", "sales", 1],
        ["B", null, 0],
      ]),
    ).toMatch(/^item, row 2 is blank; use sales, own use/);
    expect(
      account([
        ["A", "sales", 1],
        [null, null, 0],
      ]),
    ).toHaveLength(5);
  });

  test("what is not an income shows no incomes, a profit its residual alone", () => {
    const headers = (item: string): unknown[] =>
      account(
        [
          ["A", "sales", 100],
          ["A", item, 10],
        ],
        0,
      )[0]!.slice(8);
    for (const item of ["own use", "stock change", "chain purchases", "domestic purchases", "imports"])
      expect(headers(item)).toEqual([]);
    for (const item of ["subsidies", "wages", "taxes", "interest", "land rent", "depreciation"])
      expect(headers(item)).toEqual(INCOMES);
    expect(headers("profit")).toEqual(["Residual"]);
    const table = account([
      ["A", "sales", 100],
      ["A", "profit", 90],
      ["B", "sales", 7],
    ]);
    expect([1, 2, 3, 4, 5].map((row) => table[row]![8])).toEqual([10, "", 10, "", ""]);
    expect(table).toHaveLength(6);
  });
});

describe("values below 0", () => {
  test.each(ITEMS.map((item) => [item]))("%s", (item) => {
    const lines: Line[] = [
      ["A", "sales", 100],
      ["A", item, -1],
    ];
    if (item === "stock change" || item === "profit") expect(account(lines)).toHaveLength(5);
    else {
      expect(account(lines, 0)).toEqual(NUM);
      expect(refusal(lines, 0)).toBe("value, row 2 is -1; it must be 0 or more");
    }
  });
});

describe("import content", () => {
  const lines = (m: unknown, bought = 10): Line[] => [
    ["A", "sales", 100],
    ["A", "domestic purchases", bought, m],
    ["A", "domestic purchases", 30, 0.5],
  ];

  test.each([
    [0, 15],
    [1, 25],
  ])("%p is the boundary", (m, imports) => {
    expect(cell(byLine(lines(m)), "Indirect", "Imports")).toBe(imports);
  });

  test.each([[-0.000001], [1.000001], [40]])("%p is out of bounds, whatever is bought", (m) => {
    for (const bought of [10, 0]) expect(byLine(lines(m, bought))).toEqual(NUM);
    expect(account(lines(0), m)).toEqual(NUM);
  });

  test("of 40 the remedy is said", () =>
    expect(refusal(lines(0), 40)).toBe(
      "importContent is 40: a fraction from 0 to 1 is meant; 40 is probably 40 per cent, write 0.4 or 40 %",
    ));

  test("missing: what rests on it is missing, and the rest is given", () => {
    for (const table of [account(lines(0)), account(lines(0), NA), byLine(lines(NA))]) {
      expect(table.slice(3)).toEqual([
        ["Indirect", 40, 0, 0, NA, NA, "", NA],
        ["Total", 100, 0, 0, NA, NA, "", NA],
      ]);
      expect(table[2]).toEqual(["Direct", 100, 0, 40, 0, 60, 1, 0.6]);
    }
  });

  test("missing where nothing is bought is not needed; empty is 0", () => {
    expect(cell(byLine(lines(NA, 0)), "Indirect", "Imports")).toBe(15);
    expect(cell(byLine(lines(null)), "Indirect", "Imports")).toBe(15);
    const none: Line[] = [["A", "sales", 100]];
    const result = account(none);
    expect(result[4]).toEqual(["Total", 100, 0, 0, 0, 100, "", 1]);
    for (const unread of [NA, "x", 40]) expect(account(none, unread)).toEqual(result);
  });

  test("text or an error on a line that needs it refuses the whole", () => {
    expect(byLine(lines("x"))).toEqual({ error: "#VALUE!" });
    expect(byLine(lines({ error: "#REF!" }))).toEqual({ error: "#REF!" });
  });
});

describe("shares need a sum above 0", () => {
  test.each([
    ["at 0", 100],
    ["below 0", 100.5],
  ])("direct value added %s", (_, imports) => {
    const table = account([
      ["A", "sales", 100],
      ["A", "imports", imports],
      ["A", "wages", 5],
    ]);
    expect(table.slice(1).map((row) => row[6])).toEqual([NUM, NUM, "", "", ""]);
    expect(table.at(-1)).toEqual([SHARE, "", "", "", "", NUM, "", "", NUM, NUM, NUM, NUM, NUM, NUM]);
    expect(cell(table, "Total", RATE)).toBe((100 - imports) / 100);
  });

  test("just above 0 they are given", () => {
    const table = account([
      ["A", "sales", 100],
      ["A", "imports", 99.5],
      ["B", "sales", 0.5],
    ]);
    expect(table.slice(1, 4).map((row) => row[6])).toEqual([0.5, 0.5, 1]);
  });

  test.each([
    [
      "at 0",
      150,
      "the chain makes 150 and buys as much from itself, so production is 0; check sales and chain purchases",
    ],
    ["below 0", 151, "the chain buys more from itself (151) than it makes (150); check sales and chain purchases"],
  ])("production %s refuses the whole", (_, bought, expected) => {
    const lines: Line[] = [
      ["A", "sales", 50],
      ["B", "sales", 100],
      ["B", "chain purchases", bought],
    ];
    expect(account(lines)).toEqual(NUM);
    expect(refusal(lines)).toBe(expected);
    expect(cell(account([...lines, ["A", "stock change", 2]]), "Direct", "Output")).toBe(152 - bought);
  });
});

test("a missing value refuses the whole, also beside other faults behind it", () => {
  expect(
    account([
      ["A", "sales", 1],
      ["A", "profit", NA],
      ["A", "sales", -1],
    ]),
  ).toEqual(NA);
  expect(
    account([
      ["A", "sales", -1],
      ["A", "profit", NA],
    ]),
  ).toEqual(NUM);
});

test("actors: first spelling, numbers as text, no name is (unspecified), in order of first appearance", () => {
  const table = account([
    [" Farm", "sales", 1],
    [12, "sales", 2],
    ["ＦＡＲＭ", "sales", 3],
    [null, "sales", 4],
    ["farm  ", "wages", 1],
  ]);
  expect(table.slice(1, 4).map(([name, output]) => [name, output])).toEqual([
    ["Farm", 4],
    ["12", 2],
    ["(unspecified)", 4],
  ]);
});

test("lines in a row give the same table, which always goes down", () => {
  const lines: Line[] = [
    ["A", "sales", 9],
    ["B", "sales", 12],
    ["B", "chain purchases", 9],
  ];
  const across = [0, 1, 2].map((index) => [column(lines, index).flat()]);
  expect(call(CHAINACCOUNT, ...across)).toEqual(account(lines));
});

test("what is 0 on paper is 0 in the cell", () => {
  const table = account([
    ["A", "sales", 0.3],
    ["A", "imports", 0.1],
    ["A", "wages", 0.2],
    ["A", "profit", 0],
  ]);
  expect(cell(table, "A", "Net operating profit")).toBe(0);
  expect(cell(table, "A", "Residual")).toBe(0);
});
