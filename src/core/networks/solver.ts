/**
 * The equations of a table, X = A X + Y, solved for what is asked and no more.
 *
 *     right(C) = (I - A)^-1 C     the output that final sales take, n x count
 *     left(R)  = R (I - A)^-1     what accounts per unit of output come to through all rounds, count x n
 */
import type { InterCountryTable } from "./inter-country-table";
import { leontiefInverse } from "./network";
import { productInSlices, whole } from "../numbers/matrix";
import type { Sliced } from "../sliced";

export interface Solver {
  right(columns: Float64Array, count: number): Sliced<Float64Array>;
  left(rows: Float64Array, count: number): Sliced<Float64Array>;
}

export function* solverOf(table: InterCountryTable): Sliced<Solver> {
  const { n } = table;
  const b = whole(yield* leontiefInverse(table), n);
  return {
    right: (columns, count) => productInSlices(b, whole(columns, count), n, count, n),
    left: (rows, count) => productInSlices(whole(rows, n), b, count, n, n),
  };
}
