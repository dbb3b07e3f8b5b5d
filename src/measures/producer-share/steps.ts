import { vector } from "../../cells/read";
import { elementAt, of, type Steps } from "../../explain/arguments";
import { equals, equalsPercent, figure } from "../../explain/format";
import { producerShare } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.producerShare", {
  product: "the producer's price × units in one final unit: {price} × {units} {result}",
  share: "relative to the final price: {part} / {whole} {result}",
});

export const steps: Steps = ([producerPrice, finalPrice, unitsPerOutput], at) => {
  const prices = vector("producerPrice", producerPrice);
  const finals = vector("finalPrice", finalPrice, prices);
  const units = vector("unitsPerOutput", unitsPerOutput, prices);
  const index = elementAt(prices, at);
  const [p, f, u] = [of(prices, index), of(finals, index), of(units, index)];
  return [
    texts.product({ price: figure(p), units: figure(u), result: equals(p.times(u)) }),
    texts.share({
      part: figure(p.times(u)),
      whole: figure(f),
      result: equalsPercent(of(producerShare(prices, finals, units), index)),
    }),
  ];
};
