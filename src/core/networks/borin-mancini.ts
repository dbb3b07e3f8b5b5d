/**
 * The exports of each row to each importer by the origin of their value, without double counting from the exporter's
 * perspective (Borin & Mancini 2019, 2023). Exporter s, importer r, e = E_sr, element by element over the rows of s:
 *
 * Source: value added is classified where it first crosses the border.
 *
 *     DC = (V_s B_ss) e, DVA = (V_s L_ss) e, DDC = DC - DVA       domestic content, value added, counted twice
 *     VAX = (V_s L_ss) (Y_sr + A_sr sum over k not s of (B Y)_rk) value added absorbed abroad
 *     REF = DVA - VAX                                             reflected: absorbed at home in the end
 *     DAVAX = (V_s L_ss) (Y_sr + A_sr L_rr Y_rr)                  absorbed by the direct importer
 *     FC = e - DC, FVA = (sum over t not s of V_t B^(s)_ts) e, FDC = FC - FVA
 *
 * Sink: where it last crosses. With Y^ = Y without the final exports of s, and phi = Y_sr + A_sr (B^(s) Y^ u)_r:
 *
 *     DVA = (V_s B_ss) phi, FVA = f_s phi, REF = (V_s B_ss) A_sr (B^(s) Y^_s)_r, VAX = DVA - REF
 *
 * Both agree for a country as a whole. What is defined as a difference is computed as a sum: of inputs that come
 * back, of exports to home users.
 */
import type { Emit, Exporters } from "./export-terms";
import { sumsWithoutOne } from "../numbers/matrix";
import {
  type Network,
  comingBackToEach,
  domesticValueAdded,
  finalAtHome,
  foreignValueAdded,
  localInverses,
  outputFor,
  throughHome,
  throughRows,
  valueAddedAtHome,
} from "./network";
import { type Sliced, subProgress } from "../sliced";
import { withoutExports } from "./without-exports";

export const BM_SOURCE = ["DC", "DVA", "VAX", "REF", "DDC", "FC", "FVA", "FDC", "DAVAX"] as const;
export const BM_SINK = ["DC", "DVA", "VAX", "REF", "DDC", "FC", "FVA", "FDC"] as const;

export function* borinManciniSource(network: Network, exporters: Exporters, emit: Emit): Sliced<void> {
  const { table } = network;
  const {
    n,
    count,
    data: { a, final, first, exports },
  } = table;
  const inverses = yield* subProgress(localInverses(table), 0, 0.1);
  const atHome = valueAddedAtHome(table, inverses);
  const homeSales = throughHome(table, inverses, finalAtHome(table));
  const domestic = domesticValueAdded(network);
  const foreign = foreignValueAdded(network);
  const forUsers = yield* subProgress(outputFor(network), 0.1, 0.2);
  const forOthers = forUsers.slice();
  for (let row = 0; row < n; row++) {
    forOthers.set(sumsWithoutOne(forUsers.subarray(row * count, (row + 1) * count)), row * count);
  }
  const { foreign: inInputs } = yield* subProgress(withoutExports(table, exporters, null), 0.2, 0.8);
  const foreignOnce = throughRows(table, inverses, inInputs);
  const ownTwice = yield* subProgress(comingBackToEach(network, exporters, atHome), 0.8, 0.85);
  const foreignTwice = yield* subProgress(comingBackToEach(network, exporters, foreignOnce), 0.85, 0.9);

  const terms = new Float64Array(BM_SOURCE.length);
  for (const exporter of exporters) {
    yield 0.9;
    for (let row = first[exporter]!; row < first[exporter + 1]!; row++) {
      for (let importer = 0; importer < count; importer++) {
        if (importer === exporter) continue;
        let absorbed = 0,
          reflected = 0,
          direct = 0;
        for (let buyer = first[importer]!; buyer < first[importer + 1]!; buyer++) {
          const flow = a[row * n + buyer]!;
          if (flow === 0) continue;
          absorbed += flow * forOthers[buyer * count + exporter]!;
          reflected += flow * forUsers[buyer * count + exporter]!;
          direct += flow * homeSales[buyer]!;
        }
        const sales = exports[row * count + importer]!;
        const finalSales = final[row * count + importer]!;
        const own = atHome[row]!;
        terms[0] = domestic[row]! * sales;
        terms[1] = own * sales;
        terms[2] = own * (finalSales + absorbed);
        terms[3] = own * reflected;
        terms[4] = ownTwice[row]! * sales;
        terms[5] = foreign[row]! * sales;
        terms[6] = foreignOnce[row]! * sales;
        terms[7] = foreignTwice[row]! * sales;
        terms[8] = own * (finalSales + direct);
        emit(row, importer, terms);
      }
    }
  }
}

export function* borinManciniSink(network: Network, exporters: Exporters, emit: Emit): Sliced<void> {
  const { table, solver } = network;
  const {
    n,
    count,
    data: { a, final, first, exports },
  } = table;
  const inverses = yield* subProgress(localInverses(table), 0, 0.1);
  const domestic = domesticValueAdded(network);
  const foreign = foreignValueAdded(network);
  const homeOutput = throughHome(table, inverses, finalAtHome(table));

  const { outputs } = yield* subProgress(withoutExports(table, exporters, homeOutput), 0.1, 0.8);
  const { forHome, forOthers } = outputs!;

  const width = exporters.length;
  /** By row and importer: inputs for goods that others use, and for those that come home, without crossing again. */
  const toOthers = new Float64Array(n * count);
  const toHome = new Float64Array(n * count);
  /** By row and exporter: exports that cross for the last time. */
  const once = new Float64Array(n * width);
  for (const [column, exporter] of exporters.entries()) {
    const [from, to] = [first[exporter]!, first[exporter + 1]!];
    eachSale(from, to, first, count, exporter, (row, importer, buyer) => {
      toOthers[row * count + importer]! += a[row * n + buyer]! * forOthers[buyer * width + column]!;
      toHome[row * count + importer]! += a[row * n + buyer]! * forHome[buyer * width + column]!;
    });
    for (let row = from; row < to; row++) {
      for (let importer = 0; importer < count; importer++) {
        if (importer === exporter) continue;
        const at = row * count + importer;
        once[row * width + column]! += final[at]! + toOthers[at]! + toHome[at]!;
      }
    }
    yield 0.8;
  }
  // What crosses again: inputs for what others make of the exports that had crossed for the last time.
  const again = yield* subProgress(solver.right(once, width), 0.8, 0.9);

  const terms = new Float64Array(BM_SINK.length);
  const twice = new Float64Array(n * count);
  for (const [column, exporter] of exporters.entries()) {
    yield 0.9;
    const [from, to] = [first[exporter]!, first[exporter + 1]!];
    eachSale(from, to, first, count, exporter, (row, importer, buyer) => {
      twice[row * count + importer]! += a[row * n + buyer]! * again[buyer * width + column]!;
    });
    for (let row = from; row < to; row++) {
      for (let importer = 0; importer < count; importer++) {
        if (importer === exporter) continue;
        const at = row * count + importer;
        const sales = exports[at]!;
        const absorbed = final[at]! + toOthers[at]!;
        const own = domestic[row]!;
        terms[0] = own * sales;
        terms[1] = own * (absorbed + toHome[at]!);
        terms[2] = own * absorbed;
        terms[3] = own * toHome[at]!;
        terms[4] = own * twice[at]!;
        terms[5] = foreign[row]! * sales;
        terms[6] = foreign[row]! * (absorbed + toHome[at]!);
        terms[7] = foreign[row]! * twice[at]!;
        emit(row, importer, terms);
      }
    }
  }
}

function eachSale(
  from: number,
  to: number,
  first: Int32Array,
  count: number,
  exporter: number,
  take: (row: number, importer: number, buyer: number) => void,
): void {
  for (let row = from; row < to; row++) {
    for (let importer = 0; importer < count; importer++) {
      if (importer === exporter) continue;
      for (let buyer = first[importer]!; buyer < first[importer + 1]!; buyer++) take(row, importer, buyer);
    }
  }
}
