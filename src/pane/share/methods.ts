/** The functions that a workbook uses, and the works that they name. */

import { callsIn } from "../../formula/calls";
import type { Sourced } from "../../share/cite";
import { recorded } from "../../share/recorded";
import type { Workbook } from "../../workbook/port";
import type { Watch } from "../../workbook/watch";
import type { FunctionHelp } from "../help/function-help";
import { isOurs } from "./ours";

/** What is frozen or written with LAMBDAs counts too: the figures are still those of the functions. */
export async function functionsUsed(
  workbook: Workbook,
  help: ReadonlyMap<string, FunctionHelp>,
  watch: Watch,
): Promise<Sourced[]> {
  const [live, { records, written }] = [await workbook.formulas("workbook", isOurs, watch), await recorded(workbook)];
  const names = new Set([...live, ...records, ...written].flatMap(({ text }) => callsIn(text).map(({ name }) => name)));
  return [...help.values()].filter(({ id }) => names.has(id)).map(({ id, source }) => ({ id, source }));
}
