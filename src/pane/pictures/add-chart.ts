/** Puts a chart of the spreadsheet's own into the workbook, on a sheet that names the source of the figures. */

import { sourceLine, TWO_LINES } from "../../report/figures-source";
import { formatAddress, requireArea } from "../../sheet/address";
import type { NewSheet } from "../../sheet/figures";
import type { Grid } from "../../tables/grid";
import { requireSheets, type Workbook } from "../../workbook/port";
import { sourceOf } from "../reading/source";
import { rememberAnalysis } from "../recent";
import { tableKey, type TableChoices } from "../table-readings";
import { pictures as texts } from "../texts/pictures";

export interface NewChart {
  readonly sheet: NewSheet;
  /** The free cell for the source. */
  readonly sourceAt: string;
}

/** The name of its sheet; `quietly`: the person stays where they are. */
export async function addChart(
  workbook: Workbook,
  { sheet, sourceAt }: NewChart,
  { grid, choices }: { readonly grid: Grid; readonly choices: TableChoices },
  { quietly }: { readonly quietly: boolean },
): Promise<string> {
  await requireSheets(workbook, [grid.sheet]);
  const source = await sourceOf(workbook, grid, choices, {});
  const cells = [...sheet.cells, sourceLine(sourceAt, source)];
  const rows = { ...sheet.rows, [requireArea(sourceAt).row + 1]: TWO_LINES };
  const [name = ""] = await workbook.addSheets([{ ...sheet, cells, rows }], { quietly });
  // The chart is there, whether or not the workbook remembers it.
  await rememberAnalysis(workbook, {
    title: texts.chartOf({ sheet: name }),
    address: formatAddress({ sheet: name, row: 0, column: 0, rows: 1, columns: 1 }),
    of: { table: tableKey(grid), leaveOutMissing: false, rate: "", sourceAt },
  }).catch(console.error);
  return name;
}
