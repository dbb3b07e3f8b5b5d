/**
 * Whether a product is sold up-market, down-market or like its benchmark, by its unit value.
 *
 *     Up-market     unit value / benchmark > 1 + alpha
 *     Down-market   unit value / benchmark < 1 / (1 + alpha)
 *     Similar       between, the limits themselves included
 *
 * Alpha is 0.15 unless given, from 0 to below 1; between 1 and 2 it is taken for the factor 1 + alpha, and refused as that.
 * Unit values and benchmarks are in the same money for the same unit, above 0. A
 * unit value also changes with the mix of what is sold, so a band is a hint and no proof of quality.
 *
 * Source: Fontagné & Freudenberg (1997), Intra-Industry Trade: Methodological Issues Reconsidered.
 */
import { Decimal, ONE } from "../../core/numbers/decimal";
import { toleranceOr } from "../../core/data/tolerance";
import { flags } from "../../core/data/flags";
import { compareProducts } from "../../core/numbers/products";
import { isKnown } from "../../core/numbers/figure";
import { type Refusal, refuse } from "../../core/refusal";
import type { Vector } from "../../core/data/vector";

export type QualityBand = "Up-market" | "Down-market" | "Similar";

const DEFAULT_ALPHA = new Decimal("0.15");

/** Between 1 and this alpha is probably the factor 1 + alpha. */
const LARGEST_FACTOR = new Decimal(2);

export function qualityBand(unitValue: Vector, benchmark: Vector, alpha?: Vector): (QualityBand | Refusal)[] {
  const factor = ONE.plus(alphaOf(alpha));
  const values = unitValue.positive();
  const benchmarks = benchmark.positive();
  const above = compareProducts([values], [benchmarks, factor]);
  const below = compareProducts([values, factor], [benchmarks]);
  return flags([values, benchmarks], (index) =>
    above[index]! > 0 ? "Up-market" : below[index]! < 0 ? "Down-market" : "Similar",
  );
}

function alphaOf(alpha: Vector | undefined): Decimal {
  const entered = alpha?.at(0);
  if (entered && isKnown(entered) && entered.gt(ONE) && entered.lt(LARGEST_FACTOR))
    refuse({
      why: "factor",
      place: alpha!.place(0),
      figure: entered.toString(),
      fraction: entered.minus(ONE).toString(),
    });
  return toleranceOr(DEFAULT_ALPHA, alpha);
}
