import { optionalVector, optionalVectorOrOne, sums, vector } from "../../cells/read";
import type { Vector } from "../../core/data/vector";
import { elementAt, type Given, of, type Steps, summed } from "../../explain/given";
import { equals, figure, percent, term } from "../../explain/say";
import { rent } from "./definition";

interface Rents {
  links: Vector;
  rents: Vector;
  written: (index: number) => string[];
}

export function rentsOf([revenue, costs, capital, normalReturn]: readonly Given[]): Rents {
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

export const steps: Steps = (args, at) => {
  const { links, written } = rentsOf(args);
  return written(elementAt(links, at));
};
