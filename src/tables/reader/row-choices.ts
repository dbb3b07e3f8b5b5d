/** Rows that the person leaves out of all sums after all, or counts after all. Those of a chain are among its own choices. */

import { reader as texts } from "./texts";
import type { CodedCases, FigureTable, KindReading, Member, ReadRow, TableReading, TradeRows } from "./table-reading";

/** By row of the grid: whether it is left out. */
export type RowChoices = ReadonlyMap<number, boolean>;

export function withRowChoices(reading: TableReading, rows: RowChoices): TableReading {
  if (rows.size === 0) return reading;
  const out = new Set(reading.leftOut.rows);
  for (const [row, isOut] of rows) {
    if (isOut) out.add(row);
    else out.delete(row);
  }
  return {
    ...reading,
    ...kindWith(reading, rows),
    leftOut: { ...reading.leftOut, rows: [...out].sort((a, b) => a - b) },
    rows: reading.rows.map((each): ReadRow =>
      rows.get(each.row) === true ? { ...each, why: texts.why.outByYou } : each,
    ),
  };
}

function kindWith(reading: TableReading, rows: RowChoices): KindReading {
  switch (reading.kind) {
    case "series":
    case "shares":
    case "nested account":
    case "indicators":
      return { ...reading, table: tableWith(reading.table, rows) };
    case "payments": {
      const { payments } = reading;
      return { ...reading, payments: { ...payments, rows: payments.rows.filter(({ row }) => rows.get(row) !== true) } };
    }
    case "trade rows":
      return { ...reading, trade: tradeWith(reading.trade, rows) };
    case "coded cases":
      return { ...reading, coded: codedWith(reading.coded, rows) };
    default:
      return reading;
  }
}

function codedWith(coded: CodedCases, rows: RowChoices): CodedCases {
  const isIn = (row: number) => rows.get(row) !== true;
  return {
    ...coded,
    cases: coded.cases.filter(({ row }) => isIn(row)),
    tags: new Map(
      [...coded.tags].map(([column, tags]) => [
        column,
        new Map([...tags].flatMap(([tag, its]) => (its.some(isIn) ? [[tag, its.filter(isIn)] as const] : []))),
      ]),
    ),
  };
}

/** A member whose rows are all left out is in no sum; one that is counted after all is a part of nothing. */
function tableWith(table: FigureTable, rows: RowChoices): FigureTable {
  return {
    ...table,
    members: table.members.map((member): Member => {
      const its = [...new Set([...member.figures.values()].map(({ row }) => row))];
      if (its.length === 0) return member;
      if (its.every((row) => rows.get(row) === true)) return { ...member, counts: false };
      return its.some((row) => rows.get(row) === false)
        ? { ...member, counts: true, isTotal: false, parent: null }
        : member;
    }),
  };
}

function tradeWith(trade: TradeRows, rows: RowChoices): TradeRows {
  const counted = trade.totalRows.filter(({ row }) => rows.get(row) === false);
  return {
    ...trade,
    rows: [...trade.rows.filter(({ row }) => rows.get(row) !== true), ...counted].sort((a, b) => a.row - b.row),
    totals: trade.totals.filter((row) => rows.get(row) !== false),
    totalRows: trade.totalRows.filter(({ row }) => rows.get(row) !== false),
    notCounted: trade.notCounted.filter(({ row }) => rows.get(row) !== false),
  };
}
