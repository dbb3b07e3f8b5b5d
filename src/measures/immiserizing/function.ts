import { optionalNumber, optionalVector, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { immiserizing } from "./definition";

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
 * @words grow
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
  return answer(
    IMMISERIZING,
    [volume, price, importPrice, realWage, base],
    invocation,
    ([volume, price, importPrice, realWage, base]) => {
      const volumes = vector("volume", volume);
      const entries = immiserizing(
        volumes,
        vector("price", price, volumes),
        optionalVector("importPrice", importPrice, volumes),
        optionalVector("realWage", realWage, volumes),
        optionalNumber("base", base),
      );
      return { entries, layout: volumes.layout };
    },
  );
}
