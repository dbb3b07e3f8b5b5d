/** The sheets on which frozen formulas are written down: found again, also when they come from another program, and rewritten. */

import { areaOf } from "../samples/sheet";
import { formatAddress } from "../workbook/address";
import type { Workbook } from "../workbook/port";
import { Contents } from "./contents";
import { fingerprint as fingerprintOf } from "./fingerprint";
import { beginsList, type Frozen, isEmptyRecord, isFollowing, provesItself, readRecord, recordColumns, recordSheet, type Written } from "./record";

/** A sheet of the workbook that is such a list, with its lines. */
export interface RecordedOn {
  sheet: string;
  frozen: readonly Frozen[];
  written: readonly Written[];
}

/** So much of a sheet shows whether it is such a list. */
const BEGINNING = { rows: 20, columns: 20 } as const;

/**
 * A sheet counts that was added here, or whose lines bear their own marks: other programs drop what says that a sheet was
 * added, and a person may call a sheet of hers as ours is called. Those that have no line now are among them.
 */
export async function recordSheets(workbook: Workbook): Promise<RecordedOn[]> {
  const added = new Set(await workbook.addedSheets());
  const found: RecordedOn[] = [];
  for (const { name, used } of await workbook.sheets()) {
    if (used === null) continue;
    const area = areaOf(used);
    const beginning = formatAddress({ ...area, rows: Math.min(area.rows, BEGINNING.rows), columns: Math.min(area.columns, BEGINNING.columns) });
    const { values: first } = await workbook.read(beginning);
    if (isEmptyRecord(first)) found.push({ sheet: name, frozen: [], written: [] });
    if (!beginsList(first)) continue;
    const formulas = await workbook.formulas(used, isFollowing);
    const { values } = await workbook.readWhole(used);
    const record = readRecord(values, formulas.map(({ row, text }) => ({ row: row - area.row, text })));
    if (record && (added.has(name) || provesItself(values) || (await hasItsValues(workbook, record.frozen)))) found.push({ sheet: name, frozen: record.frozen, written: record.written });
  }
  return found;
}

/** A list of version 0.1.0 bears no marks of its own; but the values of its formulas are there. */
async function hasItsValues(workbook: Workbook, frozen: readonly Frozen[]): Promise<boolean> {
  const contents = new Contents(workbook);
  await contents.need(frozen.map(({ fills }) => areaOf(fills).sheet));
  return frozen.some(({ fills, fingerprint }) => contents.nameOf(areaOf(fills).sheet) !== undefined && fingerprint === fingerprintOf(contents.block(areaOf(fills))));
}

/** What is frozen, what was written with LAMBDAs, and the sheets on which that is written down. */
export async function recorded(workbook: Workbook): Promise<{ records: Frozen[]; written: Written[]; sheets: string[]; on: RecordedOn[] }> {
  const on = await recordSheets(workbook);
  return { records: on.flatMap(({ frozen }) => frozen), written: on.flatMap(({ written }) => written), sheets: on.map(({ sheet }) => sheet), on };
}

/** Writes the lines on the sheet in place of its own, or on a new one. A sheet without lines goes, unless that would cost a person her undo. */
export async function writeRecord(workbook: Workbook, there: RecordedOn | undefined, frozen: readonly Frozen[], written: readonly Written[]): Promise<RecordedOn | undefined> {
  const isEmpty = frozen.length + written.length === 0;
  if (!there) {
    const [sheet] = isEmpty ? [] : await workbook.addSheets([recordSheet(frozen, written)], { quietly: true });
    return sheet === undefined ? undefined : { sheet, frozen, written };
  }
  if (!(await workbook.addedSheets()).includes(there.sheet)) await workbook.adoptSheets([there.sheet]);
  if (isEmpty && !workbook.removalEndsUndo) {
    await workbook.removeSheets([there.sheet]);
    return undefined;
  }
  await workbook.rewriteSheet(there.sheet, recordSheet(frozen, written), recordColumns);
  return { sheet: there.sheet, frozen, written };
}
