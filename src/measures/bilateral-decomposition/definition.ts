/**
 * Gross exports of one country by the origin and the fate of their value, one row for each of its industries and importers.
 * The methods answer different questions; see docs/networks.md. Where value added has a row of its own, the last column
 * has taxes and other of all countries.
 *
 * Sources: Borin & Mancini (2023); Wang, Wei & Zhu (2013).
 */
import { type Labels, sameName } from "../../core/data/labels";
import type { Entry, Table } from "../../core/data/table";
import { type BilateralMethod, INVERSE, needTrade, TERMS, TERMS_OF_CELLS } from "../../core/networks/export-methods";
import type { InterCountryTable } from "../../core/networks/inter-country-table";
import { solve } from "../../core/networks/network";
import { TAXES_AND_OTHER } from "../../core/networks/value-added";
import { refuse } from "../../core/refusal";
import { type Sliced, subProgress } from "../../core/sliced";

export function* bilateralDecompositionInSlices(
  table: InterCountryTable,
  exporterLabel: Labels,
  method: BilateralMethod,
): Sliced<Table> {
  needTrade(table);
  const exporter = countryNamed(table, exporterLabel);
  const network = yield* subProgress(solve(table), 0, INVERSE);
  const {
    count,
    data: { first, exports },
  } = table;
  const { taxesB } = network;
  const from = first[exporter]!;
  const found = new Map<number, Entry[]>();
  yield* subProgress(
    TERMS_OF_CELLS[method](network, [exporter], (row, importer, terms) => {
      const sales = exports[row * count + importer]!;
      found.set((row - from) * count + importer, [
        table.rowName(row),
        table.countries[importer]!,
        sales,
        ...terms,
        ...(taxesB ? [taxesB[row]! * sales] : []),
      ]);
    }),
    INVERSE,
    1,
  );
  const order = [...found.keys()].sort((one, other) => one - other);
  return [
    ["Row", "Importer", "Gross exports", ...TERMS[method], ...(taxesB ? [TAXES_AND_OTHER] : [])],
    ...order.map((at) => found.get(at)!),
  ];
}

function countryNamed({ countries }: InterCountryTable, label: Labels): number {
  const name = sameName(label.at(0));
  const found = countries.findIndex((country) => sameName(String(country)) === name);
  return found >= 0
    ? found
    : refuse({ why: "unknown country", place: label.place(0), found: label.at(0), countries: countries.map(String) });
}
