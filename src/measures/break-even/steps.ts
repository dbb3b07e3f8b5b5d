import { isLeftOut } from "../../cells/range";
import { alongside } from "../../cells/read-one-for-all";
import { occupied } from "../../core/data/labels";
import { of, type Steps } from "../../explain/arguments";
import { equals, equalsPercent, figure, term } from "../../explain/format";
import { needed } from "../../core/numbers/figure";
import { messages } from "../../messages/messages";
import { wholeUnits } from "./definition";

const texts = messages("steps.breakEven", {
  contribution: "contribution per unit, price − variable cost: {price} − {cost} {result}",
  units: "fixed cost / contribution per unit: {fixed} / {contribution} {result}",
  whole: "rounded up to whole units {result}",
  price: "variable cost + fixed cost / quantity: {cost} + {fixed} / {quantity} {result}",
  cost: "price − fixed cost / quantity: {price} − {fixed} / {quantity} {result}",
  safety: "(quantity − break-even quantity) / quantity: ({quantity} − {units}) / {quantity} {result}",
  profit: "contribution per unit × quantity − fixed cost: {contribution} × {quantity} − {fixed} {result}",
});

export const steps: Steps = ([fixedCost, price, variableCost, quantity], { row, column }) => {
  const cases = alongside({ fixedCost, price, variableCost, ...(isLeftOut(quantity) ? {} : { quantity }) });
  const index = occupied([], Object.values(cases))[row - 1];
  if (row === 0 || index === undefined) return null;
  const [F, p, v] = [of(cases.fixedCost, index), of(cases.price, index), of(cases.variableCost, index)];
  const c = p.minus(v);
  const contribution = texts.contribution({ price: figure(p), cost: figure(v), result: equals(c) });
  if (column === 2) return [contribution];
  if (c.lte(0) && [0, 1, 5].includes(column)) return null;
  const unitsOf = () => {
    const units = F.div(c);
    return {
      units,
      line: texts.units({ fixed: figure(F), contribution: figure(c), result: equals(units) }),
    };
  };
  if (column === 0) return [contribution, unitsOf().line];
  if (column === 1) {
    const whole = needed(wholeUnits(F, p, v));
    return [contribution, unitsOf().line, texts.whole({ result: equals(whole) })];
  }
  if (!cases.quantity) return null;
  const q = of(cases.quantity, index);
  const written = { price: figure(p), cost: figure(v), fixed: figure(F), quantity: figure(q), contribution: term(c) };
  if (column === 6) return [contribution, texts.profit({ ...written, result: equals(c.times(q).minus(F)) })];
  if (q.isZero()) return null;
  if (column === 3) return [texts.price({ ...written, result: equals(v.plus(F.div(q))) })];
  if (column === 4) return [texts.cost({ ...written, result: equals(p.minus(F.div(q))) })];
  const { units, line } = unitsOf();
  return [
    contribution,
    line,
    texts.safety({ ...written, units: figure(units), result: equalsPercent(q.minus(units).div(q)) }),
  ];
};
