import { optionalNumber, vector } from "../../cells/read";
import { basePeriodOrIndex } from "../../core/data/base-period";
import { elementAt, of, ratio, type Steps } from "../../explain/given";
import { equals } from "../../explain/say";
import { netBarter } from "./definition";

export const steps: Steps = ([exportPrices, importPrices, base], at) => {
  const px = vector("exportPrices", exportPrices);
  const pm = vector("importPrices", importPrices, px);
  const given = optionalNumber("base", base);
  const period = basePeriodOrIndex(given, px.length);
  const index = elementAt(px, at);
  return [
    `export prices against the base: ${ratio(px, period, index)}`,
    `import prices against the base: ${ratio(pm, period, index)}`,
    `net barter: 100 × (${ratio(px, period, index)}) / (${ratio(pm, period, index)}) ${equals(of(netBarter(px, pm, given), index))}`,
  ];
};
