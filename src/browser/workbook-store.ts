/**
 * Where the browser keeps workbooks: of each an entry for the list, and its states as texts, the present one and the one
 * before it. Each writing has a mark of its own, so that a window that has not seen the latest does not write over it.
 */

import { cleanName, titleIn, UNTITLED } from "./workbook-name";
import { texts } from "./file-texts";

const DATABASE = "quasirent";
/** 1: one workbook and a former one in the store "workbooks". 2: any number of them. */
const VERSION = 2;
const ENTRIES = "entries";
const STATES = "states";
const STORE_OF_VERSION_1 = "workbooks";

export interface KeptEntry {
  id: string;
  name: string;
  /** When it was first and last kept and last opened, in milliseconds since 1970. */
  made: number;
  at: number;
  used: number;
  /** Characters of its data. */
  size: number;
  mark: string;
  /** The state before something replaced the whole: another window's state, a file's sheets that were added. */
  former?: { at: number; size: number };
}

export interface KeptWorkbook {
  entry: KeptEntry;
  /** The grid's data as JSON text: what is damaged can still be handed out as it is. */
  data: string;
}

export type StorageFault =
  /** There is none, or it may not be used, as in some private windows. */
  | "off"
  | "full"
  /** A newer version of this page has changed it. */
  | "newer"
  /** A window with an older version of this page is still open. */
  | "blocked"
  | "failed";

export class StorageError extends Error {
  constructor(
    readonly fault: StorageFault,
    cause?: unknown,
  ) {
    super(`the browser's storage: ${fault}`, { cause });
  }
}

/** Another window has written since, or has deleted the workbook. */
export class KeptElsewhere extends Error {
  constructor(readonly isDeleted: boolean) {
    super(isDeleted ? "the workbook was deleted by another window" : "another window has kept another state");
  }
}

const random = () => Array.from(crypto.getRandomValues(new Uint32Array(4)), (number) => number.toString(36)).join("");

export const newId = random;

function faultOf(error: unknown): StorageError {
  if (error instanceof StorageError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : "";
  const faults: Readonly<Record<string, StorageFault>> = {
    QuotaExceededError: "full",
    VersionError: "newer",
    SecurityError: "off",
    InvalidStateError: "off",
  };
  return new StorageError(Object.hasOwn(faults, name) ? faults[name]! : "failed", error);
}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error("the browser's storage failed"));
  });
}

let opened: Promise<IDBDatabase> | undefined;

/** Some browsers at times never answer: the page must start without them then. An upgrade of much that is kept takes less. */
const LONGEST_OPENING = 15_000;

/** What is said where it does not answer: a request that waits for an older window holds up those after it. */
let silence: StorageFault = "failed";

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((done, failed) => {
    if (typeof indexedDB === "undefined" || indexedDB === null) throw new StorageError("off");
    const request = indexedDB.open(DATABASE, VERSION);
    request.onupgradeneeded = () => upgrade(request.result, request.transaction!);
    let isGivenUp = false;
    const giveUp = () => {
      isGivenUp = true;
      failed(new StorageError(silence));
    };
    const waiting = setTimeout(giveUp, LONGEST_OPENING);
    request.onblocked = () => {
      silence = "blocked";
      giveUp();
    };
    request.onerror = () => {
      clearTimeout(waiting);
      failed(faultOf(request.error));
    };
    request.onsuccess = () => {
      clearTimeout(waiting);
      silence = "failed";
      const database = request.result;
      // Nobody waits for it any more, and open it would hold up others.
      if (isGivenUp) {
        database.close();
        return;
      }
      const close = () => {
        database.close();
        opened = undefined;
      };
      // A newer version of this page waits for that.
      database.onversionchange = close;
      database.onclose = close;
      done(database);
    };
  }).catch((error: unknown) => {
    // The next one tries again.
    opened = undefined;
    throw faultOf(error);
  });
  return opened;
}

/** What version 1 kept stays: its two workbooks become two of the list, with their marks and times. */
function upgrade(database: IDBDatabase, transaction: IDBTransaction): void {
  database.createObjectStore(ENTRIES, { keyPath: "id" });
  database.createObjectStore(STATES);
  if (!database.objectStoreNames.contains(STORE_OF_VERSION_1)) return;
  const old = transaction.objectStore(STORE_OF_VERSION_1).openCursor();
  old.onsuccess = () => {
    const cursor = old.result;
    if (!cursor) {
      database.deleteObjectStore(STORE_OF_VERSION_1);
      return;
    }
    const { data, entry } = entryOfVersion1(cursor.key, cursor.value);
    transaction.objectStore(ENTRIES).put(entry);
    transaction.objectStore(STATES).put(data, presentOf(entry.id));
    cursor.continue();
  };
}

export function entryOfVersion1(key: unknown, value: unknown): KeptWorkbook {
  const record = (typeof value === "object" && value !== null ? value : {}) as {
    data?: unknown;
    at?: unknown;
    mark?: unknown;
  };
  const data = typeof record.data === "string" ? record.data : (JSON.stringify(value) ?? "");
  const at = timeOf(record.at);
  const title = titleIn(data);
  const name = key === "former" ? cleanName(texts.previousName({ name: title ?? UNTITLED })) : (title ?? UNTITLED);
  // The present one was the last to be used.
  const used = key === "present" ? Math.max(at, 1) : 0;
  return {
    data,
    entry: {
      id: newId(),
      name,
      made: at,
      at,
      used,
      size: data.length,
      mark: typeof record.mark === "string" ? record.mark : newId(),
    },
  };
}

const timeOf = (value: unknown): number => (typeof value === "number" && value >= 0 && value <= 8.64e15 ? value : 0);

const presentOf = (id: string) => `${id} present`;
const formerOf = (id: string) => `${id} former`;

/** An entry as it must be, whatever was found in its place: the list is shown even where an entry is damaged. */
function entryFrom(value: unknown): KeptEntry {
  const found = value as Partial<Record<keyof KeptEntry, unknown>> & { id: string };
  const former = found.former as { at?: unknown; size?: unknown } | undefined;
  const textOf = (field: unknown, otherwise: string) => (typeof field === "string" ? field : otherwise);
  return {
    id: found.id,
    name: cleanName(textOf(found.name, "")) || UNTITLED,
    made: timeOf(found.made),
    at: timeOf(found.at),
    used: timeOf(found.used),
    size: timeOf(found.size),
    mark: textOf(found.mark, ""),
    ...(typeof former === "object" &&
      former !== null && { former: { at: timeOf(former.at), size: timeOf(former.size) } }),
  };
}

interface Stores {
  entry(id: string): Promise<KeptEntry | undefined>;
  entries(): Promise<KeptEntry[]>;
  state(key: string): Promise<string | undefined>;
  put(entry: KeptEntry): void;
  putState(key: string, data: string): void;
  remove(id: string): void;
  clear(): void;
}

async function inStores<Result>(mode: IDBTransactionMode, act: (stores: Stores) => Promise<Result>): Promise<Result> {
  try {
    // What is said to be kept must be on the disk: by themselves browsers report it once the system has it in its memory.
    const transaction = (await open()).transaction([ENTRIES, STATES], mode, {
      durability: mode === "readwrite" ? "strict" : "default",
    });
    const done = new Promise<void>((complete, failed) => {
      transaction.oncomplete = () => complete();
      // A request that fails aborts it as well, and only then it is known why.
      transaction.onabort = () => failed(transaction.error ?? new Error("the browser's storage gave up"));
    });
    const [entries, states] = [transaction.objectStore(ENTRIES), transaction.objectStore(STATES)];
    const acted = act({
      async entry(id) {
        const found: unknown = await settled(entries.get(id));
        return found === undefined ? undefined : entryFrom(found);
      },
      entries: async () => (await settled(entries.getAll())).map(entryFrom),
      async state(key) {
        const found: unknown = await settled(states.get(key));
        return found === undefined || typeof found === "string" ? found : (JSON.stringify(found) ?? "");
      },
      put: (entry) => void entries.put(entry),
      putState: (key, data) => void states.put(data, key),
      remove(id) {
        entries.delete(id);
        states.delete(presentOf(id));
        states.delete(formerOf(id));
      },
      clear() {
        entries.clear();
        states.clear();
      },
    }).catch((error: unknown) => {
      // Half of what was to be done must not stay.
      try {
        transaction.abort();
      } catch {
        // It is over already.
      }
      throw error;
    });
    const [result] = await Promise.all([acted, done]);
    return result;
  } catch (error) {
    throw error instanceof KeptElsewhere ? error : faultOf(error);
  }
}

/** All entries, the one that was used last first. */
export const listKept = (): Promise<KeptEntry[]> =>
  inStores("readonly", async (stores) =>
    (await stores.entries()).sort((one, other) => other.used - one.used || other.at - one.at),
  );

/** A workbook; undefined where it is not there. Data that are missing are an empty text. */
export const readKept = (id: string): Promise<KeptWorkbook | undefined> =>
  inStores("readonly", async (stores) => {
    const entry = await stores.entry(id);
    return entry && { entry, data: (await stores.state(presentOf(id))) ?? "" };
  });

export const readFormer = (id: string): Promise<string | undefined> =>
  inStores("readonly", (stores) => stores.state(formerOf(id)));

export interface Writing {
  id: string;
  data: string;
  /** Left out, it keeps the name it has. */
  name?: string | undefined;
  /** The mark of the last state that this window has read or written; where there is another by now, it rejects with `KeptElsewhere`. */
  seen: string | undefined;
  /** Kept as the state before, in the same step. */
  former?: string | undefined;
  /** The mark that this state is to have. */
  mark?: string;
}

export const writeKept = ({ id, data, name, seen, former, mark = newId() }: Writing): Promise<KeptEntry> =>
  inStores("readwrite", async (stores) => {
    const there = await stores.entry(id);
    if (there?.mark !== seen) throw new KeptElsewhere(there === undefined);
    const at = Date.now();
    const entry: KeptEntry = {
      id,
      name: name ?? there?.name ?? UNTITLED,
      made: there?.made ?? at,
      at,
      used: at,
      size: data.length,
      mark,
      ...(there?.former && { former: there.former }),
      ...(former !== undefined && { former: { at: there?.at ?? at, size: former.length } }),
    };
    if (former !== undefined) stores.putState(formerOf(id), former);
    stores.put(entry);
    stores.putState(presentOf(id), data);
    return entry;
  });

/** Adds workbooks with what is known of them; none that is there is touched. */
export const addKept = (
  workbooks: readonly { entry: Omit<KeptEntry, "size">; data: string; former?: string | undefined }[],
): Promise<void> =>
  inStores("readwrite", async (stores) => {
    for (const { entry, data, former } of workbooks) {
      if (await stores.entry(entry.id)) throw new Error(`a workbook ${entry.id} is there already`);
      const { former: times, ...rest } = entry;
      stores.put({
        ...rest,
        size: data.length,
        ...(former !== undefined && { former: { at: times?.at ?? entry.at, size: former.length } }),
      });
      stores.putState(presentOf(entry.id), data);
      if (former !== undefined) stores.putState(formerOf(entry.id), former);
    }
  });

/** Changes what is in an entry, but neither data nor mark: a window that has the workbook open goes on. */
const changeEntry = (id: string, change: Partial<Pick<KeptEntry, "name" | "used">>): Promise<void> =>
  inStores("readwrite", async (stores) => {
    const entry = await stores.entry(id);
    if (entry) stores.put({ ...entry, ...change });
  });

export const renameKept = (id: string, name: string): Promise<void> => changeEntry(id, { name });

/** This workbook was opened last. */
export const useKept = (id: string): Promise<void> => changeEntry(id, { used: Date.now() });

export const removeKept = (id: string): Promise<void> =>
  inStores("readwrite", async (stores) => {
    stores.remove(id);
    return Promise.resolve();
  });

export const clearKept = (): Promise<void> =>
  inStores("readwrite", async (stores) => {
    stores.clear();
    return Promise.resolve();
  });

/** Milliseconds. A storage that has not answered by then is not waited for. */
const ANSWERS_WITHIN = 20_000;

export function inTime<Result>(promise: Promise<Result>, within = ANSWERS_WITHIN): Promise<Result> {
  return new Promise((done, failed) => {
    setTimeout(() => failed(new StorageError("failed", "no answer")), within);
    promise.then(done, failed);
  });
}
