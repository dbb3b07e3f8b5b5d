import { sharedTableWith } from "../../cells/inter-country-tables";
import { label, option } from "../../cells/read";
import { answerInSlices } from "../../cells/write";
import { BILATERAL_METHODS } from "../../core/networks/export-methods";
import { bilateralDecompositionInSlices } from "./definition";

/**
 * Decomposes one country's exports by row and importer: where their value added comes from and where it is absorbed.
 * @customfunction
 * @param flows Sales for further production, in one currency unit: row i sells to column j, with rows and columns in the same order and as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, one column per country.
 * @param exporter Country whose exports are decomposed: its name in countries, or its position.
 * @param method "BM" (Borin & Mancini, where value first crosses the border), "BM sink" (where it last does) or "WWZ" (Wang, Wei & Zhu, sixteen terms). Optional; default "BM".
 * @param countries Country of each row; finalDemand then has the same number of columns (categories) for each country, grouped by country. Optional; by default rows are grouped by country, the same number for each, with one column of finalDemand per country.
 * @param valueAdded Value added of each row at basic prices, from its own row or rows below flows (wages, surplus, other taxes on production are summed), or in a column. Optional; by default output less all inputs in flows.
 * @returns A table Row, Importer, Gross exports, then the terms of the method, as in EXPORTDECOMPOSITION; one line per row of the exporter and importer. With valueAdded, a last column Taxes and other, as there.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole result #N/A. #VALUE! with the list of countries when exporter is not one of them. #VALUE! when valueAdded does not have one cell for each row of flows; #NUM! when a row without sales has value added.
 * @formula per row and importer: BM: DVA = V_s L_ss E_sr; BM sink: DVA = V_s B_ss phi_sr, phi the exports that do not leave again; WWZ: sixteen terms that sum to E_sr; Taxes and other: τ B E_sr, τ what output has per unit besides flows and value added
 * @domain Row shows the country alone, or country and position within it; where countries is omitted, the position in the table. "BM" counts value where it first leaves the country, "BM sink" where it last does, so they differ by importer.
 * @example =VC.BILATERALDECOMPOSITION({30,20;0,40}, {8,2;16,24}, 1) gives {"Row","Importer","Gross exports","DC","DVA","VAX","REF","DDC","FC","FVA","FDC","DAVAX";1,2,22,22,22,14,8,0,0,0,0,14}
 * @source Borin & Mancini (2023), Measuring What Matters in Value-Added Trade; Wang, Wei & Zhu (2013)
 * @related EXPORTDECOMPOSITION, PARTICIPATION, TIVA
 * @reads input-output: flows = all flows
 * @given finalDemand, exporter, countries, valueAdded
 * @question rounds
 * @options method BM | BM sink | WWZ
 * @requiresAddress
 * @cancelable
 */
export function BILATERALDECOMPOSITION(
  flows: any[][],
  finalDemand: any[][],
  exporter: any[][],
  method?: any[][],
  countries?: any[][],
  valueAdded?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(
    BILATERALDECOMPOSITION,
    [flows, finalDemand, exporter, method, countries, valueAdded],
    invocation,
    function* ([z, y, who, how, by, own]) {
      return yield* bilateralDecompositionInSlices(
        yield* sharedTableWith(z, y, by, own),
        label("exporter", who),
        option("method", how, BILATERAL_METHODS, "BM"),
      );
    },
  );
}
