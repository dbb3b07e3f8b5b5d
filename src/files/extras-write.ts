/** Puts into a written workbook what hucre does not: charts and pictures, how sheets are printed, and what is carried from an opened file. */

import { cellName, parseAddress, quoteSheetName } from "../sheet/address";
import type { Settings } from "../sheet/kept-settings";
import { writeCarried } from "./carried-write";
import { cellFinder } from "./cell-finder";
import { writeDrawing } from "./charts/drawing-write";
import type { FigureData } from "./charts/figure-data";
import { waterfallChart } from "./charts/waterfall";
import type { Lookup } from "./charts/chart-nodes";
import { PackageEdit } from "./package-edit";
import { DEFAULT_WIDTH, type Extent, pageForLibrary, pageSetupOf, usedOf, withRoomForFigures } from "./page-setup";
import { notes } from "./notes";
import { writeSettings } from "./settings-part";
import { withFitTables } from "./tables";
import { hasOwnHeights, withHeights } from "./row-heights";
import type { CellData, Note, PageSetup, SheetData, WorkbookData } from "./workbook-data";

const hasFigures = ({ figures }: SheetData): boolean => figures !== undefined && figures.length > 0;

/**
 * The workbook as it goes into a file: waterfalls have become charts over blocks of cells, and every sheet knows how it is
 * printed.
 */
export function prepared(workbook: WorkbookData): { workbook: WorkbookData; notes: Note[] } {
  const at = cellFinder(workbook.sheets);
  const fit = workbook.sheets.map(withFitTables);
  const lost = fit.flatMap((each) => each.lost);
  const made = {
    ...workbook,
    sheets: fit.map(({ sheet }): SheetData => {
      const used = usedOf(sheet);
      const page = sheet.page ? withRoomForFigures(sheet.page, sheet, used) : pageSetupOf(sheet, used);
      const made = hasFigures(sheet) ? withBlocks(sheet, used, at) : sheet;
      // The blocks are not for print.
      const printArea =
        made !== sheet && page && page.printArea === undefined
          ? { printArea: `A1:${cellName(used.rows - 1, used.columns - 1)}` }
          : {};
      const sized = withOwnWidths(made, used);
      return page ? { ...sized, page: { ...page, ...printArea } } : sized;
    }),
  };
  return { workbook: made, notes: lost.length > 0 ? [notes.tablesNotSaved(lost)] : [] };
}

function withBlocks(
  sheet: SheetData,
  used: Extent,
  at: (sheet: string, row: number, column: number) => CellData | undefined,
): SheetData {
  const cells: CellData[] = [];
  const column = used.columns + 1;
  let free = 0;
  const figures = sheet.figures!.map((figure): FigureData => {
    if (!("waterfall" in figure)) return figure;
    const { waterfall, ...anchor } = figure;
    const row = Math.max(free, figure.row);
    const block = waterfallChart(waterfall, sheet, row, column, at);
    free = row + block.rows + 1;
    cells.push(...block.cells);
    return { ...anchor, chart: block.chart };
  });
  if (cells.length === 0) return sheet;
  // What only looks like something is not in the way.
  const taken = new Set(cells.map((cell) => `${cell.row},${cell.column}`));
  const all = [...sheet.cells.filter((cell) => !taken.has(`${cell.row},${cell.column}`)), ...cells];
  return { ...sheet, figures, cells: all.sort((one, other) => one.row - other.row || one.column - other.column) };
}

/** Names that Excel keeps for what is printed, with the sheet to which they belong. */
export function printNames(sheets: readonly SheetData[]): { name: string; range: string; scope: string }[] {
  return sheets.flatMap(({ name, page }) => {
    const on = (range: string) =>
      range
        .split(",")
        .map((part) => `${quoteSheetName(name)}!${fixed(part)}`)
        .join(",");
    const titles = [page?.titleColumns, page?.titleRows]
      .flatMap((range) => (range === undefined ? [] : [on(range)]))
      .join(",");
    return [
      ...(page?.printArea === undefined ? [] : [{ name: "_xlnm.Print_Area", range: on(page.printArea), scope: name }]),
      ...(titles === "" ? [] : [{ name: "_xlnm.Print_Titles", range: titles, scope: name }]),
    ];
  });
}

const fixed = (range: string): string => (range.includes("$") ? range : range.replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2"));

/** A column's width in digits, as Excel counts it, with 5 pixels for its edges; it takes no more than 255. */
export const charactersOf = (pixels: number): number =>
  Math.min(Math.max(0, Math.round(((pixels - 5) / 7) * 256) / 256), 255);

/** To change a large part takes as long as to write it: there each column in use says how wide it is. */
const MANY_CELLS = 50_000;
const hasOwnWidths = ({ cells, usualWidth }: SheetData): boolean =>
  cells.length > MANY_CELLS && usualWidth === undefined;

const withOwnWidths = (sheet: SheetData, { columns }: Extent): SheetData =>
  hasOwnWidths(sheet)
    ? {
        ...sheet,
        widths: new Map([
          ...Array.from({ length: columns }, (_, column) => [column, DEFAULT_WIDTH] as const),
          ...sheet.widths,
        ]),
      }
    : sheet;

/** Columns of which nothing is said are as wide as they are here; other programs have others of their own. */
async function writeUsualWidth(
  edit: PackageEdit,
  part: string,
  { usualWidth = DEFAULT_WIDTH }: SheetData,
): Promise<void> {
  const xml = await edit.text(part);
  const mark = "<sheetFormatPr ";
  const at = xml.indexOf(mark) + mark.length;
  if (at >= mark.length)
    edit.put(part, `${xml.slice(0, at)}defaultColWidth="${charactersOf(usualWidth)}" ${xml.slice(at)}`);
}

/** `sheets` as they were written, in their order. */
export async function withExtras(
  file: Uint8Array<ArrayBuffer>,
  sheets: readonly SheetData[],
  settings: Settings = {},
): Promise<Uint8Array<ArrayBuffer>> {
  const hasSettings = Object.keys(settings).length > 0;
  const pages = sheets.map(({ page }) => (page && pageForLibrary(page) === undefined ? page : undefined));
  if (
    !hasSettings &&
    !sheets.some(
      (sheet, index) =>
        hasFigures(sheet) || pages[index] || sheet.carried || !hasOwnWidths(sheet) || hasOwnHeights(sheet),
    )
  )
    return file;
  const edit = new PackageEdit(file);
  const find = cellFinder(sheets);
  const look: Lookup = (address) => {
    const area = parseAddress(address);
    if (!area || !sheets.some(({ name }) => name.toLowerCase() === area.sheet.toLowerCase())) return undefined;
    const cells = Array.from({ length: area.rows * area.columns }, (_, index) =>
      find(area.sheet, area.row + Math.floor(index / area.columns), area.column + (index % area.columns)),
    );
    return {
      values: cells.map((cell) => cell?.value ?? null),
      format: cells.find((cell) => cell?.format !== undefined)?.format ?? "General",
    };
  };
  for (const [index, sheet] of sheets.entries()) {
    const part = `xl/worksheets/sheet${index + 1}.xml`;
    if (!hasOwnWidths(sheet)) await writeUsualWidth(edit, part, sheet);
    if (hasOwnHeights(sheet)) edit.put(part, withHeights(await edit.text(part), sheet));
    const page = pages[index];
    if (page) await writePage(edit, part, page);
    if (hasFigures(sheet)) await writeDrawing(edit, part, sheet.figures!, look);
  }
  await writeCarried(edit, sheets);
  if (hasSettings) await writeSettings(edit, settings);
  return edit.finish();
}

async function writePage(edit: PackageEdit, part: string, { elements, fitsToPage }: PageSetup): Promise<void> {
  for (const element of elements) await edit.insert(part, element.name as "pageSetup", element);
  if (!fitsToPage) return;
  const xml = await edit.text(part);
  // hucre writes no properties of a sheet but this one, and only where it is asked to.
  if (!/<sheetPr[\s/>]/.test(xml.slice(0, xml.indexOf("<sheetData"))))
    edit.put(part, xml.replace(/(<worksheet\b[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>'));
}
