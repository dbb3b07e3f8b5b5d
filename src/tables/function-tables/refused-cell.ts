/** What a function refuses of a table's cell names that cell of the sheet, not its row among the argument's. */

import { cellAt } from "../grid";
import { namingCellsBy } from "../refused-on-sheet";
import type { Understanding } from "../understanding";
import { rowOfCell, rowOfOne } from "./cells";
import type { FunctionTable } from "./function-table";

export const namingCells = <Answer>(understood: Understanding, table: FunctionTable, answer: () => Answer): Answer =>
  namingCellsBy(({ argument, row, column }) => {
    const at = table.columns.get(argument)?.[column - 1];
    const one = at === undefined ? null : rowOfOne(understood, table, argument);
    const its = one ?? table.rows[row - 1];
    return at === undefined || its === undefined
      ? null
      : cellAt(understood.grid, rowOfCell(understood, table, its, at), at);
  }, answer);
