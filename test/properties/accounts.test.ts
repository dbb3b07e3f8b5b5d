/** What holds on paper of the account of a chain, of two scenarios, and of what moves sales and exports holds in the sheet. */
import fc from "../fast-check";
import { ITEMS, SIGNED } from "../../src/measures/chain-account/items";
import { call, isCaseError, sourceFunctions } from "../measures/host";
import { Fraction, sum, zero } from "../oracles/fraction";
import { nearestDouble, numeralOf } from "../oracles/nearest";
import { chain, column, cost, price, units } from "./generators";

const functions = sourceFunctions();
const run = (id: string, ...args: unknown[]): unknown[][] => call(functions.get(id), ...args) as unknown[][];

const MILLION = 1_000_000n;
const exact = (figure: number): Fraction => Fraction.of(units(figure), MILLION);
const double = ({ above, below }: Fraction): number => nearestDouble(above, below) + 0;

/** The figures in another currency unit, exactly, as numerals. */
const inUnit = (figures: readonly number[], factor: bigint): unknown[][] =>
  column(figures.map((figure) => numeralOf(units(figure) * factor, 9)));

const permuted = <T>(figures: readonly T[], order: readonly number[]): T[] => order.map((index) => figures[index]!);
/** Orders of so many rows. */
const orders = (count: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray(
    Array.from({ length: count }, (_, index) => index),
    { minLength: count, maxLength: count },
  );

describe("COMPARE", () => {
  const scenarios = fc.tuple(chain, chain).map(([one, other]) => {
    const count = Math.min(one.output.length, other.output.length);
    const cut = (figures: readonly number[]): number[] => figures.slice(0, count);
    return [one.output, one.inputs, other.output, other.inputs].map(cut) as [number[], number[], number[], number[]];
  });
  const totalOf = (output: readonly number[], inputs: readonly number[]): Fraction =>
    sum(output.map((figure, link) => exact(figure).minus(exact(inputs[link]!))));
  const positive = scenarios.filter(([s1, m1, s2, m2]) => totalOf(s1, m1).above > 0n && totalOf(s2, m2).above > 0n);
  const namesOf = (count: number): unknown[][] => column(Array.from({ length: count }, (_, link) => `L${link}`));

  test("every figure is the nearest double of the exact one, so that share changes sum to exactly 0", () => {
    fc.assert(
      fc.property(positive, ([s1, m1, s2, m2]) => {
        const table = run("COMPARE", namesOf(s1.length), ...[s1, m1, s2, m2].map(column));
        const [all1, all2] = [totalOf(s1, m1), totalOf(s2, m2)];
        const changes = s1.map((_, link) => {
          const [v1, v2] = [exact(s1[link]!).minus(exact(m1[link]!)), exact(s2[link]!).minus(exact(m2[link]!))];
          const change = v2.over(all2).minus(v1.over(all1));
          expect(table[link + 1]!.slice(1, 7)).toEqual(
            [v1, v2, v2.minus(v1), v1.over(all1), v2.over(all2), change].map(double),
          );
          return change;
        });
        expect(sum(changes)).toEqual(zero);
        expect(table.at(-1)!.slice(1)).toEqual([...[all1, all2, all2.minus(all1)].map(double), 1, 1, 0, ""]);
      }),
    );
  });

  test("a currency unit changes no share, an order of rows no figure", () => {
    fc.assert(
      fc.property(
        positive.chain((figures) => fc.tuple(fc.constant(figures), orders(figures[0].length))),
        fc.constantFrom(1n, 10n, 7_000n, 123_456n),
        ([figures, order], factor) => {
          const names = namesOf(order.length);
          const table = run("COMPARE", names, ...figures.map(column));
          const other = run("COMPARE", names, ...figures.map((each) => inUnit(each, factor)));
          expect(other.map((row) => row.slice(4))).toEqual(table.map((row) => row.slice(4)));
          const turned = run(
            "COMPARE",
            permuted(names, order),
            ...figures.map((each) => column(permuted(each, order))),
          );
          expect(turned.slice(1, -1)).toEqual(permuted(table.slice(1, -1), order));
          expect(turned.at(-1)).toEqual(table.at(-1));
        },
      ),
    );
  });

  test("its columns are those of VALUEADDED and VALUEADDEDSHARE", () => {
    fc.assert(
      fc.property(positive, ([s1, m1, s2, m2]) => {
        const table = run("COMPARE", namesOf(s1.length), ...[s1, m1, s2, m2].map(column)).slice(1, -1);
        const list = (id: string, ...args: number[][]): unknown[] => [run(id, ...args.map(column))].flat(2);
        expect(table.map((row) => row[1])).toEqual(list("VALUEADDED", s1, m1));
        expect(table.map((row) => row[5])).toEqual(list("VALUEADDEDSHARE", s2, m2));
      }),
    );
  });
});

describe("CHAINACCOUNT", () => {
  const line = fc.record({
    actor: fc.constantFrom("Farm", "Trader", "Mill", "Shop"),
    item: fc.constantFrom(...ITEMS, "sales", "sales", "domestic purchases"),
    value: cost,
    content: fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000),
  });
  const lines = fc.array(line, { minLength: 1, maxLength: 40 });
  const account = (all: readonly { actor: string; item: string; value: unknown; content: number }[]): unknown =>
    call(
      functions.get("CHAINACCOUNT"),
      column(all.map(({ actor }) => actor)),
      column(all.map(({ item }) => item)),
      column(all.map(({ value }) => value)),
      column(all.map(({ content }) => content)),
    );
  const cell = (table: unknown[][], row: string, header: string): unknown =>
    table.find(([name]) => name === row)![table[0]!.indexOf(header)];

  test("direct + indirect value added + all imports = production, each the nearest double of the exact figure", () => {
    fc.assert(
      fc.property(lines, (all) => {
        const of = (...items: string[]): Fraction =>
          sum(all.filter(({ item }) => items.includes(item)).map(({ value }) => exact(value)));
        const production = of("sales", "own use", "stock change").minus(of("chain purchases"));
        const table = account(all);
        if (production.above <= 0n) {
          expect(table).toEqual({ error: "#NUM!" });
          return;
        }
        if (!Array.isArray(table)) throw new Error("no table");
        const rows = table as unknown[][];
        const [domestic, imports] = [of("domestic purchases"), of("imports")];
        const induced = sum(
          all
            .filter(({ item }) => item === "domestic purchases")
            .map(({ value, content }) => exact(value).times(exact(content))),
        );
        const direct = production.minus(domestic).minus(imports);
        const indirect = domestic.minus(induced);
        expect(direct.plus(indirect).plus(imports).plus(induced)).toEqual(production);
        expect(
          [
            ["Direct", "Output"],
            ["Direct", "Value added"],
            ["Indirect", "Imports"],
            ["Indirect", "Value added"],
            ["Total", "Imports"],
            ["Total", "Value added"],
            ["Total", "Share of production"],
          ].map(([row, header]) => cell(rows, row!, header!)),
        ).toEqual(
          [
            production,
            direct,
            induced,
            indirect,
            imports.plus(induced),
            direct.plus(indirect),
            direct.plus(indirect).over(production),
          ].map(double),
        );
      }),
    );
  });

  test("an order of the lines changes no figure, a currency unit no ratio, a line in two no total", () => {
    fc.assert(
      fc.property(
        lines.chain((all) => fc.tuple(fc.constant(all), orders(all.length))),
        ([all, order]) => {
          const table = account(all);
          const byName = (found: unknown): unknown =>
            Array.isArray(found)
              ? [...(found as unknown[][])].sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
              : found;
          expect(byName(account(permuted(all, order)))).toEqual(byName(table));
          const thousandths = all.map((each) => ({ ...each, value: numeralOf(units(each.value) * 7n, 9) }));
          const ratios = (found: unknown): unknown =>
            Array.isArray(found) ? (found as unknown[][]).map((row) => [row[6], row[7]]) : found;
          expect(ratios(account(thousandths))).toEqual(ratios(table));
          const halves = all.map((each) => ({ ...each, value: numeralOf(units(each.value) * 5n, 7) }));
          expect(account([...halves, ...halves])).toEqual(table);
        },
      ),
    );
  });

  test("a value below 0 is refused but for stock changes and profits", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ITEMS), price, (item, value) => {
        const table = account([
          { actor: "Farm", item: "sales", value: 1e9, content: 0 },
          { actor: "Farm", item, value: -value, content: 0 },
        ]);
        expect(isCaseError(table)).toBe(!SIGNED.has(item));
      }),
    );
  });
});

describe("PRICEVOLUMEMIX", () => {
  const sometimes = fc.oneof({ weight: 4, arbitrary: price }, { weight: 1, arbitrary: fc.constant(0) });
  const product = fc.record({ p0: sometimes, q0: sometimes, p1: sometimes, q1: sometimes, c0: cost, c1: cost });
  const products = fc.array(product, { minLength: 1, maxLength: 12 });
  type Product = { p0: number; q0: number; p1: number; q1: number; c0: number; c1: number };
  const KEYS = ["p0", "q0", "p1", "q1", "c0", "c1"] as const;
  const namesOf = (count: number): unknown[][] => column(Array.from({ length: count }, (_, each) => `P${each}`));
  const bridge = (all: readonly Product[], factor = 1000n): unknown =>
    call(
      functions.get("PRICEVOLUMEMIX"),
      namesOf(all.length),
      ...KEYS.map((key) =>
        key.startsWith("q")
          ? column(all.map((each) => each[key]))
          : inUnit(
              all.map((each) => each[key]),
              factor,
            ),
      ),
    );

  test("in every row Before + volume + mix + price + cost + new or lost = After, each figure the nearest double", () => {
    fc.assert(
      fc.property(products, (all) => {
        const figures = all.map(
          (each) => KEYS.map((key) => exact(each[key])) as [Fraction, Fraction, Fraction, Fraction, Fraction, Fraction],
        );
        const inBoth = all.map(({ p0, q0, p1, q1 }) => p0 + q0 > 0 && p1 + q1 > 0);
        const total = (period: 1 | 3): Fraction =>
          sum(figures.map((each, index) => (inBoth[index] ? each[period] : zero)));
        const [all0, all1] = [total(1), total(3)];
        const table = bridge(all);
        if (inBoth.includes(true) && all0.isZero) {
          expect(table).toEqual({ error: "#DIV/0!" });
          return;
        }
        const rows = figures.map(([p0, q0, p1, q1, c0, c1], index) => {
          const [m0, m1] = [p0.minus(c0), p1.minus(c1)];
          const [before, after] = [m0.times(q0), m1.times(q1)];
          const growth = inBoth[index] ? all1.over(all0) : zero;
          const effects = inBoth[index]
            ? [
                before.times(growth).minus(before),
                m0.times(q1.minus(q0.times(growth))),
                p1.minus(p0).times(q1),
                c0.minus(c1).times(q1),
                zero,
              ]
            : [zero, zero, zero, zero, after.minus(before)];
          expect(before.plus(sum(effects))).toEqual(after);
          return [before, ...effects, after, after.minus(before)];
        });
        const sums = rows[0]!.map((_, at) => sum(rows.map((row) => row[at]!)));
        expect((table as unknown[][]).slice(1).map((row) => row.slice(1))).toEqual(
          [...rows, sums].map((row) => row.map(double)),
        );
      }),
    );
  });

  test("an order of rows changes no figure; another currency only scales", () => {
    fc.assert(
      fc.property(
        products.chain((all) => fc.tuple(fc.constant(all), orders(all.length))),
        ([all, order]) => {
          const [table, turned] = [bridge(all), bridge(permuted(all, order))];
          if (!Array.isArray(table)) {
            expect(turned).toEqual(table);
            return;
          }
          const figures = (rows: unknown): unknown[][] => (rows as unknown[][]).slice(1).map((row) => row.slice(1));
          expect(figures(turned).slice(0, -1)).toEqual(permuted(figures(table).slice(0, -1), order));
          expect(figures(turned).at(-1)).toEqual(figures(table).at(-1));
          const twice = figures(bridge(all, 2000n)).map((row) => row.map((figure) => Number(figure) / 2));
          expect(twice).toEqual(figures(table));
        },
      ),
    );
  });
});

describe("MARKETSHARE", () => {
  const product = fc
    .record({ own0: cost, rest0: cost, own1: cost, rest1: cost, isNew: fc.integer({ min: 0, max: 5 }) })
    .map(({ own0, rest0, own1, rest1, isNew }) => ({
      x0: isNew === 0 ? 0 : Math.min(own0, rest0),
      w0: isNew === 0 ? 0 : Math.max(own0, rest0),
      x1: isNew === 1 ? 0 : Math.min(own1, rest1),
      w1: isNew === 1 ? 0 : Math.max(own1, rest1),
    }));
  const products = fc.array(product, { minLength: 1, maxLength: 12 }).filter((all) => all.some(({ w0 }) => w0 > 0));
  type Product = { x0: number; w0: number; x1: number; w1: number };
  const KEYS = ["x0", "w0", "x1", "w1"] as const;
  const shares = (all: readonly Product[], factor = 1000n): unknown[][] =>
    run(
      "MARKETSHARE",
      column(all.map((_, each) => `P${each}`)),
      ...KEYS.map((key) =>
        inUnit(
          all.map((each) => each[key]),
          factor,
        ),
      ),
    );

  test("in every row the four effects sum to the change, each figure the nearest double", () => {
    fc.assert(
      fc.property(products, (all) => {
        const figures = all.map(
          (each) => KEYS.map((key) => exact(each[key])) as [Fraction, Fraction, Fraction, Fraction],
        );
        const markets = figures.filter(([, w0]) => !w0.isZero);
        const growth = sum(markets.map(([, , , w1]) => w1)).over(sum(markets.map(([, w0]) => w0)));
        const rows = figures.map(([x0, w0, x1, w1]) => {
          const own = w0.isZero ? zero : w1.over(w0);
          const effects = w0.isZero
            ? [zero, zero, zero, x1]
            : [x0.times(growth).minus(x0), x0.times(own.minus(growth)), x1.minus(x0.times(own)), zero];
          expect(sum(effects)).toEqual(x1.minus(x0));
          return [x0, x1, x1.minus(x0), ...effects];
        });
        const sums = rows[0]!.map((_, at) => sum(rows.map((row) => row[at]!)));
        expect(
          shares(all)
            .slice(1)
            .map((row) => row.slice(1, 8)),
        ).toEqual([...rows, sums].map((row) => row.map(double)));
      }),
    );
  });

  test("a currency unit changes no share, an order of rows no figure", () => {
    fc.assert(
      fc.property(
        products.chain((all) => fc.tuple(fc.constant(all), orders(all.length))),
        ([all, order]) => {
          const figures = (rows: unknown[][]): unknown[][] => rows.slice(1).map((row) => row.slice(1));
          const table = figures(shares(all));
          const turned = figures(shares(permuted(all, order)));
          expect([turned.slice(0, -1), turned.at(-1)]).toEqual([permuted(table.slice(0, -1), order), table.at(-1)]);
          expect(figures(shares(all, 31n)).map((row) => row.slice(7))).toEqual(table.map((row) => row.slice(7)));
        },
      ),
    );
  });
});

describe("UNITVALUES", () => {
  const record = fc.record({ group: fc.constantFrom("a", "b", "A "), value: cost, quantity: cost });
  const records = fc.array(record, { minLength: 1, maxLength: 30 });
  const screens = fc.constantFrom(null, 0.5, 1, 3);
  type Record = { group: string; value: number; quantity: number };
  const table = (all: readonly Record[], screen: number | null, factor = 1000n): unknown[][] =>
    run(
      "UNITVALUES",
      column(all.map(({ group }) => group)),
      inUnit(
        all.map(({ value }) => value),
        factor,
      ),
      column(all.map(({ quantity }) => quantity)),
      screen,
    );

  test("a currency unit changes neither what is dropped nor a share; an order of records no figure", () => {
    fc.assert(
      fc.property(
        records.chain((all) => fc.tuple(fc.constant(all), orders(all.length))),
        screens,
        ([all, order], screen) => {
          const own = table(all, screen);
          expect(table(all, screen, 64n).map((row) => row.slice(3))).toEqual(own.map((row) => row.slice(3)));
          const byGroup = (rows: unknown[][]): unknown =>
            Object.fromEntries(rows.map(([group, ...figures]) => [String(group).toLowerCase(), figures]));
          expect(byGroup(table(permuted(all, order), screen))).toEqual(byGroup(own));
        },
      ),
    );
  });

  test("the unit value is between the lowest and the highest of its records, and the counts are of all", () => {
    fc.assert(
      fc.property(records, screens, (all, screen) => {
        const rows = table(all, screen).slice(1);
        const count = rows.reduce((sum, row) => sum + Number(row[4]) + Number(row[5]), 0);
        expect(count).toBe(all.length);
        for (const [group, unit] of rows) {
          if (typeof unit !== "number") continue;
          const own = all
            .filter((each) => each.group.trim().toLowerCase() === String(group).trim().toLowerCase())
            .filter(({ value, quantity }) => value > 0 && quantity > 0)
            .map(({ value, quantity }) => value / quantity);
          expect(unit).toBeGreaterThanOrEqual(Math.min(...own) * (1 - 1e-15));
          expect(unit).toBeLessThanOrEqual(Math.max(...own) * (1 + 1e-15));
        }
      }),
    );
  });
});

describe("CONVERTUNITS", () => {
  /** Factors of a tree of units, so that there is one way between any two. */
  const trees = fc.array(fc.tuple(fc.nat(), price, fc.boolean()), { minLength: 1, maxLength: 12 }).map((steps) =>
    steps.map(([parent, factor, isForward], index) => {
      const [one, other] = [`u${parent % (index + 1)}`, `u${index + 1}`];
      return isForward ? [one, other, factor] : [other, one, factor];
    }),
  );

  test("there and back is the value; an order of the lines changes no figure", () => {
    fc.assert(
      fc.property(
        trees.chain((lines) =>
          fc.tuple(fc.constant(lines), orders(lines.length), fc.nat(lines.length), fc.nat(lines.length)),
        ),
        price,
        ([lines, order, from, to], value) => {
          const ratio = (one: number, other: number, factors: unknown[][]): unknown =>
            call(functions.get("CONVERTUNITS"), value, `u${one}`, `U${other}`, factors);
          const [there, back] = [ratio(from, to, lines), ratio(to, from, lines)] as [number, number];
          expect((there / value) * (back / value)).toBeCloseTo(1, 12);
          expect(ratio(from, to, permuted(lines, order))).toBe(there);
          expect(ratio(from, from, lines)).toBe(value);
        },
      ),
    );
  });
});
