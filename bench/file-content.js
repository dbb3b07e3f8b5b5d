/** What the files of the bench contain. */

export const [ROWS, COLUMNS, TABLE_COLUMNS] = [50_000, 10, 5];

/**
 * @import { Cell, CellStyle, CellValue } from "hucre"
 *
 * @typedef {Record<number, CellStyle>} Styles Of columns.
 */

/**
 * @param {number} row
 * @param {number} column
 */
export const figure = (row, column) => ((row * 7919 + column * 104_729) % 90_000) / 100;

/** Names, figures and one column of formulas; formats and looks in one column each. */
export function workbookCells() {
  /** @type {(string | number)[][]} */
  const cells = [];
  for (let row = 0; row < ROWS; row += 1) {
    cells.push([
      `Link ${row}`,
      ...Array.from({ length: COLUMNS - 2 }, (_, column) => figure(row, column + 1)),
      2 * figure(row, 1),
    ]);
  }
  return cells;
}

/** @type {Styles} */
export const STYLED = { 3: { numFmt: "#,##0.00" }, 4: { font: { bold: true } } };

/**
 * As the library takes it: rows of values, and a cell each for what is more than its value. Runs in Node and in the browser's
 * thread.
 *
 * @param {CellValue[][]} rows
 * @param {Styles} styles
 */
export const forLibrary = (rows, styles) => {
  /** @type {Map<string, Partial<Cell>>} */
  const cells = new Map();
  rows.forEach((row, at) => {
    for (const [column, style] of Object.entries(styles))
      cells.set(`${at},${column}`, { value: row[Number(column)], style });
    cells.set(`${at},${row.length - 1}`, { formula: `B${at + 1}*2`, formulaResult: row[row.length - 1] });
  });
  return [{ name: "Long", rows, cells }];
};

export const table = () =>
  Array.from({ length: ROWS }, (_, row) =>
    [`Link ${row}`, ...Array.from({ length: TABLE_COLUMNS - 1 }, (__, column) => figure(row, column + 1))].join(","),
  ).join("\n");
