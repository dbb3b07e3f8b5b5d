import { sharedTableWith } from "../../cells/inter-country-tables";
import { answerInSlices } from "../../cells/write";
import { participationInSlices } from "./definition";

/**
 * Participation of each country in global value chains, backward through its imports and forward through its supplies.
 * @customfunction
 * @param flows Sales for further production, in one currency unit: row i sells to column j, with rows and columns in the same order and as many columns as rows, at most 1,000.
 * @param finalDemand Sales of each row to final users, one column per country.
 * @param countries Country of each row; finalDemand then has the same number of columns (categories) for each country, grouped by country. Optional; by default rows are grouped by country, the same number for each, with one column of finalDemand per country.
 * @param valueAdded Value added of each row at basic prices, from its own row or rows below flows (wages, surplus, other taxes on production are summed), or in a column. Optional; by default output less all inputs in flows.
 * @returns A table Country, Exports, VS (import content), VS1 (value added in the exports of others), Backward, Forward, GVC, GVC backward, GVC forward, Position, Position, third countries; from Backward on these are fractions of gross exports, the positions differences of logarithms. With valueAdded, a last column Taxes and other, a fraction too: primary inputs that are not value added, of all countries.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole result #N/A. #DIV/0! in the ratios of a country without exports, #NUM! for a position where losses bring one of its indices to -1; #VALUE! where there is only one country. #VALUE! when valueAdded does not have one cell for each row of flows; #NUM! when a row without sales has value added.
 * @formula VS = u A^M L_ss E_s, VS1 = sum of V_s B_sr E_r, Backward = FC / E, Forward = VS1 / E, GVC = (FC + DDC + DVA - DAVAX) / E, which is (E - DAVAX) / E without valueAdded, GVC backward = (FC + DDC) / E, GVC forward = (DVA - DAVAX) / E, Position = ln(1 + Forward) - ln(1 + Backward), Position, third countries = ln(1 + IV / E) - ln(1 + Backward), IV = V_s B_ss sum over r not s of A_sr sum over t not s, r of (B Y)_rt
 * @domain Forward can exceed 1: value may be exported several times by others. Backward and Forward are the OECD's, GVC and its parts those of Borin & Mancini, which never exceed 1. Position compares the OECD's two indices, so Forward includes value added that returns home; Position, third countries counts only value added in inputs that the importer passes on to a third country, not back (with two countries IV is 0). The two can differ in sign: say which, and do not compare signs of one with sizes of the other.
 * @example =VC.PARTICIPATION({30,20;0,40}, {8,2;16,24}) gives {"Country","Exports","VS","VS1","Backward","Forward","GVC","GVC backward","GVC forward","Position","Position, third countries";1,22,0,8,0,0.36363636363636365,0.36363636363636365,0,0.36363636363636365,0.3101549283038395,0;2,16,8,0,0.5,0,0.5,0.5,0,-0.4054651081081644,-0.4054651081081644}
 * @source Hummels, Ishii & Yi (2001); Koopman, Powers, Wang & Wei (2010); Borin & Mancini (2023), Measuring What Matters in Value-Added Trade
 * @related EXPORTDECOMPOSITION, TIVA, UPSTREAMNESS, RCA
 * @reads input-output: flows = all flows
 * @given finalDemand, countries, valueAdded
 * @question rounds
 * @requiresAddress
 * @cancelable
 */
export function PARTICIPATION(
  flows: any[][],
  finalDemand: any[][],
  countries?: any[][],
  valueAdded?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  return answerInSlices(
    PARTICIPATION,
    [flows, finalDemand, countries, valueAdded],
    invocation,
    function* ([z, y, by, own]) {
      return yield* participationInSlices(yield* sharedTableWith(z, y, by, own));
    },
  );
}
