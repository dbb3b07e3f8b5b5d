/**
 * Whether a product is sold up-market, down-market or like its benchmark, by its unit value.
 *
 *     Up-market     unit value / benchmark > 1 + alpha
 *     Down-market   unit value / benchmark < 1 / (1 + alpha)
 *     Similar       between, the limits themselves included
 *
 * Alpha is 0.15 unless given, from 0 to below 1. Unit values and benchmarks are in the same money for the same unit, above 0. A
 * unit value also changes with the mix of what is sold, so a band is a hint and no proof of quality.
 *
 * Source: Fontagné & Freudenberg (1997), Intra-Industry Trade: Methodological Issues Reconsidered.
 */
import { Decimal, ONE } from "../../core/numbers/decimal";
import { toleranceOr } from "../../core/data/tolerance";
import { Refusal } from "../../core/refusal";
import type { Vector } from "../../core/data/vector";

export type QualityBand = "Up-market" | "Down-market" | "Similar";

const DEFAULT_ALPHA = new Decimal("0.15");

export function qualityBand(unitValue: Vector, benchmark: Vector, alpha?: Vector): (QualityBand | Refusal)[] {
  const factor = ONE.plus(toleranceOr(DEFAULT_ALPHA, alpha));
  const values = unitValue.positive();
  const benchmarks = benchmark.positive();
  return Array.from({ length: values.length }, (_, index) => {
    const value = values.at(index);
    const compared = benchmarks.at(index);
    if (value instanceof Refusal) return value;
    if (compared instanceof Refusal) return compared;
    if (value.gt(compared.times(factor))) return "Up-market";
    return value.times(factor).lt(compared) ? "Down-market" : "Similar";
  });
}
