import { optionalNumber, sums, vector } from "../../cells/read";
import { elementAt, of, type Steps } from "../../explain/arguments";
import { equalsPercent, figure, term } from "../../explain/format";
import { goingOn } from "../../explain/step";
import { valueAdded } from "../value-added/definition";
import { steps as valueAddedSteps } from "../value-added/steps";
import { valueAddedShare } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.valueAddedShare", {
  whole: "value added of all {count, plural, one {# link} other {# links}}: {whole}",
  shareOfAll: "value added / that of all links: {part} / {whole} {share}",
  shareOfBase: "value added / base: {part} / {whole} {share}",
});

export const steps: Steps = ([output, inputs, base], at) => {
  const links = vector("output", output);
  const index = elementAt(links, at);
  const added = valueAdded(links, sums("inputs", inputs, links));
  const own = of(added, index);
  const baseValue = optionalNumber("base", base);
  const share = of(valueAddedShare(links, sums("inputs", inputs, links), baseValue), index);
  const whole = baseValue ? of(baseValue, 0) : added.total();
  const before = valueAddedSteps([output, inputs], at) ?? [];
  const ofAll = baseValue ? [] : [texts.whole({ count: links.length, whole: figure(whole) })];
  const say = baseValue ? texts.shareOfBase : texts.shareOfAll;
  return [...ofAll, ...before, goingOn(say({ part: term(own), whole: figure(whole), share: equalsPercent(share) }))];
};
