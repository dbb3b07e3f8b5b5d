/** A formula of close figures comes to the double, the sign and the order that 200-digit decimals come to. */
import fc from "../fast-check";
import { CloseFigure } from "../../src/core/numbers/close-figure";
import { Decimal, toDouble, Unrounded } from "../../src/core/numbers/decimal";
import type { Arithmetic } from "../../src/core/numbers/double-double";
import { runs } from "../measures/runs";

/** Few digits, so that many are equal; 15; and more than two doubles hold. */
const figure = fc.oneof(
  fc.integer({ min: -3, max: 3 }).map(String),
  fc.tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: 0, max: 4 })).map(([n, places]) => `${n}e-${places}`),
  fc
    .tuple(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 20 }))
    .map(([n, places]) => `${n}e-${places}`),
  fc.bigInt({ min: -(10n ** 45n), max: 10n ** 45n }).map((n) => `${n}e-30`),
  fc.constantFrom("1e-70", "1e70", "-1e60"),
);

const FORMULAS: Record<string, <N extends Arithmetic<N>>(a: N, b: N, c: N, d: N) => N> = {
  "a share of a price": (a, b, c, d) => a.minus(b.times(c)).div(d),
  "a difference of products": (a, b, c, d) => a.times(d).minus(b.times(c)),
  "a difference of quotients": (a, b, c, d) => a.div(c).minus(b.div(d)),
  "a sum that cancels": (a, b, c, d) => a.plus(b).minus(a).minus(b).plus(c.times(d)).minus(d.times(c)),
  "a root": (a, b, c, d) => a.times(a).plus(b.times(b)).sqrt().plus(c).minus(d),
};

describe.each(Object.entries(FORMULAS))("%s", (_, formula) => {
  test("has the same double, sign and order", () => {
    fc.assert(
      fc.property(fc.array(figure, { minLength: 8, maxLength: 8 }), (drawn) => {
        const [a, b, c, d, ...others] = drawn as [string, string, string, string, string, string, string, string];
        fc.pre(![c, d, others[2], others[3]].some((each) => new Decimal(each!).isZero()));
        const close = [
          [a, b, c, d],
          [a, b, c, others[3]],
        ].map((four) => {
          const [w, x, y, z] = four.map((each) => CloseFigure.of(new Decimal(each!)));
          return formula(w!, x!, y!, z!);
        });
        const exact = [
          [a, b, c, d],
          [a, b, c, others[3]],
        ].map((four) => {
          const [w, x, y, z] = four.map((each) => new Unrounded(each!));
          return formula<Decimal>(w!, x!, y!, z!);
        });
        close.forEach((each, index) => {
          const { entry } = each;
          expect(typeof entry === "number" ? entry + 0 : toDouble(entry)).toBe(exact[index]!.toNumber() + 0);
          expect(Math.sign(each.sign) + 0).toBe(exact[index]!.isZero() ? 0 : exact[index]!.s);
        });
        const rounded = exact.map((each) => new Decimal(each).plus(0));
        expect(Math.sign(close[0]!.comparedTo(close[1]!)) + 0).toBe(rounded[0]!.comparedTo(rounded[1]!) + 0);
      }),
      { numRuns: runs(1000) },
    );
  });
});

test("two ways to one quotient are equal", () => {
  const [one, three, seven] = ["1", "3", "7"].map((each) => CloseFigure.of(new Decimal(each))) as [
    CloseFigure,
    CloseFigure,
    CloseFigure,
  ];
  expect(
    one
      .div(three)
      .div(seven)
      .comparedTo(one.div(three.times(seven))),
  ).toBe(0);
  expect(one.div(three).comparedTo(one.div(seven))).toBeGreaterThan(0);
});
