/** Boundaries of the algebra of vectors that the tables of the measures do not reach by themselves. */
import { Decimal } from "../../src/core/numbers/decimal";
import { Vector } from "../../src/core/data/vector";
import { comparisonOf } from "../../src/core/data/comparison";
import { Refused } from "../../src/core/refusal";
import { decimals, held } from "../properties/ways";

const TEXT = "n/a";
const FORMS = [
  ["fractions", held],
  ["decimals", decimals],
] as const;

describe.each(FORMS)("totals of groups, in %s", (_, vector) => {
  const totals = (cells: readonly unknown[], groups: readonly number[], count: number): number[] => {
    const sums = vector("values", cells).totals(Int32Array.from(groups), count);
    return Array.from({ length: count }, (__, group) => (sums.at(group) as Decimal).toNumber());
  };

  test("add up by group; a group below 0 is none", () => {
    expect(totals([1, 2, 4, 8], [0, 1, 0, -1], 3)).toEqual([5, 2, 0]);
  });

  test("need no figure that is in no group", () => {
    expect(totals([1, TEXT, 4], [0, -1, 1], 2)).toEqual([1, 4]);
  });

  test.each([0, 1])("need every figure of group %p", (group) => {
    expect(() => totals([TEXT, 2, 4], [group, 0, 1], 2)).toThrow(Refused);
    expect(() => totals([1, 2, TEXT], [0, 1, group], 2)).toThrow(Refused);
  });
});

/** Figures that are decimals one by one, with more digits than a double can tell apart. */
const thirds = (...numerators: number[]): Vector =>
  new Vector(
    "thirds",
    "column",
    numerators.map((numerator) => new Decimal(numerator).div(3)),
  );

describe("the order of figures", () => {
  test("of vectors held alike, and not alike", () => {
    const [a, b] = [held("a", [1, 2, 0.1]), decimals("b", [2, 1, 0.1])];
    for (const [one, other] of [
      [a, b],
      [a, held("b", [2, 1, 0.1])],
      [decimals("a", [1, 2, 0.1]), b],
    ] as const) {
      const order = comparisonOf(one, other);
      expect([0, 1, 2].map((place) => Math.sign(order(place, place)))).toEqual([-1, 1, 0]);
    }
  });

  test("of decimals without a nearest double", () => {
    const order = comparisonOf(thirds(1, 2), thirds(2, 1));
    expect([order(0, 0), order(1, 1)].map(Math.sign)).toEqual([-1, 1]);
    expect(order(0, 1)).toBe(0);
  });

  test("of figures that differ beyond a double's digits", () => {
    const one = new Vector("one", "column", [new Decimal("1.00000000000000000001"), new Decimal(1)]);
    const order = comparisonOf(one, one);
    expect([order(0, 1), order(1, 0), order(0, 0)].map(Math.sign)).toEqual([1, -1, 0]);
  });

  test("beside refusals, which are not compared", () => {
    const order = comparisonOf(held("a", [TEXT, 3, 2]), held("a", [TEXT, 3, 2]));
    expect([order(1, 2), order(2, 1), order(1, 1)].map(Math.sign)).toEqual([1, -1, 0]);
  });
});

test("products that are beyond fractions are compared as closely as decimals", () => {
  const cube = (...cells: number[]) => {
    const one = held("values", cells);
    return one.times(one).times(one);
  };
  const compare = comparisonOf(cube(123456.789, 123456.788), cube(123456.788, 123456.789));
  expect(compare(0, 0)).toBeGreaterThan(0);
  expect(compare(0, 1)).toBe(0);
  expect(compare(1, 1)).toBeLessThan(0);
});
