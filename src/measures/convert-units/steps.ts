import { vector } from "../../cells/read";
import { factorLines } from "../../cells/read-rows";
import { labelsOrOne } from "../../cells/read-one-for-all";
import { Decimal } from "../../core/numbers/decimal";
import { Refusal, Refused } from "../../core/refusal";
import { elementAt, of, type Steps } from "../../explain/arguments";
import { equals, figure, term } from "../../explain/format";
import { messages } from "../../messages/messages";
import { conversionOf } from "./definition";
import { Factors } from "./factors";

const texts = messages("steps.convertUnits", {
  same: "{unit} as it is {total}",
  factor: "1 {from} = {above} {to}",
  quotient: "1 {from} = {above} / {below} {to}",
  value: "{value} × {above} {total}",
  valueOverFactor: "{value} × {above} / {below} {total}",
});

export const steps: Steps = ([value, from, to, factors], at) => {
  const values = vector("value", value);
  const [here, there] = [labelsOrOne("from", from, values), labelsOrOne("to", to, values)];
  const index = elementAt(values, at);
  const own = of(values, index);
  const conversion = conversionOf(here, there, index, new Factors(factorLines("factors", factors)));
  if (conversion instanceof Refusal) throw new Refused(conversion);
  if (!conversion) return [texts.same({ unit: here.at(index), total: equals(own) })];
  const [above, below] = [new Decimal(conversion.above), new Decimal(conversion.below)];
  const units = { from: here.at(index), to: there.at(index), above: figure(above), below: figure(below) };
  const shown = { value: term(own), above: figure(above), below: figure(below) };
  const total = equals(own.times(above).div(below));
  return below.eq(1)
    ? [texts.factor(units), texts.value({ ...shown, total })]
    : [texts.quotient(units), texts.valueOverFactor({ ...shown, total })];
};
