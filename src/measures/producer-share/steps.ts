import { vector } from "../../cells/read";
import { elementAt, of, type Steps } from "../../explain/given";
import { equals, equalsPercent, figure } from "../../explain/say";
import { producerShare } from "./definition";

export const steps: Steps = ([producerPrice, finalPrice, unitsPerOutput], at) => {
  const prices = vector("producerPrice", producerPrice);
  const finals = vector("finalPrice", finalPrice, prices);
  const units = vector("unitsPerOutput", unitsPerOutput, prices);
  const index = elementAt(prices, at);
  const [p, f, u] = [of(prices, index), of(finals, index), of(units, index)];
  return [
    `the producer's product in one final unit: ${figure(p)} × ${figure(u)} ${equals(p.times(u))}`,
    `of the final price: ${figure(p.times(u))} / ${figure(f)} ${equalsPercent(of(producerShare(prices, finals, units), index))}`,
  ];
};
