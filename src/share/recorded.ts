/**
 * The sheets on which frozen formulas are written down: found again, also when they come from another program, and changed
 * line by line, so that whatever else is on them stays where it is.
 */

import { requireArea, cellName, formatAddress, type CellRange } from "../sheet/address";
import type { Workbook } from "../workbook/port";
import { Contents } from "./contents";
import { fingerprint as fingerprintOf } from "./fingerprint";
import {
  type Frozen,
  type Head,
  headsFor,
  isFollowing,
  lineCells,
  RECORD_COLUMNS,
  recordSheet,
  type Written,
} from "./record";
import { bearsTitle, beginsList, isEmptyRecord, provesItself, readRecord } from "./record-read";

/** A sheet of the workbook that is such a list, with its lines. */
export interface RecordedOn {
  sheet: string;
  frozen: readonly Frozen[];
  written: readonly Written[];
  /** Formulas in lines that are not as they were written: where on the sheet each is. */
  damaged: readonly { address: string; text: string }[];
  /** Where the lines are; none on a sheet that only says that nothing is frozen. */
  list?: List;
}

/** Rows and columns count from 0, on the sheet. */
interface List {
  /** The cells of each line that hold what was written there. */
  cells: ReadonlyMap<Frozen | Written, CellRange[]>;
  columns: ReadonlyMap<Head, number>;
  /** Whether lines can be added below its heads. */
  hasHeads: boolean;
  headRow: number;
  /** The last row with something else on it; -1 where nothing else is on the sheet. */
  lastOther: number;
}

/** So much of a sheet shows whether it is such a list. */
const BEGINNING = { rows: 20, columns: 20 } as const;

/**
 * A sheet counts that was added here, whose lines bear their own marks, or that has our title: other programs drop what says
 * that a sheet was added, and a person may call a sheet of hers as ours is called. Those that have no line now are among them.
 */
export async function recordSheets(workbook: Workbook): Promise<RecordedOn[]> {
  const added = new Set(await workbook.addedSheets());
  const found: RecordedOn[] = [];
  for (const { name, used } of await workbook.sheets()) {
    if (used === null) continue;
    const area = requireArea(used);
    const beginning = formatAddress({
      ...area,
      rows: Math.min(area.rows, BEGINNING.rows),
      columns: Math.min(area.columns, BEGINNING.columns),
    });
    const { values: first } = await workbook.read(beginning);
    if (isEmptyRecord(first)) found.push({ sheet: name, frozen: [], written: [], damaged: [] });
    if (!beginsList(first)) continue;
    const formulas = await workbook.formulas(used, isFollowing);
    const { values } = await workbook.readWhole(used);
    const record = readRecord(
      values,
      formulas.map(({ row, column, text }) => ({ row: row - area.row, column: column - area.column, text })),
    );
    if (!record) continue;
    const { frozen, written, damaged } = record;
    const isOurs =
      added.has(name) || bearsTitle(values) || provesItself(values) || (await hasItsValues(workbook, frozen));
    if (isOurs)
      found.push({
        sheet: name,
        frozen,
        written,
        damaged: damaged.map(({ row, column, text }) => ({
          address: formatAddress({
            sheet: name,
            row: row + area.row,
            column: column + area.column,
            rows: 1,
            columns: 1,
          }),
          text,
        })),
        list: onSheet(record, area),
      });
  }
  return found;
}

function onSheet(
  { lines, columns, headRow, lastOther }: NonNullable<ReturnType<typeof readRecord>>,
  { row: top, column: left }: CellRange,
): List {
  return {
    cells: new Map(
      lines.map(({ row, record, columns: its }) => [record, its.map((column) => cellAt(row + top, column + left))]),
    ),
    columns: new Map(Array.from(columns, ([head, column]) => [head, column + left])),
    hasHeads: headRow >= 0,
    headRow: headRow < 0 ? -1 : headRow + top,
    lastOther: lastOther < 0 ? -1 : lastOther + top,
  };
}

const cellAt = (row: number, column: number): CellRange => ({ row, column, rows: 1, columns: 1 });

/** A list of version 0.1.0 bears no marks of its own; but the values of its formulas are there. */
async function hasItsValues(workbook: Workbook, frozen: readonly Frozen[]): Promise<boolean> {
  const contents = new Contents(workbook);
  await contents.need(frozen.map(({ fills }) => requireArea(fills).sheet));
  return frozen.some(
    ({ fills, fingerprint }) =>
      contents.nameOf(requireArea(fills).sheet) !== undefined &&
      fingerprint === fingerprintOf(contents.block(requireArea(fills))),
  );
}

/** What is frozen, what was written with LAMBDAs, and the sheets on which that is written down. */
export async function recorded(
  workbook: Workbook,
): Promise<{ records: Frozen[]; written: Written[]; sheets: string[]; on: RecordedOn[] }> {
  const on = await recordSheets(workbook);
  return {
    records: on.flatMap(({ frozen }) => frozen),
    written: on.flatMap(({ written }) => written),
    sheets: on.map(({ sheet }) => sheet),
    on,
  };
}

/**
 * Makes these the lines of the sheet, or of a new one: those that are no longer among them are cleared, new ones come below
 * all others. The sheet goes where nothing else is on it and nothing is lost by that.
 */
export async function writeRecord(
  workbook: Workbook,
  there: RecordedOn | undefined,
  frozen: readonly Frozen[],
  written: readonly Written[],
): Promise<void> {
  const wanted = [...frozen, ...written];
  if (!there) {
    if (wanted.length > 0) await workbook.addSheets([recordSheet(frozen, written)], { quietly: true });
    return;
  }
  const { sheet, list } = there;
  if (!(await workbook.addedSheets()).includes(sheet)) await workbook.adoptSheets([sheet]);
  const isPlain = !list || list.lastOther < 0;
  if (wanted.length === 0 && isPlain && (await workbook.canBeRemoved(sheet))) return workbook.removeSheets([sheet]);
  const [newFrozen, newWritten] = [
    frozen.filter((record) => !list?.cells.has(record)),
    written.filter((record) => !list?.cells.has(record)),
  ];
  const hasColumns = list?.hasHeads === true && headsFor(newFrozen, newWritten).every((head) => list.columns.has(head));
  if (!list || (isPlain && (wanted.length === 0 || !hasColumns)))
    return workbook.rewriteSheet(sheet, recordSheet(frozen, written), RECORD_COLUMNS);

  const isWanted = new Set<Frozen | Written>(wanted);
  const lines = [...list.cells];
  const kept = lines.flatMap(([record, cells]) => (isWanted.has(record) ? (cells[0]?.row ?? -1) : []));
  const clear = lines.flatMap(([record, cells]) => (isWanted.has(record) ? [] : cells));
  const next = Math.max(list.headRow, list.lastOther, ...kept) + 1;
  const added = hasColumns
    ? [...newFrozen, ...newWritten].flatMap((record, index) => lineCells(record, next + index, list.columns))
    : [];
  // What is new is written down before anything goes.
  if (!hasColumns && newFrozen.length + newWritten.length > 0)
    await workbook.addSheets([recordSheet(newFrozen, newWritten)], { quietly: true });
  if (clear.length + added.length > 0)
    await workbook.editSheet(
      sheet,
      clear.map(({ row, column }) => cellName(row, column)),
      added,
    );
}
