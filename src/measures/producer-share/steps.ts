import { vector } from "../../cells/read";
import { optionalOneForAll } from "../../cells/read-one-for-all";
import { elementAt, of, type Steps } from "../../explain/arguments";
import { equals, equalsPercent, figure } from "../../explain/format";
import { producerShare } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.producerShare", {
  product: "the producer's price × units in one final unit: {price} × {units} {result}",
  credit: "less the by-products’ value: {raw} − {credit} {result}",
  share: "relative to the final price: {part} / {whole} {result}",
});

export const steps: Steps = ([producerPrice, finalPrice, unitsPerOutput, byproductCredit], at) => {
  const prices = vector("producerPrice", producerPrice);
  const finals = vector("finalPrice", finalPrice, prices);
  const units = vector("unitsPerOutput", unitsPerOutput, prices);
  const credits = optionalOneForAll("byproductCredit", byproductCredit, prices);
  const index = elementAt(prices, at);
  const [p, f, u] = [of(prices, index), of(finals, index), of(units, index)];
  const raw = p.times(u);
  const credit = credits && of(credits, index);
  const part = credit ? raw.minus(credit) : raw;
  return [
    texts.product({ price: figure(p), units: figure(u), result: equals(raw) }),
    ...(credit ? [texts.credit({ raw: figure(raw), credit: figure(credit), result: equals(part) })] : []),
    texts.share({
      part: figure(part),
      whole: figure(f),
      result: equalsPercent(of(producerShare(prices, finals, units, credits), index)),
    }),
  ];
};
