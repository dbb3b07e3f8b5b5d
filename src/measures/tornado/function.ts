import { labels, number, optionalSums, optionalVector, vector } from "../../cells/read";
import { positionAmong } from "../../cells/read-position";
import { answer } from "../../cells/write";
import { chainOf, tornado } from "./definition";

/**
 * Sensitivity of a stage's share of the final price: each price, input and unit changed one at a time, largest effect first.
 * @customfunction
 * @param stages Name of each stage, first stage first.
 * @param price Selling price at each stage per unit of its own product, 0 or more; the last is the final price.
 * @param change By how much each figure is lowered and raised, as a fraction between 0 and 1: 0.1 is 10 per cent either way. There is no default.
 * @param otherInputs Other purchased inputs per unit of the stage's own product: one value per stage, or several columns of categories, which are summed. Optional; default 0.
 * @param unitsPerOutput Units of the previous stage's product needed for one unit of this stage's product: 5 kg of raw nut per kg of kernel is 5. The first is ignored; all others must be greater than 0. Optional; default 1.
 * @param stage Name or position of the stage whose share is looked at. Optional; default 1, the producer.
 * @returns A table Parameter, Down, Base, Up, Swing: the share with the parameter lowered, as it is, and raised, and the difference; largest swing first. A parameter that is 0 has no row, and empty rows are omitted.
 * @errors #NUM! when change is not between 0 and 1 (10 is probably 10 per cent), a price is below 0, units are 0 or less, or stage is not a position; #DIV/0! when the final price is 0; #VALUE! with the names when stage is none of them or the name of several; a missing value makes the whole result #N/A.
 * @formula share = q_s (p_s - u_s p_(s-1) - o_s) / p_last, q_last = 1, q_i = q_(i+1) u_(i+1); swing = |share up - share down|
 * @domain One at a time, all else equal: it says nothing of how likely a change is, nor of two changes together, such as prices that move with one another. The same fraction is not equally likely for all. A swing of 0 says that the share does not depend on the parameter: prices in between do not matter for the first stage. Chain and units are those of STAGEVALUEADDED.
 * @example =VC.TORNADO({"Farm";"Retail"}, {40;100}, 0.05) gives {"Parameter","Down","Base","Up","Swing";"Retail: price",0.42105263157894735,0.4,0.38095238095238093,0.040100250626566414;"Farm: price",0.38,0.4,0.42,0.04}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research, for the chain; sensitivity to one parameter at a time is common practice
 * @related STAGEVALUEADDED, PRODUCERSHARE, SHAREBOUNDS
 * @reads steps chain: stages = link; price = price; otherInputs = all otherInputs; unitsPerOutput = conversion
 * @given change, stage
 * @question keeps
 * @words sensitivity, sensitive, what if, assumption, assumptions, scenario, robust, tornado diagram, uncertainty
 * @requiresAddress
 */
export function TORNADO(
  stages: any[][],
  price: any[][],
  change: any[][],
  otherInputs?: any[][],
  unitsPerOutput?: any[][],
  stage?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    TORNADO,
    [stages, price, change, otherInputs, unitsPerOutput, stage],
    invocation,
    ([stages, price, change, otherInputs, unitsPerOutput, stage]) => {
      const names = labels("stages", stages);
      const prices = vector("price", price, names);
      const chain = chainOf(
        names,
        prices,
        optionalSums("otherInputs", otherInputs, prices),
        optionalVector("unitsPerOutput", unitsPerOutput, prices),
      );
      const by = number("change", change);
      return tornado(chain, positionAmong("stage", stage, names, chain.stages), by);
    },
  );
}
