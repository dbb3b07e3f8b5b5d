/** Puts a reading together: the kind, and what it says of every column and row. */

import { ROWS_PER_STEP, type Sliced } from "../../core/sliced";
import type { TableForm } from "./figure-table";
import type { Asking } from "./asking";
import { unitOf, whyOf } from "./column-roles";
import type { Frame } from "./frame";
import { isPercentUnit } from "./unit-words";
import { emptyRows, readRows, type RowsOfTree } from "./read-rows";
import type { ColumnRole, KindReading, ReadColumn, TableReading } from "./table-reading";
import { periodOf } from "./period-of";

export function* assembled(
  asking: Asking,
  frame: Frame,
  form: TableForm,
  roles: ReadonlyMap<number, ColumnRole>,
  tree: RowsOfTree,
  leftOutRows: readonly number[],
  leftOutColumns: readonly number[],
  reading: KindReading,
): Sliced<TableReading> {
  const { grid } = frame;
  const ofParts = frame.columns.filter(({ isOfParts }) => isOfParts).map(({ index }) => index);
  const columnsOut = [...leftOutColumns, ...ofParts];
  const columns = frame.columns.map((column): ReadColumn => {
    const role = columnsOut.includes(column.index) ? "total" : roles.get(column.index)!;
    return {
      index: column.index,
      role,
      why: whyOf(column, role, frame),
      heading: column.heading,
      banner: column.banner,
      unit: unitOf(column, frame, form),
      measure: column.measure ?? (column.content === "figures" ? frame.titleMeasure : null),
      period: column.period,
      mark: column.mark,
      inPercent: isPercentUnit(column.unit),
    };
  });
  const rows = yield* readRows(frame, tree);
  const periods = new Map<number, ReadColumn["period"]>();
  for (const { content, period, isOfParts } of frame.columns)
    if (content === "figures" && period && !isOfParts) periods.set(period.order, period);
  if (form.periods && periods.size === 0)
    for (const [position, { row, kind }] of frame.rows.entries()) {
      if (position % ROWS_PER_STEP === 0) yield;
      const period = kind === "record" ? periodOf(frame, row, form.periods) : null;
      if (period) periods.set(period.order, period);
    }
  const empty = [
    ...emptyRows(frame),
    ...frame.rows.filter(({ kind }) => kind === "statistic" || kind === "year").map(({ row }) => row),
  ];
  return {
    grid,
    title: frame.titles.join(" "),
    notes: frame.notes,
    columns,
    rows,
    periods: [...periods.values()].flatMap((period) => period ?? []).sort((a, b) => a.order - b.order),
    leftOut: { rows: [...new Set([...empty, ...leftOutRows])].sort((a, b) => a - b), columns: columnsOut },
    tree: tree.rows,
    notAddingUp: tree.notAddingUp,
    isRounded: tree.isRounded,
    question: asking.question,
    answered: asking.answered,
    remarks: asking.remarks,
    ...reading,
  };
}
