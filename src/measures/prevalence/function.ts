import { labels, optionalLabels } from "../../cells/read";
import { answer } from "../../cells/write";
import { prevalence } from "./definition";

/**
 * Counts tags of coded case studies: cases of each tag, and those with each outcome.
 * @customfunction
 * @param tags Tags of each case in one cell, separated by commas; "None" is no tag. Case, width and extra spaces do not matter; a tag named twice in a case counts once.
 * @param outcomes Outcomes of each case, tagged in the same way; left out: cases only.
 * @returns A table Tag, Cases, a column for each outcome, and All outcomes (cases that have every one) if there are two or more; rows in order of appearance, then (none) if a case has no tag. Cases with no text at all are empty rows and left out.
 * @errors #VALUE! when the ranges differ in length or no case has a text; an error or a missing value makes the whole that error.
 * @formula cell = number of cases that have the tag and the outcome
 * @domain Tags match without regard to case, width and extra spaces, the first spelling is shown; other spellings are other tags. A case with neither tags nor outcomes written in it is an empty row: write None where it has none. Counts of a few cases show no cause.
 * @example =VC.PREVALENCE({"Labour, suppliers";"suppliers";"None"}, {"Growth";"Growth, Upgrading";"None"}) gives {"Tag","Cases","Growth","Upgrading","All outcomes";"Labour",1,1,0,0;"suppliers",2,2,1,1;"(none)",1,0,0,0}
 * @source Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters
 * @related ASSOCIATION, GOVERNANCE
 * @question governs
 * @requiresAddress
 */
export function PREVALENCE(tags: any[][], outcomes?: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(PREVALENCE, [tags, outcomes], invocation, ([tags, outcomes]) => {
    const cases = labels("tags", tags);
    return prevalence(cases, optionalLabels("outcomes", outcomes, cases));
  });
}
