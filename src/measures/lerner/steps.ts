import { vector } from "../../cells/read";
import { elementAt, of, type Steps } from "../../explain/given";
import { equals, equalsPercent, figure, term } from "../../explain/say";
import { lerner } from "./definition";

export const steps: Steps = ([price, marginalCost], at) => {
  const prices = vector("price", price);
  const costs = vector("marginalCost", marginalCost, prices);
  const index = elementAt(prices, at);
  const [p, c] = [of(prices, index), of(costs, index)];
  return [
    `price − marginal cost: ${figure(p)} − ${figure(c)} ${equals(p.minus(c))}`,
    `of the price: ${term(p.minus(c))} / ${figure(p)} ${equalsPercent(of(lerner(prices, costs), index))}`,
  ];
};
