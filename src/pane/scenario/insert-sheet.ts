/** A sheet about a table, put into the workbook in one step under the first name that is free: Scenario, Scenario 2. */

import type { Report } from "../../report/report";
import type { Workbook } from "../../workbook/port";
import { addedReport } from "../analyse/add-report";
import { sourceOf } from "../reading/source";
import type { TableRead } from "../reading/read";
import { tableKey } from "../table-readings";

/** Answers with its name. */
export async function insertSheet(
  workbook: Workbook,
  table: TableRead,
  wanted: string,
  make: (name: string) => Report,
): Promise<string | null> {
  const taken = (await workbook.sheets()).map(({ name }) => name.toLowerCase());
  // A copy of Scenario 2 is Scenario 3; a year behind a name is a part of it.
  const [, stem = wanted, number = "1"] = /^(.*\S) ([2-9]|[1-9]\d)$/.exec(wanted) ?? [];
  let name = wanted;
  for (let count = Number(number) + 1; taken.includes(name.toLowerCase()); count += 1) name = `${stem} ${count}`;
  const { signal } = new AbortController();
  const added = await addedReport(workbook, make(name), {
    of: { table: tableKey(table.grid), leaveOutMissing: false, rate: "" },
    source: await sourceOf(workbook, table.grid, table.choices, { signal }),
    replacing: undefined,
    signal,
    titled: (its) => its,
  });
  return added?.name ?? null;
}
