import { vector } from "../../cells/read";
import { factorLines } from "../../cells/read-rows";
import { answer } from "../../cells/write";
import { labelsOrOne } from "../../cells/read-one-for-all";
import { convertUnits } from "./definition";
import { Factors } from "./factors";

/**
 * Values in other units or product forms, by your own table of conversion factors: kg of beans from bags or from liquor.
 * @customfunction
 * @param value Quantities to convert. A price per unit goes the other way: swap from and to.
 * @param from Unit or product form of each value, as in factors: one for all or one each. Case, width and extra spaces do not matter.
 * @param to Unit or product form to convert to: one for all or one each.
 * @param factors Your table with the columns from, to and factor: 1 from = factor to, each factor greater than 0. A first row with text as its factor is the header; further columns, for source and notes, are not read.
 * @returns One value per element of value, same orientation as value.
 * @errors #VALUE! with the units of the table where a unit is not in it, where two equally short ways disagree, or for a line without both names; #N/A where no way leads from one unit to the other, or only over a missing factor; #NUM! for a factor of 0 or less.
 * @formula value in to = value in from x the factors on the way; against its direction a factor counts as 1 / factor
 * @domain Not Excel's CONVERT: no factor is built in, as published ones differ, by source, year, variety and moisture; write the source of each beside it. The way with the fewest factors is taken; several of that length must agree within 1 part in 10^12, and the first in the order of the table is used. From a unit to itself the value stays as it is, whether or not the table has it. Only ratios: no temperatures.
 * @example =VC.CONVERTUNITS(100, "kg cherry", "lb", {"From","To","Factor";"kg cherry","kg",0.16;"kg","lb",2.205}) gives 35.28
 * @source FAO (2000), Technical Conversion Factors for Agricultural Commodities, for factors that differ between countries; the factors used are your own
 * @related UNITVALUES, PRODUCERSHARE, STAGEVALUEADDED, NETBACK
 * @given value, from, to, factors
 * @question left
 * @words convert, conversion, conversion factor, unit, units, measure, weight, kg, kilo, tonne, pound, lb, bag, cherry, parchment, green bean, raw nut, kernel, yield, outturn, product form, equivalent, kilograms to tonnes
 * @requiresAddress
 */
export function CONVERTUNITS(
  value: any[][],
  from: any[][],
  to: any[][],
  factors: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(CONVERTUNITS, [value, from, to, factors], invocation, ([value, from, to, factors]) => {
    const values = vector("value", value);
    const [here, there] = [labelsOrOne("from", from, values), labelsOrOne("to", to, values)];
    return convertUnits(values, here, there, new Factors(factorLines("factors", factors)));
  });
}
