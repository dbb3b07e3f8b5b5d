/** Columns that are the sum of others beside them: each column is a whole of its own, but for these. */

import type { Sliced } from "../../core/sliced";
import { columnName } from "../../sheet/address";
import { cellSays } from "./cell-figure";
import type { DraftTable, TableForm } from "./figure-table";
import type { Frame, FrameColumn } from "./frame";
import type { FigureTable } from "./table-reading";
import { raw } from "./totals";
import { treeOf, type TreeReading, type TreeRow } from "./tree";
import { rowName } from "./tree-names";
import { isPercentUnit, unitsDiffer } from "./unit-words";

export interface ColumnTotals {
  /** In no sum beside the others, as they are their sum or their parts. */
  readonly leftOut: readonly number[];
  /** The sum of all others; null where none is. */
  readonly all: number | null;
}
const NO_COLUMN_TOTALS: ColumnTotals = { leftOut: [], all: null };

/** Columns of figures that are the sum of others in their unit, and say so or have three parts or more. */
export function* columnTotals(frame: Frame, form: TableForm, table: DraftTable): Sliced<ColumnTotals> {
  if (form.form === "long") return NO_COLUMN_TOTALS;
  // A column without a period among those that have one may be their total; a year is never the sum of others.
  const mayBe = (index: number) => form.form !== "across" || frame.columns[index]!.period === null;
  const leftOut: number[] = [];
  let all: number | null = null;
  const summable = new Set<number>();
  for (const [position, { columns }] of table.places.entries())
    if (table.members[position]!.isSummable) for (const column of columns) summable.add(column);
  const figures = form.figures.filter(({ index, period }) =>
    form.form === "across" && period === null ? true : summable.has(index),
  );
  for (const columns of byUnit(figures)) {
    if (columns.length < 3) continue;
    const tree = yield* treeOfColumns(frame, columns);
    leftOut.push(...tree.leftOut.map((position) => columns[position]!.index).filter(mayBe));
    const index = tree.grandTotal === null ? null : columns[tree.grandTotal]!.index;
    if (index !== null && mayBe(index)) all ??= index;
  }
  return { leftOut, all };
}

/** Nothing is the sum of tonnes and money. A column whose unit is not known goes with all others only where they have one. */
function byUnit(columns: readonly FrameColumn[]): FrameColumn[][] {
  const sets: FrameColumn[][] = [];
  for (const column of columns) {
    const its = sets.find(([first]) => first!.unit === column.unit || !unitsDiffer(first!.unit, column.unit));
    if (its) its.push(column);
    else sets.push([column]);
  }
  return sets;
}

function* treeOfColumns(frame: Frame, columns: readonly FrameColumn[]): Sliced<TreeReading> {
  const records = frame.rows.filter(({ kind }) => kind === "record");
  const nodes: TreeRow[] = [];
  for (const column of columns) {
    yield;
    nodes.push({
      name: column.heading || column.banner || columnName(column.index),
      indent: 0,
      section: "",
      figures: records.map(({ row }) => {
        const says = cellSays(frame, row, column);
        return says.is === "figure" ? raw(says.figure.plain) : null;
      }),
    });
  }
  return yield* treeOf(nodes, { isSummable: columns.every(({ unit }) => !isPercentUnit(unit)), kind: "unknown" });
}

/** What the totals say of members: in a table of periods down of each column, else which column is the sum of the others. */
export function withColumnTotals(
  table: FigureTable,
  places: DraftTable["places"],
  form: TableForm,
  { leftOut, all }: ColumnTotals,
): FigureTable {
  const isIn = (position: number, index: number | null) => index !== null && places[position]!.columns.includes(index);
  if (form.form === "down")
    return {
      ...table,
      members: table.members.map((member, position) =>
        leftOut.some((index) => isIn(position, index))
          ? { ...member, counts: false, isTotal: isIn(position, all) }
          : member,
      ),
    };
  const columns = new Set(table.members.map(({ column }) => column));
  if (columns.size < 2) return table;
  const sum =
    table.members.find((_, position) => isIn(position, all))?.column ??
    [...columns].find((column) => rowName(column).total === "all words");
  return sum === undefined ? table : { ...table, sumColumn: sum };
}
