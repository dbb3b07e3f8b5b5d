/** The steps of each function that has some. Written by `npm run measures` from the folders beside it: do not edit. */
import type { Steps } from "../explain/arguments";
import { steps as valueAdded } from "./value-added/steps";
import { steps as valueAddedShare } from "./value-added-share/steps";
import { steps as stageValueAdded } from "./stage-value-added/steps";
import { steps as breakdown } from "./breakdown/steps";
import { steps as distribution } from "./distribution/steps";
import { steps as producerShare } from "./producer-share/steps";
import { steps as margin } from "./margin/steps";
import { steps as markup } from "./markup/steps";
import { steps as netback } from "./netback/steps";
import { steps as flowBreakdown } from "./flow-breakdown/steps";
import { steps as flowOrigin } from "./flow-origin/steps";
import { steps as thickening } from "./thickening/steps";
import { steps as trajectory } from "./trajectory/steps";
import { steps as rent } from "./rent/steps";
import { steps as rentShare } from "./rent-share/steps";
import { steps as ricardianRent } from "./ricardian-rent/steps";
import { steps as priceIndex } from "./price-index/steps";
import { steps as termsOfTrade } from "./terms-of-trade/steps";
import { steps as incomeTermsOfTrade } from "./income-terms-of-trade/steps";
import { steps as factoralTermsOfTrade } from "./factoral-terms-of-trade/steps";
import { steps as grossTermsOfTrade } from "./gross-terms-of-trade/steps";
import { steps as immiserizing } from "./immiserizing/steps";
import { steps as upgrading } from "./upgrading/steps";
import { steps as qualityBand } from "./quality-band/steps";
import { steps as governance } from "./governance/steps";
import { steps as lerner } from "./lerner/steps";
import { steps as indexCoverage } from "./index-coverage/steps";
import { steps as compare } from "./compare/steps";
import { steps as chainAccount } from "./chain-account/steps";
import { steps as priceVolumeMix } from "./price-volume-mix/steps";
import { steps as marketShare } from "./market-share/steps";
import { steps as unitValues } from "./unit-values/steps";
import { steps as convertUnits } from "./convert-units/steps";
import { steps as breakEven } from "./break-even/steps";
import { steps as livingIncome } from "./living-income/steps";
import { steps as livingPrice } from "./living-price/steps";
import { steps as passThrough } from "./pass-through/steps";
import { steps as rca } from "./rca/steps";
import { steps as real } from "./real/steps";
import { steps as shareBounds } from "./share-bounds/steps";
import { steps as tornado } from "./tornado/steps";
import { steps as chainFamily } from "./chain-family/steps";
import { steps as chainGovernance } from "./chain-governance/steps";
import { steps as coreCompetence } from "./core-competence/steps";
import { steps as dependence } from "./dependence/steps";
import { steps as benchmark } from "./benchmark/steps";
import { steps as chainUpgrading } from "./chain-upgrading/steps";
import { steps as complianceCost } from "./compliance-cost/steps";
import { steps as linkagePath } from "./linkage-path/steps";
import { steps as processUpgrading } from "./process-upgrading/steps";
import { steps as resourceLinkages } from "./resource-linkages/steps";
import { steps as successFactors } from "./success-factors/steps";

export const STEPS: ReadonlyMap<string, Steps> = new Map([
  ["VALUEADDED", valueAdded],
  ["VALUEADDEDSHARE", valueAddedShare],
  ["STAGEVALUEADDED", stageValueAdded],
  ["BREAKDOWN", breakdown],
  ["DISTRIBUTION", distribution],
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
  ["PRICEINDEX", priceIndex],
  ["TERMSOFTRADE", termsOfTrade],
  ["INCOMETERMSOFTRADE", incomeTermsOfTrade],
  ["FACTORALTERMSOFTRADE", factoralTermsOfTrade],
  ["GROSSTERMSOFTRADE", grossTermsOfTrade],
  ["IMMISERIZING", immiserizing],
  ["UPGRADING", upgrading],
  ["QUALITYBAND", qualityBand],
  ["GOVERNANCE", governance],
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
  ["CHAINFAMILY", chainFamily],
  ["CHAINGOVERNANCE", chainGovernance],
  ["CORECOMPETENCE", coreCompetence],
  ["DEPENDENCE", dependence],
  ["BENCHMARK", benchmark],
  ["CHAINUPGRADING", chainUpgrading],
  ["COMPLIANCECOST", complianceCost],
  ["LINKAGEPATH", linkagePath],
  ["PROCESSUPGRADING", processUpgrading],
  ["RESOURCELINKAGES", resourceLinkages],
  ["SUCCESSFACTORS", successFactors],
]);
