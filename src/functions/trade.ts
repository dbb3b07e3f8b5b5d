/* Prices over time, terms of trade, immiserizing growth. */
import { immiserizing } from "../core/immiserizing";
import { FORMULAS, priceIndex } from "../core/price-index";
import { factoralTermsOfTrade, grossBarter, incomeTermsOfTrade, netBarter } from "../core/terms-of-trade";
import { DEFLATORS, tradingGain } from "../core/trading-gain";
import { matrixRows, option, optionOrVector, optionalNumber, optionalVector, truth, vector } from "../cells/read";
import { answer } from "../cells/write";

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

/**
 * Net barter terms of trade: export prices over import prices, 100 in the base period.
 * @customfunction
 * @param exportPrices Export price of each period, above 0: a series or an index.
 * @param importPrices Import price of each period, above 0.
 * @param base Position of the base period; left out: 1. 0: both are indices on a common base already, and are not rebased.
 * @returns An index a period, lying as exportPrices do: above 100, a unit of exports buys more imports than in the base period.
 * @errors #NUM! where a price is 0 or less, and for the whole when it is in the base period.
 * @formula 100 (Px_t / Px_b) / (Pm_t / Pm_b)
 * @domain Period by period. A fall can come with growth and gain, if productivity or volume rose more: look at the income and factoral terms of trade too.
 * @example =VC.TERMSOFTRADE({100;90}, {50;55}) gives {100;81.81818181818181}
 * @source Taussig (1927), International Trade
 * @related INCOMETERMSOFTRADE, FACTORALTERMSOFTRADE, GROSSTERMSOFTRADE, TRADINGGAIN, PRICEINDEX
 * @question exports
 * @requiresAddress
 */
export function TERMSOFTRADE(
  exportPrices: any[][],
  importPrices: any[][],
  base?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(TERMSOFTRADE, [exportPrices, importPrices, base], invocation, () => {
    const px = vector("exportPrices", exportPrices);
    return netBarter(px, vector("importPrices", importPrices, px), optionalNumber("base", base));
  });
}

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
  return answer(INCOMETERMSOFTRADE, [exportPrices, importPrices, exportVolumes, base], invocation, () => {
    const px = vector("exportPrices", exportPrices);
    return incomeTermsOfTrade(
      px,
      vector("importPrices", importPrices, px),
      vector("exportVolumes", exportVolumes, px),
      optionalNumber("base", base),
    );
  });
}

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
    () => {
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

/**
 * Gross barter terms of trade: the volume of imports over the volume of exports, 100 in the base period.
 * @customfunction
 * @param importVolumes Import volume of each period, above 0.
 * @param exportVolumes Export volume of each period, above 0.
 * @param base Position of the base period; left out: 1. 0: both are indices on a common base already, and are not rebased.
 * @returns An index a period, lying as importVolumes do: above 100, more imports come for a volume of exports than in the base period.
 * @errors #NUM! where a volume is 0 or less, and for the whole when it is in the base period.
 * @formula 100 (Qm_t / Qm_b) / (Qx_t / Qx_b)
 * @domain Period by period. It equals the net barter terms of trade only where trade is balanced; loans and gifts move it.
 * @example =VC.GROSSTERMSOFTRADE({100;120}, {100;100}) gives {100;120}
 * @source Taussig (1927), International Trade
 * @related TERMSOFTRADE
 * @question exports
 * @requiresAddress
 */
export function GROSSTERMSOFTRADE(
  importVolumes: any[][],
  exportVolumes: any[][],
  base?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(GROSSTERMSOFTRADE, [importVolumes, exportVolumes, base], invocation, () => {
    const qm = vector("importVolumes", importVolumes);
    return grossBarter(qm, vector("exportVolumes", exportVolumes, qm), optionalNumber("base", base));
  });
}

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
  return answer(TRADINGGAIN, [exports, imports, exportPrices, importPrices, deflator], invocation, () => {
    const sold = vector("exports", exports);
    return tradingGain(
      sold,
      vector("imports", imports, sold),
      vector("exportPrices", exportPrices, sold),
      vector("importPrices", importPrices, sold),
      optionOrVector("deflator", deflator, sold, DEFLATORS, "average"),
    );
  });
}

/**
 * Flags immiserizing growth: a larger volume of exports that earns less, buys less or pays lower wages.
 * @customfunction
 * @param volume Export volume of each period, 0 or more, above 0 in the base period.
 * @param price Price received in each period, above 0.
 * @param importPrice Price of imports in each period, above 0, to see purchasing power; left out: not looked at.
 * @param realWage Real wage in each period, above 0; left out: not looked at.
 * @param base Position of the base period; left out: 1.
 * @returns One flag a period, lying as volume does: Base, Immiserizing growth (price, purchasing power, wages), Diluted growth, Growth, Contraction, Value-led or No change.
 * @errors #NUM! where a price, wage or volume is out of range, and for the whole when it is in the base period.
 * @formula v = (1 + gq)(1 + gp) - 1, r = (1 + v) / growth factor of import prices - 1; immiserizing: gq > 0 and v < 0, r < 0 or a real wage below its base
 * @domain The test is the value ratio, not whether the price fell by a larger percentage than volume rose: +10 and -9.5 per cent loses money. Without growth of volume there is no immiserizing growth, however much was lost: Contraction. Comparisons are strict and exact.
 * @example =VC.IMMISERIZING({100;110;110}, {1;0.905;0.95}) gives {"Base";"Immiserizing growth (price)";"Diluted growth"}
 * @source Bhagwati (1958), Immiserizing Growth: A Geometrical Note; Kaplinsky & Morris (2001)
 * @related TERMSOFTRADE, INCOMETERMSOFTRADE, THICKENING
 * @question exports
 * @requiresAddress
 */
export function IMMISERIZING(
  volume: any[][],
  price: any[][],
  importPrice?: any[][],
  realWage?: any[][],
  base?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(IMMISERIZING, [volume, price, importPrice, realWage, base], invocation, () => {
    const volumes = vector("volume", volume);
    const entries = immiserizing(
      volumes,
      vector("price", price, volumes),
      optionalVector("importPrice", importPrice, volumes),
      optionalVector("realWage", realWage, volumes),
      optionalNumber("base", base),
    );
    return { entries, layout: volumes.layout };
  });
}
