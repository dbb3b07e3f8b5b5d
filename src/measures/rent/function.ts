import { optionalVector, optionalVectorOrOne, sums, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { rent } from "./definition";

/**
 * Economic rent of each link: revenue - costs - normal return x capital.
 * @customfunction
 * @param revenue Sales of each link in a period, in one unit of money: a row, a column or one cell.
 * @param costs All costs at opportunity cost, labour and depreciation included, interest not (the normal return on capital covers it): one figure a link, or several columns (rows beside a row) of categories, which are summed.
 * @param capital Capital employed by each link. Left out: no charge for capital, and what is left is profit, not rent.
 * @param normalReturn What the capital would earn in its next best use, as a fraction for the same period as the flows (0.1 is 10 %): one number or one a link. Needed with capital, there is no default rate; left out: only together with capital.
 * @returns Rent in the same money, lying as revenue does; below 0 where the resources would earn more elsewhere.
 * @errors #VALUE! when capital is given without normalReturn or the reverse, or ranges differ in length. A text, a missing value or an error makes its own link an error.
 * @formula R = revenue - costs - normalReturn x capital
 * @domain Any sign is an answer: a rent below 0 says that the resources would earn more elsewhere. Without capital the answer is profit at opportunity cost, which is not rent where capital is used; a normalReturn without capital is refused too, for one of the two was forgotten.
 * @example =VC.RENT({100;80}, {60,25;50,20}, {50;100}, 0.1) gives {10;0}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research
 * @related RENTSHARE, RICARDIANRENT, RENTBYSOURCE
 * @question rents
 * @words profit, earn, monopoly
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
