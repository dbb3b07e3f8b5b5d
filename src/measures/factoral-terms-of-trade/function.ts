import { optionalNumber, optionalVector, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { factoralTermsOfTrade } from "./definition";

/**
 * Single or double factoral terms of trade: what the labour in exports buys, in imports or in foreign labour.
 * @customfunction
 * @param exportPrices Export price in each period, greater than 0: a series or an index.
 * @param importPrices Import price in each period, greater than 0.
 * @param exportProductivity Output per unit of labour in the export industries, greater than 0.
 * @param importProductivity Output per unit of labour abroad, greater than 0. Optional; if omitted, the result is the single factoral terms of trade, otherwise the double.
 * @param base Position of the base period; 0 if all series are already indices on a common base of 100, which are not rebased. Optional; default 1.
 * @returns One index per period, same orientation as exportPrices, 100 in the base period.
 * @errors #NUM! where a value is 0 or less, and for the whole result if it is in the base period.
 * @formula single: 100 (Px_t / Px_b) / (Pm_t / Pm_b) x Ax_t / Ax_b; double: the same / (Am_t / Am_b)
 * @domain Calculated period by period. Productivity is output per unit of labour, in any unit that stays the same over time.
 * @example =VC.FACTORALTERMSOFTRADE({100;90}, {100;110}, {1;1.5}, {1;1.2}) gives {100;102.27272727272727}
 * @source Viner (1937), Studies in the Theory of International Trade
 * @related TERMSOFTRADE, INCOMETERMSOFTRADE
 * @reads series: exportPrices = exportPrice; importPrices = importPrice
 * @given exportProductivity, importProductivity, base
 * @question exports
 * @requiresAddress
 */
export function FACTORALTERMSOFTRADE(
  exportPrices: any[][],
  importPrices: any[][],
  exportProductivity: any[][],
  importProductivity?: any[][],
  base?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    FACTORALTERMSOFTRADE,
    [exportPrices, importPrices, exportProductivity, importProductivity, base],
    invocation,
    ([exportPrices, importPrices, exportProductivity, importProductivity, base]) => {
      const px = vector("exportPrices", exportPrices);
      return factoralTermsOfTrade(
        px,
        vector("importPrices", importPrices, px),
        vector("exportProductivity", exportProductivity, px),
        optionalVector("importProductivity", importProductivity, px),
        optionalNumber("base", base),
      );
    },
  );
}
