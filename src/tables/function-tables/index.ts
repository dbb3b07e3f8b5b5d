/** Which function a table is for, by its headings and words. */

import { mattersIn } from "../matters";
import { recordsOf } from "../records";
import { columnOf, type Understanding } from "../understanding";
import { accountTable, pathTable } from "./accounts";
import type { FunctionTable, TabledFunction } from "./function-table";
import { benchmarkTable, processTable, successFactorsTable } from "./indicators";
import { auditsTable, salesTables } from "./sales";

export * from "./function-table";

/** Names alone: who holds what, and when. */
function mattersTable({ grid }: Understanding): FunctionTable | null {
  const found = mattersIn(grid);
  if (!found) return null;
  const { matter, actor, period, rows, headRow } = found;
  const columns = new Map([
    ["matter", [matter]],
    ["actor", [actor]],
    ...(period === null ? [] : [["period", [period]] as const]),
  ]);
  return { of: "GOVERNANCEMATRIX", columns, rows, headRow };
}

/** The tables that pictures are made of: at most one. */
export function picturedTable(understood: Understanding): FunctionTable | null {
  const process = processTable(understood);
  return (
    mattersTable(understood) ??
    successFactorsTable(understood) ??
    (process ? null : benchmarkTable(understood)) ??
    accountTable(understood) ??
    pathTable(understood)
  );
}

/** Of one time: their rows of several years are not one table. */
const OF_ONE_TIME: ReadonlySet<TabledFunction> = new Set([
  "DEPENDENCE",
  "COMPLIANCECOST",
  "PROCESSUPGRADING",
  "BENCHMARK",
  "SUCCESSFACTORS",
  "CHAINACCOUNT",
]);

/** Every reading as the table of a function, the likeliest first; none for the table of a chain. */
export function functionTables(understood: Understanding): readonly FunctionTable[] {
  const one = processTable(understood) ?? picturedTable(understood) ?? auditsTable(understood);
  const found = one ? [one] : salesTables(understood);
  const isOfSeveralTimes = columnOf(understood, "period") !== undefined && recordsOf(understood).periods.length > 1;
  return isOfSeveralTimes ? found.filter(({ of }) => !OF_ONE_TIME.has(of)) : found;
}
