/**
 * Which assumption moves a stage's share of the final price most: every price, other input and unit of a chain is lowered and
 * raised by the same fraction, one at a time, all else equal.
 *
 *     share = q_s (p_s - u_s p_(s-1) - o_s) / p_last,   q_last = 1,   q_i = q_(i+1) u_(i+1)
 *     swing = |share with the parameter raised - share with it lowered|
 *
 * The chain and its letters are those of STAGEVALUEADDED; s is the stage looked at. A parameter that is 0 does not change and has no
 * row. Largest swing first; ties in the order prices, other inputs, units, each by stage. A swing of 0 says that the share does not
 * depend on the parameter. Prices are 0 or more, the last above 0, units from the second stage on above 0, the change between 0 and
 * 1. Every figure is needed, but for the first unit, which has no meaning; empty rows are left out.
 *
 * Source: sensitivity of one parameter at a time; the chain as in Kaplinsky & Morris (2001).
 */
import { type Labels, occupied } from "../../core/data/labels";
import type { Entry, Table } from "../../core/data/table";
import type { Vector } from "../../core/data/vector";
import { productFrom } from "../../core/data/sequence";
import { Decimal, ONE, toDouble, Unrounded, ZERO } from "../../core/numbers/decimal";
import { type Figure, needed } from "../../core/numbers/figure";
import { refuse } from "../../core/refusal";

/** What makes up a chain. */
export interface Chain {
  readonly names: Labels;
  /** The places of the stages that are there. */
  readonly stages: readonly number[];
  readonly price: Vector;
  readonly otherInputs: Vector | undefined;
  readonly unitsPerOutput: Vector | undefined;
}

/** Rows with no name and nothing but zeros are no stages. */
export function chainOf(names: Labels, price: Vector, otherInputs?: Vector, unitsPerOutput?: Vector): Chain {
  const numbers = [price, otherInputs, unitsPerOutput].filter((each) => each !== undefined);
  const stages = occupied([names], numbers);
  if (stages.length === 0) refuse({ why: "no records", place: { argument: names.argument } });
  return { names, stages, price, otherInputs, unitsPerOutput };
}

/** One figure of the chain that may be off. */
export interface Parameter {
  readonly of: "price" | "other inputs" | "units per output";
  readonly stage: number;
}

/** `stage`: which of the stages is looked at, from 0. */
export function tornado(chain: Chain, stage: number, change: Vector): Table {
  const { base, moves } = ranked(chain, stage, change);
  const share = entryOf(base);
  const entries = entriesOf(moves);
  return [
    ["Parameter", "Down", "Base", "Up", "Swing"],
    ...moves.map(({ parameter, moved }) => {
      const name = `${nameOf(chain, parameter.stage)}: ${parameter.of}`;
      const shown = entries.get(moved);
      return shown ? [name, shown.down, share, shown.up, shown.swing] : [name, share, share, share, 0];
    }),
  ];
}

/** The nearest double, once for all cells that show the figure; the figure itself where a cell cannot hold it. */
function entryOf(figure: Decimal): Entry {
  const double = toDouble(figure);
  return Number.isFinite(double) ? double : figure;
}

/** The cells of each move, once for all parameters that share it. */
function entriesOf(moves: readonly Move[]): Map<Move["moved"], { down: Entry; up: Entry; swing: Entry }> {
  const entries = new Map<Move["moved"], { down: Entry; up: Entry; swing: Entry }>();
  for (const { moved } of moves)
    if (moved && !entries.has(moved))
      entries.set(moved, { down: entryOf(moved.down), up: entryOf(moved.up), swing: entryOf(moved.swing) });
  return entries;
}

/** What a parameter does to the share; nothing where the share does not depend on it. */
export interface Move {
  readonly parameter: Parameter;
  readonly moved: { readonly down: Decimal; readonly up: Decimal; readonly swing: Decimal } | undefined;
}

/** The share, and what each parameter does to it, largest swing first. */
export function ranked(
  chain: Chain,
  stage: number,
  change: Vector,
): { readonly base: Decimal; readonly moves: readonly Move[] } {
  const share = shareOf(chain, stage);
  const by = needed(change.positive().belowOne("range").at(0));
  const [less, more] = [new Unrounded(ONE).minus(by), new Unrounded(ONE).plus(by)];
  const movedBy = (parameter: Parameter): Move["moved"] => {
    const [down, up] = [share.at(parameter, less), share.at(parameter, more)];
    return { down, up, swing: up.minus(down).abs() };
  };
  // The units of all later stages multiply the share alike.
  let later: Move["moved"];
  const moves = share.parameters.map((parameter): Move => {
    if (!share.dependsOn(parameter)) return { parameter, moved: undefined };
    const isLater = parameter.of === "units per output" && parameter.stage > stage;
    return { parameter, moved: isLater ? (later ??= movedBy(parameter)) : movedBy(parameter) };
  });
  // To as many digits as are right whichever way a figure was come by: equal swings keep their order.
  const sizes = new Map<Move["moved"], Decimal>([[undefined, ZERO]]);
  for (const { moved } of moves) if (moved && !sizes.has(moved)) sizes.set(moved, new Decimal(moved.swing).plus(ZERO));
  const sizeOf = ({ moved }: Move): Decimal => sizes.get(moved)!;
  const swinging = moves.filter((move) => !sizeOf(move).isZero());
  swinging.sort((one, other) => (one.moved === other.moved ? 0 : sizeOf(other).comparedTo(sizeOf(one))));
  return { base: share.at(), moves: [...swinging, ...moves.filter((move) => sizeOf(move).isZero())] };
}

export const nameOf = ({ names, stages }: Chain, stage: number): string =>
  names.at(stages[stage]!) || `Stage ${stage + 1}`;

/** A stage's share of the final price, as a function of any one parameter. */
export interface Share {
  /** Those that are not 0: prices, other inputs and units, each by stage. */
  readonly parameters: readonly Parameter[];
  readonly dependsOn: (parameter: Parameter) => boolean;
  /** With this parameter multiplied by a factor; as it is without one. */
  readonly at: (parameter?: Parameter, factor?: Decimal) => Decimal;
}

export function shareOf({ stages, price, otherInputs, unitsPerOutput }: Chain, s: number): Share {
  const pick = (vector: Vector, from = 0): Vector => {
    const places = stages.slice(from);
    return vector.pick(places, vector.layout, (row) => vector.place(places[row]!));
  };
  const prices = pick(price).notNegative().complete();
  const others = otherInputs && pick(otherInputs).complete();
  // From the second stage on.
  const units = unitsPerOutput && pick(unitsPerOutput, 1).positive().complete();
  const last = stages.length - 1;
  needed(pick(price, last).nonzero().at(0));
  const parametersOf = (of: Parameter["of"], figures: Vector | undefined, first = 0): Parameter[] => {
    const found: Parameter[] = [];
    for (let index = 0; index < (figures?.length ?? 0); index++)
      if (!figures!.isZero(index)) found.push({ of, stage: first + index });
    return found;
  };
  const quantity = new Unrounded(units ? productFrom(units, s) : ONE);
  return {
    parameters: [
      ...parametersOf("price", prices),
      ...parametersOf("other inputs", others),
      ...parametersOf("units per output", units, 1),
    ],
    dependsOn: ({ of, stage }) =>
      of === "other inputs" ? stage === s : of === "price" ? [s - 1, s, last].includes(stage) : stage >= s,
    at(parameter, factor = ONE) {
      const changed = (of: Parameter["of"], stage: number, figure: Figure): Decimal => {
        const exact = new Unrounded(needed(figure));
        return parameter?.of === of && parameter.stage === stage ? exact.times(factor) : exact;
      };
      const priceOf = (stage: number): Decimal => changed("price", stage, prices.at(stage));
      const bought = s === 0 ? ZERO : changed("units per output", s, units?.at(s - 1) ?? ONE).times(priceOf(s - 1));
      const own = priceOf(s)
        .minus(bought)
        .minus(changed("other inputs", s, others?.at(s) ?? ZERO));
      const isLater = parameter?.of === "units per output" && parameter.stage > s;
      return quantity
        .times(isLater ? factor : ONE)
        .times(own)
        .div(priceOf(last));
    },
  };
}
