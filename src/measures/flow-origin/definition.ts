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
import { columnOf } from "../../core/numbers/columns";
import { absorbedFractions, absorbedNearly } from "../../core/networks/absorption";
import { type Decimal, quotientOf } from "../../core/numbers/decimal";
import { DoubleDouble } from "../../core/numbers/double-double";
import { needed } from "../../core/numbers/figure";
import { type FlowNetwork, actorsWho, flowNetwork } from "../../core/networks/flow-network";
import { type Labels, sameName } from "../../core/data/labels";
import { refuse } from "../../core/refusal";
import type { Entry, Table } from "../../core/data/table";
import { valueAdded } from "../value-added/definition";
import { shareable } from "../../core/data/shares";
import type { Vector } from "../../core/data/vector";

export function flowOrigin(from: Labels, to: Labels, value: Vector, market: Labels): Table {
  const network = flowNetwork(from, to, value);
  const destination = marketOf(network, market);
  const { actors, sales, purchases } = network;
  const base = shareable(
    needed(purchases.at(destination)),
    value.argument,
    `purchases of ${network.actors[destination]!.name}`,
  );
  const origin = originOf(network, destination, valueAdded(sales, purchases), base);
  const rows = actorsWho(true, network).filter((actor) => !origin.isOutside(actor));
  rows.sort(origin.compare);
  return [
    ["Actor", "Value added", "Share"],
    ...rows.map((actor) => [actors[actor]!.name, origin.added(actor), origin.share(actor)]),
  ];
}

/** What of each actor's value added is in the market's purchases. */
interface Origin {
  /** Whether its product does not reach the market. */
  readonly isOutside: (actor: number) => boolean;
  readonly added: (actor: number) => Entry;
  readonly share: (actor: number) => Entry;
  /** From the largest to the smallest. */
  readonly compare: (one: number, other: number) => number;
}

/** In double-double arithmetic, and in decimals where that does not decide. */
function originOf(network: FlowNetwork, market: number, all: Vector, base: Decimal): Origin {
  let decimals: readonly Decimal[] | undefined;
  const fractionsInDecimals = (): readonly Decimal[] => (decimals ??= absorbedFractions(network, market));
  const addedInDecimals = (actor: number): Decimal => needed(all.at(actor)).times(fractionsInDecimals()[actor]!);
  const [fractions, wholes, bought] = [absorbedNearly(network, market), all.wholes, DoubleDouble.of(base)];
  if (!fractions || !wholes || !bought) {
    const added = fractionsInDecimals().map((_, actor) => addedInDecimals(actor));
    return {
      isOutside: (actor) => fractionsInDecimals()[actor]!.isZero(),
      added: (actor) => added[actor]!,
      share: (actor) => quotientOf(added[actor]!, base),
      compare: (one, other) => added[other]!.comparedTo(added[one]!),
    };
  }
  const unit = DoubleDouble.ONE.div(DoubleDouble.whole([wholes.denominator]));
  const nearly = fractions.map((fraction, actor) =>
    DoubleDouble.sum(wholes.numerators[actor]!, 0).times(unit).times(fraction),
  );
  const doubles = columnOf(nearly.length, (actor) => nearly[actor]!.nearest ?? NaN);
  return {
    isOutside: (actor) => fractions[actor]!.isZero(),
    added: (actor) => nearly[actor]!.nearest ?? addedInDecimals(actor),
    share: (actor) => nearly[actor]!.div(bought).nearest ?? quotientOf(addedInDecimals(actor), base),
    compare: (one, other) => doubles[other]! - doubles[one]! || addedInDecimals(other).comparedTo(addedInDecimals(one)),
  };
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
