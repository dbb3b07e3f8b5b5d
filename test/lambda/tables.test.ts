/**
 * Tables as people keep them, at random: names in several spellings and none, empty rows, missing figures, ties. The LAMBDAs answer
 * as our functions do; figures may differ in the twelfth digit.
 */
import fc from "../fast-check";
import { ITEMS, OTHER_SPELLINGS } from "../../src/measures/chain-account/items";
import { runs } from "../measures/runs";
import { expectSame } from "./expect-same";

const NA = { error: "#N/A" };

const name = fc.constantFrom<unknown>(
  ...["Farm", "farm ", " FARM", "Mill", "mill", "Été", "été", "a*", "ab", "~", "2010", 2010, 0.5, "(unspecified)"],
  ...[true, "TRUE", "", null, 0, "a b"],
);
const cents = fc.integer({ min: 0, max: 99_999 }).map((units) => units / 100);
const whole = fc.integer({ min: 0, max: 5 });
const figure = fc.oneof(
  { weight: 8, arbitrary: cents },
  { weight: 8, arbitrary: whole },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(null, "", "7.25", 0) },
);
const signed = fc.oneof(
  { weight: 6, arbitrary: figure },
  { weight: 2, arbitrary: cents.map((units) => -units) },
  { weight: 1, arbitrary: fc.constant<unknown>(NA) },
);
const fraction = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, NA, "0.5") },
);

const LEAST = 1;
const MOST = 7;

/** Columns of as many cells each, one kind of cell a column. */
const columns = (...cells: fc.Arbitrary<unknown>[]): fc.Arbitrary<unknown[][][]> =>
  fc.integer({ min: LEAST, max: MOST }).chain((count) =>
    fc.tuple(
      ...cells.map((cell) =>
        fc.array(
          cell.map((value) => [value]),
          { minLength: count, maxLength: count },
        ),
      ),
    ),
  );

/** Nothing in some of the rows, and in those below the data. */
const withEmptyRows = (table: unknown[][][], isEmpty: readonly boolean[]): unknown[][][] =>
  table.map((column) => [...column.map((cell, row) => (isEmpty[row] ? cell.map(() => null) : cell)), [null], [0]]);

const emptyRows = fc.array(
  fc.integer({ min: 0, max: 5 }).map((one) => one === 0),
  { minLength: MOST, maxLength: MOST },
);

function checked(id: string, args: fc.Arbitrary<readonly unknown[]>, count = 150): void {
  fc.assert(
    fc.property(args, (each) => expectSame(id, each)),
    { seed: 19, numRuns: runs(count) },
  );
}

/** A table of columns, and what stands after them. */
const table = (cells: fc.Arbitrary<unknown>[], ...more: fc.Arbitrary<unknown>[]): fc.Arbitrary<unknown[]> =>
  fc
    .tuple(columns(...cells), emptyRows, fc.tuple(...more))
    .map(([made, isEmpty, others]) => [...withEmptyRows(made, isEmpty), ...others]);

test("BREAKDOWN", () => checked("BREAKDOWN", table([name, cents, figure])));

test("COMPARE", () => checked("COMPARE", table([name, cents, figure, cents, figure])));

test("DISTRIBUTION", () =>
  checked("DISTRIBUTION", table([name, signed], fc.constantFrom(null, "value", " Appearance ", "size"))));

test("FLOWBREAKDOWN", () => {
  const seller = fc.constantFrom("Farm", "farm ", "Mill", " mill", "Shop", "2010", 2010);
  const buyer = fc.constantFrom<unknown>("Mill", "MILL ", "Shop", "shop", "Home", "home ", "Abroad", 2010);
  checked("FLOWBREAKDOWN", table([seller, buyer, figure]));
  checked("FLOWBREAKDOWN", table([name, buyer, signed]), 50);
});

test("PRICEVOLUMEMIX", () => {
  const unknown = fc.oneof({ weight: 8, arbitrary: figure }, { weight: 1, arbitrary: fc.constant<unknown>(NA) });
  checked("PRICEVOLUMEMIX", table([name, figure, figure, figure, figure]));
  checked("PRICEVOLUMEMIX", table([name, unknown, figure, figure, figure, figure, unknown]), 50);
});

test("TORNADO", () => {
  const step = fc.constantFrom("Farm", "Mill", "mill ", "", "2");
  const above = fc.integer({ min: 1, max: 9999 }).map((units) => units / 100);
  const stage = fc.constantFrom<unknown>(null, "farm", "Mill", "Shop", 1, 2, 3, "2", 9, 1.5);
  const at = (which: readonly number[], args: readonly unknown[]): unknown[] =>
    which.map((index) => args[index] ?? null);
  const full = fc.tuple(columns(step, above, above, above), fc.constantFrom(0.1, 0.25, 0.01, 1), stage);
  for (const which of [
    [0, 1, 4, 2, 3, 5],
    [0, 1, 4, -1, 3, 5],
    [0, 1, 4, 2, -1, 5],
    [0, 1, 4],
  ])
    checked(
      "TORNADO",
      full.map(([made, change, its]) => at(which, [...made, change, its])),
      50,
    );
  checked("TORNADO", table([step, figure], fc.constant(0.2), fc.constant(null)), 50);
});

test("CHAINACCOUNT", () => {
  const item = fc.constantFrom<unknown>(...ITEMS, ...ITEMS, ...Object.keys(OTHER_SPELLINGS), " Sales ", "SALES");
  const actor = fc.constantFrom<unknown>("Farm", "farm ", "Mill", "Coop", "", 7);
  const sales = fc.constant<readonly [unknown, unknown, number]>(["Farm", "sales", 5000]);
  const withSales = (args: readonly unknown[], first: readonly unknown[]): unknown[] =>
    args.map((column, index) => (Array.isArray(column) ? [[first[index] ?? 0], ...(column as unknown[])] : column));
  const lines = (more: fc.Arbitrary<unknown>[], ...others: fc.Arbitrary<unknown>[]) =>
    fc.tuple(table([actor, item, figure, ...more], ...others), sales).map(([args, first]) => withSales(args, first));
  checked("CHAINACCOUNT", lines([]), 60);
  checked("CHAINACCOUNT", lines([], fraction), 60);
  checked("CHAINACCOUNT", lines([fraction]), 60);
});

test("CHAINACCOUNT knows every item in every spelling", () => {
  for (const item of [...ITEMS, ...Object.keys(OTHER_SPELLINGS), "rent"])
    expectSame("CHAINACCOUNT", [[["Farm"], ["Farm"]], [["sales"], [item]], [[100], [5]], 0.4]);
});

test("TRAJECTORY", () => {
  const share = fc.oneof(
    { weight: 12, arbitrary: fc.integer({ min: 0, max: 60 }).map((points) => points / 100) },
    { weight: 2, arbitrary: fc.constantFrom<unknown>(null, 0, NA, "0.25", 0.3, 0.3) },
    { weight: 1, arbitrary: fc.integer({ min: -99, max: 99 }).map((thousandths) => thousandths / 1000) },
  );
  const perHead = fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 1, max: 5 }) },
    { weight: 1, arbitrary: fc.constantFrom<unknown>(NA, "2.5") },
  );
  const shapes = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 9 }), fc.boolean());
  const turned = (rows: unknown[][]) => rows[0]!.map((_, column) => rows.map((row) => row[column]));
  const series = shapes.chain(([links, periods, isDown]) => {
    const matrix = (cell: fc.Arbitrary<unknown>) =>
      fc.array(fc.array(cell, { minLength: periods, maxLength: periods }), { minLength: links, maxLength: links });
    return fc
      .tuple(
        fc.array(name, { minLength: links, maxLength: links }),
        matrix(share),
        fc.constantFrom(null, [Array.from({ length: periods }, (_, period) => 2000 + 2 * period)]),
        fc.constantFrom(null, 0, 0.05),
        fc.option(matrix(perHead)),
      )
      .map(([names, shares, years, tolerance, heads]) => {
        const along = (rows: unknown[][]) => (isDown ? rows : turned(rows));
        return [along(names.map((each) => [each])), along(shares), years, tolerance, heads && along(heads)];
      });
  });
  checked("TRAJECTORY", series);
});

test("ROUNDSHARES", () => {
  const decimals = fc.constantFrom<unknown>(null, 0, 1, 2, 5, 10, 11, 0.5);
  for (const value of [whole, figure, fc.integer({ min: 0, max: 999_999_999 }).map((units) => units / 1000)])
    checked("ROUNDSHARES", table([value], decimals));
});

test("what rounds up is decided by exact remainders, and ties by the larger value, then the earlier", () => {
  expectSame("ROUNDSHARES", [[[1], [1], [1], [1], [1], [1]], 0]);
  expectSame("ROUNDSHARES", [[[0.1], [0.3], [0.3], [0.1], [0.2]], 0]);
  expectSame("ROUNDSHARES", [[[5], [15], [25], [35], [45], [55], [65], [75]], 0]);
  expectSame("ROUNDSHARES", [[[0.57], [0.29], [0.14]], 0]);
});

test("effects that cancel sum to 0: of products with one price the mix is none", () => {
  const price = [0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1].map((each) => [each]);
  const column = (figures: readonly number[]) => figures.map((each) => [each]);
  const products = [..."ABCDEFG"].map((each) => [each]);
  for (const [before, after] of [
    [column([3, 7, 11, 1, 9, 4, 6]), column([5, 2, 13, 17, 3, 8, 1])],
    [column([0.3, 0.7, 1.1, 0.1, 0.9, 0.4, 0.6]), column([0.5, 0.2, 1.3, 1.7, 0.3, 0.8, 0.1])],
    [column([13, 29, 31, 7, 19, 3, 5]), column([23, 17, 2, 11, 37, 41, 43])],
  ])
    expectSame("PRICEVOLUMEMIX", [products, price, before, price, after]);
});

test("a space that does not break parts words as any other", () =>
  expectSame("DISTRIBUTION", [
    [["Co op"], ["Co\u00A0op"], ["\u00A0co op\u00A0"], ["Farm"]],
    [[1], [2], [3], [4]],
  ]));

test("periods increase: two of one year do not", () => {
  for (const years of [
    [2000, 2000, 2001],
    [2000, 2001, 2001],
    [2000, 2001, 2002],
  ])
    expectSame("TRAJECTORY", [[["Farm"]], [[0.1, 0.2, 0.3]], [years]]);
});
