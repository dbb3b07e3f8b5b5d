import { actorsWho } from "../../core/networks/flow-network";
import { ZERO } from "../../core/numbers/decimal";
import { of, type Steps } from "../../explain/arguments";
import { networkOf, paymentsOf } from "../../explain/payments";
import { equals, equalsPercent, figure, term } from "../../explain/format";
import { flowBreakdown } from "./definition";
import { messages } from "../../messages/messages";

const texts = messages("steps.flowBreakdown", {
  added: "sales − purchases: {sales} − {purchases} {result}",
  final: "purchases of all final buyers: {final}",
  share: "share: {part} / {whole} {share}",
});

export const steps: Steps = (args, { row, column }) => {
  const { records, network } = networkOf(args);
  const [name] = flowBreakdown(...records)[row] ?? [];
  const actor = actorsWho(true, network)[row - 1];
  if (row === 0 || column === 0 || actor === undefined || typeof name !== "string") return null;
  const [sold, bought] = [of(network.sales, actor), of(network.purchases, actor)];
  const own = sold.minus(bought);
  const added = texts.added({ sales: figure(sold), purchases: term(bought), result: equals(own) });
  const final = actorsWho(false, network).reduce((sum, market) => sum.plus(of(network.purchases, market)), ZERO);
  switch (column) {
    case 1:
      return [paymentsOf(network, actor, true)];
    case 2:
      return [paymentsOf(network, actor, false)];
    case 3:
      return [paymentsOf(network, actor, true), paymentsOf(network, actor, false), added];
    case 4:
      return [
        added,
        texts.final({ final: figure(final) }),
        texts.share({ part: term(own), whole: figure(final), share: equalsPercent(own.div(final)) }),
      ];
    default:
      return null;
  }
};
