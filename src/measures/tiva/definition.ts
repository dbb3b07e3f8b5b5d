/**
 * Whose value added is in what (the OECD's trade in value added): countries of origin down, and across by
 *
 *     final demand   the countries that absorb it:                 V B Y
 *     exports        the countries in whose gross exports it is:   V B E
 *     production     the countries that complete the final goods:  V B (all final sales of each row)
 *
 * Of one country, its value added in all final demand is all that it adds; a column's total is that column's final
 * demand, exports or final goods, taken from the table itself. Where value added has a row of its own, taxes and other,
 * of all countries together, have a row before the totals.
 */
import { needTrade } from "../../core/networks/export-methods";
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import { productInSlices, whole } from "../../core/numbers/matrix";
import { exportsOf, solve } from "../../core/networks/network";
import { TAXES_AND_OTHER } from "../../core/networks/value-added";
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
  const origins = yield* subProgress(originsOf(network.table, network.vB, count, of), 0.9, 1);
  const taxes = network.taxesB && (yield* originsOf(network.table, network.taxesB, 1, of));
  const total = { "final demand": totals.demand, exports: totals.exports, production: totals.completed }[of];
  return [
    ["Origin", ...countries],
    ...countries.map((country, origin): Entry[] => [
      country,
      ...origins.subarray(origin * count, (origin + 1) * count),
    ]),
    ...(taxes ? [[TAXES_AND_OTHER, ...taxes]] : []),
    ["Total", ...total],
  ];
}

/** Accounts per unit of each row's product, accounts x n, in what the columns of the answer buy or sell: accounts x countries. */
function* originsOf(
  table: InterCountryTable,
  perUnit: Float64Array,
  accounts: number,
  of: OriginOf,
): Sliced<Float64Array> {
  const {
    n,
    count,
    data: { final, allFinal, countryOf },
  } = table;
  if (of === "final demand") return yield* productInSlices(whole(perUnit, n), whole(final, count), accounts, count, n);
  const figures = of === "exports" ? exportsOf(table) : allFinal;
  const sums = new Float64Array(accounts * count);
  for (let origin = 0; origin < accounts; origin++) {
    if (origin % COUNTRIES_OF_A_SLICE === 0) yield origin / accounts;
    for (let row = 0; row < n; row++)
      sums[origin * count + countryOf[row]!]! += perUnit[origin * n + row]! * figures[row]!;
  }
  return sums;
}
