/** How margins, shares of a price and netbacks come about. */

import { sums, vector } from "../cells/read";
import { margin, markup } from "../core/margin";
import { netback } from "../core/netback";
import { producerShare } from "../core/producer-share";
import { elementAt, of, type Steps, summed } from "./given";
import { equals, equalsPercent, figure, term } from "./say";

export const marginSteps: Steps = ([price, cost], at) => {
  const prices = vector("price", price);
  const costs = vector("cost", cost, prices);
  const index = elementAt(prices, at);
  const [p, c] = [of(prices, index), of(costs, index)];
  return [
    `price − cost: ${figure(p)} − ${figure(c)} ${equals(p.minus(c))}`,
    `of the price: ${term(p.minus(c))} / ${figure(p)} ${equalsPercent(of(margin(prices, costs), index))}`,
  ];
};

export const markupSteps: Steps = ([price, cost], at) => {
  const prices = vector("price", price);
  const costs = vector("cost", cost, prices);
  const index = elementAt(prices, at);
  const [p, c] = [of(prices, index), of(costs, index)];
  return [
    `price − cost: ${figure(p)} − ${figure(c)} ${equals(p.minus(c))}`,
    `of the cost: ${term(p.minus(c))} / ${figure(c)} ${equalsPercent(of(markup(prices, costs), index))}`,
  ];
};

export const producerShareSteps: Steps = ([producerPrice, finalPrice, unitsPerOutput], at) => {
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

export const netbackSteps: Steps = ([finalPrice, otherCosts, unitsPerOutput], at) => {
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
