import { choices, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { AMERICAN_SOURCES, rentsBySource, SOURCES } from "./definition";

/**
 * Rents by what they rest on: total and share of each source, in families.
 * @customfunction
 * @param source Source of each rent: resource; technology, human resources, organisation, product, marketing, relational (endogenous: made in the chain); policy, infrastructure, finance (exogenous); monopoly. Any case, British or American spelling.
 * @param rent Each rent, in one unit of money; they must sum to more than 0.
 * @returns A table Source, Family, Rent, Share: families in the order resource, endogenous, exogenous, monopoly, the larger rent first. Empty rows are left out.
 * @errors #VALUE! with the list of sources when one is none of them, or is not said beside a rent; #NUM! when the rents sum to 0 or less; a missing rent makes the whole #N/A.
 * @formula share of a source = sum of its rents / sum of all rents
 * @domain A single rent may be below 0 as long as the sum is above it. Within a family the larger rent stands first, ties in order of appearance. A rent without a source is refused: nothing is guessed.
 * @example =VC.RENTBYSOURCE({"Marketing";"Resource";"marketing"}, {30;10;10}) gives {"Source","Family","Rent","Share";"resource","resource",10,0.2;"marketing","endogenous",40,0.8}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research
 * @related RENT, RENTSHARE, DISTRIBUTION
 * @question rents
 * @options source resource | technology | human resources | organisation | product | marketing | relational | policy | infrastructure | finance | monopoly
 * @words profit, earn, monopoly
 * @requiresAddress
 */
export function RENTBYSOURCE(source: any[][], rent: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(RENTBYSOURCE, [source, rent], invocation, ([source, rent]) => {
    const sources = choices("source", source, SOURCES, undefined, AMERICAN_SOURCES);
    return rentsBySource(sources, vector("rent", rent, sources));
  });
}
