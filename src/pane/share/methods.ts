/** The works behind the figures of a workbook: those that its reports name, and those of the functions that it uses besides. */

import { callsIn } from "../../formula/calls";
import { parseAddress } from "../../sheet/address";
import type { Sourced } from "../../share/cite";
import { recorded } from "../../share/recorded";
import { sourcesOn } from "../../share/report-sources";
import type { Workbook } from "../../workbook/port";
import type { Watch } from "../../workbook/watch";
import { usedOf } from "../selected-table";
import type { FunctionHelp } from "../help/function-help";
import { isOurs } from "./ours";

/** What is frozen or written with LAMBDAs counts too: the figures are still those of the functions. */
export async function worksUsed(
  workbook: Workbook,
  help: ReadonlyMap<string, FunctionHelp>,
  watch: Watch,
): Promise<Sourced[]> {
  const reports = await reportsCiting(workbook, watch);
  const isOnReport = (address: string) => reports.some(({ name }) => name === parseAddress(address)?.sheet);
  const live = (await workbook.formulas("workbook", isOurs, watch)).filter(({ address }) => !isOnReport(address));
  const { records, written } = await recorded(workbook);
  const kept = [...records, ...written].filter(({ address }) => !isOnReport(address));
  const names = new Set([...live, ...kept].flatMap(({ text }) => callsIn(text).map(({ name }) => name)));
  return [
    ...reports,
    ...[...help.values()].filter(({ id }) => names.has(id)).map(({ id, source }) => ({ name: `VC.${id}`, source })),
  ];
}

/** A report says itself which works its figures rest on; one that says nothing is taken for its formulas. */
async function reportsCiting(workbook: Workbook, watch: Watch): Promise<Sourced[]> {
  const found: Sourced[] = [];
  for (const name of await workbook.addedSheets()) {
    const used = await usedOf(workbook, name, watch);
    const source = used && sourcesOn(used.values);
    if (source) found.push({ name, source });
  }
  return found;
}
