/** Writing a sheet of ours into Excel. */

import { line, looks } from "../samples/looks";
import { areaOf, type Cell, type Dressing, dressings, extent, type Sheet } from "../samples/sheet";
import { cellName, type Place } from "./address";
import { isPlainText } from "./writing";

/** Excel measures in points; a pixel of ours is one at the usual 96 to the inch. */
export const points = (pixels: number) => pixels * 0.75;

const aligned = { left: "Left", right: "Right", center: "Center" } as const;
const raised = { top: "Top", middle: "Center", bottom: "Bottom" } as const;

/** The same in every cell: a single value for a whole range is a shape error to Excel. */
export function filled<Value>({ rows, columns }: Pick<Place, "rows" | "columns">, value: Value): Value[][] {
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => value));
}

export const rangeAt = (sheet: Excel.Worksheet, { row, column, rows, columns }: Place) => sheet.getRangeByIndexes(row, column, rows, columns);

/** Queues all that a sample's sheet is. */
export function writeSheet(worksheet: Excel.Worksheet, sheet: Sheet): void {
  worksheet.showGridlines = false;
  for (const [letter, pixels] of Object.entries(sheet.columns)) worksheet.getRange(`${letter}:${letter}`).format.columnWidth = points(pixels);
  for (const [number, pixels] of Object.entries(sheet.rows)) worksheet.getRange(`${number}:${number}`).format.rowHeight = points(pixels);
  for (const cell of sheet.cells) {
    for (const dressing of dressings(cell)) dress(rangeAt(worksheet, dressing), dressing);
    if (cell.across) rangeAt(worksheet, extent(cell)).merge();
    const { row, column } = areaOf(cell.at);
    fill(worksheet.getRange(cellName(row, column)), cell.content);
  }
}

function fill(cell: Excel.Range, content: Cell["content"]): void {
  if ("formula" in content) {
    cell.formulas = [[content.formula]];
  } else if ("number" in content) {
    cell.values = [[content.number]];
  } else if (content.text !== "") {
    // The format must be there before the text is, or Excel has already made something of it.
    if (!isPlainText(content.text)) cell.numberFormat = [["@"]];
    cell.values = [[content.text]];
  }
}

function dress(range: Excel.Range, dressing: Dressing): void {
  const { bold, italic, size, colour, fill: ground, align, wrap, vertical, lineAbove, lineBelow } = looks[dressing.look];
  const { format } = range;
  if (dressing.format) range.numberFormat = filled(dressing, dressing.format);
  if (bold) format.font.bold = true;
  if (italic) format.font.italic = true;
  if (size) format.font.size = size;
  if (colour) format.font.color = colour;
  if (ground) format.fill.color = ground;
  if (align) format.horizontalAlignment = aligned[align];
  if (wrap) format.wrapText = true;
  format.verticalAlignment = raised[vertical ?? "middle"];
  if (lineAbove) ruled(format.borders.getItem("EdgeTop"));
  if (lineBelow) ruled(format.borders.getItem("EdgeBottom"));
}

function ruled(border: Excel.RangeBorder): void {
  border.style = "Continuous";
  border.color = line;
}
