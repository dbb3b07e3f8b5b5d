/** On a report the table is the one that it is of. */

import { parseAddress } from "../../sheet/address";
import type { Grid } from "../../tables/grid";
import type { Workbook } from "../../workbook/port";
import type { Watch } from "../../workbook/watch";
import { recentAnalyses } from "../recent";
import { tableAtPlace } from "../selected-table";
import { placeOfKey } from "../table-readings";

/** The sheets of the reports that were made of the table. */
export async function reportSheetsOf(
  workbook: Workbook,
  { sheet, row, column }: Pick<Grid, "sheet" | "row" | "column">,
): Promise<string[]> {
  return (await recentAnalyses(workbook)).flatMap(({ address, of }) => {
    const place = of && placeOfKey(of.table);
    const isOfIt = place?.sheet === sheet && place.row === row && place.column === column;
    return isOfIt ? (parseAddress(address)?.sheet ?? []) : [];
  });
}

/** Null where the selected sheet is no report, or its table has gone. */
export async function reportedTable(workbook: Workbook, watch: Watch): Promise<Grid | null> {
  const { sheet } = await workbook.selection();
  const found = (await recentAnalyses(workbook)).find(
    ({ address, of }) => of && parseAddress(address)?.sheet === sheet,
  );
  const place = found?.of ? placeOfKey(found.of.table) : null;
  return place && (await tableAtPlace(workbook, place, watch));
}
