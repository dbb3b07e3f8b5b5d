/** What must hold of break-even, living income, advantage, bounds, sensitivity and price transmission, whatever the figures. */
import fc from "../fast-check";
import { Fraction, sum } from "../oracles/fraction";
import { call, isCaseError, sourceFunctions } from "../measures/host";
import { column } from "./generators";

const functions = sourceFunctions();
const run = (id: string, ...args: unknown[]): unknown => call(functions.get(id), ...args);
const rowsOf = (answer: unknown): unknown[][] => (answer as unknown[][]).slice(1);

const cents = fc.integer({ min: 1, max: 9_999_999 });
const money = (all: readonly number[]): unknown[][] => column(all.map((each) => each / 100));
const whole = (figure: number): Fraction => Fraction.of(BigInt(figure));

/** Ranges, and a point within each. */
const ranges = fc.array(
  fc.tuple(cents, fc.nat(100_000), fc.nat(100)).map(([low, width, part]) => ({
    low,
    high: low + width,
    point: low + Math.floor((width * part) / 100),
  })),
  { minLength: 1, maxLength: 8 },
);

describe("bounds of shares", () => {
  const names = (all: readonly unknown[]): unknown[][] => column(all.map((_, index) => `n${index}`));
  const boundsOf = (all: readonly { low: number; high: number }[], total?: number): number[][] =>
    rowsOf(
      run(
        "SHAREBOUNDS",
        names(all),
        money(all.map(({ low }) => low)),
        money(all.map(({ high }) => high)),
        total === undefined ? null : total / 100,
      ),
    ).map((row) => row.slice(1) as number[]);

  test("contain every point between, with and without its total", () => {
    fc.assert(
      fc.property(ranges, (all) => {
        const total = all.reduce((all, { point }) => all + point, 0);
        for (const bounds of [boundsOf(all), boundsOf(all, total)]) {
          bounds.forEach(([lowest, highest], index) => {
            const share = all[index]!.point / total;
            expect(lowest).toBeLessThanOrEqual(share);
            expect(highest).toBeGreaterThanOrEqual(share);
          });
        }
      }),
    );
  });

  test("are reached, and their width is exact", () => {
    fc.assert(
      fc.property(ranges, (all) => {
        boundsOf(all).forEach(([lowest, highest, width], index) => {
          const shareAt = (own: "low" | "high", others: "low" | "high"): Fraction =>
            whole(all[index]![own]).over(
              sum(all.map((each, other) => whole(other === index ? each[own] : each[others]))),
            );
          const [least, most] = [shareAt("low", "high"), shareAt("high", "low")];
          expect([lowest, highest]).toEqual([least.toNumber(), most.toNumber()]);
          expect(Math.abs(width! - most.minus(least).toNumber())).toBeLessThanOrEqual(width! * 2 ** -52);
          expect(width === 0).toBe(most.minus(least).isZero);
        });
      }),
    );
  });
});

const households = fc.array(
  fc.record({
    income: fc.integer({ min: -9_999_999, max: 9_999_999 }),
    benchmark: cents,
    cost: cents,
    quantity: fc.integer({ min: 1, max: 10_000 }),
    number: fc.integer({ min: 1, max: 500 }),
  }),
  { minLength: 1, maxLength: 10 },
);

test("at the living price there is no gap, to the last cent", () => {
  fc.assert(
    fc.property(households, (all) => {
      for (const { income, benchmark, cost, quantity } of all) {
        const price = run("LIVINGPRICE", benchmark / 100, income / 100, cost / 100, quantity) as number;
        const exact = whole(benchmark - income + cost).over(whole(100 * quantity));
        expect(price).toBe(exact.toNumber());
        // Sold at it, income is the benchmark: in whole cents, for a price has no last digit.
        const earned = Math.round((price * quantity - cost / 100 + income / 100) * 100) / 100;
        const [row] = rowsOf(run("LIVINGINCOME", "A", earned, benchmark / 100));
        expect(row!.slice(3, 8)).toEqual([0, 0, 1, 0, 0]);
      }
    }),
  );
});

test("the totals of living income are those of the rows, in any order of the rows", () => {
  fc.assert(
    fc.property(households, (all) => {
      const answer = (these: typeof all): unknown[][] =>
        rowsOf(
          run(
            "LIVINGINCOME",
            column(these.map(({ quantity, cost }) => `h${quantity}-${cost}`)),
            money(these.map(({ income }) => income)),
            money(these.map(({ benchmark }) => benchmark)),
            column(these.map(({ number }) => number)),
          ),
        );
      const rows = answer(all);
      const short = all.filter(({ income, benchmark }) => income < benchmark);
      const needed = sum(short.map(({ income, benchmark, number }) => whole(number * (benchmark - income))));
      const people = all.reduce((total, { number }) => total + number, 0);
      const below = short.reduce((total, { number }) => total + number, 0);
      expect(rows.at(-2)!.slice(5)).toEqual([people, below, needed.over(whole(100)).toNumber()]);
      expect(rows.at(-1)![6]).toBe(Fraction.of(BigInt(below), BigInt(people)).toNumber());
      const turned = answer([...all].reverse());
      expect(turned.slice(-2)).toEqual(rows.slice(-2));
      expect(turned.slice(0, -2).reverse()).toEqual(rows.slice(0, -2));
    }),
  );
});

const trade = fc
  .record({ x: cents, rest: cents, others: cents, beyond: cents })
  .map(({ x, rest, others, beyond }) => ({ x, X: x + rest, w: x + others, W: x + rest + others + beyond }));

test("advantage is exact, a unit of money changes nothing, and the symmetric form turns its sign with the ratio", () => {
  fc.assert(
    fc.property(trade, ({ x, X, w, W }) => {
      const args = (unit: number): number[] => [x, X, w, W].map((figure) => figure / unit);
      const balassa = whole(x)
        .times(whole(W))
        .over(whole(X).times(whole(w)));
      const one = Fraction.of(1n);
      for (const unit of [1, 100, 1000]) {
        expect(run("RCA", ...args(unit))).toBe(balassa.toNumber());
        expect(run("RCA", ...args(unit), "symmetric")).toBe(balassa.minus(one).over(balassa.plus(one)).toNumber());
      }
    }),
  );
});

const chain = fc.array(fc.record({ price: cents, other: fc.nat(50_000), units: fc.integer({ min: 1, max: 900 }) }), {
  minLength: 1,
  maxLength: 6,
});

test("the base of a tornado is the stage's value added over the final price, and a unit of money changes no share", () => {
  fc.assert(
    fc.property(chain, fc.nat(5), (all, any) => {
      const stage = any % all.length;
      const args = (unit: number): unknown[][][] => [
        column(all.map(({ price }) => price / unit)),
        column(all.map(({ other }) => other / unit)),
        column(all.map(({ units }) => units / 100)),
      ];
      const [price, other, units] = args(100);
      const rowsIn = (unit: number): unknown[][] => {
        const [prices, others, conversions] = args(unit);
        return rowsOf(
          run("TORNADO", column(all.map((_, index) => `s${index}`)), prices, 0.1, others, conversions, stage + 1),
        );
      };
      const rows = rowsIn(100);
      const added = [run("STAGEVALUEADDED", price, other, units)].flat(2) as number[];
      const share = added[stage]! / (all.at(-1)!.price / 100);
      for (const [, down, base, up, swing] of rows as [string, number, number, number, number][]) {
        expect(Math.abs(base - share)).toBeLessThanOrEqual(Math.abs(share) * 1e-14);
        expect(Math.abs(swing - Math.abs(up - down))).toBeLessThanOrEqual(1e-13 * (Math.abs(up) + Math.abs(down)));
      }
      const swings = rows.map((row) => row[4] as number);
      expect([...swings].sort((one, another) => another - one)).toEqual(swings);
      expect(rowsIn(1)).toEqual(rows);
    }),
  );
});

test("break-even: at the quantity profit is 0, and a unit of money changes no quantity", () => {
  const cases = fc.record({
    fixed: cents,
    variable: cents,
    contribution: cents,
    quantity: fc.integer({ min: 1, max: 9999 }),
  });
  fc.assert(
    fc.property(cases, ({ fixed, variable, contribution, quantity }) => {
      const row = (unit: number): number[] =>
        rowsOf(
          run("BREAKEVEN", fixed / unit, (variable + contribution) / unit, variable / unit, quantity),
        )[0] as number[];
      const exact = Fraction.of(BigInt(fixed), BigInt(contribution));
      const [units, wholes, , , , safety, profit] = row(100);
      expect(units).toBe(exact.toNumber());
      expect(wholes).toBe(Number((BigInt(fixed) + BigInt(contribution) - 1n) / BigInt(contribution)));
      expect(safety).toBe(
        Fraction.of(1n)
          .minus(exact.over(whole(quantity)))
          .toNumber(),
      );
      expect(profit).toBe(
        whole(contribution * quantity - fixed)
          .over(whole(100))
          .toNumber(),
      );
      expect([row(1)[0], row(1)[1], row(1)[5]]).toEqual([units, wholes, safety]);
    }),
  );
});

test("deflated to any base, growth is the same; with base 0 the index says the level", () => {
  const series = fc.array(fc.tuple(cents, cents, cents), { minLength: 2, maxLength: 6 });
  fc.assert(
    fc.property(series, fc.nat(5), (all, any) => {
      const [value, rate, index] = [0, 1, 2].map((part) => money(all.map((each) => each[part]!)));
      const at = (base: number): number[] => (run("REAL", value, rate, index, base) as number[][]).flat();
      const base = (any % all.length) + 1;
      all.forEach(([v, r, d], t) => {
        const level = whole(all[base - 1]![2]).over(whole(d));
        expect(at(base)[t]).toBe(whole(v).over(whole(r)).times(level).toNumber());
        expect(at(0)[t]).toBe(whole(v).over(whole(r)).times(whole(10_000)).over(whole(d)).toNumber());
      });
    }),
  );
});

test("a constant mark-up passes all on, and a unit of either price changes no elasticity", () => {
  const prices = fc.array(fc.tuple(fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 100, max: 9999 })), {
    minLength: 3,
    maxLength: 20,
  });
  const elasticities = (answer: unknown): unknown[] => rowsOf(answer).map((row) => row[1]);
  const expectNear = (one: unknown, other: unknown): void => {
    if (typeof other === "number")
      expect(Math.abs((one as number) - other)).toBeLessThan(1e-11 * (1 + Math.abs(other)));
    else expect(one).toEqual(other);
  };
  fc.assert(
    fc.property(prices, fc.integer({ min: 1, max: 50 }), (all, markup) => {
      const [up, down] = [all.map(([price]) => price), all.map(([, price]) => price)];
      const marked = run("PASSTHROUGH", money(up), money(up.map((price) => price * markup)));
      if (isCaseError(marked)) return;
      for (const found of elasticities(marked).slice(0, 3)) if (typeof found === "number") expectNear(found, 1);
      const inCents = elasticities(run("PASSTHROUGH", column(up), money(down)));
      elasticities(run("PASSTHROUGH", money(up), column(down))).forEach((found, row) =>
        expectNear(found, inCents[row]),
      );
    }),
  );
});
