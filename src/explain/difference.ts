/** The steps of what two amounts differ by, relative to one of them: a margin, a mark-up, the Lerner index. */

import { vector } from "../cells/read";
import type { Vector } from "../core/data/vector";
import { elementAt, of, type Steps } from "./arguments";
import { equals, equalsPercent, figure, term } from "./format";

interface DifferenceTexts {
  readonly difference: (args: { price: string; cost: string; result: string }) => string;
  readonly ratio: (args: { difference: string; base: string; result: string }) => string;
}

/** `names`: of the two arguments, the second of which is taken from the first. `base`: the one that the measure divides by. */
export const differenceSteps =
  (
    names: readonly [string, string],
    base: "first" | "second",
    measure: (price: Vector, cost: Vector) => Vector,
    texts: DifferenceTexts,
  ): Steps =>
  ([price, cost], at) => {
    const prices = vector(names[0], price);
    const costs = vector(names[1], cost, prices);
    const index = elementAt(prices, at);
    const [p, c] = [of(prices, index), of(costs, index)];
    const difference = p.minus(c);
    return [
      texts.difference({ price: figure(p), cost: figure(c), result: equals(difference) }),
      texts.ratio({
        difference: term(difference),
        base: figure(base === "first" ? p : c),
        result: equalsPercent(of(measure(prices, costs), index)),
      }),
    ];
  };
