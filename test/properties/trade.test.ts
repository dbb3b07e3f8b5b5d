/** What must hold of price indices and terms of trade, whatever the figures. */
import fc from "../fast-check";
import { call, isCaseError, sourceFunctions } from "../measures/host";
import { column } from "./generators";

const functions = sourceFunctions();
const run = (id: string, ...args: unknown[]): unknown => call(functions.get(id), ...args);
const list = (answer: unknown): number[] =>
  Array.isArray(answer) ? (answer as number[][]).flat() : [answer as number];

const figure = fc.integer({ min: 1, max: 99_999 }).map((cents) => cents / 100);
/** Periods by products. */
const basket = fc
  .record({ periods: fc.integer({ min: 2, max: 6 }), products: fc.integer({ min: 1, max: 5 }) })
  .chain(({ periods, products }) => {
    const matrix = fc.array(fc.array(figure, { minLength: products, maxLength: products }), {
      minLength: periods,
      maxLength: periods,
    });
    return fc.record({ prices: matrix, quantities: matrix });
  });
/** The last two are not made of comparisons with the base alone. */
const FORMULAS = [
  "Fisher",
  "Laspeyres",
  "Paasche",
  "Tornqvist",
  "Walsh",
  "Jevons",
  "Lowe",
  "Young",
  "GEKS",
  "Unit value",
];
const COMPARED = FORMULAS.slice(0, 8);

function expectClose(actual: number, expected: number): void {
  expect(Math.abs(actual / expected - 1)).toBeLessThan(1e-14);
}

test("Laspeyres price x Paasche quantity = value ratio, and the other way round", () => {
  fc.assert(
    fc.property(basket, ({ prices, quantities }) => {
      const p = list(run("PRICEINDEX", prices, quantities, "Laspeyres"));
      const q = list(run("PRICEINDEX", quantities, prices, "Paasche"));
      const value = prices.map((row, t) =>
        row.reduce((sum, price, product) => sum + price * quantities[t]![product]!, 0),
      );
      p.forEach((index, t) => expectClose((index * q[t]!) / 10_000, value[t]! / value[0]!));
    }),
  );
});

test("Fisher reverses in time and in factors", () => {
  fc.assert(
    fc.property(basket, ({ prices, quantities }) => {
      const last = prices.length;
      const forward = list(run("PRICEINDEX", prices, quantities))[last - 1]!;
      const backward = list(run("PRICEINDEX", prices, quantities, "Fisher", false, last))[0]!;
      expectClose((forward * backward) / 10_000, 1);
      const volume = list(run("PRICEINDEX", quantities, prices))[last - 1]!;
      const value = (t: number): number =>
        prices[t]!.reduce((sum, price, product) => sum + price * quantities[t]![product]!, 0);
      expectClose((forward * volume) / 10_000, value(last - 1) / value(0));
    }),
  );
});

test("every index but the unit value is 100 when prices do not change, and scales with them", () => {
  fc.assert(
    fc.property(
      basket,
      fc.constantFrom(2, 10, 0.5),
      fc.constantFrom(...COMPARED),
      fc.boolean(),
      ({ prices, quantities }, factor, formula, chained) => {
        const still = prices.map(() => prices[0]!);
        expect(list(run("PRICEINDEX", still, quantities, formula, chained)).every((index) => index === 100)).toBe(true);
        const scaled = prices.map((row, t) => (t === prices.length - 1 ? row.map((price) => price * factor) : row));
        const before = list(run("PRICEINDEX", prices, quantities, formula, chained));
        const after = list(run("PRICEINDEX", scaled, quantities, formula, chained));
        expectClose(after[after.length - 1]!, before[before.length - 1]! * factor);
      },
    ),
  );
});

test("the unit value index is 100 when neither prices nor quantities change, and scales with prices", () => {
  fc.assert(
    fc.property(basket, ({ prices, quantities }) => {
      const still = prices.map(() => prices[0]!);
      expect(
        list(
          run(
            "PRICEINDEX",
            still,
            quantities.map(() => quantities[0]!),
            "Unit value",
          ),
        ).every((index) => index === 100),
      ).toBe(true);
      const twice = prices.map((row, t) => (t === 1 ? row.map((price) => price * 2) : row));
      expectClose(
        list(run("PRICEINDEX", twice, quantities, "Unit value"))[1]!,
        2 * list(run("PRICEINDEX", prices, quantities, "Unit value"))[1]!,
      );
    }),
  );
});

test("the unit value index equals Paasche when base prices are equal", () => {
  fc.assert(
    fc.property(basket, figure, ({ prices, quantities }, price) => {
      const equal = [prices[0]!.map(() => price), ...prices.slice(1)];
      list(run("PRICEINDEX", equal, quantities, "Unit value")).forEach((index, t) =>
        expectClose(index, list(run("PRICEINDEX", equal, quantities, "Paasche"))[t]!),
      );
    }),
  );
});

test("chained equals direct for two periods", () => {
  fc.assert(
    fc.property(basket, fc.constantFrom(...FORMULAS), ({ prices, quantities }, formula) => {
      const two = (rows: number[][]): number[][] => rows.slice(0, 2);
      expect(run("PRICEINDEX", two(prices), two(quantities), formula, true)).toEqual(
        run("PRICEINDEX", two(prices), two(quantities), formula, false),
      );
    }),
  );
});

test("chained: another base moves the level, and not the growth", () => {
  fc.assert(
    fc.property(basket, fc.constantFrom(...FORMULAS), fc.nat(5), ({ prices, quantities }, formula, nth) => {
      const base = 1 + (nth % prices.length);
      const weights = 2;
      const first = list(run("PRICEINDEX", prices, quantities, formula, true, 1, weights));
      const other = list(run("PRICEINDEX", prices, quantities, formula, true, base, weights));
      expect(other[base - 1]).toBe(100);
      other.forEach((index, t) => expectClose(index / first[t]!, 100 / first[base - 1]!));
    }),
  );
});

test("GEKS is transitive, and with two periods Fisher; one product makes all indices its price", () => {
  fc.assert(
    fc.property(basket, fc.nat(5), ({ prices, quantities }, nth) => {
      const base = 1 + (nth % prices.length);
      const first = list(run("PRICEINDEX", prices, quantities, "GEKS"));
      const other = list(run("PRICEINDEX", prices, quantities, "GEKS", true, base));
      other.forEach((index, t) => expectClose(index / first[t]!, 100 / first[base - 1]!));
      const two = (rows: number[][]): number[][] => rows.slice(0, 2);
      expectClose(
        list(run("PRICEINDEX", two(prices), two(quantities), "GEKS"))[1]!,
        list(run("PRICEINDEX", two(prices), two(quantities), "Fisher"))[1]!,
      );
      const alone = (rows: number[][]): number[][] => rows.map(([own]) => [own!]);
      for (const formula of FORMULAS)
        list(run("PRICEINDEX", alone(prices), alone(quantities), formula)).forEach((index, t) =>
          expectClose(index, (100 * prices[t]![0]!) / prices[0]![0]!),
        );
    }),
  );
});

test("proportional prices give the proportion, by every formula but the unit value", () => {
  fc.assert(
    fc.property(
      basket,
      fc.constantFrom(...FORMULAS.slice(0, 9)),
      fc.boolean(),
      ({ prices, quantities }, formula, chained) => {
        const factors = prices.map((_, t) => [4, 5, 2, 10, 1, 8][t]!);
        const risen = factors.map((factor) => prices[0]!.map((price) => price * factor));
        expect(list(run("PRICEINDEX", risen, quantities, formula, chained))).toEqual(
          factors.map((factor) => 25 * factor),
        );
      },
    ),
  );
});

test("Lowe with the base's quantities is Laspeyres, with the period's own Paasche; Young with the base's is Laspeyres", () => {
  fc.assert(
    fc.property(basket, fc.nat(5), ({ prices, quantities }, nth) => {
      const period = 1 + (nth % prices.length);
      const at = (formula: string, weights: number | null): number =>
        list(run("PRICEINDEX", prices, quantities, formula, false, 1, weights))[period - 1]!;
      expect(at("Lowe", null)).toBe(at("Laspeyres", null));
      if (period > 1) expect(at("Lowe", period)).toBe(at("Paasche", null));
      expectClose(at("Young", 1), at("Laspeyres", null));
    }),
  );
});

test("chained: the index between neighbours is the direct one", () => {
  fc.assert(
    fc.property(
      basket,
      fc.constantFrom(...COMPARED.slice(0, 6), "Unit value"),
      fc.nat(5),
      ({ prices, quantities }, formula, from) => {
        const t = 1 + (from % (prices.length - 1));
        const chained = list(run("PRICEINDEX", prices, quantities, formula, true));
        const direct = list(run("PRICEINDEX", prices.slice(t - 1, t + 1), quantities.slice(t - 1, t + 1), formula));
        expectClose(chained[t]! / chained[t - 1]!, direct[1]! / 100);
      },
    ),
  );
});

test("a product that is not there in a period does not count in it", () => {
  fc.assert(
    fc.property(basket, fc.constantFrom(...COMPARED), ({ prices, quantities }, formula) => {
      const absent = (rows: number[][], cell: unknown): unknown[][] =>
        rows.map((row, t) => [...row, t === 1 ? cell : 7]);
      const without = list(run("PRICEINDEX", prices, quantities, formula));
      for (const cell of [{ error: "#N/A" }, 0, null]) {
        const answer = run("PRICEINDEX", absent(prices, cell), absent(quantities, cell), formula) as number[][];
        expect(answer[1]![0]).toBe(without[1]);
      }
    }),
  );
});

const pair = fc.array(fc.tuple(figure, figure, figure, figure), { minLength: 1, maxLength: 12 });

test("the terms of trade of swapped series are the reciprocal", () => {
  fc.assert(
    fc.property(pair, fc.boolean(), (periods, rebased) => {
      const [x, m] = [0, 1].map((series) => column(periods.map((period) => period[series])));
      const base = rebased ? periods.length : 0;
      const there = list(run("TERMSOFTRADE", x, m, base));
      list(run("TERMSOFTRADE", m, x, base)).forEach((index, t) => expectClose((index * there[t]!) / 10_000, 1));
    }),
  );
});

test("income, factoral and gross terms of trade are what they are made of", () => {
  fc.assert(
    fc.property(pair, (periods) => {
      const [x, m, q, a] = [0, 1, 2, 3].map((series) => column(periods.map((period) => period[series])));
      const barter = list(run("TERMSOFTRADE", x, m));
      const growth = (series: unknown[][] | undefined, t: number): number =>
        (series![t]![0] as number) / (series![0]![0] as number);
      list(run("INCOMETERMSOFTRADE", x, m, q)).forEach((index, t) => expectClose(index, barter[t]! * growth(q, t)));
      list(run("FACTORALTERMSOFTRADE", x, m, q)).forEach((index, t) => expectClose(index, barter[t]! * growth(q, t)));
      list(run("FACTORALTERMSOFTRADE", x, m, q, a)).forEach((index, t) =>
        expectClose(index, (barter[t]! * growth(q, t)) / growth(a, t)),
      );
      expect(run("GROSSTERMSOFTRADE", x, m)).toEqual(run("TERMSOFTRADE", x, m));
    }),
  );
});

test("the trading gain does not depend on the deflator when X = M, and is 0 when both indices are equal to it", () => {
  fc.assert(
    fc.property(figure, figure, figure, figure, (x, m, px, pm) => {
      const balanced = [undefined, "average", "import", "export", 87.5].map(
        (deflator) => run("TRADINGGAIN", x, x, px, pm, deflator) as number,
      );
      for (const gain of balanced) expect(gain).toBe(balanced[0]);
      expect(run("TRADINGGAIN", x, m, px, px, px)).toBe(0);
      // Gains of one price structure are losses of the other.
      expect(run("TRADINGGAIN", x, x, px, pm)).toBe(0 - (run("TRADINGGAIN", x, x, pm, px) as number));
    }),
  );
});

describe("IMMISERIZING", () => {
  const periods = fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 })), {
    minLength: 1,
    maxLength: 20,
  });
  const flags = (answer: unknown): string[] =>
    Array.isArray(answer) ? (answer as string[][]).flat() : [answer as string];

  test("never says so when volume did not grow, nor of price when value did not fall", () => {
    fc.assert(
      fc.property(periods, periods, (trade, costs) => {
        const count = Math.min(trade.length, costs.length);
        const series = (rows: [number, number][], part: 0 | 1): unknown[][] =>
          column(rows.slice(0, count).map((row) => row[part]));
        const answer = flags(
          run("IMMISERIZING", series(trade, 0), series(trade, 1), series(costs, 0), series(costs, 1)),
        );
        const [q0, p0] = trade[0]!;
        const [m0, w0] = costs[0]!;
        answer.forEach((flag, t) => {
          const [q, p] = trade[t]!;
          const [m, w] = costs[t]!;
          if (t === 0) expect(flag).toBe("Base");
          else if (q <= q0) expect(flag).not.toMatch(/[Gg]rowth/);
          else {
            // Whole numbers: an exact oracle.
            const reasons = [
              q * p < q0 * p0 ? "price" : "",
              q * p * m0 < q0 * p0 * m ? "purchasing power" : "",
              w < w0 ? "wages" : "",
            ].filter(Boolean);
            expect(flag).toBe(
              reasons.length > 0 ? `Immiserizing growth (${reasons.join(", ")})` : p < p0 ? "Diluted growth" : "Growth",
            );
          }
        });
      }),
    );
  });

  test("thirds are no change: ratios are not rounded", () => {
    expect(run("IMMISERIZING", [[3], [1], [9]], [[1], [3], [1 / 3]])).toEqual([
      ["Base"],
      ["Value-led"],
      ["Immiserizing growth (price)"],
    ]);
    expect(run("IMMISERIZING", [[3], [1], [9]], [[3], [9], [1]])).toEqual([
      ["Base"],
      ["Value-led"],
      ["Diluted growth"],
    ]);
  });
});

test("no answer is a guess: a figure out of range is refused in its period, or in the base period for all", () => {
  const errors = (answer: unknown): unknown[] =>
    (answer as unknown[][]).flat().map((cell) => (isCaseError(cell) ? cell.error : "ok"));
  expect(errors(run("TERMSOFTRADE", [[1], [0], [3]], [[1], [1], [-1]]))).toEqual(["ok", "#NUM!", "#NUM!"]);
  expect(run("TERMSOFTRADE", [[1], [2]], [[1], [0]], 2)).toEqual({ error: "#NUM!" });
  expect(run("TERMSOFTRADE", [[1], [2]], [[1], [2]], 3)).toEqual({ error: "#NUM!" });
  expect(errors(run("IMMISERIZING", [[1], [0]], [[1], [1]]))).toEqual(["ok", "ok"]);
  expect(run("IMMISERIZING", [[0], [1]], [[1], [1]])).toEqual({ error: "#NUM!" });
});
