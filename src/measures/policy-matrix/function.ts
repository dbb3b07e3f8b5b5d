import { number as oneNumber } from "../../cells/read";
import { answer } from "../../cells/write";
import { policyMatrix } from "./definition";

/**
 * Policy analysis matrix: an activity at private and at social prices, the divergences, and the protection and cost ratios.
 * @customfunction
 * @param revenue Revenue at private prices, those that the activity faces.
 * @param tradableInputs Tradable inputs at private prices.
 * @param domesticFactors Domestic factors (labour, land, capital) at private prices.
 * @param socialRevenue Revenue at social prices (world prices, opportunity cost).
 * @param socialTradableInputs Tradable inputs at social prices.
 * @param socialDomesticFactors Domestic factors at their opportunity cost.
 * @returns A table Private, Social and Divergence by Revenue, Tradable inputs, Domestic factors and Profit, then one row per ratio: NPC, NPCI, EPC, DRC, PCR, PC, SRP.
 * @errors #DIV/0! in the row of a ratio whose denominator is 0, #NUM! where it is negative, since the sign would mislead; text, a missing value or an error makes the whole result an error.
 * @formula NPC = A/E, NPCI = B/F, EPC = (A-B)/(E-F), DRC = G/(E-F), PCR = C/(A-B), PC = D/H, SRP = L/E, with A B C D private and E F G H social revenue, tradable inputs, domestic factors and profit, L = D - H
 * @domain Values of either sign are accepted. DRC below 1: the activity saves foreign exchange; PCR below 1: it is competitive at private prices. A ratio with a denominator of 0 or less is undefined; the others are still shown. NPC is the ratio for the output, elsewhere called NPCO; NPCI that for the inputs.
 * @example =VC.POLICYMATRIX(100, 40, 35, 80, 30, 40) gives {"","Revenue","Tradable inputs","Domestic factors","Profit";"Private",100,40,35,25;"Social",80,30,40,10;"Divergence",20,10,-5,15;"NPC",1.25,"","","";"NPCI",1.3333333333333333,"","","";"EPC",1.2,"","","";"DRC",0.8,"","","";"PCR",0.5833333333333334,"","","";"PC",2.5,"","","";"SRP",0.1875,"","",""}
 * @source Monke & Pearson (1989), The Policy Analysis Matrix for Agricultural Development
 * @related RENT, CONCENTRATION
 * @given revenue, tradableInputs, domesticFactors, socialRevenue, socialTradableInputs, socialDomesticFactors
 * @question governs
 * @words tariff, subsidy
 * @requiresAddress
 */
export function POLICYMATRIX(
  revenue: any[][],
  tradableInputs: any[][],
  domesticFactors: any[][],
  socialRevenue: any[][],
  socialTradableInputs: any[][],
  socialDomesticFactors: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    POLICYMATRIX,
    [revenue, tradableInputs, domesticFactors, socialRevenue, socialTradableInputs, socialDomesticFactors],
    invocation,
    ([revenue, tradableInputs, domesticFactors, socialRevenue, socialTradableInputs, socialDomesticFactors]) =>
      policyMatrix(
        [
          oneNumber("revenue", revenue),
          oneNumber("tradableInputs", tradableInputs),
          oneNumber("domesticFactors", domesticFactors),
        ],
        [
          oneNumber("socialRevenue", socialRevenue),
          oneNumber("socialTradableInputs", socialTradableInputs),
          oneNumber("socialDomesticFactors", socialDomesticFactors),
        ],
      ),
  );
}
