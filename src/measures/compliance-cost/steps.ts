import { vector } from "../../cells/read";
import { oneOrEach, optionalOneOrEach } from "../../cells/read-one-for-all";
import { sameForAll } from "../../core/data/one-or-each";
import { type Decimal, ONE } from "../../core/numbers/decimal";
import { isFigure, of, type Steps } from "../../explain/arguments";
import { equals, figure } from "../../explain/format";
import { messages } from "../../messages/messages";
import { complianceCost, firmsOf, largestFirm } from "./definition";

const texts = messages("steps.complianceCost", {
  cost: "audits × fee / firms that share one: {audits} × {fee} / {sharedBy} {result}",
  share: "relative to sales: {cost} / {sales} {result}",
  largest: "the same of the firm with the largest sales, {sales}: {cost} / {sales} {result}",
  times: "the one relative to the other: {share} / {largest} {result}",
});

const COST = 1;
const SHARE = 2;

export const steps: Steps = ([sales, audits, fee, sharedBy], { row, column }) => {
  const income = vector("sales", sales);
  const costs = [
    oneOrEach("audits", audits, income),
    oneOrEach("fee", fee, income),
    optionalOneOrEach("sharedBy", sharedBy, income) ?? sameForAll(income, ONE),
  ] as const;
  const rows = firmsOf(income, costs);
  const firm = rows[row - 1];
  if (row === 0 || firm === undefined || !isFigure(complianceCost(income, ...costs)[row]![column])) return null;
  const termsOf = (each: number) => costs.map(({ figures }) => of(figures, each)) as [Decimal, Decimal, Decimal];
  const costOf = (each: number): Decimal => {
    const [number, price, sharing] = termsOf(each);
    return number.times(price).div(sharing);
  };
  if (column < COST) return null;
  const [number, price, sharing] = termsOf(firm);
  const cost = costOf(firm);
  const first = texts.cost({
    audits: figure(number),
    fee: figure(price),
    sharedBy: figure(sharing),
    result: equals(cost),
  });
  if (column === COST) return [first];
  const own = of(income, firm);
  const share = cost.div(own);
  const second = texts.share({ cost: figure(cost), sales: figure(own), result: equals(share) });
  if (column === SHARE) return [first, second];
  const place = largestFirm(income.pick(rows));
  if (typeof place !== "number") return null;
  const largest = rows[place]!;
  const theirs = costOf(largest).div(of(income, largest));
  return [
    first,
    texts.share({ cost: figure(cost), sales: figure(own), result: equals(share) }),
    texts.largest({
      cost: figure(costOf(largest)),
      sales: figure(of(income, largest)),
      result: equals(theirs),
    }),
    texts.times({ share: figure(share), largest: figure(theirs), result: equals(share.div(theirs)) }),
  ];
};
