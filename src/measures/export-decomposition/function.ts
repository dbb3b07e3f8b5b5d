import { sharedTableOf } from "../../cells/inter-country-tables";
import { option } from "../../cells/read";
import { answerInSlices } from "../../cells/write";
import { METHODS } from "../../core/networks/export-methods";
import { exportDecompositionInSlices } from "./definition";

/**
 * Gross exports of each country by whose value they are and where it ends, by four methods.
 * @customfunction
 * @param flows Sales for further production, one unit of money: row i sells to column i, as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, one column a country.
 * @param method "BM" (Borin & Mancini, where value first crosses the border), "BM sink" (where it last does), "KWW" (Koopman, Wang & Wei, nine terms) or "WWZ" (Wang, Wei & Zhu, sixteen terms). Left out: "BM".
 * @param countries The country of each row; finalDemand then has the same number of categories for each country, country after country. Left out: rows stand country after country, one final column each.
 * @returns A table Country, Gross exports, then the terms. BM: DC domestic content, DVA domestic value added, VAX absorbed abroad, REF reflected home, DDC counted twice; FC, FVA, FDC the same of foreign content; DAVAX absorbed by the direct importer. BM sink: the same but DAVAX.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole #N/A. #VALUE! where there is one country only, or for an unknown method.
 * @formula BM: DVA = V_s L_ss E_s, DC = V_s B_ss E_s, FVA = sum of V_t B^(s)_ts E_s, DDC = DC - DVA, FDC = FC - FVA, VAX = DVA - REF; KWW and WWZ: nine and sixteen terms that sum to gross exports
 * @domain Foreign value added of KWW and WWZ is not that of BM: name the method beside the figure. BM and BM sink differ between importers, not for a country as a whole. Of negative value added some terms may be below 0.
 * @example =VC.EXPORTDECOMPOSITION({30,20;0,40}, {8,2;16,24}) gives {"Country","Gross exports","DC","DVA","VAX","REF","DDC","FC","FVA","FDC","DAVAX";1,22,22,22,14,8,0,0,0,0,14;2,16,8,8,8,0,0,8,8,0,8}
 * @source Borin & Mancini (2023), Measuring What Matters in Value-Added Trade; Koopman, Wang & Wei (2014); Wang, Wei & Zhu (2013)
 * @related BILATERALDECOMPOSITION, PARTICIPATION, TIVA
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
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(
    EXPORTDECOMPOSITION,
    [flows, finalDemand, method, countries],
    invocation,
    function* ([z, y, how, by]) {
      return yield* exportDecompositionInSlices(yield* sharedTableOf(z, y, by), option("method", how, METHODS, "BM"));
    },
  );
}
