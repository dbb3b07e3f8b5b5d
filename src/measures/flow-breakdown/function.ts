import { labels, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { flowBreakdown } from "./definition";

/**
 * Sales, purchases, value added and share of each actor in a chain entered as payments between actors.
 * @customfunction
 * @param from Seller in each payment for goods or services, one payment per row; case, width and extra spaces do not matter.
 * @param to Buyer in each payment. An actor that buys and never sells is a final market and has no row in the result.
 * @param value Amount paid, all in the same currency units, 0 or more; several payments between the same two actors are added up.
 * @returns A table Actor, Sales, Purchases, Value added, Share, with actors in order of first appearance; shares are fractions of total final purchases, which equal total value added.
 * @errors #NUM! when a value is below 0 or nobody buys for final use; #VALUE! when an actor sells to itself or a row has a value but no name.
 * @formula V = sales - purchases, share = V / purchases of all final markets
 * @domain An actor entered as a seller is not a final market, even if it sold nothing. A producer that sells for less than it buys has a negative share. The order of the payments affects only the order of the rows.
 * @example =VC.FLOWBREAKDOWN({"Korea";"China";"Apple"}, {"China";"Apple";"Consumers"}, {80;179;500}) gives {"Actor","Sales","Purchases","Value added","Share";"Korea",80,0,80,0.16;"China",179,80,99,0.198;"Apple",500,179,321,0.642}
 * @source Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters, note 11, for what the first round leaves out
 * @related FLOWORIGIN, BREAKDOWN, VALUEADDED, CHAINACCOUNT, DEPENDENCE
 * @reads payments: from = payee, seller; to = payer, buyer; value = payment
 * @question keeps
 * @requiresAddress
 */
export function FLOWBREAKDOWN(
  from: any[][],
  to: any[][],
  value: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(FLOWBREAKDOWN, [from, to, value], invocation, ([from, to, value]) => {
    const sellers = labels("from", from);
    return flowBreakdown(sellers, labels("to", to, sellers), vector("value", value, sellers));
  });
}
