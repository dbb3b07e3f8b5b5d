/**
 * Terms of trade, as indices of 100 in the base period. x are exports, m imports, b the base period.
 *
 *     net barter        100 (Px_t / Px_b) / (Pm_t / Pm_b)       import prices' worth of export prices
 *     income            net barter x Qx_t / Qx_b                what exports buy
 *     single factoral   net barter x Ax_t / Ax_b                what an hour of work in exports buys
 *     double factoral   single factoral / (Am_t / Am_b)         hours of work abroad that an hour at home buys
 *     gross barter      100 (Qm_t / Qm_b) / (Qx_t / Qx_b)       import volume for export volume
 *
 * P are price series or indices, Q volumes, A output per unit of labour. With base 0 all are indices on a common base
 * already and are not rebased. Every figure must be above 0.
 *
 * Sources: Taussig (1927) for net and gross barter; Dorrance (1948) for income; Viner (1937) for factoral terms of trade.
 */
import { basePeriodOrIndex, HUNDRED, relative } from "./data/base-period";
import type { Vector } from "./data/vector";

export function netBarter(exportPrices: Vector, importPrices: Vector, base?: Vector): Vector {
  const period = basePeriodOrIndex(base, exportPrices.length);
  return relative(exportPrices, period).over(relative(importPrices, period)).multiple(HUNDRED);
}

export function incomeTermsOfTrade(
  exportPrices: Vector,
  importPrices: Vector,
  exportVolumes: Vector,
  base?: Vector,
): Vector {
  const period = basePeriodOrIndex(base, exportPrices.length);
  return netBarter(exportPrices, importPrices, base).times(relative(exportVolumes, period));
}

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

export function grossBarter(importVolumes: Vector, exportVolumes: Vector, base?: Vector): Vector {
  const period = basePeriodOrIndex(base, importVolumes.length);
  return relative(importVolumes, period).over(relative(exportVolumes, period)).multiple(HUNDRED);
}
