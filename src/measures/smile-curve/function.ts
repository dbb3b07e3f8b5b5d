import { chainAsked } from "../../cells/chain";
import { sharedTableWith } from "../../cells/inter-country-tables";
import { answerInSlices } from "../../cells/write";
import { smileCurveInSlices } from "./definition";

/**
 * Smile curve of a chain: how far each industry is from its end, in stages, and what it earns there.
 * @customfunction
 * @param flows Sales for further production, in one currency unit: row i sells to column j, with rows and columns in the same order and as many columns as rows, at most 2,000.
 * @param finalDemand Sales of each row to final users, one column per country.
 * @param of What the chain ends with: "final demand" (what a country buys), "exports" (what it sells abroad) or "production" (final goods that it completes).
 * @param country Country whose final demand, exports or final goods are meant. Optional; if omitted, those of the rows, whoever buys them.
 * @param row One or more rows, by label as in the result or by position: only these products. Optional; if omitted, all products of the country.
 * @param countries Country of each row; finalDemand then has the same number of columns (categories) for each country, grouped by country. Optional; by default rows are grouped by country, the same number for each, with one column of finalDemand per country.
 * @param valueAdded Value added of each row at basic prices, from its own row or rows below flows (wages, surplus, other taxes on production are summed), or in a column. Optional; by default output less all inputs in flows.
 * @returns A table Row, Country, Distance (stages to the end of the chain, 1 for who completes the goods), Value added, Share, Value added per output, one row for each row with a part in the chain: the range of a bubble chart.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole result #N/A. #VALUE! when country and row are both omitted, for an unknown country or row, a row of another country, or "exports" where there is only one country; #NUM! when nothing of the chain is sold; #DIV/0! for the shares of a chain that sums to 0. #VALUE! when valueAdded does not have one cell for each row of flows; #NUM! when a row without sales has value added.
 * @formula x = B f, z = B x; Distance = z_i / x_i; Value added = v_i x_i; Share = v_i x_i / sum of f; f the final goods or exports of the chain, B = (I - A)^-1
 * @domain Distance is a mean over all routes: a row that sells to the last producer and to its suppliers lies between. The sources set labour pay per hour on the upright axis (the quotient of two EMBODIED coefficients); share and value added per output are Quasirent's convention. A curve need not smile.
 * @example =VC.SMILECURVE({30,20;0,40}, {8,2;16,24}, "production", , 2) gives {"Row","Country","Distance","Value added","Share","Value added per output";1,1,4,20,0.5,0.5;2,2,2,20,0.5,0.25}
 * @source Ye, Meng & Wei (2015), Measuring Smile Curves in Global Value Chains; Meng, Ye & Wei (2020)
 * @related VALUEORIGIN, UPSTREAMNESS, DOWNSTREAMNESS, PRODUCTIONLENGTH
 * @reads input-output: flows = all flows
 * @given finalDemand, country, row, countries, valueAdded
 * @question rounds
 * @options of final demand | exports | production
 * @words smile curve, smiling curve, distance to the customer, who earns most, research and brands
 * @requiresAddress
 * @cancelable
 */
export function SMILECURVE(
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
  return answerInSlices(SMILECURVE, args, invocation, function* ([z, y, what, who, which, by, own]) {
    return yield* smileCurveInSlices(yield* sharedTableWith(z, y, by, own), chainAsked(what, who, which));
  });
}
