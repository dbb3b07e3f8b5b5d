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
 * to each importer; over importers and rows they come to the terms of Koopman, Wang & Wei. b - l is worked out as what
 * l comes to in inputs that come home, not as a difference.
 */
import { sumsWithoutOne } from "./matrix";
import { type Network, comingBackToEach, exportsOf, finalAtHome, foreignValueAdded, localInverses, throughHome, valueAddedAtHome } from "./network";
import type { Emit, Exporters } from "./export-terms";
import { type InSlices, partOf } from "./slices";

export const WWZ = [
  "DVA_FIN", "DVA_INT", "DVA_INTrexI1", "DVA_INTrexF", "DVA_INTrexI2", "RDV_FIN", "RDV_FIN2", "RDV_INT",
  "DDC_FIN", "DDC_INT", "MVA_FIN", "OVA_FIN", "MVA_INT", "OVA_INT", "MDC", "ODC",
] as const;

/** What the importer's output is used for, as in the formulas above, from DVA_INT to DDC_FIN. */
const USES = 8;

export function* wangWeiZhu(network: Network, exporters: Exporters, emit: Emit): InSlices<void> {
  const { table, vB } = network;
  const { n, count, has: { a, final, first, countryOf, output } } = table;
  const inverses = yield* partOf(localInverses(table), 0, 0.2);
  const atHome = valueAddedAtHome(table, inverses);
  const homeSales = throughHome(table, inverses, finalAtHome(table));
  const homeExports = throughHome(table, inverses, exportsOf(table));
  const foreign = foreignValueAdded(network);
  const twice = yield* partOf(comingBackToEach(network, exporters, atHome), 0.2, 0.3);

  const terms = new Float64Array(WWZ.length);
  const used = new Float64Array(USES);
  for (let importer = 0; importer < count; importer++) {
    const [from, to] = [first[importer]!, first[importer + 1]!];
    const uses = usesOf(network, importer);
    for (const exporter of exporters) {
      if (exporter === importer) continue;
      for (let row = first[exporter]!; row < first[exporter + 1]!; row++) {
        used.fill(0);
        let sold = 0, throughSales = 0, throughExports = 0;
        for (let buyer = from; buyer < to; buyer++) {
          const flow = a[row * n + buyer]!;
          if (flow === 0) continue;
          const at = ((buyer - from) * count + exporter) * USES;
          for (let use = 0; use < USES; use++) used[use]! += flow * uses[at + use]!;
          sold += flow * output[buyer]!;
          throughSales += flow * homeSales[buyer]!;
          throughExports += flow * homeExports[buyer]!;
        }
        const finalSales = final[row * count + importer]!;
        const importers = vB[importer * n + row]!;
        const others = othersValueAdded(vB, n, count, countryOf[row]!, importer, row, foreign[row]!);
        terms[0] = vB[exporter * n + row]! * finalSales;
        for (let use = 0; use < USES; use++) terms[1 + use] = atHome[row]! * used[use]!;
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
    yield 0.3 + 0.7 * (importer + 1) / count;
  }
}

/** The value added of third countries: a sum, for a difference of foreign and importer's would lose digits. */
function othersValueAdded(vB: Float64Array, n: number, count: number, exporter: number, importer: number, row: number, foreign: number): number {
  if (count === 2 || foreign === 0) return 0;
  let sum = 0;
  for (let country = 0; country < count; country++) {
    if (country !== exporter && country !== importer) sum += vB[country * n + row]!;
  }
  return sum;
}

/**
 * For each row i of the importer r and each exporter s the eight uses of its output:
 * B_rr Y_rr; sum B_rt Y_tt; B_rr sum Y_rt; sum B_rt sum Y_tk; B_rr Y_rs; sum B_rt Y_ts; B_rs Y_ss; B_rs sum Y_sk.
 */
function usesOf({ table, b }: Network, importer: number): Float64Array {
  const { n, count, has: { final, first } } = table;
  const [from, to] = [first[importer]!, first[importer + 1]!];
  const uses = new Float64Array((to - from) * count * USES);
  /** By country t that completes the good and country k that uses it: B_it Y_tk. */
  const through = new Float64Array(count * count);
  const madeAbroad = new Float64Array(count);
  for (let row = from; row < to; row++) {
    through.fill(0);
    for (let maker = 0; maker < count; maker++) {
      for (let good = first[maker]!; good < first[maker + 1]!; good++) {
        const needed = b[row * n + good]!;
        if (needed === 0) continue;
        for (let user = 0; user < count; user++) through[maker * count + user]! += needed * final[good * count + user]!;
      }
    }
    const start = (row - from) * count * USES;
    const ofSelf = through.subarray(importer * count, (importer + 1) * count);
    const own = ofSelf[importer]!;
    ofSelf[importer] = 0;
    const soldAbroadBut = sumsWithoutOne(ofSelf);
    for (let maker = 0; maker < count; maker++) {
      const used = maker * count + maker;
      madeAbroad[maker] = through[used]!;
      if (maker === importer) continue;
      uses[start + maker * USES + 6] = through[used]!;
      // What the maker sells abroad: to all but one exporter, from both sides, and to that exporter alone.
      through[used] = 0;
      let before = 0, after = 0;
      for (let user = 0; user < count; user++) {
        const sales = through[maker * count + user]!;
        uses[start + user * USES + (user === maker ? 7 : 3)]! += before;
        uses[start + user * USES + 5]! += sales;
        before += sales;
      }
      for (let user = count - 1; user >= 0; user--) {
        uses[start + user * USES + (user === maker ? 7 : 3)]! += after;
        after += through[maker * count + user]!;
      }
    }
    const madeAbroadBut = sumsWithoutOne(madeAbroad);
    for (let exporter = 0; exporter < count; exporter++) {
      const at = start + exporter * USES;
      uses[at] = own;
      uses[at + 1] = madeAbroadBut[exporter]!;
      uses[at + 2] = soldAbroadBut[exporter]!;
      uses[at + 4] = ofSelf[exporter]!;
    }
  }
  return uses;
}
