import { optionalSums, optionalVector, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { stageValueAdded } from "./definition";

/**
 * Value added at each stage of a step-by-step chain with weight loss, per unit of the final product.
 * @customfunction
 * @param price Selling price at each stage per unit of its own product, first stage first; 0 or more.
 * @param otherInputs Other purchased inputs per unit of the stage's own product: one value per stage, or several columns of categories, which are summed. Optional; default 0.
 * @param unitsPerOutput Units of the previous stage's product needed for one unit of this stage's product: 5 kg of raw nut per kg of kernel is 5. The first is ignored; all others must be greater than 0. Optional; default 1.
 * @returns Value added in currency units per unit of the final product, same orientation as price; together with the other inputs it sums to the last price.
 * @errors #NUM! in every stage that a price below 0, or units of 0 or less, leave undetermined.
 * @formula V_i = q_i (p_i - u_i p_(i-1) - o_i), q_last = 1, q_i = q_(i+1) u_(i+1)
 * @domain A missing price affects its own stage and the one that buys from it; unknown units affect their stage and all stages before it. A stage that makes a loss has a negative value added.
 * @example =VC.STAGEVALUEADDED({300;3222}, , {0;5}) gives {1500;1722}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research; VCA4D, European Commission, for the weight loss
 * @related PRODUCERSHARE, VALUEADDED, NETBACK, CONVERTUNITS, TORNADO, CHAINFAMILY
 * @reads steps chain: price = price; otherInputs = all otherInputs; unitsPerOutput = conversion
 * @question keeps
 * @words earn, waste, loss
 * @requiresAddress
 */
export function STAGEVALUEADDED(
  price: any[][],
  otherInputs?: any[][],
  unitsPerOutput?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    STAGEVALUEADDED,
    [price, otherInputs, unitsPerOutput],
    invocation,
    ([price, otherInputs, unitsPerOutput]) => {
      const prices = vector("price", price);
      return stageValueAdded(
        prices,
        optionalSums("otherInputs", otherInputs, prices),
        optionalVector("unitsPerOutput", unitsPerOutput, prices),
      );
    },
  );
}
