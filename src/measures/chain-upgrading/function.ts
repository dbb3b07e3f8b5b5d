import { labels, optionalSeriesAlong, seriesAlong } from "../../cells/read";
import { answer } from "../../cells/write";
import { chainUpgrading } from "./definition";

/**
 * A move to another value chain: what each chain weighs in the first and last period, which are new, and whether they pay more.
 * @customfunction
 * @param chain Name of each chain that the firm, cluster or country is in, such as radios, monitors or laptops.
 * @param values Value added or sales in each chain, 0 or more, in constant currency units: chains in rows and periods in columns, or the reverse if chain is a row. The first period is the base.
 * @param valuePerHead Value per person employed in each chain: as large as values, or one per chain. Greater than 0 where it is used, otherwise ignored. Optional; if omitted, new chains are not compared with the old.
 * @returns A table Chain, First, Last (shares of the two periods), Change and Kind (Kept, New, Left, Passed through, Absent); a row New chains with their share and the flag; with valuePerHead a row Value per head: old, new, new / old - 1. Empty rows are omitted.
 * @errors #VALUE! when there are fewer than two periods or shapes differ; #N/A when a value is missing, or in Value per head when one that is used is missing; #NUM! when a value is below 0, a first or last period sums to 0, or a value per head that is used is 0 or less (an empty cell counts as 0).
 * @formula Change = V_last / sum of V_last - V_first / sum of V_first; Value per head = sum of V / sum of (V / h), old over chains with V > 0 in the first period, new over New chains in the last
 * @domain Flags: No new chain; New chains (no value per head to compare); Chain upgrading (new > old); Moved, no gain. A move into another chain is the definition of chain upgrading; that it must pay more per head is Quasirent's convention. Only the first and last period are compared: a chain entered and left again is Passed through. The shares say where value comes from, not whether the total grew. Use constant prices.
 * @example =VC.CHAINUPGRADING({"Radios";"Monitors";"Laptops"}, {100,20;0,60;0,20}, {10;12;20}) gives {"Chain","First","Last","Change","Kind";"Radios",1,0.2,-0.8,"Kept";"Monitors",0,0.6,0.6,"New";"Laptops",0,0.2,0.2,"New";"New chains",0,0.8,0.8,"Chain upgrading";"Value per head",10,13.333333333333334,0.3333333333333333,""}
 * @source UNIDO (2001), Integrating SMEs in Global Value Chains, box 3.1; Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters, figure 5
 * @related UPGRADING, UPGRADINGSTAGE, PROCESSUPGRADING, THICKENING
 * @given chain, values, valuePerHead
 * @question upgrading
 * @words chain upgrading, inter-sectoral upgrading, intersectoral, new chains, diversification, move, radios, moving into other chains, value per head, productivity, structural change
 * @requiresAddress
 */
export function CHAINUPGRADING(
  chain: any[][],
  values: any[][],
  valuePerHead?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(CHAINUPGRADING, [chain, values, valuePerHead], invocation, ([chain, values, valuePerHead]) => {
    const names = labels("chain", chain);
    return chainUpgrading(
      names,
      seriesAlong("values", values, names),
      optionalSeriesAlong("valuePerHead", valuePerHead, names),
    );
  });
}
