/** Square tables that are none of flows: correlations, distances, shares of rows, trade without own sales. */

import type { Figures, Vector } from "./sums";
import { isCountryName } from "./country-codes";

const HUNDREDTHS = 0.015;

/** `hasEvidence`: whether words of the account or its sums speak for flows. */
export function isNoFlows(figures: Figures, names: readonly string[], hasEvidence: boolean): boolean {
  const cells = figures.rows.map((row) => figures.across(row));
  return (
    areCorrelations(cells) ||
    areShares(cells) ||
    areShares(figures.columns.map((column) => figures.down(column))) ||
    (!hasEvidence && (isSymmetric(cells) || isTrade(cells, names)))
  );
}

/** Ones on the diagonal, the same on both sides of it, nothing beyond 1; or the same in per cent. */
function areCorrelations(cells: readonly Vector[]): boolean {
  const one = cells[0]![0]!;
  return (
    (one === 1 || one === 100) &&
    cells.every((row, i) => row[i] === one && row.every((value) => Math.abs(value) <= one)) &&
    (mirrored(cells) || oneSided(cells))
  );
}

const mirrored = (cells: readonly Vector[]) => cells.every((row, i) => row.every((value, j) => value === cells[j]![i]));
const oneSided = (cells: readonly Vector[]) =>
  cells.every((row, i) => row.every((value, j) => i >= j || value === 0)) ||
  cells.every((row, i) => row.every((value, j) => i <= j || value === 0));

function isSymmetric(cells: readonly Vector[]): boolean {
  const isZeroDiagonal = cells.every((row, i) => row[i] === 0);
  return cells.length >= (isZeroDiagonal ? 2 : 3) && (mirrored(cells) || (isZeroDiagonal && oneSided(cells)));
}

/** Rows that sum to 1 or 100: percentages, or probabilities. */
function areShares(cells: readonly Vector[]): boolean {
  const sums = cells.map((row) => row.reduce((sum, value) => sum + value, 0));
  return (
    cells.every((row) => row.every((value) => value >= 0)) &&
    [1, 100].some((whole) => sums.every((sum) => Math.abs(sum - whole) <= HUNDREDTHS * whole))
  );
}

/** Countries that sell nothing to themselves. */
const isTrade = (cells: readonly Vector[], names: readonly string[]): boolean =>
  cells.every((row, i) => row[i] === 0) && names.every(isCountryName);
