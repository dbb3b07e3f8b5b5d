import { vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { passThrough } from "./definition";

/**
 * Price transmission: how much of a price change upstream reaches the price downstream, rises and falls apart.
 * @customfunction
 * @param upstream Price bought at (farm, border, world market) in each period, first to last, greater than 0; #N/A marks a missing price.
 * @param downstream Price sold at (export, retail) in the same periods, greater than 0; #N/A marks a missing price.
 * @returns A table Changes, Elasticity, n, Std. error, p-value with the rows All, Rises, Falls and Difference (rises - falls). n of All counts every change. Std. errors, and the p-value of rises and falls passing on alike, need at least 4 rises and 4 falls; otherwise "".
 * @errors #NUM! when a price is 0 or less; #N/A when fewer than two changes have both prices at both ends, and in Rises or Falls and in Difference where there are none; #DIV/0! when upstream never changes; #VALUE! for text or when lengths differ.
 * @formula x, y changes of ln price; elasticity = sum xy / sum x^2 over all x, x > 0 and x < 0; s^2 = RSS / (n - 1) for All, RSS / (n - 2) otherwise; std. error s / sqrt(sum x^2); t of the difference with n - 2 degrees of freedom, two-sided
 * @domain Both prices must be of the same periods and in the same currency. An elasticity of 1 means a constant percentage mark-up, not "perfect" transmission: with a constant margin in money less than 1 is passed on. No lags and no long run: what arrives a period later is not counted, and with 30 points or more an error-correction model in a statistics package says more. A difference of rises and falls has many causes besides market power. At least 4 rises and 4 falls is Quasirent's convention.
 * @example =VC.PASSTHROUGH({100;200;100}, {100;200;100}) gives {"Changes","Elasticity","n","Std. error","p-value";"All",1,2,"","";"Rises",1,1,"","";"Falls",1,1,"","";"Difference",0,"","",""}
 * @source Houck (1977), An Approach to Specifying and Estimating Nonreversible Functions, for the split into rises and falls; Meyer & von Cramon-Taubadel (2004), Asymmetric Price Transmission: A Survey
 * @related MARKUP, MARGIN, PRODUCERSHARE, TERMSOFTRADE, ASSOCIATION
 * @given upstream, downstream
 * @question left
 * @words price transmission, transmission, pass-through, pass on, asymmetric, asymmetry, elasticity, rockets and feathers, world price, farm gate price, retail price
 * @requiresAddress
 */
export function PASSTHROUGH(upstream: any[][], downstream: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(PASSTHROUGH, [upstream, downstream], invocation, ([upstream, downstream]) => {
    const bought = vector("upstream", upstream);
    return passThrough(bought, vector("downstream", downstream, bought));
  });
}
