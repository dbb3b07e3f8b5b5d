/**
 * Columns that nothing tells apart: years that stand twice under no heading, two columns of one heading. None is written over
 * the other and none is summed with it: each is named by its letter, unless it says the same in every row.
 */

import { sameName } from "../../core/data/labels";
import { ROWS_PER_STEP, type Sliced } from "../../core/sliced";
import { columnName } from "../../sheet/address";
import type { Grid } from "../grid";
import { textOf } from "../table-header";
import type { Frame, FrameColumn } from "./frame";
import { reader as texts } from "./texts";

/** Every column with the words that tell it apart from its twins. */
export function* withTwins(frame: Frame): Sliced<Frame> {
  const twins = new Map<number, FrameColumn["twin"]>();
  for (const family of familiesOf(frame)) {
    yield;
    const sets = setsOf(family);
    if (sets.length === 1) continue;
    const apart: FrameColumn[][] = [];
    const before = new Set<string>();
    for (const set of sets) {
      const cells = yield* cellsOf(frame, set);
      if (before.has(cells)) for (const { index } of set) twins.set(index, "repeat");
      else apart.push(set);
      before.add(cells);
    }
    if (apart.length > 1)
      for (const set of apart) for (const { index } of set) twins.set(index, { words: wordsOf(frame.grid, set) });
  }
  if (twins.size === 0) return frame;
  return {
    ...frame,
    columns: frame.columns.map((column) => {
      const twin = twins.get(column.index);
      return twin === undefined ? column : { ...column, twin };
    }),
  };
}

/** Columns of figures with the same words over them, but for their periods. */
function familiesOf({ columns }: Frame): FrameColumn[][] {
  const families = new Map<string, FrameColumn[]>();
  for (const column of columns) {
    if (column.content !== "figures" || column.isOfParts) continue;
    const key = [sameName(column.banner), sameName(column.heading), column.unit].join("\u0000");
    const its = families.get(key);
    if (its) its.push(column);
    else families.set(key, [column]);
  }
  return [...families.values()].filter((family) => family.length > 1);
}

const orderOf = ({ period }: FrameColumn): number | null => period?.order ?? null;

/** The columns of a family in sets in which each period stands once; side by side where the years start again. */
function setsOf(family: readonly FrameColumn[]): FrameColumn[][] {
  const isInPairs = family.some((column, at) => at > 0 && orderOf(column) === orderOf(family[at - 1]!));
  const sets: FrameColumn[][] = [[]];
  const seen: Set<number | null>[] = [new Set()];
  for (const column of family) {
    const order = orderOf(column);
    const free = isInPairs ? seen.findIndex((orders) => !orders.has(order)) : seen.length - 1;
    const at = free >= 0 && !seen[free]!.has(order) ? free : sets.push([]) - 1;
    (seen[at] ??= new Set()).add(order);
    sets[at]!.push(column);
  }
  return sets;
}

/** All cells of a set, by period: those of two sets are the same text where they say the same. */
function* cellsOf({ grid, rows }: Frame, set: readonly FrameColumn[]): Sliced<string> {
  const all: string[] = [];
  for (const column of set) {
    all.push(String(orderOf(column)));
    for (const [position, { row }] of rows.entries()) {
      if (position % ROWS_PER_STEP === 0) yield;
      all.push(textOf(grid.at(row, column.index)));
    }
  }
  return all.join("\u0000");
}

/** `column C`, `columns B to D`, `columns B, D, F`. */
function wordsOf(grid: Grid, set: readonly FrameColumn[]): string {
  const letters = set.map(({ index }) => columnName(grid.column + index));
  const [first, last] = [letters[0]!, letters[letters.length - 1]!];
  if (set.length === 1) return texts.twins.one({ letter: first });
  const isRun = set.every(({ index }, at) => index === set[0]!.index + at);
  return isRun ? texts.twins.run({ first, last }) : texts.twins.several({ letters: letters.join(", ") });
}

/** `Exports (column C)`; the columns alone where they have no words. */
export const withTwin = (words: string, { twin }: FrameColumn): string =>
  twin === undefined || twin === "repeat"
    ? words
    : words === ""
      ? twin.words
      : texts.twins.named({ words, columns: twin.words });

/** Whether words are no more than those that tell columns apart. */
export const isTwinAlone = (words: string): boolean => /^columns? [A-Z]{1,3}(?:(?:, | to )[A-Z]{1,3})*$/.test(words);

/** The letters of the columns that say the same as others. */
export const repeatsIn = ({ grid, columns }: Frame): string[] =>
  columns.flatMap(({ index, twin }) => (twin === "repeat" ? [columnName(grid.column + index)] : []));
