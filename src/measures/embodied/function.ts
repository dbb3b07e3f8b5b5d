import { figuresByRow, sharedTableOf } from "../../cells/inter-country-tables";
import { optionalVector } from "../../cells/read";
import { answerInSlices } from "../../cells/write";
import { embodiedInSlices } from "./definition";

/**
 * Footprint of each country: jobs, hours or CO2 where they arise, and in whose final demand they end.
 * @customfunction
 * @param flows Sales for further production, in one currency unit: row i sells to column j, with rows and columns in the same order and as many columns as rows, at most 2,000.
 * @param finalDemand Sales of each row to final users, one column per country.
 * @param account Jobs, hours or emissions of each row, in one physical unit, as they lie below flows or in a column.
 * @param countries Country of each row; finalDemand then has the same number of columns (categories) for each country, grouped by country. Optional; by default rows are grouped by country, the same number for each, with one column of finalDemand per country.
 * @param direct What the final users of each country make themselves, such as emissions of households: one figure per country, in the unit of account. Optional; if omitted, there is none.
 * @returns A table Country, Production, Consumption, Exported, Imported, Balance and a last row Total, in the unit of account. With direct, a last column Direct, which is part of Production and Consumption.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole result #N/A. #VALUE! when account does not have one cell for each row of flows, or direct one for each country; #NUM! when a row without sales has some of the account (enter it in direct).
 * @formula C_sr = sum over rows of s of w_i (B Y)_ir, w = account / output; Production = account of s + direct; Consumption = sum over s of C_sr + direct; Exported = sum over r not s of C_sr, Imported likewise; Balance = Exported - Imported
 * @domain Consumption is the footprint: what a country's final demand takes anywhere in the world, through all rounds. It is not what gross imports contain, part of which is exported again. Total Production is total Consumption, so the balance of all is 0. Each row is assumed to have the same intensity for all buyers.
 * @example =VC.EMBODIED({30,20;0,40}, {8,2;16,24}, {60,40}) gives {"Country","Production","Consumption","Exported","Imported","Balance";1,60,48,28,16,12;2,40,52,16,28,-12;"Total",100,100,44,44,0}
 * @source Peters (2008), From Production-Based to Consumption-Based National Emission Inventories
 * @related TIVA, VALUEORIGIN, SMILECURVE
 * @reads input-output: flows = all flows
 * @given finalDemand, account, countries, direct
 * @question rounds
 * @words footprint, carbon, CO2, emissions, jobs, employment, hours, consumption-based, climate
 * @requiresAddress
 * @cancelable
 */
export function EMBODIED(
  flows: any[][],
  finalDemand: any[][],
  account: any[][],
  countries?: any[][],
  direct?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  const args = [flows, finalDemand, account, countries, direct] as const;
  return answerInSlices(EMBODIED, args, invocation, function* ([z, y, figures, by, users]) {
    return yield* embodiedInSlices(
      yield* sharedTableOf(z, y, by),
      yield* figuresByRow("account", figures),
      optionalVector("direct", users),
    );
  });
}
