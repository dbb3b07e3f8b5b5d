/**
 * Tables of Excel's own (Insert, Table). No result of several cells can be in one: it is #SPILL! there; and a formula written
 * into an empty column of one is copied down all of it.
 */

import { formatAddress, requireArea, type CellRange } from "../sheet/address";
import { firstTaken, placeRead, sheetNamed, WITH_RETRY } from "./excel-reading";
import { rangeAt } from "./excel-requests";
import { InTableError, type SpillObstacle } from "./port";

type Tables = Excel.TableScopedCollection;

/** The tables that a range reaches into, once they are loaded by a sync. */
export function tablesIn(range: Excel.Range): Tables {
  const tables = range.getTables(false);
  tables.load("items/name");
  return tables;
}

/** Refuses a place for a formula that reaches into a table, and names a cell outside that has room. */
export async function refuseTables(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  place: CellRange,
  tables: Tables,
): Promise<void> {
  const [table] = tables.items;
  if (!table) return;
  const range = table.getRange();
  range.load("rowIndex, columnIndex, rowCount, columnCount");
  await context.sync();
  const free = await freeBeside(context, sheet, place, placeRead(range));
  throw new InTableError(table.name, free && formatAddress({ sheet: sheet.name, ...free, rows: 1, columns: 1 }));
}

/** So many columns right of a table are looked through. */
const FAR = 30;
const MAX_COLUMNS = 16_384;

/** In the same row, with an empty column between: right beside it Excel may take the cells into the table. */
async function freeBeside(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { row, rows, columns }: CellRange,
  table: CellRange,
): Promise<{ row: number; column: number } | undefined> {
  const first = table.column + table.columns + 1;
  const places = Array.from({ length: FAR }, (_, right) => ({ row, rows, columns, column: first + right })).filter(
    ({ column }) => column + columns <= MAX_COLUMNS,
  );
  if (places.length === 0) return undefined;
  const ranges = places.map((place) => rangeAt(sheet, place));
  // One reading of all of it; the tables of each place.
  const all = rangeAt(sheet, { row, rows, column: first, columns: places.length + columns - 1 });
  all.load("valueTypes, formulas");
  const tables = ranges.map(tablesIn);
  await context.sync();
  const index = places.findIndex((_, at) => {
    const part = <Value>(cells: Value[][]) => cells.map((line) => line.slice(at, at + columns));
    return (
      tables[at]!.items.length === 0 && !firstTaken({ valueTypes: part(all.valueTypes), formulas: part(all.formulas) })
    );
  });
  return index < 0 ? undefined : places[index];
}

/** As far as a result that did not fit is looked for merged cells. */
const REACH = { rows: 200, columns: 30 } as const;

/** Why the formula in a cell shows #SPILL!, as far as Excel tells. */
export function spillObstacle(address: string): Promise<SpillObstacle | null> {
  return Excel.run(WITH_RETRY, async (context) => {
    const { sheet: name, row, column } = requireArea(address);
    const sheet = sheetNamed(context, name);
    const tables = tablesIn(sheet.getCell(row, column));
    const reached = rangeAt(sheet, {
      row,
      column,
      rows: REACH.rows,
      columns: Math.min(REACH.columns, MAX_COLUMNS - column),
    });
    const knowsMerged = Office.context.requirements.isSetSupported("ExcelApi", "1.13");
    const merged = knowsMerged ? reached.getMergedAreasOrNullObject() : null;
    merged?.load("address");
    await context.sync();
    const [table] = tables.items;
    if (table) return { kind: "table", name: table.name };
    if (!merged || merged.isNullObject) return null;
    // Several are told one after another; the nearest is enough.
    const [nearest] = merged.address.split(/,(?=(?:[^']*'[^']*')*[^']*$)/);
    return { kind: "merged", address: nearest! };
  });
}
