import { actorsWho } from "../../core/networks/flow-network";
import { ZERO } from "../../core/numbers/decimal";
import { of, type Steps } from "../../explain/given";
import { networkOf, paymentsOf } from "../../explain/payments";
import { equals, equalsPercent, figure, term } from "../../explain/say";
import { flowBreakdown } from "./definition";

export const steps: Steps = (args, { row, column }) => {
  const { given, network } = networkOf(args);
  const [name] = flowBreakdown(...given)[row] ?? [];
  const actor = actorsWho(true, network)[row - 1];
  if (row === 0 || column === 0 || actor === undefined || typeof name !== "string") return null;
  const [sold, bought] = [of(network.sales, actor), of(network.purchases, actor)];
  const own = sold.minus(bought);
  const added = `sales − purchases: ${figure(sold)} − ${term(bought)} ${equals(own)}`;
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
        `purchases of all who only buy: ${figure(final)}`,
        `share: ${term(own)} / ${figure(final)} ${equalsPercent(own.div(final))}`,
      ];
    default:
      return null;
  }
};
