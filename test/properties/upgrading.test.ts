/** What must hold of processes and rivals, peers, audits, new chains and linkages, whatever the figures. Oracles are whole numbers without bounds. */
import fc from "../fast-check";
import { call, sourceFunctions } from "../measures/host";
import { nearestDouble } from "../oracles/nearest";
import { column, cost, price, units } from "./generators";

const functions = sourceFunctions();
const rowsOf = (id: string, ...args: unknown[]): unknown[][] =>
  (call(functions.get(id), ...args) as unknown[][]).slice(1);

/** Money with at most two decimals, and the same in a currency unit of a thousandth. */
const amount = fc.integer({ min: 1, max: 99_999_999 }).map((cents) => Number(`${cents}e-2`));
const inUnitOf = (figures: readonly number[], power: number): number[] =>
  figures.map((figure) => Number(`${units(figure)}e${power - 6}`));
const names = (count: number): unknown[][] => column(Array.from({ length: count }, (_, index) => `n${index}`));
const shuffled = (count: number): fc.Arbitrary<number[]> =>
  fc.shuffledSubarray(
    Array.from({ length: count }, (_, index) => index),
    { minLength: count, maxLength: count },
  );

const indicator = fc.record({
  better: fc.constantFrom("high", "low"),
  before: price,
  after: price,
  rivalBefore: price,
  rivalAfter: price,
});
type Indicator = typeof indicator extends fc.Arbitrary<infer Each> ? Each : never;

const processed = (all: readonly Indicator[]): unknown[][] =>
  rowsOf(
    "PROCESSUPGRADING",
    names(all.length),
    ...(["better", "before", "after", "rivalBefore", "rivalAfter"] as const).map((key) =>
      column(all.map((each) => each[key])),
    ),
  );

describe("PROCESSUPGRADING", () => {
  test("columns are the nearest doubles, and the flag that of exact products", () => {
    fc.assert(
      fc.property(indicator, (drawn) => {
        const [then, now, rivalThen, rivalNow] = [drawn.before, drawn.after, drawn.rivalBefore, drawn.rivalAfter].map(
          units,
        ) as [bigint, bigint, bigint, bigint];
        const isHigh = drawn.better === "high";
        const turned = (above: bigint, below: bigint): [bigint, bigint] => (isHigh ? [above, below] : [below, above]);
        const less = ([above, below]: [bigint, bigint]): number => nearestDouble(above - below, below);
        const [above, below] = turned(now, then);
        const [rivalAbove, rivalBelow] = turned(rivalNow, rivalThen);
        const isFaster = above * rivalBelow * 100n > rivalAbove * below * 101n;
        const expected =
          above * 100n > below * 101n
            ? isFaster
              ? "Process upgrading"
              : "Improving, not faster than rivals"
            : above * 100n < below * 99n
              ? "Worse"
              : "No change";
        expect(processed([drawn])[0]!.slice(3)).toEqual([
          less(turned(now, then)),
          less(turned(now * rivalThen, then * rivalNow)),
          less(turned(now, rivalNow)),
          expected,
        ]);
      }),
    );
  });

  test("the order of rows changes no row", () => {
    fc.assert(
      fc.property(
        fc
          .array(indicator, { minLength: 1, maxLength: 8 })
          .chain((all) => fc.tuple(fc.constant(all), shuffled(all.length))),
        ([all, order]) => {
          const straight = processed(all).map((row) => row.slice(1));
          expect(processed(order.map((index) => all[index]!)).map((row) => row.slice(1))).toEqual(
            order.map((index) => straight[index]),
          );
        },
      ),
    );
  });

  test("against rivals who do the same, nothing is faster and nothing ahead", () => {
    fc.assert(
      fc.property(fc.constantFrom("high", "low"), price, price, (better, before, after) => {
        const [row] = processed([{ better, before, after, rivalBefore: before, rivalAfter: after } as Indicator]);
        expect(row!.slice(4, 6)).toEqual([0, 0]);
        expect(row![6]).not.toBe("Process upgrading");
      }),
    );
  });
});

describe("BENCHMARK", () => {
  const peers = fc.array(cost, { minLength: 4, maxLength: 12 });
  const ranked = (better: string, own: number, all: readonly number[]): unknown[] =>
    rowsOf("BENCHMARK", "x", better, own, [all])[0]!.slice(2);

  test("quartiles, rank and gap are exact", () => {
    fc.assert(
      fc.property(fc.constantFrom("high", "low"), price, peers, (better, own, all) => {
        const sign = better === "high" ? -1n : 1n;
        const order = all.map(units).sort((a, b) => (sign * (a - b) < 0n ? -1 : 1));
        const quantile = (quarters: number): number => {
          const at = (order.length - 1) * quarters;
          const [low, rest] = [Math.floor(at / 4), BigInt(at % 4)];
          return nearestDouble(order[low]! * (4n - rest) + (order[low + 1] ?? 0n) * rest, 4_000_000n);
        };
        const [mine, best] = [units(own), order[0]!];
        const [above, below] = better === "high" ? [mine, best] : [best, mine];
        const rank = 1 + order.filter((peer) => sign * (peer - mine) < 0n).length;
        expect(ranked(better, own, all)).toEqual([
          ...[0, 1, 2, 3, 4].map(quantile),
          rank,
          all.length + 1,
          below === 0n ? { error: "#DIV/0!" } : nearestDouble(above - below, below),
        ]);
      }),
    );
  });

  test("the order of the peers changes nothing", () => {
    fc.assert(
      fc.property(
        price,
        peers.chain((all) => fc.tuple(fc.constant(all), shuffled(all.length))),
        (own, [all, order]) => {
          expect(
            ranked(
              "high",
              own,
              order.map((index) => all[index]!),
            ),
          ).toEqual(ranked("high", own, all));
        },
      ),
    );
  });

  test("what is good turned round turns the table round", () => {
    fc.assert(
      fc.property(price, peers, (own, all) => {
        const [high, low] = [ranked("high", own, all), ranked("low", own, all)];
        expect(low.slice(0, 5)).toEqual(high.slice(0, 5).reverse());
        expect((high[5] as number) + (low[5] as number)).toBe(
          all.length + 2 - all.filter((peer) => units(peer) === units(own)).length,
        );
      }),
    );
  });
});

describe("SUCCESSFACTORS", () => {
  const mark = fc.integer({ min: 1, max: 70 }).map((tenths) => tenths / 10);
  const factors = fc.array(fc.tuple(mark, mark), { minLength: 1, maxLength: 10 });

  test("the fit is exact, and at most 1", () => {
    fc.assert(
      fc.property(factors, (all) => {
        const [asked, offered] = [all.map(([one]) => one), all.map(([, other]) => other)];
        const fit = rowsOf("SUCCESSFACTORS", names(all.length), column(asked), column(offered), 7).at(-1)![2] as number;
        const sum = (figures: readonly bigint[]): bigint => figures.reduce((one, other) => one + other, 0n);
        expect(fit).toBe(
          nearestDouble(
            sum(all.map(([one, other]) => units(one) * units(other))),
            7_000_000n * sum(asked.map((one) => units(one))),
          ),
        );
        expect(fit).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("a better rival never makes a gap smaller", () => {
    fc.assert(
      fc.property(mark, mark, fc.array(mark, { minLength: 1, maxLength: 5 }), mark, (asked, offered, rivals, more) => {
        const gap = (all: readonly number[]): number =>
          rowsOf("SUCCESSFACTORS", "x", asked, offered, 7, [all])[0]![5] as number;
        expect(gap([...rivals, more])).toBeLessThanOrEqual(gap(rivals));
      }),
    );
  });
});

describe("COMPLIANCECOST", () => {
  const firms = fc.array(
    fc.record({ sales: amount, audits: fc.integer({ min: 1, max: 50 }), sharing: fc.integer({ min: 1, max: 20 }) }),
    { minLength: 1, maxLength: 10 },
  );

  test("cost, share and times are the nearest doubles; a currency unit changes no ratio", () => {
    fc.assert(
      fc.property(firms, amount, fc.constantFrom(-3, 3), (all, fee, power) => {
        const answer = (sales: readonly number[], price: number): unknown[][] =>
          rowsOf(
            "COMPLIANCECOST",
            column(sales),
            column(all.map(({ audits }) => audits)),
            price,
            column(all.map(({ sharing }) => sharing)),
          );
        const sales = all.map((firm) => firm.sales);
        const largest = all.reduce((one, other) => (other.sales > one.sales ? other : one));
        const fees = (firm: { audits: number }): bigint => BigInt(firm.audits) * units(fee);
        const below = (firm: { sharing: number; sales: number }): bigint => BigInt(firm.sharing) * units(firm.sales);
        const fromSales = answer(sales, fee);
        expect(fromSales).toEqual(
          all.map((firm) => [
            firm.sales,
            nearestDouble(fees(firm), BigInt(firm.sharing) * 1_000_000n),
            nearestDouble(fees(firm), below(firm)),
            nearestDouble(fees(firm) * below(largest), below(firm) * fees(largest)),
          ]),
        );
        const [inOther, otherFee] = [inUnitOf(sales, power), inUnitOf([fee], power)[0]!];
        expect(answer(inOther, otherFee).map((row) => row.slice(2))).toEqual(fromSales.map((row) => row.slice(2)));
      }),
    );
  });
});

describe("CHAINUPGRADING", () => {
  const chains = fc
    .array(
      fc.record({
        first: fc.oneof(amount, fc.constant(0)),
        last: fc.oneof(amount, fc.constant(0)),
        perHead: fc.integer({ min: 1, max: 99 }),
      }),
      { minLength: 2, maxLength: 8 },
    )
    .filter((all) => all.some(({ first }) => first > 0) && all.some(({ last }) => last > 0));
  const answer = (firsts: readonly number[], lasts: readonly number[], perHead: readonly number[]): unknown[][] =>
    rowsOf(
      "CHAINUPGRADING",
      names(firsts.length),
      firsts.map((first, index) => [first, lasts[index]]),
      column(perHead),
    );

  test("shares, changes and value per head are the nearest doubles of exact fractions, and the flag is theirs", () => {
    fc.assert(
      fc.property(chains, (all) => {
        const [firsts, lasts] = [all.map(({ first }) => units(first)), all.map(({ last }) => units(last))];
        const sum = (figures: readonly bigint[]): bigint => figures.reduce((one, other) => one + other, 0n);
        const [before, after] = [sum(firsts), sum(lasts)];
        const rows = answer(
          all.map(({ first }) => first),
          all.map(({ last }) => last),
          all.map(({ perHead }) => perHead),
        );
        expect(rows.slice(0, all.length).map((row) => row.slice(1, 4))).toEqual(
          all.map((_, index) => [
            nearestDouble(firsts[index]!, before),
            nearestDouble(lasts[index]!, after),
            nearestDouble(lasts[index]! * before - firsts[index]! * after, before * after),
          ]),
        );
        // Over the product of all values per head, heads are whole numbers.
        const common = all.reduce((product, { perHead }) => product * BigInt(perHead), 1n);
        const fractionOf = (values: readonly bigint[], places: readonly number[]): [bigint, bigint] => [
          sum(places.map((index) => values[index]!)) * common,
          sum(places.map((index) => (values[index]! * common) / BigInt(all[index]!.perHead))),
        ];
        const placesOf = (isOne: (index: number) => boolean): number[] =>
          all.flatMap((_, index) => (isOne(index) ? [index] : []));
        const [oldAbove, oldBelow] = fractionOf(
          firsts,
          placesOf((index) => firsts[index]! > 0n),
        );
        const entered = placesOf((index) => firsts[index] === 0n && lasts[index]! > 0n);
        const [newAbove, newBelow] = fractionOf(lasts, entered);
        const old = nearestDouble(oldAbove, oldBelow * 1_000_000n);
        const [one, other] = [newAbove * oldBelow, oldAbove * newBelow];
        expect(rows.at(-1)).toEqual(
          entered.length === 0
            ? ["Value per head", expect.closeTo(old * 1e6, 6), "", "", ""]
            : [
                "Value per head",
                nearestDouble(oldAbove, oldBelow),
                nearestDouble(newAbove, newBelow),
                nearestDouble(one - other, other),
                "",
              ],
        );
        expect(rows.at(-2)![4]).toBe(
          entered.length === 0 ? "No new chain" : one > other ? "Chain upgrading" : "Moved, no gain",
        );
      }),
    );
  });

  test("a currency unit changes no share, no growth and no flag; the same value per head everywhere is no gain", () => {
    fc.assert(
      fc.property(chains, fc.constantFrom(-2, 3), fc.integer({ min: 1, max: 99 }), (all, power, same) => {
        const [firsts, lasts] = [all.map(({ first }) => first), all.map(({ last }) => last)];
        const perHead = all.map((each) => each.perHead);
        const ratios = (rows: unknown[][]): unknown[] => [...rows.slice(0, -1), rows.at(-1)!.slice(3)];
        expect(ratios(answer(inUnitOf(firsts, power), inUnitOf(lasts, power), inUnitOf(perHead, power)))).toEqual(
          ratios(answer(firsts, lasts, perHead)),
        );
        const [flag, headRow] = answer(
          firsts,
          lasts,
          perHead.map(() => same),
        ).slice(-2) as [unknown[], unknown[]];
        expect(["No new chain", "Moved, no gain"]).toContain(flag[4]);
        expect(headRow.slice(1)).toEqual(flag[4] === "No new chain" ? [same, "", "", ""] : [same, same, 0, ""]);
      }),
    );
  });
});

describe("RESOURCELINKAGES", () => {
  const part = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);

  test("all rounds are the first and what of them is spent again", () => {
    fc.assert(
      fc.property(amount, amount, part, part, part, (revenue, wages, spend, localShare, again) => {
        const thousandths = (figure: number): bigint => BigInt(Math.round(figure * 1000));
        const [s, l, a] = [spend, localShare, again].map(thousandths) as [bigint, bigint, bigint];
        const rows = rowsOf("RESOURCELINKAGES", revenue, 1, 0, 1, 0, 0, wages, spend, localShare, again);
        const spent = s * l * units(wages);
        expect(rows[1]!.slice(1, 4)).toEqual([
          nearestDouble(spent, 10n ** 12n),
          nearestDouble(spent, 10n ** 6n * units(revenue)),
          nearestDouble(s * l, 10n ** 6n),
        ]);
        const left = 10n ** 9n - s * l * a;
        if (left === 0n) return;
        expect(rows[2]!.slice(1, 4)).toEqual([
          nearestDouble(spent * 10n ** 9n, 10n ** 12n * left),
          nearestDouble(spent * 10n ** 9n, 10n ** 6n * units(revenue) * left),
          nearestDouble(s * l * 10n ** 9n, 10n ** 6n * left),
        ]);
      }),
    );
  });

  test("a currency unit changes no share and no rate", () => {
    fc.assert(
      fc.property(fc.array(amount, { minLength: 7, maxLength: 7 }), fc.constantFrom(-2, 3), (money, power) => {
        const [revenue, rent, fiscal, inputs, wages] = money as [number, number, number, number, number];
        const sector = [revenue, rent, fiscal, inputs, inputs, revenue, wages];
        const ratios = (figures: readonly number[]): unknown[][] =>
          rowsOf("RESOURCELINKAGES", ...figures, 0.8, 0.5, 0.5).map((row) => row.slice(2));
        expect(ratios(inUnitOf(sector, power))).toEqual(ratios(sector));
      }),
    );
  });
});

describe("LINKAGEPATH", () => {
  const share = fc.integer({ min: -1000, max: 1000 });
  const paths = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), share, share), { minLength: 2, maxLength: 8 });

  test("times and differences are the nearest doubles of exact fractions; the flags are theirs", () => {
    fc.assert(
      fc.property(paths, fc.integer({ min: 0, max: 1000 }), (all, core) => {
        let now = 1990n;
        const periods = all.map(([step]) => (now += BigInt(step)));
        const [actual, market] = [all.map(([, one]) => BigInt(one)), all.map(([, , other]) => BigInt(other))];
        /** Above and below, of a level in half thousandths. */
        const time = (path: readonly bigint[], level: bigint): [bigint, bigint] | undefined => {
          const at = path.findIndex((each) => 2n * each >= level);
          if (at <= 0) return at === 0 ? [periods[0]!, 1n] : undefined;
          const [before, after] = [path[at - 1]!, path[at]!];
          const below = 2n * (after - before);
          return [periods[at - 1]! * below + (level - 2n * before) * (periods[at]! - periods[at - 1]!), below];
        };
        const entries = (one: [bigint, bigint] | undefined, other: [bigint, bigint] | undefined): unknown[] => [
          one ? nearestDouble(...one) : "",
          other ? nearestDouble(...other) : "",
          one && other ? nearestDouble(one[0] * other[1] - other[0] * one[1], one[1] * other[1]) : "",
        ];
        const rows = rowsOf(
          "LINKAGEPATH",
          column(periods.map(Number)),
          column(all.map(([, one]) => one / 1000)),
          column(all.map(([, , other]) => other / 1000)),
          core / 1000,
        );
        const depth = Number(actual.at(-1)! - market.at(-1)!);
        expect(rows[0]!.slice(3)).toEqual([
          depth / 1000,
          depth > 10 ? "Deeper" : depth < -10 ? "Shallower" : "Same depth",
        ]);
        const half = market[0]! + market.at(-1)!;
        const [fast, slow] = [time(actual, half), time(market, half)];
        const order = fast && slow ? fast[0] * slow[1] - slow[0] * fast[1] : 1n;
        const speed = order < 0n ? "Faster" : order > 0n ? "Slower" : "Same speed";
        expect(rows[1]!.slice(1)).toEqual(
          market.at(-1)! > market[0]! ? [...entries(fast, slow), speed] : ["", "", "", "No market-led rise"],
        );
        const level = 2n * BigInt(core);
        const into = time(actual, level);
        expect(rows[2]!.slice(1)).toEqual([
          ...entries(into, time(market, level)),
          into ? "Into the core" : "Short of the core",
        ]);
      }),
    );
  });
});
