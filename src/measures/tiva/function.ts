import { sharedTableOf } from "../../cells/inter-country-tables";
import { option } from "../../cells/read";
import { answerInSlices } from "../../cells/write";
import { ORIGINS_OF, valueAddedOriginInSlices } from "./definition";

/**
 * Whose value added is in final demand, exports or production, through all rounds of suppliers.
 * @customfunction
 * @param flows Sales for further production, one unit of money: row i sells to column i, as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, one column a country.
 * @param of What is taken apart: "final demand" (absorbing countries across), "exports" (exporting countries across) or "production" (countries that complete the final goods across). Left out: "final demand".
 * @param countries The country of each row; finalDemand then has the same number of categories for each country, country after country. Left out: rows stand country after country, one final column each.
 * @returns A table, countries of origin down: Origin, a column for each country, and a last row Total, which is the final demand, exports or final goods of the column.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole #N/A. #VALUE! for "exports" where there is one country only.
 * @formula final demand: V B Y; exports: V B E; production: V B with the final sales of each row, all by country; V = value added per unit of output, B = (I - A)^-1
 * @domain Each row's output is taken to have one composition, whoever buys it. In exports value is counted each time it crosses a border, so its columns sum to gross exports and its rows to more than a country adds.
 * @example =VC.TIVA({30,20;0,40}, {8,2;16,24}, "exports") gives {"Origin",1,2;1,22,8;2,0,8;"Total",22,16}
 * @source OECD (2021), Guide to OECD TiVA Indicators; Leontief (1936)
 * @related EXPORTDECOMPOSITION, PARTICIPATION, FLOWORIGIN, LEONTIEF
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
