/** How value added, its shares and its table come about. */

import { labels, option, optionalNumber, optionalSums, optionalVector, sums, vector } from "../cells/read";
import { ONE, sum, ZERO } from "../core/numbers/decimal";
import { distribution, MISSING_VALUES, ORDERS } from "../core/distribution";
import { isKnown } from "../core/numbers/figure";
import { occupied, sameName, UNSPECIFIED } from "../core/data/labels";
import { figureOf } from "../core/data/table";
import { stageValueAdded } from "../core/stage-value-added";
import { valueAdded, valueAddedShare } from "../core/value-added";
import { elementAt, of, type Steps, summed } from "./given";
import { equals, equalsPercent, figure, term } from "./say";

export const valueAddedSteps: Steps = ([output, inputs], at) => {
  const links = vector("output", output);
  const index = elementAt(links, at);
  const { total, written } = summed("inputs", inputs, links, index);
  return [
    ...written,
    `output − inputs: ${figure(of(links, index))} − ${term(total)} ${equals(of(valueAdded(links, sums("inputs", inputs, links)), index))}`,
  ];
};

export const shareSteps: Steps = ([output, inputs, base], at) => {
  const links = vector("output", output);
  const index = elementAt(links, at);
  const added = valueAdded(links, sums("inputs", inputs, links));
  const own = of(added, index);
  const given = optionalNumber("base", base);
  const share = of(valueAddedShare(links, sums("inputs", inputs, links), given), index);
  const whole = given ? of(given, 0) : added.total();
  const before = valueAddedSteps([output, inputs], at) ?? [];
  const ofAll = given ? [] : [`value added of all ${links.length} links: ${figure(whole)}`];
  return [...before, ...ofAll, `share: ${figure(own)} / ${figure(whole)} ${equalsPercent(share)}`];
};

export const breakdownSteps: Steps = ([links, output, inputs], { row, column }) => {
  const names = labels("links", links);
  const outputs = vector("output", output, names);
  const bought = sums("inputs", inputs, names);
  const records = occupied([names], [outputs, bought]);
  const added = valueAdded(outputs, bought);
  const total = added.total();
  const index = records[row - 1];
  if (row === 0 || column === 0) return null;
  if (index === undefined)
    return column === 3
      ? [
          `value added of all ${records.length} links: ${records.map((each) => term(of(added, each))).join(" + ")} ${equals(total)}`,
        ]
      : null;
  const own = of(added, index);
  const cost = of(bought, index);
  const first = `output − inputs: ${figure(of(outputs, index))} − ${term(cost)} ${equals(own)}`;
  const running = sum(records.slice(0, row).map((each) => of(added, each)));
  switch (column) {
    case 3:
      return [first];
    case 4:
      return [first, `share of the total: ${figure(own)} / ${figure(total)} ${equalsPercent(own.div(total))}`];
    case 5:
      return [
        `value added up to here: ${figure(running)}`,
        `of the total: ${figure(running)} / ${figure(total)} ${equalsPercent(running.div(total))}`,
      ];
    case 6:
      return cost.isZero()
        ? null
        : [first, `value added / inputs: ${figure(own)} / ${term(cost)} ${equalsPercent(own.div(cost))}`];
    default:
      return null;
  }
};

export const stageSteps: Steps = ([price, otherInputs, unitsPerOutput], at) => {
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
    `per unit of its own product: ${inside}${inside === figure(each) ? "" : ` ${equals(each)}`}`,
    ...(quantity.eq(ONE)
      ? []
      : [
          `units in one of the final product: ${factors.join(" × ")}${factors.length > 1 ? ` ${equals(quantity)}` : ""}`,
        ]),
    ...(quantity.eq(ONE)
      ? []
      : [`per unit of the final product: ${figure(quantity)} × ${term(each)} ${equals(value)}`]),
  ];
};

/** By its name and size in the answer, since a distribution is sorted. */
export const distributionSteps: Steps = ([groups, values, order], { row, column }) => {
  if (row === 0 || column === 0) return null;
  const names = labels("groups", groups);
  const figures = vector("values", values, names);
  const table = distribution(names, figures, option("order", order, ORDERS, "value"));
  const [group, value, entry] = table[row] ?? [];
  // Records without a figure are counted, and have no share.
  if (group === MISSING_VALUES)
    return column === 1 ? [`records left out because their value is missing: ${figure(figureOf(value)!)}`] : null;
  const share = figureOf(entry);
  if (typeof group !== "string" || !share) return null;
  const known = occupied([names], [figures]).filter((record) => isKnown(figures.at(record)));
  const parts = known
    .filter((record) => sameName(names.at(record) || UNSPECIFIED) === sameName(group))
    .map((record) => of(figures, record));
  const total = sum(known.map((record) => of(figures, record)));
  const own = sum(parts);
  const first = `${group}: ${parts.map((part, index) => (index === 0 ? figure(part) : term(part))).join(" + ")}${parts.length > 1 ? ` ${equals(own)}` : ""}`;
  return column === 1
    ? [first]
    : [first, `all: ${figure(total)}`, `share: ${term(own)} / ${figure(total)} ${equalsPercent(share)}`];
};
