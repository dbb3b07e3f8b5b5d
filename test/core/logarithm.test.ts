import { Decimal } from "../../src/core/numbers/decimal";
import { DoubleDouble } from "../../src/core/numbers/double-double";
import * as doubled from "../../src/core/numbers/double-double-logarithm";
import { LN2, exp, ln, lnRatio } from "../../src/core/numbers/logarithm";

/** decimal.js at 60 digits: another algorithm, and more digits. */
const Wide = Decimal.clone({ precision: 60 });

const relativeError = (actual: Decimal, expected: Decimal): number =>
  new Wide(actual.toString()).div(expected).minus(1).abs().toNumber();

test.each([
  "2",
  "10",
  "0.1",
  "9.99",
  "9.994999",
  "9.995",
  "9.999",
  "0.99",
  "0.9951",
  "1.005",
  "1.00499",
  "1.000000000000001",
  "0.999999999999999",
  "1e308",
  "1e-308",
  "5e-324",
  "1e9999999",
  "1e-9999999",
  "123456789.12345",
  "1234567890123456789012345678901234567890",
])("ln %s to 30 digits", (x) => {
  expect(relativeError(ln(new Decimal(x)), new Wide(x).ln())).toBeLessThan(1e-30);
});

test("over the whole table", () => {
  for (let x = 1; x < 1000; x++) {
    const figure = new Decimal(x).times("1.0037").div(100);
    expect(relativeError(ln(figure), new Wide(figure.toString()).ln())).toBeLessThan(1e-30);
  }
});

test.each(["1.00499", "1.0001", "0.9996", "0.999999999999999", "1.000000000000001"])(
  "near 1, ln %s to 33 digits",
  (x) => {
    expect(relativeError(ln(new Decimal(x)), new Wide(x).ln())).toBeLessThan(1e-33);
  },
);

test("ln 1 and ln 2", () => {
  expect(ln(new Decimal(1)).isZero()).toBe(true);
  // Abramowitz & Stegun (1964), table 1.1.
  expect(LN2.toFixed(25)).toBe("0.6931471805599453094172321");
});

test.each([
  ["1e15", "999999999999999"],
  ["0.3", "0.299999999999999"],
  ["1.00000000000000000000000000000001", "1"],
  ["7", "2"],
  ["2", "7"],
])("ln (%s / %s) to 30 digits", (a, b) => {
  expect(relativeError(lnRatio(new Decimal(a), new Decimal(b)), new Wide(a).div(b).ln())).toBeLessThan(1e-30);
});

test.each([
  "0",
  "1",
  "-1",
  "0.005",
  "-0.005",
  "0.0050001",
  "1e-30",
  "-1e-15",
  "0.333333333333333",
  "2.302585092994045684017991454684364",
  "-2.302585092994045684017991454684364",
  "1.1513",
  "-1.1513",
  "23.5",
  "-23.5",
  "709.7",
  "-709.7",
  "-745.1",
  "23025.85",
])("e^%s to 29 digits", (x) => {
  expect(relativeError(exp(new Decimal(x)), new Wide(x).exp())).toBeLessThan(1e-29);
});

test("e^x over the whole table, and 1 at 0", () => {
  for (let m = -130; m <= 130; m++) {
    const figure = new Decimal(m).div(100).plus("0.0037");
    expect(relativeError(exp(figure), new Wide(figure.toString()).exp())).toBeLessThan(1e-31);
  }
  expect(exp(new Decimal(0)).toString()).toBe("1");
});

describe("in double-double arithmetic", () => {
  const whole = (figure: number) => DoubleDouble.whole([figure]);
  /** The exact sum of the two doubles: a decimal made of one double may have its shortest digits only. */
  const exact = ({ terms }: DoubleDouble) =>
    terms.reduce((sum, term) => {
      let halved = 0;
      for (; !Number.isInteger(term); halved++) term *= 2;
      return sum.plus(new Wide(BigInt(term).toString()).div(new Wide(2).pow(halved)));
    }, new Wide(0));
  /** How far it is off, in units of its own bound. */
  const ofItsBound = (actual: DoubleDouble, expected: Decimal) =>
    exact(actual).minus(expected).abs().div(expected.abs()).div(actual.relativeError).toNumber();

  test("ln (a / b) is within its bound, which leaves 28 digits and more", () => {
    const pairs = [
      [2, 1],
      [1, 2],
      [201, 200],
      [199, 200],
      [100499, 100000],
      [7, 3],
      [3, 7],
      [1e15, 999999999999999],
      [1, 1e15],
      [1e15, 3],
      [181, 128],
      [90, 128],
      [1937, 832],
    ] as const;
    const more = Array.from({ length: 400 }, (_, n) => [n * n + 1, 700 + 3 * n] as const);
    for (const [a, b] of [...pairs, ...more]) {
      const found = doubled.lnRatio(whole(a), whole(b));
      expect(ofItsBound(found, new Wide(a).div(b).ln())).toBeLessThanOrEqual(1);
      expect(found.relativeError).toBeLessThan(1e-28);
    }
    expect(doubled.lnRatio(whole(5), whole(5)).isZero()).toBe(true);
  });

  test("e^x is within its bound, and 1 at 0", () => {
    for (let n = -300; n <= 300; n++) {
      const found = doubled.exp(whole(n * 7).div(whole(300)));
      expect(ofItsBound(found, new Wide(n * 7).div(300).exp())).toBeLessThanOrEqual(1);
      expect(found.relativeError).toBeLessThan(1e-28);
    }
    expect(doubled.exp(whole(0)).nearest).toBe(1);
  });
});
