import { sharedTableWith } from "../../cells/inter-country-tables";
import { optionalLabels } from "../../cells/read";
import { answerInSlices } from "../../cells/write";
import { valueAddedRcaInSlices } from "./definition";

/**
 * Revealed comparative advantage of each industry in gross exports, and in the value added that is exported.
 * @customfunction
 * @param flows Sales for further production, in one currency unit: row i sells to column j, with rows and columns in the same order and as many columns as rows, at most 2,000.
 * @param finalDemand Sales of each row to final users, one column per country.
 * @param industries Industry of each row: rows with the same label are one industry in all countries. Optional; if omitted, the position within the country, where all countries have the same number of rows.
 * @param countries Country of each row; finalDemand then has the same number of columns (categories) for each country, grouped by country. Optional; by default rows are grouped by country, the same number for each, with one column of finalDemand per country.
 * @param valueAdded Value added of each row at basic prices, from its own row or rows below flows (wages, surplus, other taxes on production are summed), or in a column. Optional; by default output less all inputs in flows.
 * @returns A table Row, Industry, Exports, RCA, Value added in exports (of the row, exported by it or in the goods of other industries at home), Value added RCA; above 1 is an advantage.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole result #N/A. #VALUE! when industries is of another length, or omitted where countries have different numbers of rows, or where there is only one country; #DIV/0! for a ratio whose denominator is 0. #VALUE! when valueAdded does not have one cell for each row of flows; #NUM! when a row without sales has value added.
 * @formula D_i = v_i (L E)_i; Value added RCA = (D_i / D of the country) / (D of the industry / D of all); RCA: the same of exports E; L = (I - A_ss)^-1 of the country
 * @domain An assembler can have an advantage in gross exports and none in value added; services that others export in their goods the reverse. Value added that returns home is included: a country's D sums to its DVA. RCA is relative: a country always has some advantage.
 * @example =VC.VALUEADDEDRCA({30,20;0,40}, {8,2;16,24}, {"mining";"cars"}) gives {"Row","Industry","Exports","RCA","Value added in exports","Value added RCA";1,"mining",22,1.7272727272727273,22,1.3636363636363638;2,"cars",16,2.375,8,3.75}
 * @source Balassa (1965); Koopman, Wang & Wei (2014); Wang, Wei & Zhu (2013)
 * @related RCA, EXPORTDECOMPOSITION, PARTICIPATION
 * @reads input-output: flows = all flows
 * @given finalDemand, industries, countries, valueAdded
 * @question rounds
 * @words comparative advantage, Balassa index, specialisation, competitiveness, what a country is good at
 * @requiresAddress
 * @cancelable
 */
export function VALUEADDEDRCA(
  flows: any[][],
  finalDemand: any[][],
  industries?: any[][],
  countries?: any[][],
  valueAdded?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  const args = [flows, finalDemand, industries, countries, valueAdded] as const;
  return answerInSlices(VALUEADDEDRCA, args, invocation, function* ([z, y, which, by, own]) {
    const table = yield* sharedTableWith(z, y, by, own);
    return yield* valueAddedRcaInSlices(table, optionalLabels("industries", which));
  });
}
