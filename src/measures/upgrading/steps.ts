import { optionalNumber, vector } from "../../cells/read";
import { basePeriod } from "../../core/data/base-period";
import { elementAt, of, type Steps, textAt } from "../../explain/given";
import { figure, fromTo, percent, points } from "../../explain/say";
import { upgrading } from "./definition";

export const steps: Steps = ([unitValue, marketUnitValue, marketShare, base, tolerance], at) => {
  const own = vector("unitValue", unitValue);
  const market = vector("marketUnitValue", marketUnitValue, own);
  const share = vector("marketShare", marketShare, own);
  const given = optionalNumber("base", base);
  const then = basePeriod(given, own.length);
  const index = elementAt(own, at);
  const flag = textAt(upgrading(own, market, share, given, optionalNumber("tolerance", tolerance))[index]);
  if (index === then) return ["the base period, with which the others are compared"];
  const relative = (period: number) => of(own, period).div(of(market, period));
  return [
    `unit value against the market's: ${figure(of(own, then))} / ${figure(of(market, then))} then, ${figure(of(own, index))} / ${figure(of(market, index))} now: ${fromTo(relative(then), relative(index))}`,
    `market share: ${percent(of(share, then))} to ${percent(of(share, index))}: ${points(of(share, index).minus(of(share, then)))}`,
    flag,
  ];
};
