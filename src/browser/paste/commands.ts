/** The grid commands that put a block into a sheet, in one step; or a sentence on why not. */

import type { Cell, Command, Format, Model, Style, Zone } from "@odoo/o-spreadsheet";
import { LIMITS } from "../../files/limits";
import type { PastedCell } from "../../files/pasted-block";
import { FileRefusal } from "../../files/refusals";
import { cellName, formatAddress } from "../../sheet/address";
import { contentOf, enoughRowsAndColumns } from "../../workbook/browser-model";
import { isDateFormat } from "../../sheet/formats/date-formats";
import { shownNumber } from "../../workbook/grid-formats";
import { fromFile } from "../../sheet/formats/number-format";
import { widthsFor, type Written } from "../../workbook/widths";
import { digitsOf } from "../grid-files";
import { texts } from "./texts";

export type Cells = readonly (readonly (PastedCell | undefined)[])[];

export interface Target {
  sheetId: string;
  /** Where copies of the block go, and what is selected then. */
  zones: Zone[];
  whole: Zone;
}

/** Excel takes no longer ones. */
const MAX_FORMAT = 255;

/** One cell fills what is selected; a block goes from its first cell, as often as it fits in a selection of its multiple. */
export function targetOf(model: Model, { rows, columns }: { rows: number; columns: number }): Target {
  const { getters } = model;
  const sheetId = getters.getActiveSheetId();
  if (getters.isCurrentSheetLocked()) throw new FileRefusal(texts.locked);
  const selected = getters.getSelectedZones();
  const [first] = selected;
  if (!first) throw new FileRefusal(texts.manyZones);
  if (selected.length > 1) throw new FileRefusal(texts.manyZones);
  const [high, wide] = [first.bottom - first.top + 1, first.right - first.left + 1];
  // One merged cell is one cell.
  const isOne = getters.isSingleCellOrMerge(sheetId, first);
  const fits = !isOne && high % rows === 0 && wide % columns === 0;
  const [down, across] = fits ? [high / rows, wide / columns] : [1, 1];
  const zones = Array.from({ length: down * across }, (_, index): Zone => {
    const top = first.top + Math.floor(index / across) * rows;
    const left = first.left + (index % across) * columns;
    return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
  });
  const whole = {
    top: first.top,
    left: first.left,
    bottom: first.top + down * rows - 1,
    right: first.left + across * columns - 1,
  };
  const tooMany = (whole.bottom - whole.top + 1) * (whole.right - whole.left + 1) > LIMITS.cells;
  if (tooMany || whole.bottom >= LIMITS.rows || whole.right >= LIMITS.columns)
    throw new FileRefusal(
      texts.tooLarge({
        rows: whole.bottom + 1,
        columns: whole.right + 1,
        maxRows: LIMITS.rows,
        maxColumns: LIMITS.columns,
        maxCells: LIMITS.cells,
      }),
    );
  return { sheetId, zones, whole };
}

/** Refuses where something of the person's would be torn: a merged cell, or the answer of a formula. */
export function checkTarget({ getters }: Model, { sheetId, zones, whole }: Target, cells: Cells): void {
  const isBlockOfOne = cells.length === 1 && cells[0]?.length === 1;
  const isOwnMerge = (merge: Zone) =>
    zones.some((zone) => {
      const cell = cells[merge.top - zone.top]?.[merge.left - zone.left];
      return (
        cell !== undefined &&
        (cell.down ?? 1) === merge.bottom - merge.top + 1 &&
        (cell.across ?? 1) === merge.right - merge.left + 1
      );
    });
  for (const merge of getters.getMergesInZone(sheetId, whole)) {
    const isTheCell = isBlockOfOne && merge.top === whole.top && merge.left === whole.left && zones.length === 1;
    if (!isTheCell && !isOwnMerge(merge))
      throw new FileRefusal(
        texts.merged({
          cells: formatAddress({
            sheet: "",
            row: merge.top,
            column: merge.left,
            rows: merge.bottom - merge.top + 1,
            columns: merge.right - merge.left + 1,
          }),
        }),
      );
  }
  const [lastRow, lastColumn] = [
    Math.min(whole.bottom, getters.getNumberRows(sheetId) - 1),
    Math.min(whole.right, getters.getNumberCols(sheetId) - 1),
  ];
  for (let row = whole.top; row <= lastRow; row += 1) {
    for (let col = whole.left; col <= lastColumn; col += 1) {
      const from = getters.getArrayFormulaSpreadingOn({ sheetId, row, col });
      if (!from || (from.row === row && from.col === col)) continue;
      const isReplaced =
        from.row >= whole.top && from.row <= whole.bottom && from.col >= whole.left && from.col <= whole.right;
      if (!isReplaced)
        throw new FileRefusal(texts.spilled({ cell: cellName(row, col), formula: cellName(from.row, from.col) }));
    }
  }
}

/** The commands of one step. `looks`: with what the source says of looks. */
export function commandsFor(model: Model, target: Target, cells: Cells, looks: boolean): Command[] {
  const { sheetId, zones, whole } = target;
  const commands = enoughRowsAndColumns(model, sheetId, { rows: whole.bottom + 1, columns: whole.right + 1 });
  const written: Written[] = [];
  const merges: Zone[] = [];
  for (const zone of zones) {
    for (const [down, row] of cells.entries()) {
      for (let right = 0; right <= zone.right - zone.left; right += 1) {
        const cell = row[right];
        const position = { sheetId, row: zone.top + down, col: zone.left + right };
        const present = model.getters.getCell(position);
        const update = updateFor(cell, present, looks);
        if (update) commands.push({ type: "UPDATE_CELL", ...position, ...update });
        if (!cell) continue;
        if (looks && (cell.across ?? 1) * (cell.down ?? 1) > 1)
          merges.push({
            top: position.row,
            left: position.col,
            bottom: position.row + (cell.down ?? 1) - 1,
            right: position.col + (cell.across ?? 1) - 1,
          });
        else written.push(...writtenOf(model, cell, row[right + 1], position.col, update?.format ?? present?.format));
      }
    }
  }
  const inside = merges.map((merge) => ({
    ...merge,
    bottom: Math.min(merge.bottom, whole.bottom),
    right: Math.min(merge.right, whole.right),
  }));
  // A merge that is there already is none to add.
  const added = inside.filter(
    (merge) =>
      !model.getters
        .getMergesInZone(sheetId, merge)
        .some((there) => there.top === merge.top && there.left === merge.left),
  );
  if (added.length > 0) commands.push({ type: "ADD_MERGE", sheetId, target: added, force: true });
  for (const [column, size] of widthsFor(model, sheetId, written))
    commands.push({ type: "RESIZE_COLUMNS_ROWS", sheetId, dimension: "COL", elements: [column], size });
  return commands;
}

interface Update {
  content: string;
  format?: Format;
  style?: Style;
}

function updateFor(cell: PastedCell | undefined, present: Cell | undefined, looks: boolean): Update | undefined {
  const content = contentFor(cell?.value ?? null);
  if (content === "" && !present && !(looks && cell?.fill)) return undefined;
  const format =
    cell?.format === undefined || cell.format === "@" ? formatAgainst(cell, present?.format) : formatOf(cell.format);
  const look =
    looks && cell && (cell.bold ?? cell.fill) !== undefined
      ? { ...(cell.bold && { bold: true }), ...(cell.fill !== undefined && { fillColor: cell.fill }) }
      : undefined;
  return { content, ...(format !== undefined && { format }), ...(look && { style: { ...present?.style, ...look } }) };
}

/** The source's own: the grid shows the nearest that it has, and a file keeps it as it is. */
const formatOf = (format: string): string =>
  /^general$/i.test(format) || format.length > MAX_FORMAT ? "" : fromFile(format);

/** A format that would show a number as text or as a date is removed; any other format of the sheet stays. */
function formatAgainst(cell: PastedCell | undefined, present: string | undefined): string | undefined {
  const isInTheWay = present !== undefined && present !== "" && (present === "@" || isDateFormat(present));
  return isInTheWay && cell && cell.value !== null && (typeof cell.value !== "string" || present === "@")
    ? ""
    : undefined;
}

function contentFor(value: PastedCell["value"]): string {
  if (value === null) return "";
  if (typeof value === "object") return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? digitsOf(value) : contentOf({ text: value });
}

/** A text counts only where it would be cut: one that can run over an empty neighbour may. */
function writtenOf(
  model: Model,
  { value, bold }: PastedCell,
  next: PastedCell | undefined,
  column: number,
  format: string | undefined,
): Written[] {
  const style = bold ? { bold } : undefined;
  if (typeof value === "number") {
    return [{ column, text: shownNumber(model, value, format), isNumber: true, ...(style && { style }) }];
  }
  return typeof value === "string" && next !== undefined && next.value !== null
    ? [{ column, text: value, isNumber: false, ...(style && { style }) }]
    : [];
}
