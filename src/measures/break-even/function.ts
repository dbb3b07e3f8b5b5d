import { isLeftOut } from "../../cells/range";
import { answer } from "../../cells/write";
import { alongside } from "../../cells/read-one-for-all";
import { breakEven } from "./definition";

/**
 * Break-even quantity, price and variable cost, margin of safety and profit: a row for each case.
 * @customfunction
 * @param fixedCost Fixed cost of the period, which does not change with the quantity, 0 or more: one value for all cases, or one for each.
 * @param price Selling price per unit, 0 or more: one value for all cases, or one for each.
 * @param variableCost Variable cost per unit, 0 or more: one value for all cases, or one for each.
 * @param quantity Units sold in the period, 0 or more: one value for all cases, or one for each. Optional; if omitted, the last four columns are "".
 * @returns A table Break-even quantity, Whole units, Contribution per unit, Break-even price, Highest variable cost, Margin of safety (a fraction of the quantity), Profit, with one row per case. Empty rows are omitted.
 * @errors #NUM! in quantity, whole units and margin of safety where the price never covers the variable cost; #DIV/0! in what is divided by a quantity of 0; an argument that is below 0, missing or text makes its row that error, with one case the whole result; #VALUE! when lengths differ.
 * @formula q* = F / (p - v), rounded up to whole units; break-even price v + F/q, highest variable cost p - F/q, margin of safety (q - q*) / q, profit (p - v) q - F
 * @domain Fixed cost, price and variable cost must not change with the quantity over the range that matters. Break-even quantity is where profit is 0, and only the whole units above it cover all costs: the source's case of 11.1 is printed there as 11, which does not. Contribution per unit is not profit per unit: the fixed cost is still in it. With all costs as fixed and no variable cost, break-even price is the average cost.
 * @example =VC.BREAKEVEN(1000000, 100000, 10000, 20) gives {"Break-even quantity","Whole units","Contribution per unit","Break-even price","Highest variable cost","Margin of safety","Profit";11.11111111111111,12,90000,60000,50000,0.4444444444444444,800000}
 * @source World Food Programme (2010), How to Conduct a Food Commodity Value Chain Analysis?, whose 11 does not cover the cost
 * @related MARGIN, MARKUP, NETBACK, LIVINGPRICE
 * @given fixedCost, price, variableCost, quantity
 * @question left
 * @words break-even, breakeven, fixed cost, variable cost, contribution margin, margin of safety, how many units, profit, loss, cover costs
 * @requiresAddress
 */
export function BREAKEVEN(
  fixedCost: any[][],
  price: any[][],
  variableCost: any[][],
  quantity?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    BREAKEVEN,
    [fixedCost, price, variableCost, quantity],
    invocation,
    ([fixedCost, price, variableCost, quantity]) => {
      const cases = alongside({ fixedCost, price, variableCost, ...(isLeftOut(quantity) ? {} : { quantity }) });
      return breakEven(cases.fixedCost, cases.price, cases.variableCost, cases.quantity);
    },
  );
}
