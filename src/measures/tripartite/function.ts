import { sharedTableWith } from "../../cells/inter-country-tables";
import { option } from "../../cells/read";
import { answerInSlices } from "../../cells/write";
import { BY, OF, tripartiteInSlices } from "./definition";

/**
 * Participation in value chains of exports or output: backward only, forward only, or two-sided, bought in and sold on.
 * @customfunction
 * @param flows Sales for further production, in one currency unit: row i sells to column j, with rows and columns in the same order and as many columns as rows, at most 2,000.
 * @param finalDemand Sales of each row to final users, one column per country.
 * @param of Whole that is parted: "exports" or "output". Optional; default "exports".
 * @param by One line for each "country", "row" or, of exports, "partner". Optional; default "country".
 * @param countries Country of each row; finalDemand then has the same number of columns (categories) for each country, grouped by country. Optional; by default rows are grouped by country, the same number for each, with one column of finalDemand per country.
 * @param valueAdded Value added of each row at basic prices, from its own row or rows below flows (wages, surplus, other taxes on production are summed), or in a column. Optional; by default output less all inputs in flows.
 * @returns A table Country, Row, or Country and Partner, then of exports: Exports, DAVAX, Pure backward, Pure forward, Two-sided; of output: Output, Domestic, One border, Pure backward, Pure forward, Two-sided, imports, Two-sided, domestic inputs; and GVC (fraction of the first), Forwardness (from -1 to 1). With valueAdded, Taxes and other before GVC.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole result #N/A. #VALUE! for exports where there is only one country, or "partner" of output; #DIV/0! for GVC of no exports or output, and Forwardness without participation. #VALUE! when valueAdded does not have one cell for each row of flows; #NUM! when a row without sales has value added.
 * @formula exports: DAVAX = h e1, Pure backward = m e1, Pure forward = h e2, Two-sided = m e2, with h = v L, m = u A_F L, e1 = Y_sr + A_sr L_rr Y_rr, e2 = A_sr L_rr E_r; GVC = (backward + forward + two-sided) / whole; Forwardness = (Pure forward - Pure backward) / (backward + forward + two-sided)
 * @domain Parts sum to exports or output. Of exports, backward and two-sided sum to VS, and GVC is that of PARTICIPATION. Of output, goods that are never exported count too: imported inputs in what is sold at home are backward participation once they crossed two borders. Domestic and One border are Quasirent's convention in this form.
 * @example =VC.TRIPARTITE({30,20;0,40}, {8,2;16,24}) gives {"Country","Exports","DAVAX","Pure backward","Pure forward","Two-sided","GVC","Forwardness";1,22,14,0,8,0,0.36363636363636365,1;2,16,8,8,0,0,0.5,-1}
 * @source Borin, Mancini & Taglioni (2021), Economic Consequences of Trade and Global Value Chain Integration
 * @related PARTICIPATION, EXPORTDECOMPOSITION, PRODUCTIONLENGTH
 * @reads input-output: flows = all flows
 * @given finalDemand, countries, valueAdded
 * @question rounds
 * @options of exports | output
 * @options by country | row | partner
 * @words participation in value chains, GVC participation, backward, forward, two-sided, importing to export
 * @requiresAddress
 * @cancelable
 */
export function TRIPARTITE(
  flows: any[][],
  finalDemand: any[][],
  of?: any[][],
  by?: any[][],
  countries?: any[][],
  valueAdded?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  const args = [flows, finalDemand, of, by, countries, valueAdded] as const;
  return answerInSlices(TRIPARTITE, args, invocation, function* ([z, y, what, how, by, own]) {
    return yield* tripartiteInSlices(
      yield* sharedTableWith(z, y, by, own),
      option("of", what, OF, "exports"),
      option("by", how, BY, "country"),
    );
  });
}
