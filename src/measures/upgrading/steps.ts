import { optionalNumber, vector } from "../../cells/read";
import { basePeriod } from "../../core/data/base-period";
import { elementAt, of, type Steps, textAt } from "../../explain/arguments";
import { figure, fromTo, percent, points } from "../../explain/format";
import { upgrading } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.upgrading", {
  base: "the base period, to which the others are compared",
  unitValue: "unit value relative to the market's: {ownThen} / {marketThen} then, {ownNow} / {marketNow} now: {change}",
  share: "market share: {then} to {now}: {change}",
});

export const steps: Steps = ([unitValue, marketUnitValue, marketShare, base, tolerance, shareTolerance], at) => {
  const own = vector("unitValue", unitValue);
  const market = vector("marketUnitValue", marketUnitValue, own);
  const share = vector("marketShare", marketShare, own);
  const basePosition = optionalNumber("base", base);
  const then = basePeriod(basePosition, own.length);
  const index = elementAt(own, at);
  const flag = textAt(
    upgrading(
      own,
      market,
      share,
      basePosition,
      optionalNumber("tolerance", tolerance),
      optionalNumber("shareTolerance", shareTolerance),
    )[index],
  );
  if (index === then) return [texts.base];
  const relative = (period: number) => of(own, period).div(of(market, period));
  return [
    texts.unitValue({
      ownThen: figure(of(own, then)),
      marketThen: figure(of(market, then)),
      ownNow: figure(of(own, index)),
      marketNow: figure(of(market, index)),
      change: fromTo(relative(then), relative(index)),
    }),
    texts.share({
      then: percent(of(share, then)),
      now: percent(of(share, index)),
      change: points(of(share, index).minus(of(share, then))),
    }),
    flag,
  ];
};
