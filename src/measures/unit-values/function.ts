import { labels, optionalNumber, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { unitValues } from "./definition";

/**
 * Unit values by group: value / quantity from rows of trade, sales or survey, with what is left out, and a screen for outliers.
 * @customfunction
 * @param group Group of each record: a product, code, country, buyer, or several joined. With one unit of quantity per group; put the unit into its name. Case, width and extra spaces do not matter.
 * @param value Value of each record, 0 or more, all in the same currency units; #N/A where it is not known.
 * @param quantity Quantity of each record, 0 or more, in the unit of its group; #N/A where it is not known.
 * @param screen How far from the median a unit value may be, in robust standard deviations of the logarithm; greater than 0, for example 3. Optional; if omitted, no record is dropped.
 * @returns A table Group, Unit value, Value, Quantity, Records, Left out, Share of value covered, and with a screen also Screen; groups in order of first appearance. Value, Quantity and Records are of the records used. Empty rows are omitted.
 * @errors #NUM! for a value or quantity below 0, or a screen of 0 or less; #N/A in the cells of a group without usable records; a missing value or quantity leaves its record out.
 * @formula unit value = sum of v / sum of q over records with v > 0 and q > 0; a record is dropped when |ln(v / q) - median| > screen x 1.4826 x MAD of its group
 * @domain A unit value is not a price: it moves with the mix of what is in the group. Records without value or quantity, or with 0, are left out and counted; a low Share of value covered says that the rest may differ. Screen says Applied where records were dropped, Nothing left out where none was, No spread where most unit values are equal (MAD 0, nothing is dropped), No records without usable ones. No size of the screen is right: a small one also drops true differences in quality, so look at what it drops. Codes are text: format the column as Text, so that 090111 keeps its first 0.
 * @example =VC.UNITVALUES({"Coffee";"Coffee";"Coffee"}, {100;120;900}, {50;50;30}, 3) gives {"Group","Unit value","Value","Quantity","Records","Left out","Share of value covered","Screen";"Coffee",2.2,220,100,2,1,0.19642857142857142,"Applied"}
 * @source Export and Import Price Index Manual (2009), chapter 2, and Silver (2010), on unit values; Hampel (1974), for the screen
 * @related PRICEINDEX, QUALITYBAND, UPGRADING, PRICEVOLUMEMIX, MARKETSHARE, DISTRIBUTION, CONVERTUNITS
 * @reads trade rows: group = product, code; value = value; quantity = quantity, weight
 * @given screen
 * @question exports
 * @words unit value, unit values, unit price, average price, price per kg, price per kilo, outlier, outliers, median, MAD, trade data, customs, export price, import price, invoices, coverage, price per kilogram
 * @requiresAddress
 */
export function UNITVALUES(
  group: any[][],
  value: any[][],
  quantity: any[][],
  screen?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(UNITVALUES, [group, value, quantity, screen], invocation, ([group, value, quantity, screen]) => {
    const groups = labels("group", group);
    return unitValues(
      groups,
      vector("value", value, groups),
      vector("quantity", quantity, groups),
      optionalNumber("screen", screen),
    );
  });
}
