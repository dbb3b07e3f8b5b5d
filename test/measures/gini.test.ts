import fc from "../fast-check";
import { Fraction, sum } from "../oracles/fraction";
import { call, sentence, sourceFunctions } from "./host";
import { runs } from "./runs";

const GINI = sourceFunctions().get("GINI")!;
const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const NUM = { error: "#NUM!" };

describe("normalised", () => {
  test.each([
    ["no loss: no difference", [1, 3], [3, 1], 0.25],
    ["67 of 101, where the other is 67", [-100, 1, 101], null, 67 / 101],
    ["a total of 0", [-10, 10], null, 0.5],
    ["a total below 0", [-30, 10], null, 0.5],
    ["losses alone", [-1, -3], null, 0.25],
    ["one of two loses all", [0, -5], null, 0.5],
    ["one of four has all, as without losses", [0, 0, 0, 12], null, 0.75],
    ["equal losses", [-2, -2], null, 0],
    ["half lose what half earn, of many", [-1, 1], [1000, 1000], 0.5],
    ["who are none do not count", [-1, 1, 3], [0, 3, 1], 0.25],
  ])("%s", (_, income, number, expected) => {
    expect(call(GINI, column(income), number && column(number), true)).toBe(expected);
  });

  test("is refused where all incomes are 0, as where nobody has the income", () => {
    const zeros = [column([0, 0]), null, true];
    expect(call(GINI, ...zeros)).toEqual(NUM);
    expect(sentence(GINI, ...zeros)).toBe(
      "income: the sum of incomes and losses without their sign is 0; shares need a sum greater than 0 (an empty cell counts as 0)",
    );
    expect(call(GINI, column([1, -2]), column([0, 0]), true)).toEqual(NUM);
    expect(call(GINI, column([0, 1e-300]), null, true)).toBe(0.5);
  });

  test("without it a total of 0 or less is refused, and a loss may bring it above 1", () => {
    for (const no of [null, false, 0, "FALSE"]) {
      expect(call(GINI, column([-10, 10]), null, no)).toEqual(NUM);
      expect(call(GINI, column([-100, 1, 101]), null, no)).toBe(67);
    }
  });
});

test("the differences of any two of all people, summed by the schoolbook, come to the same", () => {
  const income = fc.integer({ min: -2000, max: 9000 });
  const actors = fc.array(fc.tuple(income, fc.integer({ min: 0, max: 40 })), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(actors, fc.boolean(), (rows, isNormalised) => {
      const cents = (figure: number): Fraction => Fraction.of(BigInt(figure), 100n);
      const differences = sum(rows.flatMap(([y, n]) => rows.map(([other, m]) => cents(Math.abs(y - other) * n * m))));
      const people = Fraction.of(BigInt(rows.reduce((all, [, n]) => all + n, 0)));
      const size = sum(rows.map(([y, n]) => cents((isNormalised ? Math.abs(y) : y) * n)));
      const answer = call(GINI, column(rows.map(([y]) => y / 100)), column(rows.map(([, n]) => n)), isNormalised);
      if (size.above <= 0n) expect(answer).toEqual(NUM);
      else {
        const exact = differences.over(people.times(size).times(Fraction.of(2n))).toNumber();
        expect(answer).toBe(exact);
        if (isNormalised) expect(exact).toBeLessThanOrEqual(1);
      }
    }),
    { seed: 1912, numRuns: runs(1000) },
  );
});
