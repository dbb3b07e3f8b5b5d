import { optionalNumber, optionalVector, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { factoralTermsOfTrade } from "./definition";

/**
 * Single or double factoral terms of trade: what the work in exports buys, in imports or in work abroad.
 * @customfunction
 * @param exportPrices Export price of each period, above 0: a series or an index.
 * @param importPrices Import price of each period, above 0.
 * @param exportProductivity Output per unit of labour in the export industries, above 0.
 * @param importProductivity Output per unit of labour abroad, above 0; left out: single factoral terms of trade, given: double.
 * @param base Position of the base period; left out: 1. 0: all are indices on a common base of 100 already, and are not rebased.
 * @returns An index a period, lying as exportPrices do, 100 in the base period.
 * @errors #NUM! where a figure is 0 or less, and for the whole when it is in the base period.
 * @formula single: 100 (Px_t / Px_b) / (Pm_t / Pm_b) x Ax_t / Ax_b; double: the same / (Am_t / Am_b)
 * @domain Period by period. Productivity is output per unit of labour, in any unit that stays the same.
 * @example =VC.FACTORALTERMSOFTRADE({100;90}, {100;110}, {1;1.5}, {1;1.2}) gives {100;102.27272727272727}
 * @source Viner (1937), Studies in the Theory of International Trade
 * @related TERMSOFTRADE, INCOMETERMSOFTRADE
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
