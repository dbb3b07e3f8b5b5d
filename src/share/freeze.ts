/**
 * Freezing: our formulas become the values that they show, for whoever has no add-in; and the way back. The formulas are
 * written down before the first of them goes, and stay written down until they are back, so that whatever interrupts it,
 * none is lost.
 *
 * While it reads it can be stopped and nothing has changed: the promise is rejected with the signal's reason. From the
 * first formula on it is done in parts and can be stopped between two of them; then it answers what was done, and how many
 * formulas it did not come to.
 */

import { areaOf } from "../samples/sheet";
import { type Area, formatAddress, type Place } from "../workbook/address";
import type { CellContent, Formula, Watch, Workbook } from "../workbook/port";
import { fingerprint } from "./fingerprint";
import { type Frozen, isRecordName, readRecord, recordSheet, type Written } from "./record";

/** Errors that say that an answer is not there now, and that a value would make last. */
export const passing = new Set(["#NAME?", "#BUSY!", "#SPILL!", "#CALC!", "#GETTING_DATA", "#CONNECT!", "#BLOCKED!", "#CYCLE"]);

/** So many formulas are one step: between two steps the work can be stopped. */
const atOnce = 500;

/** Milliseconds after which a page shows that it is at work. */
const untilSeen = 250;

/** Freezes the wanted formulas of a range or of the workbook; `why` is written down beside them. Tells how many, and which were left because their answer is not there. */
export async function freeze(workbook: Workbook, where: string, isOurs: (text: string) => boolean, watch: Watch = {}, why?: (text: string) => string): Promise<{ frozen: number; left: Formula[]; notReached: number }> {
  const formulas = await workbook.formulas(where, isOurs, partOf(watch, 0, 0.3));
  const values = await valuesOf(workbook, formulas.map(({ fills }) => fills), partOf(watch, 0.3, 0.5));
  const shown = formulas.map((formula, index) => ({ formula, values: values[index] ?? [] }));
  const isThere = ({ values: [row] }: (typeof shown)[number]) => !(typeof row?.[0] === "object" && passing.has(row[0].error));
  const ready = shown.filter(isThere);
  const left = shown.filter((each) => !isThere(each)).map(({ formula }) => formula);
  if (ready.length === 0) return { frozen: 0, left, notReached: 0 };

  const { records, written, sheets } = await recorded(workbook);
  // A long list holds the page while it is written: the bar and its button are to be there by then.
  if (ready.length > atOnce) await new Promise((rest) => setTimeout(rest, untilSeen));
  watch.signal?.throwIfAborted();
  const now = ready.map(({ formula: { address, fills, text }, values: its }): Frozen => ({ address, fills, text, fingerprint: fingerprint(its), ...(why && { why: why(text) }) }));
  const again = new Set(now.map(({ address }) => address.toLowerCase()));
  const kept = records.filter(({ address }) => !again.has(address.toLowerCase()));
  const listed = await workbook.addSheets([recordSheet([...kept, ...now], written)], { replacing: sheets, quietly: true });
  const done = await inParts(ready.map(({ formula }) => formula), partOf(watch, 0.5, 1), (part) => workbook.freeze(part));
  // What was not come to is no longer said to be frozen.
  if (done < ready.length) {
    const [old, frozen] = [records.filter(({ address }) => !now.slice(0, done).some((each) => each.address.toLowerCase() === address.toLowerCase())), now.slice(0, done)];
    if (old.length + frozen.length + written.length === 0) await workbook.removeSheets(listed);
    else await workbook.addSheets([recordSheet([...old, ...frozen], written)], { replacing: listed, quietly: true });
  }
  return { frozen: done, left, notReached: ready.length - done };
}

/** Puts back every formula whose values stand there unchanged; the others stay written down, and their cells as they are. */
export async function unfreeze(workbook: Workbook, watch: Watch = {}): Promise<{ back: number; changed: Frozen[]; notReached: number }> {
  const { records, written, sheets } = await recorded(workbook);
  const names = new Set((await workbook.sheets()).map(({ name }) => name.toLowerCase()));
  const isThere = ({ fills }: Frozen) => names.has(areaOf(fills).sheet.toLowerCase());
  const there = records.filter(isThere);
  const values = await valuesOf(workbook, there.map(({ fills }) => fills), partOf(watch, 0, 0.5));
  watch.signal?.throwIfAborted();
  const same = new Set(there.filter((each, index) => fingerprint(values[index] ?? []) === each.fingerprint));
  const toPutBack = records.filter((each) => same.has(each));
  const done = await inParts(toPutBack, partOf(watch, 0.5, 1), (part) => workbook.putBack(part));
  const isBack = new Set(toPutBack.slice(0, done));
  const still = records.filter((each) => !isBack.has(each));
  if (still.length + written.length === 0) await workbook.removeSheets(sheets);
  else if (done > 0 || sheets.length > 1) await workbook.addSheets([recordSheet(still, written)], { replacing: sheets, quietly: true });
  return { back: done, changed: records.filter((each) => !same.has(each)), notReached: toPutBack.length - done };
}

/** Does the work part by part until it is done or stopped; the first part is always done. Tells how many of them were. */
async function inParts<Each>(all: readonly Each[], { signal, progress }: Watch, act: (part: readonly Each[]) => Promise<void>): Promise<number> {
  let done = 0;
  while (done < all.length && !(done > 0 && signal?.aborted)) {
    const part = all.slice(done, done + atOnce);
    await act(part);
    done += part.length;
    progress?.(done / all.length);
    // Lets the page take a click on the button that stops it.
    if (done < all.length) await new Promise((rest) => setTimeout(rest));
  }
  return done;
}

/** A stretch of the work, from 0 to 1 of its own, as a part of the whole. */
function partOf({ signal, progress }: Watch, from: number, to: number): Watch {
  return { ...(signal && { signal }), ...(progress && { progress: (done: number) => progress(from + done * (to - from)) }) };
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
export async function repair(workbook: Workbook, isOurs: (text: string) => boolean, watch: Watch = {}): Promise<{ entered: Formula[]; stillUnknown: number; notReached: number }> {
  const formulas = await workbook.formulas("workbook", isOurs, partOf(watch, 0, 0.4));
  const unknown = async (of: readonly Formula[], its: Watch) => {
    const values = await valuesOf(workbook, of.map(({ address }) => address), its);
    return of.filter((_, index) => {
      const cell = values[index]?.[0]?.[0];
      return typeof cell === "object" && cell.error === "#NAME?";
    });
  };
  const found = await unknown(formulas, partOf(watch, 0.4, 0.5));
  watch.signal?.throwIfAborted();
  // As Excel writes a function that it does not have at hand.
  const again = found.map((formula) => ({ ...formula, text: formula.text.replaceAll(/_xldudf_VC_/gi, "VC.") }));
  const done = await inParts(again, partOf(watch, 0.5, 0.9), (part) => workbook.putBack(part));
  const entered = again.slice(0, done);
  return { entered, stillUnknown: (await unknown(entered, {})).length, notReached: again.length - done };
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
