import { optionalNumber, optionalVector, vector } from "../../cells/read";
import { basePeriod, HUNDRED } from "../../core/data/base-period";
import { elementAt, of, type Steps, textAt } from "../../explain/given";
import { fromTo } from "../../explain/say";
import { immiserizing } from "./definition";

export const steps: Steps = ([volume, price, importPrice, realWage, base], at) => {
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
