import { labels, vector } from "../../cells/read";
import { type Decimal, ZERO } from "../../core/numbers/decimal";
import { figureOf } from "../../core/data/table";
import { of, type Steps } from "../../explain/arguments";
import { equals, equalsCell, equalsPercent, figure } from "../../explain/format";
import { messages } from "../../messages/messages";
import { dependence, OTHERS, type Sales, salesOf } from "./definition";

const texts = messages("steps.dependence", {
  others: "others",
  sales: "sales: {parts} {total}",
  count: "{count, plural, one {# buyer} other {# buyers}}",
  share: "share of sales: {part} / {whole} {share}",
  low: "buyers not named as many: 10,000 × {squares} / {whole}² {result}",
  high: "buyers not named as one: 10,000 × {squares} / {whole}² {result}",
  squares: "{count, plural, one {the square of # sale} other {the sum of # squares}}",
  purchases: "all that {buyer} buys: {total}",
  shareOfPurchases: "share of the buyer’s purchases: {part} / {whole} {share}",
  asymmetry: "asymmetry: {share} − {other} {result}",
});

/** So many buyers are written out. */
const MAX_LISTED = 8;

interface Bought {
  readonly buyer: number;
  readonly amount: Decimal;
}

/** What a seller, or all of them, sells to each buyer. */
function salesByBuyer({ sellerOf, buyerOf, value }: Sales, isOwn: (seller: number) => boolean): Bought[] {
  const amounts = new Map<number, Decimal>();
  sellerOf.forEach((seller, line) => {
    if (seller === OTHERS || !isOwn(seller)) return;
    const buyer = buyerOf[line]!;
    amounts.set(buyer, (amounts.get(buyer) ?? ZERO).plus(of(value, line)));
  });
  return [...amounts].map(([buyer, amount]) => ({ buyer, amount }));
}

export const steps: Steps = ([seller, buyer, value], { row, column }) => {
  const sellers = labels("seller", seller);
  const payments = [sellers, labels("buyer", buyer, sellers), vector("value", value, sellers)] as const;
  const entries = dependence(...payments)[row];
  const entry = entries?.[column];
  if (row === 0 || column === 0 || !entries || entry === undefined) return null;
  const result = figureOf(entry);
  if (typeof entry !== "string" && result === null) return null;

  const sales = salesOf(...payments);
  const isAll = row > sales.sellers.length;
  const bought = salesByBuyer(sales, (each) => isAll || each === row - 1);
  const total = bought.reduce((sum, { amount }) => sum.plus(amount), ZERO);
  const whole = figure(total);
  const nameOf = (position: number): string => (position === OTHERS ? texts.others : sales.buyers[position]!);
  const parts =
    bought.length > MAX_LISTED
      ? texts.count({ count: bought.length })
      : bought.map(({ buyer, amount }) => `${figure(amount)} (${nameOf(buyer)})`).join(" + ");
  const written = texts.sales({ parts, total: equals(total) });

  const squaresOf = (them: readonly Bought[]): string =>
    them.length > MAX_LISTED
      ? texts.squares({ count: them.length })
      : `(${them.map(({ amount }) => `${figure(amount)}²`).join(" + ") || "0"})`;
  const named = bought.filter(({ buyer }) => buyer !== OTHERS);
  const largest = named.find(({ buyer }) => nameOf(buyer) === entries[2]);
  const shown = result ? equalsCell(result) : "";

  switch (column) {
    case 1:
      return [written];
    case 2:
      return typeof entry === "string" ? [written, entry] : null;
    case 4:
      return [written, texts.low({ squares: squaresOf(named), whole, result: shown })];
    case 5:
      return [written, texts.high({ squares: squaresOf(bought), whole, result: shown })];
  }
  if (!largest || !result) return null;
  const part = figure(largest.amount);
  const share = texts.share({ part, whole, share: equalsPercent(largest.amount.div(total)) });
  if (column === 3) return [written, share];
  const all = sales.buyerOf.reduce<Decimal>(
    (sum, each, line) => (each === largest.buyer ? sum.plus(of(sales.value, line)) : sum),
    ZERO,
  );
  const purchases = texts.purchases({ buyer: nameOf(largest.buyer), total: figure(all) });
  const ofPurchases = largest.amount.div(all);
  const shareOfPurchases = texts.shareOfPurchases({ part, whole: figure(all), share: equalsPercent(ofPurchases) });
  if (column === 6) return [purchases, shareOfPurchases];
  return [
    share,
    purchases,
    shareOfPurchases,
    texts.asymmetry({
      share: figure(largest.amount.div(total)),
      other: figure(ofPurchases),
      result: equals(largest.amount.div(total).minus(ofPurchases)),
    }),
  ];
};
