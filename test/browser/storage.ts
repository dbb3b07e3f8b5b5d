/** What the page has kept, seen and changed behind its back. */

import type { Page } from "playwright-core";
import { until } from "./open-workbook";

export interface KeptRow {
  id: string;
  name: string;
  mark: string;
  data: string;
  former?: string;
}

/** All that is kept, by name. */
export const keptIn = (page: Page): Promise<KeptRow[]> =>
  page.evaluate(
    () =>
      new Promise<any[]>((done, failed) => {
        const request = indexedDB.open("quasirent");
        request.onerror = () => failed(request.error);
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction(["entries", "states"]);
          const states = transaction.objectStore("states");
          transaction.objectStore("entries").getAll().onsuccess = ({ target }) => {
            const rows = (target as IDBRequest<any[]>).result;
            for (const row of rows) {
              states.get(`${row.id} present`).onsuccess = (event) => (row.data = (event.target as IDBRequest).result);
              states.get(`${row.id} former`).onsuccess = (event) => (row.former = (event.target as IDBRequest).result);
            }
            transaction.oncomplete = () => {
              database.close();
              done(rows.sort((one, other) => String(one.name).localeCompare(String(other.name))));
            };
          };
        };
      }),
  );

/** Until a workbook is kept in which this occurs. */
export const untilKept = (page: Page, words: string): Promise<void> =>
  until(async () => (await keptIn(page)).some(({ data }) => String(data).includes(words)));

/** Puts these data in the place of a kept workbook's. */
export const damage = (page: Page, name: string, data: unknown): Promise<void> =>
  page.evaluate(
    ([wanted, put]) =>
      new Promise<void>((done) => {
        const request = indexedDB.open("quasirent");
        request.onsuccess = () => {
          const database = request.result;
          const transaction = database.transaction(["entries", "states"], "readwrite");
          transaction.objectStore("entries").getAll().onsuccess = ({ target }) => {
            const row = (target as IDBRequest<any[]>).result.find((each) => each.name === wanted);
            transaction.objectStore("states").put(put, `${row.id} present`);
          };
          transaction.oncomplete = () => {
            database.close();
            done();
          };
        };
      }),
    [name, data] as const,
  );

/**
 * Runs in the page before anything else, once: the database in the form of version 1, as its page made it, with these records.
 * Playwright runs it in every page of the context; the first one does it.
 */
export const makeVersion1 = (page: Page, records: Readonly<Record<string, unknown>>, scrap?: string): Promise<void> =>
  page.evaluate(
    ([all, left]) =>
      new Promise<void>((done, failed) => {
        if (left !== undefined) localStorage.setItem("quasirent left behind", left);
        const gone = indexedDB.deleteDatabase("quasirent");
        gone.onsuccess = () => {
          const request = indexedDB.open("quasirent", 1);
          request.onupgradeneeded = () => void request.result.createObjectStore("workbooks");
          request.onerror = () => failed(request.error);
          request.onsuccess = () => {
            const transaction = request.result.transaction("workbooks", "readwrite");
            for (const [key, record] of Object.entries(all)) transaction.objectStore("workbooks").put(record, key);
            transaction.oncomplete = () => {
              request.result.close();
              done();
            };
          };
        };
      }),
    [records, scrap] as const,
  );

export const leftBehind = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(
    () =>
      Object.fromEntries(
        Object.entries({ ...localStorage }).filter(([key]) => key.startsWith("quasirent left behind")),
      ) as Record<string, string>,
  );
