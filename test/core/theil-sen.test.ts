import fc from "fast-check";
import { Decimal } from "../../src/core/decimal";
import { wholeNumbers } from "../../src/core/fractions";
import { theilSenSlope } from "../../src/core/theil-sen";
import "../properties/generators";

const decimals = (figures: (number | string)[]): Decimal[] => figures.map((figure) => new Decimal(figure));

/** The definition, in decimals: every slope, in order. */
function byDefinition(y: Decimal[], x: Decimal[]): Decimal {
  const slopes = y.flatMap((later, j) => y.slice(0, j).map((earlier, i) => later.minus(earlier).div(x[j]!.minus(x[i]!))));
  slopes.sort((a, b) => a.comparedTo(b));
  return slopes[(slopes.length - 1) >> 1]!.plus(slopes[slopes.length >> 1]!).div(2);
}

const slopeOf = (y: Decimal[], x: Decimal[]): Decimal => theilSenSlope(y.map((share, index) => ({ x: x[index]!, y: share })));

test("the fast order gives the slope of the definition, ties and all", () => {
  const share = fc.oneof(fc.integer({ min: -9, max: 9 }).map((n) => n / 10), fc.double({ min: -1, max: 1, noNaN: true }).map((n) => Number(n.toFixed(15))));
  fc.assert(fc.property(fc.array(share, { minLength: 2, maxLength: 14 }), fc.constantFrom(1, 0.25, 3), (shares, step) => {
    const y = decimals(shares.map(String));
    const x = decimals(shares.map((_, index) => 2000 + index * step));
    expect(slopeOf(y, x).eq(byDefinition(y, x))).toBe(true);
  }));
});

test("slopes that are one double and two fractions are told apart", () => {
  // About 6 x 10^14 doubles are an eighth apart, and the slopes of these points differ by less.
  const x = decimals([0, 3, 5, 6]);
  const y = decimals([-3000000000000002, -1200000000000003, 0, 599999999999998]);
  expect(slopeOf(y, x).toPrecision(30)).toBe(new Decimal(3600000000000001).div(6).toPrecision(30));
  expect(slopeOf(y, x).eq(byDefinition(y, x))).toBe(true);
});

test("a thousand periods do not make anybody wait", () => {
  const y = decimals(Array.from({ length: 1000 }, (_, t) => ((t * 7919) % 1000) / 1000));
  const started = performance.now();
  expect(slopeOf(y, decimals(y.map((_, t) => t))).isFinite()).toBe(true);
  expect(slopeOf(decimals(y.map((_, t) => t / 1000)), decimals(y.map((_, t) => t))).toString()).toBe("0.001");
  expect(performance.now() - started).toBeLessThan(5000);
});

test.each([
  [["1", "0.25", "-3"], [100, 25, -300]],
  [["123456789012345", "1"], [123456789012345, 1]],
  [["0.123456789012345"], [123456789012345]],
  [["123456789012345", "0.01"], null],
  [["0.1234567890123456789"], null],
  [["1e300"], null],
  [["1e-300", "1"], null],
])("%p on a common scale: %p", (figures, expected) => {
  const whole = wholeNumbers(decimals(figures));
  expect(whole && [...whole]).toEqual(expected);
});
