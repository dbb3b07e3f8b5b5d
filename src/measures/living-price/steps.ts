import { alongside } from "../../cells/read-one-for-all";
import { elementAt, of, type Steps } from "../../explain/arguments";
import { equals, figure, term } from "../../explain/format";
import { messages } from "../../messages/messages";
import { livingPrice } from "./definition";

const texts = messages("steps.livingPrice", {
  missing: "benchmark − other income + cost: {benchmark} − {other} + {cost} {result}",
  price: "per unit sold: {missing} / {quantity} {result}",
});

export const steps: Steps = ([benchmark, otherIncome, cost, quantity], at) => {
  const all = alongside({ benchmark, otherIncome, cost, quantity });
  const lead = Object.values(all).find(({ layout }) => layout !== "cell") ?? all.benchmark;
  const index = elementAt(lead, at);
  const price = of(livingPrice(all.benchmark, all.otherIncome, all.cost, all.quantity), index);
  const [needed, other, spent, sold] = [all.benchmark, all.otherIncome, all.cost, all.quantity].map((each) =>
    of(each, index),
  );
  const missing = needed!.minus(other!).plus(spent!);
  return [
    texts.missing({ benchmark: figure(needed!), other: term(other!), cost: figure(spent!), result: equals(missing) }),
    texts.price({ missing: term(missing), quantity: figure(sold!), result: equals(price) }),
  ];
};
