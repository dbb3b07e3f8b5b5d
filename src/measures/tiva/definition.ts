/**
 * Whose value added is in what (the OECD's trade in value added): countries of origin down, and across by
 *
 *     final demand   the countries that absorb it:                 V B Y
 *     exports        the countries in whose gross exports it is:   V B E
 *     production     the countries that complete the final goods:  V B (all final sales of each row)
 *
 * Of one country, its value added in all final demand is all that it adds; a column's total is that column's final
 * demand, exports or final goods, taken from the table itself.
 */
import { needTrade } from "../../core/networks/export-methods";
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import { productInSlices, whole } from "../../core/numbers/matrix";
import { type Network, exportsOf, solve } from "../../core/networks/network";
import { type Sliced, subProgress } from "../../core/sliced";
import type { Entry, Table } from "../../core/data/table";

const COUNTRIES_OF_A_SLICE = 100;

export const ORIGINS_OF = ["final demand", "exports", "production"] as const;
export type OriginOf = (typeof ORIGINS_OF)[number];

export function* valueAddedOriginInSlices(table: InterCountryTable, of: OriginOf): Sliced<Table> {
  if (of === "exports") needTrade(table);
  const network = yield* subProgress(solve(table), 0, 0.9);
  const {
    countries,
    count,
    data: { totals },
  } = table;
  const origins = yield* subProgress(originsOf(network, of), 0.9, 1);
  const total = { "final demand": totals.demand, exports: totals.exports, production: totals.completed }[of];
  return [
    ["Origin", ...countries],
    ...countries.map((country, origin): Entry[] => [
      country,
      ...origins.subarray(origin * count, (origin + 1) * count),
    ]),
    ["Total", ...total],
  ];
}

/** countries x countries. */
function* originsOf(network: Network, of: OriginOf): Sliced<Float64Array> {
  const { table, vB } = network;
  const {
    n,
    count,
    data: { final, allFinal, countryOf },
  } = table;
  if (of === "final demand") return yield* productInSlices(whole(vB, n), whole(final, count), count, count, n);
  const figures = of === "exports" ? exportsOf(table) : allFinal;
  const sums = new Float64Array(count * count);
  for (let origin = 0; origin < count; origin++) {
    if (origin % COUNTRIES_OF_A_SLICE === 0) yield origin / count;
    for (let row = 0; row < n; row++) sums[origin * count + countryOf[row]!]! += vB[origin * n + row]! * figures[row]!;
  }
  return sums;
}
