import { sharedTableOf } from "../../cells/inter-country-tables";
import { option } from "../../cells/read";
import { answerInSlices } from "../../cells/write";
import { ORIGINS_OF, valueAddedOriginInSlices } from "./definition";

/**
 * Origin of the value added in final demand, exports or production, through all rounds of suppliers.
 * @customfunction
 * @param flows Sales for further production, in one currency unit: row i sells to column j, with rows and columns in the same order and as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, one column per country.
 * @param of What to decompose: "final demand" (columns are the absorbing countries), "exports" (the exporting countries) or "production" (the countries that complete final goods). Optional; default "final demand".
 * @param countries Country of each row; finalDemand then has the same number of columns (categories) for each country, grouped by country. Optional; by default rows are grouped by country, the same number for each, with one column of finalDemand per country.
 * @returns A table with countries of origin in rows: Origin, a column for each country, and a last row Total, which is the final demand, exports or final goods of the column.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole result #N/A. #VALUE! for "exports" where there is only one country.
 * @formula final demand: V B Y; exports: V B E; production: V B with the final sales of each row, all by country; V = value added per unit of output, B = (I - A)^-1
 * @domain Each row's output is assumed to have the same composition for all buyers. In exports, value is counted each time it crosses a border, so columns sum to gross exports and rows to more than a country's value added.
 * @example =VC.TIVA({30,20;0,40}, {8,2;16,24}, "exports") gives {"Origin",1,2;1,22,8;2,0,8;"Total",22,16}
 * @source OECD (2021), Guide to OECD TiVA Indicators; Leontief (1936)
 * @related EXPORTDECOMPOSITION, PARTICIPATION, FLOWORIGIN, LEONTIEF
 * @reads input-output: flows = all flows
 * @given finalDemand, countries
 * @question rounds
 * @options of final demand | exports | production
 * @requiresAddress
 * @cancelable
 */
export function TIVA(
  flows: any[][],
  finalDemand: any[][],
  of?: any[][],
  countries?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(TIVA, [flows, finalDemand, of, countries], invocation, function* ([z, y, what, by]) {
    return yield* valueAddedOriginInSlices(
      yield* sharedTableOf(z, y, by),
      option("of", what, ORIGINS_OF, "final demand"),
    );
  });
}
