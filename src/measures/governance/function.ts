import { choices } from "../../cells/read";
import { answer } from "../../cells/write";
import { governance, LEVELS } from "./definition";

/**
 * Governance type of each link of a chain: market, modular, relational, captive or hierarchy.
 * @customfunction
 * @param complexity Complexity of transactions: "high" or "low", TRUE or FALSE.
 * @param codifiability Ability to codify transactions: "high" or "low", TRUE or FALSE.
 * @param capability Capability of the suppliers: "high" or "low", TRUE or FALSE.
 * @returns One type per link, same orientation as complexity: Market, Modular, Relational, Captive, Hierarchy; or Excluded or Unlikely, which are not types of governance.
 * @errors #VALUE! where a value is anything else, including an empty cell or 0, since nothing is assumed. A missing value or an error affects its own link only.
 * @formula complexity, codifiability, capability: low high high Market; high high high Modular; high low high Relational; high high low Captive; high low low Hierarchy; low high low Excluded; low low high and low low low Unlikely
 * @domain TRUE means high and FALSE low. Excluded: a supplier that cannot do even what is simple and codified stays out of the chain. Unlikely: what is simple can as a rule be codified. Governance may differ from one link of a chain to the next.
 * @example =VC.GOVERNANCE({"low";"high"}, {"high";"low"}, {"high";"low"}) gives {"Market";"Hierarchy"}
 * @source Gereffi, Humphrey & Sturgeon (2005), The Governance of Global Value Chains
 * @related UPGRADINGSTAGE, CONCENTRATION, PREVALENCE, CHAINGOVERNANCE, UPGRADINGOUTLOOK, CHAINDRIVER, GOVERNANCEMATRIX, CHAINFAMILY
 * @question governs
 * @options complexity high | low
 * @options codifiability high | low
 * @options capability high | low
 * @words power, buyer, supplier
 * @requiresAddress
 */
export function GOVERNANCE(
  complexity: any[][],
  codifiability: any[][],
  capability: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    GOVERNANCE,
    [complexity, codifiability, capability],
    invocation,
    ([complexity, codifiability, capability]) => {
      const links = choices("complexity", complexity, LEVELS);
      return {
        entries: governance(
          links,
          choices("codifiability", codifiability, LEVELS, links),
          choices("capability", capability, LEVELS, links),
        ),
        layout: links.layout,
      };
    },
  );
}
