/**
 * Hirschman's linkages as Rasmussen's indices: how much more than the mean a row draws on others, and serves them.
 *
 *     Backward = D_i / mean D, Forward = U_i / mean U
 *
 * D the column sums of the Leontief inverse, U the row sums of the Ghosh inverse, means over the rows that have output.
 * Key: both above 1; Backward, Forward: that one; Weak: neither. What differs from 1 by less than the noise of floating
 * point is not above it.
 */
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import type { Sliced } from "../../core/sliced";
import { positionOf, streamPositionInSlices } from "../../core/networks/stream-position";
import type { Entry, Table } from "../../core/data/table";

const NOISE = 1e-12;

export function* linkagesInSlices(table: InterCountryTable): Sliced<Table> {
  const { upstream, downstream } = yield* streamPositionInSlices(table);
  const rows = table.data.output.filter((figure) => figure !== 0).length;
  const relative = (figures: Float64Array): Float64Array => {
    const sum = figures.reduce((all, figure) => all + figure, 0);
    return figures.map((figure) => (figure * rows) / sum);
  };
  const [backward, forward] = [relative(downstream), relative(upstream)];
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

function typeOf(backward: boolean, forward: boolean): string {
  if (backward) return forward ? "Key" : "Backward";
  return forward ? "Forward" : "Weak";
}
