/**
 * A chain given as payments for goods and services between actors: a bill of materials, a supply network, sub-chains of
 * any depth.
 *
 * Each line says who sells (from), who buys (to) and for how much. Several lines between the same two add up. An actor
 * who buys and is never named as a seller is a final market; everybody else is a producer, with value added = sales -
 * purchases, so that value added sums to the purchases of the final markets. Names are the same when they differ in case
 * and outer spaces only.
 */
import { type Decimal, ZERO } from "./decimal";
import { needed } from "./figure";
import { type Labels, occupied, sameName } from "./labels";
import { refuse } from "./refusal";
import type { Vector } from "./vector";

export interface Actor {
  readonly name: string;
  sales: Decimal;
  purchases: Decimal;
  isProducer: boolean;
}

export interface Flow {
  readonly from: number;
  readonly to: number;
  readonly value: Decimal;
}

export interface FlowNetwork {
  /** In order of first appearance, reading each line from, then to. */
  readonly actors: readonly Actor[];
  readonly flows: readonly Flow[];
}

export function flowNetwork(from: Labels, to: Labels, value: Vector): FlowNetwork {
  const values = value.notNegative();
  const actors: Actor[] = [];
  const positions = new Map<string, number>();
  const actorAt = (labels: Labels, line: number): number => {
    const name = labels.at(line);
    if (name === "") refuse({ why: "no name", place: labels.place(line) });
    const key = sameName(name);
    const known = positions.get(key);
    if (known !== undefined) return known;
    positions.set(key, actors.length);
    actors.push({ name, sales: ZERO, purchases: ZERO, isProducer: false });
    return actors.length - 1;
  };

  const flows = occupied([from, to], [value]).map((line): Flow => {
    const seller = actorAt(from, line);
    const buyer = actorAt(to, line);
    const paid = needed(values.at(line));
    if (seller === buyer) refuse({ why: "sells to itself", place: from.place(line), actor: from.at(line) });
    const sellingActor = actors[seller]!;
    const buyingActor = actors[buyer]!;
    sellingActor.sales = sellingActor.sales.plus(paid);
    sellingActor.isProducer = true;
    buyingActor.purchases = buyingActor.purchases.plus(paid);
    return { from: seller, to: buyer, value: paid };
  });
  if (flows.length === 0) refuse({ why: "no records", place: { argument: from.argument } });
  return { actors, flows };
}

export function producerValueAdded(actor: Actor): Decimal {
  return actor.sales.minus(actor.purchases);
}

export function finalMarkets(network: FlowNetwork): Actor[] {
  return network.actors.filter((actor) => !actor.isProducer);
}
