/** A copy for Excel without the add-in as its file holds it, and what the evaluator makes of that. */
import { readXlsx } from "hucre/xlsx";
import { type CellData, isErrorCode, type WorkbookData } from "../../src/files/workbook-data";
import { writeWorkbook } from "../../src/files/xlsx-write";
import { partsIn, textOf } from "../../src/files/zip";
import { fromSaved } from "../../src/formula/saved-form";
import { cellName, parseAddress } from "../../src/sheet/address";
import { type Line, withoutAddIn } from "../../src/share/lambda-copy";
import { Evaluator } from "./evaluator";
import { expectNear } from "./expect-near";

const unescaped = (text: string) =>
  text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");

export interface SavedCopy {
  file: Uint8Array;
  workbook: WorkbookData;
  lines: Line[];
  /** The names of the file that are LAMBDAs of ours. */
  names: { name: string; formula: string }[];
}

export async function savedCopy(workbook: WorkbookData): Promise<SavedCopy> {
  const copy = withoutAddIn(workbook, (formula) => /\bVC\./.test(formula));
  const { file, notes } = await writeWorkbook(copy.workbook, () => true);
  expect(notes).toEqual([]);
  const book = await textOf(partsIn(file).get("xl/workbook.xml")!);
  const names = [...book.matchAll(/<definedName name="(VC_[^"]+)"[^>]*>([^<]*)</g)].map(([, name = "", text = ""]) => ({
    name,
    formula: fromSaved(unescaped(text)).slice(1),
  }));
  return { file, workbook: copy.workbook, lines: copy.lines, names };
}

/** What every cell of a file shows, parts of spilled answers too, sheet by sheet. */
export async function valuesIn(file: Uint8Array): Promise<Map<string, CellData[]>> {
  const { sheets } = await readXlsx(file);
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

/**
 * Works out every formula that is live in a copy, from its names and from what its cells show, and expects what they show.
 * Returns how many.
 */
export function expectLive(
  { workbook, lines, names }: SavedCopy,
  values: ReadonlyMap<string, readonly CellData[]>,
): number {
  const evaluator = new Evaluator(names);
  for (const [sheet, cells] of values) evaluator.putOn(sheet, cells);
  const live = lines.filter(({ became }) => "formula" in became);
  for (const { became, fills } of live) {
    const place = parseAddress(fills)!;
    const cells = values.get(place.sheet)!;
    evaluator.put(cells);
    const filled = filledOn(workbook.sheets.find(({ name }) => name === place.sheet)!.cells);
    const formula =
      "formula" in became ? became.formula.replaceAll(/\b[A-Z]+\d+#/g, (anchor) => filled.get(anchor)!) : "";
    expectNear(evaluator.answer(formula), shown(cells, place));
  }
  return live.length;
}

/** The ranges that answers fill, as `A1#` refers to them: where they stand as values, nothing else knows. */
const filledOn = (cells: readonly CellData[]): ReadonlyMap<string, string> =>
  new Map(
    cells.map(({ row, column, fills = { rows: 1, columns: 1 } }) => [
      `${cellName(row, column)}#`,
      `${cellName(row, column)}:${cellName(row + fills.rows - 1, column + fills.columns - 1)}`,
    ]),
  );

type Place = NonNullable<ReturnType<typeof parseAddress>>;

function shown(cells: readonly CellData[], { row, column, rows, columns }: Place): unknown {
  const made = Array.from({ length: rows }, (_, down) =>
    Array.from(
      { length: columns },
      (__, right) => cells.find((cell) => cell.row === row + down && cell.column === column + right)?.value ?? "",
    ),
  );
  return rows === 1 && columns === 1 ? made[0]![0] : made;
}
