/** What unit values and market shares of exports show: bands of quality, flags of upgrading, and revealed advantage. */

import { sameName } from "../../core/data/labels";
import { figureOf } from "../../core/data/table";
import { Vector } from "../../core/data/vector";
import { Decimal, quotientOf } from "../../core/numbers/decimal";
import { isKnown } from "../../core/numbers/figure";
import { Refused, type Refusal } from "../../core/refusal";
import { qualityBand } from "../../measures/quality-band/definition";
import { revealedAdvantage } from "../../measures/rca/definition";
import { upgrading } from "../../measures/upgrading/definition";
import type { TradeRow, TradeRows } from "../../tables/reader/table-reading";
import { isAllProducts, isWorld } from "../../tables/reader/kinds/trade-words";
import { decimalOf } from "../../tables/reader/figure-in";
import type { FlowAccount, Priced } from "./trade-account";

/** A unit value of less of the value says little of the rest; the threshold is Quasirent's convention. */
export const MIN_COVERAGE = new Decimal("0.5");

export interface UpgradingOf {
  readonly own: Priced;
  readonly market: Priced;
  /** Positions of the first and the last period with both unit values. */
  readonly first: number;
  readonly last: number;
  readonly flag: string;
  readonly band: string;
}

const vector = (figures: readonly Decimal[]): Vector => new Vector("figures", "column", figures);

/** Of each reporter's product, where several reporters export it. */
export function upgradingIn(account: FlowAccount): UpgradingOf[] {
  if (account.flow !== "exports" || account.members.reporter.length < 2) return [];
  const markets = new Map(account.products.map((market) => [keyOf(market), market]));
  const shares = valuesOf(account);
  return account.reporters.flatMap((own): UpgradingOf[] => {
    const market = markets.get(keyOf(own));
    if (!market || market.figures.every((each) => !each)) return [];
    const isUsable = (period: number) =>
      [own, market].every(({ figures }) => figures[period]?.coverage.gte(MIN_COVERAGE)) &&
      shares(own, period) !== null &&
      shares.isMarket(own, period);
    const usable = account.periods.flatMap((_, period) => (isUsable(period) ? [period] : []));
    const [first, last] = [usable[0], usable.at(-1)];
    if (first === undefined || last === undefined) return [];
    const both = (its: Priced) => vector([first, last].map((period) => its.figures[period]!.unitValue));
    const [band] = qualityBand(vector([own.figures[last]!.unitValue]), vector([market.figures[last]!.unitValue]));
    const flag =
      first === last
        ? ""
        : upgrading(both(own), both(market), vector([first, last].map((period) => shares(own, period)!)))[1]!;
    return [{ own, market, first, last, flag: wordOf(flag), band: wordOf(band!) }];
  });
}

const wordOf = (flag: string | Refusal): string => (typeof flag === "string" ? flag : "");
const keyOf = ({ product, unit }: Pick<Priced, "product" | "unit">): string => sameName(`${product}\u0001${unit}`);

interface Shares {
  /** Of a reporter among all that export the product; null where a value is missing. */
  (own: Priced, period: number): Decimal | null;
  /** Whether another one exports it too. */
  isMarket: (own: Priced, period: number) => boolean;
}

/** Market shares of products among the reporters listed. */
function valuesOf({ rows, periods }: FlowAccount): Shares {
  interface Market {
    sum: Decimal | null;
    readonly own: Map<string, Decimal>;
  }
  const markets = new Map<string, Market>();
  const marketKey = (product: string, order: number | undefined) => `${sameName(product)}\u0001${order}`;
  for (const { reporter, product, period, value } of rows) {
    const key = marketKey(product, period?.order);
    let market = markets.get(key);
    if (!market) markets.set(key, (market = { sum: new Decimal(0), own: new Map() }));
    const amount = decimalOf(value);
    if (!amount || amount.lt(0)) {
      market.sum = null;
      continue;
    }
    market.sum = market.sum?.plus(amount) ?? null;
    const name = sameName(reporter);
    market.own.set(name, market.own.get(name)?.plus(amount) ?? amount);
  }
  const marketOf = ({ product }: Priced, period: number) => markets.get(marketKey(product, periods[period]?.order));
  const share = (own: Priced, period: number): Decimal | null => {
    const market = marketOf(own, period);
    const value = market?.own.get(sameName(own.name));
    return market?.sum?.gt(0) && value ? quotientOf(value, market.sum) : null;
  };
  return Object.assign(share, {
    isMarket: (own: Priced, period: number) => (marketOf(own, period)?.own.size ?? 0) > 1,
  });
}

export interface Advantage {
  readonly reporter: string;
  readonly product: string;
  readonly period: number;
  readonly index: Decimal;
}

/** Where the table has what the world exports of a product and of all, and the reporter of all. */
export function advantages(account: FlowAccount, { totalRows }: TradeRows): Advantage[] {
  if (account.flow !== "exports") return [];
  const totals = totalRows.filter(({ flow }) => flow === "exports");
  if (!totals.some(({ reporter, product }) => isWorld(reporter) && isAllProducts(product))) return [];
  const found: Advantage[] = [];
  for (const [period, its] of account.periods.entries()) {
    const inPeriod = (row: TradeRow) => row.period?.order === its?.order;
    const here = totals.filter(inPeriod);
    const world = here.filter(({ reporter }) => isWorld(reporter));
    const worldAll = sumOf(world.filter(({ product }) => isAllProducts(product)));
    if (!worldAll) continue;
    for (const { name: reporter } of account.members.reporter) {
      const own = account.rows.filter((row) => inPeriod(row) && sameName(row.reporter) === sameName(reporter));
      const all = sumOf(
        here.filter((row) => isAllProducts(row.product) && sameName(row.reporter) === sameName(reporter)),
      );
      if (!all) continue;
      for (const product of new Set(own.map((row) => row.product))) {
        const [exports, worlds] = [own, world].map((rows) => sumOf(rows.filter((row) => row.product === product)));
        if (!exports || !worlds) continue;
        try {
          const figure = revealedAdvantage(
            vector([exports]),
            vector([all]),
            vector([worlds]),
            vector([worldAll]),
            "Balassa",
          ).at(0);
          if (isKnown(figure)) found.push({ reporter, product, period, index: figureOf(figure)! });
        } catch (thrown) {
          // Exports above the world's: the rows do not belong together.
          if (!(thrown instanceof Refused)) throw thrown;
        }
      }
    }
  }
  return found;
}

/** The row of World where there is one, else the sum over partners; null where a value is missing or there is none. */
function sumOf(rows: readonly TradeRow[]): Decimal | null {
  const ofAll = rows.filter(({ partner }) => isWorld(partner) || partner === "");
  const its = ofAll.length > 0 ? ofAll : rows;
  if (its.length === 0) return null;
  return its.reduce<Decimal | null>((sum, { value }) => {
    const amount = decimalOf(value);
    return sum && amount ? sum.plus(amount) : null;
  }, new Decimal(0));
}
