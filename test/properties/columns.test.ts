/**
 * Measures that are worked out in whole columns come to what 34-digit decimals come to, with ties, figures of 15 digits, and
 * refusals among the rows.
 */
import fc from "../fast-check";
import { figure as readFigure } from "../../src/cells/cell";
import { exactCells } from "../../src/cells/exact-cells";
import { choices, labels } from "../../src/cells/read";
import { Records } from "../../src/core/data/records";
import type { Entry, Table } from "../../src/core/data/table";
import type { Vector } from "../../src/core/data/vector";
import { association } from "../../src/measures/association/definition";
import { breakdown } from "../../src/measures/breakdown/definition";
import { disembodied, KINDS } from "../../src/measures/disembodied/definition";
import { factoralTermsOfTrade } from "../../src/measures/factoral-terms-of-trade/definition";
import { flowOrigin } from "../../src/measures/flow-origin/definition";
import { immiserizing } from "../../src/measures/immiserizing/definition";
import { incomeTermsOfTrade } from "../../src/measures/income-terms-of-trade/definition";
import { producerShare } from "../../src/measures/producer-share/definition";
import { qualityBand } from "../../src/measures/quality-band/definition";
import { rentsBySource, SOURCES } from "../../src/measures/rent-by-source/definition";
import { ricardianRent } from "../../src/measures/ricardian-rent/definition";
import { stageValueAdded } from "../../src/measures/stage-value-added/definition";
import { netBarter } from "../../src/measures/terms-of-trade/definition";
import { tradingGain } from "../../src/measures/trading-gain/definition";
import { trajectory } from "../../src/measures/trajectory/definition";
import { upgrading } from "../../src/measures/upgrading/definition";
import { HostError } from "../measures/host";
import { runs } from "../measures/runs";
import "./generators";
import { type Cells, decimals, figures, held, outcome, plain, rows, tied, type Way } from "./ways";

const MEASURES: Record<string, { width: number; of: (columns: Vector[]) => Vector | Table | readonly Entry[] }> = {
  STAGEVALUEADDED: { width: 3, of: ([price, others, units]) => stageValueAdded(price!, others, units) },
  "STAGEVALUEADDED without units": { width: 2, of: ([price, others]) => stageValueAdded(price!, others) },
  TERMSOFTRADE: { width: 2, of: ([px, pm]) => netBarter(px!, pm!) },
  INCOMETERMSOFTRADE: { width: 3, of: ([px, pm, q]) => incomeTermsOfTrade(px!, pm!, q!) },
  FACTORALTERMSOFTRADE: { width: 4, of: ([px, pm, a, b]) => factoralTermsOfTrade(px!, pm!, a!, b) },
  PRODUCERSHARE: { width: 3, of: ([own, final, units]) => producerShare(own!, final!, units!) },
  RICARDIANRENT: { width: 2, of: ([cost, quantity]) => ricardianRent(cost!, quantity!) },
  TRADINGGAIN: { width: 4, of: ([x, m, px, pm]) => tradingGain(x!, m!, px!, pm!) },
  "TRADINGGAIN with a deflator": { width: 5, of: ([x, m, px, pm, p]) => tradingGain(x!, m!, px!, pm!, p) },
  IMMISERIZING: { width: 4, of: ([q, p, pm, w]) => immiserizing(q!, p!, pm, w) },
  "IMMISERIZING by volume and price": { width: 2, of: ([q, p]) => immiserizing(q!, p!) },
  QUALITYBAND: { width: 2, of: ([value, benchmark]) => qualityBand(value!, benchmark!) },
  ASSOCIATION: { width: 2, of: ([x, y]) => association(x!, y!) },
};

describe.each(Object.entries(MEASURES))("%s", (name, { width, of }) => {
  test("one outcome, in columns and in decimals", () => {
    fc.assert(
      fc.property(rows(width), (cells) => {
        const columns = (way: Way): Vector[] =>
          Array.from({ length: width }, (_, column) =>
            way(
              `argument ${column}`,
              cells.map((row) => row[column]),
            ),
          );
        expect(outcome(() => of(columns(held)))).toEqual(outcome(() => of(columns(decimals))));
      }),
      // The orders of a few pairs are all counted for the exact p-value.
      { numRuns: runs(name === "ASSOCIATION" ? 60 : 300) },
    );
  });
});

describe("ASSOCIATION of more pairs than all orders are counted for", () => {
  /** Twice the area under the normal curve beyond z, by Simpson's rule up to z. */
  function beyond(z: number): number {
    const steps = 2000;
    const width = z / steps;
    const height = (at: number): number => Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI);
    let area = height(0) + height(z);
    for (let step = 1; step < steps; step++) area += (step % 2 ? 4 : 2) * height(step * width);
    return 1 - 2 * ((area * width) / 3);
  }

  /** Kendall's S and its variance, pair by pair and tie by tie (Kendall 1945). */
  function byPairs(x: readonly number[], y: readonly number[]): { s: number; p: number; tau: number } {
    const n = x.length;
    let [s, apartX, apartY] = [0, 0, 0];
    for (let i = 0; i < n; i++)
      for (let j = 0; j < i; j++) {
        s += Math.sign(x[i]! - x[j]!) * Math.sign(y[i]! - y[j]!);
        apartX += Number(x[i] !== x[j]);
        apartY += Number(y[i] !== y[j]);
      }
    const sizes = (side: readonly number[]): number[] =>
      [...new Set(side)].map((value) => side.filter((other) => other === value).length);
    const [t, u] = [sizes(x), sizes(y)];
    const over = (of: readonly number[], measure: (size: number) => number): number =>
      of.reduce((all, size) => all + measure(size), 0);
    const spread = (size: number): number => size * (size - 1) * (2 * size + 5);
    const two = (size: number): number => size * (size - 1);
    const three = (size: number): number => size * (size - 1) * (size - 2);
    const variance =
      (spread(n) - over(t, spread) - over(u, spread)) / 18 +
      (over(t, three) * over(u, three)) / (9 * three(n)) +
      (over(t, two) * over(u, two)) / (2 * two(n));
    return {
      s,
      p: s === 0 ? 1 : beyond((Math.abs(s) - 1) / Math.sqrt(variance)),
      tau: s / Math.sqrt(apartX * apartY),
    };
  }

  const sides = fc
    .tuple(fc.integer({ min: 51, max: 120 }), fc.constantFrom(4, 9, 1000), fc.constantFrom(4, 12, 1000))
    .chain(([n, valuesX, valuesY]) =>
      fc.tuple(
        fc.array(fc.integer({ min: 1, max: valuesX }), { minLength: n, maxLength: n }),
        fc.array(fc.integer({ min: 1, max: valuesY }), { minLength: n, maxLength: n }),
        // How many of the pairs rise together.
        fc.integer({ min: 0, max: n }),
      ),
    )
    .map(
      ([x, y, together]) => [x, y.map((value, pair) => (pair < together ? x[pair]! + value / 1000 : value))] as const,
    );

  test("the normal p-value is that of all pairs, with ties", () => {
    fc.assert(
      fc.property(sides, ([x, y]) => {
        fc.pre(new Set(x).size > 3 && new Set(y).size > 3);
        const [, row] = association(held("x", x), held("y", y));
        const [tau, n, p, method] = outcome(() => row!) as [number, number, number, string];
        const { s, p: expected, tau: near } = byPairs(x, y);
        expect([n, method]).toEqual([x.length, "normal"]);
        expect(tau).toBeCloseTo(near, 12);
        expect(Math.sign(tau)).toBe(Math.sign(s));
        expect(p).toBeCloseTo(expected, 9);
      }),
      { numRuns: runs(200) },
    );
  });

  test("one outcome, in columns and in decimals", () => {
    const pairs = fc
      .constantFrom(0, 1)
      .chain((weight) => fc.array(fc.tuple(figures(weight), figures(weight)), { minLength: 51, maxLength: 80 }));
    fc.assert(
      fc.property(pairs, (cells) => {
        const of = (way: Way): unknown =>
          outcome(() =>
            association(
              way(
                "x",
                cells.map(([x]) => x),
              ),
              way(
                "y",
                cells.map(([, y]) => y),
              ),
            ),
          );
        expect(of(held)).toEqual(of(decimals));
      }),
      { numRuns: runs(100) },
    );
  });
});

test("UPGRADING, whose shares are fractions", () => {
  const share = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(1.2, -0.1, new HostError("#N/A"), 0.123456789012345) },
  );
  fc.assert(
    fc.property(rows(2), fc.infiniteStream(share), fc.constantFrom(undefined, 0, 0.05), (cells, shares, tolerance) => {
      const third = cells.map(() => shares.next().value as unknown);
      const of = (way: Way): unknown =>
        outcome(() =>
          upgrading(
            way(
              "unitValue",
              cells.map(([value]) => value),
            ),
            way(
              "marketUnitValue",
              cells.map(([, value]) => value),
            ),
            way("marketShare", third),
            undefined,
            tolerance === undefined ? undefined : decimals("tolerance", [tolerance]),
          ),
        );
      expect(of(held)).toEqual(of(decimals));
    }),
    { numRuns: runs(300) },
  );
});

describe("tables of words and figures", () => {
  const word = <Word>(words: readonly Word[]): fc.Arbitrary<unknown> =>
    fc.oneof(
      { weight: 20, arbitrary: fc.constantFrom<unknown>(...words) },
      { weight: 1, arbitrary: fc.constantFrom("", null, "x") },
    );
  const lines = (words: fc.Arbitrary<unknown>): fc.Arbitrary<[unknown, unknown][]> =>
    fc
      .constantFrom(0, 1)
      .chain((weight) => fc.array(fc.tuple(words, figures(weight)), { minLength: 1, maxLength: 15 }));
  const column = (cells: Cells): unknown[][] => cells.map((cell) => [cell]);

  test("RENTBYSOURCE", () => {
    fc.assert(
      fc.property(lines(word(SOURCES)), (drawn) => {
        const of = (way: Way): unknown =>
          outcome(() =>
            rentsBySource(
              choices("source", column(drawn.map(([source]) => source)), SOURCES),
              way(
                "rent",
                drawn.map(([, rent]) => rent),
              ),
            ),
          );
        expect(of(held)).toEqual(of(decimals));
      }),
      { numRuns: runs(300) },
    );
  });

  test("DISEMBODIED", () => {
    fc.assert(
      fc.property(lines(word(KINDS)), (drawn) => {
        const of = (way: Way): unknown =>
          outcome(() =>
            disembodied(choices("kind", column(drawn.map(([kind]) => kind)), KINDS), [
              way(
                "values",
                drawn.map(([, value]) => value),
              ),
            ]),
          );
        expect(of(held)).toEqual(of(decimals));
      }),
      { numRuns: runs(300) },
    );
  });

  test("BREAKDOWN", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(word(["a", "b"]), plain, tied), { minLength: 1, maxLength: 12 }), (drawn) => {
        const of = (way: Way): unknown =>
          outcome(() =>
            breakdown(
              labels("links", column(drawn.map(([link]) => link))),
              way(
                "output",
                drawn.map(([, output]) => output),
              ),
              way(
                "inputs",
                drawn.map(([, , inputs]) => inputs),
              ),
            ),
          );
        expect(of(held)).toEqual(of(decimals));
      }),
      { numRuns: runs(200) },
    );
  });

  test("FLOWORIGIN, with loops and without", () => {
    const actors = ["a", "b", "c", "d", "e", "Home"];
    const line = fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 5 }), plain, fc.boolean());
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 14 }), fc.boolean(), (drawn, hasLoops) => {
        const flows = drawn.map(([from, step, value, isBack]) => {
          const to = hasLoops && isBack ? (from + step) % 5 : Math.min(5, from + step);
          return [actors[from], actors[to === from ? 5 : to], value];
        });
        const of = (way: Way): unknown =>
          outcome(() =>
            flowOrigin(
              labels("from", column(flows.map(([from]) => from))),
              labels("to", column(flows.map(([, to]) => to))),
              way(
                "value",
                flows.map(([, , value]) => value),
              ),
              labels("market", [["Home"]]),
            ),
          );
        expect(of(held)).toEqual(of(decimals));
      }),
      { numRuns: runs(300) },
    );
  });

  test("TRAJECTORY, with missing periods and years", () => {
    const share = fc.oneof(
      { weight: 12, arbitrary: fc.integer({ min: 0, max: 40 }).map((percent) => percent / 100) },
      { weight: 1, arbitrary: fc.constantFrom<unknown>(0, null, new HostError("#N/A"), 0.123456789012345, 2, "x") },
    );
    const table = fc
      .integer({ min: 1, max: 7 })
      .chain((width) =>
        fc.array(fc.array(share, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, fc.boolean(), (cells, hasYears) => {
        const width = cells[0]!.length;
        const places = (record: number, position: number): { argument: string; row: number; column: number } => ({
          argument: "shares",
          row: record + 1,
          column: position + 1,
        });
        const at = (index: number): ReturnType<typeof places> => places(Math.floor(index / width), index % width);
        const slow = cells.flat().map((cell, index) => readFigure(cell, at(index)));
        const of = (way: Way, figures: ConstructorParameters<typeof Records>[4]): unknown =>
          outcome(() =>
            trajectory(
              labels(
                "links",
                cells.map((_, link) => [`link ${link}`]),
              ),
              new Records("shares", cells.length, width, "row", figures, places),
              hasYears
                ? way(
                    "periods",
                    Array.from({ length: width }, (_, period) => 2000 + period * period + period / 4),
                  )
                : undefined,
            ),
          );
        expect(of(held, exactCells(cells, at) ?? slow)).toEqual(of(decimals, slow));
      }),
      { numRuns: runs(300) },
    );
  });
});
