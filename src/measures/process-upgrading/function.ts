import { choices, labels, optionalNumber, optionalVector, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { WAYS, WAYS_ALSO_SPELLED } from "../../core/data/way";
import { bothOrNone, processUpgrading } from "./definition";

/**
 * Is a process getting better, and faster than with rivals? Improvement, speed and level of each indicator, with a flag.
 * @customfunction
 * @param indicators Name of each indicator, such as scrap, stock turns or on-time deliveries.
 * @param better Which way is good, for each indicator: high (stock turns) or low (scrap, set-up time).
 * @param before Figure of each indicator in the first period, 0 or more, each in any unit.
 * @param after The same in the last period, in the same units as before.
 * @param rivalBefore The rivals' figures in the first period; #N/A where unknown. Optional; required with rivalAfter.
 * @param rivalAfter The rivals' figures in the last period; #N/A where unknown. Optional; required with rivalBefore.
 * @param tolerance Largest change that counts as none, as a fraction from 0 to below 1. Optional; default 0.01, one per cent.
 * @returns A table Indicator, Before, After, Improvement, Against rivals (speed), Level (above 0: ahead today) and Flag; one row per indicator, in the order given. Without rivals, Against rivals and Level are blank. Empty rows are omitted.
 * @errors #N/A and #DIV/0! in the cells that rest on a missing figure or a divisor of 0 (of Against rivals, the rivals' two figures too); a flag needs no divisor. #VALUE! for the whole result when better is neither high nor low, or rivalBefore or rivalAfter is given alone; #NUM! when a figure is below 0 or tolerance is 1 or more.
 * @formula g = after / before (high) or before / after (low), g_r the same of the rivals; Improvement = g - 1; Against rivals = g / g_r - 1; Level = after / rivalAfter - 1 (high) or rivalAfter / after - 1 (low)
 * @domain Flags: Process upgrading (g > 1 + tolerance and g > g_r (1 + tolerance)), Improving, not faster than rivals; Worse (g < 1 - tolerance); No change. Without rivals, or with a figure of theirs missing, an improvement is only Better: innovation alone is not upgrading. Comparisons are strict and exact. Look at Level too: UNIDO asks for processes significantly better than the rivals', without a figure for significantly. Nothing is summed over indicators. It is not UPGRADING, which looks at products (unit values and market shares). The tolerance is Quasirent's convention.
 * @example =VC.PROCESSUPGRADING({"Scrap";"Turns"}, {"low";"high"}, {15;8}, {10;10}, {15;10}, {12;14}) gives {"Indicator","Before","After","Improvement","Against rivals","Level","Flag";"Scrap",15,10,0.5,0.2,0.2,"Process upgrading";"Turns",8,10,0.25,-0.10714285714285714,-0.2857142857142857,"Improving, not faster than rivals"}
 * @source UNIDO (2001), Integrating SMEs in Global Value Chains, section 3.1 and boxes 3.1 and 5.7; Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters
 * @related BENCHMARK, UPGRADING, UPGRADINGSTAGE, SUCCESSFACTORS, CHAINUPGRADING
 * @reads own headings
 * @given tolerance
 * @question upgrading
 * @options better high | low
 * @words scrap, rivals, competitors, process, process upgrading, innovation, faster than rivals, kanban, stock turns, inventory, set-up time, on-time delivery, defects, quality, continuous improvement, efficiency
 * @requiresAddress
 */
export function PROCESSUPGRADING(
  indicators: any[][],
  better: any[][],
  before: any[][],
  after: any[][],
  rivalBefore?: any[][],
  rivalAfter?: any[][],
  tolerance?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    PROCESSUPGRADING,
    [indicators, better, before, after, rivalBefore, rivalAfter, tolerance],
    invocation,
    ([indicators, better, before, after, rivalBefore, rivalAfter, tolerance]) => {
      const names = labels("indicators", indicators);
      return processUpgrading(
        names,
        choices("better", better, WAYS, names, WAYS_ALSO_SPELLED),
        vector("before", before, names),
        vector("after", after, names),
        bothOrNone(optionalVector("rivalBefore", rivalBefore, names), optionalVector("rivalAfter", rivalAfter, names)),
        optionalNumber("tolerance", tolerance),
      );
    },
  );
}
