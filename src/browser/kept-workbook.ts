/**
 * Where the browser keeps the workbook: one record of what is on the screen, one of what was there before something else was
 * opened. Each writing has a mark of its own, so that a window that has not seen the latest one does not write over it.
 */

const database = "quasirent";
const store = "workbooks";

export type Which = "present" | "former";

export interface KeptWorkbook {
  /** The grid's data as JSON text: what is damaged can still be handed out as it is. */
  data: string;
  /** When, in milliseconds since 1970. */
  at: number;
  mark: string;
}

/** Another window has written since. */
export class KeptElsewhere extends Error {}

function settled<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error ?? new Error("the browser's storage failed"));
  });
}

let opened: Promise<IDBDatabase> | undefined;

function open(): Promise<IDBDatabase> {
  opened ??= (async () => {
    const request = indexedDB.open(database, 1);
    request.onupgradeneeded = () => void request.result.createObjectStore(store);
    return settled(request);
  })();
  return opened;
}

async function inStore<Result>(mode: IDBTransactionMode, act: (workbooks: IDBObjectStore) => Promise<Result>): Promise<Result> {
  const transaction = (await open()).transaction(store, mode);
  const done = new Promise<void>((complete, failed) => {
    transaction.oncomplete = () => complete();
    transaction.onerror = transaction.onabort = () => failed(transaction.error ?? new Error("the browser's storage gave up"));
  });
  const [result] = await Promise.all([act(transaction.objectStore(store)), done]);
  return result;
}

const get = async (workbooks: IDBObjectStore, which: Which) => (await settled(workbooks.get(which))) as KeptWorkbook | undefined;

export const readKept = (which: Which): Promise<KeptWorkbook | undefined> => inStore("readonly", (workbooks) => get(workbooks, which));

/**
 * Keeps a workbook as the present one and returns its mark. `seen`: the mark of the last one that this window has read or
 * written; where another stands there by now, it rejects with `KeptElsewhere`. `former`: kept as the former one in the same step.
 */
export function writeKept(data: string, seen: string | undefined, former?: string): Promise<KeptWorkbook> {
  const mark = Array.from(crypto.getRandomValues(new Uint32Array(4)), (number) => number.toString(36)).join("");
  const record: KeptWorkbook = { data, at: Date.now(), mark };
  return inStore("readwrite", async (workbooks) => {
    const there = await get(workbooks, "present");
    if (there?.mark !== seen) throw new KeptElsewhere();
    if (former !== undefined) workbooks.put({ data: former, at: record.at, mark: `${mark} former` } satisfies KeptWorkbook, "former");
    workbooks.put(record, "present");
    return record;
  });
}

export const clearKept = (): Promise<unknown> => inStore("readwrite", (workbooks) => settled(workbooks.clear()));
