/** The two doubles of a decimal are nearer to it than their error says, however its digits lie. */
import fc from "../fast-check";
import { Decimal, toDouble, Unrounded } from "../../src/core/numbers/decimal";
import { DoubleDouble } from "../../src/core/numbers/double-double";
import { nearestQuotient } from "../../src/core/numbers/quotient";
import { wholeOver } from "../../src/core/numbers/whole-over";
import { runs } from "../measures/runs";

const figures = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    fc.integer({ min: 0, max: 30 }),
    fc.integer({ min: -22, max: 4 }),
  )
  .map(([digits, fewer, exponent]) => new Decimal(`${digits / 10n ** BigInt(fewer)}e${exponent}`));

test("of a decimal", () => {
  fc.assert(
    fc.property(figures, (figure) => {
      const doubled = DoubleDouble.of(figure)!;
      const [high, low] = doubled.terms.map((term) => exactly(term));
      const off = high!.plus(low!).minus(figure).abs();
      expect(off.lte(new Unrounded(figure).abs().times(doubled.relativeError))).toBe(true);
    }),
    { numRuns: runs(5000) },
  );
});

/** Of more digits than two doubles hold, and with a point far from all of them. */
const longer = fc
  .tuple(
    fc.bigInt({ min: -(10n ** 70n), max: 10n ** 70n }),
    fc.integer({ min: 0, max: 70 }),
    fc.integer({ min: -120, max: 50 }),
  )
  .map(([digits, fewer, exponent]) => new Unrounded(`${digits / 10n ** BigInt(fewer)}e${exponent}`))
  .filter(({ e: exponent }) => Math.abs(exponent) <= 55);

test("of a decimal of any length: the error says what was left out", () => {
  fc.assert(
    fc.property(longer, (figure) => {
      const doubled = DoubleDouble.of(figure)!;
      const [high, low] = doubled.terms.map((term) => exactly(term));
      const off = high!.plus(low!).minus(figure).abs();
      expect(off.lte(figure.abs().times(doubled.relativeError))).toBe(true);
      expect(doubled.relativeError).toBeLessThan(1e-20);
    }),
    { numRuns: runs(5000) },
  );
});

test("a decimal that is very large or small has no two doubles", () => {
  for (const figure of ["1e56", "-1e400", "9e-64"]) expect(DoubleDouble.of(new Decimal(figure))).toBeNull();
  for (const figure of ["9e55", "-1e-63"]) expect(DoubleDouble.of(new Decimal(figure))!.nearest).toBe(Number(figure));
});

test("the nearest double of a decimal of any length", () => {
  fc.assert(
    fc.property(longer, (figure) => {
      expect(toDouble(figure)).toBe(figure.toNumber() + 0);
    }),
    { numRuns: runs(5000) },
  );
});

test("short decimals are whole numbers over powers of ten", () => {
  fc.assert(
    fc.property(figures, (figure) => {
      const whole = wholeOver(figure);
      const places = figure.decimalPlaces();
      const numerator = figure.times(`1e${places}`);
      const fits = places <= 15 && figure.e + places <= 15 && numerator.abs().lte(Number.MAX_SAFE_INTEGER);
      expect(whole).toEqual(fits ? { numerator: numerator.toNumber(), denominator: 10 ** places } : null);
    }),
    { numRuns: runs(5000) },
  );
});

test.each([
  ["of few digits", figures],
  ["of any length", longer],
])("a quotient %s in a cell is the nearest double", (_, each) => {
  fc.assert(
    fc.property(each, each, (dividend, divisor) => {
      fc.pre(!divisor.isZero());
      expect(Number(nearestQuotient(dividend, divisor)) + 0).toBe(new Unrounded(dividend).div(divisor).toNumber() + 0);
    }),
    { numRuns: runs(5000) },
  );
});

/** All digits of a double. */
function exactly(double: number): Decimal {
  if (double === 0) return new Unrounded(0);
  const exponent = Math.floor(Math.log2(Math.abs(double))) - 60;
  return new Unrounded(BigInt(double / 2 ** exponent).toString()).times(new Unrounded(2).pow(exponent));
}

/** Of any size, the larger first or last, with the other so small that nothing of it is left in the first double. */
const ofAnySize = fc
  .tuple(fc.maxSafeInteger(), fc.integer({ min: -100, max: 100 }))
  .map(([whole, exponent]) => whole * 2 ** exponent);

test("the sum of two doubles is exact, whichever is larger", () => {
  fc.assert(
    fc.property(ofAnySize, ofAnySize, (one, other) => {
      const sum = DoubleDouble.ofTwo(one, other);
      const [high, low] = sum.terms.map((term) => exactly(term));
      expect(high!.plus(low!).minus(exactly(one)).minus(exactly(other)).isZero()).toBe(true);
      expect(sum.relativeError).toBe(0);
    }),
    { numRuns: runs(2000) },
  );
});
