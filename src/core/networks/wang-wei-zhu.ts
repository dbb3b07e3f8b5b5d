/**
 * The exports of each row to each importer in sixteen terms (Wang, Wei & Zhu 2013). Exporter s, importer r, third
 * countries t; element by element over the rows of s:
 *
 *     DVA_FIN      b Y_sr                                        DDC_FIN  l A_sr B_rs sum over k not s of Y_sk
 *     DVA_INT      l A_sr B_rr Y_rr                              DDC_INT  (b - l) A_sr X_r
 *     DVA_INTrexI1 l A_sr sum B_rt Y_tt                          MVA_FIN  m Y_sr
 *     DVA_INTrexF  l A_sr B_rr sum Y_rt                          OVA_FIN  o Y_sr
 *     DVA_INTrexI2 l A_sr sum B_rt sum over k not s, t of Y_tk   MVA_INT  m A_sr L_rr Y_rr
 *     RDV_FIN      l A_sr B_rr Y_rs                              OVA_INT  o A_sr L_rr Y_rr
 *     RDV_FIN2     l A_sr sum B_rt Y_ts                          MDC      m A_sr L_rr E_r
 *     RDV_INT      l A_sr B_rs Y_ss                              ODC      o A_sr L_rr E_r
 *
 * with b = V_s B_ss, l = V_s L_ss, m = V_r B_rs, o = sum over t not s, r of V_t B_ts. They sum to the exports of each row
 * to each importer; over importers and rows they come to the terms of Koopman, Wang & Wei. b - l is computed as what
 * l comes to in inputs that come home, not as a difference.
 */
import { addProductInSlices, sumsWithoutOne, weightedRows, whole } from "../numbers/matrix";
import {
  type Network,
  boughtOf,
  exportsOf,
  finalAtHome,
  leontiefInverse,
  localInverses,
  throughHome,
  valueAddedAtHome,
} from "./network";
import type { InterCountryTable } from "./inter-country-table";
import type { Emit, Exporters } from "./export-terms";
import { type Sliced, subProgress } from "../sliced";

export const WWZ = [
  "DVA_FIN",
  "DVA_INT",
  "DVA_INTrexI1",
  "DVA_INTrexF",
  "DVA_INTrexI2",
  "RDV_FIN",
  "RDV_FIN2",
  "RDV_INT",
  "DDC_FIN",
  "DDC_INT",
  "MVA_FIN",
  "OVA_FIN",
  "MVA_INT",
  "OVA_INT",
  "MDC",
  "ODC",
] as const;

/** Rows of the inverse at a time. */
const ROWS = 32;

export function* wangWeiZhu(network: Network, exporters: Exporters, emit: Emit): Sliced<void> {
  const { table, vB } = network;
  const {
    n,
    count,
    data: { a, final, first, output },
  } = table;
  const b = yield* subProgress(leontiefInverse(table), 0, 0);
  const inverses = yield* subProgress(localInverses(table), 0, 0.2);
  const atHome = valueAddedAtHome(table, inverses);
  const homeSales = throughHome(table, inverses, finalAtHome(table));
  const homeExports = throughHome(table, inverses, exportsOf(table));
  const third = othersValueAdded(network);
  const twice = new Float64Array(n);
  for (const exporter of exporters) {
    const [from, to] = [first[exporter]!, first[exporter + 1]!];
    const bought = boughtOf(table, exporter, atHome);
    twice.set(weightedRows(bought, { of: b, start: from, stride: n }, n, to - from), from);
    yield 0.3;
  }
  const uses = yield* subProgress(usesOf(table, b), 0.3, 0.8);

  const terms = new Float64Array(WWZ.length);
  for (let importer = 0; importer < count; importer++) {
    for (const exporter of exporters) {
      if (exporter === importer) continue;
      for (let row = first[exporter]!; row < first[exporter + 1]!; row++) {
        let sold = 0,
          throughSales = 0,
          throughExports = 0;
        terms.fill(0);
        for (let buyer = first[importer]!; buyer < first[importer + 1]!; buyer++) {
          const flow = a[row * n + buyer]!;
          if (flow === 0) continue;
          const at = buyer * count + exporter;
          for (let use = 0; use < uses.length; use++) terms[1 + use]! += flow * uses[use]![at]!;
          sold += flow * output[buyer]!;
          throughSales += flow * homeSales[buyer]!;
          throughExports += flow * homeExports[buyer]!;
        }
        const finalSales = final[row * count + importer]!;
        const importers = vB[importer * n + row]!;
        const others = third[row * count + importer]!;
        terms[0] = vB[exporter * n + row]! * finalSales;
        for (let use = 0; use < uses.length; use++) terms[1 + use]! *= atHome[row]!;
        terms[9] = twice[row]! * sold;
        terms[10] = importers * finalSales;
        terms[11] = others * finalSales;
        terms[12] = importers * throughSales;
        terms[13] = others * throughSales;
        terms[14] = importers * throughExports;
        terms[15] = others * throughExports;
        emit(row, importer, terms);
      }
    }
    yield 0.8 + (0.2 * (importer + 1)) / count;
  }
}

/** For each row and importer the value added of third countries in it: a sum, for a difference would lose digits. */
function othersValueAdded({
  table: {
    n,
    count,
    data: { countryOf },
  },
  vB,
}: Network): Float64Array {
  const made = new Float64Array(n * count);
  for (let row = 0; row < n; row++) {
    const foreign = Float64Array.from({ length: count }, (_, country) =>
      country === countryOf[row] ? 0 : vB[country * n + row]!,
    );
    made.set(sumsWithoutOne(foreign), row * count);
  }
  return made;
}

/**
 * What the output of each row i of each importer r is used for, beside each exporter s: the terms from DVA_INT to DDC_FIN,
 *
 *     B_rr Y_rr; sum B_rt Y_tt; B_rr sum Y_rt; sum B_rt sum Y_tk; B_rr Y_rs; sum B_rt Y_ts; B_rs Y_ss; B_rs sum Y_sk
 *
 * rows x countries each.
 */
function* usesOf(table: InterCountryTable, b: Float64Array): Sliced<Float64Array[]> {
  const {
    n,
    count,
    data: { final, first, countryOf },
  } = table;
  const rows = (of: Float64Array, row: number): Float64Array => of.subarray(row * count, (row + 1) * count);

  /** Sales of each row to the final users of each country abroad, to those of all others abroad, and of all. */
  const abroad = final.slice();
  const abroadBut = new Float64Array(n * count);
  const allAbroad = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    const home = countryOf[row]!;
    const sales = rows(abroad, row);
    sales[home] = 0;
    const but = sumsWithoutOne(sales);
    allAbroad[row] = but[home]!;
    but[home] = 0;
    abroadBut.set(but, row * count);
  }
  const atHome = finalAtHome(table);
  const soldOn = yield* subProgress(throughOthers(table, b, abroadBut), 0, 0.4);
  const soldBack = yield* subProgress(throughOthers(table, b, abroad), 0.4, 0.8);

  const used = (): Float64Array => new Float64Array(n * count);
  const [own, completed, ownSoldOn, ownSoldBack, bought, boughtForAbroad] = [
    used(),
    used(),
    used(),
    used(),
    used(),
    used(),
  ];
  for (let row = 0; row < n; row++) {
    if (row % ROWS === 0) yield 0.8 + (0.2 * row) / n;
    const importer = countryOf[row]!;
    const [from, to] = [first[importer]!, first[importer + 1]!];
    const [goods, goodsForAbroad] = [rows(bought, row), rows(boughtForAbroad, row)];
    for (let good = 0; good < n; good++) {
      const needed = b[row * n + good]!;
      goods[countryOf[good]!]! += needed * atHome[good]!;
      goodsForAbroad[countryOf[good]!]! += needed * allAbroad[good]!;
    }
    rows(own, row).fill(goods[importer]!);
    completed.set(sumsWithoutOne(goods.map((sum, country) => (country === importer ? 0 : sum))), row * count);
    const ofSelf = b.subarray(row * n + from, row * n + to);
    ownSoldOn.set(
      weightedRows(ofSelf, { of: abroadBut, start: from * count, stride: count }, to - from, count),
      row * count,
    );
    ownSoldBack.set(
      weightedRows(ofSelf, { of: abroad, start: from * count, stride: count }, to - from, count),
      row * count,
    );
  }
  return [own, completed, ownSoldOn, soldOn, ownSoldBack, soldBack, bought, boughtForAbroad];
}

/** B but for the block of each country itself, times figures by row and country. */
function* throughOthers(
  { n, count, data: { first, countryOf } }: InterCountryTable,
  b: Float64Array,
  figures: Float64Array,
): Sliced<Float64Array> {
  const made = new Float64Array(n * count);
  for (let from = 0; from < n; from += ROWS) {
    const size = Math.min(ROWS, n - from);
    const part = b.slice(from * n, (from + size) * n);
    for (let row = 0; row < size; row++) {
      const own = countryOf[from + row]!;
      part.fill(0, row * n + first[own]!, row * n + first[own + 1]!);
    }
    yield* subProgress(
      addProductInSlices(
        { of: made, start: from * count, stride: count },
        whole(part, n),
        whole(figures, count),
        size,
        count,
        n,
      ),
      from / n,
      (from + size) / n,
    );
    yield (from + size) / n;
  }
  return made;
}
