/**
 * The adapter of Excel by itself in a page with Microsoft's client, and a workbook behind the port for the test to call: its
 * calls are made in the page, with functions and signals that stay in the test.
 */

import path from "node:path";
import type { Page } from "playwright-core";
import type { Workbook } from "../../src/workbook/port";
import { scriptOf } from "./script";

const src = path.resolve(__dirname, "../../src");

/** A page with Office's library and the adapter, and nothing else. */
export const ADAPTER_PAGE = `<!doctype html><meta charset="utf-8"><title>Adapter</title>
  <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
  <script src="adapter.js"></script>`;

let script: string | undefined;

/** Serves the adapter's script, and takes the page's calls of functions that are the test's. */
export async function serveAdapter(page: Page): Promise<void> {
  await page.route("**/adapter.js", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: (script ??= scriptOf("adapter", [
        path.join(src, "workbook/excel.ts"),
        path.join(__dirname, "adapter-calls.ts"),
      ])),
    }),
  );
  // A function of the test's is called while the page waits, as it is when both are in one place.
  await page.route("**/call-of-the-test", async (route) => {
    const { id, args } = route.request().postDataJSON() as { id: number; args: unknown[] };
    const { call, signals } = functions.get(id)!;
    const value = call(...args);
    await route.fulfill({
      json: {
        value: value ?? null,
        aborted: signals.map((signal) => signal.aborted && String((signal.reason as Error).message)),
      },
    });
  });
}

type AnyFunction = (...args: unknown[]) => unknown;

/** Functions that the page may call, by number, and the signals of the same call, which they may abort. */
const functions = new Map<number, { call: AnyFunction; signals: AbortSignal[] }>();
let next = 1;

const ownWords = new WeakSet<object>();

/** A function that needs nothing but its argument goes into the page: to call it back thousands of times would take long. */
export function inPage<Arg, Result>(act: (arg: Arg) => Result): (arg: Arg) => Result {
  ownWords.add(act);
  return act;
}

/** A value as it can travel: functions and signals become what the page makes its own of. */
function packed(value: unknown, signals: AbortSignal[]): unknown {
  if (value instanceof AbortSignal) {
    signals.push(value);
    return { __signal: signals.length - 1, aborted: value.aborted && String((value.reason as Error).message) };
  }
  if (typeof value === "function" && ownWords.has(value)) return { __source: String(value) };
  if (typeof value === "function") {
    functions.set(next, { call: value as AnyFunction, signals });
    return { __function: next++ };
  }
  if (Array.isArray(value)) return value.map((each) => packed(each, signals));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, packed(each, signals)]));
}

interface Outcome {
  value?: unknown;
  error?: Record<string, unknown>;
}

/** A workbook of the page's behind the port. */
export async function remoteWorkbook(page: Page): Promise<Workbook> {
  await page.waitForFunction(
    () => (globalThis as any).Excel !== undefined && (globalThis as any).adapter !== undefined,
  );
  await page.evaluate(() => (globalThis as any).Office.onReady());
  const kinds = await page.evaluate(() => (globalThis as any).adapter.newWorkbook());
  const call = async (member: string, args: unknown[]) => {
    // Left out, not undefined: that does not travel.
    const outcome: Outcome = await page.evaluate(
      ([name, values]) => (globalThis as any).adapter.callWorkbook(name, values),
      [member, packed(args, [])] as const,
    );
    if (outcome.error) throw Object.assign(new Error(String(outcome.error["message"])), outcome.error);
    return outcome.value;
  };
  const part = (prefix: string): object =>
    new Proxy(
      {},
      {
        get(_, name: string) {
          if (name === "then") return undefined;
          if (prefix === "" && name === "chartKinds") return () => kinds;
          if (prefix === "" && name === "undoesRemoval") return false;
          if (prefix === "" && name === "formulaNames") return part("formulaNames.");
          return (...args: unknown[]) => call(prefix + name, args);
        },
      },
    );
  return part("") as Workbook;
}
