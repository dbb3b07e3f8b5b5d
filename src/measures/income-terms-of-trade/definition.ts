/**
 * Income terms of trade, as an index of 100 in the base period b: what exports buy.
 *
 *     net barter terms of trade x Qx_t / Qx_b
 *
 * Qx is the volume of exports. With base 0 all are indices on a common base already and are not rebased. Every figure must
 * be above 0.
 *
 * Source: Dorrance (1948).
 */
import { basePeriodOrIndex, relative } from "../../core/data/base-period";
import type { Vector } from "../../core/data/vector";
import { netBarter } from "../terms-of-trade/definition";

export function incomeTermsOfTrade(
  exportPrices: Vector,
  importPrices: Vector,
  exportVolumes: Vector,
  base?: Vector,
): Vector {
  const period = basePeriodOrIndex(base, exportPrices.length);
  return netBarter(exportPrices, importPrices, base).times(relative(exportVolumes, period));
}
