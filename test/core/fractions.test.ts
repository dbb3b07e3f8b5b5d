/** Fractions of whole numbers: what is at most another, and where doubles no longer hold the products that tell it. */

import { Fractions } from "../../src/core/numbers/fractions";

const over = (denominator: number, ...numerators: number[]): Fractions =>
  Fractions.over(Float64Array.from(numerators), denominator);

test.each([
  [over(1, 3), over(1, 5), true],
  [over(1, 5), over(1, 5), true],
  [over(1, 5), over(1, 3), false],
  [over(1, 1, 5), over(1, 2, 3), false],
  [over(2, 3), over(1, 1), false],
  [over(2, 2), over(1, 1), true],
  [over(1, -5), over(2, -9), true],
])("at most: %#", (one, other, expected) => {
  expect(one.isAtMost(other)).toBe(expected);
});

test("is said for certain, or not at all where a product is beyond the whole numbers that doubles hold", () => {
  const [small, large] = [over(3, 1), 2 ** 53 - 1];
  expect(small.isAtMost(over(3, large))).toBe(true);
  expect(small.isAtMost(over(1, large))).toBe(false);
  expect(over(1, -large).isAtMost(over(3, 1))).toBe(false);
});
