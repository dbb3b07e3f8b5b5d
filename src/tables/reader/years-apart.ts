/** Years beside their own quarters or months: they count the same figures again, and are no step of their series. */

import { textOf } from "../table-header";
import { type Period, yearsBesideTheirParts } from "../periods";
import type { Frame, FrameColumn, FrameRow } from "./frame";
import { periodOf } from "./period-of";

/** Columns and rows of such years are marked as what they are. */
export function withYearsApart(frame: Frame): Frame {
  return { ...frame, columns: columnsApart(frame), rows: rowsApart(frame) };
}

interface Stands<Where> extends Period {
  readonly at: Where;
}

const isApartIn = <Where>(sets: Iterable<readonly Stands<Where>[]>): ReadonlySet<Where> =>
  new Set([...sets].flatMap((set) => [...yearsBesideTheirParts(set)].map(({ at }) => at)));

/** Over one another by the words in which they agree. */
function gathered<Where>(all: readonly { readonly key: string; readonly stands: Stands<Where> }[]): Stands<Where>[][] {
  const sets = new Map<string, Stands<Where>[]>();
  for (const { key, stands } of all) {
    const set = sets.get(key);
    if (set) set.push(stands);
    else sets.set(key, [stands]);
  }
  return [...sets.values()];
}

function columnsApart({ columns }: Frame): readonly FrameColumn[] {
  const apart = isApartIn(
    gathered(
      columns.flatMap((column) =>
        column.content === "figures" && column.period
          ? [{ key: `${column.banner}\n${column.heading}`, stands: { ...column.period, at: column } }]
          : [],
      ),
    ),
  );
  return apart.size === 0
    ? columns
    : columns.map((column) => (apart.has(column) ? { ...column, isOfParts: true } : column));
}

function rowsApart(frame: Frame): readonly FrameRow[] {
  const { grid, columns, rows } = frame;
  const periods = columns.filter(({ content }) => content === "periods");
  const [column] = periods;
  if (!column || periods.length > 1) return rows;
  const naming = columns.filter(({ content }) => !["figures", "periods", "partOfYear"].includes(content));
  const apart = isApartIn(
    gathered(
      rows.flatMap((row) => {
        const period = row.kind === "record" ? periodOf(frame, row.row, column) : null;
        if (!period) return [];
        const key = [row.section, ...naming.map(({ index }) => textOf(grid.at(row.row, index)))].join("\n");
        return [{ key, stands: { ...period, at: row } }];
      }),
    ),
  );
  return apart.size === 0 ? rows : rows.map((row) => (apart.has(row) ? { ...row, kind: "year" } : row));
}
