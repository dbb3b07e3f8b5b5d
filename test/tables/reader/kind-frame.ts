/** Readings of trade rows and payments of tables as literals, whose first row has the headings. */

import type { KindColumn, KindFrame } from "../../../src/tables/reader/kinds/frame";
import { runToEnd } from "../../../src/core/sliced";
import * as cases from "../../../src/tables/reader/kinds/coded-cases";
import * as payments from "../../../src/tables/reader/kinds/payments";
import * as trade from "../../../src/tables/reader/kinds/trade-rows";
import type { Answers, ReadColumn, ReadingOf } from "../../../src/tables/reader/table-reading";
import type { CellContent } from "../../../src/sheet/cells";
import { Grid } from "../../../src/tables/grid";

export type Cells = readonly (readonly CellContent[])[];

export const frameOf = (table: Cells): KindFrame => ({
  headings: table[0]!.map(String),
  rows: Array.from({ length: table.length - 1 }, (_, index) => index + 1),
  at: (row, column) => table[row]?.[column] ?? "",
});

const base = (table: Cells, columns: readonly KindColumn[], out: readonly number[]) => {
  const width = Math.max(...table.map((row) => row.length));
  const grid = new Grid({
    sheet: "Data",
    row: 0,
    column: 0,
    values: table.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? "")),
  });
  return {
    grid,
    title: "",
    notes: [],
    columns: Array.from({ length: width }, (_, index): ReadColumn => {
      const own = columns.find((column) => column.index === index);
      return {
        index,
        role: own?.role ?? "unused",
        why: own?.why ?? "",
        heading: String(table[0]![index] ?? ""),
        banner: "",
        unit: own?.unit ?? "",
        measure: null,
        period: own?.period ?? null,
        mark: ".",
        inPercent: false,
      };
    }),
    rows: table.map((_, row) => ({
      row,
      role: row === 0 ? ("heading" as const) : ("member" as const),
      name: "",
      section: "",
      why: "",
    })),
    periods: [],
    leftOut: { rows: out, columns: [] },
    tree: new Map<number, readonly number[]>(),
    answered: [],
    remarks: [],
  };
};

export const readTradeRows = (frame: KindFrame, answers?: Answers) => runToEnd(trade.readTradeRows(frame, answers));
export const readPayments = (frame: KindFrame, answers?: Answers) => runToEnd(payments.readPayments(frame, answers));
export const readCodedCases = (frame: KindFrame) => runToEnd(cases.readCodedCases(frame));

export function tradeReading(table: Cells, answers?: Answers): ReadingOf<"trade rows"> {
  const read = readTradeRows(frameOf(table), answers);
  if (!read) throw new Error("not trade rows");
  return {
    ...base(table, read.columns, read.trade.totals),
    question: read.question,
    kind: "trade rows",
    trade: read.trade,
  };
}

export function paymentsReading(table: Cells, answers?: Answers): ReadingOf<"payments"> {
  const read = readPayments(frameOf(table), answers);
  if (!read) throw new Error("not payments");
  return {
    ...base(table, read.columns, []),
    question: read.question,
    kind: "payments",
    payments: read.payments,
  };
}
