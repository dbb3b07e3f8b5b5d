/**
 * The equations of a table, X = A X + Y, solved for what is asked and no more.
 *
 *     right(C) = (I - A)^-1 C     the output that final sales take, n x count
 *     left(R)  = R (I - A)^-1     what accounts per unit of output come to through all rounds, count x n
 *
 * I - A is factored once for a table, however it is seen.
 */
import type { InterCountryTable } from "./inter-country-table";
import { marginsOf, refusingUnsolved, sharesAreKept } from "./elimination";
import { type Factors, factored } from "../numbers/leontief-factors";
import type { Sliced } from "../sliced";

export type Solver = Factors;

const solvers = new WeakMap<InterCountryTable["data"], Solver>();

export function* solverOf(table: InterCountryTable): Sliced<Solver> {
  const known = solvers.get(table.data);
  if (known) return known;
  const {
    n,
    t,
    data: { a, output, allFinal, by },
  } = table;
  const solver = yield* refusingUnsolved(table, 0, function* (unsolved) {
    const factors = yield* factored(a, n, marginsOf(by, output, t, allFinal));
    if (by === "pivoted") sharesAreKept(yield* factors.left(t, 1), output, unsolved);
    return factors;
  });
  solvers.set(table.data, solver);
  return solver;
}
