import { optionalNumber, optionalVector, vector } from "../../cells/read";
import { optionalOneForAll } from "../../cells/read-one-for-all";
import { basePeriodOrIndex, HUNDRED } from "../../core/data/base-period";
import { elementAt, of, type Steps } from "../../explain/arguments";
import { equals, figure, term } from "../../explain/format";
import { goingOn } from "../../explain/step";
import { messages } from "../../messages/messages";
import { real } from "./definition";

const texts = messages("steps.real", {
  rate: "value / exchange rate: {value} / {rate} {result}",
  prices: "× price index of the base / of the period: {value} × {base} / {index} {result}",
});

export const steps: Steps = ([value, exchangeRate, deflator, base], at) => {
  const values = vector("value", value);
  const rates = optionalOneForAll("exchangeRate", exchangeRate, values);
  const prices = optionalVector("deflator", deflator, values);
  const basePosition = optionalNumber("base", base);
  const index = elementAt(values, at);
  const result = equals(of(real(values, rates, prices, basePosition), index));
  const own = of(values, index);
  const common = rates ? own.div(of(rates, index)) : own;
  const said = (words: Parameters<typeof texts.prices>[0]) =>
    rates ? goingOn(texts.prices(words)) : texts.prices(words);
  const period = prices ? basePeriodOrIndex(basePosition, prices.length) : null;
  return [
    ...(rates
      ? [texts.rate({ value: figure(own), rate: figure(of(rates, index)), result: prices ? equals(common) : result })]
      : []),
    ...(prices
      ? [
          said({
            value: term(common),
            base: figure(period === null ? HUNDRED : of(prices, period)),
            index: figure(of(prices, index)),
            result,
          }),
        ]
      : []),
  ];
};
