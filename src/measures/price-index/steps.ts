import { matrixRows, option, optionalMatrixRows, optionalNumber, truth } from "../../cells/read";
import { basePeriod } from "../../core/data/base-period";
import { Basket, type Comparison, type PriceComparison, PriceList } from "../../core/data/basket";
import type { Records } from "../../core/data/records";
import { Vector } from "../../core/data/vector";
import { Decimal, ONE, sum } from "../../core/numbers/decimal";
import { lnRatio } from "../../core/numbers/logarithm";
import { Refusal } from "../../core/refusal";
import { of, type Steps } from "../../explain/arguments";
import { equals, figure, term } from "../../explain/format";
import { type Formula, FORMULAS, type IndexOptions, priceIndex } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.priceIndex", {
  base: "the base period: 100",
  periods: "period {now} (now) relative to period {then} (then)",
  periodsInCommon: "period {now} (now) relative to period {then} (then), for the {common} of {count} products in both",
  chained: "times the index of period {period}, {before}: {index}",
  chainedBack: "the index of period {period}, {after}, divided by it: {index}",
  cost: "{basket} cost {now} now and {then} then: {now} / {then} {ratio}",
  quantitiesThen: "the quantities traded then",
  quantitiesNow: "the quantities traded now",
  quantitiesMean: "the geometric means of both quantities",
  quantitiesOf: "the quantities traded in period {period}",
  fisher: "the geometric mean of both: √({laspeyres} × {paasche}) {result}",
  unitValue: "unit value of period {period}, of all that was sold in it: {value} / {quantity} {result}",
  ratio: "period {now} relative to period {then}: {valueNow} / {valueThen} {result}",
  logarithms:
    "mean share in value × ln(price now / price then), summed over {count, plural, one {# product} other {# products}}{parts} {sum}",
  exponential: "its exponential {result}",
  geometric:
    "the geometric mean of price now / price then over {count, plural, one {# product} other {# products}}{parts} {result}",
  weighted:
    "share in the value of period {period} × price now / price then, summed over {count, plural, one {# product} other {# products}}{parts} {sum}",
  byWayOf: "by way of period {period}, Fisher from {from} to it and from it to {to}: {first} × {second} {result}",
  geks: "the geometric mean over {count, plural, one {# period} other {# periods}} {result}",
});

/** Of products and periods, so many are written out. */
const MAX_WRITTEN = 6;

export const steps: Steps = ([prices, quantities, formula, chained, base, weights], { row }) => {
  const priced = matrixRows("prices", prices);
  const by = option("formula", formula, FORMULAS, "Fisher");
  const traded = optionalMatrixRows("quantities", quantities, priced) ?? null;
  const isChained = truth("chained", chained) && by !== "GEKS" && by !== "Unit value";
  const options: IndexOptions = {
    formula: by,
    chained: isChained,
    base: optionalNumber("base", base),
    weights: optionalNumber("weights", weights),
  };
  const indices = priceIndex(priced, traded, options);
  const first = basePeriod(options.base, priced.count);
  const index = of(indices, row);
  if (row === first) return [texts.base];
  if (by === "GEKS") return [...geksLines(priced, traded!, first, row, index), `× 100 ${equals(index)}`];
  if (by === "Unit value")
    return [...unitValueLines(new Basket(priced, traded!), first, row), `× 100 ${equals(index)}`];

  // In a chain, the link to the neighbour on the base's side, from the earlier to the later.
  const neighbour = isChained ? row + (row > first ? -1 : 1) : first;
  const [from, to] = isChained && row < first ? [row, neighbour] : [neighbour, row];
  const found = comparisonLines(
    by,
    priced,
    traded,
    options.weights ? basePeriod(options.weights, priced.count) : first,
    from,
    to,
  );
  if (!found) return null;
  const { inCommon, lines } = found;
  const heading =
    inCommon < priced.width
      ? texts.periodsInCommon({ now: to + 1, then: from + 1, common: inCommon, count: priced.width })
      : texts.periods({ now: to + 1, then: from + 1 });
  if (!isChained) return [heading, ...lines, `× 100 ${equals(index)}`];
  const other = { period: neighbour + 1, index: equals(index) };
  const level = figure(of(indices, neighbour));
  const last = row > first ? texts.chained({ ...other, before: level }) : texts.chainedBack({ ...other, after: level });
  return [heading, ...lines, last];
};

interface Found {
  inCommon: number;
  lines: string[];
}

/** How one period is compared with another; null where they have nothing in common. */
function comparisonLines(
  formula: Exclude<Formula, "GEKS" | "Unit value">,
  prices: Records,
  quantities: Records | null,
  weighting: number,
  from: number,
  to: number,
): Found | null {
  if (formula === "Jevons" || formula === "Lowe" || formula === "Young") {
    const comparison = new PriceList(prices, formula === "Jevons" ? null : quantities, weighting).compare(from, to);
    if (comparison instanceof Refusal) return null;
    return { inCommon: comparison.p0.length, lines: linesOfPrices(formula, comparison, weighting) };
  }
  const comparison = new Basket(prices, quantities!).compare(from, to);
  if (comparison instanceof Refusal) return null;
  return { inCommon: comparison.p0.length, lines: linesOf(formula, comparison) };
}

const bought = (whose: string, now: Decimal, then: Decimal): { lines: string[]; ratio: Decimal } => ({
  lines: [texts.cost({ basket: whose, now: figure(now), then: figure(then), ratio: equals(now.div(then)) })],
  ratio: now.div(then),
});

/** The parts of a sum or a mean, if they are few. */
const written = (parts: readonly string[], sign: string): string =>
  parts.length > MAX_WRITTEN ? "" : `: ${parts.join(sign)}`;
const rounded = (value: Decimal): string => figure(value.toSignificantDigits(4));

function linesOf(
  formula: "Laspeyres" | "Paasche" | "Fisher" | "Walsh" | "Tornqvist",
  { p0, q0, p1, q1 }: Comparison,
): string[] {
  const laspeyres = () => bought(texts.quantitiesThen, p1.dot(q0), p0.dot(q0));
  const paasche = () => bought(texts.quantitiesNow, p1.dot(q1), p0.dot(q1));
  switch (formula) {
    case "Laspeyres":
      return laspeyres().lines;
    case "Paasche":
      return paasche().lines;
    case "Fisher": {
      const [l, p] = [laspeyres(), paasche()];
      const result = equals(l.ratio.times(p.ratio).sqrt());
      return [...l.lines, ...p.lines, texts.fisher({ laspeyres: figure(l.ratio), paasche: figure(p.ratio), result })];
    }
    case "Walsh": {
      const mean = q0.times(q1).map((product) => product.sqrt());
      return bought(texts.quantitiesMean, p1.dot(mean), p0.dot(mean)).lines;
    }
    case "Tornqvist": {
      const [spentThen, spentNow] = [p0.times(q0).known(), p1.times(q1).known()];
      const [valueThen, valueNow] = [p0.dot(q0), p1.dot(q1)];
      const parts = relatives(p0, p1).map(({ now, then }, product) => ({
        weight: spentThen[product]!.div(valueThen).plus(spentNow[product]!.div(valueNow)).div(2),
        growth: lnRatio(now, then),
      }));
      const all = sum(parts.map(({ weight, growth }) => weight.times(growth)));
      const terms = parts.map(({ weight, growth }) => `${rounded(weight)} × ${term(growth.toSignificantDigits(4))}`);
      return [
        texts.logarithms({ count: parts.length, parts: written(terms, " + "), sum: equals(all) }),
        texts.exponential({ result: equals(all.isZero() ? ONE : all.exp()) }),
      ];
    }
  }
}

function linesOfPrices(
  formula: "Jevons" | "Lowe" | "Young",
  { p0, p1, weights }: PriceComparison,
  weighting: number,
): string[] {
  const period = weighting + 1;
  switch (formula) {
    case "Lowe":
      return bought(texts.quantitiesOf({ period }), p1.dot(weights!.quantities), p0.dot(weights!.quantities)).lines;
    case "Jevons": {
      const parts = relatives(p0, p1);
      const mean = sum(parts.map(({ now, then }) => lnRatio(now, then))).div(parts.length);
      const factors = parts.map(({ now, then }) => `${figure(now)} / ${figure(then)}`);
      const result = equals(mean.isZero() ? ONE : mean.exp());
      return [texts.geometric({ count: parts.length, parts: written(factors, ", "), result })];
    }
    case "Young": {
      const spent = weights!.prices.times(weights!.quantities).known();
      const total = sum(spent);
      const parts = relatives(p0, p1).map(({ now, then }, product) => ({
        share: spent[product]!.div(total),
        relative: now.div(then),
      }));
      const terms = parts.map(({ share, relative }) => `${rounded(share)} × ${rounded(relative)}`);
      const all = sum(parts.map(({ share, relative }) => share.times(relative)));
      return [texts.weighted({ period, count: parts.length, parts: written(terms, " + "), sum: equals(all) })];
    }
  }
}

function relatives(p0: Vector, p1: Vector): { now: Decimal; then: Decimal }[] {
  const then = p0.known();
  return p1.known().map((now, product) => ({ now, then: then[product]! }));
}

function unitValueLines(basket: Basket, then: number, now: number): string[] {
  const unit = (period: number): Decimal => {
    const { prices, quantities } = basket.sold(period);
    return prices.dot(quantities).div(quantities.total());
  };
  const lineOf = (period: number): string => {
    const { prices, quantities } = basket.sold(period);
    return texts.unitValue({
      period: period + 1,
      value: figure(prices.dot(quantities)),
      quantity: figure(quantities.total()),
      result: equals(unit(period)),
    });
  };
  const [valueThen, valueNow] = [unit(then), unit(now)];
  return [
    lineOf(then),
    lineOf(now),
    texts.ratio({
      now: now + 1,
      then: then + 1,
      valueNow: figure(valueNow),
      valueThen: figure(valueThen),
      result: equals(valueNow.div(valueThen)),
    }),
  ];
}

function geksLines(prices: Records, quantities: Records, base: number, row: number, index: Decimal): string[] {
  const basket = new Basket(prices, quantities);
  const taking = Array.from({ length: prices.count }, (_, period) => period).filter((k) => basket.products(k) > 0);
  const lines = taking.map((k) => {
    const fisher = priceIndex(prices, quantities, { base: new Vector("base", "cell", [new Decimal(k + 1)]) });
    const [first, second] = [new Decimal(100).div(of(fisher, base)), of(fisher, row).div(100)];
    return texts.byWayOf({
      period: k + 1,
      from: base + 1,
      to: row + 1,
      first: figure(first),
      second: figure(second),
      result: equals(first.times(second)),
    });
  });
  return [
    ...(taking.length > MAX_WRITTEN ? [] : lines),
    texts.geks({ count: taking.length, result: equals(index.div(100)) }),
  ];
}
