import { optionalNumber, seriesByRow } from "../../cells/read";
import { answer } from "../../cells/write";
import { thickening } from "./definition";

/**
 * Flags whether a share of product value thins or thickens over the periods.
 * @customfunction
 * @param shares Shares as fractions from -1 to 1: one row per link, periods across, first to last; a single column is one series. #N/A marks a missing period; an empty cell counts as 0.
 * @param tolerance Change that still counts as stable, a fraction below 1: about three times the error of a single share; with 0.01 a share that wobbles by a point is seldom Stable. Optional; default 0.01, one percentage point.
 * @returns One flag per row: Thickening; Thinning out; Stable; Thinned, then thickened; Thickened, then thinned; Entry; Thinning in; Exit; Exit or empty; Absent; or Insufficient data.
 * @errors #NUM! in the row of a share outside -1 to 1 (probably a percentage); text or an error other than #N/A affects its own row only. #NUM! for the whole result when tolerance is below 0, or 1 or more (probably a percentage).
 * @formula s_1 the first share, s_n the last, tol the tolerance: s_n - s_1 > tol thickens, s_n - s_1 < -tol thins; a dip below or a peak above both ends is a reversal if it is more than tol and more than |s_n - s_1|; from 0 a link enters, to 0 it exits
 * @domain A reversal undoes more than half of the movement; a ripple does not overrule a trend. Exit: another row has a value where this one ends at 0; otherwise Exit or empty, since values may not be available yet: write =NA() where a value is unknown. A link that enters and ends at no more than 0.1 is Thinning in, above that Entry. Comparisons are strict and exact. Missing periods are skipped. The words are Kaplinsky's; the tolerance, the limit of a tenth and the reversal rule are Quasirent's convention. The flags describe, they do not test.
 * @example =VC.THICKENING({0.36,0.3,0.31;0,0.02,0.09}) gives {"Thinning out";"Thickening"}
 * @source Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters, for the words
 * @related TRAJECTORY, VALUEADDEDSHARE, UPGRADING, COMPARE, CHAINUPGRADING, LINKAGEPATH
 * @reads shares of value added: shares = all share
 * @given tolerance
 * @question thinning
 * @requiresAddress
 */
export function THICKENING(shares: any[][], tolerance?: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(THICKENING, [shares, tolerance], invocation, ([shares, tolerance]) => {
    const { series, layout } = seriesByRow("shares", shares);
    return { entries: thickening(series, optionalNumber("tolerance", tolerance)), layout };
  });
}
