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
import type { CloseFigure } from "../../core/numbers/close-figure";
import { ONE, Unrounded } from "../../core/numbers/decimal";
import { needed } from "../../core/numbers/figure";
import { refuse } from "../../core/refusal";
import { type Parameter, shareOf, type Terms } from "./share";

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

/** `stage`: which of the stages is looked at, from 0. */
export function tornado(chain: Chain, stage: number, change: Vector): Table {
  const { base, moves } = ranked(chain, stage, change);
  const share = base.entry;
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

/** The cells of each move, once for all parameters that share it. */
function entriesOf(moves: readonly Move[]): Map<Move["moved"], Record<keyof Moved, Entry>> {
  const entries = new Map<Move["moved"], Record<keyof Moved, Entry>>();
  for (const { moved } of moves)
    if (moved && !entries.has(moved))
      entries.set(moved, { down: moved.down.entry, up: moved.up.entry, swing: moved.swing.entry });
  return entries;
}

interface Moved {
  readonly down: CloseFigure;
  readonly up: CloseFigure;
  readonly swing: CloseFigure;
}

/** What a parameter does to the share; nothing where the share does not depend on it. */
export interface Move {
  readonly parameter: Parameter;
  readonly moved: Moved | undefined;
}

/** The share, and what each parameter does to it, largest swing first. */
export function ranked(
  chain: Chain,
  stage: number,
  change: Vector,
): { readonly base: CloseFigure; readonly moves: readonly Move[] } {
  const share = shareOf(chain, stage);
  const by = needed(change.positive().belowOne("range").at(0));
  const [less, more] = [new Unrounded(ONE).minus(by), new Unrounded(ONE).plus(by)];
  // The units of all later stages multiply the share alike: what moves the same terms is one move.
  const known = new Map<Terms, Moved>();
  const movedBy = (terms: Terms): Moved => {
    const [down, up] = [share.at(terms, less), share.at(terms, more)];
    const moved = { down, up, swing: up.minus(down).abs() };
    known.set(terms, moved);
    return moved;
  };
  const swinging: Move[] = [];
  const still: Move[] = [];
  for (const parameter of share.parameters) {
    const terms = share.termsOf(parameter);
    const moved = terms.length === 0 ? undefined : (known.get(terms) ?? movedBy(terms));
    (moved && !moved.swing.isZero() ? swinging : still).push({ parameter, moved });
  }
  // Equal swings keep their order.
  swinging.sort((one, other) => (one.moved === other.moved ? 0 : other.moved!.swing.comparedTo(one.moved!.swing)));
  return { base: share.at(), moves: [...swinging, ...still] };
}

export const nameOf = ({ names, stages }: Chain, stage: number): string =>
  names.at(stages[stage]!) || `Stage ${stage + 1}`;
