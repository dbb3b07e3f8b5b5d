/**
 * How one cell of an answer comes about, step by step in its own numbers. Every figure is the core's decimal: what is read
 * here is what the cell was worked out from.
 */

import { choices, labels, option, optionalNumber, optionalSums, optionalVector, optionalVectorOrOne, seriesByRow, sums, vector, vectorOrOne } from "../cells/read";
import { basePeriod, basePeriodOrIndex, HUNDRED } from "../core/base-period";
import { Decimal, ONE, sum, ZERO } from "../core/decimal";
import { distribution, ORDERS } from "../core/distribution";
import { isKnown, needed } from "../core/figure";
import { governance, LEVELS } from "../core/governance";
import { immiserizing } from "../core/immiserizing";
import { occupied, sameName, UNSPECIFIED } from "../core/labels";
import { margin, markup } from "../core/margin";
import { netback } from "../core/netback";
import { producerShare } from "../core/producer-share";
import { qualityBand } from "../core/quality-band";
import { Refusal, Refused } from "../core/refusal";
import { rent } from "../core/rent";
import { ricardianRent } from "../core/ricardian-rent";
import { stageValueAdded } from "../core/stage-value-added";
import { factoralTermsOfTrade, grossBarter, incomeTermsOfTrade, netBarter } from "../core/terms-of-trade";
import { observations, thickening, toleranceOf } from "../core/thickening";
import { upgrading } from "../core/upgrading";
import { valueAdded } from "../core/value-added";
import type { Vector } from "../core/vector";
import { equals, equalsPercent, figure, percent, points, pointsOf, term } from "./say";

/** An argument as a host hands it over: rows of cells, or null where it is left out. */
export type Given = unknown;

/** The cell within the answer, counted from 0. */
export interface At {
  row: number;
  column: number;
}

type Steps = (args: readonly Given[], at: At) => string[] | null;

/** The steps, or null where the function has none to tell or the cell is an error, which has its own sentence. */
export function stepsOf(name: string, args: readonly Given[], at: At): string[] | null {
  try {
    return steps[name]?.(args, at) ?? null;
  } catch (thrown) {
    if (thrown instanceof Refused) return null;
    throw thrown;
  }
}

/** Which functions have steps. */
export const hasSteps = (name: string): boolean => Object.hasOwn(steps, name);

/** The figure of one link or period; where it is refused there are no steps. */
const of = (series: Vector, index: number): Decimal => needed(series.at(index));

/** Which element of a vector a cell of the answer is. */
const elementAt = (like: { layout: string }, { row, column }: At) => (like.layout === "row" ? column : row);

const textAt = (found: string | Refusal | undefined): string => {
  if (found instanceof Refusal || found === undefined) throw new Refused(found ?? new Refusal({ why: "fault", detail: "no such element" }));
  return found;
};

/** Categories that are summed: what they sum to, and the sum written out where there are several. */
function summed(argument: string, range: Given, like: Vector, index: number): { total: Decimal; written: string[] } {
  const total = of(sums(argument, range, like), index);
  const rows = Array.isArray(range) ? (range as unknown[][]) : [[range]];
  const isDown = like.layout === "column" || (like.layout === "cell" && rows.length === 1);
  const record = isDown ? rows[index] : rows.map((row) => row[index]);
  const isVector = rows.length === 1 || rows[0]?.length === 1;
  if (!record || record.length < 2 || (isVector && like.length > 1)) return { total, written: [] };
  const parts = vector(argument, [record]).known();
  return { total, written: [`${argument}: ${parts.map(term).join(" + ")} ${equals(total)}`] };
}

const valueAddedSteps: Steps = ([output, inputs], at) => {
  const links = vector("output", output);
  const index = elementAt(links, at);
  const { total, written } = summed("inputs", inputs, links, index);
  return [...written, `output − inputs: ${figure(of(links, index))} − ${term(total)} ${equals(of(valueAdded(links, sums("inputs", inputs, links)), index))}`];
};

const shareSteps: Steps = ([output, inputs, base], at) => {
  const links = vector("output", output);
  const index = elementAt(links, at);
  const added = valueAdded(links, sums("inputs", inputs, links));
  const own = of(added, index);
  const given = optionalNumber("base", base);
  const whole = given ? of(given, 0) : added.total();
  const before = valueAddedSteps([output, inputs], at) ?? [];
  const ofAll = given ? [] : [`value added of all ${links.length} links: ${figure(whole)}`];
  return [...before, ...ofAll, `share: ${figure(own)} / ${term(whole)} ${equalsPercent(own.div(whole))}`];
};

const breakdownSteps: Steps = ([links, output, inputs], { row, column }) => {
  const names = labels("links", links);
  const outputs = vector("output", output, names);
  const bought = sums("inputs", inputs, names);
  const records = occupied([names], [outputs, bought]);
  const added = valueAdded(outputs, bought);
  const total = added.total();
  const index = records[row - 1];
  if (row === 0 || column === 0) return null;
  if (index === undefined) return column === 3 ? [`value added of all ${records.length} links: ${records.map((each) => term(of(added, each))).join(" + ")} ${equals(total)}`] : null;
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
      return [`value added up to here: ${figure(running)}`, `of the total: ${figure(running)} / ${figure(total)} ${equalsPercent(running.div(total))}`];
    case 6:
      return cost.isZero() ? null : [first, `value added / inputs: ${figure(own)} / ${term(cost)} ${equalsPercent(own.div(cost))}`];
    default:
      return null;
  }
};

const stageSteps: Steps = ([price, otherInputs, unitsPerOutput], at) => {
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
    ...(quantity.eq(ONE) ? [] : [`units in one of the final product: ${factors.join(" × ")}${factors.length > 1 ? ` ${equals(quantity)}` : ""}`]),
    ...(quantity.eq(ONE) ? [] : [`per unit of the final product: ${figure(quantity)} × ${term(each)} ${equals(value)}`]),
  ];
};

const marginSteps: Steps = ([price, cost], at) => {
  const prices = vector("price", price);
  const costs = vector("cost", cost, prices);
  const index = elementAt(prices, at);
  const [p, c] = [of(prices, index), of(costs, index)];
  return [`price − cost: ${figure(p)} − ${figure(c)} ${equals(p.minus(c))}`, `of the price: ${term(p.minus(c))} / ${figure(p)} ${equalsPercent(of(margin(prices, costs), index))}`];
};

const markupSteps: Steps = ([price, cost], at) => {
  const prices = vector("price", price);
  const costs = vector("cost", cost, prices);
  const index = elementAt(prices, at);
  const [p, c] = [of(prices, index), of(costs, index)];
  return [`price − cost: ${figure(p)} − ${figure(c)} ${equals(p.minus(c))}`, `of the cost: ${term(p.minus(c))} / ${figure(c)} ${equalsPercent(of(markup(prices, costs), index))}`];
};

const producerShareSteps: Steps = ([producerPrice, finalPrice, unitsPerOutput], at) => {
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

const netbackSteps: Steps = ([finalPrice, otherCosts, unitsPerOutput], at) => {
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

interface Rents {
  links: Vector;
  rents: Vector;
  written: (index: number) => string[];
}

function rentsOf([revenue, costs, capital, normalReturn]: readonly Given[]): Rents {
  const links = vector("revenue", revenue);
  const capitals = optionalVector("capital", capital, links);
  const rates = optionalVectorOrOne("normalReturn", normalReturn, links);
  const rents = rent(links, sums("costs", costs, links), capitals, rates);
  return {
    links,
    rents,
    written(index) {
      const { total, written } = summed("costs", costs, links, index);
      const profit = of(links, index).minus(total);
      const first = `revenue − costs: ${figure(of(links, index))} − ${term(total)} ${equals(profit)}`;
      if (!capitals || !rates) return [...written, first];
      const normal = of(capitals, index).times(of(rates, index));
      return [
        ...written,
        first,
        `normal return: ${percent(of(rates, index))} of ${figure(of(capitals, index))} ${equals(normal)}`,
        `rent: ${term(profit)} − ${term(normal)} ${equals(of(rents, index))}`,
      ];
    },
  };
}

const rentSteps: Steps = (args, at) => {
  const { links, written } = rentsOf(args);
  return written(elementAt(links, at));
};

const rentShareSteps: Steps = (args, at) => {
  const { links, rents, written } = rentsOf(args);
  const index = elementAt(links, at);
  const total = rents.total();
  const own = of(rents, index);
  return [...written(index), `rent of all ${links.length} links: ${figure(total)}`, `share: ${term(own)} / ${figure(total)} ${equalsPercent(own.div(total))}`];
};

const ricardianSteps: Steps = ([unitCost, quantity, price], at) => {
  const costs = vector("unitCost", unitCost);
  const quantities = vector("quantity", quantity, costs);
  const given = optionalNumber("price", price);
  const index = elementAt(costs, at);
  const value = of(ricardianRent(costs, quantities, given), index);
  const used = costs.known().filter((_, producer) => !of(quantities, producer).isZero());
  const received = given ? of(given, 0) : used.reduce((highest, cost) => (cost.gt(highest) ? cost : highest));
  return [
    ...(given ? [] : [`price, the cost of the marginal producer: ${figure(received)}`]),
    `(price − unit cost) × quantity: (${figure(received)} − ${term(of(costs, index))}) × ${figure(of(quantities, index))} ${equals(value)}`,
  ];
};

/** A series relative to its base period: `105 / 100`. */
function ratio(series: Vector, base: number | null, index: number): string {
  return base === null ? `${figure(of(series, index))} / 100` : `${figure(of(series, index))} / ${figure(of(series, base))}`;
}

const termsOfTradeSteps: Steps = ([exportPrices, importPrices, base], at) => {
  const px = vector("exportPrices", exportPrices);
  const pm = vector("importPrices", importPrices, px);
  const given = optionalNumber("base", base);
  const period = basePeriodOrIndex(given, px.length);
  const index = elementAt(px, at);
  return [
    `export prices against the base: ${ratio(px, period, index)}`,
    `import prices against the base: ${ratio(pm, period, index)}`,
    `net barter: 100 × (${ratio(px, period, index)}) / (${ratio(pm, period, index)}) ${equals(of(netBarter(px, pm, given), index))}`,
  ];
};

const incomeSteps: Steps = ([exportPrices, importPrices, exportVolumes, base], at) => {
  const px = vector("exportPrices", exportPrices);
  const pm = vector("importPrices", importPrices, px);
  const qx = vector("exportVolumes", exportVolumes, px);
  const given = optionalNumber("base", base);
  const index = elementAt(px, at);
  const net = of(netBarter(px, pm, given), index);
  const before = termsOfTradeSteps([exportPrices, importPrices, base], at) ?? [];
  return [...before, `income: ${figure(net)} × ${ratio(qx, basePeriodOrIndex(given, px.length), index)} ${equals(of(incomeTermsOfTrade(px, pm, qx, given), index))}`];
};

const factoralSteps: Steps = ([exportPrices, importPrices, exportProductivity, importProductivity, base], at) => {
  const px = vector("exportPrices", exportPrices);
  const pm = vector("importPrices", importPrices, px);
  const ax = vector("exportProductivity", exportProductivity, px);
  const am = optionalVector("importProductivity", importProductivity, px);
  const given = optionalNumber("base", base);
  const period = basePeriodOrIndex(given, px.length);
  const index = elementAt(px, at);
  const single = of(factoralTermsOfTrade(px, pm, ax, undefined, given), index);
  const before = termsOfTradeSteps([exportPrices, importPrices, base], at) ?? [];
  return [
    ...before,
    `single factoral: ${figure(of(netBarter(px, pm, given), index))} × ${ratio(ax, period, index)} ${equals(single)}`,
    ...(am ? [`double factoral: ${figure(single)} / (${ratio(am, period, index)}) ${equals(of(factoralTermsOfTrade(px, pm, ax, am, given), index))}`] : []),
  ];
};

const grossSteps: Steps = ([importVolumes, exportVolumes, base], at) => {
  const qm = vector("importVolumes", importVolumes);
  const qx = vector("exportVolumes", exportVolumes, qm);
  const given = optionalNumber("base", base);
  const period = basePeriodOrIndex(given, qm.length);
  const index = elementAt(qm, at);
  return [`100 × (${ratio(qm, period, index)}) / (${ratio(qx, period, index)}) ${equals(of(grossBarter(qm, qx, given), index))}`];
};

const thickeningSteps: Steps = ([shares, tolerance], at) => {
  const { series, layout } = seriesByRow("shares", shares);
  const own = layout === "cell" ? series[0] : series[at.row];
  if (!own) return null;
  const given = optionalNumber("tolerance", tolerance);
  const flag = textAt(thickening([own], given)[0]);
  const seen = observations(own);
  if (seen instanceof Refusal || seen.length < 2) return [`shares that are not missing: ${seen instanceof Refusal ? 0 : seen.length}`, flag];
  const values = seen.map(({ share }) => share);
  const [first = ZERO, last = ZERO] = [values[0], values.at(-1)];
  const inner = values.slice(1, -1);
  const lowest = inner.reduce<Decimal | undefined>((least, share) => (!least || share.lt(least) ? share : least), undefined);
  const highest = inner.reduce<Decimal | undefined>((most, share) => (!most || share.gt(most) ? share : most), undefined);
  return [
    `first share ${percent(first)}, last share ${percent(last)}: ${points(last.minus(first))}`,
    ...(lowest && highest ? [`between them from ${percent(lowest)} to ${percent(highest)}`] : []),
    `a change counts when it is more than ${pointsOf(toleranceOf(given))}`,
    flag,
  ];
};

/** `100 to 110 (+10 %)`. */
function fromTo(then: Decimal, now: Decimal): string {
  const growth = then.isZero() ? "" : ` (${now.gte(then) ? "+" : ""}${percent(now.div(then).minus(ONE))})`;
  return `${figure(then)} to ${figure(now)}${growth}`;
}

const immiserizingSteps: Steps = ([volume, price, importPrice, realWage, base], at) => {
  const q = vector("volume", volume);
  const p = vector("price", price, q);
  const pm = optionalVector("importPrice", importPrice, q);
  const wage = optionalVector("realWage", realWage, q);
  const given = optionalNumber("base", base);
  const then = basePeriod(given, q.length);
  const index = elementAt(q, at);
  const flag = textAt(immiserizing(q, p, pm, wage, given)[index]);
  if (index === then) return ["the base period, with which the others are compared"];
  const [value, valueThen] = [of(q, index).times(of(p, index)), of(q, then).times(of(p, then))];
  return [
    `volume: ${fromTo(of(q, then), of(q, index))}`,
    `price: ${fromTo(of(p, then), of(p, index))}`,
    `value, volume × price: ${fromTo(valueThen, value)}`,
    ...(pm ? [`import prices: ${fromTo(of(pm, then), of(pm, index))}`, `what the value buys: ${fromTo(valueThen.div(of(pm, then)).times(HUNDRED), value.div(of(pm, index)).times(HUNDRED))}`] : []),
    ...(wage ? [`real wage: ${fromTo(of(wage, then), of(wage, index))}`] : []),
    flag,
  ];
};

const upgradingSteps: Steps = ([unitValue, marketUnitValue, marketShare, base, tolerance], at) => {
  const own = vector("unitValue", unitValue);
  const market = vector("marketUnitValue", marketUnitValue, own);
  const share = vector("marketShare", marketShare, own);
  const given = optionalNumber("base", base);
  const then = basePeriod(given, own.length);
  const index = elementAt(own, at);
  const flag = textAt(upgrading(own, market, share, given, optionalNumber("tolerance", tolerance))[index]);
  if (index === then) return ["the base period, with which the others are compared"];
  const relative = (period: number) => of(own, period).div(of(market, period));
  return [
    `unit value against the market's: ${figure(of(own, then))} / ${figure(of(market, then))} then, ${figure(of(own, index))} / ${figure(of(market, index))} now: ${fromTo(relative(then), relative(index))}`,
    `market share: ${percent(of(share, then))} to ${percent(of(share, index))}: ${points(of(share, index).minus(of(share, then)))}`,
    flag,
  ];
};

const bandSteps: Steps = ([unitValue, benchmark, alpha], at) => {
  const values = vector("unitValue", unitValue);
  const marks = vectorOrOne("benchmark", benchmark, values);
  const given = optionalNumber("alpha", alpha);
  const index = elementAt(values, at);
  const [value, mark] = [of(values, index), of(marks, index)];
  const band = textAt(qualityBand(values, marks, given)[index]);
  const upper = ONE.plus(given ? of(given, 0) : "0.15");
  return [`unit value / benchmark: ${figure(value)} / ${figure(mark)} ${equals(value.div(mark))}`, `up-market above ${figure(upper)}, down-market below 1 / ${figure(upper)} ${equals(ONE.div(upper))}`, band];
};

const governanceSteps: Steps = ([complexity, codifiability, capability], at) => {
  const first = choices("complexity", complexity, LEVELS);
  const index = elementAt(first, at);
  const all = [first, choices("codifiability", codifiability, LEVELS, first), choices("capability", capability, LEVELS, first)] as const;
  const type = textAt(governance(...all)[index]);
  const levels = all.map((words) => textAt(words.at(index)));
  const said = (level = "") => (level === "high" || level === "TRUE" ? "high" : "low");
  return [`complexity ${said(levels[0])}, codifiability ${said(levels[1])}, capability of suppliers ${said(levels[2])}`, type];
};

/** By its name and size in the answer, since a distribution is sorted. */
const distributionSteps: Steps = ([groups, values, order], { row, column }) => {
  if (row === 0 || column === 0) return null;
  const names = labels("groups", groups);
  const figures = vector("values", values, names);
  const table = distribution(names, figures, option("order", order, ORDERS, "value"));
  const [group, , share] = table[row] ?? [];
  if (typeof group !== "string" || !(share instanceof Decimal)) return null;
  const known = occupied([names], [figures]).filter((record) => isKnown(figures.at(record)));
  const parts = known.filter((record) => sameName(names.at(record) || UNSPECIFIED) === sameName(group)).map((record) => of(figures, record));
  const total = sum(known.map((record) => of(figures, record)));
  const own = sum(parts);
  const first = `${group}: ${parts.map((part, index) => (index === 0 ? figure(part) : term(part))).join(" + ")}${parts.length > 1 ? ` ${equals(own)}` : ""}`;
  return column === 1 ? [first] : [first, `all: ${figure(total)}`, `share: ${term(own)} / ${figure(total)} ${equalsPercent(share)}`];
};

const steps: Readonly<Record<string, Steps>> = {
  VALUEADDED: valueAddedSteps,
  VALUEADDEDSHARE: shareSteps,
  BREAKDOWN: breakdownSteps,
  STAGEVALUEADDED: stageSteps,
  MARGIN: marginSteps,
  MARKUP: markupSteps,
  PRODUCERSHARE: producerShareSteps,
  NETBACK: netbackSteps,
  RENT: rentSteps,
  RENTSHARE: rentShareSteps,
  RICARDIANRENT: ricardianSteps,
  TERMSOFTRADE: termsOfTradeSteps,
  INCOMETERMSOFTRADE: incomeSteps,
  FACTORALTERMSOFTRADE: factoralSteps,
  GROSSTERMSOFTRADE: grossSteps,
  THICKENING: thickeningSteps,
  IMMISERIZING: immiserizingSteps,
  UPGRADING: upgradingSteps,
  QUALITYBAND: bandSteps,
  GOVERNANCE: governanceSteps,
  DISTRIBUTION: distributionSteps,
};
