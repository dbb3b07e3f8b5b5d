import { optionalNumber, vector, vectorOrOne } from "../../cells/read";
import { answer } from "../../cells/write";
import { qualityBand } from "./definition";

/**
 * Says whether a product is sold up-market, down-market or like its benchmark, by its unit value.
 * @customfunction
 * @param unitValue Unit value of each product, above 0.
 * @param benchmark Unit value that it is compared with, in the same money for the same unit, above 0: one a product, or one for all.
 * @param alpha Width of the band, 0 or more; left out: 0.15.
 * @returns One band a product, lying as unitValue does: Up-market above 1 + alpha times the benchmark, Down-market below 1 / (1 + alpha) times, else Similar.
 * @errors #NUM! where a unit value or benchmark is 0 or less, and for the whole when alpha is below 0.
 * @formula Up-market where unitValue / benchmark > 1 + alpha, Down-market where unitValue / benchmark < 1 / (1 + alpha)
 * @domain Comparisons are strict and exact: at the limits themselves a product is Similar. A unit value moves with the mix of what is sold, so a band is a hint and no proof of quality.
 * @example =VC.QUALITYBAND({1.2;0.8;1}, 1) gives {"Up-market";"Down-market";"Similar"}
 * @source Fontagné & Freudenberg (1997), Intra-Industry Trade: Methodological Issues Reconsidered
 * @related UPGRADING, UPGRADINGSTAGE
 * @question upgrading
 * @words quality
 * @requiresAddress
 */
export function QUALITYBAND(
  unitValue: any[][],
  benchmark: any[][],
  alpha?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(QUALITYBAND, [unitValue, benchmark, alpha], invocation, ([unitValue, benchmark, alpha]) => {
    const values = vector("unitValue", unitValue);
    return {
      entries: qualityBand(values, vectorOrOne("benchmark", benchmark, values), optionalNumber("alpha", alpha)),
      layout: values.layout,
    };
  });
}
