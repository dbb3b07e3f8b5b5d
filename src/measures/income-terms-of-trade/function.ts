import { optionalNumber, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { incomeTermsOfTrade } from "./definition";

/**
 * Income terms of trade: import purchasing power of exports, the net barter terms of trade times export volume.
 * @customfunction
 * @param exportPrices Export price in each period, greater than 0: a series or an index.
 * @param importPrices Import price in each period, greater than 0.
 * @param exportVolumes Export volume in each period, greater than 0.
 * @param base Position of the base period; 0 if all series are already indices on a common base of 100, which are not rebased. Optional; default 1.
 * @returns One index per period, same orientation as exportPrices, 100 in the base period.
 * @errors #NUM! where a price or volume is 0 or less, and for the whole result if it is in the base period.
 * @formula 100 (Px_t / Px_b) / (Pm_t / Pm_b) x Qx_t / Qx_b
 * @domain Calculated period by period. It rises with any growth in volume, even where workers bear the cost: check wages too.
 * @example =VC.INCOMETERMSOFTRADE({100;90}, {100;110}, {1000;1500}) gives {100;122.72727272727273}
 * @source Dorrance (1948), The Income Terms of Trade
 * @related TERMSOFTRADE, FACTORALTERMSOFTRADE, IMMISERIZING
 * @reads series: exportPrices = exportPrice; importPrices = importPrice; exportVolumes = exportVolume
 * @given base
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
