import { optionalVector, sums, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { optionalVectorOrOne } from "../../cells/read-one-for-all";
import { rentShare } from "./definition";

/**
 * Share of each link in the total rent of the chain.
 * @customfunction
 * @param revenue Sales of each link in a period, all in the same currency units: a row, a column or one cell.
 * @param costs All costs at opportunity cost, including labour and depreciation but not interest: one value per link, or several columns of categories, which are summed.
 * @param capital Capital employed by each link. Optional; if omitted, no charge is made for capital, and the shares are of profit, not of rent.
 * @param normalReturn What the capital would earn in its next best use, as a fraction above -1 and below 1 for the same period: one number, or one per link. Optional; required with capital and omitted only together with it.
 * @returns Shares as fractions that sum to 1, same orientation as revenue; below 0 and above 1 where some links lose.
 * @errors #NUM! when the rents sum to 0 or less, or to less than a tenth of all gains and losses, and when normalReturn is 1 or more, or -1 or less; #N/A for the whole result when a value is missing; #VALUE! when capital is entered without normalReturn or the reverse.
 * @formula share_i = R_i / sum of R, with R = revenue - costs - normalReturn x capital
 * @domain The rents must sum to more than 0, and to at least a tenth of the sum of |R|: where gains and losses nearly cancel, shares of what is left say nothing (a tenth is Quasirent's convention). Without capital the shares are of profit. Shares of the total need every link: one that is missing or wrong makes the whole result that error.
 * @example =VC.RENTSHARE({100;80;60}, {70;80;65}) gives {1.2;0;-0.2}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research
 * @related RENT, RENTBYSOURCE, VALUEADDEDSHARE
 * @reads sales chain: revenue = sales; capital = capital
 * @given costs, normalReturn
 * @question rents
 * @words profit, earn, gets, percentage, percent
 * @requiresAddress
 */
export function RENTSHARE(
  revenue: any[][],
  costs: any[][],
  capital?: any[][],
  normalReturn?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    RENTSHARE,
    [revenue, costs, capital, normalReturn],
    invocation,
    ([revenue, costs, capital, normalReturn]) => {
      const links = vector("revenue", revenue);
      return rentShare(
        links,
        sums("costs", costs, links),
        optionalVector("capital", capital, links),
        optionalVectorOrOne("normalReturn", normalReturn, links),
      );
    },
  );
}
