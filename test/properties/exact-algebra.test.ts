/**
 * Totals, groups, sums of products, orders and quotients of whole columns: held in floating point they come to what decimals
 * come to, and to what whole numbers of any length come to.
 */
import type { Entry } from "../../src/core/data/table";
import fc from "../fast-check";
import { figure as readFigure } from "../../src/cells/cell";
import { exactCells } from "../../src/cells/exact-cells";
import { concentration } from "../../src/measures/concentration/definition";
import { Decimal, toDouble } from "../../src/core/numbers/decimal";
import { DoubleDouble } from "../../src/core/numbers/double-double";
import { Records } from "../../src/core/data/records";
import { placesAlong } from "../../src/core/data/place";
import { FORMULAS, priceIndex, type Formula } from "../../src/measures/price-index/definition";
import { Refusal } from "../../src/core/refusal";
import { rentDecay, rentDecayTable } from "../../src/measures/rent-decay/definition";
import { roundShares } from "../../src/measures/round-shares/definition";
import { sumOfProducts } from "../../src/core/numbers/sum-of-products";
import { thickening } from "../../src/measures/thickening/definition";
import { Vector } from "../../src/core/data/vector";
import { HostError } from "../measures/host";
import { atLeast, runs } from "../measures/runs";
import "./generators";

(globalThis as { CustomFunctions?: unknown }).CustomFunctions = { Error: HostError };

/** Cells of money with few or many digits, as texts now and then, which only decimals hold. */
const amount = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 4 }))
      .map(([digits, places]) => Number(`${digits}e-${places}`)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.integer({ min: 0, max: 999_999_999_999_999 }), fc.integer({ min: 0, max: 6 }))
      .map(([digits, places]) => Number(`${digits}e-${places}`)),
  },
  { weight: 1, arbitrary: fc.constantFrom(0, 0.1 + 0.2, 0.07, 1e14, 1 / 3, null) },
);
const amounts = fc.array(amount, { minLength: 1, maxLength: 20 });

function decimals(cells: readonly unknown[]): Vector {
  const places = placesAlong("values", "column");
  return new Vector(
    "values",
    "column",
    cells.map((cell, index) => readFigure(cell, places(index))),
  );
}

function held(cells: readonly unknown[]): Vector {
  const exact = exactCells(
    cells.map((cell) => [cell]),
    placesAlong("values", "column"),
  );
  return exact ? new Vector("values", "column", exact) : decimals(cells);
}

/** What the gate writes: without decimals where that is decided. */
function written(vector: Vector, index: number, figure: Decimal): number {
  const nearest = vector.nearest?.[index] ?? NaN;
  return Number.isNaN(nearest) ? toDouble(figure) : nearest;
}

const outcome = (measure: () => Vector | Decimal): unknown => {
  try {
    const answer = measure();
    return answer instanceof Vector
      ? [...answer].map((figure, index) => (figure instanceof Refusal ? figure.reason : written(answer, index, figure)))
      : toDouble(answer);
  } catch (thrown) {
    return (thrown as { refusal?: Refusal }).refusal?.reason ?? thrown;
  }
};

const MEASURES: Record<string, (values: Vector, others: Vector, groups: Int32Array) => Vector | Decimal> = {
  "the total": (values) => values.total(),
  "the sum of products": (values, others) => values.dot(others),
  "the sum of squares": (values) => values.dot(values),
  "the totals of groups": (values, _, groups) => values.totals(groups, 3),
  "those of groups of what is left after costs": (values, others, groups) => values.minus(others).totals(groups, 3),
  "whole parts": (values) => values.dividedInto(new Decimal(7)).wholes,
  "what is left over": (values) => values.dividedInto(values.total().plus("0.001")).remainders,
  "a part in another order": (values) =>
    values.pick(Array.from({ length: values.length }, (_, index) => values.length - 1 - index)),
  concentration: (values) => concentration(values),
  "the largest three": (values) => concentration(values, "CR3"),
  "rounded shares": (values) => roundShares(values),
};

describe.each(Object.entries(MEASURES))("%s", (_, measure) => {
  test("one outcome, whichever way it is held", () => {
    fc.assert(
      fc.property(
        amounts,
        fc.infiniteStream(amount),
        fc.infiniteStream(fc.integer({ min: -1, max: 2 })),
        (cells, otherCells, groupCodes) => {
          const others = cells.map(() => otherCells.next().value as unknown);
          const groups = Int32Array.from(cells, () => groupCodes.next().value as number);
          expect(outcome(() => measure(held(cells), held(others), groups))).toEqual(
            outcome(() => measure(decimals(cells), decimals(others), groups)),
          );
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

test("an order is that of the decimals", () => {
  fc.assert(
    fc.property(amounts, (cells) => {
      const [fast, slow] = [held(cells).order, decimals(cells).order];
      for (let a = 0; a < cells.length; a++)
        for (let b = 0; b < cells.length; b++) expect(Math.sign(fast(a, b))).toBe(Math.sign(slow(a, b)));
    }),
  );
});

test("sums of products of whole numbers are exact up to 2^104, and refused above", () => {
  const whole = fc.oneof(
    fc.integer({ min: -9, max: 9 }),
    fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }),
    fc.maxSafeInteger(),
  );
  let beyond = 0;
  fc.assert(
    fc.property(
      fc.array(fc.tuple(whole, whole), { minLength: 1, maxLength: 40 }),
      fc.constantFrom(1, 500),
      (pairs, times) => {
        const all = Array.from({ length: times }, () => pairs).flat();
        const [a, b] = [0, 1].map((side) => Float64Array.from(all, (pair) => pair[side]!)) as [
          Float64Array,
          Float64Array,
        ];
        const [largestA, largestB] = [a, b].map((side) => Math.max(...side.map(Math.abs))) as [number, number];
        const sum = sumOfProducts(a, largestA, b, largestB);
        const exact = all.reduce((total, [x, y]) => total + BigInt(x) * BigInt(y), 0n);
        if (!sum) beyond += 1;
        else expect(sum.terms.reduce((total, term) => total + BigInt(term), 0n)).toBe(exact);
        if (largestA * largestB * all.length <= 2 ** 104) expect(sum).not.toBeNull();
      },
    ),
    { numRuns: runs(500) },
  );
  expect(beyond).toBeGreaterThan(0);
});

describe("double-double arithmetic", () => {
  const positive = fc.tuple(
    fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
  );

  test("a nearest double, where it can be told, is that of decimals with many digits", () => {
    let decided = 0;
    fc.assert(
      fc.property(fc.array(positive, { minLength: 1, maxLength: 12 }), (steps) => {
        const Exact = Decimal.clone({ precision: 120 });
        let fast = DoubleDouble.whole([1]);
        let exact = new Exact(1);
        for (const [a, b] of steps) {
          fast = fast
            .times(DoubleDouble.whole([a]))
            .div(DoubleDouble.whole([b]))
            .sqrt();
          exact = exact.times(a).div(b).sqrt();
        }
        const { nearest } = fast;
        if (nearest !== null) {
          decided += 1;
          expect(nearest).toBe(exact.toNumber());
        }
      }),
      { numRuns: runs(500) },
    );
    expect(decided).toBeGreaterThan(atLeast(490));
  });

  test("what is left of a sum that cancels is added with its bound", () => {
    const Exact = Decimal.clone({ precision: 120 });
    const whole = (figure: number) => DoubleDouble.whole([figure]);
    let decided = 0;
    fc.assert(
      fc.property(positive, positive, fc.integer({ min: 1, max: 9 }), ([a, b], [c, d], n) => {
        const quotient = whole(a).div(whole(b));
        const nothing = quotient.plus(whole(n)).minus(quotient).minus(whole(n));
        expect(nothing.isZero() || nothing.sign === null).toBe(true);
        const { nearest } = whole(c)
          .div(whole(d))
          .plus(nothing.times(nothing.plus(whole(n))))
          .minus(nothing);
        if (nearest === null) return;
        decided += 1;
        expect(nearest).toBe(new Exact(c).div(d).toNumber());
      }),
      { numRuns: runs(500) },
    );
    expect(decided).toBeGreaterThan(atLeast(250));
  });

  test("errors larger than the figures are bounded too", () => {
    const thrice = DoubleDouble.sum(1, 0, 2 ** 107);
    expect(thrice.times(thrice).relativeError).toBeGreaterThanOrEqual(3 * 3 - 1);
    expect(DoubleDouble.sum(1, 0).div(thrice).relativeError).toBe(Infinity);
    expect(DoubleDouble.sum(1, 0).div(DoubleDouble.sum(1, 0, 2 ** 104)).relativeError).toBeGreaterThanOrEqual(1 / 3);
  });

  test("the middle between two doubles is not told, nor a figure out of range", () => {
    expect(DoubleDouble.sum(1, 2 ** -53).nearest).toBe(1); // exact, and the even neighbour
    expect(DoubleDouble.sum(1, 2 ** -53, 4).nearest).toBeNull();
    expect(DoubleDouble.sum(1, 2 ** -53 - 2 ** -100, 4).nearest).toBe(1);
    expect(DoubleDouble.sum(1, 2 ** -53 - 2 ** -105, 4).nearest).toBeNull();
    expect(DoubleDouble.sum(2 ** 500, 0).nearest).toBeNull();
    expect(DoubleDouble.sum(2 ** -500, 0).nearest).toBeNull();
    expect(DoubleDouble.sum(NaN, 0).nearest).toBeNull();
    expect(DoubleDouble.sum(0, 0).nearest).toBe(0);
  });
});

/** A matrix held in floating point, if it can be, and one held in decimals. */
function matrices(
  argument: string,
  rows: readonly (readonly unknown[])[],
): { fast: Records; slow: Records; isFast: boolean } {
  const width = rows[0]!.length;
  const place = (record: number, position: number): { argument: string; row: number; column: number } => ({
    argument,
    row: record + 1,
    column: position + 1,
  });
  const at = (index: number): ReturnType<typeof place> => place(Math.floor(index / width), index % width);
  const slow = rows.flat().map((cell, index) => readFigure(cell, at(index)));
  const exact = exactCells(rows, at);
  const matrix = (figures: ConstructorParameters<typeof Records>[4]): Records =>
    new Records(argument, rows.length, width, "row", figures, place);
  return { fast: matrix(exact ?? slow), slow: matrix(slow), isFast: exact !== null };
}

test("flags are the same, with missing periods, percentages and errors among the shares", () => {
  const share = fc.oneof(
    {
      weight: 12,
      arbitrary: fc
        .tuple(fc.integer({ min: -100, max: 100 }), fc.integer({ min: 2, max: 4 }))
        .map(([digits, places]) => Number(`${digits}e-${places}`)),
    },
    { weight: 3, arbitrary: fc.constantFrom<unknown>(0, null, new HostError("#N/A"), 0.01, 0.02, 0.1, 0.11) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(3.6, new HostError("#REF!"), 0.333333333333333, -1, 1) },
  );
  const rows = fc
    .integer({ min: 1, max: 6 })
    .chain((width) =>
      fc.array(fc.array(share, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
    );
  let fastOnes = 0;
  fc.assert(
    fc.property(rows, fc.constantFrom(undefined, 0, 0.005, 0.0000001, 1e-30), (cells, tolerance) => {
      const { fast, slow, isFast } = matrices("shares", cells);
      const tol = tolerance === undefined ? undefined : decimals([tolerance]);
      if (isFast) fastOnes += 1;
      expect(thickening(fast, tol)).toEqual(thickening(slow, tol));
    }),
    { numRuns: runs(500) },
  );
  expect(fastOnes).toBeGreaterThan(atLeast(400));
});

describe.each(FORMULAS)("the price index of %s", (formula: Formula) => {
  test.each([true, false])("is the same double, chained: %p, with products that come and go", (chained) => {
    const price = fc.oneof(
      {
        weight: 15,
        arbitrary: fc
          .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 6 }))
          .map(([digits, places]) => Number(`${digits}e-${places}`)),
      },
      { weight: 1, arbitrary: fc.constantFrom<unknown>(new HostError("#N/A"), 123456789.012345, 1 / 3) },
    );
    const basket = fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 })).chain(([width, count]) => {
      const rows = fc.array(fc.array(price, { minLength: width, maxLength: width }), {
        minLength: count,
        maxLength: count,
      });
      return fc.tuple(rows, rows, fc.integer({ min: 1, max: count }));
    });
    let decided = 0;
    fc.assert(
      fc.property(basket, ([prices, quantities, base]) => {
        const [p, q] = [matrices("prices", prices), matrices("quantities", quantities)];
        const fast = priceIndex(p.fast, q.fast, { formula, chained, base: decimals([base]) });
        if (
          p.isFast &&
          q.isFast &&
          prices.every((_, period) => fast.refusal(period) ?? !Number.isNaN(fast.nearest?.[period]))
        )
          decided += 1;
        expect(outcome(() => fast)).toEqual(
          outcome(() => priceIndex(p.slow, q.slow, { formula, chained, base: decimals([base]) })),
        );
      }),
      { numRuns: runs(200) },
    );
    // Without decimals, but for figures with many digits.
    expect(decided).toBeGreaterThan(atLeast(100));
  });
});

describe("the half-life of a rent", () => {
  const rent = fc
    .tuple(fc.integer({ min: 1, max: 999_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, places]) => Number(`${digits}e-${places}`));
  const year = fc.constantFrom<number>(1, 0.25, 2, 5);

  /** An entry as its cell has it; a refusal as it is. */
  const doubleOf = (entry: Entry): unknown => (entry instanceof Decimal ? entry.toNumber() : entry);

  test("is the same double, whichever way it is held", () => {
    let decided = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(rent, year), { minLength: 2, maxLength: 20 }), fc.boolean(), (cells, isDated) => {
        const rents = cells.map(([figure]) => figure).sort((one, other) => other - one);
        let now = 2001;
        const years = isDated ? cells.map(([, step]) => (now += step)) : undefined;
        const [, fast] = rentDecayTable(held(rents), years && held(years));
        const [, slow] = rentDecayTable(decimals(rents), years && decimals(years));
        expect(fast!.map(doubleOf)).toEqual(slow!.map(doubleOf));
        const established = (way: typeof held): unknown =>
          outcome(() => new Decimal(doubleOf(rentDecay(way(rents), years && way(years))) as number));
        expect(established(held)).toEqual(established(decimals));
        if (rents[0] !== rents[rents.length - 1] && typeof fast![0] === "number") decided += 1;
      }),
      { numRuns: runs(300) },
    );
    expect(decided).toBeGreaterThan(atLeast(280));
  });

  test("of 20,000 periods is told without decimals: bounds of the error grow with the sums, and no faster", () => {
    const rents = held(Array.from({ length: 20_000 }, (_, index) => 1_000_000 - 3 * index));
    const [, [halfLife, fit] = []] = rentDecayTable(rents);
    expect(halfLife).toBeCloseTo(224075.05056, 4);
    expect(fit).toBeCloseTo(0.99992, 3);
    expect([typeof halfLife, typeof fit]).toEqual(["number", "number"]);
  });

  test("a rent that stays, or falls by a rounding of its logarithms alone, has none either way", () => {
    for (const rents of [
      [7, 7],
      [0.7, 0.7, 0.7],
      [2, 1, 8, 1],
      [15, 3, 10125, 1],
    ]) {
      for (const way of [held, decimals])
        expect(outcome(() => rentDecay(way(rents)) as Decimal)).toMatchObject({ why: "not eroding" });
    }
  });
});
