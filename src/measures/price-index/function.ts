import { matrixRows, option, optionalNumber, truth } from "../../cells/read";
import { answer } from "../../cells/write";
import { FORMULAS, priceIndex } from "./definition";

/**
 * Price index of a basket, 100 in the base period: Fisher, Laspeyres, Paasche, Tornqvist, Walsh or unit value.
 * @customfunction
 * @param prices Prices: periods down the rows, products across; #N/A where a product is not sold.
 * @param quantities Quantities, laid out as the prices.
 * @param formula "Fisher" (the default), "Laspeyres", "Paasche", "Tornqvist", "Walsh" or "Unit value".
 * @param chained TRUE: the product of the links from period to period. FALSE, the default: each period against the base period.
 * @param base Position of the base period; left out: 1.
 * @returns One index a period, in a column. A product counts in a comparison only where price and quantity stand in both periods.
 * @errors #N/A where no product is in common (and, chained, in the periods beyond); #NUM! for the whole when a price is 0 with a quantity, or a figure is below 0; #DIV/0! where nothing of the products in common was traded.
 * @formula Laspeyres = sum p_t q_b / sum p_b q_b; Paasche = sum p_t q_t / sum p_b q_t; Fisher = sqrt(Laspeyres x Paasche); Tornqvist = exp(sum of (w_b + w_t) / 2 x ln(p_t / p_b)); Walsh = sum p_t sqrt(q_b q_t) / sum p_b sqrt(q_b q_t); unit value = (sum p_t q_t / sum q_t) / (sum p_b q_b / sum q_b)
 * @domain A product counts in a comparison only where it is there in both periods; a price and quantity of 0, or either missing, is not there. A quantity of 0 with a price is legal. The unit value index mixes price with composition. A chain goes out from the base period in both directions.
 * @example =VC.PRICEINDEX({1,1;1.2,3}, {1,1;0.8,0.9}, "Laspeyres") gives {100;210}
 * @source Producer Price Index Manual (2004), International Monetary Fund
 * @related TERMSOFTRADE, IMMISERIZING, UPGRADING
 * @question exports
 * @options formula Fisher | Laspeyres | Paasche | Tornqvist | Walsh | Unit value
 * @options chained TRUE | FALSE
 * @words inflation
 * @requiresAddress
 */
export function PRICEINDEX(
  prices: any[][],
  quantities: any[][],
  formula?: any[][],
  chained?: any[][],
  base?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    PRICEINDEX,
    [prices, quantities, formula, chained, base],
    invocation,
    ([prices, quantities, formula, chained, base]) => {
      const periods = matrixRows("prices", prices);
      const volumes = matrixRows("quantities", quantities, periods);
      return priceIndex(
        periods,
        volumes,
        option("formula", formula, FORMULAS, "Fisher"),
        truth("chained", chained),
        optionalNumber("base", base),
      );
    },
  );
}
