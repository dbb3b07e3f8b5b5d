/** A table as the pictures read it, from its cells. */

import { runToEnd } from "../../src/core/sliced";
import { Grid } from "../../src/tables/grid";
import { understand } from "../../src/tables/understand";
import { readTable } from "../../src/tables/read-table";
import type { CellContent } from "../../src/sheet/cells";

export const read = (values: readonly (readonly CellContent[])[]) =>
  readTable(runToEnd(understand(new Grid({ sheet: "Sheet1", row: 0, column: 0, values }))));
