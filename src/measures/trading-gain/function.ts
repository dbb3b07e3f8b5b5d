import { optionOrVector, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { DEFLATORS, tradingGain } from "./definition";

/**
 * Trading gain from a change in the terms of trade, at base-period prices: (X - M) / P - (X / Px - M / Pm).
 * @customfunction
 * @param exports Exports at current prices, 0 or more.
 * @param imports Imports at current prices, 0 or more.
 * @param exportPrices Export price index, 100 in the base period.
 * @param importPrices Import price index, 100 in the base period.
 * @param deflator Deflator of the trade balance: "average" of both indices, "import", "export", or a separate index (100 in the base period). It makes no difference where exports equal imports. Optional; default "average".
 * @returns Gain at base-period prices, same orientation as exports: above 0, the country gained from the terms of trade.
 * @errors #NUM! where an index is 0 or less, or exports or imports are below 0.
 * @formula (X - M) / P - (X / Px - M / Pm)
 * @domain Calculated period by period. With balanced trade the deflator makes no difference; otherwise state which one was used.
 * @example =VC.TRADINGGAIN(100, 100, 120, 100) gives 16.666666666666668
 * @source System of National Accounts (2008), chapter 15
 * @related TERMSOFTRADE, PRICEINDEX, REAL
 * @reads series: exports = exports; imports = imports
 * @given exportPrices, importPrices
 * @question exports
 * @options deflator average | import | export
 * @requiresAddress
 */
export function TRADINGGAIN(
  exports: any[][],
  imports: any[][],
  exportPrices: any[][],
  importPrices: any[][],
  deflator?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    TRADINGGAIN,
    [exports, imports, exportPrices, importPrices, deflator],
    invocation,
    ([exports, imports, exportPrices, importPrices, deflator]) => {
      const sold = vector("exports", exports);
      return tradingGain(
        sold,
        vector("imports", imports, sold),
        vector("exportPrices", exportPrices, sold),
        vector("importPrices", importPrices, sold),
        optionOrVector("deflator", deflator, sold, DEFLATORS, "average"),
      );
    },
  );
}
