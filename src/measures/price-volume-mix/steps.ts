import { labels, optionalVector, vector } from "../../cells/read";
import { figureOf } from "../../core/data/table";
import { occupied } from "../../core/data/labels";
import { type Decimal, ZERO } from "../../core/numbers/decimal";
import { isKnown } from "../../core/numbers/figure";
import type { Vector } from "../../core/data/vector";
import type { Argument, Steps } from "../../explain/arguments";
import { equals, equalsCell, figure, term } from "../../explain/format";
import { messages } from "../../messages/messages";
import { priceVolumeMix } from "./definition";

const texts = messages("steps.priceVolumeMix", {
  sales: "{when, select, before {before} other {after}}: price × quantity: {price} × {quantity} {total}",
  contribution:
    "{when, select, before {before} other {after}}: (price − cost) × quantity: ({price} − {cost}) × {quantity} {total}",
  growth: "quantities of the products of both periods: {before}, then {after}",
  volume:
    "margin before × quantity before × growth of all: {margin} × {quantity} × ({after} − {before}) / {before} {total}",
  mix: "margin before × (quantity after − its share of growth): {margin} × ({own} − {quantity} × {after} / {before}) {total}",
  price: "(price after − price before) × quantity after: ({after} − {before}) × {quantity} {total}",
  cost: "(cost before − cost after) × quantity after: ({before} − {after}) × {quantity} {total}",
  none: "not there in both periods, so no effect {total}",
  both: "there in both periods, so nothing is new or lost {total}",
  newOrLost: "after − before: {after} − {before} {total}",
  sum: "all products, added up {total}",
});

/** 0 where a product is not there, and nothing is needed of it. */
const at = (figures: Vector, product: number): Decimal => {
  const found = figures.at(product);
  return isKnown(found) ? found : ZERO;
};

export const steps: Steps = ([products, price0, quantity0, price1, quantity1, cost0, cost1], cell) => {
  const names = labels("products", products);
  const periods = [
    periodOf(["price0", price0], ["quantity0", quantity0], ["cost0", cost0]),
    periodOf(["price1", price1], ["quantity1", quantity1], ["cost1", cost1]),
  ] as const;
  const [before, after] = periods;
  const table = priceVolumeMix(names, before, after);
  const own = figureOf(table[cell.row]?.[cell.column]);
  if (cell.row === 0 || cell.column === 0 || own === null) return null;
  const total = equalsCell(own, table[cell.row]?.[cell.column]);
  const records = occupied(
    [names],
    periods.flatMap(({ price, quantity, cost }) => [price, quantity, ...(cost ? [cost] : [])]),
  );
  const product = records[cell.row - 1];
  if (product === undefined) return [texts.sum({ total })];

  const isThere = (period: (typeof periods)[number], each: number): boolean =>
    !at(period.price, each).isZero() || !at(period.quantity, each).isZero();
  const common = records.filter((each) => periods.every((period) => isThere(period, each)));
  const inBoth = common.includes(product);
  const quantityOf = (period: (typeof periods)[number]): Decimal =>
    common.reduce((sum, each) => sum.plus(at(period.quantity, each)), ZERO);
  const all = { before: figure(quantityOf(before)), after: figure(quantityOf(after)) };
  const costBefore = before.cost ? at(before.cost, product) : ZERO;
  const margin = term(at(before.price, product).minus(costBefore));
  const quantity = figure(at(before.quantity, product));
  const sold = figure(at(after.quantity, product));
  const value = (when: "before" | "after"): string => {
    const period = when === "before" ? before : after;
    const [p, q] = [at(period.price, product), at(period.quantity, product)];
    if (!period.cost) return texts.sales({ when, price: figure(p), quantity: figure(q), total: equals(p.times(q)) });
    const c = at(period.cost, product);
    return texts.contribution({
      when,
      price: figure(p),
      cost: figure(c),
      quantity: figure(q),
      total: equals(p.minus(c).times(q)),
    });
  };
  switch (table[0]![cell.column]) {
    case "Before":
      return [value("before")];
    case "After":
      return [value("after")];
    case "Volume":
      return inBoth ? [texts.growth(all), texts.volume({ ...all, margin, quantity, total })] : [texts.none({ total })];
    case "Mix":
      return inBoth
        ? [texts.growth(all), texts.mix({ ...all, margin, own: sold, quantity, total })]
        : [texts.none({ total })];
    case "Price":
      return inBoth
        ? [
            texts.price({
              after: figure(at(after.price, product)),
              before: figure(at(before.price, product)),
              quantity: sold,
              total,
            }),
          ]
        : [texts.none({ total })];
    case "Cost":
      return inBoth
        ? [
            texts.cost({
              before: figure(costBefore),
              after: figure(at(after.cost!, product)),
              quantity: sold,
              total,
            }),
          ]
        : [texts.none({ total })];
    default: {
      if (inBoth && table[0]![cell.column] === "New or lost") return [texts.both({ total })];
      const [then, now] = ["Before", "After"].map((name) => figureOf(table[cell.row]![table[0]!.indexOf(name)])!);
      return [value("before"), value("after"), texts.newOrLost({ after: figure(now!), before: term(then!), total })];
    }
  }

  function periodOf(...args: readonly (readonly [string, Argument])[]) {
    const [price, quantity, cost] = args as [[string, Argument], [string, Argument], [string, Argument]];
    return {
      price: vector(...price, names),
      quantity: vector(...quantity, names),
      cost: optionalVector(...cost, names),
    };
  }
};
