/** Where the figures of a table are from: as a person has typed it, or else as it stands below the table. */

import type { Grid } from "../../tables/grid";
import { sourceBelow, withoutSourceWord } from "../../tables/source-line";
import type { Workbook } from "../../workbook/port";
import type { Watch } from "../../workbook/watch";
import { usedOf } from "../selected-table";
import type { TableChoices } from "../table-readings";

/** "" where nothing says so. */
export async function sourceOf(
  workbook: Workbook,
  grid: Grid,
  { source }: TableChoices,
  watch: Watch,
): Promise<string> {
  if (source !== null) return source;
  const used = await usedOf(workbook, grid.sheet, watch);
  return withoutSourceWord((used && sourceBelow(used, grid)) ?? "");
}
