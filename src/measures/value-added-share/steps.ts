import { optionalNumber, sums, vector } from "../../cells/read";
import { elementAt, of, type Steps } from "../../explain/given";
import { equalsPercent, figure } from "../../explain/say";
import { valueAdded } from "../value-added/definition";
import { steps as valueAddedSteps } from "../value-added/steps";
import { valueAddedShare } from "./definition";

export const steps: Steps = ([output, inputs, base], at) => {
  const links = vector("output", output);
  const index = elementAt(links, at);
  const added = valueAdded(links, sums("inputs", inputs, links));
  const own = of(added, index);
  const given = optionalNumber("base", base);
  const share = of(valueAddedShare(links, sums("inputs", inputs, links), given), index);
  const whole = given ? of(given, 0) : added.total();
  const before = valueAddedSteps([output, inputs], at) ?? [];
  const ofAll = given ? [] : [`value added of all ${links.length} links: ${figure(whole)}`];
  return [...before, ...ofAll, `share: ${figure(own)} / ${figure(whole)} ${equalsPercent(share)}`];
};
