/** Names that look alike and are counted as two: most often one that was typed in two ways. */

import { sameName } from "../core/data/labels";
import { cellAt } from "../tables/grid";
import { differencesOf, looks } from "../tables/look-alike";
import { isNaming } from "../tables/roles";
import { type Column, figuresIn } from "../tables/understanding";
import { beginsWith, speaksOf, type Topic } from "../tables/header-vocabulary";
import { cell, type Checked, type Check } from "./finding";

/** So many cells between two pauses take no time. */
const BREATH = 64;

const OTHER_NAMES: readonly Topic[] = ["buyer", "group", "origin"];

interface Named {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

export const lookAlikeNames: Check = function* (checked) {
  for (const columns of namesTogether(checked)) yield* within(checked, columns);
};

/** The columns of names, those together in which a name is the same: who pays and who is paid are the same actors. */
function namesTogether({ table }: Checked): (readonly Column[])[] {
  const ofWords = table.columns.filter(({ counts }) => counts.words > figuresIn(counts));
  const [from, to] = (["from", "to"] as const).map((topic) =>
    ofWords.find(({ name }) => name !== "" && beginsWith(topic, name)),
  );
  const pair = from && to && from !== to ? [from, to] : [];
  const alone = ofWords.filter(
    (column) =>
      !pair.includes(column) &&
      (isNaming(column.role) || (column.name !== "" && OTHER_NAMES.some((topic) => speaksOf(topic, column.name)))),
  );
  return [...(pair.length > 0 ? [pair] : []), ...alone.map((column) => [column])];
}

/** Each name once that looks like one before it. */
function* within({ table: { grid, records } }: Checked, columns: readonly Column[]): ReturnType<Check> {
  const seen = new Set<string>();
  const firsts = new Map<string, Named>();
  for (const [index, row] of records.entries()) {
    if (index % BREATH === 0) yield;
    for (const { index: column } of columns) {
      const value = grid.at(row, column);
      if (typeof value !== "string" || seen.has(sameName(value))) continue;
      seen.add(sameName(value));
      const named: Named = { name: value.trim(), row, column };
      const key = looks(value);
      const first = firsts.get(key);
      if (key === "") continue;
      if (!first) firsts.set(key, named);
      else {
        yield {
          kind: "look-alike names",
          area: cell(row, column),
          name: first.name,
          cell: cellAt(grid, first.row, first.column),
          other: named.name,
          otherCell: cellAt(grid, row, column),
          differ: differencesOf(first.name, named.name),
        };
      }
    }
  }
}
