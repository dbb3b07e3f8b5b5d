import { optionalSums, optionalVector, vector } from "../../cells/read";
import { ONE, ZERO } from "../../core/numbers/decimal";
import { elementAt, of, type Steps } from "../../explain/arguments";
import { equals, figure, term } from "../../explain/format";
import { stageValueAdded } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.stageValueAdded", {
  own: "per unit of its own product: {sum}{result}",
  units: "units in one unit of the final product: {factors}{result}",
  final: "per unit of the final product: {quantity} × {own} {result}",
});

export const steps: Steps = ([price, otherInputs, unitsPerOutput], at) => {
  const prices = vector("price", price);
  const others = optionalSums("otherInputs", otherInputs, prices);
  const units = optionalVector("unitsPerOutput", unitsPerOutput, prices);
  const index = elementAt(prices, at);
  const value = of(stageValueAdded(prices, others, units), index);
  let quantity = ONE;
  const factors: string[] = [];
  for (let stage = prices.length - 1; stage > index; stage -= 1) {
    const unit = units ? of(units, stage) : ONE;
    quantity = quantity.times(unit);
    if (!unit.eq(ONE)) factors.push(figure(unit));
  }
  const unit = units && index > 0 ? of(units, index) : ONE;
  const before = index > 0 ? of(prices, index - 1) : ZERO;
  const other = others ? of(others, index) : ZERO;
  const bought = index === 0 ? "" : ` − ${unit.eq(ONE) ? "" : `${figure(unit)} × `}${figure(before)}`;
  const inside = `${figure(of(prices, index))}${bought}${other.isZero() ? "" : ` − ${term(other)}`}`;
  const each = of(prices, index).minus(unit.times(before)).minus(other);
  return [
    texts.own({ sum: inside, result: inside === figure(each) ? "" : ` ${equals(each)}` }),
    ...(quantity.eq(ONE)
      ? []
      : [texts.units({ factors: factors.join(" × "), result: factors.length > 1 ? ` ${equals(quantity)}` : "" })]),
    ...(quantity.eq(ONE) ? [] : [texts.final({ quantity: figure(quantity), own: term(each), result: equals(value) })]),
  ];
};
