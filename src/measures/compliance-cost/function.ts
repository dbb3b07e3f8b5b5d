import { vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { oneOrEach, optionalOneOrEach } from "../../cells/read-one-for-all";
import { complianceCost } from "./definition";

/**
 * What audits and standards weigh by size of firm: their cost, its share of sales, and how many times that of the largest firm.
 * @customfunction
 * @param sales Sales of each firm in one year, 0 or more, all in the same currency units.
 * @param audits Audits or certifications per year: one number for all firms or one per firm, 0 or more.
 * @param fee Price of one audit in the currency units of sales: one for all firms or one per firm, 0 or more. There is no default fee.
 * @param sharedBy Number of firms that share one audit, a whole number of 1 or more: one for all firms or one per firm. Optional; default 1.
 * @returns A table Sales, Cost, Share of sales and Times the largest firm, one row per firm in the order given. Empty rows (0 in every argument that has a value per firm) are omitted.
 * @errors #N/A and #DIV/0! in the cells that rest on a missing figure or on sales of 0; with any sales missing, Times the largest firm is #N/A throughout; if the largest firm's share is 0 it is #DIV/0!. #NUM! for the whole result when a figure is below 0 or sharedBy is no whole number of 1 or more.
 * @formula Cost = audits x fee / sharedBy; Share of sales = Cost / sales; Times = Share / Share of the firm with the largest sales (the first of equals)
 * @domain A fee is the same whatever the size of a firm, so it weighs most on the smallest. Sales from which the share is at most c: Cost / c. UNIDO found audits often above 5,000 $ each (a lower bound), and one firm that was audited for 40 customers in a month; joint audits are shared. It counts fees only, not the work of preparing for an audit or the investment that a standard asks for, and it does not show what access to a market is worth.
 * @example =VC.COMPLIANCECOST({400000000;8000000;800000}, 1, 4000) gives {"Sales","Cost","Share of sales","Times the largest firm";400000000,4000,0.00001,1;8000000,4000,0.0005,50;800000,4000,0.005,500}
 * @source UNIDO (2001), Integrating SMEs in Global Value Chains, sections 3.5 and 5.2
 * @related DISTRIBUTION, MARGIN, CONCENTRATION
 * @reads own headings
 * @question governs
 * @words standards, audit, audits, compliance, certification, certificate, code of conduct, labels, inspection, small firms, size of firm, burden, joint audit, ISO, monitoring, cost of standards, SME
 * @requiresAddress
 */
export function COMPLIANCECOST(
  sales: any[][],
  audits: any[][],
  fee: any[][],
  sharedBy?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(COMPLIANCECOST, [sales, audits, fee, sharedBy], invocation, ([sales, audits, fee, sharedBy]) => {
    const income = vector("sales", sales);
    return complianceCost(
      income,
      oneOrEach("audits", audits, income),
      oneOrEach("fee", fee, income),
      optionalOneOrEach("sharedBy", sharedBy, income),
    );
  });
}
