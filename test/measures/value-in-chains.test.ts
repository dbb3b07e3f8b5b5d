/** Who keeps the value of a chain: what is refused and in which words, and what is legal at the edge. */
import { call, sentence, sourceFunctions } from "./host";

const functions = sourceFunctions();
const run = (id: string, ...args: unknown[]): unknown[][] => call(functions.get(id), ...args) as unknown[][];
const said = (id: string, ...args: unknown[]): string => sentence(functions.get(id), ...args);

/** Two countries, one row each, worked by hand: A = (0.5, 0.25; 0, 0.5), B = (2, 1; 0, 2), v = (0.5, 0.25), X = (60, 80). */
const TWO = [
  [
    [30, 20],
    [0, 40],
  ],
  [
    [8, 2],
    [16, 24],
  ],
] as const;
/** North with two rows, South with one; the last row of the sheet is North's second, and sells nothing. */
const IDLE = [
  [
    [30, 20, 0],
    [0, 40, 0],
    [0, 0, 0],
  ],
  [
    [8, 2],
    [16, 24],
    [0, 0],
  ],
] as const;
const NAMES = [["North"], ["South"], ["North"]];

describe("whose chain", () => {
  const origin = (...chain: unknown[]): unknown[][] => run("VALUEORIGIN", ...IDLE, ...chain, NAMES);
  const refused = (...chain: unknown[]): string => said("VALUEORIGIN", ...IDLE, ...chain, NAMES);

  test("a country's, some rows', or a country's purchases of some rows", () => {
    expect(origin("final demand", "South", null)).toEqual([
      ["Row", "Country", "Value added", "Share"],
      ["North 1", "North", 14, 14 / 26],
      ["South", "South", 12, 12 / 26],
      ["North 2", "North", 0, 0],
      ["Total", "", 26, 1],
    ]);
    expect(origin("final demand", null, 2).at(-1)).toEqual(["Total", "", 40, 1]);
    expect(origin("final demand", "South", 2).at(-1)).toEqual(["Total", "", 24, 1]);
    expect(origin("production", "South", null)).toEqual(origin("production", null, "South"));
    expect(origin("exports", "North", null)).toEqual(origin("exports", "North", [[1, 3]]));
  });

  test("a row by its label or its position, in any case, each once; blank cells name none", () => {
    const one = origin("production", null, 1);
    for (const row of ["1", " north 1 ", "NORTH 1", [["North 1"], [""], [1]], [[1, "", null, 1]]])
      expect(origin("production", null, row)).toEqual(one);
    expect(origin("production", "north ", [[0, ""]])).toEqual(origin("production", "North", null));
  });

  test("a label goes before a position", () => {
    // The second row of the sheet is called 1.
    const numbered = run("VALUEORIGIN", ...TWO, "production", null, 1, [[2], [1]]);
    expect(numbered.at(-1)).toEqual(["Total", "", 40, 1]);
  });

  test("what is no chain", () => {
    expect(refused("production", null, null)).toBe("country and row are both blank; enter a country, a row, or both");
    expect(refused("production", "", [[""]])).toBe(refused("production", null, null));
    expect(refused("", "North", null)).toBe('of is blank; use "final demand", "exports" or "production"');
    expect(refused("income", "North", null)).toMatch(/^of: "income" is not an option; use "final demand"/);
    expect(refused("production", "West", null)).toBe(
      'country: "West" is not a country of the table; use "North" or "South"',
    );
    expect(refused("production", null, [["South"], [4]])).toBe(
      'row, row 2: "4" is not a row of the table; use a position from 1 to 3, or a label such as North 1',
    );
    expect(said("VALUEORIGIN", ...TWO, "production", null, 3)).toBe(
      'row: "3" is not a row of the table; use a position from 1 to 2',
    );
    expect(refused("exports", "South", [[2, 3]])).toBe(
      "row, column 2: North 2 is not a row of South; enter rows of South, or leave out country",
    );
    expect(refused("production", null, "0.5")).toMatch(/^row: "0.5" is not a row/);
    expect(said("VALUEORIGIN", [[50]], [[50]], "exports", 1)).toMatch(/^finalDemand: country 1 is the only country/);
  });

  test("a chain of nothing has amounts and no shares", () => {
    const none = origin("production", null, 3);
    expect(none.slice(1).map((row) => row[2])).toEqual([0, 0, 0, 0]);
    expect(none.slice(1).map((row) => row[3])).toEqual(Array(4).fill({ error: "#DIV/0!" }));
    expect(refused("production", null, 3)).toBe(
      "row: Share is undefined because its denominator, the production of North 2, is 0; check that value (an empty cell counts as 0)",
    );
    // What cancels to nothing in decimals is nothing, whatever is left of it in doubles.
    const flows = [
      [1, 0, 0],
      [0, 1, 0],
      [1, 0, 0],
    ];
    const share = (stocks: number): unknown =>
      run("VALUEORIGIN", flows, [[0.1], [0.2], [stocks]], "final demand", 1).at(-1);
    expect(share(-0.3)).toEqual(["Total", "", 0, { error: "#DIV/0!" }]);
    expect(share(-0.2)).toEqual(["Total", "", 0.1, 1]);
  });
});

test("a smile curve has the rows of its chain alone, and needs one", () => {
  expect(run("SMILECURVE", ...TWO, "production", null, 2)).toEqual([
    ["Row", "Country", "Distance", "Value added", "Share", "Value added per output"],
    [1, 1, 4, 20, 0.5, 0.5],
    [2, 2, 2, 20, 0.5, 0.25],
  ]);
  expect(run("SMILECURVE", ...TWO, "production", null, 1)).toHaveLength(2);
  expect(said("SMILECURVE", ...IDLE, "production", null, 3, NAMES)).toBe(
    "row: the production of North 2 is 0 in each row, so there is no chain; choose other products or another country",
  );
});

test("a row that only buys is in no chain of others, whatever pivoting leaves of it", () => {
  const flows = [
    [0.01, 0.01, 0.01, 0, 33.33],
    [0.01, 0.01, 148.45, 0.01, -0.07],
    [0.01, 0.01, 0, 0.01, 33.33],
    [0, 0, 0.01, 0.01, -0.07],
    [0, 0, 0, 0, 3],
  ];
  const final = [
    [0.04, 0.01],
    [0.04, 0],
    [148.48, 0.01],
    [0.05, 0.01],
    [7, 0],
  ];
  const names = [["a"], ["a"], ["b"], ["b"], ["a"]];
  for (const row of [1, 2, 3, 4]) {
    expect(run("VALUEORIGIN", flows, final, "production", null, row, names)[5]).toEqual(["a 3", "a", 0, 0]);
    expect(run("SMILECURVE", flows, final, "production", null, row, names).map(([name]) => name)).not.toContain("a 3");
  }
});

describe("accounts", () => {
  const refused = (...args: unknown[]): string =>
    said("FACTORINCOME", ...IDLE, ...args, "production", "South", null, NAMES);

  test("in rows below the flows or in columns beside them", () => {
    const rows = run(
      "FACTORINCOME",
      ...TWO,
      [["Wages", "Surplus"]],
      [
        [15, 10],
        [15, 5],
      ],
      "production",
      2,
    );
    const columns = run(
      "FACTORINCOME",
      ...TWO,
      [["Wages"], ["Surplus"]],
      [
        [15, 15],
        [10, 5],
      ],
      "production",
      2,
    );
    // Two accounts of two rows lie as they would under the flows.
    expect(columns).not.toEqual(rows);
    expect(rows[2]).toEqual([2, 10, 5, 5, 20, 0.5]);
    const beside = run("FACTORINCOME", ...TWO, "Wages", [[15], [10]], "production", 2);
    expect(beside).toEqual(run("FACTORINCOME", ...TWO, "Wages", [[15, 10]], "production", 2));
  });

  test("that do not fit", () => {
    expect(
      refused(
        [["Wages", "wages"]],
        [
          [1, 2, 0],
          [1, 2, 0],
        ],
      ),
    ).toBe('names, column 2: "wages" is entered twice; keep one of them');
    expect(
      refused(
        [["Wages"], [""]],
        [
          [1, 2, 0],
          [1, 2, 0],
        ],
      ),
    ).toBe("names, row 2 is blank; enter a name for each account");
    expect(refused([["Wages", "Surplus"]], [[1, 2, 0]])).toBe(
      "accounts has 1 row and 3 columns; names has 2 cells: select a row below flows for each, or a column of 3 cells",
    );
    expect(refused("Wages", [[1, 2, 5]])).toBe(
      "accounts, row 1, column 3: North 2 has Wages 5 but sells nothing; enter its sales, or clear that cell",
    );
    expect(said("EMBODIED", ...IDLE, [[1], [2], [5]], NAMES)).toMatch(/^account, row 3, column 1: North 2 has /);
    expect(said("EMBODIED", ...IDLE, [[1, 2]], NAMES)).toMatch(
      /^account has 1 row and 2 columns; select one cell for each of the 3 rows/,
    );
    expect(said("EMBODIED", ...TWO, [[1, 2]], null, [[1, 2, 3]])).toBe(
      "direct has 3 cells; select one for each of the 2 countries of the table",
    );
  });
});

test("marks are any text, TRUE, or a number other than 0", () => {
  const income = (...marks: unknown[]): unknown =>
    run(
      "GVCINCOME",
      ...TWO,
      marks.map((mark) => [mark]),
    );
  const second = income("", "x");
  for (const mark of [1, -2, true, "no", "0.0"]) expect(income(null, mark)).toEqual(second);
  for (const none of [0, false, "", " ", null, "FALSE"]) expect(income(none, "x")).toEqual(second);
  expect(run("GVCINCOME", ...TWO, [[0, "x"]])).toEqual(second);
  expect(said("GVCINCOME", ...TWO, [[0], [false]])).toBe(
    "products marks no row; enter x beside each final product that counts, or leave the argument out",
  );
  expect(income("x", { error: "#N/A" })).toEqual({ error: "#N/A" });
});

describe("sales that are taken out", () => {
  const lost = (...args: unknown[]): unknown[] => run("EXTRACTION", ...IDLE, ...args, null, NAMES).map((row) => row[3]);
  const refused = (...args: unknown[]): string => said("EXTRACTION", ...IDLE, ...args, NAMES);

  test("of a country, a row by its label or as row 1, all, or abroad", () => {
    expect(lost("North", "South")).toEqual(["Lost", 22, 0, 22]);
    for (const seller of ["north", "North 1", "row 1", " ROW 1 ", "all", "abroad"])
      expect([seller, ...lost(seller, "South").slice(0, 2)]).toEqual([seller, "Lost", 22]);
    expect(lost("row 3", "all")).toEqual(["Lost", 0, 0, 0]);
    // A row buys inputs alone.
    expect(lost("North", "row 2")).toEqual(["Lost", 20, 0, 20]);
    expect(run("EXTRACTION", ...IDLE, "North", "South", "inputs", NAMES)[1]).toEqual(["North", 30, 10, 20, 2 / 3]);
    expect(run("EXTRACTION", ...IDLE, "North", "South", "final", NAMES)[1]).toEqual(["North", 30, 28, 2, 1 / 15]);
  });

  test("what is no seller and no buyer", () => {
    expect(refused("West", "all", null)).toBe(
      'seller: "West" is not in the table; use a country such as North, a row such as North 1, all or abroad',
    );
    expect(refused("", "all", null)).toMatch(/^seller is blank; use a country such as North/);
    expect(refused("North", "row 4", null)).toMatch(/^buyer: "row 4" is not in the table/);
    expect(refused("North", "row 2", "final")).toBe(
      'buyer: South is a row and buys inputs only; enter a country as buyer, or use "all" or "inputs"',
    );
    expect(run("EXTRACTION", ...IDLE, "North", "South", "final", NAMES)).toHaveLength(4);
    expect(said("EXTRACTION", [[50]], [[50]], 1, "abroad")).toMatch(/^finalDemand: country 1 is the only country/);
    expect(run("EXTRACTION", [[50]], [[50]], 1, "all")[1]).toEqual([1, 50, 0, 50, 1]);
  });
});

test("industries are labels, or positions where all countries have as many rows", () => {
  const named = run("VALUEADDEDRCA", ...TWO, [["Mining"], ["mining "]]);
  expect(named.map((row) => row[1])).toEqual(["Industry", "Mining", "Mining"]);
  expect(named.slice(1).map((row) => row[3])).toEqual([1, 1]);
  expect(said("VALUEADDEDRCA", ...IDLE, null, NAMES)).toBe(
    "industries is omitted, but the countries have different numbers of rows; enter the industry of each row",
  );
  expect(said("VALUEADDEDRCA", ...IDLE, [["a"], [""], [""]], NAMES)).toMatch(/^industries, row 2 is blank/);
  // A row without sales needs none, and has no advantage.
  const idle = run("VALUEADDEDRCA", ...IDLE, [["a"], ["b"], [""]], NAMES);
  expect(idle[3]).toEqual(["North 2", "", 0, { error: "#DIV/0!" }, 0, { error: "#DIV/0!" }]);
});

test("a length of chains in which a row has nothing", () => {
  const forward = run("PRODUCTIONLENGTH", ...IDLE, null, null, NAMES);
  expect(forward[3]!.slice(1)).toEqual(Array(12).fill({ error: "#N/A" }));
  expect(forward[2]!.slice(1, 5)).toEqual([2, 2, 2, { error: "#N/A" }]);
  expect(said("PRODUCTIONLENGTH", ...IDLE, null, null, NAMES)).toBe(
    "flows, row 2: GVC is undefined for South, because its output in such chains is 0",
  );
  expect(said("TRIPARTITE", ...TWO, "output", "partner")).toBe(
    'by: output has no partner; use "country" or "row", or "exports"',
  );
});
