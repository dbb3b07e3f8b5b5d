import { optionalNumber, optionalVector, vector } from "../../cells/read";
import { basePeriodOrIndex } from "../../core/data/base-period";
import { elementAt, of, ratio, type Steps } from "../../explain/arguments";
import { equals, figure } from "../../explain/format";
import { netBarter } from "../terms-of-trade/definition";
import { steps as termsOfTradeSteps } from "../terms-of-trade/steps";
import { factoralTermsOfTrade } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.factoralTermsOfTrade", {
  single: "single factoral: {netBarter} × {productivity} {result}",
  double: "double factoral: {single} / ({productivity}) {result}",
});

export const steps: Steps = ([exportPrices, importPrices, exportProductivity, importProductivity, base], at) => {
  const px = vector("exportPrices", exportPrices);
  const pm = vector("importPrices", importPrices, px);
  const ax = vector("exportProductivity", exportProductivity, px);
  const am = optionalVector("importProductivity", importProductivity, px);
  const basePosition = optionalNumber("base", base);
  const period = basePeriodOrIndex(basePosition, px.length);
  const index = elementAt(px, at);
  const single = of(factoralTermsOfTrade(px, pm, ax, undefined, basePosition), index);
  const before = termsOfTradeSteps([exportPrices, importPrices, base], at) ?? [];
  return [
    ...before,
    texts.single({
      netBarter: figure(of(netBarter(px, pm, basePosition), index)),
      productivity: ratio(ax, period, index),
      result: equals(single),
    }),
    ...(am
      ? [
          texts.double({
            single: figure(single),
            productivity: ratio(am, period, index),
            result: equals(of(factoralTermsOfTrade(px, pm, ax, am, basePosition), index)),
          }),
        ]
      : []),
  ];
};
