import { labels, optionalNumber, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { shareBounds } from "./definition";

/**
 * Shares of values known only as ranges: the lowest and the highest that each share can be.
 * @customfunction
 * @param names Name of each link, actor or cost.
 * @param low Lowest value of each, 0 or more, all in the same unit.
 * @param high Highest value of each, at least its lowest.
 * @param total The sum of the true values where it is known, such as a retail price. Optional; if omitted, the sum may be anything that the ranges allow.
 * @returns A table Name, Lowest share, Highest share, Width (highest - lowest), shares as fractions, with one row per name. Empty rows are omitted.
 * @errors #NUM! when a low value is below 0 or above its high one, when all low values are 0 (the total could be 0), or when the ranges cannot add up to total; #DIV/0! when total is 0; a missing value makes the whole result #N/A.
 * @formula lowest l_i / (l_i + H - h_i), highest h_i / (h_i + L - l_i), L and H the sums of low and high; with total T max(l_i, T - (H - h_i)) / T and min(h_i, T - (L - l_i)) / T
 * @domain The bounds are exact: no chance, no midpoint, nothing assumed of how likely a value is. Each is reached, but not together: a share is lowest where all others are highest. So the lowest shares sum to less than 1. A known value has the same low and high; a known total narrows all bounds.
 * @example =VC.SHAREBOUNDS({"Farm";"Trader";"Retail"}, {40;20;30}, {50;30;40}, 100) gives {"Name","Lowest share","Highest share","Width";"Farm",0.4,0.5,0.1;"Trader",0.2,0.3,0.1;"Retail",0.3,0.4,0.1}
 * @source Moore (1966), Interval Analysis, for interval arithmetic
 * @related VALUEADDEDSHARE, TORNADO, CONCENTRATION, ROUNDSHARES
 * @given names, low, high, total
 * @question keeps
 * @words range, ranges, interval, bounds, uncertain, uncertainty, estimate, minimum, maximum, at least, at most, from to
 * @requiresAddress
 */
export function SHAREBOUNDS(
  names: any[][],
  low: any[][],
  high: any[][],
  total?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(SHAREBOUNDS, [names, low, high, total], invocation, ([names, low, high, total]) => {
    const all = labels("names", names);
    return shareBounds(all, vector("low", low, all), vector("high", high, all), optionalNumber("total", total));
  });
}
