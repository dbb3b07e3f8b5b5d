/** Logarithms of whole columns: to their bound, compared with decimals of many digits. */
import fc from "../fast-check";
import { Decimal } from "../../src/core/numbers/decimal";
import { ERROR_OF_LOGARITHM, logarithms } from "../../src/core/numbers/logarithm-columns";
import { runs } from "../measures/runs";

const Wide = Decimal.clone({ precision: 60 });

/** All digits of a double. */
function exactly(double: number): Decimal {
  let [whole, halvings] = [double, 0];
  for (; !Number.isInteger(whole); halvings++) whole *= 2;
  return new Wide(BigInt(whole).toString()).div(new Wide(2).pow(halvings));
}

function errorOf(figure: number): number {
  const { high, low } = logarithms(Float64Array.of(figure));
  return exactly(high[0]!).plus(exactly(low[0]!)).minus(exactly(figure).ln()).abs().toNumber();
}

test.each([
  1,
  2,
  3,
  5,
  7,
  127,
  128,
  129,
  255,
  256,
  257,
  1023,
  65535,
  999_999,
  2 ** 53 - 1,
  2 ** 52 + 1,
  1.4999999999999998,
])("ln %d", (figure) => {
  expect(errorOf(figure)).toBeLessThan(ERROR_OF_LOGARITHM / 2);
});

test("of any whole number, to within half of the bound that is claimed", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER })),
      (figure) => {
        expect(errorOf(figure)).toBeLessThan(ERROR_OF_LOGARITHM / 2);
      },
    ),
    { numRuns: runs(2000) },
  );
});

test("the logarithm of 1 is 0", () => {
  expect(logarithms(Float64Array.of(1))).toEqual({ high: Float64Array.of(0), low: Float64Array.of(0) });
});
