import { optionalNumber, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { incomeTermsOfTrade } from "./definition";

/**
 * Income terms of trade: what exports buy, net barter terms of trade times the volume of exports.
 * @customfunction
 * @param exportPrices Export price of each period, above 0: a series or an index.
 * @param importPrices Import price of each period, above 0.
 * @param exportVolumes Export volume of each period, above 0.
 * @param base Position of the base period; left out: 1. 0: all are indices on a common base of 100 already, and are not rebased.
 * @returns An index a period, lying as exportPrices do, 100 in the base period.
 * @errors #NUM! where a price or volume is 0 or less, and for the whole when it is in the base period.
 * @formula 100 (Px_t / Px_b) / (Pm_t / Pm_b) x Qx_t / Qx_b
 * @domain Period by period. It rises with any growth of volume, also one that the workers pay for: look at wages too.
 * @example =VC.INCOMETERMSOFTRADE({100;90}, {100;110}, {1000;1500}) gives {100;122.72727272727273}
 * @source Dorrance (1948), The Income Terms of Trade
 * @related TERMSOFTRADE, FACTORALTERMSOFTRADE, IMMISERIZING
 * @question exports
 * @requiresAddress
 */
export function INCOMETERMSOFTRADE(
  exportPrices: any[][],
  importPrices: any[][],
  exportVolumes: any[][],
  base?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    INCOMETERMSOFTRADE,
    [exportPrices, importPrices, exportVolumes, base],
    invocation,
    ([exportPrices, importPrices, exportVolumes, base]) => {
      const px = vector("exportPrices", exportPrices);
      return incomeTermsOfTrade(
        px,
        vector("importPrices", importPrices, px),
        vector("exportVolumes", exportVolumes, px),
        optionalNumber("base", base),
      );
    },
  );
}
