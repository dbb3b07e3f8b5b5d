/**
 * The built samples, saved for Excel without the add-in: what the evaluator works out from the names and formulas in the file
 * is what the file says they show.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { readXlsx } from "hucre/xlsx";
import { fromSaved } from "../../src/formula/saved-form";
import { tokenize } from "../../src/formula/tokens";
import { type CellData, isErrorCode } from "../../src/files/workbook-data";
import { readWorkbook } from "../../src/files/xlsx-read";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { partsIn, textOf } from "../../src/files/zip";
import { withoutAddIn } from "../../src/share/lambda-copy";
import { Evaluator } from "./evaluator";
import { expectNear } from "./expect-near";

const folder = path.resolve(__dirname, "../../dist/samples");
if (!existsSync(folder)) throw new Error("dist/samples is not there: run `npm run build` first");
const files = readdirSync(folder)
  .filter((name) => name.endsWith(".xlsx"))
  .sort();

const isOurs = (formula: string) => /\bVC\./.test(formula);
const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** How many formulas of all the samples are written with LAMBDAs. */
let written = 0;

test.each(files)("%s", async (name) => {
  const bytes = new Uint8Array(readFileSync(path.join(folder, name)));
  const { workbook } = await readWorkbook(bytes, () => true);
  const values = await valuesIn(bytes);
  const copy = withoutAddIn(workbook, isOurs);
  const { file, notes } = await writeWorkbook(copy.workbook, () => true);
  expect(notes).toEqual([]);
  const book = await textOf(partsIn(file).get("xl/workbook.xml")!);
  const named = [...book.matchAll(/<definedName name="(VC_[^"]+)"[^>]*>([^<]*)</g)].map(([, each = "", text = ""]) => ({
    name: each,
    formula: fromSaved(unescaped(text)).slice(1),
  }));
  const evaluator = new Evaluator(named);

  for (const { formula, became, address, fills } of copy.lines) {
    if ("why" in became) continue;
    written += 1;
    // The samples' formulas refer to their own sheet.
    expect(tokenize(formula).every(({ kind }) => kind !== "sheet")).toBe(true);
    const [, cells] = [...values].find(
      ([sheet]) => address.startsWith(`'${sheet}'!`) || address.startsWith(`${sheet}!`),
    )!;
    evaluator.put(cells);
    expectNear(evaluator.answer(became.formula), shown(cells, fills));
  }
});

test("many formulas of the samples are written with LAMBDAs", () => {
  expect(written).toBeGreaterThan(20);
});

/** What every cell of the file shows, parts of spilled answers too, sheet by sheet. */
async function valuesIn(bytes: Uint8Array): Promise<Map<string, CellData[]>> {
  const { sheets } = await readXlsx(bytes);
  return new Map(
    sheets.map((sheet) => [
      sheet.name,
      sheet.rows.flatMap((values, row) =>
        values.flatMap((value, column): CellData[] => {
          if (value === null || value instanceof Date) return [];
          return [{ row, column, value: typeof value === "string" && isErrorCode(value) ? { error: value } : value }];
        }),
      ),
    ]),
  );
}

function shown(cells: readonly CellData[], fills: string): unknown {
  const [first, last] = [...fills.slice(fills.lastIndexOf("!") + 1).matchAll(/([A-Z]+)(\d+)/g)].map(
    ([, letters = "", row = ""]) => ({
      row: Number(row) - 1,
      column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1,
    }),
  );
  const end = last ?? first!;
  const rows = Array.from({ length: end.row - first!.row + 1 }, (_, down) =>
    Array.from(
      { length: end.column - first!.column + 1 },
      (__, right) =>
        cells.find(({ row, column }) => row === first!.row + down && column === first!.column + right)?.value ?? "",
    ),
  );
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
}
