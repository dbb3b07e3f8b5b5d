/** A seller that sells more than half to one buyer: one finding for each seller. Others are no buyer. */

import { labels, vector } from "../cells/read";
import { type Decimal, ONE } from "../core/numbers/decimal";
import { sameName } from "../core/data/labels";
import { figureOf } from "../core/data/table";
import { ALL_SELLERS, dependence } from "../measures/dependence/definition";
import { isOthers } from "../tables/reader/kinds/payment-words";
import type { ReadingOf } from "../tables/reader/table-reading";
import { cell, type Check } from "./finding";
import { answered, nameIn } from "./function-answers";
import { decimalOf } from "../tables/reader/figure-in";

/** So many rows between two pauses take no time. */
const BREATH = 64;

interface Pair {
  readonly seller: string;
  readonly buyer: string;
  /** Of its first sale. */
  readonly row: number;
  value: Decimal;
}

export const dependences: Check = function* ({ reading }) {
  if (reading.kind !== "payments" || reading.question) return;
  const pairs = yield* pairsOf(reading);
  if (!pairs || pairs.length === 0) return;
  const column = (of: (pair: Pair) => string) => pairs.map((pair) => [of(pair)]);
  const answer = answered(() => {
    const seller = labels(
      "seller",
      column((pair) => pair.seller),
    );
    return dependence(
      seller,
      labels(
        "buyer",
        column((pair) => pair.buyer),
        seller,
      ),
      vector(
        "value",
        column(({ value }) => value.toString()),
        seller,
      ),
    );
  });
  if (!answer) return;
  yield;
  const sellers = answer.slice(1, answer.at(-1)?.[0] === ALL_SELLERS && answer.length > 2 ? -1 : undefined);
  const firsts = new Map<string, number>();
  const key = (seller: string, buyer: string) => `${sameName(seller)}\n${sameName(buyer)}`;
  for (const { seller, buyer, row } of pairs) if (!firsts.has(key(seller, buyer))) firsts.set(key(seller, buyer), row);
  const buyers = reading.columns.find(({ role }) => role === "buyer" || role === "payer");
  for (const [seller, , buyer, share, , , ofPurchases] of sellers) {
    yield;
    const part = figureOf(share);
    const row = firsts.get(key(nameIn(seller), nameIn(buyer)));
    if (!part || part.times(2).lte(ONE) || row === undefined) continue;
    yield {
      kind: "dependence",
      area: cell(row, buyers?.index ?? 0),
      seller: nameIn(seller),
      buyer: nameIn(buyer),
      share: part.toString(),
      ofPurchases: figureOf(ofPurchases)?.toString() ?? "",
    };
  }
};

/** Those who are not named are one in the measure, in whatever language. */
const plain = (name: string): string => (isOthers(name) ? "others" : name);

/** What each seller sells to each buyer; null where a figure is missing, or is below 0: that has its own finding. */
function* pairsOf({ payments }: ReadingOf<"payments">): Generator<undefined, Pair[] | null, void> {
  const pairs = new Map<string, Pair>();
  for (const [index, { row, payer, payee, amount }] of payments.rows.entries()) {
    if (index % BREATH === 0) yield;
    const value = decimalOf(amount);
    if (!value || (value.isNegative() && !value.isZero())) return null;
    const [seller, buyer] = [plain(payee), plain(payer)];
    const key = `${sameName(seller)}\n${sameName(buyer)}`;
    const pair = pairs.get(key);
    if (pair) pair.value = pair.value.plus(value);
    else pairs.set(key, { seller, buyer, row, value });
  }
  return [...pairs.values()];
}
