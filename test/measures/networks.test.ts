/** Inter-country tables at their edges: what is refused and in which words, what is legal and easily lost. */
import { exportDecompositionInSlices } from "../../src/measures/export-decomposition/definition";
import { interCountryTable } from "../../src/core/networks/inter-country-table";
import { inverted } from "../../src/core/numbers/leontief-factors";
import { runToEnd } from "../../src/core/sliced";
import { Sums } from "../../src/core/numbers/sums";
import { matrix as matrixOf } from "../../src/cells/matrix";
import { call, sentence, sourceFunctions } from "./host";
import { Oracle } from "../oracles/network";

const functions = sourceFunctions();
const run = (id: string, ...args: unknown[]): unknown => call(functions.get(id), ...args);
const said = (id: string, ...args: unknown[]): string => sentence(functions.get(id), ...args);
const IDS = [
  "LEONTIEF",
  "TIVA",
  "EXPORTDECOMPOSITION",
  "BILATERALDECOMPOSITION",
  "PARTICIPATION",
  "UPSTREAMNESS",
  "DOWNSTREAMNESS",
  "LINKAGES",
  "ROUNDS",
  "VALUEORIGIN",
  "SMILECURVE",
  "FACTORINCOME",
  "GVCINCOME",
  "EMBODIED",
  "EXTRACTION",
  "VALUEADDEDRCA",
  "TRIPARTITE",
  "PRODUCTIONLENGTH",
];
/** The arguments between final demand and countries that a function needs. */
const BETWEEN: Record<string, unknown[]> = {
  BILATERALDECOMPOSITION: [1],
  ROUNDS: [2],
  VALUEORIGIN: ["final demand", 1],
  SMILECURVE: ["final demand", 1],
  FACTORINCOME: ["Wages", [[0]], "final demand", 1],
  EMBODIED: [[[0]]],
  EXTRACTION: [1, 1],
};
const answerOf = (id: string, flows: unknown, final: unknown): unknown => run(id, flows, final, ...(BETWEEN[id] ?? []));
const wordsOf = (id: string, flows: unknown, final: unknown): string => said(id, flows, final, ...(BETWEEN[id] ?? []));

/** Two countries, one row each, worked by hand: A = (0.5, 0.25; 0, 0.5), B = (2, 1; 0, 2), v = (0.5, 0.25). */
const FLOWS = [
  [30, 20],
  [0, 40],
];
const FINAL = [
  [8, 2],
  [16, 24],
];

describe("worked by hand", () => {
  test("value added in final demand, exports and production", () => {
    // V B = (1, 0.5) for the first, (0, 0.5) for the second; Y = (8, 2; 16, 24), E = (22, 16).
    expect(run("TIVA", FLOWS, FINAL)).toEqual([
      ["Origin", 1, 2],
      [1, 16, 14],
      [2, 8, 12],
      ["Total", 24, 26],
    ]);
    expect(run("TIVA", FLOWS, FINAL, "exports")).toEqual([
      ["Origin", 1, 2],
      [1, 22, 8],
      [2, 0, 8],
      ["Total", 22, 16],
    ]);
    expect(run("TIVA", FLOWS, FINAL, "production")).toEqual([
      ["Origin", 1, 2],
      [1, 10, 20],
      [2, 0, 20],
      ["Total", 10, 40],
    ]);
  });

  test("a pivot that is 0 until rows change places", () => {
    // I - A = (0, 1; 1, 1): no pivot is in the first place. Its inverse is (-1, 1; 1, 0).
    expect(
      run(
        "LEONTIEF",
        [
          [10, -10],
          [-10, 0],
        ],
        [[10], [20]],
      ),
    ).toEqual([
      [-1, 1],
      [1, 0],
    ]);
    // A row that sells and buys nothing beside them is left to itself.
    expect(
      run(
        "LEONTIEF",
        [
          [10, -10, 0],
          [-10, 0, 0],
          [0, 0, 0],
        ],
        [[10], [20], [0]],
      ),
    ).toEqual([
      [-1, 1, 0],
      [1, 0, 0],
      [0, 0, 1],
    ]);
  });

  test("names, categories and any order of rows", () => {
    const names = [["Chad"], ["Peru"], [" chad"], ["Peru"]];
    // The same world twice over, its rows mixed.
    const twice = [
      [30, 20, 0, 0],
      [0, 40, 0, 0],
      [0, 0, 30, 20],
      [0, 0, 0, 40],
    ];
    const categories = [
      [3, 5, 2, 0],
      [10, 6, 4, 20],
      [3, 5, 2, 0],
      [10, 6, 4, 20],
    ];
    expect(run("TIVA", twice, categories, "exports", names)).toEqual([
      ["Origin", "Chad", "Peru"],
      ["Chad", 44, 16],
      ["Peru", 0, 16],
      ["Total", 44, 32],
    ]);
    expect(run("BILATERALDECOMPOSITION", twice, categories, "PERU ", "BM", names)).toEqual([
      ["Row", "Importer", "Gross exports", "DC", "DVA", "VAX", "REF", "DDC", "FC", "FVA", "FDC", "DAVAX"],
      ["Peru 1", "Chad", 16, 8, 8, 8, 0, 0, 8, 8, 0, 8],
      ["Peru 2", "Chad", 16, 8, 8, 8, 0, 0, 8, 8, 0, 8],
    ]);
    expect((run("LINKAGES", twice, categories, names) as unknown[][]).map(([row]) => row)).toEqual([
      "Row",
      "Chad 1",
      "Peru 1",
      "Chad 2",
      "Peru 2",
    ]);
    expect((run("LINKAGES", twice, categories) as unknown[][]).map(([row]) => row)).toEqual(["Row", 1, 2, 3, 4]);
    expect((run("LINKAGES", FLOWS, FINAL, [["Chad"], ["Peru"]]) as unknown[][]).map(([row]) => row)).toEqual([
      "Row",
      "Chad",
      "Peru",
    ]);
  });

  test("value added of a trillionth of output keeps its digits", () => {
    // Each sells to the other all but a millionth of a millionth: half of all value is added by each, however often it goes round.
    const answer = run(
      "TIVA",
      [
        [0, 999999.999999],
        [999999.999999, 0],
      ],
      [
        [0.000001, 0],
        [0, 0.000001],
      ],
    ) as number[][];
    expect(answer[1]![1]! / 0.000001).toBeCloseTo(0.5, 11);
    expect((answer[1]![1]! + answer[2]![1]!) / 0.000001).toBeCloseTo(1, 14);
  });

  test("decimals are sums of decimals: nothing is added where nothing is left", () => {
    // 0.1 + 0.2 of inputs in 0.3 of output: in binary the difference is not 0.
    const answer = run(
      "ROUNDS",
      [
        [0, 0, 0.1],
        [0, 0, 0.2],
        [0, 0, 0],
      ],
      [[0], [0], [0.3]],
      0,
      [["a"], ["b"], ["c"]].map(([name]) => [name]),
    );
    expect(answer).toEqual({ error: "#VALUE!" });
    expect(
      run(
        "ROUNDS",
        [
          [0, 0, 0.1],
          [0, 0, 0.2],
          [0, 0, 0],
        ],
        [
          [0, 0, 0],
          [0, 0, 0],
          [0, 0, 0.3],
        ],
        0,
      ),
    ).toEqual([
      ["Origin", "Round 0", "Beyond", "Total"],
      [1, 0, 0.1, 0.1],
      [2, 0, 0.2, 0.2],
      [3, 0, 0, 0],
    ]);
  });
});

describe("little value added, and figures below 0", () => {
  // Two rows that sell nearly everything to each other, in millionths; their value added sums to two of them.
  const close = (one: bigint, other: bigint): bigint[][] => [
    [0n, one],
    [other, 0n],
  ];
  const decimals = (rows: bigint[][]): number[][] => rows.map((row) => row.map((cell) => Number(cell) / 1e6));
  const exactly = (flows: bigint[][], sales: bigint[][]): number[][] =>
    new Oracle({ flows, final: sales, countryOf: sales.map((_, row) => row), count: sales[0]!.length }).b.map((row) =>
      row.map((figure) => figure.toNumber()),
    );
  const expectNear = (flows: bigint[][], sales: bigint[][], relative: number): void => {
    const answer = run("LEONTIEF", decimals(flows), decimals(sales)) as number[][];
    exactly(flows, sales).forEach((row, i) =>
      row.forEach((figure, j) => expect(Math.abs(answer[i]![j]! - figure)).toBeLessThanOrEqual(relative * figure)),
    );
  };
  const [loss, fall] = [
    {
      flows: close(10n ** 12n, 999_990n * 10n ** 6n),
      sales: [
        [1n, 0n],
        [0n, 1n],
      ],
    },
    {
      flows: close(999_990n * 10n ** 6n, 10n ** 12n),
      sales: [
        [10_000_001n, 0n],
        [0n, -9_999_999n],
      ],
    },
  ];

  test("a loss, where no row sells less than nothing to final users: every digit", () =>
    expectNear(loss.flows, loss.sales, 1e-14));

  test("a fall of stocks, where no row makes a loss: every digit", () => expectNear(fall.flows, fall.sales, 1e-14));

  test("the same where a row sells nothing to final users, or adds nothing", () => {
    expectNear(
      [
        [0n, 10n ** 12n, 2n],
        [999_990n * 10n ** 6n, 0n, 0n],
        [5n, 0n, 0n],
      ],
      [
        [1n, 0n, 0n],
        [0n, 1n, 0n],
        [0n, 0n, 0n],
      ],
      1e-14,
    );
    expectNear(
      [
        [0n, 999_990n * 10n ** 6n, 0n],
        [10n ** 12n, 0n, 5n],
        [0n, 0n, 0n],
      ],
      [
        [10_000_001n, 0n, 0n],
        [0n, -9_999_999n, 0n],
        [0n, 0n, 5n],
      ],
      1e-14,
    );
  });

  test("both: refused where the digits are lost", () => {
    const beside = (one: bigint[][], other: bigint[][]): bigint[][] => [
      ...one.map((row) => [...row, 0n, 0n]),
      ...other.map((row) => [0n, 0n, ...row]),
    ];
    const [flows4, sales4] = [beside(loss.flows, fall.flows), beside(loss.sales, fall.sales)].map(decimals);
    for (const id of ["TIVA", "LEONTIEF", "UPSTREAMNESS", "DOWNSTREAMNESS", "LINKAGES"])
      expect(run(id, flows4, sales4)).toEqual({ error: "#NUM!" });
    expect(said("TIVA", flows4, sales4)).toMatch(
      /cannot be solved for row \d; look for flows, final demand or value added below 0/,
    );
  });

  test("a sum that is nothing is 0, in whatever decimals", () => {
    for (let cents = 1; cents < 400; cents += 3) {
      const parts = [cents / 100, (cents * 7) / 1000, (cents * 13) / 100_000];
      const { values, rests } = matrixOf(
        "flows",
        [[...parts, Number(`${cents * 1000 + cents * 7 * 100 + cents * 13}e-5`)]],
        1,
      );
      const sums = new Sums(1);
      values.forEach((value, at) => sums.add(0, at === 3 ? -value : value, at === 3 ? -rests[at]! : rests[at]!));
      expect(sums.at(0)).toBe(0);
    }
  });

  test("one step of refinement", () => {
    // Wilkinson's matrix, on which partial pivoting lets figures grow 1.9-fold with each row: eight digits are lost.
    const n = 30;
    const a = Float64Array.from({ length: n * n }, (_, at) => {
      const [i, j] = [Math.floor(at / n), at % n];
      return (i === j ? 1 : 0) - (j === n - 1 || i === j ? 1 : j < i ? -0.9 : 0);
    });
    const b = runToEnd(inverted(a.slice(), n, { by: "pivoted" }));
    let missed = 0;
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) {
        let sum = i === j ? -1 : 0;
        for (let k = 0; k < n; k++) sum += ((i === k ? 1 : 0) - a[i * n + k]!) * b[k * n + j]!;
        missed = Math.max(missed, Math.abs(sum));
      }
    expect(missed).toBeLessThan(1e-12);
  });
});

describe("legal", () => {
  /** The third country buys final goods and makes nothing. */
  const importer: [number[][], number[][]] = [
    [
      [30, 20, 0],
      [0, 40, 0],
      [0, 0, 0],
    ],
    [
      [8, 1, 1],
      [16, 20, 4],
      [0, 0, 0],
    ],
  ];

  test("a country that only imports absorbs, and exports nothing", () => {
    expect(run("TIVA", ...importer)).toEqual([
      ["Origin", 1, 2, 3],
      [1, 16, 11, 3],
      [2, 8, 10, 2],
      [3, 0, 0, 0],
      ["Total", 24, 21, 5],
    ]);
    for (const method of ["BM", "BM sink", "KWW", "WWZ"]) {
      const answer = run("EXPORTDECOMPOSITION", ...importer, method) as unknown[][];
      expect(answer[3]).toEqual([3, ...answer[0]!.slice(1).map(() => 0)]);
    }
    expect((run("PARTICIPATION", ...importer) as unknown[][])[3]).toEqual([
      3,
      0,
      0,
      0,
      ...Array.from({ length: 7 }, () => ({ error: "#DIV/0!" })),
    ]);
    expect(said("PARTICIPATION", ...importer)).toBe(
      "flows, row 3: Backward is undefined because its denominator, the export total of country 3, is 0; check that value (an empty cell counts as 0)",
    );
  });

  test("a row that sells nothing has no position, and leaves those of the others", () => {
    expect(run("UPSTREAMNESS", ...importer)).toEqual(
      [[10 / 3], [2], { error: "#N/A" }].map((cell) => (Array.isArray(cell) ? cell : [cell])),
    );
    expect(said("DOWNSTREAMNESS", ...importer)).toBe(
      "flows, row 3: row 3 sells nothing, so it has no position in a chain; enter its sales if it has any",
    );
    // D = (2, 3), U = (10/3, 2): the means are those of two rows.
    expect(run("LINKAGES", ...importer)).toEqual([
      ["Row", "Backward", "Forward", "Type"],
      [1, 0.8, expect.closeTo(1.25, 14), "Forward"],
      [2, expect.closeTo(1.2, 14), expect.closeTo(0.75, 14), "Backward"],
      [3, { error: "#N/A" }, { error: "#N/A" }, ""],
    ]);
    expect(run("LEONTIEF", ...importer)).toEqual([
      [2, 1, 0],
      [0, 2, 0],
      [0, 0, 1],
    ]);
  });

  test("a range may run past the end of the table where countries are named", () => {
    const wide = importer[0];
    const names = [["a"], ["b"], [""]];
    const sales = importer[1].map((row) => row.slice(0, 2));
    expect(run("EXPORTDECOMPOSITION", wide, sales, "BM", names)).toEqual(
      run(
        "EXPORTDECOMPOSITION",
        wide.slice(0, 2).map((row) => row.slice(0, 2)),
        sales.slice(0, 2),
        "BM",
        names.slice(0, 2),
      ),
    );
    expect(
      said(
        "EXPORTDECOMPOSITION",
        wide,
        [
          [8, 2],
          [16, 24],
          [0, 1],
        ],
        "BM",
        names,
      ),
    ).toMatch(/^countries, row 3 is blank/);
  });

  test("one country is enough for whatever needs no trade", () => {
    const alone = [
      [
        [30, 20],
        [0, 40],
      ],
      [[10], [40]],
    ];
    for (const id of ["LEONTIEF", "TIVA", "UPSTREAMNESS", "DOWNSTREAMNESS", "LINKAGES", "ROUNDS"])
      expect(Array.isArray(answerOf(id, alone[0], alone[1]))).toBe(true);
    expect(run("TIVA", ...alone)).toEqual([
      ["Origin", 1],
      [1, 50],
      ["Total", 50],
    ]);
    for (const id of ["EXPORTDECOMPOSITION", "BILATERALDECOMPOSITION", "PARTICIPATION"]) {
      expect(wordsOf(id, alone[0], alone[1])).toBe(
        "finalDemand: country 1 is the only country in the table, so there are no exports; enter one column of finalDemand per country",
      );
    }
    expect(run("TIVA", ...alone, "exports")).toEqual({ error: "#VALUE!" });
  });

  test("a loss: value added below 0", () => {
    // The second row buys 60 for 50 of sales. Its value added is -10, the first's 70.
    const answer = run(
      "ROUNDS",
      [
        [10, 60],
        [10, 0],
      ],
      [
        [20, 0],
        [0, 40],
      ],
      1,
    ) as unknown[][];
    expect(answer.map((row) => row[row.length - 1])).toEqual(["Total", 70, -10]);
  });
});

test("where an index falls to -1 there is no logarithm, and no position", () => {
  // The second country sells 25 and buys 60: v = (29/30, -1.4), B = (1, 2.4; 1/30, 1) / 0.92, E = (110, 5), so Forward is -1.116.
  const loss: [number[][], number[][]] = [
    [
      [0, 60],
      [5, 0],
    ],
    [
      [40, 50],
      [0, 20],
    ],
  ];
  const [, first, second] = run("PARTICIPATION", ...loss, [["Chad"], ["Peru"]]) as unknown[][];
  expect(second![5]).toBeCloseTo(-154 / 138, 12);
  expect(second![9]).toEqual({ error: "#NUM!" });
  expect(first![9]).toEqual(expect.any(Number));
  expect(said("PARTICIPATION", ...loss, [["Chad"], ["Peru"]])).toMatch(
    /^Position is undefined: it needs the logarithm of 1 \+ Forward of Peru, which is -0\.1159\d+; look for value added far below 0$/,
  );
});

test("linkages that are the mean but for noise are not above it, and those that are above by little are", () => {
  const types = (flows: number[][], sales: number[]): unknown[] =>
    (
      run(
        "LINKAGES",
        flows,
        sales.map((cell) => [cell]),
      ) as unknown[][]
    )
      .slice(1)
      .map((row) => row[3]);
  // Each row sells and buys the same figures: in floating point the second comes to 1 + 2e-16.
  expect(
    types(
      [
        [0.3, 0.7, 0.9, 0.1],
        [0.1, 0.3, 0.7, 0.9],
        [0.9, 0.1, 0.3, 0.7],
        [0.7, 0.9, 0.1, 0.3],
      ],
      [1.3, 1.3, 1.3, 1.3],
    ),
  ).toEqual(["Weak", "Weak", "Weak", "Weak"]);
  // The first has 5e-5 more than the mean.
  expect(
    types(
      [
        [0, 10],
        [10, 0],
      ],
      [90, 90.1],
    ),
  ).toEqual(["Key", "Weak"]);
});

describe("refused", () => {
  test.each(IDS)("%s: tables that are none", (id) => {
    expect(
      wordsOf(
        id,
        [
          [1, 2, 3],
          [4, 5, 6],
        ],
        [[1], [2]],
      ),
    ).toBe("flows has 2 rows and 3 columns; it needs as many columns as rows, in the same order");
    expect(
      wordsOf(id, FLOWS, [
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    ).toBe("finalDemand has 3 rows, flows has 2; select the same rows of the table in both");
    expect(
      wordsOf(id, FLOWS, [
        [8, -90],
        [16, 24],
      ]),
    ).toBe(
      "flows, row 1: total sales of row 1 are negative (-32); look for a wrong sign, or for stocks that fall by more than is sold",
    );
    expect(
      wordsOf(
        id,
        [
          [0, 20],
          [0, 0],
        ],
        [
          [8, 2],
          [0, 0],
        ],
      ),
    ).toBe(
      "flows, row 2: row 2 has no output (its total sales are 0), but its column buys 20; enter its sales, or clear its row and its column",
    );
    // Where only the sum of final sales counts, sales and a fall of stocks may cancel.
    if (!["LEONTIEF", "UPSTREAMNESS", "DOWNSTREAMNESS", "LINKAGES"].includes(id))
      expect(
        wordsOf(
          id,
          [
            [0, 0],
            [0, 0],
          ],
          [
            [8, 2],
            [5, -5],
          ],
        ),
      ).toMatch(/^flows, row 2: row 2 has no output \(its total sales are 0\), but some of its sales are not 0;/);
    expect(
      wordsOf(
        id,
        [
          [0, 0],
          [0, 0],
        ],
        [
          [0, 0],
          [0, 0],
        ],
      ),
    ).toMatch(/^flows and finalDemand contain nothing but 0/);
    expect(
      wordsOf(
        id,
        [
          [1e308, 1e308],
          [1e308, 1e308],
        ],
        [
          [1e308, 0],
          [0, 1],
        ],
      ),
    ).toMatch(/too large/);
    // Each figure and each sum is a number still, but what measures make of them would not be.
    const square = (figure: number) => [
      [figure, figure],
      [figure, figure],
    ];
    expect(wordsOf(id, square(3e301), square(3e301))).toMatch(/^flows, row \d.* too large to compute with/);
    // These two have accounts of another size beside it.
    if (!["FACTORINCOME", "EMBODIED"].includes(id))
      expect(Array.isArray(answerOf(id, square(1e301), square(1e301)))).toBe(true);
    expect(
      answerOf(
        id,
        [
          [1, { error: "#N/A" }],
          [2, 3],
        ],
        FINAL,
      ),
    ).toEqual({ error: "#N/A" });
    expect(
      wordsOf(
        id,
        [
          [1, { error: "#N/A" }],
          [2, 3],
        ],
        FINAL,
      ),
    ).toBe("flows, row 1, column 2 is missing (#N/A); enter the value, or 0 if there is none");
    expect(
      wordsOf(id, FLOWS, [
        [1, 2],
        ["n/a", 3],
      ]),
    ).toBe('finalDemand, row 2, column 1: "n/a" is not a number; enter a number, or =NA() if it is missing');
    // Known by the rows: the columns are not looked at.
    const large = Array.from({ length: 2001 }, () => [1]);
    expect(wordsOf(id, large, large)).toBe("flows: 2,001 rows; the maximum is 2,000");
    const most =
      id === "LEONTIEF" ? "flows has 2,000 rows, and their inverse more" : "flows has 2,000 rows and 1 column;";
    expect(wordsOf(id, large.slice(1), large.slice(1))).toContain(most);
  });

  test.each(IDS)("%s: a loop that nothing leaves is named", (id) => {
    expect(
      answerOf(
        id,
        [
          [0, 0, 5],
          [0, 10, 0],
          [5, 0, 0],
        ],
        [
          [0, 0, 0],
          [0, 10, 2],
          [0, 0, 0],
        ],
      ),
    ).toEqual({ error: "#NUM!" });
    expect(
      wordsOf(
        id,
        [
          [0, 0, 5],
          [0, 10, 0],
          [5, 0, 0],
        ],
        [
          [0, 0, 0],
          [0, 10, 2],
          [0, 0, 0],
        ],
      ),
    ).toBe(
      "flows, row 3: row 1 and row 3 sell only to each other, and nothing reaches a final user; add their other buyers",
    );
    expect(
      wordsOf(
        id,
        [
          [10, 0],
          [0, 5],
        ],
        [
          [10, 2],
          [0, 0],
        ],
      ),
    ).toBe("flows, row 2: row 2 sells only to itself, and nothing reaches a final user; add its other buyers");
    // In decimals that are not exact in binary.
    expect(
      wordsOf(
        id,
        [
          [0.1, 0.2],
          [0.2, 0.1],
        ],
        [
          [0, 0],
          [0, 0],
        ],
      ),
    ).toMatch(/^flows, row 2: row 1 and row 2 sell only to each other/);
    // By rows, where some row makes a loss.
    expect(
      wordsOf(
        id,
        [
          [10, 0, 30],
          [0, 5, 0],
          [0, 0, 0],
        ],
        [
          [10, 2, 0],
          [0, 0, 0],
          [10, 1, 0],
        ],
      ),
    ).toBe("flows, row 2: row 2 sells only to itself, and nothing reaches a final user; add its other buyers");
  });

  test("what cannot be solved with figures of both signs names a row", () => {
    // I - A = (1, 1; 1, 1) has no inverse.
    expect(
      said(
        "LEONTIEF",
        [
          [0, -10],
          [-10, 0],
        ],
        [[20], [20]],
      ),
    ).toMatch(
      /^flows, row 2: the table cannot be solved for row 2; look for flows, final demand or value added below 0/,
    );
  });

  test("columns that do not go round, and unknown countries", () => {
    const three = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ];
    const two = [
      [1, 0],
      [0, 1],
      [1, 1],
    ];
    expect(said("TIVA", three, two)).toBe(
      "finalDemand has 2 columns, one per country, and 3 rows cannot be split evenly among them; enter the country of each row as countries",
    );
    expect(
      said(
        "TIVA",
        three,
        two,
        null,
        ["a", "b", "c"].map((name) => [name]),
      ),
    ).toBe(
      "finalDemand has 2 columns for 3 countries; select one per country, or the same number of categories for each, grouped by country",
    );
    expect(said("TIVA", three, three, null, [["a"], ["b"]])).toBe(
      "countries has 2 cells, flows has 3; select ranges of the same length",
    );
    expect(said("BILATERALDECOMPOSITION", FLOWS, FINAL, "Mars", null, [["Chad"], ["Peru"]])).toBe(
      'exporter: "Mars" is not a country of the table; use "Chad" or "Peru"',
    );
    expect(said("BILATERALDECOMPOSITION", FLOWS, FINAL, "")).toBe(
      'exporter is blank; enter a country of the table: "1" or "2"',
    );
    expect(said("ROUNDS", FLOWS, FINAL, 1.5)).toBe("rounds is 1.5; it must be a whole number from 0 to 1000");
  });

  test("an inverse that no sheet can take, before it is worked out", () => {
    const large = Array.from({ length: 317 }, (_, i) => Array.from({ length: 317 }, (_unused, j) => (i === j ? 1 : 0)));
    expect(said("LEONTIEF", large, large)).toBe(
      "flows has 317 rows, and their inverse more than the limit of 100,000 cells; select at most 316, or use VC.TIVA, which does not show the inverse",
    );
    expect(
      (
        run(
          "LEONTIEF",
          large.slice(0, 316).map((row) => row.slice(0, 316)),
          large.slice(0, 316),
        ) as number[][]
      )[315]![315],
    ).toBe(2);
  });
});

describe("in slices", () => {
  const size = 90;
  const cells = Float64Array.from({ length: size * size }, (_, index) => ((index * 7919) % 23) + 1);
  const sales = Float64Array.from({ length: size * 6 }, (_, index) => ((index * 31) % 17) * 40 + 500);
  const matrix = (argument: string, columns: number, values: Float64Array) => ({
    argument,
    rows: size,
    columns,
    values,
    rests: new Float64Array(values.length),
  });
  const table = () => interCountryTable(matrix("flows", size, cells), matrix("finalDemand", 6, sales));

  test.each(["BM", "BM sink", "KWW", "WWZ"] as const)(
    "%s gives up the thread again and again, says how far it is, and gives the same",
    (method) => {
      const work = exportDecompositionInSlices(table(), method);
      const progress: number[] = [];
      let step = work.next();
      while (!step.done) {
        progress.push(step.value!);
        step = work.next();
      }
      expect(step.value).toEqual(runToEnd(exportDecompositionInSlices(table(), method)));
      expect(progress.length).toBeGreaterThan(5);
      expect(progress).toEqual([...progress].sort((one, other) => one - other));
      expect(progress.every((fraction) => fraction >= 0 && fraction <= 1)).toBe(true);
    },
  );
});
