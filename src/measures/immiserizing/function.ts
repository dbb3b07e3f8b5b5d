import { optionalNumber, optionalVector, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { immiserizing } from "./definition";

/**
 * Flags immiserizing growth: export volume grows, but export earnings, purchasing power or real wages fall.
 * @customfunction
 * @param volume Export volume in each period, 0 or more, greater than 0 in the base period.
 * @param price Export price in each period, greater than 0.
 * @param importPrice Import price in each period, greater than 0, to test purchasing power. Optional; if omitted, ignored.
 * @param realWage Real wage in each period, greater than 0. Optional; if omitted, ignored.
 * @param base Position of the base period. Optional; default 1.
 * @param tolerance Largest change either way that counts as none, as a fraction from 0 to below 1 (0.01 is one per cent). Optional; default 0.
 * @param exchangeRate Own currency per unit of the foreign currency that price is in, in each period, greater than 0, to test for a devaluation that hides a loss. Optional; if omitted, ignored.
 * @returns One flag per period, same orientation as volume: Base, Immiserizing growth (price, purchasing power, wages, devaluation), Diluted growth, Growth, Contraction, Value-led or No change.
 * @errors #NUM! where a price, wage, rate or volume is out of range, and for the whole result if it is in the base period, or when tolerance is below 0, or 1 or more (a percentage).
 * @formula v = (1 + gq)(1 + gp) - 1, r = (1 + v) / growth factor of import prices - 1; immiserizing: gq > tolerance, and v, r or the growth of the real wage < -tolerance; devaluation: v < -tolerance, and (1 + v) e_t / e_b - 1 is not
 * @domain The test is whether export earnings fall, not whether price falls by a larger percentage than volume rises: +10 and -9.5 per cent is a loss. Devaluation: earnings fall abroad, and in own currency it does not show. A price in own currency must be divided by the rate first. Without volume growth there is no immiserizing growth, whatever the loss: Contraction. Comparisons are strict and exact: a change of exactly the tolerance counts as none. The flags are Quasirent's convention; Bhagwati's model of welfare, from which the word comes, is not tested.
 * @example =VC.IMMISERIZING({100;110;110}, {1;0.905;0.95}) gives {"Base";"Immiserizing growth (price)";"Diluted growth"}
 * @source UNIDO (2001), boxes 2.2 and 2.3, for growth that immiserizes by price, by wages and behind a devaluation; Bhagwati (1958), Immiserizing Growth: A Geometrical Note, for the word
 * @related TERMSOFTRADE, INCOMETERMSOFTRADE, THICKENING, REAL
 * @reads series: volume = exportVolume, volume; price = exportPrice, price; importPrice = importPrice
 * @given realWage, base, tolerance, exchangeRate
 * @question exports
 * @words grow, devaluation, devalue, currency, immiserising, export more earn less
 * @requiresAddress
 */
export function IMMISERIZING(
  volume: any[][],
  price: any[][],
  importPrice?: any[][],
  realWage?: any[][],
  base?: any[][],
  tolerance?: any[][],
  exchangeRate?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    IMMISERIZING,
    [volume, price, importPrice, realWage, base, tolerance, exchangeRate],
    invocation,
    ([volume, price, importPrice, realWage, base, tolerance, exchangeRate]) => {
      const volumes = vector("volume", volume);
      const entries = immiserizing(
        volumes,
        vector("price", price, volumes),
        optionalVector("importPrice", importPrice, volumes),
        optionalVector("realWage", realWage, volumes),
        optionalNumber("base", base),
        optionalNumber("tolerance", tolerance),
        optionalVector("exchangeRate", exchangeRate, volumes),
      );
      return { entries, layout: volumes.layout };
    },
  );
}
