import { texts } from "../../cells/read";
import { answer } from "../../cells/write";
import { STAGE_FUNCTIONS, upgradingStage } from "./definition";

/**
 * Where a supplier stands on the trajectory of upgrading, from assembly to its own brand.
 * @customfunction
 * @param functions What each supplier does: tags in one cell, parted by commas, such as "assembly, sourcing". Tags other than brand, design, manufacturing, sourcing and assembly may stand beside these.
 * @returns One stage a supplier, lying as functions do: OBM with "brand", else ODM with "design", else OEM with "manufacturing" or "sourcing", else OEA with "assembly".
 * @errors #VALUE! where a supplier has none of these tags; an error or a missing value in its own place.
 * @formula OBM with brand; else ODM with design; else OEM with manufacturing or sourcing; else OEA with assembly
 * @domain The tags are matched whole, in any case: branding is not brand. Nothing is guessed: a supplier with other tags only has no stage.
 * @example =VC.UPGRADINGSTAGE({"assembly";"assembly, sourcing";"manufacturing, design";"brand"}) gives {"OEA";"OEM";"ODM";"OBM"}
 * @source Kaplinsky & Morris (2001), A Handbook for Value Chain Research
 * @related DISEMBODIED, UPGRADING, GOVERNANCE
 * @question upgrading
 * @options functions brand | design | manufacturing | sourcing | assembly
 * @words supplier
 * @requiresAddress
 */
export function UPGRADINGSTAGE(functions: any[][], invocation?: CustomFunctions.Invocation): any[][] {
  return answer(UPGRADINGSTAGE, [functions], invocation, ([functions]) => {
    const suppliers = texts("functions", functions, STAGE_FUNCTIONS);
    return { entries: upgradingStage(suppliers), layout: suppliers.layout };
  });
}
