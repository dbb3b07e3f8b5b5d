/**
 * What a page leaves when it is closed: a database takes longer than a closing page lives, so the last changes go into
 * localStorage, under a key of the window's own, and the next page that opens takes them into the database.
 */

import { texts } from "./file-texts";
import { fields, isObject, text } from "./shape";
import {
  addKept,
  type KeptEntry,
  listKept,
  newId,
  readKept,
  StorageError,
  type StorageFault,
  writeKept,
} from "./workbook-store";
import { cleanName, nameBeside, titleIn, UNTITLED } from "./workbook-name";

const PREFIX = "quasirent left behind";

export interface Scrap {
  id: string;
  name: string | undefined;
  /** The mark of the state it goes on from; undefined where nothing was kept before. */
  seen: string | undefined;
  /** The mark of what was just being written when the page was closed: it may have arrived. */
  writing: string | undefined;
  /** What it replaces, where that is still to be kept as the state before. */
  former?: string | undefined;
  data: string;
}

/** Of this window. */
const KEY = `${PREFIX} ${newId()}`;

/** False where there is no room for it. */
export function leaveBehind(scrap: Scrap): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(scrap));
    return true;
  } catch {
    return false;
  }
}

/** The page went on, and what was left is kept. */
export function takeBack(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // No storage, nothing left.
  }
}

const isScrap = fields({ data: text }, { id: text, name: text, seen: text, writing: text, former: text });

/** A scrap from its text; undefined where it is damaged. Version 1 left one without an id, of the one workbook it had. */
export function scrapFrom(found: string): (Omit<Scrap, "id"> & { id: string | undefined }) | undefined {
  try {
    const scrap: unknown = JSON.parse(found);
    if (!isObject(scrap) || isScrap(scrap, "") !== undefined) return undefined;
    const { id, name, seen, writing, former, data } = scrap as Partial<Scrap> & { data: string };
    return { id, name: name === undefined ? undefined : cleanName(name) || UNTITLED, seen, writing, former, data };
  } catch {
    return undefined;
  }
}

function scrapsThere(): [key: string, found: string][] {
  try {
    const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? "");
    return keys.filter((name) => name.startsWith(PREFIX)).map((name) => [name, localStorage.getItem(name) ?? ""]);
  } catch {
    return [];
  }
}

export function clearLeft(): void {
  for (const [name] of scrapsThere()) localStorage.removeItem(name);
}

export interface Collected {
  /** Names of workbooks that were made of changes which another window's work had overtaken. */
  copies: string[];
  /** Names under which damaged scraps are kept as they are. */
  damaged: string[];
  /** Why some could not be taken, and are where they were. */
  waitsFor?: StorageFault;
}

type IsWhole = (data: string) => Promise<boolean>;

/**
 * Takes all that was left into the database: on top of the state it goes on from, or beside it where that is another by now.
 * `isWhole`: whether data can be opened. What cannot is kept as it is, and is never written over anything. A scrap goes
 * when the database has it, and not before.
 */
export function collectLeft(isWhole: IsWhole): Promise<Collected> {
  // Two windows that open at once must not both take the same.
  return "locks" in navigator ? navigator.locks.request(PREFIX, () => collect(isWhole)) : collect(isWhole);
}

async function collect(isWhole: IsWhole): Promise<Collected> {
  const collected: Collected = { copies: [], damaged: [] };
  for (const [name, found] of scrapsThere()) {
    try {
      const scrap = scrapFrom(found);
      if (scrap && (await isWhole(scrap.data))) await keep(scrap, collected);
      else await setAside(scrap?.name, scrap?.data ?? found, collected);
      localStorage.removeItem(name);
    } catch (error) {
      console.debug(error);
      collected.waitsFor = error instanceof StorageError ? error.fault : "failed";
    }
  }
  return collected;
}

/** Once, however often it comes. */
async function setAside(name: string | undefined, data: string, { damaged }: Collected): Promise<void> {
  for (const { id, name: its, size } of await listKept()) {
    if (size !== data.length || (await readKept(id))?.data !== data) continue;
    if (!damaged.includes(its)) damaged.push(its);
    return;
  }
  const label = cleanName(name === undefined ? texts.leftDamagedName : texts.leftDamagedNameOf({ name }));
  await addKept([{ entry: fresh(label, 0), data }]);
  damaged.push(label);
}

const fresh = (name: string, used: number, id: string = newId()): Omit<KeptEntry, "size"> => ({
  id,
  name,
  made: Date.now(),
  at: Date.now(),
  used,
  mark: newId(),
});

async function keep(
  { id, name, seen, writing, former, data }: NonNullable<ReturnType<typeof scrapFrom>>,
  { copies }: Collected,
): Promise<void> {
  const there = await listKept();
  const base = there.find((entry) => (id === undefined ? entry.mark === seen : entry.id === id));
  if (base && (base.mark === seen || base.mark === writing)) {
    await writeKept({ id: base.id, data, name, seen: base.mark, former });
    return;
  }
  // It has arrived after all, in a writing that was begun later.
  if (base && base.size === data.length && (await readKept(base.id))?.data === data) return;
  if (!base && seen === undefined) {
    await addKept([{ entry: fresh(name ?? titleIn(data) ?? UNTITLED, Date.now(), id), data, former }]);
    return;
  }
  const entry = fresh(
    nameBeside(
      name ?? base?.name ?? titleIn(data) ?? UNTITLED,
      there.map((each) => each.name),
      texts.leftCopyMark,
    ),
    Date.now(),
  );
  await addKept([{ entry, data, former }]);
  copies.push(entry.name);
}
