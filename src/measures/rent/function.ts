import { optionalVector, sums, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { optionalVectorOrOne } from "../../cells/read-one-for-all";
import { rent } from "./definition";

/**
 * Economic rent of each link: revenue - costs - normal return x capital.
 * @customfunction
 * @param revenue Sales of each link in a period, all in the same currency units: a row, a column or one cell.
 * @param costs All costs at opportunity cost, including labour and depreciation but not interest (the normal return on capital covers it): one value per link, or several columns of categories (rows where revenue is a row), which are summed.
 * @param capital Capital employed by each link. Optional; if omitted, no charge is made for capital, and the result is profit, not rent.
 * @param normalReturn What the capital would earn in its next best use, as a fraction above -1 and below 1 for the same period as the flows (0.1 is 10 %; below 0 it is a real return): one number, or one per link. Optional; required with capital (no rate is assumed) and omitted only together with it.
 * @returns Rent in the same currency units, same orientation as revenue; negative where the resources would earn more elsewhere.
 * @errors #VALUE! when capital is entered without normalReturn or the reverse, or ranges differ in length. #NUM! when normalReturn is 1 or more, or -1 or less (probably a percentage): for the whole result where it is one number, else in its own link. Text, a missing value or an error makes only its own link an error.
 * @formula R = revenue - costs - normalReturn x capital
 * @domain A negative rent is a valid result: the resources would earn more elsewhere. Without capital the result is profit at opportunity cost, which is not rent where capital is used; a normalReturn without capital is also refused, since one of the two was forgotten. A return of 100 % or more in a period is entered in real terms, or for a shorter period.
 * @example =VC.RENT({100;80}, {60,25;50,20}, {50;100}, 0.1) gives {10;0}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research
 * @related RENTSHARE, RICARDIANRENT, RENTBYSOURCE, RESOURCELINKAGES
 * @reads sales chain: revenue = sales; capital = capital
 * @given costs, normalReturn
 * @question rents
 * @words profit, earn, monopoly rent
 * @requiresAddress
 */
export function RENT(
  revenue: any[][],
  costs: any[][],
  capital?: any[][],
  normalReturn?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    RENT,
    [revenue, costs, capital, normalReturn],
    invocation,
    ([revenue, costs, capital, normalReturn]) => {
      const links = vector("revenue", revenue);
      return rent(
        links,
        sums("costs", costs, links),
        optionalVector("capital", capital, links),
        optionalVectorOrOne("normalReturn", normalReturn, links),
      );
    },
  );
}
