/** Proposals of a table that has the headings of one function: its columns are the arguments. */

import { argumentCells, rowOfOne } from "../function-tables/cells";
import { type FunctionTable, headingOf, parametersOf } from "../function-tables";
import { cellAt, type Grid } from "../grid";
import { reader as readerTexts } from "../reader/texts";
import type { Understanding } from "../understanding";
import { meaningOf } from "./cells";
import { areaOf, type Proposal, withoutRange } from "./proposal";
import { columnSpan, rowSpan } from "./spans";
import { argumentTexts as texts } from "./texts";

export function proposedOfHeadings(grid: Grid, understood: Understanding, table: FunctionTable): Proposal[] {
  return parametersOf(table.of).flatMap(([name]) => {
    const columns = table.columns.get(name);
    return columns ? [proposed(grid, understood, table, name, columns)] : [];
  });
}

function proposed(
  grid: Grid,
  understood: Understanding,
  table: FunctionTable,
  argument: string,
  columns: readonly number[],
): Proposal {
  const one = rowOfOne(understood, table, argument);
  const rows = one === null ? table.rows : [one];
  const across = columnSpan(grid, columns);
  if (across.is === "refused") return withoutRange(argument, across.sentence);
  const down = rowSpan(grid, rows, () => ({ name: "", why: "" }));
  if (down.is === "refused") return withoutRange(argument, down.sentence);
  for (const column of columns) {
    const read = argumentCells(understood, table, argument, column);
    for (const row of rows) {
      const meaning = meaningOf(read(row));
      if (meaning !== null)
        return withoutRange(argument, texts.otherwise({ cell: cellAt(grid, row, column), meaning }));
    }
  }
  const headings = columns.map((column) => headingOf(understood, table, column)).filter((words) => words !== "");
  const why = headings.map((words) => readerTexts.why.heading({ words })).join("; ");
  return {
    argument,
    area: areaOf(grid, { rows: [down.first, down.last], columns: [across.first, across.last] }),
    why: why === "" ? readerTexts.why.names : why,
  };
}
