import { sharedTableWith } from "../../cells/inter-country-tables";
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
 * @param valueAdded Value added of each row at basic prices, from its own row or rows below flows (wages, surplus, other taxes on production are summed), or in a column. Optional; by default output less all inputs in flows.
 * @returns A table with countries of origin in rows: Origin, a column for each country, and a last row Total, which is the final demand, exports or final goods of the column. With valueAdded, a row Taxes and other before Total: primary inputs that are not value added, of all countries.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole result #N/A. #VALUE! for "exports" where there is only one country. #VALUE! when valueAdded does not have one cell for each row of flows; #NUM! when a row without sales has value added.
 * @formula final demand: V B Y; exports: V B E; production: V B with the final sales of each row, all by country; V = value added per unit of output, B = (I - A)^-1; Taxes and other: the same with what output has besides flows and value added in place of V
 * @domain Each row's output is assumed to have the same composition for all buyers. In exports, value is counted each time it crosses a border, so columns sum to gross exports and rows to more than a country's value added.
 * @example =VC.TIVA({30,20;0,40}, {8,2;16,24}, "exports") gives {"Origin",1,2;1,22,8;2,0,8;"Total",22,16}
 * @source OECD (2021), Guide to OECD TiVA Indicators; Leontief (1936)
 * @related EXPORTDECOMPOSITION, PARTICIPATION, FLOWORIGIN, LEONTIEF
 * @reads input-output: flows = all flows
 * @given finalDemand, countries, valueAdded
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
  valueAdded?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(
    TIVA,
    [flows, finalDemand, of, countries, valueAdded],
    invocation,
    function* ([z, y, what, by, own]) {
      return yield* valueAddedOriginInSlices(
        yield* sharedTableWith(z, y, by, own),
        option("of", what, ORIGINS_OF, "final demand"),
      );
    },
  );
}
