/**
 * Whose value added is in a product, in what a country buys or in what it exports, by industry and country: "who gets
 * what of a car".
 *
 *     x = B f, value added of row i = v_i x_i, share = v_i x_i / sum of f
 *
 * with f the final goods or exports at the end of the chain, and B = (I - A)^-1. In money, shares as fractions. All rows,
 * a row outside the chain with 0; the value added of all sums to f, together with taxes and other where value added has a
 * row of its own. Summed by country it is a column of TIVA. Where f sums to 0, the shares are refused.
 *
 * Source: OECD (2021), Guide to OECD TiVA Indicators: origin of value added in final demand and in gross exports.
 */
import { type ChainAsked, chainSolved } from "../../core/networks/chain";
import { timesEach } from "../../core/networks/borders";
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import { countryOfRow } from "../../core/networks/named";
import { TAXES_AND_OTHER } from "../../core/networks/value-added";
import type { Sliced } from "../../core/sliced";
import type { Entry, Table } from "../../core/data/table";

export function* valueOriginInSlices(table: InterCountryTable, asked: ChainAsked): Sliced<Table> {
  const { chain, output } = yield* chainSolved(table, asked);
  const added = timesEach(table.v, output);
  const { rest } = table.valueAdded;
  const line = (row: string | number, country: string | number, amount: number): Entry[] => [
    row,
    country,
    amount,
    chain.share(amount),
  ];
  return [
    ["Row", "Country", "Value added", "Share"],
    ...table.bySheet((row) => line(table.rowName(row), countryOfRow(table, row), added[row]!)),
    ...(rest ? [line(TAXES_AND_OTHER, "", inAll(rest.perUnit, output))] : []),
    line("Total", "", chain.total),
  ];
}

const inAll = (perUnit: Float64Array, output: Float64Array): number =>
  timesEach(perUnit, output).reduce((sum, amount) => sum + amount, 0);
