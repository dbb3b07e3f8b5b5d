import { optionalNumber, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { netBarter } from "./definition";

/**
 * Net barter terms of trade: export prices over import prices, 100 in the base period.
 * @customfunction
 * @param exportPrices Export price in each period, greater than 0: a series or an index.
 * @param importPrices Import price in each period, greater than 0.
 * @param base Position of the base period; 0 if both series are already indices on a common base, which are not rebased. Optional; default 1.
 * @returns One index per period, same orientation as exportPrices: above 100, a unit of exports buys more imports than in the base period.
 * @errors #NUM! where a price is 0 or less, and for the whole result if it is in the base period.
 * @formula 100 (Px_t / Px_b) / (Pm_t / Pm_b)
 * @domain Calculated period by period. A fall is compatible with growth and gains if productivity or volume rose more: look at the income and factoral terms of trade too.
 * @example =VC.TERMSOFTRADE({100;90}, {50;55}) gives {100;81.81818181818181}
 * @source Taussig (1927), International Trade
 * @related INCOMETERMSOFTRADE, FACTORALTERMSOFTRADE, GROSSTERMSOFTRADE, TRADINGGAIN, PRICEINDEX, REAL, PASSTHROUGH, RCA
 * @reads series: exportPrices = exportPrice; importPrices = importPrice
 * @given base
 * @question exports
 * @requiresAddress
 */
export function TERMSOFTRADE(
  exportPrices: any[][],
  importPrices: any[][],
  base?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(TERMSOFTRADE, [exportPrices, importPrices, base], invocation, ([exportPrices, importPrices, base]) => {
    const px = vector("exportPrices", exportPrices);
    return netBarter(px, vector("importPrices", importPrices, px), optionalNumber("base", base));
  });
}
