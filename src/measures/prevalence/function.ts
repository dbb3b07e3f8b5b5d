import { labels, option, optionalLabels } from "../../cells/read";
import { answer } from "../../cells/write";
import { MATCHES, prevalence } from "./definition";

/**
 * Counts the tags of coded case studies: cases with each tag, and how many of them have each outcome.
 * @customfunction
 * @param tags Tags of each case in one cell, separated by commas; "None" means no tag. Case, width and extra spaces do not matter; a tag repeated within a case counts once.
 * @param outcomes Outcomes of each case, entered in the same way. Optional; if omitted, only cases are counted.
 * @param match "any" counts a case under each of its tags; "exact" takes the whole set of its tags as one, whatever their order. Optional; default "any".
 * @returns A table Tag, Cases, a column for each outcome, and if there are two or more All outcomes (cases that have every one) and Any outcome (at least one); rows in order of appearance, then (none) if a case has no tag. Cases that are blank throughout are empty rows and ignored. With "exact" a set is shown joined by " + " in the order of the first such case.
 * @errors #VALUE! when the ranges differ in length or all cases are blank, or for another match; an error or a missing value makes the whole result that error.
 * @formula cell = number of cases that have the tag and the outcome
 * @domain Tags match regardless of case, width and extra spaces, and the first spelling is shown; other spellings are other tags. A case with neither tags nor outcomes is treated as an empty row: enter None where it has none. Counts of a few cases do not show causes.
 * @example =VC.PREVALENCE({"Labour, suppliers";"suppliers";"None"}, {"Growth";"Growth, Upgrading";"None"}) gives {"Tag","Cases","Growth","Upgrading","All outcomes","Any outcome";"Labour",1,1,0,0,1;"suppliers",2,2,1,1,2;"(none)",1,0,0,0,0}
 * @source Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters
 * @related ASSOCIATION, GOVERNANCE, CROSSTAB
 * @reads coded cases: tags = tag
 * @given outcomes
 * @question governs
 * @options match any | exact
 * @words collective efficiency, cluster, clusters, case studies, coding, coded, tags, count, combination, cooperation, external economies
 * @requiresAddress
 */
export function PREVALENCE(
  tags: any[][],
  outcomes?: any[][],
  match?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(PREVALENCE, [tags, outcomes, match], invocation, ([tags, outcomes, match]) => {
    const cases = labels("tags", tags);
    const found = optionalLabels("outcomes", outcomes, cases);
    return prevalence(cases, found, option("match", match, MATCHES, "any"));
  });
}
