import { label, labels, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { flowOrigin } from "./definition";

/**
 * Origin of the value added in the purchases of one final market, through all rounds of suppliers.
 * @customfunction
 * @param from Seller in each payment for goods or services, one payment per row; case, width and extra spaces do not matter.
 * @param to Buyer in each payment. An actor that buys and never sells is a final market.
 * @param value Amount paid, all in the same currency units, 0 or more; several payments between the same two actors are added up.
 * @param market Final market whose purchases are traced.
 * @returns A table Actor, Value added, Share, largest first; value added sums to the market's purchases. Each actor's output is assumed to have the same composition for all buyers. Loops are allowed.
 * @errors #VALUE! with the list of final markets when market is not one of them; #NUM! when actors sell only to each other, or the market buys nothing.
 * @formula y_j X_j = f_jM + sum of f_ji y_i over buyers i, value added of j in market M = V_j y_j
 * @domain Proportionality is an assumption: a firm that makes one part for export and another for the home market is treated as selling the same mix to both. Producers whose product does not reach the market have no row.
 * @example =VC.FLOWORIGIN({"Farm";"Mill";"Mill"}, {"Mill";"Home";"Export"}, {40;60;20}, "Home") gives {"Actor","Value added","Share";"Farm",30,0.5;"Mill",30,0.5}
 * @source Leontief (1936), Quantitative Input and Output Relations; Kaplinsky (2015), note 11, for what the first round leaves out
 * @related FLOWBREAKDOWN, BREAKDOWN, VALUEORIGIN
 * @reads payments: from = payee, seller; to = payer, buyer; value = payment
 * @given market
 * @question keeps
 * @words double counting
 * @requiresAddress
 */
export function FLOWORIGIN(
  from: any[][],
  to: any[][],
  value: any[][],
  market: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(FLOWORIGIN, [from, to, value, market], invocation, ([from, to, value, market]) => {
    const sellers = labels("from", from);
    return flowOrigin(sellers, labels("to", to, sellers), vector("value", value, sellers), label("market", market));
  });
}
