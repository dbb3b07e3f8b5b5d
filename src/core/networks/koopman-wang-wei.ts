/**
 * The gross exports of a country in nine terms (Koopman, Wang & Wei 2014), country s, all sums over r not s:
 *
 *     DVA_FIN     V_s B_ss sum Y_sr                      own value added in final exports
 *     DVA_INT     V_s sum B_sr Y_rr                      in exports for use in the importer's own final goods
 *     DVA_INTrex  V_s sum B_sr sum over k not s, r Y_rk  in exports that the importer sells on to third countries
 *     RDV_FIN     V_s sum B_sr Y_rs                      that comes home in final goods
 *     RDV_INT     V_s sum B_sr A_rs L_ss Y_ss            that comes home in inputs
 *     DDC         V_s sum B_sr A_rs L_ss E_s             counted twice, own
 *     FVA_FIN     f_s sum Y_sr                           foreign value added in final exports
 *     FVA_INT     f_s sum A_sr L_rr Y_rr                 in exported inputs
 *     FDC         f_s sum A_sr L_rr E_r                  counted twice, foreign
 *
 * with f_s = sum over t not s of V_t B_ts. They sum to gross exports; the first three are the value added absorbed abroad.
 */
import { sumsWithoutOne } from "../numbers/matrix";
import { type Network, exportsOf, finalAtHome, foreignValueAdded, localInverses, throughHome } from "./network";
import { type Sliced, subProgress } from "../sliced";

export const KWW = [
  "DVA_FIN",
  "DVA_INT",
  "DVA_INTrex",
  "RDV_FIN",
  "RDV_INT",
  "DDC",
  "FVA_FIN",
  "FVA_INT",
  "FDC",
] as const;

/** Pairs of rows at a time. */
const SLICE = 5e5;

/** countries x nine terms. */
export function* koopmanWangWei(network: Network): Sliced<Float64Array> {
  const { table, vB } = network;
  const {
    n,
    count,
    data: { a, final, countryOf },
  } = table;
  const inverses = yield* subProgress(localInverses(table), 0, 0.5);
  const homeSales = throughHome(table, inverses, finalAtHome(table));
  const homeExports = throughHome(table, inverses, exportsOf(table));
  const foreign = foreignValueAdded(network);
  const terms = new Float64Array(count * KWW.length);
  const rowsOfASlice = Math.ceil(SLICE / n);
  for (let row = 0; row < n; row++) {
    if (row % rowsOfASlice === 0) yield 0.5 + row / n / 2;
    const seller = countryOf[row]!;
    for (let other = 0; other < n; other++) {
      const buyer = countryOf[other]!;
      const flow = a[row * n + other]!;
      if (buyer === seller || flow === 0) continue;
      const own = vB[buyer * n + row]! * flow;
      terms[buyer * KWW.length + 4]! += own * homeSales[other]!;
      terms[buyer * KWW.length + 5]! += own * homeExports[other]!;
      terms[seller * KWW.length + 7]! += foreign[row]! * flow * homeSales[other]!;
      terms[seller * KWW.length + 8]! += foreign[row]! * flow * homeExports[other]!;
    }
    const abroad = final.slice(row * count, (row + 1) * count);
    const atHome = abroad[seller]!;
    abroad[seller] = 0;
    const toThird = sumsWithoutOne(abroad);
    for (let other = 0; other < count; other++) {
      if (other === seller) continue;
      const [own, sales] = [vB[other * n + row]!, abroad[other]!];
      terms[seller * KWW.length]! += vB[seller * n + row]! * sales;
      terms[seller * KWW.length + 6]! += foreign[row]! * sales;
      terms[other * KWW.length + 1]! += own * atHome;
      terms[other * KWW.length + 2]! += own * toThird[other]!;
      terms[other * KWW.length + 3]! += own * sales;
    }
  }
  return terms;
}
