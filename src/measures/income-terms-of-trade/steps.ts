import { optionalNumber, vector } from "../../cells/read";
import { basePeriodOrIndex } from "../../core/data/base-period";
import { elementAt, of, ratio, type Steps } from "../../explain/arguments";
import { equals, figure } from "../../explain/format";
import { netBarter } from "../terms-of-trade/definition";
import { steps as termsOfTradeSteps } from "../terms-of-trade/steps";
import { incomeTermsOfTrade } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.incomeTermsOfTrade", {
  income: "income: {netBarter} × {volume} {result}",
});

export const steps: Steps = ([exportPrices, importPrices, exportVolumes, base], at) => {
  const px = vector("exportPrices", exportPrices);
  const pm = vector("importPrices", importPrices, px);
  const qx = vector("exportVolumes", exportVolumes, px);
  const basePosition = optionalNumber("base", base);
  const index = elementAt(px, at);
  const net = of(netBarter(px, pm, basePosition), index);
  const before = termsOfTradeSteps([exportPrices, importPrices, base], at) ?? [];
  return [
    ...before,
    texts.income({
      netBarter: figure(net),
      volume: ratio(qx, basePeriodOrIndex(basePosition, px.length), index),
      result: equals(of(incomeTermsOfTrade(px, pm, qx, basePosition), index)),
    }),
  ];
};
