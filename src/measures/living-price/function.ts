import { answer } from "../../cells/write";
import { alongside } from "../../cells/read-one-for-all";
import { livingPrice } from "./definition";

/**
 * Price per unit sold at which a household reaches a living income: (benchmark - other income + cost) / quantity.
 * @customfunction
 * @param benchmark Living income of the household per year, greater than 0: one value for all, or one for each household.
 * @param otherIncome What the household earns per year from everything else, of any sign, net of its costs: one value for all, or one for each.
 * @param cost Cost of producing and selling the product per year, 0 or more: one value for all, or one for each.
 * @param quantity Units of the product sold per year, greater than 0: one value for all, or one for each.
 * @returns Price in currency units per unit sold, oriented as the first argument of more than one cell; 0 or less where the benchmark is reached without this product.
 * @errors #DIV/0! where quantity is 0; #NUM! where benchmark is 0 or less, or cost or quantity below 0; #VALUE! when lengths differ.
 * @formula (benchmark - other income + cost) / quantity
 * @domain All of one household and year, in one currency. At this price the gap of LIVINGINCOME is 0, everything else equal: more land, yield or other income closes it too. With an other income of 0 it is the idea of a living income reference price, which published ones calculate for a household of given size and yield. It is not a cost price, and not what a market pays.
 * @example =VC.LIVINGPRICE(2000, 400, 300, {600;1200}) gives {3.1666666666666665;1.5833333333333333}
 * @source Tyszler, Bymolt & Laven (2018), Analysis of the Income Gap of Cocoa Producing Households in Côte d'Ivoire, for the gap to a living income
 * @related LIVINGINCOME, BREAKEVEN, PRODUCERSHARE
 * @given benchmark, otherIncome, cost, quantity
 * @question left
 * @words living income price, reference price, living income reference price, fair price, farmer, household
 * @requiresAddress
 */
export function LIVINGPRICE(
  benchmark: any[][],
  otherIncome: any[][],
  cost: any[][],
  quantity: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    LIVINGPRICE,
    [benchmark, otherIncome, cost, quantity],
    invocation,
    ([benchmark, otherIncome, cost, quantity]) => {
      const households = alongside({ benchmark, otherIncome, cost, quantity });
      return livingPrice(households.benchmark, households.otherIncome, households.cost, households.quantity);
    },
  );
}
