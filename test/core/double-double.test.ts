/** The two doubles of a decimal are nearer to it than their error says, however its digits lie. */
import fc from "fast-check";
import { Decimal, Unrounded } from "../../src/core/numbers/decimal";
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
      const doubled = DoubleDouble.of(figure);
      if (!doubled) return;
      const [high, low] = doubled.terms.map((term) => exactly(term));
      const off = high!.plus(low!).minus(figure).abs();
      expect(off.lte(new Unrounded(figure).abs().times(doubled.relativeError))).toBe(true);
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

test("a quotient in a cell is the nearest double", () => {
  fc.assert(
    fc.property(figures, figures, (dividend, divisor) => {
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
