import { matrixRows, option, optionalNumber, truth } from "../../cells/read";
import { answer } from "../../cells/write";
import { FORMULAS, priceIndex } from "./definition";

/**
 * Price index of a basket, 100 in the base period: Fisher, Laspeyres, Paasche, Tornqvist, Walsh or unit value.
 * @customfunction
 * @param prices Prices: periods in rows, products in columns; #N/A where a product is not sold.
 * @param quantities Quantities, in the same layout as prices.
 * @param formula "Fisher", "Laspeyres", "Paasche", "Tornqvist", "Walsh" or "Unit value". Optional; default "Fisher".
 * @param chained TRUE: the product of the links from period to period. FALSE: each period against the base period. Optional; default FALSE.
 * @param base Position of the base period. Optional; default 1.
 * @returns One index per period, in a column. A product counts in a comparison only if both periods have its price and quantity.
 * @errors #N/A where no product is in common (and, if chained, in the periods beyond); #NUM! for the whole result when a price is 0 with a quantity, or a value is below 0; #DIV/0! where the products in common were not traded.
 * @formula Laspeyres = sum p_t q_b / sum p_b q_b; Paasche = sum p_t q_t / sum p_b q_t; Fisher = sqrt(Laspeyres x Paasche); Tornqvist = exp(sum of (w_b + w_t) / 2 x ln(p_t / p_b)); Walsh = sum p_t sqrt(q_b q_t) / sum p_b sqrt(q_b q_t); unit value = (sum p_t q_t / sum q_t) / (sum p_b q_b / sum q_b)
 * @domain A product counts in a comparison only if it is present in both periods; it is absent where price and quantity are both 0, or either is missing. A quantity of 0 with a price is allowed. The unit value index mixes price and composition changes. A chain runs from the base period in both directions.
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
  return answer(PRICEINDEX, [prices, quantities, formula, chained, base], invocation, () => {
    const periods = matrixRows("prices", prices);
    const volumes = matrixRows("quantities", quantities, periods);
    return priceIndex(
      periods,
      volumes,
      option("formula", formula, FORMULAS, "Fisher"),
      truth("chained", chained),
      optionalNumber("base", base),
    );
  });
}
