/**
 * Sales, purchases, value added and share of each producer in a chain of payments.
 *
 * The share is of total final purchases, which the value added of all producers sums to. A producer who sells for less
 * than it buys has a negative value added and share. Without final purchases there are no shares.
 *
 * Source: Kaplinsky (2015), note 11, on first and further rounds; Dedrick, Kraemer & Linden (2010) for bills of materials.
 */
import { actorsWho, flowNetwork } from "../../core/networks/flow-network";
import type { Labels } from "../../core/data/labels";
import type { Table } from "../../core/data/table";
import { valueAdded } from "../value-added/definition";
import { shareable } from "../../core/data/shares";
import type { Vector } from "../../core/data/vector";

export function flowBreakdown(from: Labels, to: Labels, value: Vector): Table {
  const network = flowNetwork(from, to, value);
  const { actors, sales, purchases } = network;
  const added = valueAdded(sales, purchases);
  const shares = added.over(
    shareable(purchases.pick(actorsWho(false, network)).total(), value.argument, "final purchases"),
  );
  return [
    ["Actor", "Sales", "Purchases", "Value added", "Share"],
    ...actorsWho(true, network).map((actor) => [
      actors[actor]!.name,
      ...[sales, purchases, added, shares].map((column) => column.entry(actor)),
    ]),
  ];
}
