import { labels, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { dependence } from "./definition";

/**
 * Dependence of each seller on its largest buyer, and of that buyer on the seller.
 * @customfunction
 * @param seller Seller of each sale, one per row. Blank, "other" or "others": what the buyer buys elsewhere, which has no row in the result.
 * @param buyer Buyer in each sale. Blank, "other" or "others": buyers not named, which count in sales and are never the largest buyer.
 * @param value Amount of each sale, all in one currency and period, 0 or more; several sales of one pair are added up.
 * @returns A table Seller, Sales, Largest buyer, Share of sales, HHI low, HHI high, Share of buyer's purchases, Asymmetry; sellers in order of first appearance, then All sellers if there are two or more. Shares are fractions, HHI runs from 0 to 10000.
 * @errors #NUM! when a value is below 0; #VALUE! when a seller sells to itself, a row names neither side, or no seller is named. In the table #N/A where there is no named buyer, or the buyer's other purchases are not in the table; #DIV/0! where a seller has no sales.
 * @formula share of sales = sales to the largest buyer / sales; asymmetry = share of sales - those sales / all that the buyer buys
 * @domain HHI low takes the buyers not named for many small ones, HHI high for a single one. What a buyer buys in all is known only with a row from "others" to it, of 0 if it buys nothing elsewhere: a table of one cluster does not know what the buyer buys in other countries. Asymmetry above 0: the seller depends more. Ties go to the buyer that comes first in the table. Dependence is not yet power: it also matters how costly a change of partner is.
 * @example =VC.DEPENDENCE({"Large firms";"Large firms";"others"}, {"Main buyer";"others";"Main buyer"}, {40;10;360}) gives {"Seller","Sales","Largest buyer","Share of sales","HHI low","HHI high","Share of buyer's purchases","Asymmetry";"Large firms",50,"Main buyer",0.8,6400,6800,0.1,0.7}
 * @source Humphrey & Schmitz (2002), How Does Insertion in Global Value Chains Affect Upgrading in Industrial Clusters?; UNIDO (2001), Integrating SMEs in Global Value Chains, section 5.3, for asymmetry; Hirschman (1964) for the index
 * @related CONCENTRATION, FLOWBREAKDOWN, CHAINGOVERNANCE, EXTRACTION
 * @reads payments: seller = payee, seller; buyer = payer, buyer; value = payment
 * @reads own headings
 * @question governs
 * @words dependence, dependency, dependent, largest buyer, main customer, customer concentration, buyer power, asymmetry, bargaining power, one buyer, monopsony
 * @requiresAddress
 */
export function DEPENDENCE(
  seller: any[][],
  buyer: any[][],
  value: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(DEPENDENCE, [seller, buyer, value], invocation, ([seller, buyer, value]) => {
    const sellers = labels("seller", seller);
    return dependence(sellers, labels("buyer", buyer, sellers), vector("value", value, sellers));
  });
}
