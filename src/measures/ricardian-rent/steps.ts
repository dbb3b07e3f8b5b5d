import { optionalNumber, vector } from "../../cells/read";
import { elementAt, of, type Steps } from "../../explain/arguments";
import { equals, figure, term } from "../../explain/format";
import { ricardianRent } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.ricardianRent", {
  price: "price (the cost of the marginal producer): {price}",
  rent: "(price − unit cost) × quantity: ({price} − {cost}) × {quantity} {result}",
});

export const steps: Steps = ([unitCost, quantity, price], at) => {
  const costs = vector("unitCost", unitCost);
  const quantities = vector("quantity", quantity, costs);
  const marketPrice = optionalNumber("price", price);
  const index = elementAt(costs, at);
  const value = of(ricardianRent(costs, quantities, marketPrice), index);
  const marginal = () =>
    costs
      .known()
      .filter((_, producer) => !of(quantities, producer).isZero())
      .reduce((highest, cost) => (cost.gt(highest) ? cost : highest));
  const received = marketPrice ? of(marketPrice, 0) : marginal();
  return [
    ...(marketPrice ? [] : [texts.price({ price: figure(received) })]),
    texts.rent({
      price: figure(received),
      cost: term(of(costs, index)),
      quantity: figure(of(quantities, index)),
      result: equals(value),
    }),
  ];
};
