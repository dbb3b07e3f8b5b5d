/**
 * A chain given as payments for goods and services between actors: a bill of materials, a supply network, sub-chains of
 * any depth.
 *
 * Each line says who sells (from), who buys (to) and for how much. Several lines between the same two add up. An actor
 * who buys and is never named as a seller is a final market; everybody else is a producer, with value added = sales -
 * purchases, so that value added sums to the purchases of the final markets. Names are the same when they differ only in what
 * no one sees (case, width, spaces; see `fold.ts`).
 */
import { needed } from "../numbers/figure";
import { type Labels, Register, occupied } from "../data/labels";
import { type ArgumentPosition, refuse } from "../refusal";
import type { Vector } from "../data/vector";

export interface Actor {
  readonly name: string;
  readonly isProducer: boolean;
}

export interface FlowNetwork {
  /** In order of first appearance, reading each line from, then to. */
  readonly actors: readonly Actor[];
  /** What each actor sells and buys in all. */
  readonly sales: Vector;
  readonly purchases: Vector;
  /** The lines that are there, by number. */
  readonly lines: readonly number[];
  /** Where the seller of a line is named. */
  readonly placeOf: (line: number) => ArgumentPosition;
  /** The actor who sells and the one who buys, and what is paid, by line. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly value: Vector;
}

export function flowNetwork(from: Labels, to: Labels, value: Vector): FlowNetwork {
  const paid = value.notNegative();
  const register = new Register();
  const sellerOf = from.enter(register);
  const buyerOf = to.enter(register);
  const sellers = new Int32Array(from.length).fill(NOBODY);
  const buyers = new Int32Array(from.length).fill(NOBODY);
  const lines = occupied([from, to], [value]);
  for (const line of lines) {
    for (const names of [from, to]) if (names.isEmpty(line)) refuse({ why: "no name", place: names.place(line) });
    sellers[line] = sellerOf(line);
    buyers[line] = buyerOf(line);
    const refusal = paid.refusal(line);
    if (refusal) needed(refusal);
    if (sellers[line] === buyers[line])
      refuse({ why: "sells to itself", place: from.place(line), actor: from.at(line) });
  }
  if (lines.length === 0) refuse({ why: "no records", place: { argument: from.argument } });

  const isProducer = new Uint8Array(register.names.length);
  for (const line of lines) isProducer[sellers[line]!] = 1;
  return {
    actors: register.names.map((name, actor) => ({ name, isProducer: isProducer[actor] === 1 })),
    sales: paid.totals(sellers, register.names.length),
    purchases: paid.totals(buyers, register.names.length),
    lines,
    placeOf: (line) => from.place(line),
    from: sellers,
    to: buyers,
    value: paid,
  };
}

/** On a line that is not there. */
const NOBODY = -1;

/** The producers, or the final markets, by position among the actors. */
export function actorsWho(areProducers: boolean, { actors }: FlowNetwork): number[] {
  return Array.from(actors.keys()).filter((actor) => actors[actor]!.isProducer === areProducers);
}
