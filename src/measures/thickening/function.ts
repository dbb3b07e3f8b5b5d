import { optionalNumber, seriesByRow } from "../../cells/read";
import { answer } from "../../cells/write";
import { thickening } from "./definition";

/**
 * Flags whether a share of product value thins or thickens over the periods.
 * @customfunction
 * @param shares Shares as fractions from -1 to 1: one row per link, periods across, first to last; a single column is one series. #N/A marks a missing period; an empty cell counts as 0.
 * @param tolerance Change that still counts as stable, as a fraction. Optional; default 0.01, one percentage point.
 * @returns One flag per row: Thickening, Thinning out, Stable, Thinned, then thickened, Thickened, then thinned, Entry, Thinning in, Exit, Absent or Insufficient data.
 * @errors #NUM! in the row of a share outside -1 to 1 (probably a percentage); text or an error other than #N/A affects its own row only.
 * @formula s_1 the first share, s_n the last, tol the tolerance: s_n - s_1 > tol thickens, s_n - s_1 < -tol thins; a dip below or a peak above both ends by more than tol is reported; from 0 a link enters, to 0 it exits
 * @domain Comparisons are strict and exact: a change of exactly the tolerance is Stable. A link that enters and ends with a share of at most 0.1 is Thinning in, with more Entry. If there is both a dip and a peak, the one further from its nearer end decides. Missing periods are skipped; a row with fewer than two values is Insufficient data.
 * @example =VC.THICKENING({0.36,0.3,0.31;0,0.02,0.09}) gives {"Thinning out";"Thickening"}
 * @source Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters; UNIDO (2001)
 * @related TRAJECTORY, VALUEADDEDSHARE, UPGRADING
 * @question thinning
 * @requiresAddress
 */
export function THICKENING(shares: any[][], tolerance?: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(THICKENING, [shares, tolerance], invocation, () => {
    const { series, layout } = seriesByRow("shares", shares);
    return { entries: thickening(series, optionalNumber("tolerance", tolerance)), layout };
  });
}
