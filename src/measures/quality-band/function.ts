import { optionalNumber, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { vectorOrOne } from "../../cells/read-one-for-all";
import { qualityBand } from "./definition";

/**
 * Classifies a product as up-market, down-market or similar to its benchmark, by unit value.
 * @customfunction
 * @param unitValue Unit value of each product, greater than 0.
 * @param benchmark Unit value to compare with, in the same currency and per the same unit, greater than 0: one per product, or one for all.
 * @param alpha Width of the band, a fraction from 0 to below 1. Optional; default 0.15, Fontagné and Freudenberg's.
 * @returns One band per product, same orientation as unitValue: Up-market above 1 + alpha times the benchmark, Down-market below 1 / (1 + alpha) times, otherwise Similar.
 * @errors #NUM! where a unit value or benchmark is 0 or less, and for the whole result when alpha is below 0, or 1 or more (15 is a percentage, and 1.15 the factor: write 0.15).
 * @formula Up-market where unitValue / benchmark > 1 + alpha, Down-market where unitValue / benchmark < 1 / (1 + alpha)
 * @domain Comparisons are strict and exact: exactly at a limit a product is Similar. Unit values also change with the product mix, so a band is an indication, not proof, of quality.
 * @example =VC.QUALITYBAND({1.2;0.8;1}, 1) gives {"Up-market";"Down-market";"Similar"}
 * @source Fontagné & Freudenberg (1997), Intra-Industry Trade: Methodological Issues Reconsidered
 * @related UPGRADING, UPGRADINGSTAGE, UNITVALUES, BENCHMARK
 * @given unitValue, benchmark, alpha
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
