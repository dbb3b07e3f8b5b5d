/** How rents come about. */

import { optionalNumber, optionalVector, optionalVectorOrOne, sums, vector } from "../cells/read";
import { rent, rentShare } from "../core/rent";
import { ricardianRent } from "../core/ricardian-rent";
import type { Vector } from "../core/data/vector";
import { elementAt, type Given, of, type Steps, summed } from "./given";
import { equals, equalsPercent, figure, percent, term } from "./say";

interface Rents {
  links: Vector;
  rents: Vector;
  written: (index: number) => string[];
}

function rentsOf([revenue, costs, capital, normalReturn]: readonly Given[]): Rents {
  const links = vector("revenue", revenue);
  const capitals = optionalVector("capital", capital, links);
  const rates = optionalVectorOrOne("normalReturn", normalReturn, links);
  const rents = rent(links, sums("costs", costs, links), capitals, rates);
  return {
    links,
    rents,
    written(index) {
      const { total, written } = summed("costs", costs, links, index);
      const profit = of(links, index).minus(total);
      const first = `revenue − costs: ${figure(of(links, index))} − ${term(total)} ${equals(profit)}`;
      if (!capitals || !rates) return [...written, first];
      const normal = of(capitals, index).times(of(rates, index));
      return [
        ...written,
        first,
        `normal return: ${percent(of(rates, index))} of ${figure(of(capitals, index))} ${equals(normal)}`,
        `rent: ${term(profit)} − ${term(normal)} ${equals(of(rents, index))}`,
      ];
    },
  };
}

export const rentSteps: Steps = (args, at) => {
  const { links, written } = rentsOf(args);
  return written(elementAt(links, at));
};

export const rentShareSteps: Steps = (args, at) => {
  const { links, rents, written } = rentsOf(args);
  const index = elementAt(links, at);
  const total = rents.total();
  const share = of(
    rentShare(
      links,
      sums("costs", args[1], links),
      optionalVector("capital", args[2], links),
      optionalVectorOrOne("normalReturn", args[3], links),
    ),
    index,
  );
  const own = of(rents, index);
  return [
    ...written(index),
    `rent of all ${links.length} links: ${figure(total)}`,
    `share: ${term(own)} / ${figure(total)} ${equalsPercent(share)}`,
  ];
};

export const ricardianSteps: Steps = ([unitCost, quantity, price], at) => {
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
