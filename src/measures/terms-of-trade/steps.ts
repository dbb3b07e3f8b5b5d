import { optionalNumber, vector } from "../../cells/read";
import { basePeriodOrIndex } from "../../core/data/base-period";
import { elementAt, of, ratio, type Steps } from "../../explain/arguments";
import { equals } from "../../explain/format";
import { netBarter } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.termsOfTrade", {
  exports: "export prices relative to the base: {ratio}",
  imports: "import prices relative to the base: {ratio}",
  netBarter: "net barter: 100 × ({exports}) / ({imports}) {result}",
});

export const steps: Steps = ([exportPrices, importPrices, base], at) => {
  const px = vector("exportPrices", exportPrices);
  const pm = vector("importPrices", importPrices, px);
  const basePosition = optionalNumber("base", base);
  const period = basePeriodOrIndex(basePosition, px.length);
  const index = elementAt(px, at);
  return [
    texts.exports({ ratio: ratio(px, period, index) }),
    texts.imports({ ratio: ratio(pm, period, index) }),
    texts.netBarter({
      exports: ratio(px, period, index),
      imports: ratio(pm, period, index),
      result: equals(of(netBarter(px, pm, basePosition), index)),
    }),
  ];
};
