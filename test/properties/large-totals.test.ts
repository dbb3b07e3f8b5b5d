/**
 * Shares of totals that one double does not hold exactly: from 2^53 smallest units on, where two whole numbers fall on one
 * double, past 10^16, where a figure has 17 digits. Whatever the scale, each share is the double nearest to the exact one.
 */
import fc from "../fast-check";
import { call, sourceFunctions } from "../measures/host";
import { runs } from "../measures/runs";
import { nearestDouble, numeralOf } from "../oracles/nearest";
import { column } from "./generators";

const functions = sourceFunctions();
const run = (id: string, ...args: unknown[]): unknown => call(functions.get(id), ...args);
const list = (answer: unknown): unknown[] => (Array.isArray(answer) ? (answer as unknown[][]).flat() : [answer]);
const columnOf = (answer: unknown, index: number): unknown[] =>
  (answer as unknown[][]).slice(1).map((row) => row[index]);
const sumOf = (units: readonly bigint[]): bigint => units.reduce((sum, each) => sum + each, 0n);

const LIMIT = 2n ** 53n;
const TEN_16 = 10n ** 16n;
const BOUNDARIES = [LIMIT, TEN_16, 10n ** 15n, LIMIT * 2n, TEN_16 * 10n].flatMap((edge) =>
  [-3n, -2n, -1n, 0n, 1n, 2n, 3n].map((step) => edge + step),
);

const total = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...BOUNDARIES) },
  { weight: 3, arbitrary: fc.bigInt({ min: LIMIT, max: TEN_16 }) },
  { weight: 1, arbitrary: fc.bigInt({ min: LIMIT - 1000n, max: LIMIT + 1000n }) },
  { weight: 1, arbitrary: fc.bigInt({ min: 10n ** 15n, max: 10n ** 18n }) },
);

/** Parts of a total, in smallest units, and how many decimals these have. */
interface Parts {
  readonly parts: readonly bigint[];
  readonly places: number;
}

/** Of any digits, which a sheet holds as text where they are more than 15. */
const cut: fc.Arbitrary<Parts> = fc
  .tuple(total, fc.array(fc.bigInt({ min: 0n, max: 10n ** 18n }), { maxLength: 6 }), fc.integer({ min: 0, max: 15 }))
  .map(([whole, marks, places]) => {
    const ends = [0n, ...marks.map((mark) => (mark * whole) / 10n ** 18n), whole].sort((a, b) =>
      a < b ? -1 : a > b ? 1 : 0,
    );
    return { parts: ends.slice(1).map((end, index) => end - ends[index]!), places };
  });

/** Of at most 15 digits each, as numbers in cells, on scales of their own. */
const cells: fc.Arbitrary<Parts> = fc
  .tuple(
    fc.array(fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 15n - 1n }), fc.integer({ min: 0, max: 2 })), {
      minLength: 1,
      maxLength: 12,
    }),
    fc.integer({ min: 0, max: 15 }),
  )
  .map(([drawn, places]) => ({ parts: drawn.map(([digits, tens]) => digits * 10n ** BigInt(tens)), places }));

/** A large figure and small change beside it, on far apart scales. */
const mixed: fc.Arbitrary<Parts> = fc
  .tuple(
    fc.integer({ min: 0, max: 15 }),
    fc.bigInt({ min: 1n, max: 10n ** 15n }),
    fc.array(fc.bigInt({ min: 1n, max: 10n ** 6n }), { minLength: 1, maxLength: 4 }),
  )
  .map(([places, large, small]) => ({ parts: [large * 10n ** BigInt(places), ...small], places }));

/** Shares of a power of two by a whole number of 54 binary digits, which is in the middle between two doubles. */
const middles: fc.Arbitrary<Parts> = fc
  .tuple(
    fc.bigInt({ min: LIMIT / 2n, max: LIMIT - 1n }),
    fc.bigInt({ min: 54n, max: 57n }),
    fc.integer({ min: 0, max: 15 }),
  )
  .map(([half, power, places]) => ({ parts: [2n * half + 1n, 2n ** power - 2n * half - 1n], places }));

const parts = fc.oneof(cut, cells, mixed, middles);

/** As a cell holds it: a number where 15 digits are enough, a numeral in text where they are not. */
function cellOf(units: bigint, places: number): number | string {
  const numeral = numeralOf(units, places);
  const digits = units.toString().replace("-", "").replace(/0+$/, "");
  return digits.length <= 15 ? Number(numeral) : numeral;
}

type Check = (parts: Parts) => void;

function expectShares(found: unknown[], dividends: readonly bigint[], divisor: bigint): void {
  expect(found).toEqual(dividends.map((part) => nearestDouble(part, divisor)));
}

const CHECKS: Record<string, Check> = {
  VALUEADDEDSHARE: ({ parts: added, places }) => {
    const values = column(added.map((each) => cellOf(each, places)));
    expectShares(list(run("VALUEADDEDSHARE", values, column(added.map(() => 0)))), added, sumOf(added));
  },
  "VALUEADDEDSHARE of a difference": ({ parts: bought, places }) => {
    const sold = bought.map((each, link) => each + bought[(link + 1) % bought.length]!);
    const [output, inputs] = [sold, bought].map((side) => column(side.map((each) => cellOf(each, places))));
    expectShares(
      list(run("VALUEADDEDSHARE", output, inputs)),
      sold.map((each, link) => each - bought[link]!),
      sumOf(bought),
    );
  },
  "VALUEADDEDSHARE of a base": ({ parts: added, places }) => {
    const values = column(added.map((each) => cellOf(each, places)));
    const base = sumOf(added) + 1n;
    expectShares(list(run("VALUEADDEDSHARE", values, column(added.map(() => 0)), cellOf(base, places))), added, base);
  },
  RENTSHARE: ({ parts: rents, places }) => {
    const costs = rents.map((_, link) => BigInt(link) * 1001n);
    const revenue = column(rents.map((each, link) => cellOf(each + costs[link]!, places)));
    expectShares(
      list(run("RENTSHARE", revenue, column(costs.map((each) => cellOf(each, places))))),
      rents,
      sumOf(rents),
    );
  },
  "RENTSHARE with capital": ({ parts: rents, places }) => {
    // A tenth of the capital is the normal return.
    const revenue = column(rents.map((each) => cellOf(each + 7n, places)));
    const capital = column(rents.map(() => cellOf(70n, places)));
    expectShares(list(run("RENTSHARE", revenue, column(rents.map(() => 0)), capital, 0.1)), rents, sumOf(rents));
  },
  BREAKDOWN: ({ parts: added, places }) => {
    const bought = added.map((_, link) => BigInt(link) * 999n);
    const sold = added.map((each, link) => each + bought[link]!);
    const names = column(added.map((_, link) => `Link ${link}`));
    const [output, inputs] = [sold, bought].map((side) => column(side.map((each) => cellOf(each, places))));
    const table = run("BREAKDOWN", names, output, inputs);
    const whole = sumOf(added);
    expectShares(columnOf(table, 4).slice(0, -1), added, whole);
    expectShares(
      columnOf(table, 5).slice(0, -1),
      added.map((_, link) => sumOf(added.slice(0, link + 1))),
      whole,
    );
    expect(columnOf(table, 6).slice(0, -1)).toEqual(
      added.map((each, link) => (bought[link] === 0n ? "" : nearestDouble(each, bought[link]!))),
    );
  },
  DISTRIBUTION: ({ parts: values, places }) => {
    const groups = values.map((_, record) => `Group ${record % 3}`);
    const names = [...new Set(groups)];
    const totals = names.map((name) => sumOf(values.filter((_, record) => groups[record] === name)));
    const table = run("DISTRIBUTION", column(groups), column(values.map((each) => cellOf(each, places))), "appearance");
    expect(columnOf(table, 1)).toEqual(totals.map((each) => nearestDouble(each, 10n ** BigInt(places))));
    expectShares(columnOf(table, 2), totals, sumOf(values));
  },
  FLOWBREAKDOWN: ({ parts: paid, places }) => {
    // Each sells its part to one who sells all of it to the market, with something of its own.
    const whole = sumOf(paid) + 1n;
    const from = column([...paid.map((_, line) => `Supplier ${line}`), "Maker"]);
    const to = column([...paid.map(() => "Maker"), "Market"]);
    const table = run("FLOWBREAKDOWN", from, to, column([...paid, whole].map((each) => cellOf(each, places))));
    const rows = (table as unknown[][]).slice(1);
    const shareOf = new Map(rows.map((row) => [row[0], row[4]]));
    paid.forEach((each, line) => expect(shareOf.get(`Supplier ${line}`)).toBe(nearestDouble(each, whole)));
    expect(shareOf.get("Maker")).toBe(nearestDouble(1n, whole));
  },
  FLOWORIGIN: ({ parts: paid, places }) => {
    const table = run(
      "FLOWORIGIN",
      column(paid.map((_, line) => `Seller ${line}`)),
      column(paid.map(() => "Market")),
      column(paid.map((each) => cellOf(each, places))),
      "Market",
    );
    const shareOf = new Map((table as unknown[][]).slice(1).map((row) => [row[0], row[2]]));
    paid.forEach((each, line) => expect(shareOf.get(`Seller ${line}`) ?? 0).toBe(nearestDouble(each, sumOf(paid))));
  },
  RENTBYSOURCE: ({ parts: rents, places }) => {
    const sources = ["resource", "technology", "policy"];
    const of = rents.map((_, record) => sources[record % 3]!);
    const table = run("RENTBYSOURCE", column(of), column(rents.map((each) => cellOf(each, places))));
    for (const row of (table as unknown[][]).slice(1)) {
      expect(row[3]).toBe(nearestDouble(sumOf(rents.filter((_, record) => of[record] === row[0])), sumOf(rents)));
    }
  },
  "CONCENTRATION, CR1 and CR2": ({ parts: sales, places }) => {
    const values = column(sales.map((each) => cellOf(each, places)));
    const largest = [...sales].sort((a, b) => (a > b ? -1 : a < b ? 1 : 0));
    for (const k of [1, 2])
      expect(run("CONCENTRATION", values, `CR${k}`)).toBe(nearestDouble(sumOf(largest.slice(0, k)), sumOf(sales)));
  },
  "CONCENTRATION, HHI and N": ({ parts: sales, places }) => {
    const values = column(sales.map((each) => cellOf(each, places)));
    const [squares, whole] = [sumOf(sales.map((each) => each * each)), sumOf(sales)];
    expect(run("CONCENTRATION", values, "HHI")).toBe(nearestDouble(squares * 10_000n, whole * whole));
    expect(run("CONCENTRATION", values, "N")).toBe(nearestDouble(whole * whole, squares));
  },
  "MARGIN and MARKUP": ({ parts: costs, places }) => {
    const prices = costs.map((each) => each + 3n);
    const dear = costs.map((each) => each + 1n);
    const [price, cost] = [prices, dear].map((side) => column(side.map((each) => cellOf(each, places))));
    expect(list(run("MARGIN", price, cost))).toEqual(prices.map((each) => nearestDouble(2n, each)));
    expect(list(run("MARKUP", price, cost))).toEqual(dear.map((each) => nearestDouble(2n, each)));
  },
  PRODUCERSHARE: ({ parts: prices, places }) => {
    const base = sumOf(prices);
    const shares = list(
      run(
        "PRODUCERSHARE",
        column(prices.map((each) => cellOf(each, places))),
        column(prices.map(() => cellOf(base, places))),
        column(prices.map(() => 1)),
      ),
    );
    expectShares(shares, prices, base);
  },
  NETBACK: ({ parts: prices, places }) => {
    const answers = list(
      run(
        "NETBACK",
        column(prices.map((each) => cellOf(each, places))),
        column(prices.map(() => 0)),
        column(prices.map(() => 3)),
      ),
    );
    expect(answers).toEqual(prices.map((each) => nearestDouble(each, 3n * 10n ** BigInt(places))));
  },
};

test.each(Object.entries(CHECKS))("%s: the nearest doubles of the exact shares", (_, check) => {
  fc.assert(fc.property(parts, check), { numRuns: runs(400) });
});

test.each([
  ["2^53 - 1", LIMIT - 1n],
  ["2^53", LIMIT],
  ["2^53 + 1", LIMIT + 1n],
  ["9999999999999999", TEN_16 - 1n],
  ["10^16", TEN_16],
])("a total of %s units, on each scale, in two parts or in its digits", (_, whole) => {
  for (let places = 0; places <= 15; places++) {
    for (const first of [1n, whole / 2n, whole / 3n, whole - 1n, whole]) {
      for (const check of Object.values(CHECKS)) check({ parts: [first, whole - first], places });
    }
  }
});

const shareOfTwo = (first: string, second: string): unknown =>
  columnOf(run("DISTRIBUTION", [["a"], ["b"]], [[first], [second]], "appearance"), 2)[0];

/** By hand: what was one unit of the last place off; and quotients that are in the middle between two doubles. */
test.each([
  ["VALUEADDEDSHARE of 10^15 and a tenth bought", () => run("VALUEADDEDSHARE", 1e15, 0.1), 1],
  ["VALUEADDEDSHARE of itself, one below", () => run("VALUEADDEDSHARE", "9007199254740991", 0), 1],
  ["VALUEADDEDSHARE of itself, one above", () => run("VALUEADDEDSHARE", "9007199254740993", 0), 1],
  ["RENTSHARE", () => run("RENTSHARE", 1e15, 0.1), 1],
  [
    "DISTRIBUTION, in the middle, up to the even one",
    () => shareOfTwo("9007199254740999", "9007199254740985"),
    0.5000000000000004,
  ],
  [
    "DISTRIBUTION, in the middle, down to the even one",
    () => shareOfTwo("9007199254741001", "9007199254740983"),
    0.5000000000000004,
  ],
  [
    "DISTRIBUTION, just below the middle",
    () => shareOfTwo("90071992547409989", "90071992547409851"),
    0.5000000000000003,
  ],
  [
    "RENTBYSOURCE, in the middle",
    () =>
      columnOf(run("RENTBYSOURCE", [["policy"], ["technology"]], [["9007199254740999"], ["9007199254740985"]]), 3)[1],
    0.5000000000000004,
  ],
  [
    "NETBACK, in the middle by figures of 15 digits, down",
    () => run("NETBACK", 72057594037941000, 0, 562949953421312),
    128.0000000000232,
  ],
  [
    "NETBACK, in the middle by figures of 15 digits, up",
    () => run("NETBACK", 72057594037943000, 0, 562949953421312),
    128.00000000002677,
  ],
  ["MARGIN, in the middle", () => run("MARGIN", "18014398509481984", "9007199254740985"), 0.5000000000000004],
])("%s", (_, answer, expected) => expect(answer()).toBe(expected));

test("the oracle rounds as the reader of numerals does", () => {
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
      fc.integer({ min: 0, max: 40 }),
      (units, places) => {
        expect(nearestDouble(units, 10n ** BigInt(places))).toBe(Number(numeralOf(units, places)) + 0);
      },
    ),
    { numRuns: runs(2000) },
  );
});
