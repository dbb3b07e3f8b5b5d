import { labels, optionalVector, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { priceVolumeMix } from "./definition";

/**
 * Why sales changed, or with unit costs the contribution: by volume, mix, price, cost, and what is new or lost.
 * @customfunction
 * @param products Name of each product.
 * @param price0 Price per unit of each product in the first period, 0 or more.
 * @param quantity0 Quantity sold in the first period, 0 or more, all in one unit (kg, pieces).
 * @param price1 Price per unit of each product in the second period, 0 or more.
 * @param quantity1 Quantity sold in the second period, 0 or more, in the same unit.
 * @param cost0 Cost per unit of each product in the first period, 0 or more. Optional; if omitted, sales are explained; required with cost1.
 * @param cost1 Cost per unit of each product in the second period, 0 or more. Optional; if omitted, sales are explained; required with cost0.
 * @returns A table Product, Before, Volume, Mix, Price, Cost (with costs only), New or lost, After, Change, with a row Total: in every row Before plus the effects equals After. Empty rows are omitted.
 * @errors #VALUE! with one cost alone; #DIV/0! when the products of both periods have no quantity in the first; #NUM! for a price, quantity or cost below 0; a missing value of a product that is there makes the whole result #N/A.
 * @formula m = price - cost; volume = m0 q0 (Q1 - Q0) / Q0; mix = m0 (q1 - q0 Q1 / Q0); price = (p1 - p0) q1; cost = (c0 - c1) q1, with Q0 and Q1 the total quantities of the products that are there in both periods
 * @domain A product is there in a period unless its price and its quantity are both empty, 0 or missing; one that is there in one period only is wholly new or lost, which is Quasirent's convention. Volume assumes that every product grows as the total quantity does, mix is the rest: products in different units cannot be added, so use one unit. Price effects are at new, volume and mix at old quantities and margins, so the order of the periods matters. From invoices, take price = value / quantity by product first: UNITVALUES. The row Total, from Before to After, is the bridge for a waterfall chart.
 * @example =VC.PRICEVOLUMEMIX({"A";"B"}, {10;20}, {100;50}, {11;20}, {90;80}) gives {"Product","Before","Volume","Mix","Price","New or lost","After","Change";"A",1000,133.33333333333334,-233.33333333333334,90,0,990,-10;"B",1000,133.33333333333334,466.6666666666667,0,0,1600,600;"Total",2000,266.6666666666667,233.33333333333334,90,0,2590,590}
 * @source Horngren, Datar & Rajan (2012), Cost Accounting, for the variances of sales volume and sales mix
 * @related PRICEINDEX, COMPARE, MARGIN, UNITVALUES
 * @given products, price0, quantity0, price1, quantity1, cost0, cost1
 * @question left
 * @words bridge, waterfall, variance, variances, sales variance, price effect, volume effect, mix effect, why sales changed, revenue change, price volume mix, contribution, contribution margin, new products, lost products
 * @requiresAddress
 */
export function PRICEVOLUMEMIX(
  products: any[][],
  price0: any[][],
  quantity0: any[][],
  price1: any[][],
  quantity1: any[][],
  cost0?: any[][],
  cost1?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    PRICEVOLUMEMIX,
    [products, price0, quantity0, price1, quantity1, cost0, cost1],
    invocation,
    ([products, price0, quantity0, price1, quantity1, cost0, cost1]) => {
      const names = labels("products", products);
      const [p0, q0] = [vector("price0", price0, names), vector("quantity0", quantity0, names)];
      const [p1, q1] = [vector("price1", price1, names), vector("quantity1", quantity1, names)];
      return priceVolumeMix(
        names,
        { price: p0, quantity: q0, cost: optionalVector("cost0", cost0, names) },
        { price: p1, quantity: q1, cost: optionalVector("cost1", cost1, names) },
      );
    },
  );
}
