import { labels, number, optionalSeriesAlong, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { successFactors } from "./definition";

/**
 * Does a supplier offer what its market asks for? Gaps by critical success factor, a reading of each, and a weighted fit.
 * @customfunction
 * @param factors Name of each success factor, such as price, quality, speed of response or design.
 * @param importance Mark of how much the market asks for each factor, above 0 and at most scale.
 * @param performance Mark of what the supplier offers, on the same scale; #N/A where it was not rated.
 * @param scale Highest mark of the scale, such as 5 or 7; the lowest is 1.
 * @param rivals Marks of the rivals: a row per factor and a column per rival, or the reverse if the factors are in a row. #N/A where not rated. Optional; if omitted, Best rival and Gap to rival are blank.
 * @returns A table Factor, Importance, Performance, Gap, Best rival (the highest mark among rivals), Gap to rival and Reading, one row per factor, and a last row Fit with one number in the Performance column: 1 at best. Empty rows are omitted.
 * @errors #N/A in the cells that rest on a missing mark, Fit included; a rival's missing mark is ignored, #N/A only if no rival was rated. #NUM! for the whole result when a mark is 0 or less (an empty cell counts as 0) or above scale, or scale is 1 or less.
 * @formula Gap = performance - importance; Fit = sum of importance x performance / (scale x sum of importance)
 * @domain Readings: Critical (gap below 0 and importance in the upper third of a scale from 1, importance >= 1 + 2/3 (scale - 1)), Short (gap below 0), Met (0), More than asked (above 0). Segments of a market differ in their critical success factors: one table per segment. A coded mark is a judgement: say who coded it, buyers or the supplier itself. A shortfall in one factor and a surplus in another offset each other in Fit, so read the gaps first. The reading and the weighted Fit are Quasirent's convention.
 * @example =VC.SUCCESSFACTORS({"Quality";"Design"}, {5;5}, {5;1}, 5, {5;4}) gives {"Factor","Importance","Performance","Gap","Best rival","Gap to rival","Reading";"Quality",5,5,0,5,0,"Met";"Design",5,1,-4,4,-3,"Critical";"Fit","",0.6,"","","",""}
 * @source UNIDO (2001), Integrating SMEs in Global Value Chains, sections 5.1 and 5.3 and box 3.2, for the factors and marks from 1 to 7; Humphrey & Schmitz (2002), How Does Insertion in Global Value Chains Affect Upgrading in Industrial Clusters?, for buyers' ratings of the Sinos Valley against Italy
 * @related BENCHMARK, PROCESSUPGRADING, UPGRADINGSTAGE
 * @reads own headings
 * @given scale
 * @question upgrading
 * @words success factors, critical success factors, order winning, order qualifying, market requirements, buyers' requirements, ratings, marks, survey, price, quality, punctuality, design, radar, rivals, gap analysis, order winners, order qualifiers, what buyers ask for
 * @requiresAddress
 */
export function SUCCESSFACTORS(
  factors: any[][],
  importance: any[][],
  performance: any[][],
  scale: any[][],
  rivals?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    SUCCESSFACTORS,
    [factors, importance, performance, scale, rivals],
    invocation,
    ([factors, importance, performance, scale, rivals]) => {
      const names = labels("factors", factors);
      return successFactors(
        names,
        vector("importance", importance, names),
        vector("performance", performance, names),
        number("scale", scale),
        optionalSeriesAlong("rivals", rivals, names),
      );
    },
  );
}
