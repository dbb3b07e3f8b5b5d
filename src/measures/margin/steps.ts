import { vector } from "../../cells/read";
import { elementAt, of, type Steps } from "../../explain/arguments";
import { equals, equalsPercent, figure, term } from "../../explain/format";
import { margin } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.margin", {
  difference: "price − cost: {price} − {cost} {result}",
  ratio: "relative to the price: {difference} / {base} {result}",
});

export const steps: Steps = ([price, cost], at) => {
  const prices = vector("price", price);
  const costs = vector("cost", cost, prices);
  const index = elementAt(prices, at);
  const [p, c] = [of(prices, index), of(costs, index)];
  return [
    texts.difference({ price: figure(p), cost: figure(c), result: equals(p.minus(c)) }),
    texts.ratio({
      difference: term(p.minus(c)),
      base: figure(p),
      result: equalsPercent(of(margin(prices, costs), index)),
    }),
  ];
};
