import { optionalSums, optionalVector, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { stageValueAdded } from "./definition";

/**
 * Value added of each stage of a step-by-step chain with weight loss, per unit of the final product.
 * @customfunction
 * @param price Selling price of each stage per unit of its own product, first stage first; 0 or more.
 * @param otherInputs Other bought-in inputs per unit of the stage's own product: one figure a stage, or categories, which are summed. Left out: 0.
 * @param unitsPerOutput Units of the previous stage's product that go into one unit of this stage's product: 5 kg of raw nut per kg of kernel is 5. The first is not looked at; every other is above 0. Left out: 1.
 * @returns Value added in money per unit of the final product, lying as price does; with the other inputs it sums to the last price.
 * @errors #NUM! in the stages that a price below 0, or units of 0 or less, make unknown.
 * @formula V_i = q_i (p_i - u_i p_(i-1) - o_i), q_last = 1, q_i = q_(i+1) u_(i+1)
 * @domain A missing price is missing in its own stage and in the one that buys it; unknown units make their stage and all before it unknown. A stage that loses has a negative value added.
 * @example =VC.STAGEVALUEADDED({300;3222}, , {0;5}) gives {1500;1722}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research; VCA4D, European Commission, for the weight loss
 * @related PRODUCERSHARE, VALUEADDED, NETBACK
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
