import { optionalNumber, vector } from "../../cells/read";
import { basePeriodOrIndex } from "../../core/data/base-period";
import { elementAt, of, ratio, type Steps } from "../../explain/arguments";
import { equals } from "../../explain/format";
import { grossBarter } from "./definition";

export const steps: Steps = ([importVolumes, exportVolumes, base], at) => {
  const qm = vector("importVolumes", importVolumes);
  const qx = vector("exportVolumes", exportVolumes, qm);
  const basePosition = optionalNumber("base", base);
  const period = basePeriodOrIndex(basePosition, qm.length);
  const index = elementAt(qm, at);
  return [
    `100 × (${ratio(qm, period, index)}) / (${ratio(qx, period, index)}) ${equals(of(grossBarter(qm, qx, basePosition), index))}`,
  ];
};
