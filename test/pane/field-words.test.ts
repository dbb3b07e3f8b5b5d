/** The field's own words, and questions as people ask them, each with the function that must be found first. */
import { functionFiles } from "../../scripts/function-files.js";
import { functionHelp } from "../../scripts/function-help.js";
import { found } from "../../src/pane/catalogue/search";

const help = functionHelp(functionFiles);

const WORDS: readonly (readonly [string, string])[] = [
  // Value added along a chain.
  ["value added", "VALUEADDED"],
  ["breakdown", "BREAKDOWN"],
  ["who gets what", "DISTRIBUTION"],
  ["farmer's share", "PRODUCERSHARE"],
  ["farm gate price", "PRODUCERSHARE"],
  ["by-product", "PRODUCERSHARE"],
  ["weight loss", "STAGEVALUEADDED"],
  ["profit margin", "MARGIN"],
  ["mark-up", "MARKUP"],
  ["netback", "NETBACK"],
  ["teardown", "BREAKDOWN"],
  ["payments between firms", "FLOWBREAKDOWN"],
  ["double counting", "FLOWORIGIN"],
  ["largest remainder", "ROUNDSHARES"],
  // The account of a chain.
  ["who benefits", "CHAINACCOUNT"],
  ["chain account", "CHAINACCOUNT"],
  ["wages and taxes", "CHAINACCOUNT"],
  ["rate of integration", "CHAINACCOUNT"],
  ["import content", "CHAINACCOUNT"],
  ["scenario", "COMPARE"],
  ["before and after", "COMPARE"],
  ["bridge", "PRICEVOLUMEMIX"],
  ["sales variance", "PRICEVOLUMEMIX"],
  ["mix", "PRICEVOLUMEMIX"],
  ["sensitivity", "TORNADO"],
  ["what if", "TORNADO"],
  ["uncertainty", "SHAREBOUNDS"],
  ["ranges", "SHAREBOUNDS"],
  ["break-even", "BREAKEVEN"],
  ["margin of safety", "BREAKEVEN"],
  ["fixed cost", "BREAKEVEN"],
  ["inflation", "PRICEINDEX"],
  ["deflate", "REAL"],
  ["constant prices", "REAL"],
  ["exchange rate", "REAL"],
  ["convert units", "CONVERTUNITS"],
  ["kilograms to tonnes", "CONVERTUNITS"],
  ["price transmission", "PASSTHROUGH"],
  ["pass-through", "PASSTHROUGH"],
  ["rockets and feathers", "PASSTHROUGH"],
  ["living income", "LIVINGINCOME"],
  ["poverty", "LIVINGINCOME"],
  ["income gap", "LIVINGINCOME"],
  ["living income reference price", "LIVINGPRICE"],
  ["fair price", "LIVINGPRICE"],
  // Thinning, rents, market power.
  ["thinning", "THICKENING"],
  ["trajectory", "TRAJECTORY"],
  ["rent", "RENT"],
  ["super-normal profit", "RENT"],
  ["ricardian", "RICARDIANRENT"],
  ["barriers to entry", "RENTBYSOURCE"],
  ["erosion of a rent", "RENTDECAY"],
  ["half-life", "RENTDECAY"],
  ["herfindahl", "CONCENTRATION"],
  ["monopoly", "LERNER"],
  ["marginal cost", "LERNER"],
  // Trade.
  ["terms of trade", "TERMSOFTRADE"],
  ["immiserizing growth", "IMMISERIZING"],
  ["devaluation", "IMMISERIZING"],
  ["export more earn less", "IMMISERIZING"],
  ["fisher index", "PRICEINDEX"],
  ["unit value", "UNITVALUES"],
  ["price per kilogram", "UNITVALUES"],
  ["outliers", "UNITVALUES"],
  ["revealed comparative advantage", "RCA"],
  ["balassa", "RCA"],
  ["constant market shares", "MARKETSHARE"],
  ["competitiveness", "MARKETSHARE"],
  ["quality band", "QUALITYBAND"],
  // Upgrading against rivals.
  ["product upgrading", "UPGRADING"],
  ["process upgrading", "PROCESSUPGRADING"],
  ["scrap", "PROCESSUPGRADING"],
  ["rivals", "PROCESSUPGRADING"],
  ["just in time", "PROCESSUPGRADING"],
  ["benchmarking club", "BENCHMARK"],
  ["quartile", "BENCHMARK"],
  ["success factors", "SUCCESSFACTORS"],
  ["order winners", "SUCCESSFACTORS"],
  ["chain upgrading", "CHAINUPGRADING"],
  ["inter-sectoral upgrading", "CHAINUPGRADING"],
  ["functional upgrading", "UPGRADINGSTAGE"],
  // Power and governance.
  ["dependence", "DEPENDENCE"],
  ["one buyer", "DEPENDENCE"],
  ["monopsony", "DEPENDENCE"],
  ["network", "CHAINGOVERNANCE"],
  ["quasi-hierarchy", "CHAINGOVERNANCE"],
  ["modular", "GOVERNANCE"],
  ["outlook for upgrading", "UPGRADINGOUTLOOK"],
  ["producer-driven", "CHAINDRIVER"],
  ["buyer-driven", "CHAINDRIVER"],
  ["who enforces the rules", "GOVERNANCEMATRIX"],
  ["lead firm", "CHAINGOVERNANCE"],
  ["core competence", "CORECOMPETENCE"],
  ["outsourcing", "CORECOMPETENCE"],
  // Standards, coded cases, resources.
  ["standards", "COMPLIANCECOST"],
  ["audit", "COMPLIANCECOST"],
  ["compliance", "COMPLIANCECOST"],
  ["certification", "COMPLIANCECOST"],
  ["cross tabulation", "CROSSTAB"],
  ["collective efficiency", "PREVALENCE"],
  ["external economies", "PREVALENCE"],
  ["additive", "CHAINFAMILY"],
  ["vertical specialisation", "CHAINFAMILY"],
  ["fiscal", "RESOURCELINKAGES"],
  ["consumption linkage", "RESOURCELINKAGES"],
  ["local content", "RESOURCELINKAGES"],
  ["enclave", "RESOURCELINKAGES"],
  ["industrial policy path", "LINKAGEPATH"],
  ["counterfactual", "LINKAGEPATH"],
  // Upgrading, standards and linkages, in other words.
  ["kanban", "PROCESSUPGRADING"],
  ["faster than competitors", "PROCESSUPGRADING"],
  ["benchmarking", "BENCHMARK"],
  ["peers", "BENCHMARK"],
  ["best practice", "BENCHMARK"],
  ["critical success factors", "SUCCESSFACTORS"],
  ["order winning", "SUCCESSFACTORS"],
  ["what buyers ask for", "SUCCESSFACTORS"],
  ["radar", "SUCCESSFACTORS"],
  ["cost of standards", "COMPLIANCECOST"],
  ["audits", "COMPLIANCECOST"],
  ["audit cost", "COMPLIANCECOST"],
  ["new chains", "CHAINUPGRADING"],
  ["diversification", "CHAINUPGRADING"],
  ["mine", "RESOURCELINKAGES"],
  ["oil", "RESOURCELINKAGES"],
  ["royalties", "RESOURCELINKAGES"],
  ["market-led", "LINKAGEPATH"],
  ["market-led path", "LINKAGEPATH"],
];

test("a hundred words and more, none twice", () => {
  expect(WORDS.length).toBeGreaterThanOrEqual(100);
  expect(new Set(WORDS.map(([word]) => word)).size).toBe(WORDS.length);
});

test.each(WORDS)("%s finds VC.%s first", (word, id) => {
  expect(found(word, help)[0]?.id).toBe(id);
});

/** Questions that several functions answer, the first of them first. */
test.each([
  ["who benefits", "CHAINACCOUNT", ["BREAKDOWN", "DISTRIBUTION"]],
  ["waterfall", "BREAKDOWN", ["PRICEVOLUMEMIX"]],
])("%s finds VC.%s, and then %s too", (word, first, others) => {
  const all = found(word, help).map(({ id }) => id);
  expect(all[0]).toBe(first);
  expect(all).toEqual(expect.arrayContaining(others));
});
