import { chainAsked } from "../../cells/chain";
import { figuresByRow, sharedTableOf } from "../../cells/inter-country-tables";
import { labels } from "../../cells/read";
import { answerInSlices } from "../../cells/write";
import { factorIncomeInSlices } from "./definition";

/**
 * Income in a chain by factor and country: what labour, capital and taxes get of a product, an export or a country's demand.
 * @customfunction
 * @param flows Sales for further production, in one currency unit: row i sells to column j, with rows and columns in the same order and as many columns as rows, at most 2,000.
 * @param finalDemand Sales of each row to final users, one column per country.
 * @param names Names of the accounts, such as Wages and Surplus, in a row or column, no two alike.
 * @param accounts Amount of each account in each row, in the currency unit of flows: as they lie below flows, one row for each name; or beside it, one column for each name.
 * @param of What the chain ends with: "final demand" (what a country buys), "exports" (what it sells abroad) or "production" (final goods that it completes).
 * @param country Country whose final demand, exports or final goods are meant. Optional; if omitted, those of the rows, whoever buys them.
 * @param row One or more rows, by label or by position: only these products. Optional; if omitted, all products of the country.
 * @param countries Country of each row; finalDemand then has the same number of columns (categories) for each country, grouped by country. Optional; by default rows are grouped by country, the same number for each, with one column of finalDemand per country.
 * @returns A table Country, one column for each name, Rest, Total, Share; below the countries a row Total, and a row Share: each factor's share of the chain. Rest is what output has besides flows and the accounts.
 * @errors #VALUE! when flows is not square or finalDemand does not fit; #NUM! when output is below 0, or rows sell only to each other; a missing value makes the whole result #N/A. #VALUE! when names are blank or repeated, accounts do not fit, country and row are both omitted, for an unknown country or row, a row of another country, or "exports" where there is only one country; #NUM! when a row without sales has some of an account; #DIV/0! for the shares of a chain that sums to 0.
 * @formula x = B f; income of factor k in country c = sum over rows of c of w_ki x_i, w_ki = account / output; Rest: the same of output - flows - accounts; Share: total / sum of f
 * @domain With all accounts of value added, Rest is taxes on products and rounding. With wages alone it includes surplus, mixed income of the self-employed and taxes: an upper bound of capital's share, and capital's share is one of rents. Labour income of the self-employed is not estimated.
 * @example =VC.FACTORINCOME({30,20;0,40}, {8,2;16,24}, "Wages", {15,10}, "production", , 2) gives {"Country","Wages","Rest","Total","Share";1,10,10,20,0.5;2,10,10,20,0.5;"Total",20,20,40,1;"Share",0.5,0.5,1,""}
 * @source Timmer, Erumban, Los, Stehrer & de Vries (2014), Slicing Up Global Value Chains
 * @related VALUEORIGIN, GVCINCOME, RENTBYSOURCE
 * @reads input-output: flows = all flows
 * @given finalDemand, names, accounts, country, row, countries
 * @question rounds
 * @options of final demand | exports | production
 * @words labour share of a chain, labor share, capital share, wages, income by factor, skills
 * @requiresAddress
 * @cancelable
 */
export function FACTORINCOME(
  flows: any[][],
  finalDemand: any[][],
  names: any[][],
  accounts: any[][],
  of: any[][],
  country?: any[][],
  row?: any[][],
  countries?: any[][],
  invocation?: CustomFunctions.CancelableInvocation,
): any[][] | Promise<any[][]> {
  const args = [flows, finalDemand, names, accounts, of, country, row, countries] as const;
  return answerInSlices(FACTORINCOME, args, invocation, function* ([z, y, names, figures, what, who, which, by]) {
    return yield* factorIncomeInSlices(
      yield* sharedTableOf(z, y, by),
      labels("names", names),
      yield* figuresByRow("accounts", figures),
      chainAsked(what, who, which),
    );
  });
}
