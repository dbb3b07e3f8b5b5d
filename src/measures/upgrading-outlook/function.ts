import { choices } from "../../cells/read";
import { answer } from "../../cells/write";
import { ALSO_SPELLED, TYPES, upgradingOutlook } from "./definition";

/**
 * Outlook for upgrading of suppliers in developing countries, by the type of governance of their chain.
 * @customfunction
 * @param type Types of governance: Market, Network, Quasi-hierarchy or Hierarchy, from CHAINGOVERNANCE; or what GOVERNANCE gives (Modular, Relational, Captive, Excluded, Unlikely, Unclassified).
 * @returns A table Type, Read as, Process, Product, Functional, one row per type, repeated ones too; blank cells are ignored.
 * @errors #VALUE! when a cell has any other text, or all are blank; an error or a missing value makes the whole result that error.
 * @formula Market: Slower, Slower, More open; Network: Ideal throughout; Quasi-hierarchy: Fast, Fast, Hindered; otherwise No finding
 * @domain Findings on clusters in developing countries, not a forecast for one firm. Modular and Relational are read as Network, and Captive as Quasi-hierarchy: the translation is Quasirent's. Networks are ideal and the least likely for producers of developing countries, for they ask for complementary competences; the limits of a quasi-hierarchy may be temporary. The source has no finding on hierarchy, and none by type on moving to another chain.
 * @example =VC.UPGRADINGOUTLOOK({"Market";"Captive"}) gives {"Type","Read as","Process","Product","Functional";"Market","Market","Slower","Slower","More open";"Captive","Quasi-hierarchy","Fast","Fast","Hindered"}
 * @source Humphrey & Schmitz (2002), How Does Insertion in Global Value Chains Affect Upgrading in Industrial Clusters?
 * @related CHAINGOVERNANCE, GOVERNANCE, UPGRADINGSTAGE, UPGRADING
 * @question upgrading
 * @options type Market | Network | Quasi-hierarchy | Hierarchy | Modular | Relational | Captive | Excluded | Unlikely | Unclassified
 * @words outlook, prospects, functional upgrading, product upgrading, process upgrading, developing country, learning
 * @requiresAddress
 */
export function UPGRADINGOUTLOOK(type: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(UPGRADINGOUTLOOK, [type], invocation, ([type]) =>
    upgradingOutlook(choices("type", type, TYPES, undefined, ALSO_SPELLED)),
  );
}
