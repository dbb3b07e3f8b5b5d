/**
 * The built samples, saved for Excel without the add-in: what the evaluator works out from the names and formulas in the file
 * is what the file says they show.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type { CellData } from "../../src/files/workbook-data";
import { readWorkbook } from "../../src/files/xlsx-read";
import { samples } from "../../src/samples";
import { parseAddress } from "../../src/sheet/address";
import { expectLive, savedCopy, valuesIn } from "./saved-copy";

const folder = path.resolve(__dirname, "../../dist/samples");
if (!existsSync(folder)) throw new Error("dist/samples is not there: run `npm run build` first");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".xlsx"))
  .sort();

/** How many formulas of all the samples are written with LAMBDAs. */
let written = 0;

test.each(files)("%s", async (name) => {
  const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
  const { workbook } = await readWorkbook(bytes, () => true);
  written += expectLive(await savedCopy(workbook), withMissing(name.replace(".xlsx", ""), await valuesIn(bytes)));
});

test("most formulas of the samples are written with LAMBDAs", () => {
  expect(written).toBeGreaterThan(60);
});

/** With #N/A in those cells of answers that show it: the file leaves them empty. */
function withMissing(id: string, values: Map<string, CellData[]>): Map<string, CellData[]> {
  for (const { name, cells } of samples.find((sample) => sample.id === id)!.sheets)
    for (const at of cells.flatMap(({ missing = [] }) => missing)) {
      const { row, column } = parseAddress(`A!${at}`)!;
      values.get(name)!.push({ row, column, value: { error: "#N/A" } });
    }
  return values;
}
