import { option, optionalNumber, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { nearestQuotient } from "../../core/numbers/quotient";
import { concentrationBounds, concentrationRatio, CONCENTRATIONS, RESTS } from "./definition";

/**
 * Concentration at a link: Herfindahl-Hirschman index, share of the k largest firms, or equivalent number of equal firms.
 * @customfunction
 * @param values Sales, capacities or purchases of each firm, 0 or more; to measure a supplier's dependence, its sales to each buyer.
 * @param measure "HHI"; "N", the equivalent number of equal firms; or "CR1" to "CR20", the share of the 1 to 20 largest. Optional; default "HHI".
 * @param market The total of the whole market, in the unit of the values (100 for percentages, 1 for fractions). Optional; if omitted, the values are taken to be the whole market, so a list that leaves firms out gives an HHI and CR that are too high.
 * @param rest How concentrated the part of the market that is not in values may be: "any", even one firm, or "smaller", no firm larger than the smallest in values. Optional; default "any". It has no effect without market.
 * @returns HHI from 0 to 10000 (10000 is a single firm), N from 1, CR as a fraction from 0 to 1. With market, a table Low, High: the bounds, reached where the rest are countless small firms and where it is as concentrated as rest allows.
 * @errors #NUM! when a value is below 0, all are 0, or market is below 0 or below their sum; #DIV/0! when market is 0; #N/A when a value is missing; #VALUE! with the list of options when measure or rest is unknown.
 * @formula HHI = 10000 x sum of s_i^2, CRk = sum of the k largest s_i, N = 10000 / HHI, with s_i the shares in the total, or in market; the rest is countless firms of negligible size (Low), and one firm, or as many firms as fit of the smallest value above 0 plus one with what is left (High)
 * @domain HHI lies between 10000 / n and 10000; a merger of firms with shares of a and b per cent adds 2ab. With fewer than k firms CRk is the share of all of them. Firms with 0 have no effect. Define the market first: one drawn too widely or too narrowly misleads.
 * @example =VC.CONCENTRATION({40;30;10;5}, "HHI", 100) gives {"Low","High";2625,2850}
 * @source Herfindahl (1950); Hirschman (1964), The Paternity of an Index
 * @related RENT, GINI, GOVERNANCE, LERNER, MARKETSHARE, RCA, SHAREBOUNDS, DEPENDENCE, COMPLIANCECOST
 * @given values, market
 * @question rents
 * @options measure HHI | N | CR1 | CR2 | CR3 | CR4 | CR5 | CR6 | CR7 | CR8 | CR9 | CR10 | CR11 | CR12 | CR13 | CR14 | CR15 | CR16 | CR17 | CR18 | CR19 | CR20
 * @options rest any | smaller
 * @words oligopoly, few sellers, few buyers, power
 * @requiresAddress
 */
export function CONCENTRATION(
  values: any[][],
  measure?: any[][],
  market?: any[][],
  rest?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(CONCENTRATION, [values, measure, market, rest], invocation, ([values, measure, market, rest]) => {
    const firms = vector("values", values);
    const which = option("measure", measure, CONCENTRATIONS, "HHI");
    const total = optionalNumber("market", market);
    const others = option("rest", rest, RESTS, "any");
    if (!total) return [[nearestQuotient(...concentrationRatio(firms, which))]];
    const { low, high } = concentrationBounds(firms, total, which, others);
    return [
      ["Low", "High"],
      [low, high],
    ];
  });
}
