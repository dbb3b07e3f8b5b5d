/**
 * All kept workbooks in one file: a .zip with each as .xlsx, for any program, and with its kept data as they are, from which
 * it is opened here again without loss.
 */

import { limits } from "../files/limits";
import { refuse } from "../files/sentences";
import { packed, partsIn, textOf, zipOf, type ZipPart } from "../files/zip";
import { texts } from "./file-texts";
import { between, type Check, fields, is, listOf, oneOf, text } from "./shape";
import { cleanName, distinct, fileNameFor, UNTITLED } from "./workbook-name";
import { type KeptEntry, newId } from "./workbook-store";

const CONTENTS = "quasirent-workbooks.json";
const KIND = "quasirent workbooks";
const VERSION = 1;

export interface SavedWorkbook {
  entry: Omit<KeptEntry, "size">;
  data: string;
  former?: string | undefined;
}

/** In the contents of the file: where the states of a workbook are. */
interface Line {
  id: string;
  name: string;
  made: number;
  at: number;
  mark: string;
  data: string;
  former?: { at: number; data: string };
}

/** What is opened here at most. */
type Room = Readonly<Record<"expandedBytes" | "fileBytes" | "parts", number>>;

const time = between(0, 8.64e15);
const id = is("an id", (value) => typeof value === "string" && /^[\w-]{1,80}$/.test(value) && !(value in Object.prototype));
const contents: Check = fields({ kind: oneOf(KIND), saved: time, workbooks: listOf(fields({ id, name: text, made: time, at: time, mark: text, data: text }, { former: fields({ at: time, data: text }) })) });

/** What shrinks too far would be taken for a bomb when it is read again: as it is, then. */
async function packedState(name: string, state: string): Promise<ZipPart> {
  const part = await packed(name, state);
  const isSuspect = part.size > limits.suspectBytes && part.size > part.packed.length * limits.ratio;
  return isSuspect ? { ...part, method: 0, packed: new TextEncoder().encode(state) } : part;
}

/**
 * The file. `xlsxOf`: a workbook as .xlsx, undefined where it cannot be written as one; such are in `without`, by their names.
 * Refuses what could not be opened here again.
 */
export async function writeBackup(
  workbooks: readonly SavedWorkbook[],
  xlsxOf: (index: number, label: string) => Promise<Uint8Array<ArrayBuffer> | undefined>,
  room: Room = limits,
): Promise<{ file: Uint8Array<ArrayBuffer>; without: string[] }> {
  const lines: Line[] = [];
  const states: ZipPart[] = [];
  for (const [index, { entry, data, former }] of workbooks.entries()) {
    const place = `kept/${index + 1}.json`;
    const placeOfFormer = `kept/${index + 1}-previous.json`;
    states.push(await packedState(place, data));
    if (former !== undefined) states.push(await packedState(placeOfFormer, former));
    const { id, name, made, at, mark } = entry;
    lines.push({ id, name, made, at, mark, data: place, ...(former !== undefined && { former: { at: entry.former?.at ?? at, data: placeOfFormer } }) });
  }
  const head = await packed(CONTENTS, JSON.stringify({ kind: KIND, version: VERSION, saved: Date.now(), workbooks: lines }));
  const needed = [head, ...states];
  const sizeOf = (parts: readonly ZipPart[]) => ({ whole: parts.reduce((sum, part) => sum + part.size, 0), packed: parts.reduce((sum, part) => sum + part.packed.length + 2 * part.name.length + 200, 0) });
  const fits = (parts: readonly ZipPart[]) => sizeOf(parts).whole <= room.expandedBytes && sizeOf(parts).packed <= room.fileBytes && parts.length <= room.parts;
  if (!fits(needed)) throw refuse(texts.backupTooLarge(`${Math.ceil(Math.max(sizeOf(needed).whole, sizeOf(needed).packed) / 1_000_000)} MB`));

  const files: ZipPart[] = [];
  const without: string[] = [];
  const labels = distinct(workbooks.map(({ entry }) => fileNameFor(entry.name)));
  for (const [index, label] of labels.entries()) {
    const content = await xlsxOf(index, label);
    const part = content && (await packed(`${label}.xlsx`, content));
    if (part && fits([...needed, ...files, part])) files.push(part);
    else without.push(label);
  }
  return { file: zipOf([...files, ...needed]), without };
}

/** The parts of a file that was written here; undefined where it is another. */
export function backupIn(file: Uint8Array<ArrayBuffer>): Map<string, ZipPart> | undefined {
  if (file[0] !== 0x50 || file[1] !== 0x4b) return undefined;
  try {
    const parts = partsIn(file);
    return parts.has(CONTENTS) ? parts : undefined;
  } catch {
    // Whoever reads it as a workbook says what is wrong with it.
    return undefined;
  }
}

export async function readBackup(parts: ReadonlyMap<string, ZipPart>): Promise<{ saved: number; workbooks: SavedWorkbook[] }> {
  let found: unknown;
  try {
    found = JSON.parse(await textOf(parts.get(CONTENTS)!));
  } catch {
    throw refuse(texts.backupDamaged);
  }
  const version = (found as { version?: unknown } | null)?.version;
  if (typeof version === "number" && version > VERSION) throw refuse(texts.backupNewer);
  if (contents(found, "") !== undefined) throw refuse(texts.backupDamaged);
  const { saved, workbooks } = found as { saved: number; workbooks: Line[] };
  if (new Set(workbooks.map((line) => line.id)).size < workbooks.length) throw refuse(texts.backupDamaged);
  const state = (place: string) => {
    const part = parts.get(place);
    if (!part) throw refuse(texts.backupDamaged);
    return textOf(part);
  };
  const read: SavedWorkbook[] = [];
  for (const { id: itsId, name, made, at, mark, data, former } of workbooks) {
    read.push({
      entry: { id: itsId, name: cleanName(name) || UNTITLED, made, at, used: 0, mark, ...(former && { former: { at: former.at, size: 0 } }) },
      data: await state(data),
      former: former && (await state(former.data)),
    });
  }
  return { saved, workbooks: read };
}

export interface Restoring {
  add: SavedWorkbook[];
  /** Another state of the same workbook is kept here: these get an id and a mark of their own. */
  copies: SavedWorkbook[];
  same: number;
}

/** What is to be added, where these are kept; nothing of them is changed. */
export function restoring(saved: readonly SavedWorkbook[], kept: ReadonlyMap<string, Pick<SavedWorkbook, "data" | "former">>): Restoring {
  const plan: Restoring = { add: [], copies: [], same: 0 };
  for (const workbook of saved) {
    const there = kept.get(workbook.entry.id);
    if (!there) plan.add.push(workbook);
    else if (there.data === workbook.data && (workbook.former === undefined || there.former === workbook.former)) plan.same += 1;
    else plan.copies.push({ ...workbook, entry: { ...workbook.entry, id: newId(), mark: newId(), name: cleanName(texts.restoredName(workbook.entry.name)) } });
  }
  return plan;
}
