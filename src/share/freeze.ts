/**
 * Freezing: our formulas become the values that they show, for people without the add-in; and unfreezing. The formulas are
 * recorded before the first of them is replaced, and stay recorded until they are restored, so that none is lost whatever
 * interrupts the work.
 *
 * Stopped while it reads, it has changed nothing: the promise is rejected with the signal's reason. From the first formula
 * on it works in batches and can be stopped between two of them; then it returns what was done, and how many formulas it did
 * not reach.
 */

import { asTyped } from "../formula/our-functions";
import { requireArea, type Area, formatAddress, type CellRange } from "../sheet/address";
import type { Formula, Workbook } from "../workbook/port";
import { inBatches, subWatch, type Watch } from "../workbook/watch";
import type { CellContent } from "../sheet/cells";
import { Contents } from "./contents";
import { locate, marksOf, type Reason, referencesOf } from "./locate";
import type { Frozen } from "./record";
import { byProtection, requireOpen } from "./protection";
import { recorded, type RecordedOn, writeRecord } from "./recorded";

export { recorded };

/** Errors that mean that a result is not available now, and that freezing would make permanent. */
export const TRANSIENT_ERRORS = new Set([
  "#NAME?",
  "#BUSY!",
  "#SPILL!",
  "#CALC!",
  "#GETTING_DATA",
  "#CONNECT!",
  "#BLOCKED!",
  "#CYCLE",
]);

/** What the workbook keeps while formulas are frozen: so it is known when their list is gone. */
const FROZEN_SETTING = "frozen";

/** Formulas per batch: the work can be stopped between two batches. */
const AT_ONCE = 500;

/** Milliseconds after which a page shows that it is busy. */
const UNTIL_SEEN = 250;

/** Freezes the wanted formulas of a range or of the workbook; `why` is recorded beside them. Returns how many, and which were left because they have no result now, or are on a protected sheet. */
export async function freeze(
  workbook: Workbook,
  where: string,
  isOurs: (text: string) => boolean,
  watch: Watch = {},
  why?: (text: string) => string,
): Promise<{ frozen: number; left: Formula[]; closed: Formula[]; notReached: number }> {
  const all = await workbook.formulas(where, isOurs, subWatch(watch, 0, 0.3));
  const { open: formulas, closed } = await byProtection(workbook, all, ({ address }) => address);
  const contents = new Contents(workbook);
  await contents.need(
    new Set(
      formulas.flatMap((formula) => [
        requireArea(formula.fills).sheet,
        ...referencesOf(formula).map(({ sheet }) => sheet),
      ]),
    ),
    { watch: subWatch(watch, 0.3, 0.5) },
  );
  const isThere = ({ address }: Formula) => {
    const [[content] = []] = contents.block(requireArea(address));
    return !(typeof content === "object" && TRANSIENT_ERRORS.has(content.error));
  };
  const ready = formulas.filter(isThere);
  const left = formulas.filter((formula) => !isThere(formula));
  if (ready.length === 0) return { frozen: 0, left, closed, notReached: 0 };

  const { on, sheets } = await recorded(workbook);
  await requireOpen(workbook, sheets);
  const now = ready.map(({ address, fills, text }): Frozen => ({
    address,
    fills,
    text,
    ...marksOf(contents, { text, fills }),
    ...(why && { why: why(text) }),
  }));
  const old = await withoutReplaced(workbook, on, now);
  // A long list holds the page while it is written: the bar and its button are to be there by then.
  if (ready.length > AT_ONCE) await new Promise((rest) => setTimeout(rest, UNTIL_SEEN));
  watch.signal?.throwIfAborted();
  const [first] = old;
  await writeRecord(workbook, first?.on, [...(first?.kept ?? []), ...now], first?.on.written ?? []);
  for (const { on: sheet, kept } of old.slice(1))
    if (kept.length < sheet.frozen.length) await writeRecord(workbook, sheet, kept, sheet.written);
  await workbook.saveSetting(FROZEN_SETTING, true);
  const done = await inBatches(ready, AT_ONCE, subWatch(watch, 0.5, 1), (part) => workbook.freeze(part));
  // What was not come to is no longer said to be frozen, and what was frozen in its cells before still is.
  if (done < ready.length) {
    const live = new Set(now.slice(done).map(keyOf));
    const again = old.flatMap(({ replaced }) =>
      replaced.flatMap(({ record, by }) => (now.indexOf(by) < done ? [] : record)),
    );
    const [listed, ...others] = (await recorded(workbook)).on;
    if (listed)
      await writeRecord(
        workbook,
        listed,
        [...listed.frozen.filter((record) => !live.has(keyOf(record))), ...again],
        listed.written,
      );
    for (const sheet of others)
      await writeRecord(
        workbook,
        sheet,
        sheet.frozen.filter((record) => !live.has(keyOf(record))),
        sheet.written,
      );
  }
  return { frozen: done, left, closed, notReached: ready.length - done };
}

/** What was frozen before stays written down, but for cells that have got another formula since; what is to be found elsewhere by now is not in those cells. */
async function withoutReplaced(
  workbook: Workbook,
  on: readonly RecordedOn[],
  now: readonly Frozen[],
): Promise<{ on: RecordedOn; kept: Frozen[]; replaced: { record: Frozen; by: Frozen }[] }[]> {
  const newer = new Map(now.map((record) => [record.address.toLowerCase(), record]));
  const again = on.flatMap(({ frozen }) => frozen.filter(({ address }) => newer.has(address.toLowerCase())));
  const elsewhere = new Map<Frozen, Frozen>();
  const others = await sheetsBut(workbook, on);
  for (const located of again.length === 0 ? [] : await locate(again, new Contents(workbook), others)) {
    if ("goesTo" in located && located.goesTo.address !== located.record.address)
      elsewhere.set(located.record, { ...located.record, ...located.goesTo });
  }
  return on.map((sheet) => {
    const isReplaced = (record: Frozen) =>
      newer.has(record.address.toLowerCase()) && !record.lost?.fills && !elsewhere.has(record);
    return {
      on: sheet,
      kept: sheet.frozen.filter((record) => !isReplaced(record)).map((record) => elsewhere.get(record) ?? record),
      replaced: sheet.frozen
        .filter(isReplaced)
        .map((record) => ({ record, by: newer.get(record.address.toLowerCase())! })),
    };
  });
}

/** Sheets on which cells of the workbook's own are. */
async function sheetsBut(workbook: Workbook, on: readonly RecordedOn[]): Promise<string[]> {
  return (await workbook.sheets()).map(({ name }) => name).filter((name) => !on.some(({ sheet }) => sheet === name));
}

/** The same for a line and its copies, as on a copy of the list. */
const keyOf = ({ address, fills, text, fingerprint }: Frozen): string =>
  JSON.stringify([address.toLowerCase(), fills.toLowerCase(), text, fingerprint]);

/** A formula that was not put back, and why. */
export interface NotBack {
  /** Its cell; of a damaged line the cell on the list. */
  address: string;
  text: string;
  reason: Reason | { kind: "damaged" } | { kind: "protected" };
}

/**
 * Puts back every formula where its values are by now, unchanged; the others stay written down, and their cells as they are.
 * `already`: those that somebody else has put back. `isListGone`: something was frozen, and nothing says what any more.
 */
export async function unfreeze(
  workbook: Workbook,
  watch: Watch = {},
): Promise<{ back: number; changed: NotBack[]; notReached: number; already?: number; isListGone?: boolean }> {
  const { on, records: all } = await recorded(workbook);
  const records = [...new Map(all.map((record) => [keyOf(record), record])).values()];
  const located = await locate(records, new Contents(workbook), await sheetsBut(workbook, on), subWatch(watch, 0, 0.5));
  watch.signal?.throwIfAborted();
  const { open: toPutBack, closed } = await byProtection(
    workbook,
    located.flatMap((each) => ("goesTo" in each ? [each] : [])),
    ({ goesTo }) => goesTo.address,
  );
  if (toPutBack.length > 0)
    await requireOpen(
      workbook,
      on.map(({ sheet }) => sheet),
    );
  const done = await inBatches(toPutBack, AT_ONCE, subWatch(watch, 0.5, 1), (part) =>
    workbook.restoreFormulas(part.map(({ goesTo }) => goesTo)),
  );
  const already = located.filter((each) => "isBack" in each);
  const isBack = new Set([...toPutBack.slice(0, done), ...already].map(({ record }) => keyOf(record)));
  for (const sheet of on) {
    const still = sheet.frozen.filter((record) => !isBack.has(keyOf(record)));
    if (still.length < sheet.frozen.length) await writeRecord(workbook, sheet, still, sheet.written);
  }
  const changed = located.flatMap((each): NotBack[] =>
    "reason" in each ? [{ address: each.record.address, text: each.record.text, reason: each.reason }] : [],
  );
  const damaged = on.flatMap((sheet) =>
    sheet.damaged.map((line): NotBack => ({ ...line, reason: { kind: "damaged" } })),
  );
  const onProtected = closed.map(({ record: { address, text } }): NotBack => ({
    address,
    text,
    reason: { kind: "protected" },
  }));
  const left = [...changed, ...damaged, ...onProtected];
  const isListGone = on.length === 0 && (await workbook.setting(FROZEN_SETTING)) === true;
  // Whoever deletes an empty list loses nothing.
  if (on.length > 0 && left.length === 0 && done === toPutBack.length)
    await workbook.saveSetting(FROZEN_SETTING, undefined);
  return {
    back: done,
    changed: left,
    notReached: toPutBack.length - done,
    ...(already.length > 0 && { already: already.length }),
    ...(isListGone && { isListGone }),
  };
}

/** Formulas that show #NAME?, because they came into the workbook where the add-in was not, are entered again. */
export async function repair(
  workbook: Workbook,
  isOurs: (text: string) => boolean,
  watch: Watch = {},
): Promise<{ entered: Formula[]; stillUnknown: number; closed: Formula[]; notReached: number }> {
  const formulas = await workbook.formulas("workbook", isOurs, subWatch(watch, 0, 0.4));
  const unknown = async (of: readonly Formula[], its: Watch) => {
    const values = await valuesOf(
      workbook,
      of.map(({ address }) => address),
      its,
    );
    return of.filter((_, index) => {
      const cell = values[index]?.[0]?.[0];
      return typeof cell === "object" && cell.error === "#NAME?";
    });
  };
  const found = await unknown(formulas, subWatch(watch, 0.4, 0.5));
  watch.signal?.throwIfAborted();
  // As Excel writes a function that it does not have at hand.
  const { open, closed } = await byProtection(workbook, found, ({ address }) => address);
  const again = open.map((formula) => ({ ...formula, text: asTyped(formula.text) }));
  const done = await inBatches(again, AT_ONCE, subWatch(watch, 0.5, 0.9), (part) => workbook.restoreFormulas(part));
  const entered = again.slice(0, done);
  return { entered, stillUnknown: (await unknown(entered, {})).length, closed, notReached: again.length - done };
}

/** What ranges hold, in one reading for each sheet. */
export async function valuesOf(
  workbook: Workbook,
  ranges: readonly string[],
  watch?: Watch,
): Promise<CellContent[][][]> {
  const areas = ranges.map(requireArea);
  const whole = new Map<string, Area>();
  for (const area of areas) whole.set(area.sheet, { ...around(whole.get(area.sheet), area), sheet: area.sheet });
  const tables = new Map<string, { values: CellContent[][] } & CellRange>();
  for (const [sheet, area] of whole) tables.set(sheet, await workbook.readWhole(formatAddress(area), watch));
  return areas.map(({ sheet, row, column, rows, columns }) => {
    const table = tables.get(sheet);
    return Array.from({ length: rows }, (_, down) =>
      Array.from(
        { length: columns },
        (__, right) => table?.values[row + down - table.row]?.[column + right - table.column] ?? "",
      ),
    );
  });
}

function around(one: CellRange | undefined, other: CellRange): CellRange {
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
