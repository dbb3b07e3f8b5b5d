/** What must hold on paper holds in the sheet, for any chain. */
import fc from "../fast-check";
import { call, sourceFunctions } from "../measures/host";
import { chain, closedChain, column, cost, network, price, sumOf, units } from "./generators";

const functions = sourceFunctions();
const run = (id: string, ...args: unknown[]): unknown => call(functions.get(id), ...args);

/** The answer of a function for a column, as a list. */
function list(answer: unknown): number[] {
  return Array.isArray(answer) ? (answer as number[][]).flat() : [answer as number];
}

function rows(answer: unknown): unknown[][] {
  return (answer as unknown[][]).slice(1);
}

/** Doubles each within half a unit of their last place of figures that sum to `total`. */
function expectSum(figures: readonly number[], total: number): void {
  const size = figures.reduce((sum, figure) => sum + Math.abs(figure), Math.abs(total));
  const sum = figures.reduce((all, figure) => all + figure, 0);
  expect(Math.abs(sum - total)).toBeLessThanOrEqual(size * Number.EPSILON * (figures.length + 1));
}

test("value added is the exact difference, to the nearest double", () => {
  fc.assert(
    fc.property(chain, ({ output, inputs }) => {
      const expected = output.map((sold, link) => Number(`${units(sold) - units(inputs[link]!)}e-6`));
      expect(list(run("VALUEADDED", column(output), column(inputs)))).toEqual(expected.map((figure) => figure + 0));
    }),
  );
});

test("value added sums to the final price in a closed chain, exactly", () => {
  fc.assert(
    fc.property(closedChain, ({ output, inputs }) => {
      const added = list(run("VALUEADDED", column(output), column(inputs)));
      expect(sumOf(added.map(units))).toBe(units(output[output.length - 1]!));
    }),
  );
});

test("shares sum to 1", () => {
  fc.assert(
    fc.property(chain, ({ output, inputs }) => {
      expectSum(list(run("VALUEADDEDSHARE", column(output), column(inputs))), 1);
    }),
  );
});

test("a change of the unit of money changes no share", () => {
  fc.assert(
    fc.property(chain, fc.constantFrom(10, 100, 1e6, 4, 1 / 8), ({ output, inputs }, unit) => {
      // Text numerals, so that the change of unit itself is exact.
      const inUnit = (figure: number): string => decimalText(units(figure) * BigInt(1000 * unit), 9);
      expect(run("VALUEADDEDSHARE", column(output.map(inUnit)), column(inputs.map(inUnit)))).toEqual(
        run("VALUEADDEDSHARE", column(output), column(inputs)),
      );
    }),
  );
});

test("row and column give the same", () => {
  fc.assert(
    fc.property(chain, ({ output, inputs }) => {
      for (const id of ["VALUEADDED", "VALUEADDEDSHARE", "MARGIN", "MARKUP"]) {
        const down = run(id, column(output), column(inputs));
        const across = run(id, [output], [inputs]);
        if (output.length > 1) expect(across).toEqual([(down as unknown[][]).flat()]);
        else expect(across).toEqual(down);
      }
    }),
  );
});

test("permuting the links permutes the answer", () => {
  fc.assert(
    fc.property(chain, fc.infiniteStream(fc.nat()), ({ output, inputs }, stream) => {
      const order = output
        .map((_, link) => ({ link, key: stream.next().value as number }))
        .sort((a, b) => a.key - b.key || a.link - b.link)
        .map(({ link }) => link);
      const permuted = <T>(figures: readonly T[]): T[] => order.map((link) => figures[link]!);
      for (const id of ["VALUEADDED", "VALUEADDEDSHARE"]) {
        expect(list(run(id, column(permuted(output)), column(permuted(inputs))))).toEqual(
          permuted(list(run(id, column(output), column(inputs)))),
        );
      }
    }),
  );
});

test("categories of inputs sum, in any direction", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(cost, cost, cost, cost), { minLength: 2, maxLength: 12 }), (links) => {
      const output = links.map(([sold]) => sold);
      const categories = links.map(([, ...bought]) => bought);
      const sums = categories.map((bought) => decimalText(sumOf(bought.map(units)), 6));
      const expected = list(run("VALUEADDED", column(output), column(sums)));
      expect(list(run("VALUEADDED", column(output), categories))).toEqual(expected);
      if (links.length === 3) return; // a square matrix beside a row is read along the row
      const transposed = [0, 1, 2].map((category) => categories.map((bought) => bought[category]!));
      expect(list(run("VALUEADDED", [output], transposed))).toEqual(expected);
    }),
  );
});

test("BREAKDOWN agrees with VALUEADDED and VALUEADDEDSHARE", () => {
  fc.assert(
    fc.property(chain, ({ output, inputs }) => {
      const table = rows(
        run("BREAKDOWN", column(output.map((_, link) => `Link ${link}`)), column(output), column(inputs)),
      );
      const links = table.slice(0, -1);
      expect(links.map((row) => row[3])).toEqual(list(run("VALUEADDED", column(output), column(inputs))));
      expect(links.map((row) => row[4])).toEqual(list(run("VALUEADDEDSHARE", column(output), column(inputs))));
      expect(links[links.length - 1]![5]).toBe(1);
      expect(table[table.length - 1]![4]).toBe(1);
    }),
  );
});

test("the stages' value added and other inputs sum to the last price", () => {
  const stage = fc.record({ price, others: cost, units: fc.integer({ min: 1, max: 99 }).map((tenths) => tenths / 10) });
  fc.assert(
    fc.property(fc.array(stage, { minLength: 1, maxLength: 8 }), (stages) => {
      const added = list(
        run(
          "STAGEVALUEADDED",
          column(stages.map((s) => s.price)),
          column(stages.map((s) => s.others)),
          column(stages.map((s) => s.units)),
        ),
      );
      let quantity = 1;
      const others = stages.map((_, index) => {
        const own = stages[stages.length - 1 - index]!;
        const cost = quantity * own.others;
        quantity *= own.units;
        return cost;
      });
      expectSum([...added, ...others], stages[stages.length - 1]!.price);
    }),
  );
});

test("DISTRIBUTION: the groups sum to all, whatever the order", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom("a", "B", " b ", "A", "c"), price), { minLength: 1 }), (records) => {
      const groups = column(records.map(([group]) => group));
      const values = column(records.map(([, value]) => value));
      const byValue = rows(run("DISTRIBUTION", groups, values));
      const byAppearance = rows(run("DISTRIBUTION", groups, values, "Appearance"));
      expect(sumOf(byValue.map(([, value]) => units(value as number)))).toBe(
        sumOf(records.map(([, value]) => units(value))),
      );
      expectSum(
        byValue.map(([, , share]) => share as number),
        1,
      );
      expect([...byAppearance].sort((a, b) => (b[1] as number) - (a[1] as number))).toEqual(byValue);
    }),
  );
});

test("a margin and a mark-up on the same trade: 1 / margin - 1 / mark-up = 1", () => {
  fc.assert(
    fc.property(price, price, (sold, bought) => {
      const margin = run("MARGIN", sold, bought) as number;
      const markup = run("MARKUP", sold, bought) as number;
      fc.pre(margin !== 0 && Math.abs(margin) > 1e-6);
      expect(1 / margin - 1 / markup).toBeCloseTo(1, 6);
    }),
  );
});

test("the netback is the price of the raw input at which the use neither gains nor loses", () => {
  fc.assert(
    fc.property(price, cost, fc.integer({ min: 1, max: 50 }), (final, others, perOutput) => {
      const netback = run("NETBACK", final, others, perOutput) as number;
      expectSum([netback * perOutput, others], final);
    }),
  );
});

describe("ROUNDSHARES", () => {
  const values = fc
    .array(cost, { minLength: 1, maxLength: 40 })
    .filter((figures) => figures.some((figure) => figure > 0));
  test("sums to exactly 1 and never differs from the share by a whole unit", () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 0, max: 10 }), (figures, decimals) => {
        const rounded = list(run("ROUNDSHARES", column(figures), decimals));
        const unit = 10n ** BigInt(decimals + 2);
        const inUnits = rounded.map((share) => BigInt((share * Number(unit)).toFixed(0)));
        rounded.forEach((share, index) => expect(share).toBe(Number(`${inUnits[index]}e-${decimals + 2}`)));
        expect(sumOf(inUnits)).toBe(unit);
        const total = sumOf(figures.map(units));
        inUnits.forEach((share, index) => {
          const difference = share * total - units(figures[index]!) * unit;
          expect(difference < total && difference > -total).toBe(true);
        });
      }),
    );
  });
});

describe("chains of payments", () => {
  const args = (lines: readonly { from: string; to: string; value: number }[]): unknown[] => [
    column(lines.map(({ from }) => from)),
    column(lines.map(({ to }) => to)),
    column(lines.map(({ value }) => value)),
  ];

  test("FLOWORIGIN sums to the market's purchases, loops or not", () => {
    fc.assert(
      fc.property(network, (lines) => {
        for (const market of ["Home", "Abroad"]) {
          const purchases = sumOf(lines.filter(({ to }) => to === market).map(({ value }) => units(value)));
          const origin = run("FLOWORIGIN", ...args(lines), market);
          if (purchases === 0n) {
            expect(origin).toEqual({ error: "#NUM!" });
            continue;
          }
          expectSum(
            rows(origin).map(([, added]) => added as number),
            Number(`${purchases}e-6`),
          );
          expectSum(
            rows(origin).map(([, , share]) => share as number),
            1,
          );
        }
      }),
    );
  });

  test("FLOWORIGIN over all markets is each actor's value added", () => {
    fc.assert(
      fc.property(network, (lines) => {
        const markets = ["Home", "Abroad"].filter((market) =>
          lines.some(({ to, value }) => to === market && value > 0),
        );
        const origins = new Map<string, number[]>();
        for (const market of markets) {
          for (const [actor, added] of rows(run("FLOWORIGIN", ...args(lines), market)) as [string, number][]) {
            origins.set(actor, [...(origins.get(actor) ?? []), added]);
          }
        }
        for (const [actor, , , added] of rows(run("FLOWBREAKDOWN", ...args(lines))) as [
          string,
          number,
          number,
          number,
        ][]) {
          expectSum(origins.get(actor) ?? [], added);
        }
      }),
    );
  });

  test("FLOWBREAKDOWN: value added sums to the final purchases, shares to 1", () => {
    fc.assert(
      fc.property(network, (lines) => {
        const table = rows(run("FLOWBREAKDOWN", ...args(lines))) as [string, number, number, number, number][];
        const purchases = sumOf(lines.filter(({ to }) => !to.startsWith("P")).map(({ value }) => units(value)));
        expect(sumOf(table.map(([, , , added]) => units(added)))).toBe(purchases);
        expectSum(
          table.map(([, , , , share]) => share),
          1,
        );
      }),
    );
  });

  test("a chain without branches, given as payments, is the same as given link by link", () => {
    fc.assert(
      fc.property(closedChain, ({ output, inputs }) => {
        const lines = output.map((value, link) => ({
          from: `L${link}`,
          to: link === output.length - 1 ? "Consumers" : `L${link + 1}`,
          value,
        }));
        const table = rows(run("FLOWBREAKDOWN", ...args(lines)));
        expect(table.map((row) => row[3])).toEqual(list(run("VALUEADDED", column(output), column(inputs))));
        expect(table.map((row) => row[4])).toEqual(list(run("VALUEADDEDSHARE", column(output), column(inputs))));
      }),
    );
  });
});

/** A whole number of units as a decimal numeral. */
function decimalText(count: bigint, decimals: number): string {
  return `${count}e-${decimals}`;
}
