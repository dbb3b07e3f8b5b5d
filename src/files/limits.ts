/**
 * What is refused before it is read, so that no file, made so or grown so, stops the page. A grid in a browser holds some
 * hundred thousand cells with ease; what goes beyond that is for a database.
 */

const MILLION = 1_000_000;

export const LIMITS = {
  /** Bytes of the file itself. */
  fileBytes: 40 * MILLION,
  /** Bytes of all its parts once they are expanded. */
  expandedBytes: 300 * MILLION,
  /** A part that is larger than `suspectBytes` may be expanded at most so many times: figures shrink to a tenth, a zip bomb to a thousandth. */
  ratio: 200,
  suspectBytes: 5 * MILLION,
  parts: 5000,
  sheets: 200,
  rows: 200_000,
  columns: 2000,
  /** Rows times columns of a sheet, whatever is in them. */
  area: 5 * MILLION,
  /** Cells that hold something, of all sheets. */
  cells: 600_000,
  /** Excel's own. */
  textLength: 32_767,
  formulaLength: 8192,
  formulaLevels: 64,
  formulaArguments: 255,
} as const;
