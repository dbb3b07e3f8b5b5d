/**
 * Value added: what a link adds to what it buys, V = S - M.
 *
 * S is the link's output (its sales) and M its bought-in inputs: goods and services from other firms, the product of the
 * link before among them, in one currency unit. Wages, profit, rent, interest, depreciation and taxes are not inputs:
 * value added is paid out to them. A link that sells for less than it bought has a negative value added, and that is an
 * answer. In a closed chain, where every input is another link's output, value added sums to the final price.
 *
 * Source: Kaplinsky & Morris (2001), A Handbook for Value Chain Research; System of National Accounts (2008).
 */
import type { Vector } from "../../core/data/vector";

export function valueAdded(output: Vector, inputs: Vector): Vector {
  return output.minus(inputs);
}
