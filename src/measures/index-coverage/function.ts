import { matrixRows, optionalNumber, truth } from "../../cells/read";
import { answer } from "../../cells/write";
import { indexCoverage } from "./definition";

/**
 * Coverage of a matched price index: the products in common, and their share of the value in both periods.
 * @customfunction
 * @param prices Prices: periods in rows, products in columns; #N/A where a product is not sold.
 * @param quantities Quantities, in the same layout as prices.
 * @param chained TRUE: each period is compared with its neighbour nearer the base. FALSE: with the base period. Optional; default FALSE.
 * @param base Position of the base period. Optional; default 1.
 * @returns A table Period (1, 2, 3 ...), Products (those of the period), Matched (those that the period it is compared with has too), Share then and Share now (of the matched products in the total value of that period and of this one).
 * @errors #DIV/0! in a cell where nothing was traded in that period; #NUM! for the whole result when a price is 0 with a quantity, a value is below 0, or base is not a period. Nothing in common is 0, not an error.
 * @formula Share then = sum of p0 q0 of the matched products / sum of p0 q0 of all; Share now = the same with p1 q1
 * @domain Applies to Fisher, Laspeyres, Paasche, Tornqvist and Walsh in VC.PRICEINDEX, with the same chained and base; Jevons, Lowe, Young, GEKS and unit value match products differently or not at all. No threshold is set: an index of 110 that rests on a thousandth of the sales is right for those products, and says nothing about the others.
 * @example =VC.INDEXCOVERAGE({10,5;11,0}, {9,2;8,0}) gives {"Period","Products","Matched","Share then","Share now";1,2,2,1,1;2,1,1,0.9,1}
 * @source Producer Price Index Manual (2004), International Monetary Fund, for the matching of products; the table is Quasirent's convention
 * @related PRICEINDEX, UPGRADING
 * @reads series: prices = alike price, exportPrice, importPrice; quantities = alike volume, exportVolume, importVolume
 * @given base
 * @question exports
 * @options chained TRUE | FALSE
 * @words coverage, matched, inflation, representative
 * @requiresAddress
 */
export function INDEXCOVERAGE(
  prices: any[][],
  quantities: any[][],
  chained?: any[][],
  base?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    INDEXCOVERAGE,
    [prices, quantities, chained, base],
    invocation,
    ([prices, quantities, chained, base]) => {
      const periods = matrixRows("prices", prices);
      const volumes = matrixRows("quantities", quantities, periods);
      return indexCoverage(periods, volumes, truth("chained", chained), optionalNumber("base", base));
    },
  );
}
