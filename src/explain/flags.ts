/** What leads to a flag: thinning and thickening, immiserizing growth, upgrading, quality, governance. */

import { choices, optionalNumber, optionalVector, seriesByRow, vector, vectorOrOne } from "../cells/read";
import { basePeriod, HUNDRED } from "../core/data/base-period";
import { type Decimal, ONE, ZERO } from "../core/numbers/decimal";
import { governance, LEVELS } from "../core/governance";
import { immiserizing } from "../core/immiserizing";
import { qualityBand } from "../core/quality-band";
import { Refusal } from "../core/refusal";
import { observations, thickening, toleranceOf } from "../core/thickening";
import { upgrading } from "../core/upgrading";
import { elementAt, of, type Steps, textAt } from "./given";
import { equals, figure, percent, points, pointsOf } from "./say";

export const thickeningSteps: Steps = ([shares, tolerance], at) => {
  const { series, layout } = seriesByRow("shares", shares);
  const link = layout === "cell" ? 0 : at.row;
  if (link >= series.count) return null;
  const given = optionalNumber("tolerance", tolerance);
  const flag = textAt(thickening(series, given)[link]);
  const seen = observations(series, link);
  return flagLines(seen instanceof Refusal ? [] : seen.shares, toleranceOf(given), flag);
};

/** From the first share to the last, and what a change must be to count. */
export function flagLines(values: readonly Decimal[], tolerance: Decimal, flag: string): string[] {
  if (values.length < 2) return [`shares that are not missing: ${values.length}`, flag];
  const [first = ZERO, last = ZERO] = [values[0], values.at(-1)];
  const inner = values.slice(1, -1);
  const lowest = inner.reduce<Decimal | undefined>(
    (least, share) => (!least || share.lt(least) ? share : least),
    undefined,
  );
  const highest = inner.reduce<Decimal | undefined>(
    (most, share) => (!most || share.gt(most) ? share : most),
    undefined,
  );
  return [
    `first share ${percent(first)}, last share ${percent(last)}: ${points(last.minus(first))}`,
    ...(lowest && highest ? [`between them from ${percent(lowest)} to ${percent(highest)}`] : []),
    `a change counts when it is more than ${pointsOf(tolerance)}`,
    flag,
  ];
}

/** `100 to 110 (+10 %)`. */
function fromTo(then: Decimal, now: Decimal): string {
  const growth = then.isZero() ? "" : ` (${now.gte(then) ? "+" : ""}${percent(now.div(then).minus(ONE))})`;
  return `${figure(then)} to ${figure(now)}${growth}`;
}

export const immiserizingSteps: Steps = ([volume, price, importPrice, realWage, base], at) => {
  const q = vector("volume", volume);
  const p = vector("price", price, q);
  const pm = optionalVector("importPrice", importPrice, q);
  const wage = optionalVector("realWage", realWage, q);
  const given = optionalNumber("base", base);
  const then = basePeriod(given, q.length);
  const index = elementAt(q, at);
  const flag = textAt(immiserizing(q, p, pm, wage, given)[index]);
  if (index === then) return ["the base period, with which the others are compared"];
  const [value, valueThen] = [of(q, index).times(of(p, index)), of(q, then).times(of(p, then))];
  return [
    `volume: ${fromTo(of(q, then), of(q, index))}`,
    `price: ${fromTo(of(p, then), of(p, index))}`,
    `value, volume × price: ${fromTo(valueThen, value)}`,
    ...(pm
      ? [
          `import prices: ${fromTo(of(pm, then), of(pm, index))}`,
          `what the value buys: ${fromTo(valueThen.div(of(pm, then)).times(HUNDRED), value.div(of(pm, index)).times(HUNDRED))}`,
        ]
      : []),
    ...(wage ? [`real wage: ${fromTo(of(wage, then), of(wage, index))}`] : []),
    flag,
  ];
};

export const upgradingSteps: Steps = ([unitValue, marketUnitValue, marketShare, base, tolerance], at) => {
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

export const bandSteps: Steps = ([unitValue, benchmark, alpha], at) => {
  const values = vector("unitValue", unitValue);
  const marks = vectorOrOne("benchmark", benchmark, values);
  const given = optionalNumber("alpha", alpha);
  const index = elementAt(values, at);
  const [value, mark] = [of(values, index), of(marks, index)];
  const band = textAt(qualityBand(values, marks, given)[index]);
  const upper = ONE.plus(given ? of(given, 0) : "0.15");
  return [
    `unit value / benchmark: ${figure(value)} / ${figure(mark)} ${equals(value.div(mark))}`,
    `up-market above ${figure(upper)}, down-market below 1 / ${figure(upper)} ${equals(ONE.div(upper))}`,
    band,
  ];
};

export const governanceSteps: Steps = ([complexity, codifiability, capability], at) => {
  const first = choices("complexity", complexity, LEVELS);
  const index = elementAt(first, at);
  const all = [
    first,
    choices("codifiability", codifiability, LEVELS, first),
    choices("capability", capability, LEVELS, first),
  ] as const;
  const type = textAt(governance(...all)[index]);
  const levels = all.map((words) => textAt(words.at(index)));
  const said = (level = "") => (level === "high" || level === "TRUE" ? "high" : "low");
  return [
    `complexity ${said(levels[0])}, codifiability ${said(levels[1])}, capability of suppliers ${said(levels[2])}`,
    type,
  ];
};
