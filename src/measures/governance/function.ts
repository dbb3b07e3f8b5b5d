import { choices } from "../../cells/read";
import { answer } from "../../cells/write";
import { governance, LEVELS } from "./definition";

/**
 * How a chain is governed: market, modular, relational, captive or hierarchy.
 * @customfunction
 * @param complexity Complexity of what is transacted: "high" or "low", TRUE or FALSE.
 * @param codifiability How far it can be codified: "high" or "low", TRUE or FALSE.
 * @param capability Capability of the suppliers: "high" or "low", TRUE or FALSE.
 * @returns One type a link, lying as complexity does: Market, Modular, Relational, Captive, Hierarchy, or Unclassified for the combinations that the theory says nothing of.
 * @errors #VALUE! where one is anything else; an empty cell and 0 too, for nothing is assumed. A missing value or an error in its own link.
 * @formula complexity, codifiability, capability: low high high Market; high high high Modular; high low high Relational; high high low Captive; high low low Hierarchy; otherwise Unclassified
 * @domain TRUE is high and FALSE is low. Three of the eight combinations have no type in the theory. A chain may be governed in one way at one link and in another at the next.
 * @example =VC.GOVERNANCE({"low";"high"}, {"high";"low"}, {"high";"low"}) gives {"Market";"Hierarchy"}
 * @source Gereffi, Humphrey & Sturgeon (2005), The Governance of Global Value Chains
 * @related UPGRADINGSTAGE, CONCENTRATION, PREVALENCE
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
