import { optionalNumber, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { linkagePath } from "./definition";

/**
 * Local value added against a market-led path: whether linkages go deeper, build up faster and reach the core.
 * @customfunction
 * @param periods Periods such as years, strictly increasing.
 * @param share Actual share of local value added in each period, a fraction from -1 to 1.
 * @param marketPath Share that markets alone would have led to in each period, a fraction from -1 to 1. Quasirent cannot know it: without it there is no flag.
 * @param core Share at which core competences begin, a fraction from 0 to 1. Optional; if omitted, there is no row Core.
 * @param tolerance Largest difference of the last shares that counts as none, as a fraction from 0 to below 1. Optional; default 0.01, one percentage point.
 * @returns A table Measure, Actual, Market-led, Difference and Flag with the rows Depth (last shares), Speed (when each path first reaches half of the rise of the market-led path) and, with core, Core (when each first reaches it). Times are in the units of periods; blank if never.
 * @errors #N/A for the whole result when a figure is missing; #VALUE! when there are fewer than two periods or lengths differ; #NUM! when a share is outside -1 to 1 (probably a percentage), core outside 0 to 1, periods do not increase or tolerance is 1 or more.
 * @formula Depth = share_n - marketPath_n; Speed = first time of L = (marketPath_1 + marketPath_n) / 2; paths are linear between periods
 * @domain Flags: Deeper, Shallower, Same depth; Faster, Slower (later or never), Same speed, or No market-led rise where the path does not end above its start; Into the core, Short of the core. A path already at a level at the start reaches it in the first period. The counterfactual decides the flags: say how it was made, and try another. Kaplinsky's figure is a picture without numbers: policy may speed up, deepen or slow down a market-led path; half of the rise and the tolerance are Quasirent's convention.
 * @example =VC.LINKAGEPATH({2000;2005;2010}, {0.1;0.25;0.4}, {0.1;0.2;0.25}, 0.3) gives {"Measure","Actual","Market-led","Difference","Flag";"Depth",0.4,0.25,0.15,"Deeper";"Speed",2002.5,2003.75,-1.25,"Faster";"Core",2006.6666666666667,"","","Into the core"}
 * @source Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters, figure 6
 * @related RESOURCELINKAGES, THICKENING, TRAJECTORY
 * @reads own headings
 * @given tolerance
 * @question thinning
 * @words linkage development, local content policy, localisation, industrial policy, counterfactual, breadth, depth, speed, build-up of linkages, market-led, core competence, local value added, thickening
 * @requiresAddress
 */
export function LINKAGEPATH(
  periods: any[][],
  share: any[][],
  marketPath: any[][],
  core?: any[][],
  tolerance?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    LINKAGEPATH,
    [periods, share, marketPath, core, tolerance],
    invocation,
    ([periods, share, marketPath, core, tolerance]) => {
      const times = vector("periods", periods);
      return linkagePath(
        times,
        vector("share", share, times),
        vector("marketPath", marketPath, times),
        optionalNumber("core", core),
        optionalNumber("tolerance", tolerance),
      );
    },
  );
}
