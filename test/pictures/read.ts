/** A table as the pictures read it, from its cells. */

import { finished } from "../../src/analysis/steps";
import { understand } from "../../src/analysis/understand";
import { readTable } from "../../src/pictures/read-table";
import type { CellContent } from "../../src/workbook/port";

export const read = (values: readonly (readonly CellContent[])[]) =>
  readTable(finished(understand({ sheet: "Sheet1", row: 0, column: 0, values })));
