/**
 * Gross exports by the origin and the fate of their value, one row an exporter. The methods answer different questions; see
 * docs/networks.md. Where value added has a row of its own, the last column has taxes and other of all countries.
 *
 * Sources: Borin & Mancini (2023); Koopman, Wang & Wei (2014); Wang, Wei & Zhu (2013).
 */
import type { Entry, Table } from "../../core/data/table";
import {
  type BilateralMethod,
  INVERSE,
  type Method,
  needTrade,
  TERMS,
  TERMS_OF_CELLS,
} from "../../core/networks/export-methods";
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import { koopmanWangWei } from "../../core/networks/koopman-wang-wei";
import { type Network, solve, taxesInExports } from "../../core/networks/network";
import { TAXES_AND_OTHER } from "../../core/networks/value-added";
import { type Sliced, subProgress } from "../../core/sliced";

export function* exportDecompositionInSlices(table: InterCountryTable, method: Method): Sliced<Table> {
  needTrade(table);
  const network = yield* subProgress(solve(table), 0, INVERSE);
  const terms = TERMS[method];
  const sums =
    method === "KWW"
      ? yield* subProgress(koopmanWangWei(network), INVERSE, 1)
      : yield* subProgress(byExporter(network, method), INVERSE, 1);
  const taxes = taxesInExports(network);
  return [
    ["Country", "Gross exports", ...terms, ...(taxes ? [TAXES_AND_OTHER] : [])],
    ...table.countries.map((country, index): Entry[] => [
      country,
      table.data.totals.exports[index]!,
      ...sums.subarray(index * terms.length, (index + 1) * terms.length),
      ...(taxes ? [taxes[index]!] : []),
    ]),
  ];
}

function* byExporter(network: Network, method: BilateralMethod): Sliced<Float64Array> {
  const { table } = network;
  const width = TERMS[method].length;
  const sums = new Float64Array(table.count * width);
  yield* TERMS_OF_CELLS[method](network, [...table.countries.keys()], (row, _importer, terms) => {
    const start = table.data.countryOf[row]! * width;
    for (let term = 0; term < width; term++) sums[start + term]! += terms[term]!;
  });
  return sums;
}
