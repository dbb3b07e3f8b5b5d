import { optionalNumber, optionalVector, vector } from "../../cells/read";
import { basePeriod, HUNDRED } from "../../core/data/base-period";
import { elementAt, of, type Steps, textAt } from "../../explain/arguments";
import { fromTo, percent } from "../../explain/format";
import { immiserizing } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.immiserizing", {
  base: "the base period, to which the others are compared",
  volume: "volume: {change}",
  price: "price: {change}",
  value: "value, volume × price: {change}",
  importPrices: "import prices: {change}",
  power: "purchasing power of the value: {change}",
  wage: "real wage: {change}",
  own: "value in own currency, × exchange rate: {change}",
  tolerance: "a change of up to {tolerance} either way counts as none",
});

export const steps: Steps = ([volume, price, importPrice, realWage, base, tolerance, exchangeRate], at) => {
  const q = vector("volume", volume);
  const p = vector("price", price, q);
  const pm = optionalVector("importPrice", importPrice, q);
  const wage = optionalVector("realWage", realWage, q);
  const basePosition = optionalNumber("base", base);
  const tol = optionalNumber("tolerance", tolerance);
  const rate = optionalVector("exchangeRate", exchangeRate, q);
  const then = basePeriod(basePosition, q.length);
  const index = elementAt(q, at);
  const flag = textAt(immiserizing(q, p, pm, wage, basePosition, tol, rate)[index]);
  if (index === then) return [texts.base];
  const [value, valueThen] = [of(q, index).times(of(p, index)), of(q, then).times(of(p, then))];
  return [
    texts.volume({ change: fromTo(of(q, then), of(q, index)) }),
    texts.price({ change: fromTo(of(p, then), of(p, index)) }),
    texts.value({ change: fromTo(valueThen, value) }),
    ...(pm
      ? [
          texts.importPrices({ change: fromTo(of(pm, then), of(pm, index)) }),
          texts.power({
            change: fromTo(valueThen.div(of(pm, then)).times(HUNDRED), value.div(of(pm, index)).times(HUNDRED)),
          }),
        ]
      : []),
    ...(wage ? [texts.wage({ change: fromTo(of(wage, then), of(wage, index)) })] : []),
    ...(rate
      ? [
          texts.own({
            change: fromTo(valueThen.times(of(rate, then)), value.times(of(rate, index))),
          }),
        ]
      : []),
    ...(tol && !of(tol, 0).isZero() ? [texts.tolerance({ tolerance: percent(of(tol, 0)) })] : []),
    flag,
  ];
};
