import { call, sentence, sourceFunctions } from "./host";
import { within } from "./processor-time";

const custom = sourceFunctions().get("PRICEINDEX");
const NA = { error: "#N/A" };
const index = (...args: unknown[]): unknown => call(custom, ...args);

// Two products over three periods, worked by hand.
const PRICES = [
  [1, 2],
  [2, 2],
  [4, 1],
];
const QUANTITIES = [
  [2, 1],
  [1, 3],
  [1, 4],
];

test.each([
  ["Laspeyres", [[100], [150], [225]]], // 4, 6, 9
  ["Paasche", [[100], [114.28571428571429], [88.88888888888889]]], // 8/7, 8/9
  ["Unit value", [[100], [150], [120]]], // 4/3; 8/4; 8/5
])("%s, direct, by hand", (formula, expected) => expect(index(PRICES, QUANTITIES, formula)).toEqual(expected));

test("chained Laspeyres, by hand: 1.5, then (4 x 1 + 1 x 3) / 8", () => {
  expect(index(PRICES, QUANTITIES, "Laspeyres", true)).toEqual([[100], [150], [131.25]]);
});

test("a base in the middle: chained, the link before it is that of period 1 to 2, 1.5, and not turned around", () => {
  // Against period 2 with its quantities 1 and 3: (1 + 6) / 8 and (4 + 3) / 8.
  expect(index(PRICES, QUANTITIES, "Laspeyres", true, 2)).toEqual([[66.66666666666667], [100], [87.5]]);
  expect(index(PRICES, QUANTITIES, "Laspeyres", false, 2)).toEqual([[87.5], [100], [87.5]]);
});

test("a period without a product in common breaks the chain for all beyond it, never 100", () => {
  const broken = [
    [1, NA],
    [1.1, NA],
    [NA, 2],
    [NA, 3],
  ];
  const ones = [
    [1, 1],
    [1, 1],
    [1, 1],
    [1, 1],
  ];
  expect(index(broken, ones, "Fisher", true)).toEqual([[100], [110], [NA], [NA]]);
  expect(index(broken, ones, "Fisher", true, 4)).toEqual([[NA], [NA], [66.66666666666667], [100]]);
  expect(index(broken, ones, "Fisher", false)).toEqual([[100], [110], [NA], [NA]]);
  expect(sentence(custom, broken, ones)).toMatch(/^prices, row 3 has no product in common with row 1/);
});

test("a base period in which nothing is sold has no index", () => {
  expect(index([[NA], [1]], [[1], [1]])).toEqual([[NA], [NA]]);
  expect(index([[0], [1]], [[0], [1]])).toEqual([[NA], [NA]]);
});

test("a quantity of 0 with a price has no weight; a price of 0 with a quantity is refused", () => {
  expect(
    index(
      [
        [1, 5],
        [2, 50],
      ],
      [
        [1, 0],
        [1, 7],
      ],
      "Walsh",
    ),
  ).toEqual([[100], [200]]);
  expect(
    index(
      [
        [1, 5],
        [2, 50],
      ],
      [
        [1, 0],
        [1, 0],
      ],
      "Tornqvist",
    ),
  ).toEqual([[100], [200]]);
  expect(
    index(
      [
        [1, 5],
        [2, 0],
      ],
      [
        [1, 1],
        [1, 7],
      ],
    ),
  ).toEqual({ error: "#NUM!" });
  expect(
    sentence(
      custom,
      [
        [1, 5],
        [2, 0],
      ],
      [
        [1, 1],
        [1, 7],
      ],
    ),
  ).toMatch(/^prices, row 2, column 2 is 0; it must be greater than 0/);
  expect(index([[1], [-2]], [[1], [1]])).toEqual({ error: "#NUM!" });
});

test("nothing traded of what is in common: a division by 0 in that period alone", () => {
  expect(
    index(
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
      [
        [1, 1],
        [0, 0],
        [1, 1],
      ],
      "Paasche",
    ),
  ).toEqual([[100], [{ error: "#DIV/0!" }], [300]]);
  expect(
    index(
      [
        [1, 1],
        [2, 2],
        [3, 3],
      ],
      [
        [1, 1],
        [0, 0],
        [1, 1],
      ],
      "Laspeyres",
    ),
  ).toEqual([[100], [200], [300]]);
});

test("missing on one side does not excuse an error on the other", () => {
  expect(index([[1], [NA]], [[1], ["x"]])).toEqual({ error: "#VALUE!" });
  expect(index([[1], [{ error: "#REF!" }]], [[1], [NA]])).toEqual({ error: "#REF!" });
});

test("unit value of all that was sold in a period; a period without any product has none", () => {
  const sold = [
    [10, NA],
    [NA, NA],
    [10, 20],
    [0, 0],
  ];
  const units = [
    [100, NA],
    [NA, NA],
    [50, 50],
    [0, 0],
  ];
  for (const chained of [false, true])
    expect(index(sold, units, "Unit value", chained)).toEqual([[100], [NA], [150], [NA]]);
  expect(index(sold, units, "Unit value", false, 2)).toEqual([[NA], [NA], [NA], [NA]]);
  expect(sentence(custom, sold, units, "Unit value")).toMatch(/^prices, row 2 has no product: /);
  expect(index([[10], [20]], [[1], [0]], "Unit value")).toEqual([[100], [{ error: "#DIV/0!" }]]);
  expect(index([[10], [20]], [[0], [1]], "Unit value")).toEqual([[{ error: "#DIV/0!" }], [{ error: "#DIV/0!" }]]);
  expect(sentence(custom, [[10], [20]], [[1], [0]], "Unit value")).toMatch(/^quantities, row 2: none of the products/);
});

describe("by prices alone", () => {
  const some = [
    [1, 2],
    [2, 0],
    [4, 8],
  ];
  test("the sentence asks for what the formula looks at", () => {
    const apart = [[1, NA], [NA, 2]]; // prettier-ignore
    const units = [[1, 1], [1, 1]]; // prettier-ignore
    expect(sentence(custom, apart, null, "Jevons")).toBe(
      "prices, row 2 has no product in common with row 1: a product counts if both rows have its price",
    );
    expect(sentence(custom, apart, units, "Lowe")).toBe(
      "prices, row 2 has no product in common with row 1: a product counts if both rows have its price, and row 1 its price and quantity",
    );
    expect(sentence(custom, apart, null, "Jevons", true, 2)).toMatch(
      /^prices, row 1 has no product in common with row 2/,
    );
    expect(sentence(custom, [[NA], [1]], null, "Jevons")).toBe(
      "prices, row 1 has no product: a product counts if the row has its price",
    );
    expect(sentence(custom, [[1], [1]], [[1], [NA]], "Young", false, 1, 2)).toBe(
      "prices, row 1 has no product: a product counts if the row has its price, and row 2 its price and quantity",
    );
    expect(sentence(custom, apart, units)).toMatch(/a product counts if both rows have its price and quantity$/);
  });

  test("Jevons leaves out a price of 0 or a missing one, and needs no quantities", () => {
    expect(index(some, null, "Jevons")).toEqual([[100], [200], [400]]);
    expect(index(some, [[NA, NA], ["?", -1], [0, 5]], "Jevons")).toEqual([[100], [200], [400]]); // prettier-ignore
    expect(index([[1, 2], [NA, 0]], null, "Jevons")).toEqual([[100], [NA]]); // prettier-ignore
    expect(index([[1], [-1]], null, "Jevons")).toEqual({ error: "#NUM!" });
    expect(index([[1], ["?"]], null, "Jevons")).toEqual({ error: "#VALUE!" });
  });

  test("every other formula needs quantities, and says so", () => {
    for (const formula of ["Fisher", "Laspeyres", "Lowe", "Young", "GEKS", "Unit value", null])
      expect(index(some, null, formula)).toEqual({ error: "#VALUE!" });
    expect(sentence(custom, some, null, "Lowe")).toBe(
      "quantities is omitted, and Lowe weights the prices by quantities; select them, or use Jevons, which needs prices alone",
    );
    expect(index(some, [[1, 1]], "Jevons")).toEqual({ error: "#VALUE!" });
  });

  test("Lowe and Young: the quantities of one period, whatever the others hold", () => {
    const units = [
      [NA, "?"],
      [3, 5],
      [-1, NA],
    ];
    const all = [
      [1, 2],
      [2, 2],
      [4, 8],
    ];
    // (3 x 2 + 5 x 2) / (3 x 1 + 5 x 2) = 16/13, 52/13; shares of 6 and 10 in 16.
    expect(index(all, units, "Lowe", false, 1, 2)).toEqual([[100], [123.07692307692308], [400]]);
    expect(index(all, units, "Young", false, 1, 2)).toEqual([[100], [(6 * 2 + 10) * 6.25], [400]]);
    // In the weights' period the second product has no price: it counts nowhere; with a quantity its price is wrong.
    expect(index(some, [[NA, NA], [3, 0], [NA, NA]], "Lowe", false, 1, 2)).toEqual([[100], [200], [400]]); // prettier-ignore
    expect(index(some, [[NA, NA], [3, 5], [NA, NA]], "Lowe", false, 1, 2)).toEqual({ error: "#NUM!" }); // prettier-ignore
    expect(index(all, [[1, 1], [0, 0], [1, 1]], "Lowe", false, 1, 2)).toEqual([[100], [{ error: "#DIV/0!" }], [{ error: "#DIV/0!" }]]); // prettier-ignore
    expect(sentence(custom, all, [[1, 1], [0, 0], [1, 1]], "Lowe", false, 1, 2)).toMatch(/^quantities, row 2: /); // prettier-ignore
  });

  test.each([0, 4, 1.5, -1])("weights of %p are refused, whatever the formula", (weights) => {
    const units = some.map((row) => row.map(() => 1));
    for (const formula of ["Lowe", "Jevons"])
      expect(index(some, units, formula, false, 1, weights)).toEqual({ error: "#NUM!" });
    expect(index(PRICES, QUANTITIES, "Fisher", false, 1, weights)).toEqual({ error: "#NUM!" });
  });
});

describe("GEKS", () => {
  test("a period without any product takes no part; one without what it needs has no index", () => {
    const gap = [
      [1, 2],
      [NA, NA],
      [2, 4],
    ];
    const ones = gap.map((row) => row.map(() => 1));
    expect(index(gap, ones, "GEKS")).toEqual([[100], [NA], [200]]);
    expect(index(gap, ones, "GEKS", true, 3)).toEqual([[50], [NA], [100]]);
    expect(index(gap, ones, "GEKS", false, 2)).toEqual([[NA], [NA], [NA]]);
    // 1 and 3 have nothing in common: both need it, and so does 2, by way of 1 and 3.
    const chain = [
      [1, NA],
      [2, 4],
      [NA, 8],
    ];
    expect(index(chain, chain.map(() => [1, 1]), "GEKS")).toEqual([[NA], [NA], [NA]]); // prettier-ignore
    expect(index(chain, chain.map(() => [1, 1]), "GEKS", false, 2)).toEqual([[NA], [100], [NA]]); // prettier-ignore
  });

  test("300 periods are computed, and at once; one more is refused", () => {
    const rows = (count: number): number[][] =>
      Array.from({ length: count }, (_, t) => [100 + ((t * 37) % 50), 200 + ((t * 11) % 90), 70 + ((t * 5) % 20)]);
    const answer = within(3000, () => index(rows(300), rows(300).reverse(), "GEKS")) as unknown[][];
    expect(answer.length).toBe(300);
    expect(index(rows(301), rows(301), "GEKS")).toEqual({ error: "#VALUE!" });
    expect(sentence(custom, rows(301), rows(301), "GEKS")).toBe("prices: 301 periods for GEKS; the maximum is 300");
  });
});

test("nothing traded: the row whose quantities are 0 is named", () => {
  const twice = [
    [1, 1],
    [2, 2],
  ];
  const then = (first: number, second: number): unknown[][] => [[first, first], [second, second]]; // prettier-ignore
  expect(sentence(custom, twice, then(0, 1), "Laspeyres")).toMatch(
    /^quantities, row 1: the products in common with row 2/,
  );
  expect(sentence(custom, twice, then(1, 0), "Paasche")).toMatch(
    /^quantities, row 2: the products in common with row 1/,
  );
});

test("prices and quantities of different size: both sizes are told", () => {
  expect(
    sentence(
      custom,
      [
        [1, 2],
        [3, 4],
      ],
      [[1, 2]],
    ),
  ).toBe("quantities has 1 row and 2 columns, prices has 2 rows and 2 columns; select ranges of the same size");
});

test("roots and logarithms to the last digit: bc to 40 digits, rounded", () => {
  // sqrt(3) x 100 = 173.20508075688772935...; 2^(2/3) x 100 = 158.74010519681994747...
  expect(
    index(
      [
        [1, 1],
        [2, 1],
      ],
      [
        [1, 1],
        [1, 1],
      ],
      "Fisher",
    ),
  ).toEqual([[100], [150]]);
  expect(
    index(
      [
        [1, 1],
        [2, 1],
      ],
      [
        [1, 0],
        [1, 1],
      ],
      "Fisher",
    ),
  ).toEqual([[100], [173.20508075688772]]);
  expect(
    index(
      [
        [1, 1],
        [4, 1],
      ],
      [
        [1, 0],
        [0, 1],
      ],
      "Tornqvist",
    ),
  ).toEqual([[100], [200]]);
  expect(
    index(
      [
        [1, 1],
        [2, 1],
      ],
      [
        [2, 1],
        [1, 1],
      ],
      "Tornqvist",
    ),
  ).toEqual([[100], [158.74010519681994]]);
});
