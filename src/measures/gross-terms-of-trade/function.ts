import { optionalNumber, vector } from "../../cells/read";
import { answer } from "../../cells/write";
import { grossBarter } from "./definition";

/**
 * Gross barter terms of trade: the volume of imports over the volume of exports, 100 in the base period.
 * @customfunction
 * @param importVolumes Import volume in each period, greater than 0.
 * @param exportVolumes Export volume in each period, greater than 0.
 * @param base Position of the base period; 0 if both series are already indices on a common base, which are not rebased. Optional; default 1.
 * @returns One index per period, same orientation as importVolumes: above 100, a unit of exports brings more imports than in the base period.
 * @errors #NUM! where a volume is 0 or less, and for the whole result if it is in the base period.
 * @formula 100 (Qm_t / Qm_b) / (Qx_t / Qx_b)
 * @domain Calculated period by period. It equals the net barter terms of trade only where trade is balanced; loans and transfers affect it.
 * @example =VC.GROSSTERMSOFTRADE({100;120}, {100;100}) gives {100;120}
 * @source Taussig (1927), International Trade
 * @related TERMSOFTRADE
 * @reads series: importVolumes = importVolume; exportVolumes = exportVolume
 * @given base
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
