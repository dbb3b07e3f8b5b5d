/** What may be said of rows of trade: values, shares, unit values with their coverage. Never value added: trade is gross. */

import { Vector } from "../../core/data/vector";
import { type Decimal, ONE, quotientOf, sum } from "../../core/numbers/decimal";
import { concentration } from "../../measures/concentration/definition";
import { NOTHING_SAID, type ReadingOf, type Said, type TradeRows } from "../../tables/reader/table-reading";
import {
  type Dimension,
  DIMENSIONS,
  type Flow,
  type FlowAccount,
  largestIn,
  lastComplete,
  mainDimension,
  type MemberOfTrade,
  type Priced,
  shareIn,
  tradeAccounts,
  wholeIn,
} from "./trade-account";
import { advantages, upgradingIn } from "./trade-flags";
import { tradeSaid as texts } from "./trade-texts";
import { amount as amountWords, percent as percentWords } from "./words";

/** More unit values than these are the report's. */
const MAX_SENTENCES = 12;

export function saidTradeRows(reading: ReadingOf<"trade rows">): Said {
  if (reading.question) return NOTHING_SAID;
  const { trade } = reading;
  const accounts = tradeAccounts(trade);
  const figures = new Map<string, string>();
  const flags = new Map<string, string>();
  const sentences: string[] = [];
  for (const account of accounts) {
    const ofPriced = pricedNames(account);
    // Of both flows side by side each is named.
    const flow = accounts.length > 1 ? account.flow : null;
    const nameOfPriced = (priced: Priced) =>
      flow === null ? ofPriced(priced) : texts.inFlow({ name: ofPriced(priced), flow });
    addFigures(figures, account, accounts.length === 1);
    for (const { own, first, last, flag, band } of upgradingIn(account)) {
      const name = nameOfPriced(own);
      const [from, to] = [account.periods[first]?.label ?? "", account.periods[last]?.label ?? ""];
      if (flag !== "") {
        flags.set(name, flag);
        if (sentences.length < MAX_SENTENCES) sentences.push(texts.upgrading({ name, from, to, flag }));
      }
      if (band !== "") flags.set(nameOf("quality band", name, account, last), band);
    }
    for (const { reporter, product, period, index } of advantages(account, trade)) {
      figures.set(nameOf("RCA", texts.ofProduct({ name: reporter, product }), account, period), plain(index));
      if (account.members.product.length < 2) figures.set(nameOf("RCA", reporter, account, period), plain(index));
      if (sentences.length < MAX_SENTENCES)
        sentences.push(
          texts.advantage({
            reporter,
            product,
            period: account.periods[period]?.label ?? "",
            index: amountWords(index),
          }),
        );
    }
    sentences.push(...unitValueSentences(account, trade, flow).slice(0, MAX_SENTENCES - sentences.length));
  }
  const [account] = accounts;
  const missing = trade.rows.filter(({ value }) => !value).length;
  if (missing > 0) sentences.push(texts.missing({ count: missing }));
  return {
    ...NOTHING_SAID,
    figures,
    flags,
    title: account ? titleOf(account, trade) : null,
    subtitle: account ? subtitleOf(account, trade) : "",
    sentences,
  };
}

const plain = (figure: Decimal): string => figure.toFixed();

const nameOf = (what: string, name: string, { periods }: FlowAccount, period: number): string =>
  [what, name, ...(periods[period] ? [periods[period].label] : [])].filter((part) => part !== "").join("/");

/** How figures of a flow are called: `exports`, `share of exports`; without a flow `value`, `share`. */
function called(
  flow: Flow,
  isOnly: boolean,
): Record<"value" | "share" | "unit value" | "coverage" | "quantity" | "concentration", string[]> {
  const of = (what: string) => (flow === null ? [what] : [`${what} of ${flow}`, ...(isOnly ? [what] : [])]);
  return {
    value: flow === null ? ["value"] : [flow, ...(isOnly ? ["value"] : [])],
    share: of("share"),
    "unit value": of("unit value"),
    coverage: of("coverage"),
    quantity: of("quantity"),
    concentration: of("concentration"),
  };
}

function addFigures(figures: Map<string, string>, account: FlowAccount, isOnly: boolean): void {
  const names = called(account.flow, isOnly);
  /** A country may report and be traded with: the first keeps the name. */
  const put = (whats: readonly string[], name: string, period: number, figure: Decimal | null) => {
    if (!figure) return;
    for (const what of whats) {
      const key = nameOf(what, name, account, period);
      if (!figures.has(key)) figures.set(key, plain(figure));
    }
  };
  const nameOfPriced = pricedNames(account);
  const isMain = account.flow !== "imports" || isOnly;
  for (const [period] of account.periods.entries()) {
    for (const dimension of DIMENSIONS) {
      const members = account.members[dimension];
      for (const member of members) {
        if (!member.amounts[period]!.hasRows) continue;
        put(names.value, member.name, period, member.amounts[period]!.value);
        if (members.length > 1) put(names.share, member.name, period, shareIn(account, member, period));
      }
      const values = members.flatMap(({ amounts }) => amounts[period]!.value ?? []);
      const isWhole = values.length === members.length && values.every((value) => !value.lt(0)) && sum(values).gt(0);
      if (members.length > 1 && isWhole)
        put(names.concentration, `${dimension}s`, period, concentration(new Vector("values", "column", values)));
    }
    put(names.value, "all", period, wholeIn(account, period));
    for (const priced of [...account.products, ...account.reporters, ...account.partners]) {
      const its = priced.figures[period];
      if (!its) continue;
      const whole = texts.ofProduct({ name: priced.name, product: priced.product });
      const hasWhole = priced.name !== "" && priced.product !== "";
      for (const name of new Set([nameOfPriced(priced), ...(hasWhole ? [whole] : [])])) {
        put(names["unit value"], name, period, its.unitValue);
        put(names.quantity, name, period, its.quantity);
        put(names.coverage, name, period, its.coverage);
      }
    }
  }
  if (isMain)
    for (const dimension of DIMENSIONS) {
      const members = account.members[dimension];
      if (members.length < 2) continue;
      for (const member of members) {
        const change = changeOf(account, member);
        if (change) put(["change in points"], member.name, change.last, change.points);
      }
    }
}

/** The last share less the first, of a member that is there in both. */
function changeOf(account: FlowAccount, member: MemberOfTrade): { points: Decimal; last: number } | null {
  const known = account.periods.flatMap((_, period) => {
    const share = member.amounts[period]!.hasRows ? shareIn(account, member, period) : null;
    return share ? [{ period, share }] : [];
  });
  const [first, last] = [known[0], known.at(-1)];
  return first && last && first !== last ? { points: last.share.minus(first.share), last: last.period } : null;
}

/** A unit value is of one product in one unit: its name says which, where there are several. */
function pricedNames(account: FlowAccount): (priced: Priced) => string {
  const units = new Map<string, number>();
  for (const { product } of account.products) units.set(product, (units.get(product) ?? 0) + 1);
  const isOneProduct = account.members.product.length < 2 && account.products.length < 2;
  return ({ name, product, unit }) => {
    const its = (units.get(product) ?? 0) > 1 && unit !== "" ? `${product} (${unit})` : product;
    if (name === "") return its === "" ? "all" : its;
    return isOneProduct ? name : texts.ofProduct({ name, product: its });
  };
}

function unitValueSentences(account: FlowAccount, trade: TradeRows, flow: Flow): string[] {
  const its = account.products.length > 1 || account.members.reporter.length < 2 ? account.products : account.reporters;
  const nameOfPriced = pricedNames(account);
  return its.flatMap((priced) => {
    const period = Math.max(...priced.figures.map((each, index) => (each ? index : -1)));
    const figure = priced.figures[period];
    if (!figure) return [];
    const name = nameOfPriced(priced);
    const label = account.periods[period]?.label;
    return [
      texts.unitValue({
        flow: flow ?? "none",
        named: name === "all" ? "no" : "yes",
        name: trade.productNames.has(name) ? `${name} ${trade.productNames.get(name)!}` : name,
        hasPeriod: label === undefined ? "no" : "yes",
        period: label ?? "",
        figure: amountWords(figure.unitValue),
        unit: unitValueUnit(trade.valueUnit, priced.unit),
        hasUnit: unitValueUnit(trade.valueUnit, priced.unit) === "" ? "no" : "yes",
        coverage: percentWords(figure.coverage),
      }),
    ];
  });
}

/** `US$ per kg`. */
export function unitValueUnit(value: string, quantity: string): string {
  if (quantity === "") return "";
  return value === "" ? texts.perQuantity({ quantity }) : texts.per({ value, quantity });
}

/** The words of the table where it names no flow: `trade value`. */
export function wordsOf({ valueWords }: TradeRows): string {
  if (valueWords === "") return texts.listed;
  return /^\p{Lu}\p{Ll}/u.test(valueWords) ? valueWords.charAt(0).toLowerCase() + valueWords.slice(1) : valueWords;
}

function titleOf(account: FlowAccount, trade: TradeRows): string | null {
  const period = lastComplete(account);
  if (period === null) return null;
  const dimension = mainDimension(account);
  if (!dimension) return changeTitle(account);
  const largest = largestIn(account, dimension, period);
  const share = largest[0] && shareIn(account, largest[0], period);
  // Where all tie there is no largest.
  if (!share || largest.length === account.members[dimension].length) return null;
  const finding = shareTitle(account, dimension, {
    name: tied(largest.map(({ name }) => titleName(name, dimension, trade))),
    share: percentWords(share),
    words: wordsOf(trade),
  });
  const label = account.periods[period]?.label;
  return label === undefined ? finding : texts.inPeriod({ finding, period: label });
}

const titleName = (name: string, dimension: Dimension, { productNames }: TradeRows): string => {
  const words = dimension === "product" ? productNames.get(name) : undefined;
  return words ? `${name} ${words}` : name;
};

function tied(names: readonly string[]): string {
  if (names.length === 1) return names[0]!;
  return texts.eachOf({ names: texts.and({ names: names.slice(0, -1).join(", "), last: names.at(-1)! }) });
}

/** The finding as a title, for figures or for the formulas that stand for them. */
export function shareTitle(
  account: FlowAccount,
  dimension: Dimension,
  args: { readonly name: string; readonly share: string; readonly words: string },
): string {
  const { flow } = account;
  if (flow === null) return texts.ofWords(args);
  const [only, another] = account.members.reporter;
  if (!only || another) return texts.reporterOfFlow({ ...args, flow });
  const its = { ...args, reporter: only.name };
  if (dimension === "partner" && account.isOfSomePartners)
    return flow === "exports" ? texts.partnerTookOfListed(its) : texts.partnerSuppliedOfListed(its);
  if (dimension === "partner") return flow === "exports" ? texts.partnerTook(its) : texts.partnerSupplied(its);
  return texts.ofReporter({ ...its, flow });
}

/** Of one reporter, partner and product: how its value changed. */
function changeTitle(account: FlowAccount): string | null {
  const { flow, periods } = account;
  const known = periods.flatMap((period, position) => {
    const value = wholeIn(account, position);
    return value && period ? [{ value, label: period.label }] : [];
  });
  const [first, last] = [known[0], known.at(-1)];
  if (flow === null || !first || !last || first === last) return null;
  const change = quotientOf(last.value, first.value).minus(ONE);
  const [reporter] = account.members.reporter;
  const whose = reporter ? texts.flowOf({ flow, reporter: reporter.name }) : texts.flowAlone({ flow });
  const args = { whose, share: percentWords(change.abs()), from: first.label, to: last.label };
  return change.isZero() ? texts.same(args) : change.gt(0) ? texts.rose(args) : texts.fell(args);
}

function subtitleOf(account: FlowAccount, { valueUnit }: TradeRows): string {
  const dimension = mainDimension(account);
  if (dimension)
    return texts.shareOfListed({
      count: account.members[dimension].length,
      of: dimension,
      unit: valueUnit,
      hasUnit: valueUnit === "" ? "no" : "yes",
    });
  return valueUnit === "" ? "" : texts.valuesIn({ unit: valueUnit });
}
