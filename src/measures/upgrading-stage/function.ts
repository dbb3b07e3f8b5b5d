import { texts } from "../../cells/read";
import { answer } from "../../cells/write";
import { STAGE_FUNCTIONS, upgradingStage } from "./definition";

/**
 * Stage of each supplier on the upgrading trajectory, from assembly to own brand.
 * @customfunction
 * @param functions Functions of each supplier: tags in one cell, separated by commas, such as "assembly, sourcing". Tags other than brand, design, manufacturing, sourcing and assembly are allowed beside these.
 * @returns One stage per supplier, same orientation as functions: OBM with "brand", else ODM with "design", else OEM with "manufacturing" or "sourcing", else OEA with "assembly".
 * @errors #VALUE! where a supplier has none of these tags; an error or a missing value affects its own supplier only.
 * @formula OBM with brand; else ODM with design; else OEM with manufacturing or sourcing; else OEA with assembly
 * @domain Tags must match in full, in any case: branding is not brand. Nothing is inferred: a supplier that has only other tags has no stage.
 * @example =VC.UPGRADINGSTAGE({"assembly";"assembly, sourcing";"manufacturing, design";"brand"}) gives {"OEA";"OEM";"ODM";"OBM"}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research
 * @related DISEMBODIED, UPGRADING, GOVERNANCE, CORECOMPETENCE, UPGRADINGOUTLOOK, PROCESSUPGRADING, CHAINUPGRADING, SUCCESSFACTORS
 * @question upgrading
 * @options functions brand | design | manufacturing | sourcing | assembly
 * @words supplier, functional upgrading
 * @requiresAddress
 */
export function UPGRADINGSTAGE(functions: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(UPGRADINGSTAGE, [functions], invocation, ([functions]) => {
    const suppliers = texts("functions", functions, STAGE_FUNCTIONS);
    return { entries: upgradingStage(suppliers), layout: suppliers.layout };
  });
}
