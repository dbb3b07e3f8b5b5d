/** Each function as a LAMBDA, or why it has none. Written by `npm run measures` from the folders beside it: do not edit. */
import type { ExcelLambda } from "../formula/lambda/definition";
import { excelLambda as valueAdded } from "./value-added/lambda";
import { excelLambda as valueAddedShare } from "./value-added-share/lambda";
import { excelLambda as stageValueAdded } from "./stage-value-added/lambda";
import { excelLambda as breakdown } from "./breakdown/lambda";
import { excelLambda as distribution } from "./distribution/lambda";
import { excelLambda as roundShares } from "./round-shares/lambda";
import { excelLambda as producerShare } from "./producer-share/lambda";
import { excelLambda as margin } from "./margin/lambda";
import { excelLambda as markup } from "./markup/lambda";
import { excelLambda as netback } from "./netback/lambda";
import { excelLambda as flowBreakdown } from "./flow-breakdown/lambda";
import { excelLambda as flowOrigin } from "./flow-origin/lambda";
import { excelLambda as thickening } from "./thickening/lambda";
import { excelLambda as trajectory } from "./trajectory/lambda";
import { excelLambda as rent } from "./rent/lambda";
import { excelLambda as rentShare } from "./rent-share/lambda";
import { excelLambda as ricardianRent } from "./ricardian-rent/lambda";
import { excelLambda as rentBySource } from "./rent-by-source/lambda";
import { excelLambda as rentDecay } from "./rent-decay/lambda";
import { excelLambda as concentration } from "./concentration/lambda";
import { excelLambda as priceIndex } from "./price-index/lambda";
import { excelLambda as termsOfTrade } from "./terms-of-trade/lambda";
import { excelLambda as incomeTermsOfTrade } from "./income-terms-of-trade/lambda";
import { excelLambda as factoralTermsOfTrade } from "./factoral-terms-of-trade/lambda";
import { excelLambda as grossTermsOfTrade } from "./gross-terms-of-trade/lambda";
import { excelLambda as tradingGain } from "./trading-gain/lambda";
import { excelLambda as immiserizing } from "./immiserizing/lambda";
import { excelLambda as upgrading } from "./upgrading/lambda";
import { excelLambda as qualityBand } from "./quality-band/lambda";
import { excelLambda as disembodied } from "./disembodied/lambda";
import { excelLambda as upgradingStage } from "./upgrading-stage/lambda";
import { excelLambda as governance } from "./governance/lambda";
import { excelLambda as prevalence } from "./prevalence/lambda";
import { excelLambda as association } from "./association/lambda";
import { excelLambda as policyMatrix } from "./policy-matrix/lambda";
import { excelLambda as gini } from "./gini/lambda";
import { excelLambda as leontief } from "./leontief/lambda";
import { excelLambda as tiva } from "./tiva/lambda";
import { excelLambda as exportDecomposition } from "./export-decomposition/lambda";
import { excelLambda as bilateralDecomposition } from "./bilateral-decomposition/lambda";
import { excelLambda as participation } from "./participation/lambda";
import { excelLambda as upstreamness } from "./upstreamness/lambda";
import { excelLambda as downstreamness } from "./downstreamness/lambda";
import { excelLambda as linkages } from "./linkages/lambda";
import { excelLambda as rounds } from "./rounds/lambda";
import { excelLambda as lerner } from "./lerner/lambda";
import { excelLambda as indexCoverage } from "./index-coverage/lambda";
import { excelLambda as compare } from "./compare/lambda";
import { excelLambda as chainAccount } from "./chain-account/lambda";
import { excelLambda as priceVolumeMix } from "./price-volume-mix/lambda";
import { excelLambda as marketShare } from "./market-share/lambda";
import { excelLambda as unitValues } from "./unit-values/lambda";
import { excelLambda as convertUnits } from "./convert-units/lambda";
import { excelLambda as breakEven } from "./break-even/lambda";
import { excelLambda as livingIncome } from "./living-income/lambda";
import { excelLambda as livingPrice } from "./living-price/lambda";
import { excelLambda as passThrough } from "./pass-through/lambda";
import { excelLambda as rca } from "./rca/lambda";
import { excelLambda as real } from "./real/lambda";
import { excelLambda as shareBounds } from "./share-bounds/lambda";
import { excelLambda as tornado } from "./tornado/lambda";
import { excelLambda as chainDriver } from "./chain-driver/lambda";
import { excelLambda as chainFamily } from "./chain-family/lambda";
import { excelLambda as chainGovernance } from "./chain-governance/lambda";
import { excelLambda as coreCompetence } from "./core-competence/lambda";
import { excelLambda as crosstab } from "./crosstab/lambda";
import { excelLambda as dependence } from "./dependence/lambda";
import { excelLambda as governanceMatrix } from "./governance-matrix/lambda";
import { excelLambda as upgradingOutlook } from "./upgrading-outlook/lambda";
import { excelLambda as benchmark } from "./benchmark/lambda";
import { excelLambda as chainUpgrading } from "./chain-upgrading/lambda";
import { excelLambda as complianceCost } from "./compliance-cost/lambda";
import { excelLambda as linkagePath } from "./linkage-path/lambda";
import { excelLambda as processUpgrading } from "./process-upgrading/lambda";
import { excelLambda as resourceLinkages } from "./resource-linkages/lambda";
import { excelLambda as successFactors } from "./success-factors/lambda";
import { excelLambda as embodied } from "./embodied/lambda";
import { excelLambda as extraction } from "./extraction/lambda";
import { excelLambda as factorIncome } from "./factor-income/lambda";
import { excelLambda as gvcIncome } from "./gvc-income/lambda";
import { excelLambda as productionLength } from "./production-length/lambda";
import { excelLambda as smileCurve } from "./smile-curve/lambda";
import { excelLambda as tripartite } from "./tripartite/lambda";
import { excelLambda as valueAddedRca } from "./value-added-rca/lambda";
import { excelLambda as valueOrigin } from "./value-origin/lambda";
import { excelLambda as table } from "./table/lambda";

export const LAMBDAS: ReadonlyMap<string, ExcelLambda> = new Map([
  ["VALUEADDED", valueAdded],
  ["VALUEADDEDSHARE", valueAddedShare],
  ["STAGEVALUEADDED", stageValueAdded],
  ["BREAKDOWN", breakdown],
  ["DISTRIBUTION", distribution],
  ["ROUNDSHARES", roundShares],
  ["PRODUCERSHARE", producerShare],
  ["MARGIN", margin],
  ["MARKUP", markup],
  ["NETBACK", netback],
  ["FLOWBREAKDOWN", flowBreakdown],
  ["FLOWORIGIN", flowOrigin],
  ["THICKENING", thickening],
  ["TRAJECTORY", trajectory],
  ["RENT", rent],
  ["RENTSHARE", rentShare],
  ["RICARDIANRENT", ricardianRent],
  ["RENTBYSOURCE", rentBySource],
  ["RENTDECAY", rentDecay],
  ["CONCENTRATION", concentration],
  ["PRICEINDEX", priceIndex],
  ["TERMSOFTRADE", termsOfTrade],
  ["INCOMETERMSOFTRADE", incomeTermsOfTrade],
  ["FACTORALTERMSOFTRADE", factoralTermsOfTrade],
  ["GROSSTERMSOFTRADE", grossTermsOfTrade],
  ["TRADINGGAIN", tradingGain],
  ["IMMISERIZING", immiserizing],
  ["UPGRADING", upgrading],
  ["QUALITYBAND", qualityBand],
  ["DISEMBODIED", disembodied],
  ["UPGRADINGSTAGE", upgradingStage],
  ["GOVERNANCE", governance],
  ["PREVALENCE", prevalence],
  ["ASSOCIATION", association],
  ["POLICYMATRIX", policyMatrix],
  ["GINI", gini],
  ["LEONTIEF", leontief],
  ["TIVA", tiva],
  ["EXPORTDECOMPOSITION", exportDecomposition],
  ["BILATERALDECOMPOSITION", bilateralDecomposition],
  ["PARTICIPATION", participation],
  ["UPSTREAMNESS", upstreamness],
  ["DOWNSTREAMNESS", downstreamness],
  ["LINKAGES", linkages],
  ["ROUNDS", rounds],
  ["LERNER", lerner],
  ["INDEXCOVERAGE", indexCoverage],
  ["COMPARE", compare],
  ["CHAINACCOUNT", chainAccount],
  ["PRICEVOLUMEMIX", priceVolumeMix],
  ["MARKETSHARE", marketShare],
  ["UNITVALUES", unitValues],
  ["CONVERTUNITS", convertUnits],
  ["BREAKEVEN", breakEven],
  ["LIVINGINCOME", livingIncome],
  ["LIVINGPRICE", livingPrice],
  ["PASSTHROUGH", passThrough],
  ["RCA", rca],
  ["REAL", real],
  ["SHAREBOUNDS", shareBounds],
  ["TORNADO", tornado],
  ["CHAINDRIVER", chainDriver],
  ["CHAINFAMILY", chainFamily],
  ["CHAINGOVERNANCE", chainGovernance],
  ["CORECOMPETENCE", coreCompetence],
  ["CROSSTAB", crosstab],
  ["DEPENDENCE", dependence],
  ["GOVERNANCEMATRIX", governanceMatrix],
  ["UPGRADINGOUTLOOK", upgradingOutlook],
  ["BENCHMARK", benchmark],
  ["CHAINUPGRADING", chainUpgrading],
  ["COMPLIANCECOST", complianceCost],
  ["LINKAGEPATH", linkagePath],
  ["PROCESSUPGRADING", processUpgrading],
  ["RESOURCELINKAGES", resourceLinkages],
  ["SUCCESSFACTORS", successFactors],
  ["EMBODIED", embodied],
  ["EXTRACTION", extraction],
  ["FACTORINCOME", factorIncome],
  ["GVCINCOME", gvcIncome],
  ["PRODUCTIONLENGTH", productionLength],
  ["SMILECURVE", smileCurve],
  ["TRIPARTITE", tripartite],
  ["VALUEADDEDRCA", valueAddedRca],
  ["VALUEORIGIN", valueOrigin],
  ["TABLE", table],
]);
