import { labels, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { flowBreakdown } from "./definition";

/**
 * Sales, purchases, value added and share of each actor in a chain given as payments between actors.
 * @customfunction
 * @param from Who sells, a line each payment for goods or services; case, width and extra spaces do not matter.
 * @param to Who buys. An actor who buys and never sells is a final market and has no row.
 * @param value What is paid, in one unit of money, 0 or more; several lines between the same two add up.
 * @returns A table Actor, Sales, Purchases, Value added, Share, actors by first appearance; shares are fractions of total final purchases, which the value added sums to.
 * @errors #NUM! when a value is below 0 or nobody buys for final use; #VALUE! when an actor sells to itself or a line has a value and no name.
 * @formula V = sales - purchases, share = V / purchases of all final markets
 * @domain An actor named as a seller is no final market, even if it sold nothing. A producer who sells for less than it buys has a negative share. The order of the lines does not matter but for the order of the rows.
 * @example =VC.FLOWBREAKDOWN({"Korea";"China";"Apple"}, {"China";"Apple";"Consumers"}, {80;179;500}) gives {"Actor","Sales","Purchases","Value added","Share";"Korea",80,0,80,0.16;"China",179,80,99,0.198;"Apple",500,179,321,0.642}
 * @source Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters, note 11
 * @related FLOWORIGIN, BREAKDOWN, VALUEADDED
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
