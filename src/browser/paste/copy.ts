/** Copies cells for other programs: a table with formats and all digits, and the text that the sheet shows, but for digits that it has no room for. */

import type { Model, Zone } from "@odoo/o-spreadsheet";
import { textOfRows } from "../../files/clipboard-text";
import { type CopiedCell, htmlOfCells } from "../../files/clipboard-write";
import type { Value } from "../../files/workbook-data";
import { isGeneral } from "../../workbook/grid-formats";
import { excelFormat, formatForNumber, GENERAL } from "../../sheet/formats/number-format";
import type { Clip } from "./paste";

/** What is selected, where it is one range that a table can hold; the grid itself copies charts, pictures and several ranges. */
export function copied(model: Model): Clip | null {
  const { getters } = model;
  const zones = getters.getSelectedZones();
  const [zone] = zones;
  if (zones.length !== 1 || !zone || getters.getSelectedFigureId() !== null) return null;
  const sheetId = getters.getActiveSheetId();
  const rows = rowsIn(model, sheetId, withoutEmptyEnd(model, sheetId, zone));
  return {
    html: htmlOfCells(rows, getters.getClipboardId()),
    text: textOfRows(rows.map((row) => row.map((cell) => cell?.text ?? ""))),
  };
}

/** Whole rows and columns reach to the end of the sheet; nobody wants the empty cells there. */
function withoutEmptyEnd({ getters }: Model, sheetId: string, zone: Zone): Zone {
  const [isWholeColumns, isWholeRows] = [
    zone.top === 0 && zone.bottom === getters.getNumberRows(sheetId) - 1,
    zone.left === 0 && zone.right === getters.getNumberCols(sheetId) - 1,
  ];
  if (!isWholeColumns && !isWholeRows) return zone;
  let [bottom, right] = [zone.top, zone.left];
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    const { row, col } = position;
    if (
      row < zone.top ||
      row > zone.bottom ||
      col < zone.left ||
      col > zone.right ||
      getters.getEvaluatedCell(position).type === "empty"
    )
      continue;
    [bottom, right] = [Math.max(bottom, row), Math.max(right, col)];
  }
  return { ...zone, bottom: isWholeColumns ? bottom : zone.bottom, right: isWholeRows ? right : zone.right };
}

function rowsIn({ getters }: Model, sheetId: string, { top, left, bottom, right }: Zone): (CopiedCell | undefined)[][] {
  const showsFormulas = getters.shouldShowFormulas();
  return Array.from({ length: bottom - top + 1 }, (_, down) =>
    Array.from({ length: right - left + 1 }, (__, across): CopiedCell | undefined => {
      const position = { sheetId, row: top + down, col: left + across };
      const merge = getters.getMerge(position);
      if (merge && (merge.top !== position.row || merge.left !== position.col))
        return position.row === Math.max(top, merge.top) && position.col === Math.max(left, merge.left)
          ? { value: null, text: "" }
          : undefined;
      const { type, value, format: shownFormat } = getters.getEvaluatedCell(position);
      // The cell's own, not the nearest that the grid has.
      const format = getters.getCell(position)?.format ?? shownFormat;
      const { bold, italic, fillColor, textColor, align } = getters.getCellComputedStyle(position);
      const isColour = (colour: string | undefined): colour is string =>
        colour !== undefined && /^#[\da-f]{6}$/i.test(colour);
      const formula = showsFormulas && getters.getCell(position)?.isFormula;
      const shown = getters.getCellText(position, { showFormula: showsFormulas });
      // A figure without a format of its own has all its digits in plain text too.
      const text =
        typeof value === "number" && !formula && isGeneral(format) && formatForNumber(format ?? "", value) === undefined
          ? String(value).replace(".", getters.getLocale().decimalSeparator)
          : shown;
      const held: Value | null = formula ? text : type === "error" ? { error: value } : (value ?? null);
      return {
        value: held,
        text,
        ...(format !== undefined && format !== GENERAL && !formula && { format: excelFormat(format) }),
        look: {
          ...(bold && { bold: true }),
          ...(italic && { italic: true }),
          ...(isColour(fillColor) && { fill: fillColor }),
          ...(isColour(textColor) && { colour: textColor }),
          ...(align && { align }),
        },
        ...(merge && {
          across: Math.min(merge.right, right) - merge.left + 1,
          down: Math.min(merge.bottom, bottom) - merge.top + 1,
        }),
      };
    }),
  );
}
