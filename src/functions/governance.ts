/* Governance, clusters, policy and inclusion. */
import { association } from "../core/association";
import { gini } from "../core/gini";
import { LEVELS, governance } from "../core/governance";
import { policyMatrix } from "../core/policy-matrix";
import { prevalence } from "../core/prevalence";
import { choices, labels, number as oneNumber, optionalLabels, optionalVector, vector } from "../cells/read";
import { answer } from "../cells/write";

/**
 * How a chain is governed: market, modular, relational, captive or hierarchy.
 * @customfunction
 * @param complexity Complexity of what is transacted: "high" or "low", TRUE or FALSE.
 * @param codifiability How far it can be codified: "high" or "low", TRUE or FALSE.
 * @param capability Capability of the suppliers: "high" or "low", TRUE or FALSE.
 * @returns One type a link, lying as complexity does: Market, Modular, Relational, Captive, Hierarchy, or Unclassified for the combinations that the theory says nothing of.
 * @errors #VALUE! where one is anything else; an empty cell and 0 too, for nothing is assumed. A missing value or an error in its own link.
 * @formula complexity, codifiability, capability: low high high Market; high high high Modular; high low high Relational; high high low Captive; high low low Hierarchy; otherwise Unclassified
 * @domain TRUE is high and FALSE is low. Three of the eight combinations have no type in the theory. A chain may be governed in one way at one link and in another at the next.
 * @example =VC.GOVERNANCE({"low";"high"}, {"high";"low"}, {"high";"low"}) gives {"Market";"Hierarchy"}
 * @source Gereffi, Humphrey & Sturgeon (2005), The Governance of Global Value Chains
 * @related UPGRADINGSTAGE, CONCENTRATION, PREVALENCE
 * @question governs
 * @requiresAddress
 */
export function GOVERNANCE(
  complexity: any[][],
  codifiability: any[][],
  capability: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(GOVERNANCE, [complexity, codifiability, capability], invocation, () => {
    const links = choices("complexity", complexity, LEVELS);
    return {
      entries: governance(
        links,
        choices("codifiability", codifiability, LEVELS, links),
        choices("capability", capability, LEVELS, links),
      ),
      layout: links.layout,
    };
  });
}

/**
 * Counts tags of coded case studies: cases of each tag, and those with each outcome.
 * @customfunction
 * @param tags Tags of each case in one cell, separated by commas; "None" is no tag. Case, width and extra spaces do not matter; a tag named twice in a case counts once.
 * @param outcomes Outcomes of each case, tagged in the same way; left out: cases only.
 * @returns A table Tag, Cases, a column for each outcome, and All outcomes (cases that have every one) if there are two or more; rows in order of appearance, then (none) if a case has no tag. Cases with no text at all are empty rows and left out.
 * @errors #VALUE! when the ranges differ in length or no case has a text; an error or a missing value makes the whole that error.
 * @formula cell = number of cases that have the tag and the outcome
 * @domain Tags match without regard to case, width and extra spaces, the first spelling is shown; other spellings are other tags. A case with neither tags nor outcomes written in it is an empty row: write None where it has none. Counts of a few cases show no cause.
 * @example =VC.PREVALENCE({"Labour, suppliers";"suppliers";"None"}, {"Growth";"Growth, Upgrading";"None"}) gives {"Tag","Cases","Growth","Upgrading","All outcomes";"Labour",1,1,0,0;"suppliers",2,2,1,1;"(none)",1,0,0,0}
 * @source Kaplinsky (2015), Technological Upgrading in Global Value Chains and Clusters
 * @related ASSOCIATION, GOVERNANCE
 * @question governs
 * @requiresAddress
 */
export function PREVALENCE(tags: any[][], outcomes?: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(PREVALENCE, [tags, outcomes], invocation, () => {
    const cases = labels("tags", tags);
    return prevalence(cases, optionalLabels("outcomes", outcomes, cases));
  });
}

/**
 * Do two codings go together? Kendall's tau-b for small samples with ties, and its p-value.
 * @customfunction
 * @param x The first coding of each case, as a number (0, 1, 2 ...); an empty cell is 0, a missing one #N/A.
 * @param y The second coding of each case, as a number. Pairs with a missing side are left out.
 * @returns A table Tau-b (from -1 to 1), n (complete pairs), p-value (two-sided, normal approximation with tie correction; "" below four pairs).
 * @errors #DIV/0! when all x or all y are equal; #N/A when no pair is complete; a text or another error makes the whole an error.
 * @formula tau-b = S / sqrt((n0 - n1)(n0 - n2)), with S concordant less discordant pairs, n0 = n(n-1)/2, n1 and n2 the pairs tied in x and in y; z = S / sqrt(w), w the variance of S corrected for ties
 * @domain An empty cell is a 0, so a range must not run past the data; mark what is missing with =NA(). The p-value is an approximation that is rough below ten pairs, and a small sample rarely shows significance.
 * @example =VC.ASSOCIATION({1;2;3}, {10;20;20}) gives {"Tau-b","n","p-value";0.816496580927726,3,""}
 * @source Kendall (1945), The Treatment of Ties in Ranking Problems
 * @related PREVALENCE, TRAJECTORY
 * @question governs
 * @requiresAddress
 */
export function ASSOCIATION(x: any[][], y: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(ASSOCIATION, [x, y], invocation, () => {
    const first = vector("x", x);
    return association(first, vector("y", y, first));
  });
}

/**
 * Policy analysis matrix: an activity at private and at social prices, the divergence, and the ratios of protection and cost.
 * @customfunction
 * @param revenue Revenue at the prices that the activity meets.
 * @param tradableInputs Tradable inputs at those prices.
 * @param domesticFactors Domestic factors (labour, land, capital) at those prices.
 * @param socialRevenue Revenue at social prices (world prices, opportunity cost).
 * @param socialTradableInputs Tradable inputs at social prices.
 * @param socialDomesticFactors Domestic factors at their opportunity cost.
 * @returns A table Private, Social and Divergence by Revenue, Tradable inputs, Domestic factors and Profit, then a row a ratio: NPC, NPCI, EPC, DRC, PCR, PC, SRP.
 * @errors #DIV/0! in the row of a ratio to 0, #NUM! to a figure below 0, whose sign would mislead; a text, a missing value or an error makes the whole an error.
 * @formula NPC = A/E, NPCI = B/F, EPC = (A-B)/(E-F), DRC = G/(E-F), PCR = C/(A-B), PC = D/H, SRP = L/E, with A B C D private and E F G H social revenue, tradable inputs, domestic factors and profit, L = D - H
 * @domain Figures of either sign are taken as they are. DRC below 1: the activity saves foreign exchange; PCR below 1: it is competitive at the prices that it meets. A ratio to 0 or less has no value, the others stand.
 * @example =VC.POLICYMATRIX(100, 40, 35, 80, 30, 40) gives {"","Revenue","Tradable inputs","Domestic factors","Profit";"Private",100,40,35,25;"Social",80,30,40,10;"Divergence",20,10,-5,15;"NPC",1.25,"","","";"NPCI",1.3333333333333333,"","","";"EPC",1.2,"","","";"DRC",0.8,"","","";"PCR",0.5833333333333334,"","","";"PC",2.5,"","","";"SRP",0.1875,"","",""}
 * @source Monke & Pearson (1989), The Policy Analysis Matrix for Agricultural Development
 * @related RENT, CONCENTRATION
 * @question governs
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
    () =>
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

/**
 * Gini coefficient of income per head along a chain: 0 where all earn the same.
 * @customfunction
 * @param income Income per head of each kind of actor; a loss below 0 is legal, an empty cell is an income of 0.
 * @param number How many such actors there are, 0 or more; left out: 1 each.
 * @returns The coefficient of the population, without a small-sample correction: from 0 to 1, above 1 only with losses.
 * @errors #NUM! when the total income is 0 or less, or a number is below 0; a missing value makes the whole #N/A.
 * @formula G = 1 - sum of (N_k - N_(k-1)) (Y_k + Y_(k-1)) on cumulative shares of people N and income Y, sorted by income
 * @domain For incomes of 0 or more G lies between 0 and (n - 1) / n. It does not change when all incomes or all numbers are multiplied by the same figure. An actor with a number of 0 counts for nothing.
 * @example =VC.GINI({1;3}, {3;1}) gives 0.25
 * @source Gini (1912), Variabilità e mutabilità
 * @related DISTRIBUTION, CONCENTRATION
 * @question keeps
 * @requiresAddress
 */
export function GINI(income: any[][], number?: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(GINI, [income, number], invocation, () => {
    const incomes = vector("income", income);
    return [[gini(incomes, optionalVector("number", number, incomes))]];
  });
}
