/**
 * The rows of a chain by how far each is from its end, against what each earns there: the points of a smile curve.
 *
 *     x = B f, z = B x, distance of row i = z_i / x_i = sum over rounds k of (k + 1) (A^k f)_i / x_i
 *
 * Distance in stages, at least 1 where nothing is negative: 1 is who completes the goods. Value added v_i x_i in money, its
 * share of f, and per unit of output v_i. A row with no part in the chain is left out; where none has one, all is refused.
 * Nothing is fitted to the points: a curve need not smile.
 *
 * Sources: Ye, Meng & Wei (2015); Meng, Ye & Wei (2020), who set labour pay per hour on the upright axis; share and value
 * added per output are our convention.
 */
import { type ChainAsked, chainSolved } from "../../core/networks/chain";
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import { countryOfRow } from "../../core/networks/named";
import { refuse } from "../../core/refusal";
import { type Sliced, subProgress } from "../../core/sliced";
import type { Entry, Table } from "../../core/data/table";

export function* smileCurveInSlices(table: InterCountryTable, asked: ChainAsked): Sliced<Table> {
  const { chain, solver, output } = yield* subProgress(chainSolved(table, asked), 0, 0.9);
  const stages = yield* subProgress(solver.right(output, 1), 0.9, 1);
  const points = table
    .bySheet((row) => row)
    .filter((row) => output[row] !== 0)
    .map((row): Entry[] => {
      const added = table.v[row]! * output[row]!;
      return [
        table.rowName(row),
        countryOfRow(table, row),
        stages[row]! / output[row]!,
        added,
        chain.share(added),
        table.v[row]!,
      ];
    });
  if (points.length === 0) refuse({ why: "nothing in chain", place: chain.place, what: chain.words });
  return [["Row", "Country", "Distance", "Value added", "Share", "Value added per output"], ...points];
}
