import { chainAsked } from "../../cells/chain";
import { sharedTableWith } from "../../cells/inter-country-tables";
import { answerInSlices } from "../../cells/write";
import { valueOriginInSlices } from "./definition";

/**
 * Whose value added is in one product, one country's final demand or its exports, by industry and country.
 * @customfunction
 * @param flows Sales for further production, in one currency unit: row i sells to column j, with rows and columns in the same order and as many columns as rows, at most 2,000.
 * @param finalDemand Sales of each row to final users, one column per country.
 * @param of What the chain ends with: "final demand" (what a country buys), "exports" (what it sells abroad) or "production" (final goods that it completes).
 * @param country Country whose final demand, exports or final goods are meant. Optional; if omitted, those of the rows, whoever buys them.
 * @param row One or more rows, by label as in the result or by position: only these products. Optional; if omitted, all products of the country.
 * @param countries Country of each row; finalDemand then has the same number of columns (categories) for each country, grouped by country. Optional; by default rows are grouped by country, the same number for each, with one column of finalDemand per country.
 * @param valueAdded Value added of each row at basic prices, from its own row or rows below flows (wages, surplus, other taxes on production are summed), or in a column. Optional; by default output less all inputs in flows.
 * @returns A table Row, Country, Value added, Share with all rows of the table in order, and a last row Total. With valueAdded, a row Taxes and other before Total.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole result #N/A. #VALUE! when country and row are both omitted, for an unknown country or row, a row of another country, or "exports" where there is only one country; #DIV/0! for the shares of a chain that sums to 0. #VALUE! when valueAdded does not have one cell for each row of flows; #NUM! when a row without sales has value added.
 * @formula x = B f; value added of row i = v_i x_i; share = v_i x_i / sum of f; f the final goods or exports of the chain, B = (I - A)^-1
 * @domain Each row's output is assumed to have the same composition for all buyers. A row outside the chain has 0. Exports include inputs, so value that returns and leaves again is counted each time: it is the OECD's origin of gross exports, not EXPORTDECOMPOSITION.
 * @example =VC.VALUEORIGIN({30,20;0,40}, {8,2;16,24}, "production", , 2) gives {"Row","Country","Value added","Share";1,1,20,0.5;2,2,20,0.5;"Total","",40,1}
 * @source OECD (2021), Guide to OECD TiVA Indicators; Los, Timmer & de Vries (2015), How Global Are Global Value Chains?
 * @related TIVA, SMILECURVE, FACTORINCOME, GVCINCOME
 * @reads input-output: flows = all flows
 * @given finalDemand, country, row, countries, valueAdded
 * @question rounds
 * @options of final demand | exports | production
 * @words who gets what of a car, who gets what of a phone, who earns, who keeps the value, origin of a product
 * @requiresAddress
 * @cancelable
 */
export function VALUEORIGIN(
  flows: any[][],
  finalDemand: any[][],
  of: any[][],
  country?: any[][],
  row?: any[][],
  countries?: any[][],
  valueAdded?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  const args = [flows, finalDemand, of, country, row, countries, valueAdded] as const;
  return answerInSlices(VALUEORIGIN, args, invocation, function* ([z, y, what, who, which, by, own]) {
    return yield* valueOriginInSlices(yield* sharedTableWith(z, y, by, own), chainAsked(what, who, which));
  });
}
