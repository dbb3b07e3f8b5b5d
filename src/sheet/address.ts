/** Addresses as a formula writes them: `Sheet1!B5`, `'iPhone 4'!B5:C9`. Rows and columns count from 0. */

export interface Area {
  /** "" where the address names no sheet. */
  sheet: string;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** An area without its sheet. */
export type CellRange = Omit<Area, "sheet">;

export function columnName(column: number): string {
  const before = Math.floor(column / 26);
  return (before > 0 ? columnName(before - 1) : "") + String.fromCharCode(65 + (column % 26));
}

export function columnNumber(name: string): number {
  return [...name.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A sheet's name as written before the `!`: in quotes unless it is a plain word that cannot be mistaken for a cell, a row, a column, TRUE or FALSE. */
export function quoteSheetName(sheet: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) && !/^([a-z]{1,3}\d+|r\d*(c\d*)?|c\d*|true|false)$/i.test(sheet);
  return plain ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

export function cellName(row: number, column: number): string {
  return columnName(column) + String(row + 1);
}

export function formatAddress({ sheet, row, column, rows, columns }: Area): string {
  const first = cellName(row, column);
  const range = rows === 1 && columns === 1 ? first : `${first}:${cellName(row + rows - 1, column + columns - 1)}`;
  return sheet === "" ? range : `${quoteSheetName(sheet)}!${range}`;
}

/** `Sheet1!$A$1:$A$9`, with signs that keep it in place, as Excel defines names and writes what charts are drawn from. */
export function fixedAddress({ sheet, ...place }: Area): string {
  const range = formatAddress({ ...place, sheet: "" }).replaceAll(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return sheet === "" ? range : `${quoteSheetName(sheet)}!${range}`;
}

/** Where two areas of one sheet overlap; null where they do not. Their sheets are not compared. */
export function intersection(one: CellRange, other: CellRange): CellRange | null {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

const ADDRESS = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?\$?([a-z]{1,3})\$?(\d+)(?::\$?([a-z]{1,3})\$?(\d+))?$/i;

/** Null where the text is not the address of a cell or a range (a whole column, a name, an expression). */
export function parseAddress(text: string): Area | null {
  const match = ADDRESS.exec(text.trim());
  if (!match) return null;
  const [, inQuotes, plain, firstColumn = "", firstRow = "", lastColumn = firstColumn, lastRow = firstRow] = match;
  const columns = [columnNumber(firstColumn), columnNumber(lastColumn)];
  const rows = [Number(firstRow) - 1, Number(lastRow) - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  if (row < 0) return null;
  return {
    sheet: inQuotes?.replaceAll("''", "'") ?? plain ?? "",
    row,
    column,
    rows: Math.max(...rows) - row + 1,
    columns: Math.max(...columns) - column + 1,
  };
}

/** The area of an address that must be one. */
export function requireArea(address: string): Area {
  const area = parseAddress(address);
  if (!area) throw new Error(`${address} is not the address of a cell or a range`);
  return area;
}
