/** Whole numbers of up to 2^53 are told to be multiples, or not, as they are. */
import fc from "../fast-check";
import { cancelled, isMultiple } from "../../src/core/numbers/terms";
import { runs } from "../measures/runs";

const LARGEST = Number.MAX_SAFE_INTEGER;

test("of the largest whole numbers, and of those beside their multiples", () => {
  const divisors = fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: LARGEST }));
  const sign = fc.constantFrom(1, -1);
  fc.assert(
    fc.property(
      divisors,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: -2, max: 2 }),
      sign,
      (d, part, off, s) => {
        const n = s * Math.min(LARGEST, Math.floor(LARGEST / d - part * Math.min(5, LARGEST / d)) * d + off);
        expect(isMultiple(n, d)).toBe(BigInt(n) % BigInt(d) === 0n);
      },
    ),
    { numRuns: runs(5000) },
  );
});

test.each([
  [6, 3, 2, 1],
  [3, 6, 1, 2],
  [-3, 6, -1, 2],
  [4, 6, 4, 6],
  [0, 5, 0, 1],
  [LARGEST, 1, LARGEST, 1],
  [1, LARGEST, 1, LARGEST],
  [LARGEST - 1, LARGEST, LARGEST - 1, LARGEST],
])("%p / %p is %p / %p", (n, d, mine, theirs) => {
  expect(cancelled(n, d)).toEqual({ mine, theirs });
});
