/**
 * Value added: what a link adds to what it buys, V = S - M.
 *
 * S is the link's output (its sales) and M its bought-in inputs: goods and services from other firms, the product of the
 * link before among them, in one unit of money. Wages, profit, rent, interest, depreciation and taxes are no inputs:
 * value added is paid out to them. A link that sells for less than it bought has a negative value added, and that is an
 * answer. In a closed chain, where every input is another link's output, value added sums to the final price.
 *
 * Source: Kaplinsky & Morris (2001), A Handbook for Value Chain Research; System of National Accounts (2008).
 */
import type { Decimal } from "./numbers/decimal";
import { needed } from "./numbers/figure";
import { refuse } from "./refusal";
import type { Vector } from "./data/vector";

export function valueAdded(output: Vector, inputs: Vector): Vector {
  return output.minus(inputs);
}

/**
 * The share of each link in the value added of all, or in a base such as the retail price: V / sum of V, or V / base.
 * Shares of the sum need every link. A sum of 0 or less has no shares; nor has a base.
 */
export function valueAddedShare(output: Vector, inputs: Vector, base?: Vector): Vector {
  const added = valueAdded(output, inputs);
  return added.over(base ? needed(base.notNegative().nonzero().at(0)) : shareable(added.total(), "value added"));
}

/** A total that shares can be taken of: above 0. */
export function shareable(total: Decimal, what: string): Decimal {
  return total.isPositive() && !total.isZero()
    ? total
    : refuse({ why: "total not positive", what, figure: total.toString() });
}
