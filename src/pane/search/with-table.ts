/** A function on the selected table: its formula as the form would propose it, and its answer. */

import { runInSlices } from "../../cells/calls/scheduler";
import { formatAddress } from "../../sheet/address";
import { proposals } from "../../tables/arguments/propose";
import { CHAIN } from "../../tables/function-tables/reading";
import { formulaFrom } from "../catalogue/build";
import { type Answer, preview } from "../catalogue/preview";
import type { FunctionHelp } from "../help/function-help";
import { chosenTable, functionOf } from "../reading/as-function";
import { asFunctionTable, chainOf, readWith } from "../reading/read";
import { meantTable } from "../selected-table";
import type { PaneContext } from "../view";

export interface WithTable {
  readonly formula: string;
  readonly answer: Answer;
}

/** Null where the selected table has not all that the function needs, or something is open about it. */
export async function withTable(
  { workbook, tables }: PaneContext,
  help: FunctionHelp,
  signal: AbortSignal,
): Promise<WithTable | null> {
  if (help.reads.length === 0) return null;
  const meant = await meantTable(workbook, { signal });
  if (meant.is !== "table") return null;
  const read = await readWith(tables, meant.grid, signal);
  const functions = functionOf(read);
  if (functions.chosen === null || (functions.chosen === CHAIN && read.reading.question)) return null;
  const table = chosenTable(functions);
  const own = table ? { understood: asFunctionTable(read), table } : null;
  const { grid, reading } = read;
  const found = await runInSlices(proposals({ grid, reading, chain: chainOf(read), own }, help.id, help.reads), signal);
  const filled = help.parameters.map(({ name }) => {
    const area = found.find(({ argument }) => argument === name)?.area;
    return area ? formatAddress({ ...area, sheet: area.sheet === grid.sheet ? "" : area.sheet }) : "";
  });
  if (help.parameters.some(({ optional }, index) => !optional && filled[index] === "")) return null;
  const formula = formulaFrom(help.id, filled, grid.sheet);
  if (formula === null) return null;
  while (filled.at(-1) === "") filled.pop();
  return { formula, answer: await preview(workbook, help.id, filled, grid.sheet) };
}
