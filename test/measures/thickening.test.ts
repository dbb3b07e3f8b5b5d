import fc from "../fast-check";
import { flagsOf } from "../oracles/thickening";
import { Fraction } from "../oracles/fraction";
import { call, sourceFunctions } from "./host";
import { runs } from "./runs";

const functions = sourceFunctions();
const MISSING = { error: "#N/A" };

const flags = (rows: unknown[][], tolerance?: unknown): unknown => call(functions.get("THICKENING"), rows, tolerance);
const flag = (shares: unknown[], tolerance?: unknown): unknown => flags([shares], tolerance);

describe("each condition, in its order", () => {
  test.each([
    ["one period", [0.1], "Insufficient data"],
    ["one period that is not missing", [MISSING, 0.1, MISSING], "Insufficient data"],
    ["no period", [MISSING], "Insufficient data"],
    ["two periods", [0.1, MISSING, 0.1], "Stable"],
    ["never in the chain", [0, 0, 0], "Absent"],
    ["0 at the end of a row of its own", [0.2, 0.3, 0], "Exit or empty"],
    ["came and went", [0, 0.3, 0], "Exit or empty"],
    ["a newcomer that grew", [0, 0.05, 0.07], "Thickening"],
    ["a newcomer that grew by exactly the tolerance", [0, 0.05, 0.06], "Thinning in"],
    ["a newcomer that grew by a little more", [0, 0.05, 0.0600001], "Thickening"],
    ["a newcomer that grew after shrinking: against its first positive share", [0, 0.05, 0.01, 0.07], "Thickening"],
    ["a newcomer with a tenth", [0, 0.1], "Thinning in"],
    ["a newcomer just above a tenth", [0, 0.1000001], "Entry"],
    ["a newcomer that shrank and has more than a tenth", [0, 0.5, 0.3], "Entry"],
    ["a newcomer with a loss", [0, -0.05], "Thinning in"],
    ["a newcomer with a loss first: against its first positive share", [0, -0.05, 0.05, 0.06], "Thinning in"],
    ["a dip deeper than the tolerance", [0.3, 0.28, 0.3], "Thinned, then thickened"],
    ["a dip of exactly the tolerance", [0.3, 0.29, 0.3], "Stable"],
    ["a dip that must be below both ends", [0.3, 0.25, 0.2], "Thinning out"],
    ["a peak higher than the tolerance", [0.3, 0.32, 0.3], "Thickened, then thinned"],
    ["a peak of exactly the tolerance", [0.3, 0.31, 0.3], "Stable"],
    ["a dip deeper than the change", [0.3, 0.1, 0.21], "Thinned, then thickened"],
    ["a dip of exactly the change: half was taken back", [0.3, 0.1, 0.2], "Thinning out"],
    ["a dip just deeper than the change", [0.3, 0.1, 0.2000001], "Thinned, then thickened"],
    ["a dip of exactly the change, upwards", [0.2, 0.1, 0.3], "Thickening"],
    ["a dip just deeper than the change, upwards", [0.2, 0.0999999, 0.3], "Thinned, then thickened"],
    ["a peak of exactly the change", [0.2, 0.4, 0.3], "Thickening"],
    ["a peak just higher than the change", [0.2, 0.4000001, 0.3], "Thickened, then thinned"],
    ["a peak of exactly the change, downwards", [0.3, 0.4, 0.2], "Thinning out"],
    ["a peak just higher than the change, downwards", [0.3, 0.4000001, 0.2], "Thickened, then thinned"],
    ["a change and a dip within the tolerance", [0.3, 0.291, 0.295], "Stable"],
    ["dip and peak, the dip further", [0.3, 0.2, 0.35, 0.3], "Thinned, then thickened"],
    ["dip and peak, the peak further", [0.3, 0.25, 0.4, 0.3], "Thickened, then thinned"],
    ["dip and peak alike: the dip, which comes first in the order", [0.3, 0.25, 0.35, 0.3], "Thinned, then thickened"],
    ["the peak a little further than the dip", [0.3, 0.25, 0.3500001, 0.3], "Thickened, then thinned"],
    ["dip and peak, neither more than the change", [0.1, 0.05, 0.3, 0.2], "Thickening"],
    ["fell", [0.3, 0.289], "Thinning out"],
    ["fell by exactly the tolerance", [0.3, 0.29], "Stable"],
    ["rose", [0.3, 0.311], "Thickening"],
    ["rose by exactly the tolerance", [0.3, 0.31], "Stable"],
    ["a loss that shrank", [-0.1, -0.05], "Thickening"],
    ["a loss that grew", [-0.05, -0.1], "Thinning out"],
  ])("%s: %p is %s", (_, shares, expected) => expect(flag(shares)).toBe(expected));
});

describe("0 at the end: the other rows tell whether the link has left", () => {
  test.each([
    [
      "another row has a share in the last period",
      [
        [0.3, 0],
        [0.7, 1],
      ],
      ["Exit", "Thickening"],
    ],
    [
      "the last period is 0 in every row",
      [
        [0.3, 0],
        [0.7, 0],
      ],
      ["Exit or empty", "Exit or empty"],
    ],
    [
      "the last but one is filled, and 0 here",
      [
        [0.3, 0, 0],
        [0.7, 1, 0],
      ],
      ["Exit", "Exit or empty"],
    ],
    [
      "the last but one is filled, and is not of the last run of zeros",
      [
        [0.3, 0.1, 0],
        [0.7, 0.9, 0],
      ],
      ["Exit or empty", "Exit or empty"],
    ],
    [
      "zeros before a share are not of the last run",
      [
        [0.2, 0, 0.1, 0],
        [0.8, 1, 0, 0],
      ],
      ["Exit or empty", "Exit"],
    ],
    [
      "missing periods between zeros are skipped",
      [
        [0.3, 0, MISSING, 0],
        [0.7, 1, 0.5, 0],
      ],
      ["Exit", "Exit or empty"],
    ],
    [
      "a missing period is not one of the run",
      [
        [0.3, MISSING, 0],
        [0.7, 1, 0],
      ],
      ["Exit or empty", "Exit or empty"],
    ],
    [
      "a loss is a figure",
      [
        [0.3, 0],
        [0.7, -0.1],
      ],
      ["Exit", "Thinning out"],
    ],
    [
      "a missing value is none",
      [
        [0.3, 0],
        [0.7, MISSING],
      ],
      ["Exit or empty", "Insufficient data"],
    ],
    [
      "text is none",
      [
        [0.3, 0],
        [0.7, "n/a"],
      ],
      ["Exit or empty", { error: "#VALUE!" }],
    ],
    [
      "a figure counts though its row is refused",
      [
        [0.3, 0],
        ["n/a", 0.5],
      ],
      ["Exit", { error: "#VALUE!" }],
    ],
    [
      "so does one that is a percentage",
      [
        [0.3, 0],
        [0.7, 36.3],
      ],
      ["Exit", { error: "#NUM!" }],
    ],
    [
      "a row that is always 0 is none",
      [
        [0.3, 0],
        [0, 0],
      ],
      ["Exit or empty", "Absent"],
    ],
  ])("%s", (_, rows, expected) => {
    expect(flags(rows)).toEqual(expected.map((each) => [each]));
    // Where decimals are needed, the same.
    const long = rows.map((row) => row.map((cell) => (cell === 0.3 ? `0.3${"0".repeat(20)}1` : cell)));
    expect(flags(long)).toEqual(expected.map((each) => [each]));
  });

  test("a column is one series, and has no other row", () => {
    expect(flags([[0.3], [0.4], [0]])).toBe("Exit or empty");
  });
});

test("no tolerance: any change counts", () => {
  expect(flag([0.3, 0.3000000001], 0)).toBe("Thickening");
  expect(flag([0.3, 0.3], 0)).toBe("Stable");
  expect(flag([0.3, 0.2999999999, 0.3], 0)).toBe("Thinned, then thickened");
});

/** Hundredths of a point, so that boundaries are met; the last three digits of a long one need decimals. */
const SCALE = 10_000;
const cell = (units: number | null, digits: string): unknown => {
  if (units === null) return MISSING;
  return digits === "" ? units / SCALE : `${(units / SCALE).toFixed(4)}${digits}`;
};
const fraction = (units: number, digits: string): Fraction => {
  const long = BigInt(units) * 10n ** BigInt(digits.length) + BigInt(units < 0 ? `-${digits || 0}` : digits || 0);
  return Fraction.of(long, BigInt(SCALE) * 10n ** BigInt(digits.length));
};

test.each([
  ["figures of a few digits", ""],
  ["figures of many digits", "0000000000000000000000001"],
])("a second table of the flags, in exact fractions, comes to the same: %s", (_, digits) => {
  const coarse = fc.integer({ min: 0, max: 12 }).map((steps) => steps * 500);
  const fine = fc.integer({ min: -200, max: 6000 });
  const nearby = fc.integer({ min: 2950, max: 3050 });
  const share = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(0, 0, 0, null, 1000, 1001) },
    { weight: 4, arbitrary: coarse },
    { weight: 2, arbitrary: nearby },
    { weight: 2, arbitrary: fine },
  );
  const matrix = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 6 }))
    .chain(([links, periods]) =>
      fc.array(fc.array(share, { minLength: periods, maxLength: periods }), { minLength: links, maxLength: links }),
    )
    .filter((rows) => rows.length === 1 || rows[0]!.length > 1);
  const met = new Set<string>();
  fc.assert(
    fc.property(matrix, fc.constantFrom(0, 50, 100, 500, 1000), (rows, tolerance) => {
      const expected = flagsOf(
        rows.map((row) => row.map((units) => (units === null ? null : fraction(units, units === 0 ? "" : digits)))),
        Fraction.of(BigInt(tolerance), BigInt(SCALE)),
      );
      for (const each of expected) met.add(each);
      const answer = flags(
        rows.map((row) => row.map((units) => cell(units, units === 0 ? "" : digits))),
        tolerance / SCALE,
      );
      expect(answer).toEqual(rows.length === 1 ? expected[0] : expected.map((each) => [each]));
    }),
    { seed: 2015, numRuns: runs(4000) },
  );
  expect(met.size).toBe(11);
});
