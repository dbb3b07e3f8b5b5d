/**
 * Tables of who holds which matter of governance. They hold names only, so that nothing but their words tells where their
 * headings end: they are read here, and not as a table of figures.
 */

import { MATTERS } from "../measures/governance-matrix/definition";
import { periodIn } from "./periods";
import { type Grid, isBlank } from "./grid";
import { beginsWith, plainWords, speaksOf } from "./header-vocabulary";

export interface MattersTable {
  readonly headRow: number;
  /** Of the records. */
  readonly rows: readonly number[];
  readonly matter: number;
  readonly actor: number;
  readonly period: number | null;
}

/** As VC.GOVERNANCEMATRIX reads them. */
const NAMES = new Set([...MATTERS, "Division of labor", "Co-ordination"].map(plainWords));
const MAX_ROWS_ABOVE = 12;

export function mattersIn(grid: Grid): MattersTable | null {
  for (let row = 0; row < Math.min(grid.height - 1, MAX_ROWS_ABOVE); row++) {
    const heads = grid.cells(row).map((cell) => (typeof cell === "string" ? cell : ""));
    const matter = heads.findIndex((head) => beginsWith("matter", head));
    const actor = heads.findIndex((head, column) => column !== matter && speaksOf("actor", head));
    if (matter < 0 || actor < 0) continue;
    const rows = rowsBelow(grid, row, [matter, actor]);
    const named = rows.flatMap((each) => mattersOf(grid, each, matter));
    // A misspelt one is for the function to refuse.
    if (named.length === 0 || named.filter((name) => NAMES.has(name)).length < 0.6 * named.length) continue;
    const isPeriods = (column: number) =>
      speaksOf("period", heads[column]!) ||
      rows.every((each) => {
        const cell = grid.at(each, column);
        return (typeof cell === "number" || typeof cell === "string") && periodIn(cell) !== null;
      });
    const period = heads.findIndex(
      (head, column) => head !== "" && column !== matter && column !== actor && isPeriods(column),
    );
    return { headRow: row, rows, matter, actor, period: period < 0 ? null : period };
  }
  return null;
}

/** Down to the first row that has neither. */
function rowsBelow(grid: Grid, head: number, columns: readonly number[]): number[] {
  const rows: number[] = [];
  for (let row = head + 1; row < grid.height; row++) {
    if (columns.every((column) => isBlank(grid.at(row, column)))) break;
    rows.push(row);
  }
  return rows;
}

function mattersOf(grid: Grid, row: number, column: number): string[] {
  const cell = grid.at(row, column);
  return typeof cell === "string"
    ? cell.split(",").flatMap((part) => (part.trim() === "" ? [] : [plainWords(part)]))
    : [];
}
