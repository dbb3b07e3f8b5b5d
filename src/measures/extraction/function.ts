import { sharedTableWith } from "../../cells/inter-country-tables";
import { label, option } from "../../cells/read";
import { answerInSlices } from "../../cells/write";
import { extractionInSlices } from "./definition";
import { salesBetween, USES } from "./sales";

/**
 * Value added that would be lost without some sales, such as a country's exports or one link: hypothetical extraction.
 * @customfunction
 * @param flows Sales for further production, in one currency unit: row i sells to column j, with rows and columns in the same order and as many columns as rows, at most 2,000.
 * @param finalDemand Sales of each row to final users, one column per country.
 * @param seller Whose sales are taken out: a country, a row (its label, or "row 5"), "all", or "abroad" (every country but that of the buyer).
 * @param buyer Sales to whom: a country, a row (its purchases of inputs), "all", or "abroad" (every country but that of the seller).
 * @param use Which of these sales: "all", "inputs" or "final". Optional; default "all".
 * @param countries Country of each row; finalDemand then has the same number of columns (categories) for each country, grouped by country. Optional; by default rows are grouped by country, the same number for each, with one column of finalDemand per country.
 * @param valueAdded Value added of each row at basic prices, from its own row or rows below flows (wages, surplus, other taxes on production are summed), or in a column. Optional; by default output less all inputs in flows.
 * @returns A table Country, Value added, Without (what is left of it), Lost, Share lost, and a last row Total. With valueAdded, a row Taxes and other before Total.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole result #N/A. #VALUE! when seller or buyer is unknown, for "final" where the buyer is a row, or "abroad" where there is only one country; #DIV/0! for a share of no value added. #VALUE! when valueAdded does not have one cell for each row of flows; #NUM! when a row without sales has value added.
 * @formula Without = v (I - A*)^-1 Y*; Lost = v (I - A*)^-1 g; Share lost = Lost / value added; A*, Y* the table without the sales, g the sales by row
 * @domain A country's exports: (country, abroad), its imports: (abroad, country), an industry that makes nothing: (row, all), a link: (country, country). Dependence, not a forecast: nothing is replaced, prices and technology stay, and inputs that fall away are not bought elsewhere. Losses of links do not sum to that of all exports.
 * @example =VC.EXTRACTION({30,20;0,40}, {8,2;16,24}, 1, 2) gives {"Country","Value added","Without","Lost","Share lost";1,30,8,22,0.7333333333333333;2,20,20,0,0;"Total",50,28,22,0.44}
 * @source Los, Timmer & de Vries (2016), Tracing Value-Added and Double Counting in Gross Exports: Comment; Dietzenbacher & Lahr (2013), Expanding Extractions
 * @related EXPORTDECOMPOSITION, BILATERALDECOMPOSITION, DEPENDENCE
 * @reads input-output: flows = all flows
 * @given finalDemand, seller, buyer, countries, valueAdded
 * @question rounds
 * @options use all | inputs | final
 * @words hypothetical extraction, what if a country stopped exporting, decoupling, sanctions, dependence, key sector, shutdown
 * @requiresAddress
 * @cancelable
 */
export function EXTRACTION(
  flows: any[][],
  finalDemand: any[][],
  seller: any[][],
  buyer: any[][],
  use?: any[][],
  countries?: any[][],
  valueAdded?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  const args = [flows, finalDemand, seller, buyer, use, countries, valueAdded] as const;
  return answerInSlices(EXTRACTION, args, invocation, function* ([z, y, who, whom, what, by, own]) {
    const table = yield* sharedTableWith(z, y, by, own);
    const use = option("use", what, USES, "all");
    return yield* extractionInSlices(table, salesBetween(table, label("seller", who), label("buyer", whom), use));
  });
}
