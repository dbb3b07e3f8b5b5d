/**
 * Factoral terms of trade, as an index of 100 in the base period b.
 *
 *     single   net barter terms of trade x Ax_t / Ax_b     what an hour of work in exports buys
 *     double   single / (Am_t / Am_b)                      hours of work abroad that an hour at home buys
 *
 * A is output per unit of labour, in exports (x) and in the making of imports (m). With base 0 all are indices on a common
 * base already and are not rebased. Every figure must be above 0.
 *
 * Source: Viner (1937).
 */
import { basePeriodOrIndex, relative } from "../../core/data/base-period";
import type { Vector } from "../../core/data/vector";
import { netBarter } from "../terms-of-trade/definition";

export function factoralTermsOfTrade(
  exportPrices: Vector,
  importPrices: Vector,
  exportProductivity: Vector,
  importProductivity?: Vector,
  base?: Vector,
): Vector {
  const period = basePeriodOrIndex(base, exportPrices.length);
  const single = netBarter(exportPrices, importPrices, base).times(relative(exportProductivity, period));
  return importProductivity ? single.over(relative(importProductivity, period)) : single;
}
