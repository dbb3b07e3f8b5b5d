import { number, optionalNumber } from "../../cells/read";
import { answer } from "../../cells/write";
import { resourceLinkages, sectorOf } from "./definition";

/**
 * Hirschman's fiscal, consumption, backward and forward linkages of a mine, oil field, plantation or other resource sector.
 * @customfunction
 * @param revenue Sales of the sector in one year, 0 or more; all money in the same currency units.
 * @param rent Resource rent of the sector: revenue less all costs, a normal return on capital included.
 * @param fiscal Part of the rent that the state takes in royalties, taxes and dividends, 0 or more.
 * @param inputs All goods and services that the sector buys, 0 or more.
 * @param localInputs Those of them that are made in the country, at most inputs.
 * @param localSales Sales to processors in the country, at most revenue.
 * @param wages Wages that the sector pays, 0 or more.
 * @param spend Part of the wages that is spent, a fraction from 0 to 1.
 * @param localShare Part of that spending that is met by products of the country, a fraction from 0 to 1.
 * @param again Part of that which becomes income of residents, who spend it anew, a fraction from 0 to 1. Optional; if omitted, only the first round is shown.
 * @returns A table Linkage, Value, Share of revenue, Rate and Of (what the rate is a fraction of): Fiscal, Consumption, with again Consumption, all rounds, then Backward and Forward.
 * @errors #N/A in the cells that rest on a missing figure; #DIV/0! in those that divide by 0 (rent, inputs, revenue, or 1 - k); #NUM! in the fiscal rate when rent is below 0. #NUM! for the whole result when other money is below 0, localInputs is more than inputs, localSales more than revenue, or a fraction outside 0 to 1.
 * @formula Fiscal = fiscal / rent; Consumption = wages x spend x localShare, all rounds / (1 - k) with k = spend x localShare x again; Backward = localInputs / inputs; Forward = localSales / revenue
 * @domain The linkages are not summed: wages buy what others also count. A fiscal above the rent is a result, not an error: the state then takes more than the rent. Consumption linkages have been weak where imports meet the demand, which is what localShare shows. Horizontal linkages, Kaplinsky's addition (capabilities used in other sectors), are not measured. Local content by purchase is not local value added: a local dealer may sell imports. The multiplier over all rounds is the textbook's and assumes that every round spends in the same way. It is not LINKAGES, which takes an input-output table.
 * @example =VC.RESOURCELINKAGES(1000, 300, 120, 400, 200, 100, 150, 0.8, 0.5) gives {"Linkage","Value","Share of revenue","Rate","Of";"Fiscal",120,0.12,0.4,"rent";"Consumption",60,0.06,0.4,"wages";"Backward",200,0.2,0.5,"inputs";"Forward",100,0.1,0.1,"revenue"}
 * @source Hirschman (1981), Essays in Trespassing, as in Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters, section 4
 * @related LINKAGES, LINKAGEPATH, RICARDIANRENT, RENT
 * @given revenue, rent, fiscal, inputs, localInputs, localSales, wages, spend, localShare, again
 * @question rounds
 * @words fiscal, consumption linkage, fiscal linkage, backward linkage, forward linkage, local content, royalties, resource rent, mine, mining, oil, minerals, commodities, enclave, multiplier, resource curse, beneficiation
 * @requiresAddress
 */
export function RESOURCELINKAGES(
  revenue: any[][],
  rent: any[][],
  fiscal: any[][],
  inputs: any[][],
  localInputs: any[][],
  localSales: any[][],
  wages: any[][],
  spend: any[][],
  localShare: any[][],
  again?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    RESOURCELINKAGES,
    [revenue, rent, fiscal, inputs, localInputs, localSales, wages, spend, localShare, again],
    invocation,
    ([...args]) =>
      resourceLinkages(
        sectorOf((argument, index) => number(argument, args[index])),
        optionalNumber("again", args[9]),
      ),
  );
}
