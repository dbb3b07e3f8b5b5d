import { optionalNumber, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { grossBarter } from "./definition";

/**
 * Gross barter terms of trade: the volume of imports over the volume of exports, 100 in the base period.
 * @customfunction
 * @param importVolumes Import volume of each period, above 0.
 * @param exportVolumes Export volume of each period, above 0.
 * @param base Position of the base period; left out: 1. 0: both are indices on a common base already, and are not rebased.
 * @returns An index a period, lying as importVolumes do: above 100, more imports come for a volume of exports than in the base period.
 * @errors #NUM! where a volume is 0 or less, and for the whole when it is in the base period.
 * @formula 100 (Qm_t / Qm_b) / (Qx_t / Qx_b)
 * @domain Period by period. It equals the net barter terms of trade only where trade is balanced; loans and gifts move it.
 * @example =VC.GROSSTERMSOFTRADE({100;120}, {100;100}) gives {100;120}
 * @source Taussig (1927), International Trade
 * @related TERMSOFTRADE
 * @question exports
 * @requiresAddress
 */
export function GROSSTERMSOFTRADE(
  importVolumes: any[][],
  exportVolumes: any[][],
  base?: any[][],
  invocation?: CustomFunctions.Invocation,
): any[][] {
  return answer(
    GROSSTERMSOFTRADE,
    [importVolumes, exportVolumes, base],
    invocation,
    ([importVolumes, exportVolumes, base]) => {
      const qm = vector("importVolumes", importVolumes);
      return grossBarter(qm, vector("exportVolumes", exportVolumes, qm), optionalNumber("base", base));
    },
  );
}
