/** The rows of a table, one for each record, from its columns. */
import { firstRefusal } from "./flags";
import type { Entry } from "./table";
import { Vector } from "./vector";

/** The figures of all records, or an entry for each. */
export type TableColumn = Vector | ((record: number) => Entry);

/** A row for each of these records, or for so many from the first. */
export function rowsOf(records: readonly number[] | number, columns: readonly TableColumn[]): Entry[][] {
  const count = typeof records === "number" ? records : records.length;
  const doubles = columns.map((column) => (column instanceof Vector && column.isKnown ? column.nearest : null));
  const entries = columns.map((column) => (column instanceof Vector ? column.entries : column));
  const rows = new Array<Entry[]>(count);
  for (let row = 0; row < count; row++) {
    const record = typeof records === "number" ? row : records[row]!;
    const line = new Array<Entry>(columns.length);
    for (let column = 0; column < columns.length; column++) {
      const double = doubles[column]?.[record];
      line[column] = double === undefined || Number.isNaN(double) ? entries[column]!(record) : double;
    }
    rows[row] = line;
  }
  return rows;
}

/** The same columns, where an argument that is refused is all that its record has. */
export function refusedBy(args: readonly Vector[], columns: readonly TableColumn[]): readonly TableColumn[] {
  if (args.every((each) => each.isKnown)) return columns;
  return columns.map((column) => {
    const entries = column instanceof Vector ? column.entries : column;
    return (record: number) => firstRefusal(args, record) ?? entries(record);
  });
}
