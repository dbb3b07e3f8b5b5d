/** Sums of products, and products that are compared, are those of whole numbers without bounds. */
import fc from "../fast-check";
import { Vector } from "../../src/core/data/vector";
import { Decimal, Unrounded } from "../../src/core/numbers/decimal";
import { compareProducts } from "../../src/core/numbers/products";
import { sumOfProducts } from "../../src/core/numbers/sum-of-products";
import { held, decimals } from "../properties/ways";
import { runs } from "../measures/runs";

const whole = (bits: number): fc.Arbitrary<number> => fc.integer({ min: -(2 ** bits - 1), max: 2 ** bits - 1 });

// From sums that one double holds, over those of which it loses a little, to those of three digits of 18 bits.
test.each([
  [20, 20],
  [29, 26],
  [32, 40],
  [40, 36],
  [48, 30],
  [50, 46],
])("of factors of %p and %p bits", (bitsA, bitsB) => {
  const pairs = fc.array(fc.tuple(whole(bitsA), whole(bitsB)), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(pairs, fc.boolean(), (drawn, isCancelled) => {
      // And sums of which nothing, or next to nothing, is left.
      const all = isCancelled ? [...drawn, ...drawn.map(([a, b]) => [-a, b] as const), [1, 1] as const] : drawn;
      const [a, b] = [0, 1].map((side) => Float64Array.from(all, (pair) => pair[side as 0 | 1])) as [
        Float64Array,
        Float64Array,
      ];
      const largest = (column: Float64Array): number =>
        column.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
      const sum = sumOfProducts(a, largest(a), b, largest(b))!;
      const [high, low] = sum.terms;
      expect(BigInt(high) + BigInt(low)).toBe(all.reduce((total, [x, y]) => total + BigInt(x) * BigInt(y), 0n));
      expect(sum.relativeError).toBe(0);
    }),
    { numRuns: runs(300) },
  );
});

// Few factors, so that many products are equal, with 0 among them; and figures that differ in their last digits.
const factor = fc.oneof(
  fc.constantFrom(0, 0.5, 1, 2, 3, 6, 1.5, 0.01),
  fc.integer({ min: 0, max: 3 }).map((more) => Number(`${99_999_999_999_997 + more}e-6`)),
);

test.each([
  ["whole numbers", held],
  ["decimals", decimals],
])("products of %s are compared exactly", (_, way) => {
  fc.assert(
    fc.property(fc.array(fc.tuple(factor, factor, factor), { minLength: 1, maxLength: 6 }), factor, (rows, limit) => {
      const [q, p, r] = [0, 1, 2].map((column) =>
        way(
          `argument ${column}`,
          rows.map((row) => row[column as 0 | 1 | 2]),
        ),
      ) as [Vector, Vector, Vector];
      const figure = new Decimal(limit);
      const signs = [...compareProducts([q, p], [r, q, figure])];
      const expected = rows.map(([a, b, c]) => {
        const [x, y, z] = [a, b, c].map((each) => new Unrounded(each)) as [Decimal, Decimal, Decimal];
        return x.times(y).comparedTo(z.times(x).times(figure));
      });
      expect(signs.map((sign) => sign + 0)).toEqual(expected.map((sign) => sign + 0));
    }),
    { numRuns: runs(500) },
  );
});
