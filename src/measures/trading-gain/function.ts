import { optionOrVector, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { DEFLATORS, tradingGain } from "./definition";

/**
 * Trading gain from a change in the terms of trade, in money of the base period: (X - M) / P - (X / Px - M / Pm).
 * @customfunction
 * @param exports Exports in money of the day, 0 or more.
 * @param imports Imports in money of the day, 0 or more.
 * @param exportPrices Export price index, 100 in the base period.
 * @param importPrices Import price index, 100 in the base period.
 * @param deflator What the balance is deflated with: "average" of both indices (the default), "import", "export", or an index of its own (100 in the base period). It does not matter where exports equal imports.
 * @returns Money of the base period, lying as exports do: above 0, the country gained by the terms of trade.
 * @errors #NUM! where an index is 0 or less, or exports or imports are below 0.
 * @formula (X - M) / P - (X / Px - M / Pm)
 * @domain Period by period. With balanced trade the deflator does not matter; otherwise say which one was used.
 * @example =VC.TRADINGGAIN(100, 100, 120, 100) gives 16.666666666666668
 * @source System of National Accounts (2008), chapter 15
 * @related TERMSOFTRADE, PRICEINDEX
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
