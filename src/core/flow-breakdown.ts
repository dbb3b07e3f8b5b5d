/**
 * Sales, purchases, value added and share of each producer in a chain of payments.
 *
 * The share is of total final purchases, which the value added of all producers sums to. A producer who sells for less
 * than it buys has a negative value added and share. Without final purchases there are no shares.
 *
 * Source: Kaplinsky (2015), note 11, on first and further rounds; Dedrick, Kraemer & Linden (2010) for bills of materials.
 */
import { sum } from "./decimal";
import { finalMarkets, flowNetwork, producerValueAdded } from "./flow-network";
import type { Labels } from "./labels";
import type { Table } from "./table";
import { shareable } from "./value-added";
import type { Vector } from "./vector";

export function flowBreakdown(from: Labels, to: Labels, value: Vector): Table {
  const network = flowNetwork(from, to, value);
  const finalPurchases = sum(finalMarkets(network).map((market) => market.purchases));
  const base = shareable(finalPurchases, "final purchases");
  return [
    ["Actor", "Sales", "Purchases", "Value added", "Share"],
    ...network.actors.filter((actor) => actor.isProducer).map((actor) => {
      const added = producerValueAdded(actor);
      return [actor.name, actor.sales, actor.purchases, added, added.div(base)];
    }),
  ];
}
