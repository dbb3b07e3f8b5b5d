import { choices, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { OTHER_SPELLINGS, rentsBySource, SOURCES } from "./definition";

/**
 * Rents by source: total and share of each source, grouped in families.
 * @customfunction
 * @param source Source of each rent: resource; technology, human resources, organisation, process, product, innovation, design, marketing, relational, endogenous (created in the chain); policy, infrastructure, finance, workforce, exogenous; monopoly. Any case, either spelling; brand is marketing.
 * @param rent Each rent, all in the same currency units; they must sum to more than 0.
 * @returns A table Source, Family, Rent, Share: families in the order resource, endogenous, exogenous, monopoly, larger rents first. Empty rows are omitted.
 * @errors #VALUE! with the list of sources when a source is not one of them, or is blank beside a rent; #NUM! when the rents sum to 0 or less; a missing rent makes the whole result #N/A.
 * @formula share of a source = sum of its rents / sum of all rents
 * @domain Individual rents may be negative as long as their sum is positive. Within a family the larger rent comes first, ties in order of appearance. A rent without a source is refused: nothing is inferred. Where nothing finer is known enter the family, endogenous or exogenous. Workforce is access to a better trained workforce, human resources a firm's own skills.
 * @example =VC.RENTBYSOURCE({"Marketing";"Resource";"marketing"}, {30;10;10}) gives {"Source","Family","Rent","Share";"resource","resource",10,0.2;"marketing","endogenous",40,0.8}
 * @source Kaplinsky (2015) for the families; Kaplinsky & Morris (2001), A Handbook for Value Chain Research, for the finer sources
 * @related RENT, RENTSHARE, DISTRIBUTION, CORECOMPETENCE, FACTORINCOME
 * @given rent
 * @question rents
 * @options source resource | technology | human resources | organisation | process | product | innovation | design | marketing | relational | endogenous | policy | infrastructure | finance | workforce | exogenous | monopoly
 * @words profit, earn, monopoly rent, brand, branding, skills, workforce, innovation, design, barriers to entry
 * @requiresAddress
 */
export function RENTBYSOURCE(source: any[][], rent: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(RENTBYSOURCE, [source, rent], invocation, ([source, rent]) => {
    const sources = choices("source", source, SOURCES, undefined, OTHER_SPELLINGS);
    return rentsBySource(sources, vector("rent", rent, sources));
  });
}
