/** The forms in which a vector holds its figures, and the refusals among them. */

import type { DoubleDoubles } from "../numbers/double-double-columns";
import type { Figure } from "../numbers/figure";
import type { Fractions } from "../numbers/fractions";
import type { Refusal } from "../refusal";

/**
 * What a vector holds: exact fractions, or figures in double-double arithmetic, whose decimals are computed where they
 * are needed, either with the refusals among them by position; or figures one by one.
 */
export type Held = readonly Figure[] | Exact | Close;

export interface Exact {
  readonly fractions: Fractions;
  readonly refused: Refusals;
}

export interface Close {
  readonly doubled: DoubleDoubles;
  readonly refused: Refusals;
  /** In decimals, where it is not refused. */
  readonly figureAt: (index: number) => Figure;
}

/** Refusals by position. */
export type Refusals = ReadonlyMap<number, Refusal>;

export const NONE_REFUSED: Refusals = new Map();

/** Fractions of which none is refused. */
export function exact(fractions: Fractions): Exact {
  return { fractions, refused: NONE_REFUSED };
}

/** All refusals, those of the first where both have one. */
export function firstOf(first: Refusals, second: Refusals): Refusals {
  if (second.size === 0) return first;
  return first.size === 0 ? second : new Map([...second, ...first]);
}

/** What is in these places. */
export function heldAt(held: Held, places: ArrayLike<number>, figureAt: (place: number) => Figure): Held {
  if (!("refused" in held)) return Array.from(places, figureAt);
  const { length } = "fractions" in held ? held.fractions : held.doubled;
  if (isEachInOrder(places, length)) return held;
  const refused = pickedRefusals(held.refused, places);
  if ("fractions" in held) return { fractions: held.fractions.pick(places), refused };
  return { doubled: held.doubled.pick(places), refused, figureAt: (index) => figureAt(places[index]!) };
}

function pickedRefusals(refused: Refusals, places: ArrayLike<number>): Refusals {
  if (refused.size === 0) return NONE_REFUSED;
  const picked = new Map<number, Refusal>();
  for (let index = 0; index < places.length; index++) {
    const refusal = refused.get(places[index]!);
    if (refusal) picked.set(index, refusal);
  }
  return picked;
}

/** Whether these are all places, each once and in order, as where no row of a range is empty. */
function isEachInOrder(places: ArrayLike<number>, count: number): boolean {
  if (places.length !== count) return false;
  for (let index = 0; index < count; index++) if (places[index] !== index) return false;
  return true;
}
