/**
 * The adapter of Excel by itself in a page with Microsoft's client, and a workbook behind the port for the test to call: its
 * calls are made in the page, with functions and signals that stay in the test.
 */

import path from "node:path";
import type { Browser, Page } from "playwright-core";
import type { Workbook } from "../../src/workbook/port";
import { type ExcelPage, openExcel } from "./open-excel";
import { scriptOf } from "./script";

const src = path.resolve(__dirname, "../../src");

/** A page with Office's library and the adapter, and nothing else. */
const HTML = `<!doctype html><meta charset="utf-8"><title>Adapter</title>
  <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
  <script src="adapter.js"></script>`;

export interface AdapterPage extends Pick<ExcelPage, "excel" | "complaints" | "close"> {
  workbook: Workbook;
}

export async function openAdapter(browser: Browser, address: string): Promise<AdapterPage> {
  const it = await openExcel(browser, address, { prepare: serve });
  return { ...it, workbook: await remoteWorkbook(it.page) };
}

/** In the place of the pane: the adapter's script, and the page's calls of functions that are the test's. */
async function serve(page: Page): Promise<void> {
  await page.route("**/pane.html", (route) => route.fulfill({ contentType: "text/html", body: HTML }));
  await page.route("**/adapter.js", (route) =>
    route.fulfill({
      contentType: "text/javascript",
      body: scriptOf("adapter", [path.join(src, "workbook/excel.ts"), path.join(__dirname, "adapter-calls.ts")]),
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

/** A value as it can travel: functions and signals become what the page makes its own of. */
function packed(value: unknown, signals: AbortSignal[]): unknown {
  if (value instanceof AbortSignal) {
    signals.push(value);
    return { __signal: signals.length - 1, aborted: value.aborted && String((value.reason as Error).message) };
  }
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

const PARTS = ["formulaNames", "calculation"];

/** A workbook of the page's behind the port. */
async function remoteWorkbook(page: Page): Promise<Workbook> {
  await page.waitForFunction(
    () => (globalThis as any).Excel !== undefined && (globalThis as any).adapter !== undefined,
  );
  await page.evaluate(() => (globalThis as any).Office.onReady());
  const { chartKinds, ...values } = await page.evaluate(
    () => (globalThis as any).adapter.newWorkbook() as Record<string, unknown>,
  );
  const call = async (member: string, args: unknown[]) => {
    const outcome: Outcome = await page.evaluate(([name, its]) => (globalThis as any).adapter.callWorkbook(name, its), [
      member,
      packed(args, []),
    ] as const);
    if (outcome.error) throw Object.assign(new Error(String(outcome.error["message"])), outcome.error);
    return outcome.value;
  };
  const part = (prefix: string, own: Readonly<Record<string, unknown>>): object =>
    new Proxy(own, {
      get(_, name: string) {
        if (name === "then") return undefined;
        if (Object.hasOwn(own, name)) return own[name];
        return (...args: unknown[]) => call(prefix + name, args);
      },
    });
  const parts = PARTS.map((name) => [name, part(`${name}.`, {})]);
  return part("", { ...values, chartKinds: () => chartKinds, ...Object.fromEntries(parts) }) as Workbook;
}
