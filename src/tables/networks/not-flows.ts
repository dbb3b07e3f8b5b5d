/** Square tables that are none of flows: correlations, distances, shares of rows, trade without own sales. */

import type { Sliced } from "../../core/sliced";
import type { Figures, Vector } from "./sums";
import { isCountryName } from "./country-codes";

const HUNDREDTHS = 0.015;

/** `hasEvidence`: whether words of the account or its sums speak for flows. */
export function* isNoFlows(figures: Figures, names: readonly string[], hasEvidence: boolean): Sliced<boolean> {
  const square = new SquareFigures(figures);
  return (
    (yield* areCorrelations(square)) ||
    (yield* areShares(square, figures.sold(figures.columns))) ||
    (yield* areShares(square, figures.bought(figures.rows))) ||
    (!hasEvidence && ((yield* isSymmetric(square)) || (square.isZeroDiagonal && names.every(isCountryName))))
  );
}

class SquareFigures {
  readonly n: number;

  constructor(private readonly figures: Figures) {
    this.n = figures.n;
  }

  at(row: number, column: number): number {
    return this.figures.at(this.figures.rows[row]!, this.figures.columns[column]!);
  }

  /** Whether a test holds for every figure. */
  *every(test: (value: number, row: number, column: number) => boolean): Sliced<boolean> {
    for (let row = 0; row < this.n; row += 1) {
      yield;
      for (let column = 0; column < this.n; column += 1) if (!test(this.at(row, column), row, column)) return false;
    }
    return true;
  }

  isDiagonal(value: number): boolean {
    for (let row = 0; row < this.n; row += 1) if (this.at(row, row) !== value) return false;
    return true;
  }

  /** Countries that sell nothing to themselves. */
  get isZeroDiagonal(): boolean {
    return this.isDiagonal(0);
  }
}

/** Ones on the diagonal, the same on both sides of it, nothing beyond 1; or the same in per cent. */
function* areCorrelations(square: SquareFigures): Sliced<boolean> {
  const one = square.at(0, 0);
  return (
    (one === 1 || one === 100) &&
    square.isDiagonal(one) &&
    (yield* square.every((value) => Math.abs(value) <= one)) &&
    ((yield* isMirrored(square)) || (yield* isOneSided(square)))
  );
}

const isMirrored = (square: SquareFigures) => square.every((value, row, column) => value === square.at(column, row));

function* isOneSided(square: SquareFigures): Sliced<boolean> {
  return (
    (yield* square.every((value, row, column) => row >= column || value === 0)) ||
    (yield* square.every((value, row, column) => row <= column || value === 0))
  );
}

function* isSymmetric(square: SquareFigures): Sliced<boolean> {
  const { isZeroDiagonal } = square;
  if (square.n < (isZeroDiagonal ? 2 : 3)) return false;
  return (yield* isMirrored(square)) || (isZeroDiagonal && (yield* isOneSided(square)));
}

/** Rows or columns that sum to 1 or 100: percentages, or probabilities. */
function* areShares(square: SquareFigures, sums: Vector): Sliced<boolean> {
  return (
    [1, 100].some((whole) => sums.every((sum) => Math.abs(sum - whole) <= HUNDREDTHS * whole)) &&
    (yield* square.every((value) => value >= 0))
  );
}
