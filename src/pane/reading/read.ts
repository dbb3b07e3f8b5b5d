/** A table as it is read with what the person chose about it: what every view works from. */

import { runInSlices } from "../../cells/calls/scheduler";
import { applyChoices, NO_CHOICES } from "../../tables/choices";
import type { Grid } from "../../tables/grid";
import { hiddenRecords, readVisible, withoutRows } from "../../tables/reader/visible";
import { withRowChoices } from "../../tables/reader/row-choices";
import { type TableReading } from "../../tables/reader/table-reading";
import { cellsOfReading } from "../../tables/reader/which-table";
import { understand } from "../../tables/understand";
import type { Understanding } from "../../tables/understanding";
import type { TableChoices, TableReadings } from "../table-readings";

export interface TableRead {
  /** As it was selected, hidden rows and all. */
  readonly grid: Grid;
  readonly choices: TableChoices;
  readonly reading: TableReading;
  /** Before rows were left out, and which are: a report whose ranges reach over all rows leaves them out itself. */
  readonly whole: { readonly reading: TableReading; readonly without: ReadonlySet<number> };
  /** By its columns alone, as the tables of functions are recognised. */
  readonly understood: Understanding;
}

export async function readWith(tables: TableReadings, grid: Grid, signal?: AbortSignal): Promise<TableRead> {
  const choices = await tables.choicesFor(grid);
  const { answers, kind, rows } = choices;
  const options = { answers, ...(kind !== null && { kind }) };
  const read = await runInSlices(readVisible(grid, options), signal);
  const reading = withRowChoices(read, rows);
  const counted = new Map([...rows].filter(([, isOut]) => !isOut));
  const left = [...rows].flatMap(([row, isOut]) => (isOut ? [row] : []));
  const whole = {
    reading: withRowChoices(read, counted),
    without: new Set([...left, ...hiddenRecords(grid)]),
  };
  const understood =
    reading.kind === "chain"
      ? reading.understood
      : await runInSlices(understand(cellsOfReading(withoutRows(grid, hiddenRecords(grid)), reading)), signal);
  return { grid, choices, reading, whole, understood };
}

/** The links of a chain, with what was chosen of its columns. */
export const chainOf = ({ reading, choices }: TableRead): Understanding | null =>
  reading.kind === "chain" ? applyChoices(reading.understood, choices.chain) : null;

/** As a function's table: what was chosen of columns is about links, but text is read as figures the same way. */
export const asFunctionTable = ({ understood, choices }: TableRead): Understanding =>
  applyChoices(understood, { ...NO_CHOICES, marks: choices.chain.marks });

/** The reading with the chain's choices in it, as figures, titles and reports are made from it. */
export function withChoices(read: TableRead): TableReading {
  const { reading } = read;
  return reading.kind === "chain" ? { ...reading, understood: chainOf(read)! } : reading;
}

/** The same as a report takes it: of payments and rows of trade, ranges reach over rows that are left out. */
export const forReport = (read: TableRead): TableReading =>
  read.reading.kind === "payments" || read.reading.kind === "trade rows" ? read.whole.reading : withChoices(read);
