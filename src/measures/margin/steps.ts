import { vector } from "../../cells/read";
import { elementAt, of, type Steps } from "../../explain/given";
import { equals, equalsPercent, figure, term } from "../../explain/say";
import { margin } from "./definition";

export const steps: Steps = ([price, cost], at) => {
  const prices = vector("price", price);
  const costs = vector("cost", cost, prices);
  const index = elementAt(prices, at);
  const [p, c] = [of(prices, index), of(costs, index)];
  return [
    `price − cost: ${figure(p)} − ${figure(c)} ${equals(p.minus(c))}`,
    `of the price: ${term(p.minus(c))} / ${figure(p)} ${equalsPercent(of(margin(prices, costs), index))}`,
  ];
};
