/* Thinning and thickening over time. */
import { thickening } from "../core/thickening";
import { trajectory } from "../core/trajectory";
import { labels, optionalNumber, optionalVector, seriesAlong, seriesByRow } from "../cells/read";
import { answer } from "../cells/write";

/**
 * Flags whether a share of product value thins or thickens over the periods.
 * @customfunction
 * @param shares Shares as fractions from -1 to 1: a row for each link, periods across, first to last; a single column is one series. #N/A is a missing period, an empty cell a share of 0.
 * @param tolerance Change that still counts as stable, as a fraction; left out: 0.01, one percentage point.
 * @returns One flag a row: Thickening, Thinning out, Stable, Thinned, then thickened, Thickened, then thinned, Entry, Thinning in, Exit, Absent or Insufficient data.
 * @errors #NUM! in the row of a share beyond -1 to 1 (probably a percentage); a text or another error than #N/A in its own row.
 * @formula s_1 the first share, s_n the last, tol the tolerance: s_n - s_1 > tol thickens, s_n - s_1 < -tol thins; a dip below or a peak above both ends by more than tol is told; from 0 a link enters, to 0 it leaves
 * @domain Comparisons are strict and exact: a change of exactly the tolerance is Stable. A newcomer with at most a tenth has thinned in. If both a dip and a peak stand out, the one further from its nearer end decides. One missing period is skipped; a row with fewer than two is Insufficient data.
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

/**
 * First and last share, change, trend, its significance and the thinning or thickening flag of each link.
 * @customfunction
 * @param links Name of each link.
 * @param shares Shares as fractions from -1 to 1: a row for each link, periods across, first to last. #N/A is a missing period, an empty cell a share of 0.
 * @param periods Numbers of the periods, such as years, strictly increasing; left out: 1, 2, 3 ...
 * @param tolerance Change that still counts as stable, as a fraction; left out: 0.01, one percentage point.
 * @returns A table Link, First, Last, Change, Trend (Theil-Sen slope per unit of periods), p-value (Mann-Kendall, two-sided; "" below four points), Flag. Empty rows are left out.
 * @errors #N/A in a row with fewer than two periods; a text, another error or a share beyond -1 to 1 makes the whole an error; #NUM! when periods do not increase.
 * @formula trend = median of (s_j - s_i) / (t_j - t_i), z = (|S| - 1) / sqrt(var S), p = 2 (1 - Phi(z))
 * @domain With fewer than four points no p-value is given, and with few the test finds only strong trends. A p-value of 1 where rises and falls balance. At most 1,000 periods.
 * @example =VC.TRAJECTORY({"Assembly"}, {0.05,0.04,0.03}, {2007,2010,2014}) gives {"Link","First","Last","Change","Trend","p-value","Flag";"Assembly",0.05,0.03,-0.02,-0.002857142857142857,"","Thinning out"}
 * @source Kaplinsky (2015); Sen (1968), Estimates of the Regression Coefficient Based on Kendall's Tau; Mann (1945), Nonparametric Tests Against Trend
 * @related THICKENING, VALUEADDEDSHARE
 * @question thinning
 * @requiresAddress
 */
export function TRAJECTORY(
  links: any[][],
  shares: any[][],
  periods?: any[][],
  tolerance?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(TRAJECTORY, [links, shares, periods, tolerance], invocation, () => {
    const names = labels("links", links);
    const series = seriesAlong("shares", shares, names);
    return trajectory(
      names,
      series,
      optionalVector("periods", periods, { argument: "a series of shares", layout: "row", length: series.width }),
      optionalNumber("tolerance", tolerance),
    );
  });
}
