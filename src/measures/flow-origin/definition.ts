/**
 * Whose value added is in the purchases of one final market, through all rounds.
 *
 * Each producer's output is assumed to have the same composition for all buyers (proportionality). So of a producer's output
 * the same fraction y as of its value added ends in the market:
 *
 *     y_j X_j = f_jM + sum over buyers i of f_ji y_i,     value added of j in M = V_j y_j
 *
 * with X the producer's sales, f its flows and M the market. Loops are allowed. A group of producers who sell to each
 * other only passes nothing on: it has no source of value of its own and no answer. Producers whose product does not
 * reach the market have no row.
 *
 * Source: Leontief (1936) for all rounds; Kaplinsky (2015), note 11.
 */
import { absorbedFractions } from "../../core/networks/absorption";
import { quotientOf } from "../../core/numbers/decimal";
import { needed } from "../../core/numbers/figure";
import { type FlowNetwork, actorsWho, flowNetwork } from "../../core/networks/flow-network";
import { type Labels, sameName } from "../../core/data/labels";
import { refuse } from "../../core/refusal";
import type { Table } from "../../core/data/table";
import { valueAdded } from "../value-added/definition";
import { shareable } from "../../core/data/shares";
import type { Vector } from "../../core/data/vector";

export function flowOrigin(from: Labels, to: Labels, value: Vector, market: Labels): Table {
  const network = flowNetwork(from, to, value);
  const destination = marketOf(network, market);
  const { actors, sales, purchases } = network;
  const base = shareable(needed(purchases.at(destination)), `purchases of ${network.actors[destination]!.name}`);
  const fractions = absorbedFractions(network, destination);
  const added = valueAdded(sales, purchases);
  const rows = actorsWho(true, network)
    .filter((actor) => !fractions[actor]!.isZero())
    .map((actor) => ({ name: actors[actor]!.name, added: needed(added.at(actor)).times(fractions[actor]!) }));
  rows.sort((a, b) => b.added.comparedTo(a.added));
  return [["Actor", "Value added", "Share"], ...rows.map(({ name, added }) => [name, added, quotientOf(added, base)])];
}

function marketOf(network: FlowNetwork, market: Labels): number {
  const index = network.actors.findIndex(
    (actor) => !actor.isProducer && sameName(actor.name) === sameName(market.at(0)),
  );
  return index >= 0
    ? index
    : refuse({
        why: "unknown market",
        place: market.place(0),
        found: market.at(0),
        markets: actorsWho(false, network).map((actor) => network.actors[actor]!.name),
      });
}
