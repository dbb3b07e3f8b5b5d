import { matrixRows, option, optionalMatrixRows, optionalNumber, truth } from "../../cells/read";
import { answer } from "../../cells/write";
import { FORMULAS, priceIndex } from "./definition";

/**
 * Price index of a basket, 100 in the base period: Fisher, Laspeyres, Paasche, Tornqvist, Walsh, Jevons, Lowe, Young, GEKS or unit value.
 * @customfunction
 * @param prices Prices: periods in rows, products in columns; #N/A where a product is not sold.
 * @param quantities Quantities, in the same layout as prices. Optional; if omitted, formula must be "Jevons", which does not use them.
 * @param formula "Fisher", "Laspeyres", "Paasche", "Tornqvist", "Walsh", "Jevons", "Lowe", "Young", "GEKS" or "Unit value". Optional; default "Fisher".
 * @param chained TRUE: the product of the links from each period to the next. FALSE: each period against the base period. Optional; default FALSE.
 * @param base Position of the base period. Optional; default 1.
 * @param weights Position of the period whose quantities Lowe and Young use. Optional; by default the base period.
 * @returns One index per period, in a column. A product counts in a comparison only if both periods have its price and quantity; see VC.INDEXCOVERAGE for how much that leaves.
 * @errors #N/A where no product is in common (and, if chained, in the periods beyond); #NUM! for the whole result when a price is 0 with a quantity, a value is below 0, or base or weights is not a period; #DIV/0! where the products in common were not traded; #VALUE! when quantities are omitted and needed, and for GEKS of more than 300 periods.
 * @formula Of period 1 on period 0: Laspeyres = sum p1 q0 / sum p0 q0; Paasche = sum p1 q1 / sum p0 q1; Fisher = sqrt(Laspeyres x Paasche); Tornqvist = exp(sum of (s0 + s1) / 2 x ln(p1 / p0)); Walsh = sum p1 sqrt(q0 q1) / sum p0 sqrt(q0 q1); Jevons = geometric mean of p1 / p0; Lowe = sum p1 qw / sum p0 qw; Young = sum of sw x p1 / p0; GEKS = geometric mean over all periods k of F(0,k) F(k,1), F Fisher; unit value = (sum p1 q1 / sum q1) / (sum p0 q0 / sum q0)
 * @domain A product is absent where price and quantity are both 0, or either is missing; a quantity of 0 with a price is allowed. Jevons, Lowe and Young need the prices of both periods only, Lowe and Young the quantity of the period weights. Unit value takes all products of its own period, so it moves with composition: use it for one kind of product in one unit. A chain always links the earlier to the later period: the base moves the level, never the growth. GEKS and unit value are the same chained or not.
 * @example =VC.PRICEINDEX({1,1;1.2,3}, {1,1;0.8,0.9}, "Laspeyres") gives {100;210}
 * @source Producer Price Index Manual (2004), International Monetary Fund; Consumer Price Index Manual (2020); Export and Import Price Index Manual (2009), for unit values; Gini (1931); Eltetö & Köves (1964); Szulc (1964)
 * @related INDEXCOVERAGE, TERMSOFTRADE, IMMISERIZING, UPGRADING, PRICEVOLUMEMIX, UNITVALUES, REAL
 * @wanted quantities
 * @reads series: prices = alike price, exportPrice, importPrice; quantities = alike volume, exportVolume, importVolume
 * @given base, weights
 * @question exports
 * @options formula Fisher | Laspeyres | Paasche | Tornqvist | Walsh | Jevons | Lowe | Young | GEKS | Unit value
 * @options chained TRUE | FALSE
 * @words inflation, customs, multilateral
 * @requiresAddress
 */
export function PRICEINDEX(
  prices: any[][],
  quantities?: any[][],
  formula?: any[][],
  chained?: any[][],
  base?: any[][],
  weights?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    PRICEINDEX,
    [prices, quantities, formula, chained, base, weights],
    invocation,
    ([prices, quantities, formula, chained, base, weights]) => {
      const periods = matrixRows("prices", prices);
      const volumes = optionalMatrixRows("quantities", quantities, periods);
      return priceIndex(periods, volumes ?? null, {
        formula: option("formula", formula, FORMULAS, "Fisher"),
        chained: truth("chained", chained),
        base: optionalNumber("base", base),
        weights: optionalNumber("weights", weights),
      });
    },
  );
}
