import { sharedTableWith } from "../../cells/inter-country-tables";
import { option } from "../../cells/read";
import { answerInSlices } from "../../cells/write";
import { METHODS } from "../../core/networks/export-methods";
import { exportDecompositionInSlices } from "./definition";

/**
 * Decomposes the gross exports of each country by origin of value added and place of absorption, with four methods.
 * @customfunction
 * @param flows Sales for further production, in one currency unit: row i sells to column j, with rows and columns in the same order and as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, one column per country.
 * @param method "BM" (Borin & Mancini, where value first crosses the border), "BM sink" (where it last does), "KWW" (Koopman, Wang & Wei, nine terms) or "WWZ" (Wang, Wei & Zhu, sixteen terms). Optional; default "BM".
 * @param countries Country of each row; finalDemand then has the same number of columns (categories) for each country, grouped by country. Optional; by default rows are grouped by country, the same number for each, with one column of finalDemand per country.
 * @param valueAdded Value added of each row at basic prices, from its own row or rows below flows (wages, surplus, other taxes on production are summed), or in a column. Optional; by default output less all inputs in flows.
 * @returns A table Country, Gross exports, then the terms. BM: DC domestic content, DVA domestic value added, VAX absorbed abroad, REF reflected home, DDC domestic double-counted; FC, FVA, FDC the same for foreign content; DAVAX absorbed by the direct importer. BM sink: the same without DAVAX. With valueAdded, a last column Taxes and other: primary inputs that are not value added, of all countries.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole result #N/A. #VALUE! where there is only one country, or for an unknown method. #VALUE! when valueAdded does not have one cell for each row of flows; #NUM! when a row without sales has value added.
 * @formula BM: DVA = V_s L_ss E_s, DC = V_s B_ss E_s, FVA = sum of V_t B^(s)_ts E_s, DDC = DC - DVA, FDC = FC - FVA, VAX = DVA - REF; KWW and WWZ: nine and sixteen terms that sum to gross exports; Taxes and other: τ B E_s, τ what output has per unit besides flows and value added
 * @domain Foreign value added in KWW and WWZ differs from that in BM: name the method beside the number. BM and BM sink differ by importer, not for a country as a whole. Where value added is negative, some terms may be negative.
 * @example =VC.EXPORTDECOMPOSITION({30,20;0,40}, {8,2;16,24}) gives {"Country","Gross exports","DC","DVA","VAX","REF","DDC","FC","FVA","FDC","DAVAX";1,22,22,22,14,8,0,0,0,0,14;2,16,8,8,8,0,0,8,8,0,8}
 * @source Borin & Mancini (2023), Measuring What Matters in Value-Added Trade; Koopman, Wang & Wei (2014); Wang, Wei & Zhu (2013)
 * @related BILATERALDECOMPOSITION, PARTICIPATION, TIVA
 * @reads input-output: flows = all flows
 * @given finalDemand, countries, valueAdded
 * @question rounds
 * @options method BM | BM sink | KWW | WWZ
 * @requiresAddress
 * @cancelable
 */
export function EXPORTDECOMPOSITION(
  flows: any[][],
  finalDemand: any[][],
  method?: any[][],
  countries?: any[][],
  valueAdded?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(
    EXPORTDECOMPOSITION,
    [flows, finalDemand, method, countries, valueAdded],
    invocation,
    function* ([z, y, how, by, own]) {
      return yield* exportDecompositionInSlices(
        yield* sharedTableWith(z, y, by, own),
        option("method", how, METHODS, "BM"),
      );
    },
  );
}
