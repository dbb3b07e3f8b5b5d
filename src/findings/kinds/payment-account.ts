/** What payments come to: received, paid and kept by each actor, by the core's own measures of flows. */

import { Labels, Register, sameName } from "../../core/data/labels";
import { figureOf, type Table } from "../../core/data/table";
import { Vector } from "../../core/data/vector";
import { type Decimal, quotientOf, ZERO } from "../../core/numbers/decimal";
import { Refused } from "../../core/refusal";
import { dependence } from "../../measures/dependence/definition";
import { flowBreakdown } from "../../measures/flow-breakdown/definition";
import { flowOrigin } from "../../measures/flow-origin/definition";
import { isOthers } from "../../tables/reader/kinds/payment-words";
import type { Payments } from "../../tables/reader/table-reading";
import { paymentsSaid as texts } from "./payment-texts";
import { nameIn } from "../function-answers";
import { decimalOf } from "../../tables/reader/figure-in";

export interface Actor {
  readonly name: string;
  readonly received: Decimal;
  readonly paid: Decimal;
  /** Received less paid. */
  readonly kept: Decimal;
  /** Who pays and is never paid. */
  readonly isFinal: boolean;
  /** Of those who are not named. */
  readonly isOthers: boolean;
}

export interface Dependence {
  readonly seller: string;
  readonly buyer: string;
  readonly share: Decimal;
}

export interface PaymentAccount {
  /** In order of first appearance. */
  readonly actors: readonly Actor[];
  /** By all who are never paid. */
  readonly paidByFinal: Decimal;
  /** Between all. */
  readonly paid: Decimal;
  /** The largest named buyer of each seller that has one. */
  readonly dependences: readonly Dependence[];
  /** Of each final payer, who keeps how much of it. */
  readonly origins: readonly { readonly market: string; readonly rows: readonly { name: string; share: Decimal }[] }[];
}

/** More of them are the report's. */
const MAX_ORIGINS = 12;

const labelsOf = (argument: string, names: readonly string[]): Labels => {
  const register = new Register();
  const codes = Int32Array.from(names, (name) => register.enter(name));
  return new Labels(argument, "column", codes, register.names);
};

/** Those who are not named: as sellers others than as buyers, and so called where they are both. */
export function sidesOf(payments: Payments): { sellers: string[]; buyers: string[]; others: ReadonlySet<string> } {
  const [sellers, buyers] = [payments.rows.map(({ payee }) => payee), payments.rows.map(({ payer }) => payer)];
  const keys = (names: readonly string[]) => new Set(names.filter(isOthers).map((name) => sameName(name)));
  const [sold, bought] = [keys(sellers), keys(buyers)];
  const areBoth = (name: string) => sold.has(sameName(name)) && bought.has(sameName(name));
  const [seller, buyer] = [texts.sellers, texts.buyers].map(
    (say) => (name: string) => (areBoth(name) ? say({ name }) : name),
  ) as [(name: string) => string, (name: string) => string];
  return {
    sellers: sellers.map(seller),
    buyers: buyers.map(buyer),
    others: new Set([
      ...sellers.filter(isOthers).map((name) => sameName(seller(name))),
      ...buyers.filter(isOthers).map((name) => sameName(buyer(name))),
    ]),
  };
}

/** Null where an amount is missing or below 0, somebody pays himself, or nobody is a final payer. */
export function paymentAccount(payments: Payments): PaymentAccount | null {
  const amounts = payments.rows.map(({ amount }) => decimalOf(amount));
  if (amounts.length === 0 || amounts.some((amount) => !amount || amount.lt(0))) return null;
  const value = new Vector("value", "column", amounts as Decimal[]);
  const { sellers, buyers, others } = sidesOf(payments);
  try {
    const [from, to] = [labelsOf("from", sellers), labelsOf("to", buyers)];
    const [, ...producers] = flowBreakdown(from, to, value);
    const actors = actorsOf(sellers, buyers, amounts as Decimal[], producers, others);
    const markets = actors.filter(({ isFinal, paid }) => isFinal && paid.gt(0)).slice(0, MAX_ORIGINS);
    return {
      actors,
      paidByFinal: actors.reduce((sum, { isFinal, paid }) => (isFinal ? sum.plus(paid) : sum), ZERO),
      paid: value.total(),
      dependences: dependencesOf(payments, value),
      origins: markets.map(({ name }) => ({ market: name, rows: originOf(from, to, value, name) })),
    };
  } catch (thrown) {
    if (thrown instanceof Refused) return null;
    throw thrown;
  }
}

function actorsOf(
  sellers: readonly string[],
  buyers: readonly string[],
  amounts: readonly Decimal[],
  producers: Table,
  others: ReadonlySet<string>,
): Actor[] {
  const known = new Map(
    producers.map(([name, sales, purchases, added]) => [
      sameName(nameIn(name)),
      { received: figureOf(sales)!, paid: figureOf(purchases)!, kept: figureOf(added)! },
    ]),
  );
  const register = new Register();
  const paid: Decimal[] = [];
  sellers.forEach((seller, row) => {
    register.enter(seller);
    const buyer = register.enter(buyers[row]!);
    paid[buyer] = (paid[buyer] ?? ZERO).plus(amounts[row]!);
  });
  return register.names.map((name, position): Actor => {
    const its = known.get(sameName(name));
    const bought = paid[position] ?? ZERO;
    return {
      name,
      ...(its ?? { received: ZERO, paid: bought, kept: bought.negated() }),
      isFinal: !its,
      isOthers: others.has(sameName(name)),
    };
  });
}

/** The names of those who are not named are one in the measure, in whatever language. */
function dependencesOf(payments: Payments, value: Vector): Dependence[] {
  const plain = (name: string) => (isOthers(name) ? "others" : name);
  const sellers = payments.rows.map(({ payee }) => plain(payee));
  const buyers = payments.rows.map(({ payer }) => plain(payer));
  try {
    const [, ...rows] = dependence(labelsOf("seller", sellers), labelsOf("buyer", buyers), value);
    const named = new Set(sellers.map((name) => sameName(name)));
    return rows.flatMap(([seller, , buyer, share]): Dependence[] => {
      const part = figureOf(share);
      return typeof seller === "string" && typeof buyer === "string" && part && named.has(sameName(seller))
        ? [{ seller, buyer, share: part }]
        : [];
    });
  } catch (thrown) {
    // Nobody who sells is named.
    if (thrown instanceof Refused) return [];
    throw thrown;
  }
}

function originOf(from: Labels, to: Labels, value: Vector, market: string): { name: string; share: Decimal }[] {
  try {
    const [, ...rows] = flowOrigin(from, to, value, labelsOf("market", [market]));
    return rows.flatMap(([name, , share]) => {
      const part = figureOf(share);
      return part ? [{ name: nameIn(name), share: part }] : [];
    });
  } catch (thrown) {
    // Actors that only pay one another.
    if (thrown instanceof Refused) return [];
    throw thrown;
  }
}

/** A share of the sales of all, of a buyer that is named. */
export function sharesOfAllSales(payments: Payments): { name: string; share: Decimal }[] {
  const register = new Register();
  const sums: Decimal[] = [];
  let all = ZERO;
  for (const { payer, amount } of payments.rows) {
    const its = decimalOf(amount);
    if (!its || its.lt(0)) return [];
    all = all.plus(its);
    if (isOthers(payer)) continue;
    const position = register.enter(payer);
    sums[position] = (sums[position] ?? ZERO).plus(its);
  }
  return all.gt(0) ? register.names.map((name, position) => ({ name, share: quotientOf(sums[position]!, all) })) : [];
}
