import { answersTo } from "../../cells/read-answers";
import { answer } from "../../cells/write";
import { chainGovernance, QUESTIONS } from "./definition";

/**
 * Relation of each supplier with its lead firm: market, network, quasi-hierarchy or hierarchy.
 * @customfunction
 * @param customised Is the product customised to this buyer? "yes" or "no" (also "high" or "low", TRUE or FALSE). A drawing of the buyer's that many firms could make is not.
 * @param competent Is the supplier known to be competent? "yes" or "no".
 * @param dependent Does the supplier depend on this buyer, and not the buyer on it? "yes" with one or few customers who are costly to change; else "no".
 * @param owned Does the lead firm own the supplier? "yes" or "no".
 * @returns One type per supplier, same orientation as customised: Market, Network, Quasi-hierarchy or Hierarchy.
 * @errors #VALUE! where an answer is anything else, including a number, an empty cell or 0, since nothing is assumed; all four are needed, for owned suppliers too. A missing answer or an error affects its own supplier only.
 * @formula owned: Hierarchy; else not competent: Quasi-hierarchy; else not customised: Market; else dependent: Quasi-hierarchy; else Network
 * @domain The source describes the four types and prints no table: the order of the questions is Quasirent's convention. Doubt about competence comes first, because trade at arm's length implies a supplier that is able to make the product. Types are of one relation; others in the same chain may differ. GOVERNANCE has the five types of a later typology, from other questions.
 * @example =VC.CHAINGOVERNANCE({"yes";"yes";"no";"yes"}, {"yes";"yes";"yes";"no"}, {"no";"yes";"no";"no"}, {"no";"no";"no";"yes"}) gives {"Network";"Quasi-hierarchy";"Market";"Hierarchy"}
 * @source Humphrey & Schmitz (2002), How Does Insertion in Global Value Chains Affect Upgrading in Industrial Clusters?
 * @related GOVERNANCE, UPGRADINGOUTLOOK, DEPENDENCE, CHAINDRIVER, GOVERNANCEMATRIX
 * @question governs
 * @options customised yes | no
 * @options competent yes | no
 * @options dependent yes | no
 * @options owned yes | no
 * @words network, quasi-hierarchy, hierarchy, arm's length, lead firm, supplier, buyer, contract manufacturer, subsidiary, captive
 * @requiresAddress
 */
export function CHAINGOVERNANCE(
  customised: any[][],
  competent: any[][],
  dependent: any[][],
  owned: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(CHAINGOVERNANCE, [customised, competent, dependent, owned], invocation, (ranges) => {
    const answers = answersTo(QUESTIONS, ranges);
    return { entries: chainGovernance(answers), layout: answers[0].layout };
  });
}
