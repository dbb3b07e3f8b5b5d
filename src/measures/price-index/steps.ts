import { matrixRows, option, optionalNumber, truth } from "../../cells/read";
import { basePeriod } from "../../core/data/base-period";
import { type Decimal, ONE, ZERO } from "../../core/numbers/decimal";
import { lnRatio } from "../../core/numbers/logarithm";
import { Refusal } from "../../core/refusal";
import { of, type Steps } from "../../explain/arguments";
import { equals, figure, term } from "../../explain/format";
import { Basket, type Comparison } from "./basket";
import { type Formula, FORMULAS, priceIndex } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.priceIndex", {
  base: "the base period: 100",
  periods: "period {now} (now) relative to period {then} (then)",
  periodsInCommon: "period {now} (now) relative to period {then} (then), for the {common} of {count} products in both",
  chained: "times the index of period {period}, {before}: {index}",
  cost: "{basket} cost {now} now and {then} then: {now} / {then} {ratio}",
  quantitiesThen: "the quantities traded then",
  quantitiesNow: "the quantities traded now",
  quantitiesMean: "the geometric means of both quantities",
  fisher: "the geometric mean of both: √({laspeyres} × {paasche}) {result}",
  unitValue: "unit value {when, select, then {then} other {now}}: {value} / {quantity} {result}",
  ratio: "now / then: {now} / {then} {result}",
  logarithms:
    "mean share in value × ln(price now / price then), summed over {count, plural, one {# product} other {# products}}{parts} {sum}",
  exponential: "its exponential {result}",
});

export const steps: Steps = ([prices, quantities, formula, chained, base], { row }) => {
  const priced = matrixRows("prices", prices);
  const traded = matrixRows("quantities", quantities, priced);
  const by = option("formula", formula, FORMULAS, "Fisher");
  const given = optionalNumber("base", base);
  const isChained = truth("chained", chained);
  const basket = new Basket(priced, traded);
  const first = basePeriod(given, basket.periods);
  const index = of(priceIndex(priced, traded, by, isChained, given), row);
  if (row === first) return [texts.base];
  // In a chain, from the neighbour on the base's side.
  const from = isChained ? row + (row > first ? -1 : 1) : first;
  const comparison = basket.compare(from, row);
  if (comparison instanceof Refusal) return null;
  const inCommon = comparison.p0.length;
  const lines = [
    inCommon < priced.width
      ? texts.periodsInCommon({ now: row + 1, then: from + 1, common: inCommon, count: priced.width })
      : texts.periods({ now: row + 1, then: from + 1 }),
    ...linesOf(by, comparison),
  ];
  if (!isChained) return [...lines, `× 100 ${equals(index)}`];
  const before = of(priceIndex(priced, traded, by, true, given), from);
  return [...lines, texts.chained({ period: from + 1, before: figure(before), index: equals(index) })];
};

function linesOf(formula: Formula, { p0, q0, p1, q1 }: Comparison): string[] {
  const bought = (whose: string, now: Decimal, then: Decimal): { lines: string[]; ratio: Decimal } => ({
    lines: [texts.cost({ basket: whose, now: figure(now), then: figure(then), ratio: equals(now.div(then)) })],
    ratio: now.div(then),
  });
  const laspeyres = () => bought(texts.quantitiesThen, p1.dot(q0), p0.dot(q0));
  const paasche = () => bought(texts.quantitiesNow, p1.dot(q1), p0.dot(q1));
  switch (formula) {
    case "Laspeyres":
      return laspeyres().lines;
    case "Paasche":
      return paasche().lines;
    case "Fisher": {
      const [l, p] = [laspeyres(), paasche()];
      return [
        ...l.lines,
        ...p.lines,
        texts.fisher({
          laspeyres: figure(l.ratio),
          paasche: figure(p.ratio),
          result: equals(l.ratio.times(p.ratio).sqrt()),
        }),
      ];
    }
    case "Walsh": {
      const mean = q0.times(q1).map((product) => product.sqrt());
      return bought(texts.quantitiesMean, p1.dot(mean), p0.dot(mean)).lines;
    }
    case "Unit value": {
      const unit = (when: "then" | "now", value: Decimal, quantity: Decimal) =>
        texts.unitValue({
          when,
          value: figure(value),
          quantity: figure(quantity),
          result: equals(value.div(quantity)),
        });
      const [then, now] = [p0.dot(q0).div(q0.total()), p1.dot(q1).div(q1.total())];
      return [
        unit("then", p0.dot(q0), q0.total()),
        unit("now", p1.dot(q1), q1.total()),
        texts.ratio({ now: figure(now), then: figure(then), result: equals(now.div(then)) }),
      ];
    }
    case "Tornqvist": {
      const [spentThen, spentNow, pricesThen, pricesNow] = [
        p0.times(q0).known(),
        p1.times(q1).known(),
        p0.known(),
        p1.known(),
      ];
      const [valueThen, valueNow] = [p0.dot(q0), p1.dot(q1)];
      const parts = pricesNow.map((price, product) => {
        const weight = spentThen[product]!.div(valueThen).plus(spentNow[product]!.div(valueNow)).div(2);
        return { weight, growth: lnRatio(price, pricesThen[product]!) };
      });
      const sum = parts.reduce((total, { weight, growth }) => total.plus(weight.times(growth)), ZERO);
      const written =
        parts.length > 6
          ? ""
          : `: ${parts.map(({ weight, growth }) => `${figure(weight.toSignificantDigits(4))} × ${term(growth.toSignificantDigits(4))}`).join(" + ")}`;
      return [
        texts.logarithms({ count: parts.length, parts: written, sum: equals(sum) }),
        texts.exponential({ result: equals(sum.isZero() ? ONE : sum.exp()) }),
      ];
    }
  }
}
