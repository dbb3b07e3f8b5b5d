import { sums, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { netback } from "./definition";

/**
 * Most that a use can pay per unit of the raw input: (final price - other costs) / units per output.
 * @customfunction
 * @param finalPrice Price of the final product in each use, per unit of that product, 0 or more.
 * @param otherCosts All other costs per unit of the final product: one value per use, or several columns of categories, which are summed.
 * @param unitsPerOutput Units of the raw input in one unit of the final product of each use, greater than 0.
 * @returns Currency units per unit of the raw input, same orientation as finalPrice; negative where a use does not cover its other costs.
 * @errors #DIV/0! where unitsPerOutput is 0; #NUM! where it or finalPrice is below 0.
 * @formula (final price - sum of other costs) / units per output
 * @domain Calculated element by element over alternative uses. The largest netback of the other uses is the opportunity cost of the raw input in this one.
 * @example =VC.NETBACK({1000;400}, {300,100;150,0}, {2;1}) gives {300;250}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research; Morris (2001) for the saw log
 * @related PRODUCERSHARE, STAGEVALUEADDED, RENT, CONVERTUNITS, BREAKEVEN
 * @given finalPrice, otherCosts, unitsPerOutput
 * @question left
 * @requiresAddress
 */
export function NETBACK(
  finalPrice: any[][],
  otherCosts: any[][],
  unitsPerOutput: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    NETBACK,
    [finalPrice, otherCosts, unitsPerOutput],
    invocation,
    ([finalPrice, otherCosts, unitsPerOutput]) => {
      const prices = vector("finalPrice", finalPrice);
      return netback(prices, sums("otherCosts", otherCosts, prices), vector("unitsPerOutput", unitsPerOutput, prices));
    },
  );
}
