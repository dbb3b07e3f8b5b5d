import { optionalVector, sums, vector } from "../../cells/read";
import { optionalVectorOrOne } from "../../cells/read-one-for-all";
import type { Vector } from "../../core/data/vector";
import { elementAt, type Argument, of, type Steps, summed } from "../../explain/arguments";
import { equals, figure, percent, term } from "../../explain/format";
import { rent } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.rent", {
  profit: "revenue − costs: {revenue} − {costs} {result}",
  normal: "normal return: {rate} of {capital} {result}",
  rent: "rent: {profit} − {normal} {result}",
});

interface Rents {
  links: Vector;
  rents: Vector;
  written: (index: number) => string[];
}

export function rentsOf([revenue, costs, capital, normalReturn]: readonly Argument[]): Rents {
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
      const first = texts.profit({ revenue: figure(of(links, index)), costs: term(total), result: equals(profit) });
      if (!capitals || !rates) return [...written, first];
      const normal = of(capitals, index).times(of(rates, index));
      return [
        ...written,
        first,
        texts.normal({ rate: percent(of(rates, index)), capital: figure(of(capitals, index)), result: equals(normal) }),
        texts.rent({ profit: term(profit), normal: term(normal), result: equals(of(rents, index)) }),
      ];
    },
  };
}

export const steps: Steps = (args, at) => {
  const { links, written } = rentsOf(args);
  return written(elementAt(links, at));
};
