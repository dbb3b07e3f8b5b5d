import { sums, vector } from "../../cells/read";
import { elementAt, of, type Steps, summed } from "../../explain/given";
import { equals, figure, term } from "../../explain/say";
import { netback } from "./definition";

export const steps: Steps = ([finalPrice, otherCosts, unitsPerOutput], at) => {
  const prices = vector("finalPrice", finalPrice);
  const index = elementAt(prices, at);
  const { total, written } = summed("otherCosts", otherCosts, prices, index);
  const units = vector("unitsPerOutput", unitsPerOutput, prices);
  const [p, u] = [of(prices, index), of(units, index)];
  const left = p.minus(total);
  return [
    ...written,
    `final price − other costs: ${figure(p)} − ${term(total)} ${equals(left)}`,
    `per unit of the raw input: ${term(left)} / ${figure(u)} ${equals(of(netback(prices, sums("otherCosts", otherCosts, prices), units), index))}`,
  ];
};
