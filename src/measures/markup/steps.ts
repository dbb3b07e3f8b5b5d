import { vector } from "../../cells/read";
import { elementAt, of, type Steps } from "../../explain/given";
import { equals, equalsPercent, figure, term } from "../../explain/say";
import { markup } from "./definition";

export const steps: Steps = ([price, cost], at) => {
  const prices = vector("price", price);
  const costs = vector("cost", cost, prices);
  const index = elementAt(prices, at);
  const [p, c] = [of(prices, index), of(costs, index)];
  return [
    `price − cost: ${figure(p)} − ${figure(c)} ${equals(p.minus(c))}`,
    `of the cost: ${term(p.minus(c))} / ${figure(c)} ${equalsPercent(of(markup(prices, costs), index))}`,
  ];
};
