import { answersTo } from "../../cells/read-answers";
import { answer } from "../../cells/write";
import { coreCompetence, QUESTIONS } from "./definition";

/**
 * Core competence or not: whether an activity is one to keep, or one that can be outsourced, and why.
 * @customfunction
 * @param valued Is it of value to the final customer? "yes" or "no" (also "high" or "low", TRUE or FALSE).
 * @param rare Do few competitors have it? "yes" or "no".
 * @param hardToCopy Is it difficult to copy? "yes" or "no".
 * @returns One reading per activity, same orientation as valued: Core if all three are yes, else Outsource with what fails in brackets: not valued, not rare, easy to copy.
 * @errors #VALUE! where an answer is anything else, including a number, an empty cell or 0, since nothing is assumed. A missing answer or an error affects its own activity only.
 * @formula valued and rare and hard to copy: Core; else Outsource (what fails)
 * @domain It looks at one firm at one time. Outsource is what the three tests say and not yet advice: it neglects the chain, in which the firm depends on what its suppliers can do, and core competences may turn into rigidities (UNIDO 2001, sections 3.2 and 3.4). The answers are judgements: say who coded them.
 * @example =VC.CORECOMPETENCE({"yes";"yes"}, {"no";"yes"}, {"no";"yes"}) gives {"Outsource (not rare, easy to copy)";"Core"}
 * @source Hamel & Prahalad (1994), Competing for the Future; UNIDO (2001), Integrating SMEs in Global Value Chains, sections 3.2 and 5.1; Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters
 * @related UPGRADINGSTAGE, DISEMBODIED, RENTBYSOURCE, CHAINGOVERNANCE
 * @question upgrading
 * @options valued yes | no
 * @options rare yes | no
 * @options hardToCopy yes | no
 * @words core competence, outsourcing, outsource, make or buy, barriers to entry, imitation, capability, rigidity
 * @requiresAddress
 */
export function CORECOMPETENCE(
  valued: any[][],
  rare: any[][],
  hardToCopy: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(CORECOMPETENCE, [valued, rare, hardToCopy], invocation, (ranges) => {
    const answers = answersTo(QUESTIONS, ranges);
    return { entries: coreCompetence(answers), layout: answers[0].layout };
  });
}
