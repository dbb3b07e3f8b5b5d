/**
 * Net barter terms of trade, as an index of 100 in the base period b: import prices' worth of export prices.
 *
 *     100 (Px_t / Px_b) / (Pm_t / Pm_b)
 *
 * Px and Pm are price series or indices of exports and imports. With base 0 they are indices on a common base already and
 * are not rebased. Every figure must be above 0.
 *
 * Source: Taussig (1927).
 */
import { basePeriodOrIndex, HUNDRED, relative } from "../../core/data/base-period";
import type { Vector } from "../../core/data/vector";

export function netBarter(exportPrices: Vector, importPrices: Vector, base?: Vector): Vector {
  const period = basePeriodOrIndex(base, exportPrices.length);
  return relative(exportPrices, period).over(relative(importPrices, period)).multiple(HUNDRED);
}
