/** Columns of double-double figures at the ends of the range within which the bounds of their errors hold. */
import { DoubleDouble, UNIT } from "../../src/core/numbers/double-double";
import { DoubleDoubles } from "../../src/core/numbers/double-double-columns";

const column = (...figures: number[]): DoubleDoubles =>
  DoubleDoubles.from(figures.length, (index) => DoubleDouble.sum(figures[index]!, 0));
const only = (figures: DoubleDoubles): number => figures.nearest()[0]!;

/** The exponent of a result, and whether the next operation may go on with it. */
const RANGE: [exponent: number, isWithin: boolean][] = [
  [399, true],
  [400, false],
  [401, false],
  [600, false],
  [-399, true],
  [-400, false],
  [-401, false],
  [-600, false],
];

describe.each(RANGE)("2^%p", (exponent, isWithin) => {
  const half = Math.trunc(exponent / 2);
  const [one, other] = [2 ** half, 2 ** (exponent - half)];
  // Back in the range: what was lost on the way must not look like a figure.
  const back = column(2 ** half);
  const expected = isWithin ? other : NaN;

  test("as a product", () => expect(only(column(one).times(column(other)).div(back))).toBe(expected));
  test("as a quotient", () =>
    expect(
      only(
        column(one)
          .div(column(1 / other))
          .div(back),
      ),
    ).toBe(expected));
  test("of either sign", () => expect(only(column(-one).times(column(other)).div(back))).toBe(-expected));
});

test("0 times a figure is 0, and 0 by a figure too", () => {
  expect(only(column(0).times(column(3)))).toBe(0);
  expect(only(column(3).times(column(0)))).toBe(0);
  expect(only(column(0).div(column(3)))).toBe(0);
});

test("a nearest double is given within the range alone", () => {
  expect(only(column(2 ** 399).plus(column(2 ** 398)))).toBe(3 * 2 ** 398);
  expect(only(column(2 ** 399).plus(column(2 ** 399)))).toBeNaN();
});

test("a figure that another factor takes out of the range is none, but 0 stays 0", () => {
  const far = DoubleDouble.sum(2 ** 150, 0);
  expect(only(column(1).plus(column(2 ** 200).multiple(far)))).toBe(2 ** 350);
  expect(only(column(1).plus(column(2 ** 300).multiple(far)))).toBeNaN();
  expect(only(column(1).plus(column(0).multiple(far)))).toBe(1);
});

test("products have the error of their common factor as often as it is in them", () => {
  const units = 1e12;
  const error = units * UNIT;
  const products = column(1, 1, 1)
    .multiple(DoubleDouble.sum(3, 0, units))
    .productsAfter();
  expect(products.at(1).relativeError).toBeGreaterThanOrEqual(error);
  expect(products.at(0).relativeError).toBeGreaterThanOrEqual(2 * error);
  expect(products.at(0).relativeError).toBeLessThan(3 * error);
});
