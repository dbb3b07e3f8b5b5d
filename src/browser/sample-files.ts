/**
 * The samples as .xlsx files, for those who want them in Excel or elsewhere: the sheets as the pane adds them, calculated by
 * our functions in the grid, and a sheet with the expected result of every formula. Made while the pages are built.
 */

import { type CellData, type CellFormat, blankSheet, type SheetData, type Value } from "../files/workbook-data";
import { writeWorkbook } from "../files/xlsx-write";
import { samples } from "../samples";
import type { Sample } from "../samples/sample";
import { requireArea, cellName, quoteSheetName } from "../sheet/address";
import { dataOfSheets, openModel } from "../workbook/browser";
import type { FirstWorkbook } from "./first-workbook";
import { workbookOf } from "./grid-files-out";
import { titleOfSheets } from "./workbook-name";

export interface SampleFile {
  name: string;
  about: string;
  fileName: string;
  content: Uint8Array;
}

/** The grid must be there as a global, with our functions registered. */
export async function sampleFiles(): Promise<SampleFile[]> {
  const files: SampleFile[] = [];
  for (const sample of samples) {
    const model = openModel(sample.sheets);
    const { workbook } = workbookOf(model);
    void model.leaveSession();
    const expected = expectedSheet(sample, workbook.sheets);
    const { file, notes } = await writeWorkbook({ ...workbook, sheets: [...workbook.sheets, expected] }, () => true);
    if (notes.length > 0) throw new Error(`${sample.id}: ${notes[0]!.sentence}`);
    files.push({ name: sample.name, about: sample.about, fileName: `${sample.id}.xlsx`, content: file });
  }
  return files;
}

/** What the page begins with; the same of the same sheets, so that a build which changes nothing is the one before. */
export function firstWorkbook(): FirstWorkbook {
  const { sheets } = samples[0]!;
  const { data, first } = dataOfSheets(sheets);
  const ids = (JSON.parse(data) as { sheets: { id: string }[] }).sheets.map(({ id }) => id);
  const named = (text: string) => ids.reduce((its, id, index) => its.replaceAll(id, `sample-${index + 1}`), text);
  return {
    title: titleOfSheets(sheets),
    data: named(data),
    ...(first && { first: { ...first, id: named(first.id) } }),
  };
}

const HEADER_STYLE: CellFormat = { bold: true, lines: { bottom: { kind: "thin", colour: "#8a8a8a" } } };
const HEADINGS = ["Sheet", "Cell", "Formula", "Expected", "Published", "Now", "Agrees"];

/** Every cell that a formula fills, with the value that it has here, the published one beside it, and what it shows now. */
function expectedSheet(sample: Sample, sheets: readonly SheetData[]): SheetData {
  const cells: CellData[] = [
    { row: 0, column: 0, value: `${sample.name}: expected result of every formula`, style: { bold: true, size: 14 } },
    {
      row: 1,
      column: 0,
      value:
        "Expected is the value calculated when this file was made; Now is what the cell shows at present (in Excel, Ctrl+Alt+F9 recalculates everything). Published is the value in the source.",
    },
    ...HEADINGS.map((heading, column): CellData => ({ row: 3, column, value: heading, style: HEADER_STYLE })),
  ];
  let row = 4;
  for (const sheet of sheets) {
    const published = publishedIn(sample, sheet.name);
    const missing = missingIn(sample, sheet.name);
    let formula = "";
    for (const cell of sheet.cells) {
      if (cell.formula !== undefined) formula = cell.formula;
      const { format } = cell;
      if ((cell.formula === undefined && !cell.spilled) || cell.value === null) continue;
      const at = cellName(cell.row, cell.column);
      const here = `${quoteSheetName(sheet.name)}!${at}`;
      const isMissing = typeof cell.value === "object" && cell.value.error === "#N/A" && missing.has(at);
      if (typeof cell.value === "object" && !isMissing)
        throw new Error(`${sample.id}: ${here} shows ${cell.value.error}`);
      // An error equals nothing, so a word stands for it.
      const [value, now] = isMissing ? ["missing", `=IF(ISNA(${here}),"missing",${here})`] : [cell.value, `=${here}`];
      const shown = format === undefined ? {} : { format };
      const print = published.get(cellName(cell.row, cell.column + 1));
      const line: [Value | null, Partial<CellData>][] = [
        [sheet.name, {}],
        [at, {}],
        [cell.spilled ? "part of a spilled result" : formula, {}],
        [value, shown],
        [print ?? null, shown],
        [value, { ...shown, formula: now }],
        ["agrees", { formula: `=IF(F${row + 1}=D${row + 1},"agrees","differs")` }],
      ];
      for (const [column, [content, more]] of line.entries())
        if (content !== null) cells.push({ row, column, value: content, ...more });
      row += 1;
    }
  }
  const count = row - 4;
  cells.push({
    row: 2,
    column: 0,
    value: `${count} of ${count} agree.`,
    formula: `=COUNTIF(G5:G${row},"agrees")&" of "&${count}&" agree."`,
  });
  return {
    ...blankSheet("Expected"),
    cells: cells.sort((one, other) => one.row - other.row || one.column - other.column),
    widths: new Map([130, 60, 300, 110, 90, 110, 70].map((width, column) => [column, width])),
    frozen: { rows: 4, columns: 0 },
  };
}

/** Cells that show #N/A on purpose. */
const missingIn = ({ sheets }: Sample, name: string): Set<string> =>
  new Set(sheets.find((sheet) => sheet.name === name)?.cells.flatMap(({ missing = [] }) => missing));

/** Published figures by their place: each is to the right of ours. */
function publishedIn({ sheets }: Sample, name: string): Map<string, number> {
  const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? [];
  return new Map(
    cells.flatMap(({ at, look, content }) => {
      const { row, column } = requireArea(at);
      return look === "published" && "number" in content ? [[cellName(row, column), content.number] as const] : [];
    }),
  );
}

export { registerFunctions } from "./register";
export { supplyCustomFunctions } from "./custom-functions";
