/**
 * Gross barter terms of trade, as an index of 100 in the base period b: import volume for export volume.
 *
 *     100 (Qm_t / Qm_b) / (Qx_t / Qx_b)
 *
 * With base 0 both are indices on a common base already and are not rebased. Every figure must be above 0.
 *
 * Source: Taussig (1927).
 */
import { basePeriodOrIndex, HUNDRED, relative } from "../../core/data/base-period";
import type { Vector } from "../../core/data/vector";

export function grossBarter(importVolumes: Vector, exportVolumes: Vector, base?: Vector): Vector {
  const period = basePeriodOrIndex(base, importVolumes.length);
  return relative(importVolumes, period).over(relative(exportVolumes, period)).multiple(HUNDRED);
}
