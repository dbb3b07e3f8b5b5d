import { sums, vector } from "../../cells/read";
import { elementAt, of, type Steps, summed } from "../../explain/arguments";
import { equals, figure, term } from "../../explain/format";
import { netback } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.netback", {
  left: "final price − other costs: {price} − {costs} {result}",
  perUnit: "per unit of the raw input: {left} / {units} {result}",
});

export const steps: Steps = ([finalPrice, otherCosts, unitsPerOutput], at) => {
  const prices = vector("finalPrice", finalPrice);
  const index = elementAt(prices, at);
  const { total, written } = summed("otherCosts", otherCosts, prices, index);
  const units = vector("unitsPerOutput", unitsPerOutput, prices);
  const [p, u] = [of(prices, index), of(units, index)];
  const left = p.minus(total);
  return [
    ...written,
    texts.left({ price: figure(p), costs: term(total), result: equals(left) }),
    texts.perUnit({
      left: term(left),
      units: figure(u),
      result: equals(of(netback(prices, sums("otherCosts", otherCosts, prices), units), index)),
    }),
  ];
};
