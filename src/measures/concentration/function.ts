import { option, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { concentration, CONCENTRATIONS } from "./definition";

/**
 * Concentration at a link: Herfindahl-Hirschman index, share of the k largest firms, or equivalent number of equal firms.
 * @customfunction
 * @param values Sales, capacities or purchases of each firm, 0 or more; to measure a supplier's dependence, its sales to each buyer.
 * @param measure "HHI"; "N", the equivalent number of equal firms; or "CR1" to "CR20", the share of the 1 to 20 largest. Optional; default "HHI".
 * @returns HHI from 0 to 10000 (10000 is a single firm), N from 1, CR as a fraction from 0 to 1.
 * @errors #NUM! when a value is below 0 or all are 0; #N/A when a value is missing; #VALUE! with the list of measures when measure is unknown.
 * @formula HHI = 10000 x sum of s_i^2, CRk = sum of the k largest s_i, N = 10000 / HHI, with s_i the shares in the total
 * @domain HHI lies between 10000 / n and 10000; a merger of firms with shares of a and b per cent adds 2ab. With fewer than k firms CRk is 1. Firms with 0 have no effect. Define the market first: one drawn too widely or too narrowly misleads.
 * @example =VC.CONCENTRATION({30;30;20;20}) gives 2600
 * @source Herfindahl (1950); Hirschman (1964), The Paternity of an Index
 * @related RENT, GINI, GOVERNANCE, LERNER
 * @question rents
 * @options measure HHI | N | CR1 | CR2 | CR3 | CR4 | CR5 | CR6 | CR7 | CR8 | CR9 | CR10 | CR11 | CR12 | CR13 | CR14 | CR15 | CR16 | CR17 | CR18 | CR19 | CR20
 * @words monopoly, power, dependence, buyer
 * @requiresAddress
 */
export function CONCENTRATION(values: any[][], measure?: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(CONCENTRATION, [values, measure], invocation, () => [
    [concentration(vector("values", values), option("measure", measure, CONCENTRATIONS, "HHI"))],
  ]);
}
