/** Puts a table into the open workbook as a person's own sheet. */

import type { Sheet } from "../../src/sheet/sheet";
import type { Workbook } from "../../src/workbook/port";
import type { CellContent } from "../../src/sheet/cells";
import { cellName } from "../../src/sheet/address";
import { sketched } from "../tables/grid";
import type { OpenWorkbook } from "./open-workbook";

declare const quasirent: { workbook: Workbook };

function contentOf(value: CellContent): Sheet["cells"][number]["content"] {
  if (typeof value === "number") return { number: value };
  return typeof value === "object" ? { formula: value.error === "#N/A" ? "=NA()" : "=1/0" } : { text: String(value) };
}

/** Adds a sheet with the sketched table from B3 on and selects its first cell. */
export async function addTable({ page, select }: OpenWorkbook, name: string, sketch: string): Promise<void> {
  const { values } = sketched(sketch);
  const cells = values.flatMap((row, down) =>
    row.flatMap((value, right) =>
      value === "" ? [] : [{ at: cellName(down + 2, right + 1), content: contentOf(value), look: "label" as const }],
    ),
  );
  const sheet: Sheet = { name, columns: { A: 20, B: 140, C: 100, D: 100, E: 100 }, rows: {}, cells, opensOn: "B3" };
  await page.evaluate((it) => quasirent.workbook.addSheets([it]), sheet as any);
  await select(`'${name}'!B3`);
}

/** Every cell of a sheet that shows an error, with where it is. */
export function faultsOf({ page }: OpenWorkbook, sheet: string): Promise<string[]> {
  return page.evaluate(async (name) => {
    const used = (await quasirent.workbook.sheets()).find((each) => each.name === name)?.used;
    if (!used) return ["the sheet is empty"];
    const { values, row, column } = await quasirent.workbook.readWhole(used);
    return values.flatMap((cells, down) =>
      cells.flatMap((value, right) =>
        typeof value === "object" ? [`${value.error} in row ${row + down + 1}, column ${column + right + 1}`] : [],
      ),
    );
  }, sheet);
}
