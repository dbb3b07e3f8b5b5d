/** Runs in the page: makes the test's calls of a workbook, whose functions are called back in the test. */

import { ExcelWorkbook } from "../../src/workbook/excel";

let workbook: any;

/** What of it is no method. */
export function newWorkbook(): Record<string, unknown> {
  workbook = new ExcelWorkbook();
  const { separators, undoesRemoval } = workbook as ExcelWorkbook;
  return { separators, undoesRemoval, chartKinds: workbook.chartKinds() };
}

interface Packed {
  __function?: number;
  __signal?: number;
  aborted?: string | false;
}

function unpacked(value: unknown, controllers: AbortController[]): unknown {
  if (Array.isArray(value)) return value.map((each) => unpacked(each, controllers));
  if (typeof value !== "object" || value === null) return value;
  const { __function: id, __signal: signal, aborted } = value as Packed;
  if (signal !== undefined) {
    const controller = (controllers[signal] = new AbortController());
    if (aborted !== false) controller.abort(new Error(aborted));
    return controller.signal;
  }
  if (id !== undefined)
    return (...args: unknown[]) => {
      // The adapter waits for no function of its caller's.
      const request = new XMLHttpRequest();
      request.open("POST", "call-of-the-test", false);
      request.send(JSON.stringify({ id, args }));
      const reply = JSON.parse(request.responseText) as { value: unknown; aborted: (string | false)[] };
      reply.aborted.forEach((reason, index) => reason !== false && controllers[index]?.abort(new Error(reason)));
      return reply.value;
    };
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, unpacked(each, controllers)]));
}

export async function callWorkbook(member: string, args: unknown): Promise<unknown> {
  const names = member.split(".");
  const last = names.pop()!;
  const target = names.reduce((object, name) => object[name], workbook);
  try {
    return { value: await target[last](...(unpacked(args, []) as unknown[])) };
  } catch (error) {
    const { name, message, code, address } = error as Record<string, unknown>;
    return { error: { name, message, ...(code !== undefined && { code }), ...(address !== undefined && { address }) } };
  }
}
