/** Ranks of few and of many different values: the two ways give one order. */

import { orderOfNumbers, ranksOfNumbers } from "../../src/core/numbers/ranks";

test.each([
  ["few", 1000],
  ["as many as are few", 1024],
  ["one more", 1025],
  ["many", 5000],
])("%s: %i different values", (_, count) => {
  // Each value twice, in an order that is none.
  const values = Float64Array.from({ length: 2 * count }, (__, index) => ((index * 7919) % count) / 8 - 50);
  const ascending = [...new Set(values)].sort((one, other) => one - other);
  expect(ascending).toHaveLength(count);
  expect([...ranksOfNumbers(values)].every((rank, index) => ascending[rank] === values[index])).toBe(true);
});

test.each([
  [1, 2, -1],
  [2, 1, 1],
  [1, 1, 0],
  [-0, 0, 0],
  [-Number.MAX_VALUE, Number.MAX_VALUE, -1],
])("the order of %p and %p is %p", (first, second, order) => {
  expect(orderOfNumbers(first, second)).toBe(order);
});
