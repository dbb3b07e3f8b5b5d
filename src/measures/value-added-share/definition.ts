/**
 * The share of each link in the value added of all, or in a base such as the retail price: V / sum of V, or V / base.
 * Shares of the sum need every link. A sum of 0 or less has no shares; nor has a base.
 *
 * Source: Kaplinsky & Morris (2001), A Handbook for Value Chain Research.
 */
import { shareable } from "../../core/data/shares";
import type { Vector } from "../../core/data/vector";
import { needed } from "../../core/numbers/figure";
import { valueAdded } from "../value-added/definition";

export function valueAddedShare(output: Vector, inputs: Vector, base?: Vector): Vector {
  const added = valueAdded(output, inputs);
  return added.over(
    base ? needed(base.notNegative().nonzero().at(0)) : shareable(added.total(), output.argument, "value added"),
  );
}
