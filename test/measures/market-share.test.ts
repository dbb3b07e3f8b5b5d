/** MARKETSHARE at its boundaries, and beside the same in SQL. */
import { call, sentence, sourceFunctions } from "./host";

const MARKETSHARE = sourceFunctions().get("MARKETSHARE")!;
const NA = { error: "#N/A" };
const NUM = { error: "#NUM!" };

type Product = readonly [name: unknown, x0: unknown, w0: unknown, x1: unknown, w1: unknown];

const argumentsOf = (products: readonly Product[]): unknown[] =>
  products[0]!.map((_, index) => products.map((product) => [product[index]]));
const growth = (...products: Product[]): unknown[][] => call(MARKETSHARE, ...argumentsOf(products)) as unknown[][];
const refusal = (...products: Product[]): string => sentence(MARKETSHARE, ...argumentsOf(products));

/** SQLite 3.40.1 on the statement for MARKETSHARE in the specification of the functions: exporter Own of Own and Rest. */
test("the same effects in SQL", () => {
  const table = growth(
    ["Cocoa", 12.4, 114, 9.1, 97.1],
    ["Coffee", 37, 300, 51.5, 362],
    ["Sisal", 3, 11, 0, 0],
    ["Vanilla", 0, 0, 2.5, 10],
  );
  const inSql: unknown[][] = [
    [
      12.4, 9.1, -3.3, 0.9949176470588251, -2.833163261093913, -1.4617543859649125, 0, 0.10877192982456141,
      0.0937178166838311,
    ],
    [
      37, 51.5, 14.5, 2.9687058823529457, 4.677960784313725, 6.853333333333332, 0, 0.12333333333333334,
      0.14226519337016574,
    ],
    [3, 0, -3, 0.24070588235294155, -3.2407058823529415, 0, 0, 0.2727272727272727, ""],
    [0, 2.5, 2.5, 0, 0, 0, 2.5, "", 0.25],
  ];
  inSql.forEach((row, index) =>
    row.forEach((expected, at) => {
      const own = table[index + 1]![at + 1];
      if (typeof expected === "number") expect(own).toBeCloseTo(expected, 12);
      else expect(own).toBe(expected);
    }),
  );
});

test("exports up to the world's, and not above", () => {
  expect(growth(["A", 10, 10, 5, 5])).toHaveLength(3);
  expect(growth(["A", 10, 9.99, 5, 5])).toEqual(NUM);
  expect(growth(["A", 1, 1, 1, 1], ["B", 10, 10, 5, 4])).toEqual(NUM);
  expect(refusal(["A", 1, 1, 1, 1], ["B", 10, 10, 5, 4])).toBe(
    "exports1, row 2 is 5, more than the world's in world1, 4; enter world exports with the country's own in them, in the same unit",
  );
  // Nobody exports what the world does not.
  expect(growth(["A", 1, 1, 1, 1], ["B", 0.01, 0, 5, 5])).toEqual(NUM);
});

test.each([
  ["exports0", 1],
  ["world0", 2],
  ["exports1", 3],
  ["world1", 4],
])("%s below 0, and missing", (argument, index) => {
  const product = (cell: unknown): Product =>
    [1, 1, 1, 1, 1].map((one, at) => (at === index ? cell : one)) as unknown as Product;
  expect(growth(product(-0.1))).toEqual(NUM);
  expect(refusal(product(-0.1))).toContain(`${argument} is -0.1`);
  expect(growth(product(NA))).toEqual(NA);
});

test("no world exports before: refused, also where there are some after", () => {
  expect(growth(["A", 0, 0, 1, 2], ["B", 0, 0, 0, 3])).toEqual(NUM);
  expect(refusal(["A", 0, 0, 1, 2])).toContain("world0: the sum is 0");
  expect(growth(["A", 0, 0, 1, 2], ["B", 0, 0.01, 0, 3])).toHaveLength(4);
});

test("growth is that of the products that the world exported before: a new market is not in it", () => {
  const [, first] = growth(["A", 10, 100, 12, 110], ["New", 0, 0, 3, 5000]);
  expect(first!.slice(4, 8)).toEqual([1, 0, 1, 0]);
});

test("a market that went has no share after, and all its exports are lost to composition and growth", () => {
  const table = growth(["A", 10, 100, 0, 0]);
  expect(table[1]).toEqual(["A", 10, 0, -10, -10, 0, 0, 0, 0.1, ""]);
  expect(table[2]).toEqual(["Total", 10, 0, -10, -10, 0, 0, 0, 0.1, ""]);
});

test("what is 0 on paper is 0 in the cell", () => {
  // Shares of a third, a seventh and a ninth stay: no competitiveness. All grow alike: no composition.
  const stays = growth(["A", 1, 3, 2, 6], ["B", 0.1, 0.7, 0.2, 1.4], ["C", 0.3, 2.7, 0.6, 5.4]);
  expect(stays.map((row) => row.slice(5, 7))).toEqual([
    ["Commodity composition", "Competitiveness"],
    [0, 0],
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
  // Thirds and sevenths of either sign that cancel: 1/3 + 1/6 - 1/2, over seven.
  const cancels = growth(["A", 1, 3, 2, 5], ["B", 1, 6, 2, 11], ["C", 7, 14, 6, 13]);
  expect(cancels[4]![6]).toBe(0);
});

test("figures as text, beyond what doubles hold, and empty rows among them", () => {
  const table = growth(
    ["A", "10", "100.00000000000000000001", "15", "200"],
    [null, null, 0, "", null],
    ["B", 20, 100, 24, 110],
  );
  expect(table.map((row) => row.length)).toEqual([10, 10, 10, 10]);
  expect(table[1]!.slice(4)).toEqual([5.5, 4.5, -5, 0, 0.1, 0.075]);
  expect(table[3]!.slice(3, 8)).toEqual([9, 16.5, -4.5, -3, 0]);
});
