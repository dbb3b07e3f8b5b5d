/** Coded cases: spellings of one tag, and counts of a part that are above those of its whole. */

import { sameName } from "../core/data/labels";
import { tagsOf } from "../core/data/tags";
import { cellAt } from "../tables/grid";
import { differencesOf, looks } from "../tables/look-alike";
import type { CellPlace } from "../tables/reader/table-reading";
import { cell, type Check, type Checked } from "./finding";
import { partsBeyondWholes } from "./kinds/coded-cases";

/** One spelling of a tag, or of a cell as a whole, and the cells that have it. */
interface Spelling {
  readonly words: string;
  readonly cells: CellPlace[];
}

/** As it is written, but for what ends a sentence. */
const written = (text: string): string =>
  text
    .replaceAll(/\s+/g, " ")
    .replace(/[\s.;:,]+$/, "")
    .trim();

/** Letters and digits alone: a comma in the middle makes two tags of one. */
const bare = (text: string): string => looks(text).replaceAll(/[^\p{L}\p{N}]+/gu, "");

/** Of each tag that is spelled in several ways, the spelling of most cells, and then the others. */
export function* spellings({ grid, reading }: Checked): Generator<undefined, (readonly Spelling[])[], void> {
  if (reading.kind !== "coded cases" || reading.coded.form !== "tags") return [];
  const tags = new Map<string, Map<string, Spelling>>();
  const wholes = new Map<string, Map<string, Spelling>>();
  const enter = (all: typeof tags, key: string, words: string, place: CellPlace) => {
    const its = all.get(key) ?? new Map<string, Spelling>();
    all.set(key, its);
    const spelling = its.get(words) ?? { words, cells: [] };
    its.set(words, spelling);
    spelling.cells.push(place);
  };
  for (const { row } of reading.coded.cases) {
    yield;
    for (const column of reading.coded.columns) {
      const value = grid.at(row, column);
      if (typeof value !== "string") continue;
      const its = tagsOf(value);
      for (const { tag } of its) enter(tags, looks(tag), written(tag), { row, column });
      if (its.length > 0) enter(wholes, bare(value), written(value), { row, column });
    }
  }
  const sorted = (all: typeof tags): Spelling[][] =>
    [...all].flatMap(([key, its]) =>
      key === "" || its.size < 2 ? [] : [[...its.values()].sort((a, b) => b.cells.length - a.cells.length)],
    );
  // Cells whose tags are spelled in several ways differ as a whole too: that is told already.
  const apart = sorted(wholes).filter((group) => new Set(group.map(({ words }) => tagKeys(words))).size > 1);
  return [...sorted(tags), ...apart];
}

const tagKeys = (words: string): string =>
  tagsOf(words)
    .map(({ tag }) => looks(tag))
    .join(",");

export const lookAlikeTags: Check = function* (checked) {
  const { grid } = checked;
  for (const [usual, ...others] of yield* spellings(checked)) {
    const [first] = usual!.cells;
    for (const { words, cells } of others)
      for (const { row, column } of cells) {
        yield {
          kind: "look-alike names",
          area: cell(row, column),
          name: usual!.words,
          cell: cellAt(grid, first!.row, first!.column),
          other: words,
          otherCell: cellAt(grid, row, column),
          differ: differencesOf(usual!.words, words),
          ...(sameName(usual!.words) === sameName(words) && { isTag: true }),
        };
      }
  }
};

/** "Growth & Upgrading" above Growth: no case can have both without having each. */
export const partsAboveWholes: Check = function* ({ reading }) {
  if (reading.kind !== "coded cases") return;
  yield;
  for (const { row, column, words } of partsBeyondWholes(reading))
    yield { kind: "part beyond whole", area: cell(row, column), words };
};
