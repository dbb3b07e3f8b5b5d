/**
 * Export and import prices over time: price indices, the terms of trade, volume and trading gain, and the flags of growth,
 * each against the base period, the first in which both sides can be compared.
 */

import { number } from "../../../cells/read";
import { type Decimal, ONE } from "../../../core/numbers/decimal";
import { isKnown } from "../../../core/numbers/figure";
import { Refused } from "../../../core/refusal";
import type { Vector } from "../../../core/data/vector";
import { factoralTermsOfTrade } from "../../../measures/factoral-terms-of-trade/definition";
import { immiserizing } from "../../../measures/immiserizing/definition";
import { incomeTermsOfTrade } from "../../../measures/income-terms-of-trade/definition";
import { netBarter } from "../../../measures/terms-of-trade/definition";
import { tradingGain } from "../../../measures/trading-gain/definition";
import type { Period } from "../../../tables/periods";
import type { FigureTable, Member } from "../../../tables/reader/table-reading";
import { unitIn } from "../../../tables/units";
import { basketOf, clashingUnits, membersOf, productivityOf, realWageOf } from "./baskets";
import { asVector, basePosition, canBegin, type Formula, formulaOf, type Indexed, indexed } from "./indexed";
import { figureAt, vectorOf } from "./members";

export type Column = readonly (Decimal | null)[];

export interface Sold {
  /** Exports, or what is sold where the table does not say to whom. */
  readonly sold: Indexed;
  readonly bought: Indexed | null;
  /** The base period, by position. */
  readonly base: number;
  readonly isGiven: boolean;
  readonly netBarter: Column | null;
  readonly income: Column | null;
  readonly factoral: { readonly kind: "single" | "double"; readonly figures: Column } | null;
  /** In money of the base period, with the unit; "" where it is not known. */
  readonly gain: {
    readonly figures: Column;
    readonly unit: string;
    /** Values of exports and imports in columns of their own; null where they are prices times volumes. */
    readonly stated: readonly [Member, Member] | null;
  } | null;
  /** Against the base period, by position; null in the base period and where a figure is missing. */
  readonly flags: readonly (string | null)[] | null;
  /** Value of what is sold against the base, less 1. */
  readonly valueRatio: Column | null;
  /** The same over import prices. */
  readonly purchasingPower: Column | null;
  readonly productivity: Member | null;
  readonly importProductivity: Member | null;
  readonly realWage: Member | null;
}

/** Why prices of several products are told each by itself. */
export interface Apart {
  readonly apart: "no volumes" | "units" | "no comparison";
  readonly units: readonly string[];
}

const known = (figures: Vector): Column => [...figures].map((figure) => (isKnown(figure) ? figure : null));

/** The whole is not computed where the core refuses it: a base that cannot be one, a figure out of range. */
function attempted<Result>(measure: () => Result): Result | null {
  try {
    return measure();
  } catch (thrown) {
    if (thrown instanceof Refused) return null;
    throw thrown;
  }
}

export function tradeOf(table: FigureTable): Sold | Apart | null {
  const { periods } = table;
  const sides = [basketOf(table, "exports") ?? basketOf(table, "own"), basketOf(table, "imports")];
  const [selling, buying] = sides;
  if (!selling || periods.length < 2) return null;
  const baskets = sides.filter((basket) => basket !== null && basket !== undefined);
  for (const basket of baskets) {
    const units = basket.prices.length > 1 ? clashingUnits(basket) : null;
    if (units) return { apart: "units", units };
  }
  const formulas = baskets.map(formulaOf);
  if (formulas.some((formula) => formula === null)) return { apart: "no volumes", units: [] };
  const volume = selling.volumes?.length === 1 ? selling.volumes[0] : undefined;
  const begins = (period: Period) => baskets.every((basket) => canBegin(basket, period));
  const withVolume = periods.findIndex(
    (period) => begins(period) && (!volume || (figureAt(volume, period)?.gt(0) ?? false)),
  );
  const base = withVolume >= 0 ? withVolume : periods.findIndex(begins);
  if (base < 0) return { apart: "no comparison", units: [] };
  const [sold, bought] = baskets.map((basket, index) => indexed(basket, formulas[index]!, periods, base));
  if (!sold || (buying && !bought)) return { apart: "no comparison", units: [] };
  return measured(table, sold, bought ?? null, base);
}

export const isApart = (model: Sold | Apart): model is Apart => "apart" in model;

function measured(table: FigureTable, sold: Indexed, bought: Indexed | null, base: number): Sold {
  const { periods } = table;
  const at = basePosition(base);
  const isGiven = haveCommonBase(sold.formula, bought?.formula);
  const vectors = bought && { px: sold.prices, pm: bought.prices };
  const exported = soldVolume(sold);
  const productivity = productivityOf(table, "exports");
  const importProductivity = productivity && productivityOf(table, "imports");
  const realWage = realWageOf(table);
  const valueRatio = exported && ratioOfValues(sold, base);
  return {
    sold,
    bought,
    base,
    isGiven,
    netBarter: vectors && attempted(() => known(netBarter(vectors.px, vectors.pm, isGiven ? number("base", 0) : at))),
    income: vectors && exported && attempted(() => known(incomeTermsOfTrade(vectors.px, vectors.pm, exported, at))),
    factoral:
      vectors &&
      productivity &&
      attempted(() => ({
        kind: importProductivity ? ("double" as const) : ("single" as const),
        figures: known(
          factoralTermsOfTrade(
            vectors.px,
            vectors.pm,
            vectorOf("exportProductivity", productivity, periods),
            importProductivity ? vectorOf("importProductivity", importProductivity, periods) : undefined,
            at,
          ),
        ),
      })),
    gain: bought && gainOf(table, sold, bought, base),
    flags: exported && flagsOf(table, sold, bought, exported, base, realWage),
    valueRatio,
    purchasingPower: valueRatio && bought && purchasingPowerOf(valueRatio, bought, base),
    productivity,
    importProductivity,
    realWage,
  };
}

/** Two indices on one base are not rebased. */
const haveCommonBase = (one: Formula, other: Formula | undefined): boolean =>
  one.kind === "given" && other?.kind === "given" && one.base === other.base && one.base !== "";

/** The volume itself, or the index of a basket. */
const soldVolume = ({ volumes }: Indexed): Vector | null => volumes;

/** Of the value against the base period: that of the price and volume indices where a basket has them. */
function ratioOfValues({ price, volume }: Indexed, base: number): Column | null {
  const [p0, q0] = [price[base], volume?.[base]];
  if (!p0 || !q0) return null;
  return price.map((p, position) => {
    const q = volume![position];
    return p && q ? p.times(q).div(p0.times(q0)).minus(ONE) : null;
  });
}

function purchasingPowerOf(valueRatio: Column, { price }: Indexed, base: number): Column | null {
  const then = price[base];
  if (!then) return null;
  return valueRatio.map((ratio, position) => {
    const now = price[position];
    return ratio && now ? ratio.plus(ONE).times(then).div(now).minus(ONE) : null;
  });
}

function flagsOf(
  { periods }: FigureTable,
  sold: Indexed,
  bought: Indexed | null,
  volumes: Vector,
  base: number,
  realWage: Member | null,
): (string | null)[] | null {
  const wage = realWage ? vectorOf("realWage", realWage, periods) : undefined;
  // A chained index may drift from 100 where every volume is that of the base: nothing has grown there.
  const isAsInBase = (position: number) => {
    const its = sold.basket.volumes ?? [];
    const [now, then] = [position, base].map((at) => its.map((volume) => figureAt(volume, periods[at]!)));
    return its.length > 1 && now!.every((figure, index) => figure !== null && then![index]?.eq(figure));
  };
  return attempted(() =>
    immiserizing(volumes, sold.prices, bought?.prices, wage, basePosition(base)).map((flag, position) =>
      typeof flag === "string" && position !== base && !isAsInBase(position) ? flag : null,
    ),
  );
}

/** Where the values of exports and imports are in one unit: columns of their own, or prices times volumes. */
function gainOf(table: FigureTable, sold: Indexed, bought: Indexed, base: number): Sold["gain"] {
  const values = statedValues(table) ?? computedValues(sold, bought);
  if (!values) return null;
  const toBase = ({ price }: Indexed): Column => {
    const then = price[base];
    return price.map((figure) => (figure && then ? figure.times(100).div(then) : null));
  };
  const [px, pm] = [toBase(sold), toBase(bought)];
  const figures = attempted(() =>
    known(
      tradingGain(
        asVector("exports", values.exports),
        asVector("imports", values.imports),
        asVector("exportPrices", px),
        asVector("importPrices", pm),
      ),
    ),
  );
  return figures && { figures, unit: values.unit, stated: values.stated };
}

interface Values {
  readonly exports: Column;
  readonly imports: Column;
  readonly unit: string;
  readonly stated: readonly [Member, Member] | null;
}

function statedValues(table: FigureTable): Values | null {
  const [exports, imports] = [membersOf(table, "exports"), membersOf(table, "imports")];
  const [x, m] = [exports[0], imports[0]];
  if (exports.length !== 1 || imports.length !== 1 || !x || !m || x.unit !== m.unit || x.isPercent) return null;
  const column = (member: Member): Column => table.periods.map((period) => figureAt(member, period));
  return { exports: column(x), imports: column(m), unit: x.unit, stated: [x, m] };
}

function computedValues(sold: Indexed, bought: Indexed): Values | null {
  if (!sold.value || !bought.value || sold.formula.kind === "given" || bought.formula.kind === "given") return null;
  const prices = [sold, bought].flatMap(({ basket }) => basket.prices);
  const units = prices.map(({ unit }) => unitIn(unit));
  const currencies = new Set(units.map(({ currency }) => currency));
  const powers = new Set(units.map(({ power }) => power ?? 0));
  const volumes = [sold, bought].flatMap(({ basket }) => basket.volumes ?? []);
  const volumePowers = new Set(volumes.map(({ unit }) => unitIn(unit).power ?? 0));
  // Without a currency nobody says that both sides are in one money.
  const [currency] = currencies;
  if (currencies.size !== 1 || currency === undefined || powers.size > 1 || volumePowers.size > 1) return null;
  const isWhole = powers.has(0) && volumePowers.has(0);
  return { exports: sold.value, imports: bought.value, unit: isWhole ? currency : "", stated: null };
}
