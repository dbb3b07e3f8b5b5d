/**
 * Figures held as exact fractions in floating point give the very doubles that decimals give, and give way to decimals
 * where they must.
 */
import fc from "../fast-check";
import { exactCells } from "../../src/cells/exact-cells";
import { figure as readFigure } from "../../src/cells/cell";
import { Decimal, Unrounded, toDouble } from "../../src/core/numbers/decimal";
import { DoubleDouble } from "../../src/core/numbers/double-double";
import { type Figure, isKnown } from "../../src/core/numbers/figure";
import { Fractions } from "../../src/core/numbers/fractions";
import { LARGEST_WHOLE, wholeOver } from "../../src/core/numbers/whole-over";
import { placesAlong } from "../../src/core/data/place";
import { Refused } from "../../src/core/refusal";
import { Vector } from "../../src/core/data/vector";
import { HostError } from "../measures/host";
import { runs } from "../measures/runs";
import "./generators";

(globalThis as { CustomFunctions?: unknown }).CustomFunctions = { Error: HostError };

/** Cells of every kind: money, whole numbers, noise, many digits, extremes, texts, empty cells, errors. */
const cell = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, places]) => Number(`${digits}e-${places}`)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 999 }))
      .map(([a, b]) => a / 100 + b / 10),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 })).map(([a, b]) => a / b),
  },
  { weight: 1, arbitrary: fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 18 }))
      .map(([digits, places]) => Number(`${digits}e-${places}`)),
  },
  { weight: 1, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      "",
      null,
      undefined,
      0,
      -0,
      " 1.50 ",
      "12345678901234567890.5",
      "x",
      true,
      new HostError("#N/A"),
      new HostError("#REF!"),
      NaN,
      0.1 + 0.2,
      1e308,
      1e-308,
      9007199254740993,
      2 ** 53,
      1e15,
      999999999999999,
      0.5,
      2.5,
      1.00000000000000499,
    ),
  },
);
const moneyCell = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
  .map(([digits, places]) => Number(`${digits}e-${places}`));
const columns = (arbitrary: fc.Arbitrary<unknown>): fc.Arbitrary<[unknown, unknown][]> =>
  fc.array(fc.tuple(arbitrary, arbitrary), { minLength: 1, maxLength: 12 });

/** The same cells as fractions where they fit, and as decimals in any case. */
function both(argument: string, cells: unknown[]): { fast: Vector; slow: Vector; isFast: boolean } {
  const places = placesAlong(argument, "column");
  const slow = cells.map((content, index) => readFigure(content, places(index)));
  const held = exactCells(
    cells.map((each) => [each]),
    places,
  );
  return {
    fast: new Vector(argument, "column", held ?? slow),
    slow: new Vector(argument, "column", slow),
    isFast: held !== null,
  };
}

function outcome(vector: Vector): unknown[] {
  const { nearest } = vector;
  return [...vector].map((figure: Figure, index) => {
    if (!isKnown(figure)) return figure.reason;
    const double = toDouble(figure);
    // What the gate writes without decimals is what it would write with them.
    const quick = nearest?.[index] ?? NaN;
    if (!Number.isNaN(quick)) expect(quick).toBe(double);
    return double;
  });
}

function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch (thrown) {
    if (thrown instanceof Refused) return thrown.refusal.reason;
    throw thrown;
  }
}

/** The double so many steps away. */
function besides(double: number, steps: number): number {
  const bits = new BigInt64Array(1);
  const value = new Float64Array(bits.buffer);
  value[0] = double;
  if (double !== 0) bits[0]! += BigInt(steps);
  return value[0];
}

const OPERATIONS: Record<string, (a: Vector, b: Vector) => Vector> = {
  plus: (a, b) => a.plus(b),
  minus: (a, b) => a.minus(b),
  times: (a, b) => a.times(b),
  over: (a, b) => a.over(b),
  notNegative: (a) => a.notNegative(),
  positive: (a) => a.positive(),
  margin: (a, b) => a.notNegative().minus(b.notNegative()).over(a),
  rent: (a, b) => a.minus(b).minus(b.times(a)),
  "terms of trade": (a, b) => a.positive().over(b.positive()).times(b),
  shares: (a, b) => a.minus(b).over(a.minus(b).total().plus(1).abs().plus(1)),
  "difference of shares": (a, b) => a.over(new Decimal(3)).minus(b.over(new Decimal(7))),
  "products of three over two": (a, b) => a.times(b).times(a).over(b).over(b),
  "sums of products": (a, b) => a.times(a).times(a).plus(b.times(b).times(b)),
  "what cancels": (a, b) =>
    a
      .times(b)
      .times(a)
      .minus(b.times(a).times(a))
      .plus(a.over(b).minus(b.over(a))),
  "signs of differences": (a, b) => a.over(b).minus(b.over(a)).notNegative().positive(),
  hundredfold: (a, b) => a.over(b).multiple(a.total().plus(b.total())),
};

describe.each(Object.entries(OPERATIONS))("%s", (_, operation) => {
  test.each([
    ["cells of every kind", columns(cell)],
    ["money", columns(moneyCell)],
  ])("of %s: one outcome, whichever way", (_kind, arbitrary) => {
    fc.assert(
      fc.property(arbitrary, (cells) => {
        const a = both(
          "a",
          cells.map(([left]) => left),
        );
        const b = both(
          "b",
          cells.map(([, right]) => right),
        );
        const slow = attempt(() => outcome(operation(a.slow, b.slow)));
        expect(attempt(() => outcome(operation(a.fast, b.fast)))).toEqual(slow);
        expect(attempt(() => outcome(operation(a.fast, b.slow)))).toEqual(slow);
      }),
      { numRuns: runs(400) },
    );
  });
});

test("what is read is what is read one by one, and sums are exact past 2^53", () => {
  fc.assert(
    fc.property(fc.array(cell, { minLength: 1, maxLength: 30 }), (cells) => {
      const { fast, slow } = both("a", cells);
      expect(outcome(fast)).toEqual(outcome(slow));
      expect(attempt(() => fast.total().toString())).toEqual(attempt(() => slow.total().toString()));
    }),
    { numRuns: runs(1000) },
  );
  // What formulas leave behind: a decimal and the doubles around it.
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(
          fc.integer({ min: -999_999_999, max: 999_999_999 }),
          fc.integer({ min: 0, max: 12 }),
          fc.integer({ min: -6, max: 6 }),
        ),
        { minLength: 1, maxLength: 8 },
      ),
      (noisy) => {
        const { fast, slow } = both(
          "a",
          noisy.map(([digits, places, ulps]) => besides(Number(`${digits}e-${places}`), ulps)),
        );
        expect(outcome(fast)).toEqual(outcome(slow));
      },
    ),
    { numRuns: runs(2000) },
  );
  // Half a unit of the fifteenth digit, where a product in floating point lands on the wrong side.
  const edge = both("a", [9.000000000000025, 1e-14]);
  expect(edge.isFast).toBe(true);
  expect(outcome(edge.fast)).toEqual([9.00000000000002, 1e-14]);
  const many = Array.from({ length: 50 }, () => 999999999999999);
  expect(both("a", many).fast.total().toFixed()).toBe("49999999999999950");
});

test.each([
  ["money", [1.25, 100, -3.5], true],
  ["noise past the fifteenth digit", [0.1 + 0.2, 1.1], true],
  ["empty cells and errors among figures", [1, null, "", new HostError("#N/A"), "x"], true],
  ["fifteen digits", [999999999999999], true],
  ["fifteen digits beside cents", [999999999999999, 0.01], false],
  ["a numeral in text", [1, "2"], false],
  ["a figure past 10^15", [1e15], false],
  ["a third beside hundreds", [1 / 3, 100], false],
  ["very small", [1e-20], false],
])("%s: held as fractions: %p, %p", (_, cells, expected) => {
  expect(both("a", cells).isFast).toBe(expected);
});

test("an operation whose result does not fit gives way", () => {
  const large = Fractions.over(Float64Array.of(LARGEST_WHOLE - 1), 1);
  const two = Fractions.over(Float64Array.of(2), 1);
  expect(large.plus(two)).toBeNull();
  expect(large.times(two)).toBeNull();
  expect(large.scaledBy(2, 1)).toBeNull();
  expect(large.minus(two)).toBeNull(); // bounds are checked, not outcomes
  expect(two.plus(two)!.double(0)).toBe(4);
});

test.each([
  ["a number below 0", -3, 1],
  ["one below 0 that divides the denominator", -5, 1],
  ["one below 0 of which a part does", -4, 1],
  ["one over a whole number below 0", 2, -1],
  ["one below 0 over another", -2, -3],
])("times %s: signs and sums are those of the figures", (_, numerator, denominator) => {
  const tenths = Fractions.over(Float64Array.of(3, -4, 0), 10);
  const factor = numerator / denominator;
  const scaled = tenths.scaledBy(numerator, denominator)!;
  expect([0, 1, 2].map((index) => Math.sign(scaled.sign(index)) + 0)).toEqual([
    Math.sign(factor),
    -Math.sign(factor),
    0,
  ]);
  expect(scaled.total()!.toNumber()).toBe(new Decimal(-1).times(numerator).div(denominator).div(10).toNumber());
  // Near the limit a bound with a wrong sign would let a sum through that is rounded.
  const large = Fractions.over(Float64Array.of(LARGEST_WHOLE - 2), 10);
  const sum = large.plus(Fractions.over(Float64Array.of(1), 1).scaledBy(numerator, denominator)!);
  if (sum)
    expect(sum.decimal(0).toFixed()).toBe(
      new Decimal(LARGEST_WHOLE - 2).div(10).plus(new Decimal(numerator).div(denominator)).toFixed(),
    );
});

test.each([
  ["9007199254740991", true],
  ["-9007199254740991", true],
  ["9007199254740992", false],
  ["-9007199254740992", false],
  ["9007199254740993", false],
  ["9999999999999999", false],
  ["900719925474099.1", true],
  ["900719925474099.2", false],
  ["0.900719925474099", true],
  ["1000000000000000", true],
  ["10000000000000000", false],
  ["1e-15", true],
  ["1e-16", false],
])("%s is a whole number below 2^53 over a power of ten: %p", (figure, expected) => {
  const over = wholeOver(new Decimal(figure));
  expect(over !== null).toBe(expected);
  if (over) expect(new Decimal(over.numerator).div(over.denominator).toFixed()).toBe(new Decimal(figure).toFixed());
});

test.each([
  "1",
  "9007199254740993",
  "999999999999999.9",
  "-0.0000000000000000000003",
  "12345678901234567890123456789.01",
  "1234567890.1234567890123456789",
  "1e40",
  "1e-40",
])("%s as two doubles, if it is, is the figure", (numeral) => {
  const figure = new Decimal(numeral);
  const doubled = DoubleDouble.of(figure);
  if (!doubled) return expect(figure.abs().gt("1e30") || figure.decimalPlaces() > 22).toBe(true);
  const [high, low] = doubled.terms.map((term) => new Unrounded(exactly(term)));
  expect(high!.plus(low!).minus(figure).abs().lte(figure.abs().times(doubled.relativeError))).toBe(true);
});

/** All digits of a double. */
function exactly(double: number): string {
  let [digits, places] = [double, 0];
  for (; !Number.isInteger(digits); places++) digits *= 2;
  return new Unrounded(BigInt(digits).toString()).div(new Unrounded(2).pow(places)).toString();
}
