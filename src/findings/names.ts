/** Names that look alike and are counted as two: most often one that was typed in two ways. */

import { sameName } from "../core/data/labels";
import { cellAt } from "../tables/grid";
import { beginsWith, speaksOf, type Topic } from "../tables/header-vocabulary";
import { differencesOf, looks } from "../tables/look-alike";
import type { ColumnRole, ReadColumn } from "../tables/reader/table-reading";
import { type Checked, cell, type Check } from "./finding";

/** So many cells between two pauses take no time. */
const BREATH = 64;

const NAMES: ReadonlySet<ColumnRole> = new Set<ColumnRole>([
  "link",
  "country",
  "actor",
  "activity",
  "member",
  "group",
  "reporter",
  "partner",
  "product",
  "payer",
  "payee",
  "seller",
  "buyer",
]);
const OTHER_NAMES: readonly Topic[] = ["buyer", "group", "origin"];
const TRADERS: ReadonlySet<ColumnRole> = new Set<ColumnRole>(["payer", "payee", "seller", "buyer"]);

interface Named {
  readonly name: string;
  readonly row: number;
  readonly column: number;
}

export const lookAlikeNames: Check = function* (checked) {
  for (const columns of namesTogether(checked)) yield* within(checked, columns);
};

/** The columns of names, those together in which a name is the same: who pays and who is paid are the same actors. */
export function namesTogether({ reading: { columns } }: Pick<Checked, "reading">): (readonly ReadColumn[])[] {
  const all = columns.filter(
    ({ role, heading }) =>
      NAMES.has(role) || (role === "label" && heading !== "" && OTHER_NAMES.some((topic) => speaksOf(topic, heading))),
  );
  const traders = all.filter(({ role }) => TRADERS.has(role));
  const fromTo = (["from", "to"] as const).flatMap((topic) => all.filter(({ heading }) => beginsWith(topic, heading)));
  const pair = traders.length > 0 ? traders : fromTo.length === 2 ? fromTo : [];
  return [...(pair.length > 0 ? [pair] : []), ...all.filter((each) => !pair.includes(each)).map((each) => [each])];
}

/** Each name once that looks like one before it. */
function* within({ grid, reading }: Checked, columns: readonly ReadColumn[]): ReturnType<Check> {
  const seen = new Set<string>();
  const firsts = new Map<string, Named>();
  const rows = reading.rows.filter(({ role }) => role === "member");
  for (const [index, { row }] of rows.entries()) {
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
