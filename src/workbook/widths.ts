/** How wide a column must be for what is written into it. */

import type { Command, Model, Style } from "@odoo/o-spreadsheet";
import { shownNumber } from "./grid-formats";

/** The grid's padding on both sides of text, and a little space. */
const AROUND = 14;
/** Wider than this no figure needs its column; it would push the table out of sight. */
const MAX_FIGURE_WIDTH = 320;
const MAX_TEXT_WIDTH = 240;

/** A letter of the grid's own at 10 points, where there is no page to measure on. */
const LETTER = 7.5;

export interface Written {
  column: number;
  text: string;
  isNumber: boolean;
  style?: Style;
}

/** The columns that are too narrow for these cells, with the width that they need: wider ones keep theirs. */
export function widthsFor(model: Model, sheetId: string, cells: Iterable<Written>): Map<number, number> {
  const longest = new Map<string, Written>();
  for (const cell of cells) {
    // A figure of more letters is wider; so few are measured that a large block takes no time.
    const key = `${cell.column},${cell.isNumber},${cell.style?.bold === true},${cell.style?.fontSize ?? ""}`;
    if ((longest.get(key)?.text.length ?? -1) < cell.text.length) longest.set(key, cell);
  }
  const needed = new Map<number, number>();
  for (const { column, text, isNumber, style } of longest.values()) {
    const width = Math.min(
      isNumber ? MAX_FIGURE_WIDTH : MAX_TEXT_WIDTH,
      Math.ceil(widthOf(model, text, style ?? {}) + AROUND),
    );
    if (width > (needed.get(column) ?? 0)) needed.set(column, width);
  }
  const columns = model.getters.getNumberCols(sheetId);
  for (const [column, width] of needed) {
    const present =
      column < columns
        ? model.getters.getColSize(sheetId, column)
        : o_spreadsheet.SPREADSHEET_DIMENSIONS.DEFAULT_CELL_WIDTH;
    if (present >= width) needed.delete(column);
  }
  return needed;
}

function widthOf(model: Model, text: string, style: Style): number {
  const lines = text.split("\n");
  if (typeof document === "undefined")
    return Math.max(...lines.map((line) => line.length)) * LETTER * ((style.fontSize ?? 10) / 10);
  return Math.max(...lines.map((line) => model.getters.getTextWidth(line, style)));
}

interface Entry {
  sheetId: string;
  place: { row: number; column: number };
  text: string;
  format?: string | undefined;
}

/** Of formulas that are to be put in, and words beside them: the commands that make columns wide enough for what they will show. */
export function widenFor(model: Model, entries: readonly Entry[]): Command[] {
  const sheetIds = new Set(entries.map(({ sheetId }) => sheetId));
  return Array.from(sheetIds).flatMap((sheetId) => {
    const own = entries.filter((entry) => entry.sheetId === sheetId);
    const widths = widthsFor(
      model,
      sheetId,
      own.flatMap((entry) => (entry.text.startsWith("=") ? figuresOf(model, entry) : wordsOf(own, entry))),
    );
    return Array.from(widths, ([column, size]): Command => ({
      type: "RESIZE_COLUMNS_ROWS",
      sheetId,
      dimension: "COL",
      elements: [column],
      size,
    }));
  });
}

function figuresOf(model: Model, { sheetId, place: { row, column }, text, format }: Entry): Written[] {
  const answer = model.getters.evaluateFormulaResult(sheetId, text, { sheetId, row, col: column });
  const columns = Array.isArray(answer) ? answer : [[answer]];
  return columns.flatMap((cells, right) =>
    cells.flatMap(({ value, format: its }) =>
      typeof value === "number"
        ? [{ column: column + right, isNumber: true, text: shownNumber(model, value, format ?? its) }]
        : [],
    ),
  );
}

/** Words may run over an empty neighbour. */
function wordsOf(entries: readonly Entry[], { place: { row, column }, text }: Entry): Written[] {
  const hasNeighbour = entries.some(({ place }) => place.row === row && place.column === column + 1);
  return hasNeighbour ? [{ column, isNumber: false, text }] : [];
}
