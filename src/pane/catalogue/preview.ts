/** Works a formula out beside the sheet: by the functions on this page, which are those of the cells. */

import { readArguments } from "../help/arguments";
import type { Workbook } from "../../workbook/port";

/** Put on the page by functions.js. */
declare const quasirentFunctions: Readonly<Record<string, (...args: unknown[]) => unknown>>;

export type Answer =
  | { kind: "cells"; rows: readonly (readonly (number | string | true | { code: string; message?: string })[])[] }
  | { kind: "refused"; code: string; sentence: string }
  /** It takes a calculation of the sheet, or more cells than a preview reads. */
  | { kind: "unknown" };

interface HostError {
  code: string;
  message?: string;
}

const isHostError = (thrown: unknown): thrown is HostError =>
  typeof thrown === "object" && thrown !== null && "code" in thrown && typeof thrown.code === "string";

export async function preview(
  workbook: Workbook,
  name: string,
  filled: readonly string[],
  sheet: string,
): Promise<Answer> {
  const read = await readArguments(workbook, filled, sheet);
  const fn = quasirentFunctions[name];
  if (!read || !fn) return { kind: "unknown" };
  try {
    // Without an address: what a preview refuses is not the refusal of any cell.
    const rows = fn(...read, {}) as Extract<Answer, { kind: "cells" }>["rows"];
    const only = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
    if (isHostError(only)) return { kind: "refused", code: only.code, sentence: only.message ?? "" };
    return { kind: "cells", rows };
  } catch (thrown) {
    if (!isHostError(thrown)) throw thrown;
    return { kind: "refused", code: thrown.code, sentence: thrown.message ?? "" };
  }
}
