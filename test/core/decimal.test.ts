import { Decimal as Untouched } from "decimal.js";
import fc from "../fast-check";
import { Decimal, decimalOver, fromDouble, fromNumeral, toDouble } from "../../src/core/numbers/decimal";
import { runs } from "../measures/runs";

test.each([
  [0.1 + 0.2, "0.3"],
  [0.30000000000000004, "0.3"],
  [1 / 3, "0.333333333333333"],
  [123456789012345, "123456789012345"],
  [1234567890123456, "1234567890123460"],
  [9007199254740993, "9007199254740990"],
  [-2.675, "-2.675"],
  [1e308, "1e+308"],
  [5e-324, "4.94065645841247e-324"],
  [0, "0"],
])("the cell that holds %p reads as %s", (cell, expected) => {
  expect(fromDouble(cell).toString()).toBe(expected);
});

test.each([
  ["12", "12"],
  [" 12.50 ", "12.5"],
  ["+.5", "0.5"],
  ["-5.", "-5"],
  ["1e3", "1000"],
  ["1E-3", "0.001"],
  ["0.1234567890123456789012345678901234567890", "0.123456789012345678901234567890123456789"],
])("the text %p is the numeral %s", (text, expected) => {
  expect(fromNumeral(text)?.toFixed()).toBe(expected);
});

test.each([
  "",
  " ",
  "n/a",
  "1,5",
  "1 000",
  "1_000",
  "0x1F",
  "1e",
  "e3",
  ".",
  "+",
  "--1",
  "Infinity",
  "NaN",
  "１２",
  "1.2.3",
  "$5",
  "5%",
])("the text %p is no numeral", (text) => expect(fromNumeral(text)).toBeNull());

// decimal128: 34 digits, half-even; literals worked out by hand.
test.each([
  ["1", "3", "0.3333333333333333333333333333333333"],
  ["2", "3", "0.6666666666666666666666666666666667"],
  ["1000000000000000000000000000000001", "2e33", "0.5000000000000000000000000000000005"],
  ["10000000000000000000000000000000005", "1e34", "1.000000000000000000000000000000000"],
  ["10000000000000000000000000000000015", "1e34", "1.000000000000000000000000000000002"],
])("%s / %s = %s", (a, b, quotient) => {
  expect(new Decimal(a).div(b).eq(quotient)).toBe(true);
});

test("a numeral keeps all its digits until it is worked with", () => {
  const long = "1234567890123456789012345678901234567890";
  expect(fromNumeral(long)?.toFixed()).toBe(long);
});

test.each([
  ["-0", 0],
  ["1e-400", 0],
  ["0.1", 0.1],
  ["123456789012345678", 123456789012345680],
  ["1e400", Infinity],
])("%s leaves as %p", (figure, double) => expect(toDouble(new Decimal(figure))).toBe(double));

test("nobody else's decimals change", () => {
  expect(Untouched.precision).toBe(20);
  expect(new Untouched(1).div(3).toString()).toBe("0.33333333333333333333");
});

describe("the short way to a decimal", () => {
  const MOST = 2 ** 53 - 1;
  /** Of any number of digits, some of them zeros at the end. */
  const whole = fc
    .tuple(fc.integer({ min: 0, max: 16 }), fc.maxSafeInteger(), fc.integer({ min: 0, max: 9 }))
    .map(([digits, seed, zeros]) => (seed % 10 ** digits) - (seed % 10 ** Math.min(digits, zeros)))
    .filter((figure) => Math.abs(figure) <= MOST);
  const words = ({ s, e, d }: Decimal): unknown => ({ s, e, d });

  test("is the quotient, word by word", () => {
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 30 }), (numerator, places) => {
        const made = decimalOver(numerator, places);
        expect(words(made)).toEqual(words(new Decimal(numerator).div(`1e${places}`)));
        expect(made.constructor).toBe(Decimal);
      }),
      { numRuns: runs(4000) },
    );
  });

  test.each([
    [0, 3],
    [-0, 0],
    [9_999_999, 0],
    [10_000_000, 0],
    [10_000_000, 7],
    [9_999_999, 7],
    [1, 7],
    [1, 8],
    [MOST, 0],
    [-MOST, 30],
  ])("%p over 10^%p", (numerator, places) => {
    expect(words(decimalOver(numerator, places))).toEqual(words(new Decimal(numerator).div(`1e${places}`)));
  });

  /** The double so many steps away: noise, or another figure. */
  const besides = (double: number, steps: number): number => {
    const value = new Float64Array([double]);
    const bits = new BigInt64Array(value.buffer);
    if (double !== 0) bits[0]! += BigInt(steps);
    return value[0]!;
  };
  const cell = fc.oneof(
    fc
      .tuple(whole, fc.integer({ min: -5, max: 25 }), fc.integer({ min: -6, max: 6 }))
      .map(([digits, places, steps]) => besides(Number(`${digits}e-${places}`), steps)),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );

  test("reads what the sheet shows", () => {
    fc.assert(
      fc.property(cell, (double) => {
        const shown = Number.isInteger(double) && Math.abs(double) < 1e15 ? double : double.toPrecision(15);
        expect(words(fromDouble(double))).toEqual(words(new Decimal(shown)));
      }),
      { numRuns: runs(8000) },
    );
  });

  test("and back is that of the numeral", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          cell.map(fromDouble),
          fc.tuple(whole, whole).map(([a, b]) => new Decimal(a).div(b + 1)),
        ),
        (figure) => {
          expect(toDouble(figure)).toBe(Number(figure.toString()) + 0);
        },
      ),
      { numRuns: runs(4000) },
    );
  });
});
