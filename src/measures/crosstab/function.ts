import { labels, optionalLabels } from "../../cells/read";
import { answer } from "../../cells/write";
import { crosstab } from "./definition";

/**
 * Cross-tabulation of cases by two tags: how many there are of each combination, or which ones.
 * @customfunction
 * @param rows Tag of each case for the rows, such as product or process. The whole cell is one tag: commas do not separate it. "None" and a blank cell mean no tag.
 * @param columns Tag of each case for the columns, such as legal, international or firm, entered in the same way.
 * @param items Name of each case, listed in the cells and separated by semicolons. Optional; if omitted, the cells count the cases.
 * @returns A table with one row per tag of rows, one column per tag of columns, and totals; tags in order of first appearance, (none) last. Totals count the cases with items too. Cases that are blank throughout are ignored.
 * @errors #VALUE! when the ranges differ in length, all cases are blank, or the names in a cell have more than 32,767 characters; an error or a missing value makes the whole result that error: a missing tag is not a case without a tag.
 * @formula cell = number of cases that have both tags, or their names
 * @domain Tags match regardless of case, width and extra spaces, and the first spelling is shown. Where a case may have several tags in one cell, PREVALENCE counts each of them. Counts of a few cases do not show causes: ASSOCIATION tests whether two codings go together.
 * @example =VC.CROSSTAB({"Product";"Process";"Process"}, {"Legal";"Firm";"Legal"}, {"Food hygiene";"VDA 6.1";"Safety at work"}) gives {"","Legal","Firm","Total";"Product","Food hygiene","",1;"Process","Safety at work","VDA 6.1",2;"Total",2,1,3}
 * @source UNIDO (2001), Integrating SMEs in Global Value Chains, figures 3.2 and 4.4 and box 4.5, for the layout
 * @related PREVALENCE, ASSOCIATION, GOVERNANCEMATRIX
 * @given rows, columns, items
 * @question governs
 * @words cross-tabulation, contingency table, pivot, standards in a table, types of certification, compliance by type, codes of conduct, case studies, coding, tags
 * @requiresAddress
 */
export function CROSSTAB(
  rows: any[][],
  columns: any[][],
  items?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(CROSSTAB, [rows, columns, items], invocation, ([rows, columns, items]) => {
    const cases = labels("rows", rows);
    return crosstab(cases, labels("columns", columns, cases), optionalLabels("items", items, cases));
  });
}
