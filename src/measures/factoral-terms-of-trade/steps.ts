import { optionalNumber, optionalVector, vector } from "../../cells/read";
import { basePeriodOrIndex } from "../../core/data/base-period";
import { elementAt, of, ratio, type Steps } from "../../explain/given";
import { equals, figure } from "../../explain/say";
import { netBarter } from "../terms-of-trade/definition";
import { steps as termsOfTradeSteps } from "../terms-of-trade/steps";
import { factoralTermsOfTrade } from "./definition";

export const steps: Steps = ([exportPrices, importPrices, exportProductivity, importProductivity, base], at) => {
  const px = vector("exportPrices", exportPrices);
  const pm = vector("importPrices", importPrices, px);
  const ax = vector("exportProductivity", exportProductivity, px);
  const am = optionalVector("importProductivity", importProductivity, px);
  const given = optionalNumber("base", base);
  const period = basePeriodOrIndex(given, px.length);
  const index = elementAt(px, at);
  const single = of(factoralTermsOfTrade(px, pm, ax, undefined, given), index);
  const before = termsOfTradeSteps([exportPrices, importPrices, base], at) ?? [];
  return [
    ...before,
    `single factoral: ${figure(of(netBarter(px, pm, given), index))} × ${ratio(ax, period, index)} ${equals(single)}`,
    ...(am
      ? [
          `double factoral: ${figure(single)} / (${ratio(am, period, index)}) ${equals(of(factoralTermsOfTrade(px, pm, ax, am, given), index))}`,
        ]
      : []),
  ];
};
