/** The table that a person means, with whatever else the workbook has beside it. */

import { runInSlices } from "../../cells/calls/scheduler";
import { Grid } from "../../tables/grid";
import { tablesOn } from "../../tables/tables";
import type { Workbook } from "../../workbook/port";
import type { Watch } from "../../workbook/watch";

export { selectedTable } from "../selected-table";

export async function tableAt(workbook: Workbook, address: string, watch: Watch): Promise<Grid | null> {
  const { sheet, row, column, rows, values, formats } = await workbook.readWhole(address, watch);
  return rows === 0 ? null : new Grid({ sheet, row, column, values, formats });
}

/** All tables of all sheets but this one: those of its own sheet first. */
export async function tablesOfWorkbook(workbook: Workbook, own: Grid, watch: Watch): Promise<Grid[]> {
  const tables: Grid[] = [];
  const sheets = await workbook.sheets();
  const isOwn = ({ name }: { name: string }) => Number(name === own.sheet);
  for (const { used } of [...sheets].sort((one, other) => isOwn(other) - isOwn(one))) {
    const all = used ? await tableAt(workbook, used, watch) : null;
    if (all) tables.push(...(await runInSlices(tablesOn(all), watch.signal)));
  }
  return tables.filter(({ sheet, row, column }) => sheet !== own.sheet || row !== own.row || column !== own.column);
}
