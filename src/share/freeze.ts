/**
 * Freezing: our formulas become the values that they show, for whoever has no add-in; and the way back. The formulas are
 * written down before the first of them goes, and stay written down until they are back, so that whatever interrupts it,
 * none is lost.
 */

import { areaOf } from "../samples/sheet";
import { type Area, formatAddress, type Place } from "../workbook/address";
import type { CellContent, Formula, Watch, Workbook } from "../workbook/port";
import { fingerprint } from "./fingerprint";
import { type Frozen, isRecordName, readRecord, recordSheet, type Written } from "./record";

/** Errors that say that an answer is not there now, and that a value would make last. */
export const passing = new Set(["#NAME?", "#BUSY!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#CONNECT!", "#BLOCKED!", "#CYCLE"]);

/** Freezes the wanted formulas of a range or of the workbook; `why` is written down beside them. Tells how many, and which were left because their answer is not there. */
export async function freeze(workbook: Workbook, where: string, isOurs: (text: string) => boolean, watch?: Watch, why?: (text: string) => string): Promise<{ frozen: number; left: Formula[] }> {
  const formulas = await workbook.formulas(where, isOurs, watch);
  const values = await valuesOf(workbook, formulas.map(({ fills }) => fills), watch);
  const shown = formulas.map((formula, index) => ({ formula, values: values[index] ?? [] }));
  const isThere = ({ values: [row] }: (typeof shown)[number]) => !(typeof row?.[0] === "object" && passing.has(row[0].error));
  const ready = shown.filter(isThere);
  if (ready.length > 0) {
    const { records, written, sheets } = await recorded(workbook);
    const now = ready.map(({ formula: { address, fills, text }, values: its }): Frozen => ({ address, fills, text, fingerprint: fingerprint(its), ...(why && { why: why(text) }) }));
    const again = new Set(now.map(({ address }) => address.toLowerCase()));
    const kept = records.filter(({ address }) => !again.has(address.toLowerCase()));
    await workbook.addSheets([recordSheet([...kept, ...now], written)], { replacing: sheets, quietly: true });
    await workbook.freeze(ready.map(({ formula }) => formula));
  }
  return { frozen: ready.length, left: shown.filter((each) => !isThere(each)).map(({ formula }) => formula) };
}

/** Puts back every formula whose values stand there unchanged; the others stay written down, and their cells as they are. */
export async function unfreeze(workbook: Workbook, watch?: Watch): Promise<{ back: number; changed: Frozen[] }> {
  const { records, written, sheets } = await recorded(workbook);
  const names = new Set((await workbook.sheets()).map(({ name }) => name.toLowerCase()));
  const isThere = ({ fills }: Frozen) => names.has(areaOf(fills).sheet.toLowerCase());
  const there = records.filter(isThere);
  const values = await valuesOf(workbook, there.map(({ fills }) => fills), watch);
  const same = new Set(there.filter((each, index) => fingerprint(values[index] ?? []) === each.fingerprint));
  await workbook.putBack(records.filter((each) => same.has(each)));
  const changed = records.filter((each) => !same.has(each));
  if (changed.length + written.length === 0) await workbook.removeSheets(sheets);
  else await workbook.addSheets([recordSheet(changed, written)], { replacing: sheets, quietly: true });
  return { back: same.size, changed };
}

/** What is frozen, what was written with LAMBDAs, and the sheets on which that is written down. */
export async function recorded(workbook: Workbook): Promise<{ records: Frozen[]; written: Written[]; sheets: string[] }> {
  const names = (await workbook.addedSheets()).filter(isRecordName);
  const used = new Map((await workbook.sheets()).map((sheet) => [sheet.name, sheet.used]));
  const records: Frozen[] = [];
  const written: Written[] = [];
  const sheets: string[] = [];
  for (const name of names) {
    const range = used.get(name);
    const found = range ? readRecord((await workbook.readWhole(range)).values) : null;
    if (!found) continue;
    sheets.push(name);
    records.push(...found.frozen);
    written.push(...found.written);
  }
  return { records, written, sheets };
}

/** Formulas that show #NAME?, because they came into the workbook where the add-in was not, are entered again. */
export async function repair(workbook: Workbook, isOurs: (text: string) => boolean, watch?: Watch): Promise<{ entered: Formula[]; stillUnknown: number }> {
  const formulas = await workbook.formulas("workbook", isOurs, watch);
  const unknown = async (of: readonly Formula[]) => {
    const values = await valuesOf(workbook, of.map(({ address }) => address), watch);
    return of.filter((_, index) => {
      const cell = values[index]?.[0]?.[0];
      return typeof cell === "object" && cell.error === "#NAME?";
    });
  };
  const found = await unknown(formulas);
  // As Excel writes a function that it does not have at hand.
  const entered = found.map((formula) => ({ ...formula, text: formula.text.replaceAll(/_xldudf_VC_/gi, "VC.") }));
  if (entered.length > 0) await workbook.putBack(entered);
  return { entered, stillUnknown: (await unknown(entered)).length };
}

/** What ranges hold, in one reading for each sheet. */
export async function valuesOf(workbook: Workbook, ranges: readonly string[], watch?: Watch): Promise<CellContent[][][]> {
  const areas = ranges.map(areaOf);
  const whole = new Map<string, Area>();
  for (const area of areas) whole.set(area.sheet, { ...around(whole.get(area.sheet), area), sheet: area.sheet });
  const tables = new Map<string, { values: CellContent[][] } & Place>();
  for (const [sheet, area] of whole) tables.set(sheet, await workbook.readWhole(formatAddress(area), watch));
  return areas.map(({ sheet, row, column, rows, columns }) => {
    const table = tables.get(sheet);
    return Array.from({ length: rows }, (_, down) =>
      Array.from({ length: columns }, (__, right) => table?.values[row + down - table.row]?.[column + right - table.column] ?? ""),
    );
  });
}

function around(one: Place | undefined, other: Place): Place {
  if (!one) return other;
  const row = Math.min(one.row, other.row);
  const column = Math.min(one.column, other.column);
  return {
    row,
    column,
    rows: Math.max(one.row + one.rows, other.row + other.rows) - row,
    columns: Math.max(one.column + one.columns, other.column + other.columns) - column,
  };
}
