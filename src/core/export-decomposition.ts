/**
 * Gross exports by the origin and the fate of their value, one row an exporter, or one row for each of its industries and
 * importers. The methods answer different questions; see docs/networks.md.
 */
import { BM_SINK, BM_SOURCE, borinManciniSink, borinManciniSource } from "./networks/borin-mancini";
import type { Emit, Exporters } from "./networks/export-terms";
import type { InterCountryTable } from "./networks/inter-country-table";
import { KWW, koopmanWangWei } from "./networks/koopman-wang-wei";
import { type Labels, sameName } from "./data/labels";
import { type Network, solved } from "./networks/network";
import { refuse } from "./refusal";
import { type Sliced, subProgress } from "./sliced";
import type { Entry, Table } from "./data/table";
import { WWZ, wangWeiZhu } from "./networks/wang-wei-zhu";

export const METHODS = ["BM", "BM sink", "KWW", "WWZ"] as const;
export type Method = (typeof METHODS)[number];
export const BILATERAL_METHODS = ["BM", "BM sink", "WWZ"] as const;
export type BilateralMethod = (typeof BILATERAL_METHODS)[number];

const TERMS: Readonly<Record<Method, readonly string[]>> = { BM: BM_SOURCE, "BM sink": BM_SINK, KWW, WWZ };

const TERMS_OF_CELLS: Readonly<
  Record<BilateralMethod, (network: Network, exporters: Exporters, emit: Emit) => Sliced<void>>
> = {
  BM: borinManciniSource,
  "BM sink": borinManciniSink,
  WWZ: wangWeiZhu,
};

/** Half of the work, more or less, is the inverse. */
const INVERSE = 0.5;

export function* exportDecompositionInSlices(table: InterCountryTable, method: Method): Sliced<Table> {
  needTrade(table);
  const network = yield* subProgress(solved(table), 0, INVERSE);
  const terms = TERMS[method];
  const sums =
    method === "KWW"
      ? yield* subProgress(koopmanWangWei(network), INVERSE, 1)
      : yield* subProgress(byExporter(network, method), INVERSE, 1);
  return [
    ["Country", "Gross exports", ...terms],
    ...table.countries.map((country, index): Entry[] => [
      country,
      table.has.totals.exports[index]!,
      ...sums.subarray(index * terms.length, (index + 1) * terms.length),
    ]),
  ];
}

function* byExporter(network: Network, method: BilateralMethod): Sliced<Float64Array> {
  const { table } = network;
  const width = TERMS[method].length;
  const sums = new Float64Array(table.count * width);
  yield* TERMS_OF_CELLS[method](network, [...table.countries.keys()], (row, _importer, terms) => {
    const start = table.has.countryOf[row]! * width;
    for (let term = 0; term < width; term++) sums[start + term]! += terms[term]!;
  });
  return sums;
}

export function* bilateralDecompositionInSlices(
  table: InterCountryTable,
  exporterLabel: Labels,
  method: BilateralMethod,
): Sliced<Table> {
  needTrade(table);
  const exporter = countryNamed(table, exporterLabel);
  const network = yield* subProgress(solved(table), 0, INVERSE);
  const {
    count,
    has: { first, exports },
  } = table;
  const from = first[exporter]!;
  const found = new Map<number, Entry[]>();
  yield* subProgress(
    TERMS_OF_CELLS[method](network, [exporter], (row, importer, terms) => {
      found.set((row - from) * count + importer, [
        table.rowName(row),
        table.countries[importer]!,
        exports[row * count + importer]!,
        ...terms,
      ]);
    }),
    INVERSE,
    1,
  );
  const order = [...found.keys()].sort((one, other) => one - other);
  return [["Row", "Importer", "Gross exports", ...TERMS[method]], ...order.map((at) => found.get(at)!)];
}

/** A table of one country has no exports. */
export function needTrade(table: InterCountryTable): void {
  if (table.count === 1)
    refuse({ why: "no trade", place: { argument: "finalDemand" }, country: table.countryWords(0) });
}

function countryNamed({ countries }: InterCountryTable, label: Labels): number {
  const name = sameName(label.at(0));
  const found = countries.findIndex((country) => sameName(String(country)) === name);
  return found >= 0
    ? found
    : refuse({ why: "unknown country", place: label.place(0), found: label.at(0), countries: countries.map(String) });
}
