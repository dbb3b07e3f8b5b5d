/** The tables on a sheet: blocks of cells with empty rows between them. */

import { type Grid, isBlank, partOf, regionAround, trimmed } from "./grid";
import type { CellContent } from "../sheet/cells";
import { findHeader, kindOf } from "./table-header";
import { numeralIn } from "./numeral";
import { runToEnd, type Sliced } from "../core/sliced";

/** Less than this is a line of text, not a table. */
const LEAST = { rows: 2, columns: 2 } as const;

/**
 * A block without headings below one of the same columns is the rest of that table, for people part long tables by empty
 * rows. Blocks of one row or one column are no tables.
 */
export function* tablesOn(grid: Grid): Sliced<Grid[]> {
  const bands: { from: number; to: number }[] = [];
  let from = -1;
  for (let row = 0; row <= grid.height; row++) {
    yield;
    const isEmpty = row === grid.height || grid.cells(row).every(isBlank);
    if (!isEmpty && from < 0) from = row;
    if (isEmpty && from >= 0) {
      bands.push({ from, to: row - 1 });
      from = -1;
    }
  }
  const tables: Grid[] = [];
  // Headings that an empty row parts from their records.
  let apart: Grid | null = null;
  for (const { from: top, to } of bands) {
    yield;
    const band = trimmed(partOf(grid, { row: top, column: 0, rows: to - top + 1, columns: grid.width }));
    if (!band) continue;
    const sides = yield* sideBySide(band);
    if (sides.length > 1) {
      tables.push(...sides);
      continue;
    }
    const before = tables[tables.length - 1];
    const heads = apart && apart.row + apart.height + 1 === band.row && apart.column <= band.column ? apart : null;
    const isHeaded = findHeader(band).rows.length > 0;
    if (heads && !isHeaded) {
      apart = null;
      tables.push(union(grid, heads, band));
      continue;
    }
    if (apart && apart.height >= LEAST.rows) tables.push(apart);
    apart = null;
    const goesOn =
      before &&
      before.column === band.column &&
      before.width === band.width &&
      band.width >= LEAST.columns &&
      !isHeaded;
    if (goesOn) tables[tables.length - 1] = union(grid, before, band);
    else if (isOfHeadings(band)) apart = band;
    else if (band.height >= LEAST.rows && band.width >= LEAST.columns) tables.push(band);
  }
  if (apart && apart.height >= LEAST.rows) tables.push(apart);
  return tables;
}

/**
 * Tables beside one another, with an empty column between; the block itself where it is one. People leave columns empty
 * within a table too: only what has names and figures of its own on each side is two tables.
 */
export function* sideBySide(block: Grid): Sliced<Grid[]> {
  const isEmpty = Array.from({ length: block.width }, () => true);
  for (const cells of block.values) {
    yield;
    cells.forEach((cell, column) => (isEmpty[column] &&= isBlank(cell)));
  }
  const parts: Grid[] = [];
  for (let from = 0; from < isEmpty.length;) {
    let to = from;
    while (to < isEmpty.length && !isEmpty[to]) to += 1;
    const part =
      to > from ? trimmed(partOf(block, { row: 0, column: from, rows: block.height, columns: to - from })) : null;
    if (part) parts.push(part);
    from = to + 1;
  }
  return parts.length > 1 && parts.every(isOfItself) ? parts : [block];
}

/** Whether a part has a column of names before one of figures. */
function isOfItself(part: Grid): boolean {
  if (part.height < LEAST.rows + 1 || part.width < LEAST.columns) return false;
  const { first } = findHeader(part);
  const records = part.values.slice(first, first + 30).filter((cells) => !cells.every(isBlank));
  const mostly = (isIt: (cell: CellContent | undefined) => boolean) => (column: number) =>
    2 * records.filter((cells) => isIt(cells[column])).length > records.length;
  const columns = Array.from({ length: part.width }, (_, column) => column);
  const names = columns.findIndex(mostly((cell) => typeof cell === "string" && !isBlank(cell) && !numeralIn(cell)));
  return (
    names >= 0 &&
    columns
      .slice(names + 1)
      .some(mostly((cell) => typeof cell === "number" || (typeof cell === "string" && numeralIn(cell) !== null)))
  );
}

/** The table around a cell or right beside it; null where there is none of two rows at least. Rows and columns are the sheet's. */
export function tableAround(sheet: Grid, row: number, column: number): Grid | null {
  const { r, c } = nearestIn(sheet, row, column);
  const around = isWithin(sheet, r, c) ? regionAround(sheet, r, c) : null;
  const whole = around && withWhatBelongs(sheet, around);
  return whole && whole.height > 1 ? whole : null;
}

/** Within the sheet's cells, for a cell of theirs or one right beside them. */
function nearestIn(sheet: Grid, row: number, column: number): { r: number; c: number } {
  const nearest = (place: number, count: number) => (place === -1 ? 0 : place === count ? count - 1 : place);
  return { r: nearest(row - sheet.row, sheet.height), c: nearest(column - sheet.column, sheet.width) };
}

const isWithin = ({ height, width }: Grid, r: number, c: number): boolean =>
  r >= 0 && c >= 0 && r < height && c < width;

/**
 * A block with what one empty row parts from it: headings or a title above, further records of the same columns above and
 * below. Two blocks with headings of their own stay two tables.
 */
function withWhatBelongs(sheet: Grid, block: Grid): Grid {
  let whole = block;
  for (;;) {
    const above = beside(sheet, whole, whole.row - 2);
    const below = beside(sheet, whole, whole.row + whole.height + 1);
    const hasHeadings = findHeader(whole).rows.length > 0;
    const isWithin = (part: Grid) =>
      part.column <= whole.column && part.column + part.width >= whole.column + whole.width;
    if (
      above &&
      !hasHeadings &&
      !isOfTitles(whole) &&
      isWithin(above) &&
      (isOfHeadings(above) || (!isOfTitles(above) && above.column === whole.column))
    )
      whole = union(sheet, above, whole);
    else if (
      below &&
      isOfHeadings(whole) &&
      !isOfHeadings(below) &&
      findHeader(below).rows.length === 0 &&
      below.column >= whole.column
    )
      whole = union(sheet, whole, below);
    else if (
      below &&
      below.column === whole.column &&
      below.width <= whole.width &&
      below.width >= LEAST.columns &&
      !isOfHeadings(below) &&
      !isOfTitles(below) &&
      findHeader(below).rows.length === 0
    )
      whole = union(sheet, whole, below);
    else return whole;
  }
}

/** The block in a row of the sheet that begins under or over another one; null where the row is empty there. */
function beside(sheet: Grid, whole: Grid, row: number): Grid | null {
  const at = row - sheet.row;
  if (at < 0 || at >= sheet.height) return null;
  for (let column = whole.column; column < whole.column + whole.width; column++) {
    if (!isBlank(sheet.at(at, column - sheet.column))) return regionAround(sheet, at, column - sheet.column);
  }
  return null;
}

/** Words, or years over columns, and no figure: a row of headings alone. */
function isOfHeadings(part: Grid): boolean {
  const last = part.cells(part.height - 1).filter((cell) => !isBlank(cell));
  return (
    part.height <= 3 &&
    last.length >= 2 &&
    part.values.every((cells) => cells.every((cell) => kindOf(cell) !== "figure"))
  );
}

/** One text in each row. */
const isOfTitles = (part: Grid): boolean =>
  part.values.every((cells) => cells.filter((cell) => !isBlank(cell)).length <= 1) &&
  part.values.every((cells) => cells.every((cell) => kindOf(cell) !== "figure"));

function union(sheet: Grid, one: Grid, other: Grid): Grid {
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  return partOf(sheet, {
    row: row - sheet.row,
    column: column - sheet.column,
    rows: Math.max(one.row + one.height, other.row + other.height) - row,
    columns: Math.max(one.column + one.width, other.column + other.width) - column,
  });
}

/**
 * The table that one selected cell means, among the cells of its sheet: the one around or right beside it, else the next
 * below, for it may be the title of one. Rows and columns are the sheet's.
 */
export function tableMeant(sheet: Grid, row: number, column: number): Grid | null {
  const around = tableAround(sheet, row, column);
  if (around) return around;
  const { r, c } = nearestIn(sheet, row, column);
  const isIn = isWithin(sheet, r, c);
  const isBelow = (table: Grid) =>
    table.row > row && row >= sheet.row && column >= sheet.column && column < table.column + table.width;
  return isIn ? (runToEnd(tablesOn(sheet)).find(isBelow) ?? null) : null;
}
