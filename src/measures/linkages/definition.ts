/**
 * Hirschman's production linkages beside their means: how much more than the mean a row draws on others, and serves them.
 *
 *     Backward = D_j / mean D       D the column sums of the Leontief inverse (Rasmussen's power of dispersion)
 *     Forward  = U_i / mean U       U the row sums of the Ghosh inverse; or
 *     Forward  = R_i / mean R       R the row sums of the Leontief inverse (Rasmussen's sensitivity of dispersion)
 *
 * R asks what each row would sell if final demand rose by one in every row, small ones as well. Means are over the rows
 * that have output. Key: both above 1; Backward, Forward: that one; Weak: neither. What differs from 1 by less than the
 * noise of floating point is not above it.
 *
 * Sources: Hirschman (1958); Rasmussen (1956); Ghosh (1958), and for linkages Beyers (1976) and Jones (1976).
 */
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import { solverOf } from "../../core/networks/solver";
import type { Sliced } from "../../core/sliced";
import { positionOf, streamPositionInSlices } from "../../core/networks/stream-position";
import type { Entry, Table } from "../../core/data/table";

const NOISE = 1e-12;

export const FORWARD = ["Ghosh", "Rasmussen"] as const;
export type Forward = (typeof FORWARD)[number];

export function* linkagesInSlices(table: InterCountryTable, by: Forward = "Ghosh"): Sliced<Table> {
  const { upstream, downstream } = yield* streamPositionInSlices(table);
  const served = by === "Ghosh" ? upstream : yield* rowSums(table);
  const rows = table.data.output.filter((figure) => figure !== 0).length;
  const relative = (figures: Float64Array): Float64Array => {
    const sum = figures.reduce((all, figure) => all + figure, 0);
    return figures.map((figure) => (figure * rows) / sum);
  };
  const [backward, forward] = [relative(downstream), relative(served)];
  return [
    ["Row", "Backward", "Forward", "Type"],
    ...table.bySheet((row): Entry[] => [
      table.rowName(row),
      positionOf(table, backward, row),
      positionOf(table, forward, row),
      table.data.output[row] === 0 ? "" : typeOf(backward[row]! > 1 + NOISE, forward[row]! > 1 + NOISE),
    ]),
  ];
}

/** Of the Leontief inverse; 0 where a row has no output. */
function* rowSums(table: InterCountryTable): Sliced<Float64Array> {
  const {
    n,
    data: { output },
  } = table;
  const solver = yield* solverOf(table);
  const sums = yield* solver.right(new Float64Array(n).fill(1), 1);
  return sums.map((sum, row) => (output[row] === 0 ? 0 : sum));
}

function typeOf(backward: boolean, forward: boolean): string {
  if (backward) return forward ? "Key" : "Backward";
  return forward ? "Forward" : "Weak";
}
