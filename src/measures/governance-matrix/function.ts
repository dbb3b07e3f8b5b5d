import { labels, optionalLabels } from "../../cells/read";
import { answer } from "../../cells/write";
import { governanceMatrix } from "./definition";

/**
 * Governance matrix of a chain: which actor holds which matter, and whether there is one governor or several nodes.
 * @customfunction
 * @param matter Matters held, several of a row separated by commas: Entry (who is in the chain), Division of labour, Standards, Monitoring, Assistance, and Coordination, which is kept apart from governing.
 * @param actor Actor that holds them, one row per matter or list of matters. Blank: it was asked, and nobody holds it.
 * @param period Period or case of each row, such as "1990s". Optional; if omitted, all rows are of one period.
 * @returns A table Actor, one column per matter (TRUE if held), Matters held (of the five without Coordination); then Actors, how many hold each matter, and Governance with Ungoverned, Single governor or Several nodes. With period one such block per period, Period first, and from the second on a row Shifted.
 * @errors #VALUE! for an unknown matter, an actor without a matter, or a row without a period where periods are given; an error or a missing value makes the whole result that error.
 * @formula nobody holds any of the five: Ungoverned; exactly one actor holds every one that is held: Single governor; else Several nodes
 * @domain Entry, division of labour and standards set rules, monitoring judges, assistance supports: the grouping and the flag are Quasirent's convention. There may be several nodes, and they may shift. Shifted is TRUE where different actors hold a matter in this period and in the one before; its last column counts these, Coordination among them. Who holds a matter is a judgement: say who coded it.
 * @example =VC.GOVERNANCEMATRIX({"Standards, monitoring";"Standards"}, {"Nike";"State"}) gives {"Actor","Entry","Division of labour","Standards","Monitoring","Assistance","Matters held";"Nike","","",TRUE,TRUE,"",2;"State","","",TRUE,"","",1;"Actors",0,0,2,1,0,2;"Governance","Single governor","","","","",""}
 * @source UNIDO (2001), Integrating SMEs in Global Value Chains, section 5.3; Morris (2001), Creating Value Chain Co-operation, for coordination and nodes
 * @related CHAINGOVERNANCE, GOVERNANCE, CHAINDRIVER, CROSSTAB
 * @reads own headings
 * @question governs
 * @options matter Entry | Division of labour | Standards | Monitoring | Assistance | Coordination
 * @words governance matrix, governor, node, entry, division of labour, division of labor, monitoring, enforcement, assistance, coordination, rules
 * @requiresAddress
 */
export function GOVERNANCEMATRIX(
  matter: any[][],
  actor: any[][],
  period?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(GOVERNANCEMATRIX, [matter, actor, period], invocation, ([matter, actor, period]) => {
    const matters = labels("matter", matter);
    return governanceMatrix(matters, labels("actor", actor, matters), optionalLabels("period", period, matters));
  });
}
