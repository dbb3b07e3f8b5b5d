/** How the equations of a table, or of a part of it, are eliminated, and what is said where they cannot be. */
import type { InterCountryTable } from "./inter-country-table";
import type { Margins } from "../numbers/leontief-factors";
import { Singular } from "../numbers/triangular-elimination";
import { refuse } from "../refusal";
import type { Sliced } from "../sliced";

/** Where shares of a unit of output differ from 1 by more, elimination with pivoting has lost its digits. */
const MAX_MISSED = 1e-9;

/**
 * For each column what it buys from outside, per unit of output; for each row its sales to outside, in currency. A row
 * without output is left as it is: its slack is 1.
 */
export function marginsOf(
  by: Margins["by"],
  output: Float64Array,
  columnSlack: Float64Array,
  rowSlack: Float64Array,
): Margins {
  switch (by) {
    case "columns":
      return { by, slack: columnSlack.map((slack, row) => (output[row] === 0 ? 1 : slack)) };
    case "rows":
      return {
        by,
        slack: rowSlack.map((slack, row) => (output[row] === 0 ? 1 : slack / output[row]!)),
        output: output.map((figure) => (figure === 0 ? 1 : figure)),
      };
    case "pivoted":
      return { by };
  }
}

/** Eliminates rows of a table from one on, and refuses with their names what has no solution. */
export function* refusingUnsolved<Made>(
  table: InterCountryTable,
  from: number,
  work: (unsolved: (row: number) => never) => Sliced<Made>,
): Sliced<Made> {
  const nameOf = (row: number): string => table.rowWords(from + row);
  const unsolved = (row: number): never =>
    refuse({ why: "no solution", place: table.place(from + row), name: nameOf(row) });
  try {
    return yield* work(unsolved);
  } catch (thrown) {
    if (!(thrown instanceof Singular)) throw thrown;
    if (table.data.by === "pivoted") return unsolved(thrown.row);
    return refuse({
      why: "sells to itself only",
      place: table.place(from + thrown.row),
      names: thrown.loop.map(nameOf),
    });
  }
}

/** Whatever a product is worth came in from outside in one of the rounds: these shares of each are 1. */
export function sharesAreKept(shares: Float64Array, output: Float64Array, unsolved: (row: number) => never): void {
  shares.forEach((sum, row) => {
    if (output[row] !== 0 && !(Math.abs(sum - 1) <= MAX_MISSED)) unsolved(row);
  });
}
