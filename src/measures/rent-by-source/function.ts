import { choices, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { OTHER_SPELLINGS, rentsBySource, SOURCES } from "./definition";

/**
 * Rents by source: total and share of each source, grouped in families.
 * @customfunction
 * @param source Source of each rent: resource; technology, human resources, organisation, product, marketing, relational (endogenous: created in the chain); policy, infrastructure, finance (exogenous); monopoly. Any case, British or American spelling; brand and branding count as marketing.
 * @param rent Each rent, all in the same currency units; they must sum to more than 0.
 * @returns A table Source, Family, Rent, Share: families in the order resource, endogenous, exogenous, monopoly, larger rents first. Empty rows are omitted.
 * @errors #VALUE! with the list of sources when a source is not one of them, or is blank beside a rent; #NUM! when the rents sum to 0 or less; a missing rent makes the whole result #N/A.
 * @formula share of a source = sum of its rents / sum of all rents
 * @domain Individual rents may be negative as long as their sum is positive. Within a family the larger rent comes first, ties in order of appearance. A rent without a source is refused: nothing is inferred.
 * @example =VC.RENTBYSOURCE({"Marketing";"Resource";"marketing"}, {30;10;10}) gives {"Source","Family","Rent","Share";"resource","resource",10,0.2;"marketing","endogenous",40,0.8}
 * @source Kaplinsky (2015) for the families; Kaplinsky & Morris (2001), A Handbook for Value Chain Research, for the finer sources
 * @related RENT, RENTSHARE, DISTRIBUTION, CORECOMPETENCE
 * @question rents
 * @options source resource | technology | human resources | organisation | product | marketing | relational | policy | infrastructure | finance | monopoly
 * @words profit, earn, monopoly, brand, branding
 * @requiresAddress
 */
export function RENTBYSOURCE(source: any[][], rent: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(RENTBYSOURCE, [source, rent], invocation, ([source, rent]) => {
    const sources = choices("source", source, SOURCES, undefined, OTHER_SPELLINGS);
    return rentsBySource(sources, vector("rent", rent, sources));
  });
}
