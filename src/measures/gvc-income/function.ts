import { sharedTableWith } from "../../cells/inter-country-tables";
import { optionalMarks } from "../../cells/read-marks";
import { answerInSlices } from "../../cells/write";
import { gvcIncomeInSlices } from "./definition";

/**
 * What each country earns in the world's value chains of a set of final products, at home and abroad.
 * @customfunction
 * @param flows Sales for further production, in one currency unit: row i sells to column j, with rows and columns in the same order and as many columns as rows, at most 2,000.
 * @param finalDemand Sales of each row to final users, one column per country.
 * @param products A mark (x, 1 or TRUE) beside each row whose final goods count, in a column or row as long as flows; blank, 0 or FALSE: not. Optional; if omitted, all products count.
 * @param countries Country of each row; finalDemand then has the same number of columns (categories) for each country, grouped by country. Optional; by default rows are grouped by country, the same number for each, with one column of finalDemand per country.
 * @param valueAdded Value added of each row at basic prices, from its own row or rows below flows (wages, surplus, other taxes on production are summed), or in a column. Optional; by default output less all inputs in flows.
 * @returns A table Country, GVC income, Share, At home (in final goods that the country completes), Abroad, In these rows (earned by marked rows, not by their suppliers elsewhere), and a last row Total. With valueAdded, a row Taxes and other before Total.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole result #N/A. #VALUE! when products is of another length or marks no row; #DIV/0! for the shares where the final goods sum to 0. #VALUE! when valueAdded does not have one cell for each row of flows; #NUM! when a row without sales has value added.
 * @formula GVC income of c = sum over rows of c of v_i (B f)_i; At home: the same with the part of f completed in c; In these rows: marked rows only; f final goods of the marked rows, B = (I - A)^-1
 * @domain In the source the products are final manufactures, with all services and materials that go into them. Of all products GVC income is value added. Values are at current prices: deflate with REAL. At home and Abroad sum to GVC income.
 * @example =VC.GVCINCOME({30,20;0,40}, {8,2;16,24}, {"";"x"}) gives {"Country","GVC income","Share","At home","Abroad","In these rows";1,20,0.5,0,20,0;2,20,0.5,20,0,20;"Total",40,1,20,20,20}
 * @source Timmer, Los, Stehrer & de Vries (2013), Fragmentation, Incomes and Jobs
 * @related VALUEORIGIN, FACTORINCOME, TIVA, REAL
 * @reads input-output: flows = all flows
 * @given finalDemand, products, countries, valueAdded
 * @question rounds
 * @words manufactures income, competitiveness, what a country earns, who earns in cars, income from value chains
 * @requiresAddress
 * @cancelable
 */
export function GVCINCOME(
  flows: any[][],
  finalDemand: any[][],
  products?: any[][],
  countries?: any[][],
  valueAdded?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  const args = [flows, finalDemand, products, countries, valueAdded] as const;
  return answerInSlices(GVCINCOME, args, invocation, function* ([z, y, marked, by, own]) {
    const table = yield* sharedTableWith(z, y, by, own);
    return yield* gvcIncomeInSlices(table, optionalMarks("products", marked));
  });
}
