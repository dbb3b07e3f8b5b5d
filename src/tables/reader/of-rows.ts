/** Rows of trade and payments: kinds that headings and words decide before any figure is summed. */

import type { Sliced } from "../../core/sliced";
import type { Asking } from "./asking";
import { chainIn } from "./chain";
import { assembled } from "./assemble";
import { formOf } from "./figure-table";
import type { Frame } from "./frame";
import { readCodedCases } from "./kinds/coded-cases";
import type { KindColumn, KindFrame, RowOut } from "./kinds/frame";
import { readPayments } from "./kinds/payments";
import { readTradeRows } from "./kinds/trade-rows";
import { NO_TREE } from "./read-rows";
import type { KindReading, Question, TableKind, TableReading } from "./table-reading";
import { reader as texts } from "./texts";
import { periodOf } from "./period-of";

export function* ofRows(asking: Asking, chosen: TableKind | undefined, frame: Frame): Sliced<TableReading | null> {
  const kindFrame = kindFrameOf(frame);
  const isWanted = (kind: TableKind) => chosen === undefined || chosen === kind;
  const trade = isWanted("trade rows") ? yield* readTradeRows(kindFrame, asking.answers) : null;
  if (trade) return yield* assembledRows(asking, frame, trade, { kind: "trade rows", trade: trade.trade });
  yield;
  const payments =
    isWanted("payments") && (chosen === "payments" || !isChainOfSales(frame))
      ? yield* readPayments(kindFrame, asking.answers)
      : null;
  if (payments) {
    if (payments.answered) asking.answered.push(payments.answered);
    return yield* assembledRows(asking, frame, payments, { kind: "payments", payments: payments.payments });
  }
  yield;
  const coded = isWanted("coded cases") ? yield* readCodedCases(kindFrame) : null;
  if (coded)
    return yield* assembledRows(
      asking,
      frame,
      { ...coded, notCounted: [], question: null },
      { kind: "coded cases", coded: coded.coded },
    );
  return null;
}

function* assembledRows(
  asking: Asking,
  frame: Frame,
  {
    columns,
    notCounted,
    question,
  }: {
    readonly columns: readonly KindColumn[];
    readonly notCounted: readonly RowOut[];
    readonly question: Question | null;
  },
  reading: KindReading,
): Sliced<TableReading> {
  asking.question ??= question;
  const its = new Map(columns.map((column) => [column.index, column]));
  const roles = new Map(
    frame.columns.map(
      ({ index, content }) =>
        [
          index,
          its.get(index)?.role ?? (content === "empty" ? "unused" : content === "names" ? "label" : "unused"),
        ] as const,
    ),
  );
  const out = new Map(notCounted.map(({ row, why }) => [row, why]));
  const made = yield* assembled(
    asking,
    frame,
    formOf(frame),
    roles,
    {
      ...NO_TREE,
      roleOf: (row) => (out.has(row) ? "total" : "member"),
      whyOf: (row) => out.get(row) ?? texts.why.member,
    },
    [...out.keys()],
    [],
    reading,
  );
  return {
    ...made,
    columns: made.columns.map((column) => {
      const own = its.get(column.index);
      return own ? { ...column, why: own.why, unit: own.unit, period: own.period } : column;
    }),
  };
}

/** What the readers of single kinds need of a table. */
function kindFrameOf(frame: Frame): KindFrame {
  const { grid, columns, rows } = frame;
  const periods = new Set(columns.filter(({ content }) => content === "periods").map(({ index }) => index));
  return {
    headings: columns.map(({ words }) => words),
    rows: rows.filter(({ kind }) => kind === "record").map(({ row }) => row),
    at: (row, column) => grid.at(row, column),
    units: columns.map(({ unit }) => unit),
    marks: columns.map(({ mark }) => mark),
    bareHeadings: columns.map(({ heading }) => heading),
    columnPeriods: columns.map(({ period }) => period),
    periodAt: (row, column) =>
      periods.size === 0 || periods.has(column) ? periodOf(frame, row, columns[column]!) : null,
  };
}

/** Who sells and who buys, with sales and purchases of each: a chain, and no payments. */
const isChainOfSales = (frame: Frame): boolean => chainIn(frame)?.way === "sales";
