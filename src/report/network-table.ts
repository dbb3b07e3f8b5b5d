/**
 * The addresses from which the report on an input-output table computes. Where flows and final demand are each one range,
 * these are the person's own; otherwise the report has a copy beside it whose cells refer to the person's.
 */

import { type Area, columnName, formatAddress } from "../sheet/address";
import { type Cell, formula, text } from "../sheet/sheet";
import type { Run } from "../tables/networks/reading";
import { type BesidesRow, type NetworkRanges, rowsOf } from "../tables/networks/source";
import { networkReport as texts } from "./network-texts";
import { report } from "./texts";

export interface TableAddresses {
  readonly flows: string;
  readonly finalDemand: string;
  /** Rows of value added, from which its sums are taken. */
  readonly valueAdded: readonly string[];
  /** The copy, if there is one. */
  readonly cells: readonly Cell[];
  /** So many columns more the report has. */
  readonly columns: number;
}

/** Where the copy begins. */
const HEADING_ROW = 3;
const FIRST_ROW = 6;
/** Its note needs so many columns, however few are copied. */
const NOTE_COLUMNS = 8;

/** The parts of a range within runs of rows and columns. */
export function cut(area: Area, rows: readonly Run[] | null, columns: readonly Run[] | null): Area[][] {
  const down = rows ?? [{ from: area.row, count: area.rows }];
  const across = columns ?? [{ from: area.column, count: area.columns }];
  return down.map((row) =>
    across.map((column) => ({
      sheet: area.sheet,
      row: row.from,
      rows: row.count,
      column: column.from,
      columns: column.count,
    })),
  );
}

/** `firstColumn`: where a copy may begin, from 0. */
export function tableAddresses(ranges: NetworkRanges, firstColumn: number): TableAddresses {
  const { flows, flowRows, flowColumns, finalDemand, valueAdded } = ranges;
  const n = rowsOf(ranges);
  const isCut = flowRows.length > 1 || flowColumns.length > 1;
  const own = valueAdded?.areas ?? [];
  if (!isCut && finalDemand.length === 1)
    return {
      flows: formatAddress(flows),
      finalDemand: formatAddress(finalDemand[0]!),
      valueAdded: own.map(formatAddress),
      cells: [],
      columns: 0,
    };
  const cells: Cell[] = [];
  let column = firstColumn;
  const at = (row: number, of = column) => columnName(of) + String(row);
  /** Pieces one below the other and side by side, as a block that begins in `row`. */
  const block = (pieces: readonly (readonly Area[])[], row: number): { address: string; width: number } => {
    let down = row;
    let width = 0;
    for (const line of pieces) {
      let right = column;
      for (const piece of line) {
        const range = `${at(down, right)}:${at(down + piece.rows - 1, right + piece.columns - 1)}`;
        cells.push(formula(at(down, right), `=${formatAddress(piece)}`, "result", { fills: { range } }));
        if (down === row) cells.push(text(at(row - 1, right), formatAddress({ ...piece, sheet: "" }), "numberHead"));
        right += piece.columns;
      }
      down += line[0]!.rows;
      width = right - column;
    }
    return { address: `${at(row)}:${at(down - 1, column + width - 1)}`, width };
  };
  cells.push(
    text(at(HEADING_ROW), texts.copy.heading, "heading"),
    text(at(HEADING_ROW + 1), texts.copy.note, "note", { across: NOTE_COLUMNS }),
  );
  let used = 0;
  let z = formatAddress(flows);
  let va = own.map(formatAddress);
  if (isCut) {
    const square = block(cut(flows, flowRows, flowColumns), FIRST_ROW);
    z = square.address;
    va = own.map((area, index) => block(cut(area, null, flowColumns), FIRST_ROW + n + 2 + 3 * index).address);
    column += square.width + 1;
    used += square.width + 1;
  }
  const rows = (area: Area) => (area.rows === flows.rows ? flowRows : null);
  const lines = finalDemand.map((area) => cut(area, rows(area), null));
  const height = lines[0]!.length;
  const y = block(
    Array.from({ length: height }, (_, line) => lines.map((pieces) => pieces[line]![0]!)),
    FIRST_ROW,
  );
  return { flows: z, finalDemand: y.address, valueAdded: va, cells, columns: Math.max(used + y.width, NOTE_COLUMNS) };
}

/** `MMULT` over rows: the sum of each row of a range, as a column that spills. */
export const rowSums = (range: string): string => `MMULT(${range}*1,TRANSPOSE(COLUMN(${range})^0))`;
/** The sum of each column of a range, as a column. */
export const columnSums = (range: string): string => `TRANSPOSE(MMULT(TRANSPOSE(ROW(${range})^0),${range}*1))`;

/** So many rows are named. */
const MAX_NAMED = 6;

export function listed(besides: readonly BesidesRow[]): string {
  const named = besides
    .slice(0, MAX_NAMED)
    .map(({ name, area }) => texts.besidesRow({ name: name || texts.unnamed, row: area.row + 1 }));
  const more = besides.length - MAX_NAMED;
  return more > 0 ? report.more({ names: `${named.join(", ")},`, count: more }) : named.join(", ");
}

/** Consecutive rows as one range: there may be a row of taxes for each country. */
export function together(areas: readonly Area[]): Area[] {
  const runs: Area[] = [];
  for (const area of areas) {
    const run = runs.at(-1);
    if (run && run.row + run.rows === area.row) runs[runs.length - 1] = { ...run, rows: run.rows + 1 };
    else runs.push(area);
  }
  return runs;
}
