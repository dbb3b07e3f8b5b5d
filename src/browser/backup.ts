/**
 * All kept workbooks in one file: a .zip with each as .xlsx, for any program, and with its kept data as they are, from which
 * it is opened here again without loss.
 */

import { LIMITS } from "../files/limits";
import { FileRefusal } from "../files/refusals";
import { packed, partsIn, textOf, zipOf, type ZipPart } from "../files/zip";
import { texts } from "./file-texts";
import { between, type Check, fields, is, listOf, oneOf, text } from "./shape";
import { cleanName, distinct, fileNameFor, nameBeside, UNTITLED } from "./workbook-name";
import { type KeptEntry, newId } from "./workbook-store";
import { texts as damage } from "./damage-texts";

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
const id = is(
  damage.id,
  (value) => typeof value === "string" && /^[\w-]{1,80}$/.test(value) && !(value in Object.prototype),
);
const contents: Check = fields({
  kind: oneOf(KIND),
  saved: time,
  workbooks: listOf(
    fields(
      { id, name: text, made: time, at: time, mark: text, data: text },
      { former: fields({ at: time, data: text }) },
    ),
  ),
});

/** What shrinks too far would be taken for a bomb when it is read again: as it is, then. */
async function packedState(name: string, state: string): Promise<ZipPart> {
  const part = await packed(name, state);
  const isSuspect = part.size > LIMITS.suspectBytes && part.size > part.packed.length * LIMITS.ratio;
  return isSuspect ? { ...part, method: 0, packed: new TextEncoder().encode(state) } : part;
}

/**
 * The file. `xlsxOf`: a workbook as .xlsx, undefined where it cannot be written as one; such are in `without`, by their names.
 * Refuses what could not be opened here again.
 */
export async function writeBackup(
  workbooks: readonly SavedWorkbook[],
  xlsxOf: (index: number, label: string) => Promise<Uint8Array<ArrayBuffer> | undefined>,
  room: Room = LIMITS,
): Promise<{ file: Uint8Array<ArrayBuffer>; without: string[] }> {
  const lines: Line[] = [];
  const states: ZipPart[] = [];
  for (const [index, { entry, data, former }] of workbooks.entries()) {
    const place = `kept/${index + 1}.json`;
    const placeOfFormer = `kept/${index + 1}-previous.json`;
    states.push(await packedState(place, data));
    if (former !== undefined) states.push(await packedState(placeOfFormer, former));
    const { id, name, made, at, mark } = entry;
    lines.push({
      id,
      name,
      made,
      at,
      mark,
      data: place,
      ...(former !== undefined && { former: { at: entry.former?.at ?? at, data: placeOfFormer } }),
    });
  }
  const head = await packed(
    CONTENTS,
    JSON.stringify({ kind: KIND, version: VERSION, saved: Date.now(), workbooks: lines }),
  );
  const needed = [head, ...states];
  const sizeOf = (parts: readonly ZipPart[]) => ({
    whole: parts.reduce((sum, part) => sum + part.size, 0),
    packed: parts.reduce((sum, part) => sum + part.packed.length + 2 * part.name.length + 200, 0),
  });
  const fits = (parts: readonly ZipPart[]) =>
    sizeOf(parts).whole <= room.expandedBytes && sizeOf(parts).packed <= room.fileBytes && parts.length <= room.parts;
  if (!fits(needed))
    throw new FileRefusal(
      texts.backupTooLarge({
        size: texts.megabytes({ count: Math.ceil(Math.max(sizeOf(needed).whole, sizeOf(needed).packed) / 1_000_000) }),
      }),
    );

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

/** A part of a zip file begins so; its name follows after the length of that. */
const PART_MARK = [0x50, 0x4b, 3, 4];
const NAME_LENGTH_AT = 26;
const NAME_AT = 30;

/** Whether a zip file that cannot be read begins as one of ours, or says further on that it is one. No workbook has another in it as its first part. */
function looksLikeBackup(file: Uint8Array<ArrayBuffer>): boolean {
  if (!PART_MARK.every((byte, index) => file[index] === byte)) return false;
  const bytes = Array.from(new TextEncoder().encode(CONTENTS));
  const length = (file[NAME_LENGTH_AT] ?? 0) + 256 * (file[NAME_LENGTH_AT + 1] ?? 0);
  const first = new TextDecoder().decode(file.subarray(NAME_AT, NAME_AT + length));
  if (/\.xlsx$/.test(first)) return true;
  for (let at = file.indexOf(bytes[0]!); at >= 0; at = file.indexOf(bytes[0]!, at + 1))
    if (bytes.every((byte, index) => file[at + index] === byte)) return true;
  return false;
}

/** The parts of a file that was written here; undefined where it is another. Refuses one that is damaged. `name`: of the file. */
export function backupIn(file: Uint8Array<ArrayBuffer>, name = ""): Map<string, ZipPart> | undefined {
  if (file[0] !== 0x50 || file[1] !== 0x4b) return undefined;
  try {
    const parts = partsIn(file);
    return parts.has(CONTENTS) ? parts : undefined;
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
    if (looksLikeBackup(file)) throw new FileRefusal(texts.backupDamaged);
    if (/\.zip$/i.test(name)) throw new FileRefusal(texts.zipDamaged);
    // Whoever reads it as a workbook says what is wrong with it.
    return undefined;
  }
}

/** What a part holds. Excel, which other sentences send people to, knows nothing of such a file. */
async function partText(part: ZipPart | undefined): Promise<string> {
  try {
    if (part) return await textOf(part);
  } catch (error) {
    if (!(error instanceof FileRefusal)) throw error;
  }
  throw new FileRefusal(texts.backupDamaged);
}

export async function readBackup(
  parts: ReadonlyMap<string, ZipPart>,
): Promise<{ saved: number; workbooks: SavedWorkbook[] }> {
  let found: unknown;
  try {
    found = JSON.parse(await partText(parts.get(CONTENTS)));
  } catch {
    throw new FileRefusal(texts.backupDamaged);
  }
  const version = (found as { version?: unknown } | null)?.version;
  if (typeof version === "number" && version > VERSION) throw new FileRefusal(texts.backupNewer);
  if (contents(found, "") !== undefined) throw new FileRefusal(texts.backupDamaged);
  const { saved, workbooks } = found as { saved: number; workbooks: Line[] };
  if (new Set(workbooks.map((line) => line.id)).size < workbooks.length) throw new FileRefusal(texts.backupDamaged);
  const state = (place: string) => partText(parts.get(place));
  const read: SavedWorkbook[] = [];
  for (const { id: itsId, name, made, at, mark, data, former } of workbooks) {
    read.push({
      entry: {
        id: itsId,
        name: cleanName(name) || UNTITLED,
        made,
        at,
        used: 0,
        mark,
        ...(former && { former: { at: former.at, size: 0 } }),
      },
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
export function restoring(
  saved: readonly SavedWorkbook[],
  kept: ReadonlyMap<string, Pick<SavedWorkbook, "data" | "former"> & { entry: Pick<KeptEntry, "name"> }>,
): Restoring {
  const plan: Restoring = { add: [], copies: [], same: 0 };
  const names = [...kept.values(), ...saved].map(({ entry }) => entry.name);
  for (const workbook of saved) {
    const there = kept.get(workbook.entry.id);
    if (!there) plan.add.push(workbook);
    else if (there.data === workbook.data && (workbook.former === undefined || there.former === workbook.former))
      plan.same += 1;
    else {
      const name = nameBeside(workbook.entry.name, names, texts.restoredMark);
      names.push(name);
      plan.copies.push({ ...workbook, entry: { ...workbook.entry, id: newId(), mark: newId(), name } });
    }
  }
  return plan;
}
