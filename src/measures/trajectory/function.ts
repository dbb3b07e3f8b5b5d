import { labels, optionalNumber, optionalVector, seriesAlong } from "../../cells/read";
import { optionalSeriesLike } from "../../cells/read-series";
import { answer } from "../../cells/write";
import { trajectory } from "./definition";

/**
 * First and last share, change, trend, its significance and the thinning or thickening flag of each link.
 * @customfunction
 * @param links Name of each link.
 * @param shares Shares as fractions from -1 to 1: one row per link, periods across, first to last. #N/A marks a missing period; an empty cell counts as 0.
 * @param periods Numbers of the periods, such as years, strictly increasing. Optional; default 1, 2, 3 ...
 * @param tolerance Change that still counts as stable, a fraction below 1, as in THICKENING. Optional; default 0.01, one percentage point.
 * @param valuePerHead Value added per head of each link and period, laid out as shares, in constant money or relative to the chain's mean; #N/A where it is not known. Optional; if omitted, thinning out is not told apart.
 * @returns A table Link, First, Last, Change, Trend (Theil-Sen slope per unit of periods), p-value (Mann-Kendall, two-sided; "" below four points), Flag (as THICKENING; after Thickening and Thinning out "(not significant)" where the test does not find that trend at 5 %; with valuePerHead, Thinning out is followed by gaining or losing). Empty rows are omitted.
 * @errors #N/A in a row with fewer than two periods; text, another error or a share outside -1 to 1 makes the whole result an error; #NUM! when periods do not increase, or tolerance is below 0, or 1 or more (probably a percentage), or when a value per head that is needed is 0 or less; #VALUE! when valuePerHead has another shape than shares.
 * @formula trend = median of (s_j - s_i) / (t_j - t_i), z = (|S| - 1) / sqrt(var S), p = 2 (1 - Phi(z))
 * @domain (not significant): p-value above 0.05, or S of the other sign. Nothing is added below four points, or to flags of a reversal, an entry or an exit, since the test is for a single direction; with four points no series reaches 5 %. The p-value is the normal approximation with corrections for ties and continuity; below ten points ASSOCIATION of shares and periods gives the exact one. It is 1 where rises and falls balance. A link that thins out may be moving from low to high value added activities: gaining says that value per head rose between the first and the last period with a share, losing that it fell; equal or missing adds nothing, and other cells are not looked at. At most 1,000 periods.
 * @example =VC.TRAJECTORY({"Assembly"}, {0.05,0.04,0.03}, {2007,2010,2014}) gives {"Link","First","Last","Change","Trend","p-value","Flag";"Assembly",0.05,0.03,-0.02,-0.002857142857142857,"","Thinning out"}
 * @source Kaplinsky (2015) for the words, and section 4 for thinning that gains; Sen (1968), Estimates of the Regression Coefficient Based on Kendall's Tau; Mann (1945), Nonparametric Tests Against Trend; Kendall (1975), Rank Correlation Methods
 * @related THICKENING, VALUEADDEDSHARE, ASSOCIATION, COMPARE, LINKAGEPATH
 * @reads shares of value added: links = member; shares = all share; periods = period
 * @given tolerance, valuePerHead
 * @question thinning
 * @requiresAddress
 */
export function TRAJECTORY(
  links: any[][],
  shares: any[][],
  periods?: any[][],
  tolerance?: any[][],
  valuePerHead?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    TRAJECTORY,
    [links, shares, periods, tolerance, valuePerHead],
    invocation,
    ([links, shares, periods, tolerance, valuePerHead]) => {
      const names = labels("links", links);
      const series = seriesAlong("shares", shares, names);
      return trajectory(
        names,
        series,
        optionalVector("periods", periods, { argument: "a series of shares", layout: "row", length: series.width }),
        optionalNumber("tolerance", tolerance),
        optionalSeriesLike("valuePerHead", valuePerHead, names, series),
      );
    },
  );
}
