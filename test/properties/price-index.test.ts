/**
 * Every formula of PRICEINDEX typed a second time, product by product: in exact fractions where it has no root and no
 * logarithm, and to the very double then. Products come and go, and any period is the base or gives the weights.
 */
import fc from "../fast-check";
import { call, sourceFunctions } from "../measures/host";
import { runs } from "../measures/runs";
import { Fraction, one, sum } from "../oracles/fraction";
import { nearestDouble } from "../oracles/nearest";

const functions = sourceFunctions();
const NA = { error: "#N/A" };
const DIV = { error: "#DIV/0!" };

/** Hundredths; null is missing. */
type Cell = bigint | null;
interface Basket {
  prices: Cell[][];
  quantities: Cell[][];
}

const price = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 9999 }).map(BigInt) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const quantity = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 1, max: 9999 }).map(BigInt) },
  { weight: 1, arbitrary: fc.constantFrom(null, 0n) },
);
const basket: fc.Arbitrary<Basket> = fc
  .record({ periods: fc.integer({ min: 1, max: 5 }), products: fc.integer({ min: 1, max: 4 }) })
  .chain(({ periods, products }) => {
    const matrix = (cell: fc.Arbitrary<Cell>): fc.Arbitrary<Cell[][]> =>
      fc.array(fc.array(cell, { minLength: products, maxLength: products }), {
        minLength: periods,
        maxLength: periods,
      });
    return fc.record({ prices: matrix(price), quantities: matrix(quantity) });
  });

type Answer = Fraction | number | typeof NA | typeof DIV;
const isError = (answer: Answer): answer is typeof NA => typeof answer === "object" && "error" in answer;
const numberOf = (answer: Fraction | number): number => (typeof answer === "number" ? answer : answer.toNumber());

const over = (above: Fraction, below: Fraction): Answer => (below.isZero ? DIV : above.over(below));

/** Products, by position, that both periods have with price and quantity. */
const matched = ({ prices, quantities }: Basket, from: number, to: number): number[] =>
  [...prices[0]!.keys()].filter((i) => [from, to].every((t) => prices[t]![i] !== null && quantities[t]![i] !== null));

/** The index of one period on another, as a ratio. */
function link(goods: Basket, formula: string, from: number, to: number, weights: number): Answer {
  const p = (t: number, i: number): Fraction => Fraction.of(goods.prices[t]![i]!);
  const q = (t: number, i: number): Fraction => Fraction.of(goods.quantities[t]![i]!);
  const isOfPrices = ["Jevons", "Lowe", "Young"].includes(formula);
  const products = isOfPrices
    ? [...goods.prices[0]!.keys()].filter(
        (i) =>
          goods.prices[from]![i] !== null &&
          goods.prices[to]![i] !== null &&
          (formula === "Jevons" || (goods.prices[weights]![i] !== null && goods.quantities[weights]![i] !== null)),
      )
    : matched(goods, from, to);
  if (products.length === 0) return NA;
  if (from === to) return one;
  const total = (of: (i: number) => Fraction): Fraction => sum(products.map(of));
  const value = (prices: number, quantities: number): Fraction => total((i) => p(prices, i).times(q(quantities, i)));
  const laspeyres = (): Answer => over(value(to, from), value(from, from));
  const paasche = (): Answer => over(value(to, to), value(from, to));
  const growth = (i: number): number => p(to, i).over(p(from, i)).toNumber();
  switch (formula) {
    case "Laspeyres":
      return laspeyres();
    case "Paasche":
      return paasche();
    case "Fisher": {
      const [l, p] = [laspeyres(), paasche()];
      if (isError(l)) return l;
      return isError(p) ? p : Math.sqrt(numberOf(l) * numberOf(p));
    }
    case "Tornqvist": {
      const [then, now] = [value(from, from), value(to, to)];
      if (then.isZero || now.isZero) return DIV;
      const shares = (t: number, i: number, all: Fraction): number => p(t, i).times(q(t, i)).over(all).toNumber();
      const weight = (i: number): number => (shares(from, i, then) + shares(to, i, now)) / 2;
      return products.reduce((index, i) => index * growth(i) ** weight(i), 1);
    }
    case "Walsh": {
      const root = (i: number): number => Math.sqrt(q(from, i).times(q(to, i)).toNumber());
      const cost = (t: number): number => products.reduce((all, i) => all + p(t, i).toNumber() * root(i), 0);
      return cost(from) === 0 ? DIV : cost(to) / cost(from);
    }
    case "Jevons":
      return products.reduce((index, i) => index * growth(i) ** (1 / products.length), 1);
    case "Lowe":
      return over(value(to, weights), value(from, weights));
    case "Young":
      return over(
        total((i) => p(weights, i).times(q(weights, i)).times(p(to, i)).over(p(from, i))),
        value(weights, weights),
      );
    default:
      throw new Error(formula);
  }
}

const product = (a: Answer, b: Answer): Answer =>
  isError(a)
    ? a
    : isError(b)
      ? b
      : a instanceof Fraction && b instanceof Fraction
        ? a.times(b)
        : numberOf(a) * numberOf(b);
const quotient = (a: Answer, b: Answer): Answer =>
  isError(a)
    ? a
    : isError(b)
      ? b
      : a instanceof Fraction && b instanceof Fraction
        ? a.over(b)
        : numberOf(a) / numberOf(b);

function expected(goods: Basket, formula: string, chained: boolean, base: number, weights: number): Answer[] {
  const periods = [...goods.prices.keys()];
  if (formula === "Unit value") {
    const unit = (t: number): Answer => {
      const products = matched(goods, t, t);
      if (products.length === 0) return NA;
      return over(
        sum(products.map((i) => Fraction.of(goods.prices[t]![i]!).times(Fraction.of(goods.quantities[t]![i]!)))),
        sum(products.map((i) => Fraction.of(goods.quantities[t]![i]!))),
      );
    };
    return periods.map((t) => (isError(unit(base)) ? unit(base) : quotient(unit(t), unit(base))));
  }
  if (formula === "GEKS") {
    const taking = periods.filter((t) => matched(goods, t, t).length > 0);
    const fisher = (from: number, to: number): Answer => link(goods, "Fisher", from, to, 0);
    return periods.map((t) => {
      if (![base, t].every((each) => taking.includes(each))) return NA;
      const all = taking.reduce<Answer>((so, k) => product(so, product(fisher(base, k), fisher(k, t))), 1);
      return isError(all) ? all : numberOf(all) ** (1 / taking.length);
    });
  }
  const direct = (from: number, to: number): Answer => link(goods, formula, from, to, weights);
  if (!chained) return periods.map((t) => direct(base, t));
  const answers: Answer[] = [];
  answers[base] = direct(base, base);
  for (let t = base + 1; t < periods.length; t++) answers[t] = product(answers[t - 1]!, direct(t - 1, t));
  for (let t = base - 1; t >= 0; t--) answers[t] = quotient(answers[t + 1]!, direct(t, t + 1));
  return answers;
}

const cells = (rows: Cell[][]): unknown[][] =>
  rows.map((row) => row.map((cell) => (cell === null ? NA : Number(cell) / 100)));

test.each([
  ...["Fisher", "Laspeyres", "Paasche", "Tornqvist", "Walsh", "Jevons", "Lowe", "Young", "GEKS", "Unit value"].flatMap(
    (formula) => [[formula, false] as const, [formula, true] as const],
  ),
])("%s, chained: %p", (formula, chained) => {
  fc.assert(
    fc.property(basket, fc.nat(4), fc.nat(4), (goods, nth, other) => {
      const [base, weights] = [nth % goods.prices.length, other % goods.prices.length];
      const answer = call(
        functions.get("PRICEINDEX"),
        cells(goods.prices),
        formula === "Jevons" && nth > 2 ? null : cells(goods.quantities),
        formula,
        chained,
        base + 1,
        weights + 1,
      );
      const indices = Array.isArray(answer) ? (answer as unknown[][]).map(([index]) => index) : [answer];
      expected(goods, formula, chained, base, weights).forEach((each, t) => {
        if (isError(each)) expect([t, indices[t]]).toEqual([t, each]);
        else if (typeof each === "number")
          expect(Math.abs((indices[t] as number) / (100 * each) - 1)).toBeLessThan(1e-12);
        else expect(indices[t]).toBe(nearestDouble(100n * each.above, each.below));
      });
    }),
    { numRuns: runs(300) },
  );
});
