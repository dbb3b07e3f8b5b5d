import { optionalNumber, vector } from "../../cells/read";
import { elementAt, of, type Steps } from "../../explain/given";
import { equals, figure, term } from "../../explain/say";
import { ricardianRent } from "./definition";

export const steps: Steps = ([unitCost, quantity, price], at) => {
  const costs = vector("unitCost", unitCost);
  const quantities = vector("quantity", quantity, costs);
  const given = optionalNumber("price", price);
  const index = elementAt(costs, at);
  const value = of(ricardianRent(costs, quantities, given), index);
  const marginal = () =>
    costs
      .known()
      .filter((_, producer) => !of(quantities, producer).isZero())
      .reduce((highest, cost) => (cost.gt(highest) ? cost : highest));
  const received = given ? of(given, 0) : marginal();
  return [
    ...(given ? [] : [`price, the cost of the marginal producer: ${figure(received)}`]),
    `(price − unit cost) × quantity: (${figure(received)} − ${term(of(costs, index))}) × ${figure(of(quantities, index))} ${equals(value)}`,
  ];
};
