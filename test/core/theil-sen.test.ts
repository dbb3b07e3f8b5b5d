import fc from "../fast-check";
import { Decimal } from "../../src/core/numbers/decimal";
import { wholeNumbers } from "../../src/core/numbers/whole-over";
import { FEW_POINTS, middleOfFew } from "../../src/core/numbers/few-slopes";
import { theilSenOfWhole, theilSenSlope } from "../../src/core/numbers/theil-sen";
import "../properties/generators";

const decimals = (figures: (number | string)[]): Decimal[] => figures.map((figure) => new Decimal(figure));

/** The definition, in decimals: every slope, in order. */
function byDefinition(y: Decimal[], x: Decimal[]): Decimal {
  const slopes = y.flatMap((later, j) =>
    y.slice(0, j).map((earlier, i) => later.minus(earlier).div(x[j]!.minus(x[i]!))),
  );
  slopes.sort((a, b) => a.comparedTo(b));
  return slopes[(slopes.length - 1) >> 1]!.plus(slopes[slopes.length >> 1]!).div(2);
}

const slopeOf = (y: Decimal[], x: Decimal[]): Decimal =>
  theilSenSlope(y.map((share, index) => ({ x: x[index]!, y: share })));

test("the fast order gives the slope of the definition, ties and all", () => {
  const share = fc.oneof(
    fc.integer({ min: -9, max: 9 }).map((n) => n / 10),
    fc.double({ min: -1, max: 1, noNaN: true }).map((n) => Number(n.toFixed(15))),
  );
  fc.assert(
    fc.property(fc.array(share, { minLength: 2, maxLength: 14 }), fc.constantFrom(1, 0.25, 3), (shares, step) => {
      const y = decimals(shares.map(String));
      const x = decimals(shares.map((_, index) => 2000 + index * step));
      expect(slopeOf(y, x).eq(byDefinition(y, x))).toBe(true);
    }),
  );
});

test("of whole numbers too, few or many, to the nearest double", () => {
  const whole = fc.oneof(
    fc.integer({ min: -9, max: 9 }),
    fc.integer({ min: -(2 ** 51), max: 2 ** 51 }),
    // Of which many slopes are one double and two fractions.
    fc.integer({ min: 0, max: 40 }).map((n) => 2 ** 51 - n),
  );
  fc.assert(
    fc.property(
      fc.array(whole, { minLength: 2, maxLength: FEW_POINTS + 2 }),
      fc.constantFrom(1, 3, 2 ** 40),
      (shares, step) => {
        const x = shares.map((_, index) => index * step);
        const { nearest } = theilSenOfWhole(x, shares);
        const exact = byDefinition(decimals(shares), decimals(x)).toNumber();
        // Of two slopes that cancel it may leave the nearest double open.
        if (nearest !== null || exact !== 0) expect(nearest).toBe(exact + 0);
      },
    ),
  );
});

test("slopes that are one double and two fractions are told apart", () => {
  // About 6 x 10^14 doubles are an eighth apart, and the slopes of these points differ by less.
  const x = decimals([0, 3, 5, 6]);
  const y = decimals([-3000000000000002, -1200000000000003, 0, 599999999999998]);
  expect(slopeOf(y, x).toPrecision(30)).toBe(new Decimal(3600000000000001).div(6).toPrecision(30));
  expect(slopeOf(y, x).eq(byDefinition(y, x))).toBe(true);
});

test("of a few points nearly on a line the middle slopes are found exactly", () => {
  const noise = fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 2, maxLength: FEW_POINTS });
  fc.assert(
    fc.property(noise, (noises) => {
      const x = noises.map((_, index) => index);
      const y = noises.map((each, index) => index * 2 ** 48 + each);
      const slopes = y.flatMap((later, j) => y.slice(0, j).map((earlier, i) => [later - earlier, j - i] as const));
      const order = (
        [rise, run]: readonly [number, number],
        [otherRise, otherRun]: readonly [number, number],
      ): number => Number(BigInt(rise) * BigInt(otherRun) - BigInt(otherRise) * BigInt(run));
      slopes.sort(order);
      const { lower, upper } = middleOfFew(x, y);
      expect(order(lower, slopes[(slopes.length - 1) >> 1]!)).toBe(0);
      expect(order(upper, slopes[slopes.length >> 1]!)).toBe(0);
    }),
  );
});

test("shares with more digits than a double holds, and some far smaller than others", () => {
  const share = fc.oneof(
    fc
      .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.integer({ min: 25, max: 60 }))
      .map(([digits, places]) => `${digits}e-${places}`),
    fc.constantFrom("0", "1", "0.95", "1e-280", "0.3333333333333333333333333", "0.6666666666666666666666667"),
  );
  fc.assert(
    fc.property(fc.array(share, { minLength: 2, maxLength: 12 }), (shares) => {
      const y = decimals(shares);
      const x = decimals(shares.map((_, index) => index));
      expect(slopeOf(y, x).eq(byDefinition(y, x))).toBe(true);
    }),
  );
});

test("beyond 10^300 as well, for a hundred points", () => {
  const y = decimals(["1e-400", "0.5", "0.25", "1e-310"]);
  const x = decimals([1, 2, 3, 4]);
  expect(slopeOf(y, x).eq(byDefinition(y, x))).toBe(true);
  const many = decimals(Array.from({ length: 101 }, (_, t) => `${t}e-400`));
  many[0] = new Decimal(1);
  expect(() => slopeOf(many, decimals(many.map((_, t) => t)))).toThrow();
});

test("a thousand periods: all the slopes alike, none alike, alike to fifteen digits, and thirty of 200", () => {
  const t = decimals(Array.from({ length: 1000 }, (_, index) => index));
  const odd = new Decimal(1).div(3);
  expect(
    slopeOf(
      t.map(() => new Decimal(0)),
      t,
    ).toString(),
  ).toBe("0");
  expect(
    slopeOf(
      t.map((time) => time.div(1000)),
      t,
    ).toString(),
  ).toBe("0.001");
  expect(
    slopeOf(
      t.map((time) => time.times(7919).mod(1000).div(1000)),
      t,
    ).isFinite(),
  ).toBe(true);
  expect(
    slopeOf(
      t.map((time) => time.div(1000).plus("0.333333333333333")),
      t,
    ).toString(),
  ).toBe("0.001");
  const some = t.slice(0, 200);
  expect(
    slopeOf(
      some.map((time) => time.div(1000).plus(odd)),
      some,
    )
      .minus("0.001")
      .abs()
      .lt("1e-30"),
  ).toBe(true);
});

test.each([
  [
    ["1", "0.25", "-3"],
    [100, 25, -300],
  ],
  [
    ["123456789012345", "1"],
    [123456789012345, 1],
  ],
  [["0.123456789012345"], [123456789012345]],
  [["123456789012345", "0.01"], null],
  [["0.1234567890123456789"], null],
  [["1e300"], null],
  [["1e-300", "1"], null],
])("%p on a common scale: %p", (figures, expected) => {
  const whole = wholeNumbers(decimals(figures));
  expect(whole && [...whole]).toEqual(expected);
});
