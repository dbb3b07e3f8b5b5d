import { call, sentence, sourceFunctions } from "./host";

const custom = sourceFunctions().get("PRICEINDEX");
const na = { error: "#N/A" };
const index = (...args: unknown[]): unknown => call(custom, ...args);

// Two products over three periods, worked by hand.
const prices = [
  [1, 2],
  [2, 2],
  [4, 1],
];
const quantities = [
  [2, 1],
  [1, 3],
  [1, 4],
];

test.each([
  ["Laspeyres", [[100], [150], [225]]], // 4, 6, 9
  ["Paasche", [[100], [114.28571428571429], [88.88888888888889]]], // 8/7, 8/9
  ["Unit value", [[100], [150], [120]]], // 4/3; 8/4; 8/5
])("%s, direct, by hand", (formula, expected) => expect(index(prices, quantities, formula)).toEqual(expected));

test("chained Laspeyres, by hand: 1.5, then (4 x 1 + 1 x 3) / 8", () => {
  expect(index(prices, quantities, "Laspeyres", true)).toEqual([[100], [150], [131.25]]);
});

test("a base in the middle: what comes before is chained backwards", () => {
  // Against period 2 with its quantities 1 and 3: (1 + 6) / 8 and (4 + 3) / 8.
  expect(index(prices, quantities, "Laspeyres", true, 2)).toEqual([[87.5], [100], [87.5]]);
  expect(index(prices, quantities, "Laspeyres", false, 2)).toEqual([[87.5], [100], [87.5]]);
});

test("a period without a product in common breaks the chain for all beyond it, never 100", () => {
  const broken = [
    [1, na],
    [1.1, na],
    [na, 2],
    [na, 3],
  ];
  const ones = [
    [1, 1],
    [1, 1],
    [1, 1],
    [1, 1],
  ];
  expect(index(broken, ones, "Fisher", true)).toEqual([[100], [110], [na], [na]]);
  expect(index(broken, ones, "Fisher", true, 4)).toEqual([[na], [na], [66.66666666666667], [100]]);
  expect(index(broken, ones, "Fisher", false)).toEqual([[100], [110], [na], [na]]);
  expect(sentence(custom, broken, ones)).toMatch(/^prices, row 3 has no product in common with row 1/);
});

test("a base period in which nothing is sold has no index", () => {
  expect(index([[na], [1]], [[1], [1]])).toEqual([[na], [na]]);
  expect(index([[0], [1]], [[0], [1]])).toEqual([[na], [na]]);
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
  expect(index([[1], [na]], [[1], ["x"]])).toEqual({ error: "#VALUE!" });
  expect(index([[1], [{ error: "#REF!" }]], [[1], [na]])).toEqual({ error: "#REF!" });
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
