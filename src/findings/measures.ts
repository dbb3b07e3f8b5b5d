/** Rows of one column whose figures are of several measures or units: nothing may be summed down it. */

import { textOf } from "../tables/table-header";
import type { ReadingOf } from "../tables/reader/table-reading";
import type { Span } from "../tables/grid";
import type { Check } from "./finding";

export const severalMeasures: Check = function* ({ reading }) {
  if (reading.kind !== "indicators") return;
  yield;
  const { table, measures } = reading;
  const byColumn = new Map<number, Set<string>>();
  for (const { measure, unit, figures } of table.members)
    for (const { column } of figures.values()) {
      const kinds = byColumn.get(column) ?? new Set<string>();
      byColumn.set(column, kinds.add(`${measure}\u0000${unit}`));
    }
  const isMixed = [...byColumn.values()].some((kinds) => kinds.size > 1);
  const area = isMixed ? placeOf(reading) : null;
  if (area) yield { kind: "several measures", area, measures: measures.map(({ words }) => words) };
};

/** The cells that say of each row what it counts: units, names of measures, or the rows' own names. */
function placeOf({ columns, rows, grid }: ReadingOf<"indicators">): Span | null {
  const named = (["unit", "measure", "member", "label"] as const).flatMap((role) =>
    columns.filter((column) => column.role === role),
  )[0];
  const members = rows.filter(
    ({ role, row }) => role === "member" && named && textOf(grid.at(row, named.index)) !== "",
  );
  const [first, last] = [members[0], members.at(-1)];
  return named && first && last
    ? { row: first.row, column: named.index, rows: last.row - first.row + 1, columns: 1 }
    : null;
}
