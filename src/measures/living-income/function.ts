import { labels, optionalVector, vector } from "../../cells/read";
import { oneOrEach } from "../../cells/read-one-for-all";
import { answer } from "../../cells/write";
import { livingIncome } from "./definition";

/**
 * Living income: each group's gap to the benchmark, how many are below it, and the money that closes the gaps.
 * @customfunction
 * @param groups Name of each household or group of households.
 * @param income Income of one household (or person) of the group per year, net of costs and from all sources; a loss is below 0.
 * @param benchmark Living income of the same unit and time, greater than 0: one value for all groups, or one for each.
 * @param number Number of households (or persons) in each group, 0 or more. Optional; default 1 each.
 * @returns A table Group, Income, Benchmark, Gap (negative above the benchmark), Gap share, Number, Below, Money needed, with one row per group, then Total, then Share below: the head count, in the column Below. Empty rows are omitted.
 * @errors #NUM! when a benchmark is 0 or less, a number below 0, or all numbers are 0; text, a missing value or an error makes the whole result that error.
 * @formula gap = benchmark - income, gap share = gap / benchmark, below = number where income < benchmark, money needed = number x gap where the gap is above 0
 * @domain Income and benchmark must be of the same unit and year. Exactly at the benchmark is not below it. A group counts as a whole, so that incomes spread within it are not seen: enter the households for that. No average of gaps is shown, in which those above the benchmark would make up for those below. A living income is not a minimum wage or a poverty line.
 * @example =VC.LIVINGINCOME({"Small";"Large"}, {1180;2600}, 2000, {50;20}) gives {"Group","Income","Benchmark","Gap","Gap share","Number","Below","Money needed";"Small",1180,2000,820,0.41,50,50,41000;"Large",2600,2000,-600,-0.3,20,0,0;"Total","","","","",70,50,41000;"Share below","","","","","",0.7142857142857143,""}
 * @source The gap to a living income as the Living Income Community of Practice uses it; Tyszler, Bymolt & Laven (2018), Analysis of the Income Gap of Cocoa Producing Households in Côte d'Ivoire
 * @related LIVINGPRICE, GINI, DISTRIBUTION
 * @given groups, income, benchmark, number
 * @question keeps
 * @words living income, income gap, poverty, poor, head count, household, households, farmer, benchmark, decent
 * @requiresAddress
 */
export function LIVINGINCOME(
  groups: any[][],
  income: any[][],
  benchmark: any[][],
  number?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    LIVINGINCOME,
    [groups, income, benchmark, number],
    invocation,
    ([groups, income, benchmark, number]) => {
      const names = labels("groups", groups);
      const incomes = vector("income", income, names);
      const benchmarks = oneOrEach("benchmark", benchmark, names);
      return livingIncome(names, incomes, benchmarks, optionalVector("number", number, names));
    },
  );
}
