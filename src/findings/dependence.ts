/** A seller that sells more than half to one buyer: one finding for each seller. */

import { labels, vector } from "../cells/read";
import { type Decimal, fromDouble, fromNumeral, ONE, ZERO } from "../core/numbers/decimal";
import { sameName } from "../core/data/labels";
import { figureOf } from "../core/data/table";
import { ALL_SELLERS, dependence } from "../measures/dependence/definition";
import type { FunctionTable } from "../tables/function-tables";
import { type ArgumentCell, argumentCells, plainCell } from "../tables/function-tables/cells";
import type { Understanding } from "../tables/understanding";
import { cell, type Check } from "./finding";
import { answered, nameIn } from "./function-answers";

/** So many rows between two pauses take no time. */
const BREATH = 64;

interface Pair {
  readonly seller: string;
  readonly buyer: string;
  /** Of its first sale. */
  readonly row: number;
  value: Decimal;
}

export const dependences: Check = function* ({ table, functions }) {
  const [its] = functions;
  if (its?.of !== "DEPENDENCE" || functions.length > 1) return;
  const pairs = yield* pairsOf(table, its);
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
  const [buyerColumn] = its.columns.get("buyer")!;
  for (const [seller, , buyer, share, , , ofPurchases] of sellers) {
    yield;
    const part = figureOf(share);
    if (!part || part.times(2).lte(ONE)) continue;
    yield {
      kind: "dependence",
      area: cell(firsts.get(key(nameIn(seller), nameIn(buyer)))!, buyerColumn!),
      seller: nameIn(seller),
      buyer: nameIn(buyer),
      share: part.toString(),
      ofPurchases: figureOf(ofPurchases)?.toString() ?? "",
    };
  }
};

/** What each seller sells to each buyer; null where a figure is missing, or is none: that has its own finding. */
function* pairsOf(table: Understanding, its: FunctionTable): Generator<undefined, Pair[] | null, void> {
  const reader = (name: string) => argumentCells(table, its, name, its.columns.get(name)![0]!);
  const [seller, buyer, value] = [reader("seller"), reader("buyer"), reader("value")];
  const pairs = new Map<string, Pair>();
  for (const [index, row] of its.rows.entries()) {
    if (index % BREATH === 0) yield;
    const [from, to] = [textOf(seller(row)), textOf(buyer(row))];
    const amount = decimalOf(value(row));
    if (!amount || from === null || to === null) return null;
    const key = `${sameName(from)}\n${sameName(to)}`;
    const pair = pairs.get(key);
    if (pair) pair.value = pair.value.plus(amount);
    else pairs.set(key, { seller: from, buyer: to, row, value: amount });
  }
  return [...pairs.values()];
}

function textOf(its: ArgumentCell): string | null {
  const plain = plainCell(its);
  return typeof plain === "string" ? plain.trim() : typeof plain === "number" ? String(plain) : null;
}

function decimalOf(its: ArgumentCell): Decimal | null {
  const plain = plainCell(its);
  if (plain === "") return ZERO;
  const found = typeof plain === "number" ? fromDouble(plain) : typeof plain === "string" ? fromNumeral(plain) : null;
  return found?.isNegative() && !found.isZero() ? null : found;
}
