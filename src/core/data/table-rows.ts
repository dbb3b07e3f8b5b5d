/** The rows of a table, one for each record, from its columns. */
import { firstRefusal } from "./flags";
import { areReady, isReady } from "./ready-rows";
import type { Entry } from "./table";
import { Vector } from "./vector";

/** The figures of all records, or an entry for each. */
export type TableColumn = Vector | ((record: number) => Entry);

/** A row for each of these records, or for so many from the first. */
export function rowsOf(records: readonly number[] | number, columns: readonly TableColumn[]): Entry[][] {
  const doubles = columns.map((column) => (column instanceof Vector ? column.doublesOfAll : null));
  if (doubles.every((each) => each !== null)) return rowsOfDoubles(records, doubles);
  const others: { readonly position: number; readonly entryAt: (record: number) => Entry }[] = [];
  const places: number[] = [];
  const figures: Float64Array[] = [];
  for (let position = 0; position < columns.length; position++) {
    const [column, own] = [columns[position]!, doubles[position]];
    if (own) {
      places.push(position);
      figures.push(own);
    } else others.push({ position, entryAt: column instanceof Vector ? column.entries : column });
  }
  const rows = new Array<Entry[]>(countOf(records));
  const ready: Entry[][] = [];
  for (let row = 0; row < rows.length; row++) {
    const record = typeof records === "number" ? row : records[row]!;
    const line = new Array<Entry>(columns.length);
    let isLineReady = true;
    for (const { position, entryAt } of others) {
      const entry = entryAt(record);
      line[position] = entry;
      isLineReady &&= isReady(entry);
    }
    for (let each = 0; each < figures.length; each++) line[places[each]!] = figures[each]![record]! + 0;
    rows[row] = line;
    if (isLineReady) ready.push(line);
  }
  areReady(ready);
  return rows;
}

/** The same of nothing but doubles, of which an engine makes smaller rows as long as it has never seen anything else here. */
function rowsOfDoubles(records: readonly number[] | number, columns: readonly Float64Array[]): Entry[][] {
  const rows = new Array<number[]>(countOf(records));
  for (let row = 0; row < rows.length; row++) {
    const record = typeof records === "number" ? row : records[row]!;
    const line = new Array<number>(columns.length);
    for (let column = 0; column < columns.length; column++) line[column] = columns[column]![record]! + 0;
    rows[row] = line;
  }
  areReady(rows);
  return rows;
}

const countOf = (records: readonly number[] | number): number =>
  typeof records === "number" ? records : records.length;

/** The same columns, where an argument that is refused is all that its record has. */
export function refusedBy(args: readonly Vector[], columns: readonly TableColumn[]): readonly TableColumn[] {
  if (args.every((each) => each.isKnown)) return columns;
  return columns.map((column) => {
    const entries = column instanceof Vector ? column.entries : column;
    return (record: number) => firstRefusal(args, record) ?? entries(record);
  });
}
