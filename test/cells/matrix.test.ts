/** A matrix is read quickly, and reads what every reader reads: the nearest double, and what it misses of the decimal. */
import fc from "../fast-check";
import { figure } from "../../src/cells/cell";
import { matrix } from "../../src/cells/matrix";
import { Decimal } from "../../src/core/numbers/decimal";
import { Fraction } from "../oracles/fraction";
import "../properties/generators";
import { runs } from "../measures/runs";

/** The figure that a decimal spells, and that a double holds, exactly. */
function decimal(text: string): Fraction {
  const [mantissa = "", exponent = "0"] = text.toLowerCase().split("e");
  const [whole = "", digits = ""] = mantissa.split(".");
  const shift = Number(exponent) - digits.length;
  const above = BigInt(whole + digits);
  return shift >= 0 ? Fraction.of(above * 10n ** BigInt(shift)) : Fraction.of(above, 10n ** BigInt(-shift));
}
function double(value: number): Fraction {
  let [above, shift] = [value, 0];
  while (!Number.isInteger(above)) [above, shift] = [above * 2, shift + 1];
  return Fraction.of(BigInt(above), 2n ** BigInt(shift));
}

const cell = fc.oneof(
  fc
    .tuple(fc.integer({ min: -999_999_999, max: 999_999_999 }), fc.integer({ min: 0, max: 12 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`)),
  fc
    .tuple(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.integer({ min: -5, max: 40 }))
    .map(([digits, places]) => Number(`${digits}e${-places}`)),
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 })).map(([a, b]) => a / b),
  fc.tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 })).map(([a, b]) => a / 100 + b / 10),
  // At the edge between one number of digits and the next, and between two of them.
  fc
    .tuple(fc.integer({ min: -20, max: 20 }), fc.integer({ min: -9, max: 9 }))
    .map(([exponent, ulps]) => Number(`1e${exponent}`) * (1 + ulps * 2 ** -52)),
  fc
    .tuple(fc.integer({ min: 100_000_000_000_000, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 20 }))
    .map(([digits, places]) => Number(`${digits}.5e-${places}`)),
  fc.double({ min: 1e-250, max: 1e250, noNaN: true }),
  fc.constantFrom<unknown>(
    "",
    null,
    undefined,
    0,
    -0,
    " 1.50 ",
    "0.1",
    "-12345678901234567890.123456789",
    0.1 + 0.2,
    1e15,
    2 ** 53,
    999999999999999.9,
  ),
);

test("values and rests", () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 6 }), (cells) => {
      const { values, rests, rows, columns } = matrix("flows", [cells], 10);
      expect([rows, columns]).toEqual([1, cells.length]);
      cells.forEach((content, index) => {
        const read = figure(content, { argument: "flows" }) as Decimal;
        expect(values[index]).toBe(read.toNumber() + 0);
        const exact = decimal(read.toString()).minus(double(values[index]!)).toNumber();
        expect(Math.abs(rests[index]! - exact)).toBeLessThanOrEqual(
          Math.abs(exact) * 1e-13 + Math.abs(values[index]!) * 2 ** -104,
        );
      });
    }),
    { numRuns: runs(2000) },
  );
});

test("a rest as sums need it: 0.1, ten times, is 1", () => {
  const { values, rests } = matrix("flows", [Array.from({ length: 10 }, () => 0.1)], 10);
  const missed =
    values.reduce((sum, value) => sum.plus(double(value)), Fraction.of(-1n)).toNumber() +
    rests.reduce((sum, rest) => sum + rest, 0);
  expect(Math.abs(missed)).toBeLessThan(1e-30);
});
