import { answersTo } from "../../cells/read-answers";
import { answer } from "../../cells/write";
import { chainFamily, QUESTIONS } from "./definition";

/**
 * Family of a value chain: additive, vertically specialised, or mixed.
 * @customfunction
 * @param parallel Can the stages run at the same time in different places? "yes" or "no" (also "high" or "low", TRUE or FALSE).
 * @param loss Is much weight or volume lost in processing? "yes" or "no".
 * @param fixedPoint Is the resource bound to a place, as ore and cocoa are? "yes" or "no".
 * @param degrades Does it spoil if it is not processed soon? "yes" or "no".
 * @returns One family per chain, same orientation as parallel: Additive if the stages cannot run in parallel; Vertically specialised if they can and the other answers are no; else Mixed.
 * @errors #VALUE! where an answer is anything else, including a number, an empty cell or 0, since nothing is assumed; all four are needed. A missing answer or an error affects its own chain only.
 * @formula not parallel: Additive; parallel, and no loss, fixed point or degrading: Vertically specialised; else Mixed
 * @domain In an additive chain value is added to a resource stage after stage; in a vertically specialised one components are made side by side and assembled. Sector and family do not coincide: look at the chain. The source's fifth reason, that further processing has few rents, is about the interest of lead firms and is not asked. The answers are judgements: say who coded them.
 * @example =VC.CHAINFAMILY({"yes";"no";"yes"}, {"no";"yes";"yes"}, {"no";"yes";"no"}, {"no";"no";"no"}) gives {"Vertically specialised";"Additive";"Mixed"}
 * @source Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters, section 4
 * @related GOVERNANCE, CHAINDRIVER, STAGEVALUEADDED
 * @question governs
 * @options parallel yes | no
 * @options loss yes | no
 * @options fixedPoint yes | no
 * @options degrades yes | no
 * @words additive, vertical specialisation, vertical specialization, vertically specialised, vertically specialized, resource, commodity, processing, fragmentation, perishable
 * @requiresAddress
 */
export function CHAINFAMILY(
  parallel: any[][],
  loss: any[][],
  fixedPoint: any[][],
  degrades: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(CHAINFAMILY, [parallel, loss, fixedPoint, degrades], invocation, (ranges) => {
    const answers = answersTo(QUESTIONS, ranges);
    return { entries: chainFamily(answers), layout: answers[0].layout };
  });
}
