/** How the figures of an actor in a chain of payments come about. */

import { label, labels, vector } from "../cells/read";
import { absorbedFractions } from "../core/networks/absorption";
import { ZERO } from "../core/numbers/decimal";
import { flowBreakdown } from "../core/flow-breakdown";
import { actorsWho, flowNetwork, type FlowNetwork } from "../core/networks/flow-network";
import { flowOrigin } from "../core/flow-origin";
import { sameName } from "../core/data/labels";
import { figureOf } from "../core/data/table";
import { valueAdded } from "../core/value-added";
import { type Given, of, type Steps } from "./given";
import { equals, equalsPercent, figure, percent, term } from "./say";

/** So many payments are written out. */
const mostWritten = 8;

function networkOf([from, to, value]: readonly Given[]) {
  const sellers = labels("from", from);
  const given = [sellers, labels("to", to, sellers), vector("value", value, sellers)] as const;
  return { given, network: flowNetwork(...given) };
}

/** `sales: 80 (China) + 120 (Other makers) = 200`. */
function paymentsOf(
  { actors, lines, from, to, value, sales, purchases }: FlowNetwork,
  actor: number,
  isSeller: boolean,
): string {
  const [own, other] = isSeller ? [from, to] : [to, from];
  const its = lines.filter((line) => own[line] === actor);
  const total = of(isSeller ? sales : purchases, actor);
  const words = isSeller ? "sales" : "purchases";
  if (its.length === 0) return `${words}: none = 0`;
  const written =
    its.length > mostWritten
      ? `${its.length} payments`
      : its.map((line) => `${figure(of(value, line))} (${actors[other[line]!]!.name})`).join(" + ");
  return `${words}: ${written} ${equals(total)}`;
}

export const flowBreakdownSteps: Steps = (args, { row, column }) => {
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

export const flowOriginSteps: Steps = (args, { row, column }) => {
  const { given, network } = networkOf(args);
  const market = label("market", args[3]);
  const [name, value] = flowOrigin(...given, market)[row] ?? [];
  const origin = figureOf(value);
  if (row === 0 || column === 0 || typeof name !== "string" || !origin) return null;
  const at = (wanted: string) => network.actors.findIndex((actor) => sameName(actor.name) === sameName(wanted));
  const [actor, buyer] = [at(name), at(market.at(0))];
  const own = of(valueAdded(network.sales, network.purchases), actor);
  const fraction = absorbedFractions(network, buyer)[actor] ?? ZERO;
  const bought = of(network.purchases, buyer);
  const goesTo = network.actors[buyer]!.name;
  const traced = `its own value added × the part of its output that ends there: ${term(own)} × ${figure(fraction)} ${equals(origin)}`;
  const lines = [
    paymentsOf(network, actor, true),
    paymentsOf(network, actor, false),
    `of its output, through all who buy it and sell on, ends with ${goesTo}: ${percent(fraction)}`,
    traced,
  ];
  return column === 1
    ? lines
    : [
        traced,
        `all purchases of ${goesTo}: ${figure(bought)}`,
        `share: ${term(origin)} / ${figure(bought)} ${equalsPercent(origin.div(bought))}`,
      ];
};
